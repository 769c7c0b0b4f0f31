import { contentHash, intentHash } from '../accounting/content-hash.js';
import type { DocumentEcho } from '../accounting/document-echo.js';
import type { Booking } from '../accounting/documents.js';
import { bookedCustomerOf, ownLinksOf } from '../accounting/own-links.js';
import { verifyDocument } from '../accounting/verify.js';
import type { Intent } from '../contract/claim.js';
import { linkKeyText, type Link } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import type { DocumentRow } from '../zoho/documents.js';
import type { Zoho } from '../zoho/zoho.js';
import { orderLinkKey, unverified, verified } from './document-links.js';
import { afterVoid } from './lost-links.js';
import { resolveCredits } from './resolve-credits.js';
import { resolvePayments } from './resolve-payments.js';
import { isSameDocument, isUnpaid, isUntouched, twoCandidates } from './standing.js';

export interface Unresolved {
  readonly orderId: string;
  readonly reference: string;
  readonly links: readonly Link[];
  /** The change that was about to be made when the trace was lost. */
  readonly intent: Intent | null;
  /** What the books should hold today; null where that is nothing or cannot be told. */
  readonly wanted: Pick<Booking, 'invoice' | 'credits'> | null;
  /** What was paid, whatever the books should hold of it; how much of it here shows only beside the other documents. */
  readonly paymentsWith: (links: readonly Link[]) => Booking['payments'];
}

export interface Resolution {
  /** Links found or refreshed. */
  readonly found: readonly Link[];
  /** An untouched document of ours that is not today's: the plan turns it into today's. */
  readonly updateInvoice: DocumentEcho | null;
  readonly notes: readonly string[];
  readonly problem: Problem | null;
}

/**
 * Reads every document of the order in Zoho, whatever is desired now, and says what is ours (DESIGN §5 "Resolve"). Each row is
 * checked again here, because Zoho ignores filters it does not know. Creates nothing; the only writes take a late second document
 * away that nobody touched.
 */
export async function resolveOutcome(input: Unresolved, zoho: Zoho): Promise<Resolution> {
  const notes: string[] = [];
  const invoice = await resolveInvoice(input, zoho, notes);
  if (invoice.problem !== null || invoice.customerId === null) return { ...invoice, notes };
  const links = mergeLinks(input.links, invoice.found);
  const credits = await resolveCredits({ ...input, links }, invoice.customerId, zoho, notes);
  const documents = mergeLinks(invoice.found, credits.found);
  const payments = await resolvePayments({ ...input, links: mergeLinks(links, credits.found) }, invoice.standing, zoho);
  return {
    found: mergeLinks(documents, payments),
    updateInvoice: invoice.updateInvoice,
    notes,
    problem: credits.problem,
  };
}

interface InvoiceResolution {
  readonly found: readonly Link[];
  readonly updateInvoice: DocumentEcho | null;
  readonly problem: Problem | null;
  /** Whose credit notes may be the order's; null: there is no invoice, so there are none. */
  readonly customerId: string | null;
  /** The invoice whose payments may be the order's. */
  readonly standing: DocumentEcho | null;
}

const NOTHING = { found: [], updateInvoice: null, problem: null, customerId: null, standing: null } as const;

async function resolveInvoice(input: Unresolved, zoho: Zoho, notes: string[]): Promise<InvoiceResolution> {
  const rows = (await zoho.invoices.listByReference(input.reference)).filter((row) => row.status !== 'void');
  const { invoice: linked, formerInvoice } = ownLinksOf(input.links, input.orderId);

  if (linked !== null && linked.facts !== null) {
    const doubt = await voidSecondDocuments(rows, linked, input.reference, zoho, notes);
    return doubt === null ? settleLinked(input, linked, zoho) : { ...NOTHING, problem: doubt };
  }
  const [row, second] = rows;
  if (row !== undefined && second !== undefined) {
    return { ...NOTHING, problem: twoCandidates('invoice', rows, input.reference) };
  }
  // Of our own document the list may not know yet; by its id Zoho finds it at once.
  const id = row?.id ?? linked?.zoho_id;
  const echo = id === undefined ? null : await zoho.invoices.get(id);
  if (echo !== null && echo.status !== 'void') return adopt(input, echo, notes);
  // A late credit note may still belong to an invoice that is void by now.
  const customerId = bookedCustomerOf({ invoice: linked ?? formerInvoice });
  return { ...NOTHING, customerId, found: linked === null ? [] : [{ ...linked, status: 'deleted' }] };
}

