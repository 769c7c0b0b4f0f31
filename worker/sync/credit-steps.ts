import { intentHash } from '../accounting/content-hash.js';
import { accountNameOf } from '../accounting/deposit-account.js';
import type { DocumentEcho } from '../accounting/document-echo.js';
import type { Action, CreditNoteDocument, Documents } from '../accounting/documents.js';
import type { Link } from '../contract/link.js';
import { problem } from '../contract/problems.js';
import { depositAccountOf } from '../accounting/own-links.js';
import { unmappedGateway } from '../accounting/plan.js';
import { NeedsFix } from '../errors.js';
import { refusal } from '../zoho/client.js';
import { isRefused } from '../zoho/documents.js';
import { orderLinkKey, settlementLink } from './document-links.js';
import type { Execution } from './execute.js';
import { invoiceOf, markSent } from './invoice-steps.js';
import { rateOf } from './payment-steps.js';
import { editedByPerson, isUnpaid } from './standing.js';
import { writeDocument } from './write-document.js';

/** zoho-books-api §3: credits are not set against drafts. */
const INVOICE_IS_DRAFT = 12005;

type Step<K extends Action['kind']> = Extract<Action, { kind: K }>;

export async function createCreditNote({ credit, contact }: Step<'create_credit_note'>, run: Execution): Promise<void> {
  const { invoice } = run.own();
  const exchangeRate = invoice === null ? credit.exchangeRate : (rateOf(invoice, run) ?? credit.exchangeRate);
  await writeDocument(
    {
      key: orderLinkKey(run.input.orderId, 'credit_note', credit.slot),
      what: 'credit note',
      wanted: { ...credit, exchangeRate },
      before: null,
      resource: run.ports.zoho.creditNotes,
      contact,
      pick: (documents) => pickCredit(documents, credit, exchangeRate),
      explain: () => Promise.resolve(null),
    },
    run,
  );
  await openDraft(credit.slot, run);
}

/** Where credit notes begin as drafts nothing can be done with one before it is open, and the customer has no credit (zoho-books-api §8.2). */
async function openDraft(slot: string, run: Execution): Promise<void> {
  const link = run.own().creditNotes.get(slot);
  if (link?.status !== 'draft') return;
  const refused = await run.ports.zoho.creditNotes.open(link.zoho_id);
  if (refused !== null) throw refusal(refused, 'credit note');
  run.keep({ ...link, status: 'open' });
  run.note('open_credit_note', link.number);
}

/** Pays the credit out, or sets it against the unpaid invoice. */
export async function settleCreditNote({ credit }: Step<'settle_credit_note'>, run: Execution): Promise<void> {
  await openDraft(credit.slot, run);
  const link = run.own().creditNotes.get(credit.slot);
  if (link === undefined) throw new Error('a credit note must be linked before it is settled');
  const { settlement } = credit;
  if (settlement.kind === 'apply') await apply(link, settlement.amount, credit, run);
  if (settlement.kind === 'refund') await payOut(link, settlement, credit, run);
}

async function payOut(
  link: Link,
  settlement: Extract<CreditNoteDocument['settlement'], { kind: 'refund' }>,
  credit: CreditNoteDocument,
  run: Execution,
): Promise<void> {
  const { invoice } = run.own();
  const accountId = settlement.accountId ?? depositAccountOf(run.own());
  if (accountId === null) throw new NeedsFix(unmappedGateway(settlement.gateway));
  const rate = invoice === null ? null : rateOf(invoice, run);
  const made = await run.ports.zoho.creditNotes.refund(link.zoho_id, { ...settlement, accountId }, rate);
  if (isRefused(made)) throw refusal(made, 'refund');
  run.keep(settlementLink(run.input.orderId, credit.slot, made.id, link, 'paid'));
  const from = accountNameOf(accountId, run.input.accounts);
  run.note('refund', `${settlement.amount} ${credit.currency} ${settlement.date} from ${from}`);
}

async function apply(link: Link, amount: string, credit: CreditNoteDocument, run: Execution): Promise<void> {
  const invoice = invoiceOf(run);
  const { creditNotes } = run.ports.zoho;
  let refused = await creditNotes.apply(link.zoho_id, invoice.zoho_id, amount);
  if (refused?.code === INVOICE_IS_DRAFT) {
    await markSent({ kind: 'mark_sent' }, run);
    refused = await creditNotes.apply(link.zoho_id, invoice.zoho_id, amount);
  }
  if (refused?.status === 404) {
    const zoho_id = invoice.number || invoice.zoho_id;
    throw new NeedsFix(problem('missing_in_zoho', { what: 'invoice', zoho_id }));
  }
  if (refused !== null) throw refusal(refused, 'credit');
  run.keep(settlementLink(run.input.orderId, credit.slot, link.zoho_id, link, 'applied'));
  run.note('apply_credit', `${amount} ${credit.currency}`);
}

/** A refund that was deleted in the shop: its pay-out or application is taken back first, because a used credit note cannot be void. */
export async function voidCreditNote({ slot }: Step<'void_credit_note'>, run: Execution): Promise<void> {
  const { creditNotes } = run.ports.zoho;
  const own = run.own();
  const link = own.creditNotes.get(slot);
  if (link === undefined) return;
  const echo = await creditNotes.get(link.zoho_id);
  const settlement = own.settlements.get(slot);
  if (echo !== null && echo.status !== 'void') {
    const edited = editedByPerson('credit note', link, echo, '0');
    if (edited !== null) throw new NeedsFix(edited);
    await run.ports.intend({ kind: 'void credit note', zoho_id: echo.id, before: intentHash(echo), after: 'void' });
    if (settlement?.status === 'paid') await creditNotes.deleteRefund(echo.id, settlement.zoho_id);
    if (settlement?.status === 'applied') await takeBackApplied(echo.id, run);
    if (settlement === undefined && !isUnpaid(echo)) await takeBackUnknown(echo, run);
    if (settlement !== undefined) run.keep({ ...settlement, status: 'deleted' });
    await creditNotes.void(echo.id);
  }
  if (settlement !== undefined) run.keep({ ...settlement, status: 'deleted' });
  run.keep({ ...link, status: echo === null ? 'deleted' : 'void' });
  run.note('void_credit_note', link.number);
}

/** A pay-out or an application whose answer was lost before the refund was deleted. What others took from the credit stays. */
async function takeBackUnknown({ id, reference }: DocumentEcho, run: Execution): Promise<void> {
  const { creditNotes } = run.ports.zoho;
  for (const use of await creditNotes.listRefunds(id)) {
    if (use.reference === reference) await creditNotes.deleteRefund(id, use.id);
  }
  if (run.own().invoice !== null) await takeBackApplied(id, run);
}

async function takeBackApplied(creditNoteId: string, run: Execution): Promise<void> {
  const { creditNotes } = run.ports.zoho;
  const invoice = invoiceOf(run);
  for (const { id } of await creditNotes.listApplied(creditNoteId, invoice.zoho_id)) {
    await creditNotes.deleteApplied(creditNoteId, id);
  }
}

function pickCredit(
  documents: Documents,
  { slot }: CreditNoteDocument,
  exchangeRate: string | null,
): CreditNoteDocument | undefined {
  const credits =
    documents.kind === 'booking' ? documents.credits : documents.kind === 'void' ? [documents.credit] : [];
  const same = credits.find((credit) => credit?.slot === slot) ?? undefined;
  return same === undefined ? undefined : { ...same, exchangeRate };
}
