import { balanceOf, creditOf } from './balance.js';
import { invalid, positive, refuseLocked, touch } from './checks.js';
import { noteOf, statusOfNote } from './find-note.js';
import { money, objects, Refusal, text, type Context, type Json, type Route } from './http-types.js';
import type { CreditNote, Invoice } from './state.js';

export function invoiceToCredit({ org }: Context, id: string): Invoice {
  const invoice = org.invoices.find((candidate) => candidate.invoice_id === id);
  if (invoice === undefined) throw new Refusal(404, 1002, 'Invoice does not exist.');
  return invoice;
}

/** Codes 12003–12007: a closed or void note; a draft, paid or void invoice (reference §3). */
function applyTo(context: Context, note: CreditNote, invoice: Invoice, amount: string): void {
  const status = statusOfNote(note);
  if (status === 'closed') throw new Refusal(400, 12003, 'Closed credit notes cannot be applied.');
  if (status === 'void') throw new Refusal(400, 12004, 'Void credit notes cannot be applied.');
  if (status === 'draft') throw new Refusal(400, 2, 'Draft credit notes cannot be applied.');
  if (invoice.customer_id !== note.customer_id) throw invalid('Customer');
  if (invoice.status === 'draft') throw new Refusal(400, 12005, 'Credits cannot be applied to draft invoices.');
  if (invoice.status === 'void') throw new Refusal(400, 12007, 'Credits cannot be applied to void invoices.');
  const balance = balanceOf(context.org, invoice);
  if (balance.lte(0)) throw new Refusal(400, 12006, 'Credits cannot be applied to paid invoices.');
  if (balance.lt(amount) || creditOf(note).lt(amount)) throw invalid('Amount');
  note.applied.push({
    creditnote_invoice_id: context.nextId(),
    invoice_id: invoice.invoice_id,
    amount_applied: amount,
    date: note.date,
  });
}

/** All or nothing: a later entry that is refused leaves no earlier one behind. */
function apply(context: Context) {
  const note = noteOf(context);
  refuseLocked(context, note.date);
  const before = [...note.applied];
  const reached: Invoice[] = [];
  try {
    for (const entry of objects(context.body.invoices)) {
      const invoice = invoiceToCredit(context, text(entry.invoice_id));
      applyTo(context, note, invoice, positive(entry.amount_applied, 'Amount'));
      reached.push(invoice);
    }
  } catch (error) {
    note.applied = before;
    throw error;
  }
  for (const record of [note, ...reached]) touch(context, record);
  return { body: { apply_to_invoices: { invoices: objects(context.body.invoices) } } };
}

function list(context: Context) {
  const note = noteOf(context);
  return { body: { invoices_credited: note.applied.map((entry) => row(note, entry, context)) } };
}

function row(note: CreditNote, entry: CreditNote['applied'][number], { org, switches }: Context): Json {
  const invoice = org.invoices.find((candidate) => candidate.invoice_id === entry.invoice_id);
  return {
    creditnote_id: note.creditnote_id,
    creditnote_number: note.creditnote_number,
    creditnote_invoice_id: entry.creditnote_invoice_id,
    creditnotes_invoice_id: entry.creditnote_invoice_id,
    invoice_id: entry.invoice_id,
    invoice_number: invoice?.invoice_number ?? '',
    date: entry.date,
    credited_amount: money(entry.amount_applied, switches),
    amount_applied: money(entry.amount_applied, switches),
  };
}

/** The credits of one invoice, seen from there. */
function ofInvoice(context: Context) {
  const { org, ids } = context;
  const credits = org.creditNotes.flatMap((note) =>
    note.applied.filter(({ invoice_id }) => invoice_id === ids[0]).map((entry) => row(note, entry, context)),
  );
  return { body: { credits } };
}

function unapply(context: Context) {
  const note = noteOf(context);
  removeApplication(context, note, context.ids[1]);
  return { body: {} };
}

function unapplyFromInvoice(context: Context) {
  const { org, ids } = context;
  const note = org.creditNotes.find(({ applied }) => applied.some((entry) => entry.creditnote_invoice_id === ids[1]));
  if (note === undefined) throw new Refusal(404, 1002, 'Credit does not exist.');
  removeApplication(context, note, ids[1]);
  return { body: {} };
}

function removeApplication(context: Context, note: CreditNote, id: string | undefined): void {
  const entry = note.applied.find((candidate) => candidate.creditnote_invoice_id === id);
  if (entry === undefined) throw new Refusal(404, 1002, 'Credit does not exist.');
  refuseLocked(context, note.date);
  note.applied = note.applied.filter((candidate) => candidate !== entry);
  touch(context, note);
  const invoice = context.org.invoices.find((candidate) => candidate.invoice_id === entry.invoice_id);
  if (invoice !== undefined) touch(context, invoice);
}

const OF_NOTE = /^\/creditnotes\/(\d+)\/invoices$/;

export const CREDIT_NOTE_APPLICATION_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: OF_NOTE, scope: 'creditnotes.READ', run: list },
  { method: 'POST', pattern: OF_NOTE, scope: 'creditnotes.CREATE', run: apply },
  {
    method: 'DELETE',
    pattern: /^\/creditnotes\/(\d+)\/invoices\/(\d+)$/,
    scope: 'creditnotes.DELETE',
    run: unapply,
  },
  { method: 'GET', pattern: /^\/invoices\/(\d+)\/creditsapplied$/, scope: 'invoices.READ', run: ofInvoice },
  {
    method: 'DELETE',
    pattern: /^\/invoices\/(\d+)\/creditsapplied\/(\d+)$/,
    scope: 'invoices.DELETE',
    run: unapplyFromInvoice,
  },
];
