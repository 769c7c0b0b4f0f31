import BigJs from 'big.js';
import { balanceOf } from './balance.js';
import { listAnswer, matchesText } from './lists.js';
import { money, objects, Refusal, text, type Context, type Json, type Route } from './http-types.js';
import type { Payment } from './state.js';

/** Reference §8.1: the sum applied ≤ the amount, each ≤ the invoice's balance, else 24016. */
function create(context: Context) {
  const { body, org, now, switches } = context;
  const customer_id = text(body.customer_id);
  if (!org.contacts.some((contact) => contact.contact_id === customer_id))
    throw new Refusal(400, 3004, 'Customer is blank or incorrect.');
  const amount = text(body.amount);
  if (!/^\d+(\.\d+)?$/.test(amount) || new BigJs(amount).lte(0))
    throw new Refusal(400, 2, 'Invalid value passed for Amount');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text(body.date))) throw new Refusal(400, 2, 'Invalid value passed for Date');
  const account_id = text(body.account_id);
  if (account_id !== '' && !org.accounts.some((account) => account.account_id === account_id)) {
    throw new Refusal(400, 2, 'Invalid value passed for Deposit To');
  }
  const applied = objects(body.invoices).map((entry) =>
    apply(context, text(entry.invoice_id), text(entry.amount_applied), customer_id),
  );
  const sum = applied.reduce((total, entry) => total.plus(entry.amount_applied), new BigJs(0));
  if (sum.gt(amount)) throw new Refusal(400, 24016, 'The amount applied exceeds the payment.');
  if (objects(body.contact_persons).length > 0) org.mails.push({ at: now, what: 'payment thank-you' });
  const payment: Payment = {
    payment_id: context.nextId(),
    payment_number: String(org.payments.length + 1),
    customer_id,
    payment_mode: text(body.payment_mode),
    amount,
    date: text(body.date),
    reference_number: text(body.reference_number),
    account_id,
    invoices: applied,
    createdAt: now,
    modifiedAt: now,
  };
  org.payments.push(payment);
  for (const { invoice_id } of applied) {
    const invoice = org.invoices.find((row) => row.invoice_id === invoice_id);
    if (invoice !== undefined) Object.assign(invoice, { status: 'sent', modifiedAt: now + 1000 });
  }
  return {
    status: 201 as const,
    body: {
      payment: {
        ...row(payment, context),
        invoices: applied.map((entry) => ({ ...entry, amount_applied: money(entry.amount_applied, switches) })),
      },
    },
  };
}

function apply(context: Context, invoice_id: string, amount_applied: string, customerId: string) {
  const { org, switches } = context;
  const invoice = org.invoices.find((row) => row.invoice_id === invoice_id);
  if (invoice?.customer_id !== customerId) throw new Refusal(404, 1002, 'Invoice does not exist.');
  if (invoice.status === 'void') throw new Refusal(400, 12007, 'The invoice is void.');
  if (invoice.status === 'draft' && switches.draftPayment === 'reject')
    throw new Refusal(400, 24012, 'Payments cannot be recorded for draft invoices.');
  if (new BigJs(amount_applied || '0').gt(balanceOf(context.org, invoice))) {
    throw new Refusal(400, 24016, 'The amount entered is more than the balance due for the selected invoices.');
  }
  return { invoice_id, amount_applied };
}

function row(payment: Payment, { switches }: Context): Json {
  return {
    payment_id: payment.payment_id,
    payment_number: payment.payment_number,
    customer_id: payment.customer_id,
    payment_mode: payment.payment_mode,
    amount: money(payment.amount, switches),
    date: payment.date,
    reference_number: payment.reference_number,
    account_id: payment.account_id,
  };
}

function ofInvoice(context: Context) {
  const payments = context.org.payments.flatMap((payment) =>
    payment.invoices
      .filter(({ invoice_id }) => invoice_id === context.ids[0])
      .map(({ amount_applied }) => ({
        ...row(payment, context),
        amount_applied: money(amount_applied, context.switches),
      })),
  );
  return { body: { payments } };
}

function list(context: Context) {
  const { org, query, switches } = context;
  const rows = org.payments.filter(
    (payment) =>
      matchesText(query, 'reference_number', payment.reference_number) &&
      matchesText(query, 'customer_id', payment.customer_id),
  );
  return { body: listAnswer(context, switches.paymentListKey, rows, (payment) => row(payment, context)) };
}

function remove(context: Context) {
  const { org, ids } = context;
  const at = org.payments.findIndex((payment) => payment.payment_id === ids[0]);
  if (at < 0) throw new Refusal(404, 1002, 'Payment does not exist.');
  org.payments.splice(at, 1);
  return { body: {} };
}

export const PAYMENT_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/invoices\/(\d+)\/payments$/, scope: 'invoices.READ', run: ofInvoice },
  { method: 'GET', pattern: /^\/customerpayments$/, scope: 'customerpayments.READ', run: list },
  { method: 'POST', pattern: /^\/customerpayments$/, scope: 'customerpayments.CREATE', run: create },
  { method: 'DELETE', pattern: /^\/customerpayments\/(\d+)$/, scope: 'customerpayments.DELETE', run: remove },
];
