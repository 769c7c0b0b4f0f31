import { appliedOf } from '../accounting/applied-credits.js';
import { intentHash } from '../accounting/content-hash.js';
import type { DocumentEcho } from '../accounting/document-echo.js';
import type { Action, InvoiceDocument } from '../accounting/documents.js';
import { Decimal } from '../accounting/money.js';
import { SETTLED_BY_OTHERS } from '../accounting/own-links.js';
import { moneyReceived } from '../accounting/plan.js';
import type { Link } from '../contract/link.js';
import { problem } from '../contract/problems.js';
import { NeedsFix, UnknownOutcome } from '../errors.js';
import type { Refused } from '../zoho/documents.js';
import { orderLinkKey } from './document-links.js';
import type { Execution } from './execute.js';
import { afterDeletion, afterVoid } from './lost-links.js';
import { editedByPerson, isUnpaid } from './standing.js';
import { writeDocument } from './write-document.js';

/** zoho-books-api §3: the invoice number is taken. */
const NUMBER_TAKEN = 1001;
/** zoho-books-api §3: what is paid on an invoice, or credited, locks it. */
const SETTLED: ReadonlySet<number | null> = new Set([3009, 3010]);
/** Whoever has a number is looked for this often before a person is asked. */
const LOOKS = 5;

type Step<K extends Action['kind']> = Extract<Action, { kind: K }>;

export async function createInvoice({ invoice, contact }: Step<'create_invoice'>, run: Execution): Promise<void> {
  await write(invoice, contact, run.input.updateInvoice, run);
}

/** Reads it first: what a person changed is not overwritten, and what was paid meanwhile is a question. */
export async function updateInvoice(
  { invoice, contact, evenIfPaid }: Step<'update_invoice'>,
  run: Execution,
): Promise<void> {
  const link = invoiceOf(run);
  const echo = run.input.updateInvoice ?? (await readInvoice(link, run));
  if (run.input.updateInvoice === null) {
    const edited = editedByPerson('invoice', link, echo, invoice.total);
    if (edited !== null) throw new NeedsFix(edited);
  }
  const credited = appliedOf(run.own()).amount;
  if (!evenIfPaid && !isUnpaid(echo) && !isOnlyCredited(echo, credited)) {
    throw new NeedsFix(problem('edited_after_payment', changeOf(echo, invoice)));
  }
  await write(invoice, contact, echo, run);
  // Its payments stay what they were to us: not ours to book.
  if (SETTLED_BY_OTHERS.has(link.status)) run.keep({ ...invoiceOf(run), status: link.status });
}

/**
 * Marks the draft as sent; no e-mail leaves Zoho by this (zoho-books-api §7.3 option D). Recorded first, because it changes the stamp by
 * which a person's edit is told from a document nobody touched.
 */
export async function markSent(_: Step<'mark_sent'>, run: Execution): Promise<void> {
  const invoice = invoiceOf(run);
  const hash = invoice.zoho_echo?.hash ?? '';
  await run.ports.intend({ kind: 'mark sent', zoho_id: invoice.zoho_id, before: hash, after: hash });
  await run.ports.zoho.invoices.markSent(invoice.zoho_id);
  run.keep({ ...invoice, status: 'sent' });
  run.note('mark_sent', invoice.number);
}

/** Stops where the invoice turns out to be paid; credits on it are ours to take back. */
export async function demandUnpaid({ status }: Step<'demand_unpaid'>, run: Execution): Promise<void> {
  const { invoices, payments } = run.ports.zoho;
  const { zoho_id, number } = invoiceOf(run);
  const echo = await invoices.get(zoho_id);
  if (echo === null || echo.status === 'void' || isUnpaid(echo)) return;
  const paid = await payments.listOfInvoice(zoho_id);
  if (paid.length > 0) throw new NeedsFix(moneyReceived(number, status));
}

/** Void: payments on it, where a person allowed that, become the customer's credit (zoho-books-api §7.2). */
export async function voidInvoice({ status, evenIfPaid }: Step<'void_invoice'>, run: Execution): Promise<void> {
  const link = invoiceOf(run);
  const echo = await run.ports.zoho.invoices.get(link.zoho_id);
  if (echo === null || echo.status === 'void') {
    const after = echo === null ? await afterDeletion(link, run.own(), run.ports.zoho) : afterVoid(link, run.own());
    after.forEach((left) => run.keep(left));
    run.note('void_invoice', `${link.number} was void or gone already`);
    return;
  }
  if (!evenIfPaid && !isUnpaid(echo)) {
    throw new NeedsFix(moneyReceived(echo.number, status));
  }
  const edited = editedByPerson('invoice', link, echo, '0');
  if (edited !== null) throw new NeedsFix(edited);
  await run.ports.intend({ kind: 'void invoice', zoho_id: echo.id, before: intentHash(echo), after: 'void' });
  await run.ports.zoho.invoices.void(echo.id);
  afterVoid(link, run.own()).forEach((left) => run.keep(left));
  run.note('void_invoice', echo.number);
}

