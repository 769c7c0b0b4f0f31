import Big from 'big.js';
import { contentHash } from '../accounting/content-hash.js';
import type { InvoiceDocument, PaymentDocument } from '../accounting/documents.js';
import type { InvoiceEcho } from '../accounting/invoice-echo.js';
import { verifyInvoice } from '../accounting/verify.js';
import type { Intent } from '../contract/claim.js';
import type { Link } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import type { InvoiceRow } from '../zoho/invoices.js';
import type { Zoho } from '../zoho/zoho.js';
import { orderLinkKey } from './new-link.js';
import { findPayment, paymentLink } from './settle-invoice.js';
import { unverified, verified } from './write-invoice.js';

export interface Unresolved {
  readonly orderId: string;
  readonly reference: string;
  readonly links: readonly Link[];
  /** The change that was about to be made when the trace was lost. */
  readonly intent: Intent | null;
  /** What the books should hold today; null where that is nothing or cannot be told. */
  readonly wanted: { readonly invoice: InvoiceDocument; readonly payment: PaymentDocument | null } | null;
}

export interface Resolution {
  /** Links found or refreshed. */
  readonly found: readonly Link[];
  /** An untouched document of ours that is not today's: the plan turns it into today's. */
  readonly updateInvoice: InvoiceEcho | null;
  readonly notes: readonly string[];
  readonly problem: Problem | null;
}

/**
 * Reads every document of the order in Zoho, whatever is desired now, and says what is ours (DESIGN §5 "Resolve"). Each row is
 * checked again here, because Zoho ignores filters it does not know. Creates nothing; the only write is the one void of a late
 * second document that nobody touched.
 */
export async function resolveOutcome(input: Unresolved, zoho: Zoho): Promise<Resolution> {
  const notes: string[] = [];
  const rows = (await zoho.invoices.listByReference(input.reference)).filter((row) => row.status !== 'void');
  const linked = input.links.find((link) => link.kind === 'invoice' && link.object_type === 'order') ?? null;

  if (linked !== null && linked.facts !== null) {
    const doubt = await voidSecondDocuments(rows, linked, input.reference, zoho, notes);
    if (doubt !== null) return { found: [], updateInvoice: null, notes, problem: doubt };
    return settleLinked(input, linked, zoho, notes);
  }
  const [row, second] = rows;
  if (row !== undefined && second !== undefined) {
    return { found: [], updateInvoice: null, notes, problem: twoCandidates(rows, input.reference) };
  }
  const gone = linked === null ? [] : [{ ...linked, status: 'deleted' }];
  if (row === undefined) return { found: gone, updateInvoice: null, notes, problem: null };
  const echo = await zoho.invoices.get(row.invoiceId);
  if (echo === null) return { found: gone, updateInvoice: null, notes, problem: null };
  return adopt(input, echo, zoho, notes);
}

/** A document found without link becomes ours: as it stands, or to be updated if nobody touched it, else a person decides. */
async function adopt(input: Unresolved, echo: InvoiceEcho, zoho: Zoho, notes: string[]): Promise<Resolution> {
  notes.push(`found ${echo.number}`);
  const { wanted, orderId } = input;
  const plain = unverified(orderId, echo);
  if (wanted === null) {
    const status = problem('money_received_cancelled', { number: echo.number, status: 'not booked' });
    return { found: [plain], updateInvoice: null, notes, problem: status };
  }
  if (isSameDocument(wanted.invoice, echo)) {
    const invoice = verified(orderId, wanted.invoice, echo);
    const payment = await findOwnPayment(input, invoice, echo, zoho);
    return { found: payment === null ? [invoice] : [invoice, payment], updateInvoice: null, notes, problem: null };
  }
  if (isUntouched(echo) || isOurOwnChange(echo, input.intent)) {
    return { found: [plain], updateInvoice: echo, notes, problem: null };
  }
  const different = problem('found_but_different', {
    kind: 'invoice',
    number: echo.number,
    zoho_total: echo.total,
    total: wanted.invoice.total,
  });
  return { found: [plain], updateInvoice: null, notes, problem: different };
}

