import BigJs from 'big.js';
import { creditedSum, settledSum } from './balance.js';
import { nextNumber, refuseLocked, touch } from './checks.js';
import { invalidElement } from './editions.js';
import { Refusal, text, type Context, type Route } from './http-types.js';
import { composeInvoice } from './invoice-body.js';
import { invoiceDetail, invoiceRow, statusOf } from './invoice-echo.js';
import { listAnswer, matchesDate, matchesModified, matchesSearch, matchesText } from './lists.js';
import { payWhole } from './payments.js';
import { paidOn, type Invoice } from './state.js';

function create(context: Context) {
  const { query, org, now } = context;
  refuseUnknownWishes(context);
  const chosen = numberOf(context, null);
  const composed = composeInvoice(context, null);
  const invoice: Invoice = {
    invoice_id: context.nextId(),
    invoice_number: chosen ?? autoNumber(context),
    status: query.send === 'true' ? 'sent' : 'draft',
    createdAt: now,
    modifiedAt: now,
    ...composed,
  };
  if (query.send === 'true') org.mails.push({ at: now, what: `invoice ${invoice.invoice_number}` });
  org.invoices.push(invoice);
  payAtOnce(context, invoice);
  return { status: 201 as const, body: { invoice: invoiceDetail(invoice, context) } };
}

/** A number somebody chose needs the flag in the query, in the body it does nothing (reference §13.1); null: none was chosen. */
function numberOf({ body, query, org }: Context, previous: Invoice | null): string | null {
  const number = text(body.invoice_number);
  if (number === '' || number === previous?.invoice_number) return null;
  if (query.ignore_auto_number_generation !== 'true') throw new Refusal(400, 4097, 'Invoice number is auto generated.');
  if (org.invoices.some((other) => other.invoice_number === number))
    throw new Refusal(400, 1001, 'Invoice number already exists.');
  return number;
}

function autoNumber(context: Context): string {
  const taken = (number: string) => context.org.invoices.some((other) => other.invoice_number === number);
  return nextNumber(context, 'invoice', 'INV-', 6, taken);
}

/** Options A and B of reference §7.3: nobody knows whether they work, are silently ignored or refused. */
function payAtOnce(context: Context, invoice: Invoice): void {
  const { body, query, switches } = context;
  const wishes = [
    { given: 'quick_create_payment' in body, position: switches.quickCreatePayment },
    { given: 'batch_payments' in body, position: switches.batchPayments },
  ];
  if (!wishes.some(({ given, position }) => given && position === 'supported') || query.is_quick_create !== 'true')
    return;
  payWhole(context, invoice);
}

function refuseUnknownWishes(context: Context): void {
  const { body, switches } = context;
  const refused =
    ('quick_create_payment' in body && switches.quickCreatePayment === 'rejected') ||
    ('batch_payments' in body && switches.batchPayments === 'rejected');
  if (refused) throw invalidElement(context, 'payments');
}

function find({ org, ids }: Context): Invoice {
  const invoice = org.invoices.find((row) => row.invoice_id === ids[0]);
  if (invoice === undefined) throw new Refusal(404, 1002, 'Invoice does not exist.');
  return invoice;
}

/** Reference §7.2: a void invoice is closed to edits; one with payments keeps its customer and stays at or above them (3009, 3010). */
function update(context: Context) {
  const { org, switches } = context;
  const invoice = find(context);
  if (invoice.status === 'void') throw new Refusal(400, 1006, 'A void invoice cannot be edited.');
  const chosen = numberOf(context, invoice);
  const composed = composeInvoice(context, invoice);
  const settled = settledSum(org, invoice);
  const movesCustomer = composed.customer_id !== invoice.customer_id;
  if (movesCustomer && creditedSum(org, invoice).gt(0)) throw new Refusal(400, 3009, 'Credits are applied.');
  const isTouchable = settled.eq(0) || (switches.editPaidInvoice === 'accept' && !movesCustomer);
  if (!isTouchable || new BigJs(composed.total).lt(settled)) throw new Refusal(400, 3010, 'Payments are recorded.');
  Object.assign(invoice, composed, chosen === null ? {} : { invoice_number: chosen });
  touch(context, invoice);
  return { body: { invoice: invoiceDetail(invoice, context) } };
}

