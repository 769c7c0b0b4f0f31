import BigJs from 'big.js';
import { creditOf } from './balance.js';
import { nextNumber, refuseLocked, touch } from './checks.js';
import { CREDIT_NOTE_APPLICATION_ROUTES, invoiceToCredit } from './credit-note-applications.js';
import { CREDIT_NOTE_REFUND_ROUTES } from './credit-note-refunds.js';
import { noteOf, refuseUsed, statusOfNote } from './find-note.js';
import { money, Refusal, stamp, text, type Context, type Json, type Route } from './http-types.js';
import { listAnswer, matchesDate, matchesModified, matchesText } from './lists.js';
import { composeSale, mergeWish, saleDetail } from './sale-document.js';
import type { CreditNote } from './state.js';

/** Reference §8.2: lines only; a shipping charge, discount or adjustment is ignored like any unknown field. */
function create(context: Context) {
  const { body, query, org, now, switches } = context;
  const invoice = query.invoice_id === undefined ? null : invoiceToCredit(context, query.invoice_id);
  const creditnote_number = numberOf(context, null);
  const { document } = composeSale(context, 'creditnote', mergeWish(context, body, null), null, {});
  const note: CreditNote = {
    creditnote_id: context.nextId(),
    creditnote_number: creditnote_number ?? autoNumber(context),
    invoice_id: invoice?.invoice_id ?? '',
    status: body.is_draft === true || switches.creditNoteBegins === 'draft' ? 'draft' : 'open',
    applied: [],
    refunds: [],
    createdAt: now,
    modifiedAt: now,
    ...document,
  };
  org.creditNotes.push(note);
  return { status: 201 as const, body: { creditnote: detail(note, context) } };
}

/** A number somebody chose needs the flag in the query (reference §3, 4097) and must be free (12018); null: none was chosen. */
function numberOf({ body, query, org }: Context, previous: CreditNote | null): string | null {
  const number = text(body.creditnote_number);
  if (number === '' || number === previous?.creditnote_number) return null;
  if (query.ignore_auto_number_generation !== 'true')
    throw new Refusal(400, 4097, 'Credit note number is auto generated.');
  if (org.creditNotes.some((note) => note.creditnote_number === number))
    throw new Refusal(400, 12018, 'Credit note number already exists.');
  return number;
}

function autoNumber(context: Context): string {
  const taken = (number: string) => context.org.creditNotes.some((note) => note.creditnote_number === number);
  return nextNumber(context, 'creditnote', 'CN-', 5, taken);
}

/** Replaces the lines; what is applied or refunded is locked. */
function update(context: Context) {
  const note = noteOf(context);
  refuseUsed(note);
  if (note.status === 'void') throw new Refusal(400, 12004, 'A void credit note cannot be edited.');
  const number = numberOf(context, note);
  const { document } = composeSale(context, 'creditnote', mergeWish(context, context.body, note), note, {});
  Object.assign(note, document, number === null ? {} : { creditnote_number: number });
  touch(context, note);
  return { body: { creditnote: detail(note, context) } };
}

function remove(context: Context) {
  const note = noteOf(context);
  refuseUsed(note);
  refuseLocked(context, note.date);
  context.org.creditNotes.splice(context.org.creditNotes.indexOf(note), 1);
  return { body: {} };
}

/** Only a void note becomes a draft, and only a draft is opened; one in use is not voided (reference §8.2). */
const MAY_COME_FROM: Record<CreditNote['status'], readonly CreditNote['status'][]> = {
  void: ['draft', 'open', 'void'],
  draft: ['void'],
  open: ['draft', 'open'],
};

function setStatus(status: CreditNote['status']) {
  return (context: Context) => {
    const note = noteOf(context);
    if (!MAY_COME_FROM[status].includes(note.status)) throw new Refusal(400, 4043, 'Status change not allowed.');
    if (status === 'void') refuseUsed(note);
    refuseLocked(context, note.date);
    note.status = status;
    touch(context, note);
    return { body: {} };
  };
}

function list(context: Context) {
  const { org, query, switches } = context;
  const rows = org.creditNotes.filter(
    (note) =>
      (switches.referenceFilter === 'ignored' || matchesText(query, 'reference_number', note.reference_number)) &&
      matchesText(query, 'creditnote_number', note.creditnote_number) &&
      matchesText(query, 'customer_id', note.customer_id) &&
      matchesText(query, 'status', statusOfNote(note)) &&
      matchesDate(query, 'date', note.date) &&
      matchesModified(query, note.modifiedAt),
  );
  return { body: listAnswer(context, 'creditnotes', rows, (note) => row(note, context)) };
}

function row(note: CreditNote, { org, switches }: Context): Json {
  const customer = org.contacts.find((contact) => contact.contact_id === note.customer_id);
  return {
    creditnote_id: note.creditnote_id,
    creditnote_number: note.creditnote_number,
    reference_number: note.reference_number,
    customer_id: note.customer_id,
    customer_name: customer?.contact_name ?? '',
    date: note.date,
    currency_code: note.currency_code,
    status: statusOfNote(note),
    total: money(note.total, switches),
    balance: money(balance(note).toFixed(), switches),
    created_time: stamp(note.createdAt),
    last_modified_time: stamp(note.modifiedAt),
  };
}

const balance = (note: CreditNote) => (note.status === 'void' ? new BigJs(0) : creditOf(note));

function detail(note: CreditNote, context: Context): Json {
  const { org, switches } = context;
  const refunded = note.refunds.reduce((sum, { amount }) => sum.plus(amount), new BigJs(0));
  const applied = note.applied.reduce((sum, { amount_applied }) => sum.plus(amount_applied), new BigJs(0));
  return {
    ...row(note, context),
    ...saleDetail(note, context),
    invoice_id: note.invoice_id,
    invoices: note.applied.map(({ invoice_id, amount_applied }) => ({
      invoice_id,
      invoice_number: org.invoices.find((invoice) => invoice.invoice_id === invoice_id)?.invoice_number ?? '',
      amount: money(amount_applied, switches),
    })),
    total_credits_used: money(applied.toFixed(), switches),
    total_refunded_amount: money(refunded.toFixed(), switches),
    updated_time: stamp(note.modifiedAt),
  };
}

export const CREDIT_NOTE_ROUTES: readonly Route[] = [
  ...CREDIT_NOTE_REFUND_ROUTES,
  ...CREDIT_NOTE_APPLICATION_ROUTES,
  { method: 'GET', pattern: /^\/creditnotes$/, scope: 'creditnotes.READ', run: list },
  { method: 'POST', pattern: /^\/creditnotes$/, scope: 'creditnotes.CREATE', run: create },
  {
    method: 'GET',
    pattern: /^\/creditnotes\/(\d+)$/,
    scope: 'creditnotes.READ',
    run: (c) => ({ body: { creditnote: detail(noteOf(c), c) } }),
  },
  { method: 'PUT', pattern: /^\/creditnotes\/(\d+)$/, scope: 'creditnotes.UPDATE', run: update },
  { method: 'DELETE', pattern: /^\/creditnotes\/(\d+)$/, scope: 'creditnotes.DELETE', run: remove },
  ...(['void', 'open', 'draft'] as const).map((status) => ({
    method: 'POST',
    pattern: new RegExp(`^/creditnotes/(\\d+)/status/${status}$`),
    scope: 'creditnotes.CREATE',
    run: setStatus(status),
  })),
];