/** A document found without link becomes ours: as it stands, or to be updated if nobody touched it, else a person decides. */
function adopt(input: Unresolved, echo: DocumentEcho, notes: string[]): InvoiceResolution {
  notes.push(`found ${echo.number}`);
  const { wanted, orderId } = input;
  const key = orderLinkKey(orderId, 'invoice');
  const plain = unverified(key, echo);
  const found = { ...NOTHING, found: [plain], customerId: echo.customerId };
  if (wanted === null) return { ...found, standing: echo };
  if (isSameDocument(wanted.invoice, echo)) {
    return { ...found, found: [verified(key, wanted.invoice, echo)], standing: echo };
  }
  if (isUntouched(echo) || isOurOwnChange(echo, input)) return { ...found, updateInvoice: echo };
  const different = problem('found_but_different', {
    kind: 'invoice',
    number: echo.number,
    zoho_total: echo.total,
    total: wanted.invoice.total,
  });
  return { ...found, problem: different };
}

/** The invoice is known; a status change, an edit or a payment of ours may have been lost. */
async function settleLinked(input: Unresolved, linked: Link, zoho: Zoho): Promise<InvoiceResolution> {
  const echo = await zoho.invoices.get(linked.zoho_id);
  if (echo === null) {
    const missing = problem('missing_in_zoho', { what: 'invoice', zoho_id: linked.number || linked.zoho_id });
    return { ...NOTHING, problem: missing };
  }
  const found = { ...NOTHING, customerId: echo.customerId };
  if (echo.status === 'void') {
    return { ...found, found: afterVoid(linked, ownLinksOf(input.links, input.orderId)) };
  }
  return { ...found, found: [afterOwnEdit(input, linked, echo)], standing: echo };
}

/** An edit whose answer was lost: the link stands for what is there now, and for today's facts where that is what was wanted. */
function afterOwnEdit({ intent, wanted, orderId }: Unresolved, linked: Link, echo: DocumentEcho): Link {
  const status = isDecided(linked) ? linked.status : echo.status;
  const said = [intentHash(echo), contentHash(echo)];
  if (intent?.zoho_id !== echo.id || !said.includes(intent.after)) return { ...linked, status };
  const key = orderLinkKey(orderId, 'invoice');
  if (wanted !== null && verifyDocument(wanted.invoice, echo) === 'equal')
    return { ...verified(key, wanted.invoice, echo), status };
  return { ...unverified(key, echo), status, facts: linked.facts, representation: linked.representation };
}

const isDecided = ({ status }: Link) => ['left', 'adopted', 'credited'].includes(status);

/** "One void": a second document with our reference, unpaid, unlinked, unmodified came from a late commit of ours. */
async function voidSecondDocuments(
  rows: readonly DocumentRow[],
  linked: Link,
  reference: string,
  zoho: Zoho,
  notes: string[],
): Promise<Problem | null> {
  for (const row of rows.filter(({ id }) => id !== linked.zoho_id)) {
    const echo = await zoho.invoices.get(row.id);
    if (echo === null) continue;
    if (!isUntouched(echo)) return twoCandidates('invoice', rows, reference);
    await zoho.invoices.void(echo.id);
    notes.push(`voided the late second invoice ${echo.number}`);
  }
  return null;
}

/** Changed since it was made, but by us: it says what it said at our last answer, before our last change, or what we then meant it to say. */
function isOurOwnChange(echo: DocumentEcho, { intent, links, orderId }: Unresolved): boolean {
  if (!isUnpaid(echo)) return false;
  const { invoice } = ownLinksOf(links, orderId);
  const said = [
    ...(invoice?.zoho_id === echo.id ? [invoice.zoho_echo?.hash] : []),
    ...(intent?.zoho_id === echo.id ? [intent.before, intent.after] : []),
  ];
  return said.includes(contentHash(echo)) || said.includes(intentHash(echo));
}

/** The later list wins, key by key. */
export function mergeLinks(earlier: readonly Link[], later: readonly Link[]): Link[] {
  return [...new Map([...earlier, ...later].map((link) => [linkKeyText(link), link])).values()];
}