function remove(context: Context) {
  const { org } = context;
  const invoice = find(context);
  if (paidOn(org, invoice.invoice_id).length > 0)
    throw new Refusal(400, 4001, 'Payments are recorded for this invoice.');
  if (creditedSum(org, invoice).gt(0)) throw new Refusal(400, 12008, 'Credits are applied to this invoice.');
  refuseLocked(context, invoice.date);
  org.invoices.splice(org.invoices.indexOf(invoice), 1);
  return { body: {} };
}

/** Reference §7.2; "sent" again is fine. */
const MAY_COME_FROM: Record<Invoice['status'], readonly Invoice['status'][]> = {
  sent: ['draft', 'sent'],
  draft: ['void'],
  void: ['draft', 'sent', 'void'],
};

function setStatus(status: Invoice['status']) {
  return (context: Context) => {
    const invoice = find(context);
    if (!MAY_COME_FROM[status].includes(invoice.status)) throw new Refusal(400, 4043, 'Status change not allowed.');
    refuseLocked(context, invoice.date);
    if (status === 'void') releaseSettlements(context, invoice);
    invoice.status = status;
    touch(context, invoice);
    return { body: {} };
  };
}

/** Payments and credits come off a voided invoice and are the customer's credit from then on; the payments keep their amount. */
function releaseSettlements(context: Context, { invoice_id }: Invoice): void {
  for (const payment of context.org.payments) {
    if (!payment.invoices.some((entry) => entry.invoice_id === invoice_id)) continue;
    payment.invoices = payment.invoices.filter((entry) => entry.invoice_id !== invoice_id);
    touch(context, payment);
  }
  for (const note of context.org.creditNotes) {
    if (!note.applied.some((entry) => entry.invoice_id === invoice_id)) continue;
    note.applied = note.applied.filter((entry) => entry.invoice_id !== invoice_id);
    touch(context, note);
  }
}

const UNPAID = new Set(['sent', 'overdue', 'partially_paid']);

function list(context: Context) {
  const { org, query, switches } = context;
  const hasStatus = (invoice: Invoice) => {
    const status = statusOf(context, invoice);
    return query.status === 'unpaid' ? UNPAID.has(status) : matchesText(query, 'status', status);
  };
  const rows = org.invoices.filter(
    (invoice) =>
      (switches.referenceFilter === 'ignored' ||
        query.reference_number === undefined ||
        invoice.reference_number === query.reference_number) &&
      matchesText(query, 'invoice_number', invoice.invoice_number) &&
      (query.customer_id === undefined || invoice.customer_id === query.customer_id) &&
      (query.status === undefined || hasStatus(invoice)) &&
      matchesDate(query, 'date', invoice.date) &&
      matchesDate(query, 'due_date', invoice.due_date) &&
      matchesModified(query, invoice.modifiedAt) &&
      matchesSearch(query, [invoice.invoice_number, invoice.reference_number, invoice.notes]),
  );
  return { body: listAnswer(context, 'invoices', rows, (invoice) => invoiceRow(invoice, context)) };
}

export const INVOICE_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/invoices$/, scope: 'invoices.READ', run: list },
  { method: 'POST', pattern: /^\/invoices$/, scope: 'invoices.CREATE', run: create },
  {
    method: 'GET',
    pattern: /^\/invoices\/(\d+)$/,
    scope: 'invoices.READ',
    run: (c) => ({ body: { invoice: invoiceDetail(find(c), c) } }),
  },
  { method: 'PUT', pattern: /^\/invoices\/(\d+)$/, scope: 'invoices.UPDATE', run: update },
  { method: 'DELETE', pattern: /^\/invoices\/(\d+)$/, scope: 'invoices.DELETE', run: remove },
  ...(['sent', 'void', 'draft'] as const).map((status) => ({
    method: 'POST',
    pattern: new RegExp(`^/invoices/(\\d+)/status/${status}$`),
    scope: 'invoices.CREATE',
    run: setStatus(status),
  })),
];