/** The invoice is known; a status change or a payment of ours may have been lost. */
async function settleLinked(input: Unresolved, linked: Link, zoho: Zoho, notes: string[]): Promise<Resolution> {
  const echo = await zoho.invoices.get(linked.zoho_id);
  if (echo === null) {
    const missing = problem('missing_in_zoho', { what: 'invoice', zoho_id: linked.zoho_id });
    return { found: [], updateInvoice: null, notes, problem: missing };
  }
  const invoice = { ...linked, status: echo.status };
  const payment = await findOwnPayment(input, invoice, echo, zoho);
  return { found: payment === null ? [invoice] : [invoice, payment], updateInvoice: null, notes, problem: null };
}

async function findOwnPayment(input: Unresolved, invoice: Link, echo: InvoiceEcho, zoho: Zoho): Promise<Link | null> {
  const payment = input.wanted?.payment ?? null;
  const key = orderLinkKey(input.orderId, 'payment');
  const isLinked = input.links.some((link) => link.kind === key.kind && link.slot === key.slot);
  if (payment === null || isLinked || new Big(echo.balance).eq(new Big(echo.total))) return null;
  const own = findPayment(payment, await zoho.payments.listOfInvoice(invoice.zoho_id));
  return own === undefined ? null : paymentLink(input.orderId, payment, own, invoice);
}

/** "One void": a second document with our reference, unpaid, unlinked, unmodified came from a late commit of ours. */
async function voidSecondDocuments(
  rows: readonly InvoiceRow[],
  linked: Link,
  reference: string,
  zoho: Zoho,
  notes: string[],
): Promise<Problem | null> {
  const others = rows.filter((row) => row.invoiceId !== linked.zoho_id);
  for (const row of others) {
    const echo = await zoho.invoices.get(row.invoiceId);
    if (echo === null) continue;
    if (!isUntouched(echo)) return twoCandidates(rows, reference);
    await zoho.invoices.void(echo.invoiceId);
    notes.push(`voided the late second invoice ${echo.number}`);
  }
  return null;
}

/**
 * Exact where the document may still be updated. Once it is settled a tax that differs by its rounding is the same document,
 * solved with other knowledge of how Zoho rounds.
 */
function isSameDocument(wanted: InvoiceDocument, echo: InvoiceEcho): boolean {
  if (verifyInvoice(wanted, echo) !== 'equal' || echo.date !== wanted.date) return false;
  const taxDifference = new Big(echo.taxTotal).minus(new Big(wanted.expectedTax)).abs();
  if (isUntouched(echo)) return taxDifference.eq(0) && echo.lines.length === wanted.lines.length;
  const unit = new Big(10).pow(-(wanted.total.split('.')[1]?.length ?? 0));
  return taxDifference.lte(unit.times(2));
}

/** Unpaid, and never changed since it was made. */
function isUntouched(echo: InvoiceEcho): boolean {
  return isUnpaid(echo) && echo.lastModifiedTime === echo.createdTime;
}

function isUnpaid(echo: InvoiceEcho): boolean {
  return (echo.status === 'draft' || echo.status === 'sent') && new Big(echo.balance).eq(new Big(echo.total));
}

/** Changed since it was made, but by us: it says what it said before our last change, or what we then meant it to say. */
function isOurOwnChange(echo: InvoiceEcho, intent: Intent | null): boolean {
  if (intent?.zoho_id !== echo.invoiceId || !isUnpaid(echo)) return false;
  const now = contentHash(echo);
  return now === intent.before || now === intent.after;
}

function twoCandidates(rows: readonly InvoiceRow[], reference: string): Problem {
  return problem('two_candidates', {
    kind: 'invoice',
    reference,
    zoho_ids: rows.map((row) => row.number || row.invoiceId).join(', '),
  });
}