/** A person decided: the books stay as they are, and stand for today's order. */
export async function accept({ status, facts }: Step<'accept'>, run: Execution): Promise<void> {
  const own = run.own();
  const link = own.invoice ?? own.formerInvoice;
  if (link === null) throw new Error('only a booked order can be left as it is');
  run.keep({ ...link, status, facts });
  run.note('accept', `${link.number}: ${status === 'left' ? 'left as it is' : 'credited'}`);
  return Promise.resolve();
}

async function write(
  wanted: InvoiceDocument,
  contact: Step<'create_invoice'>['contact'],
  before: DocumentEcho | null,
  run: Execution,
): Promise<void> {
  const atRate = (document: InvoiceDocument) => atRateOf(before, document, run);
  await writeDocument(
    {
      key: orderLinkKey(run.input.orderId, 'invoice'),
      what: 'invoice',
      wanted: atRate(wanted),
      before,
      resource: run.ports.zoho.invoices,
      contact,
      pick: (documents) => (documents.kind === 'booking' ? atRate(documents.invoice) : undefined),
      explain: async (refused) => explainCredit(refused, wanted, before, run) ?? explainNumber(refused, wanted, run),
    },
    run,
  );
}

/** A foreign invoice keeps the rate it was made at, whatever the shop or the day says now: its credits and payments have it too. */
function atRateOf(before: DocumentEcho | null, document: InvoiceDocument, run: Execution): InvoiceDocument {
  const isKept =
    before !== null && before.currency === document.currency && before.currency !== run.profile.base_currency;
  return isKept ? { ...document, exchangeRate: before.exchangeRate ?? document.exchangeRate } : document;
}

/** Nothing but our own credits is set against it; Zoho changes such an invoice as long as they fit in it (zoho-books-api §7.2). */
function isOnlyCredited({ total, balance }: DocumentEcho, credited: Decimal): boolean {
  return credited.gt('0') && credited.eq(new Decimal(total).minus(balance));
}

function changeOf({ number, total }: DocumentEcho, now: InvoiceDocument) {
  return { number, before: total, now: now.total };
}

/** Not every organisation lets an invoice be changed once a credit was set against it. */
function explainCredit(
  refused: Refused,
  wanted: InvoiceDocument,
  before: DocumentEcho | null,
  run: Execution,
): Error | null {
  const own = run.own();
  const { amount } = appliedOf(own);
  const isForCredit = SETTLED.has(refused.code) && before !== null && own.payments.size === 0 && amount.gt('0');
  return isForCredit
    ? new NeedsFix(problem('edited_after_credit', { ...changeOf(before, wanted), credit: amount.toFixed() }))
    : null;
}

/** Our own number is taken: by ourselves, if an answer was lost; otherwise a person has to choose another series. A void one was no answer. */
async function explainNumber(refused: Refused, wanted: InvoiceDocument, run: Execution): Promise<Error | null> {
  if (refused.code !== NUMBER_TAKEN || wanted.number === null) return null;
  const rows = await run.ports.zoho.invoices.listByNumber(wanted.number);
  // Taken by nothing Zoho lists: most likely our own, so new that it is not listed yet.
  const isUnlisted = rows.length === 0 && run.input.attempts < LOOKS;
  return isUnlisted || rows.some((row) => row.reference === wanted.reference && row.status !== 'void')
    ? new UnknownOutcome(problem('unknown_outcome', { what: 'invoice' }))
    : new NeedsFix(problem('invoice_number_taken', { number: wanted.number }));
}

export function invoiceOf(run: Execution): Link {
  const { invoice } = run.own();
  if (invoice === null) throw new Error('an invoice must be linked before it is settled');
  return invoice;
}

async function readInvoice(link: Link, run: Execution): Promise<DocumentEcho> {
  const echo = await run.ports.zoho.invoices.get(link.zoho_id);
  if (echo !== null && echo.status !== 'void') return echo;
  throw new NeedsFix(problem('missing_in_zoho', { what: 'invoice', zoho_id: link.number || link.zoho_id }));
}
