import BigJs from 'big.js';
import { balanceOf, unusedOf } from './balance.js';
import {
  accountOf,
  customFieldsOf,
  dateOf,
  decimal,
  invalid,
  locationOf,
  nextNumber,
  positive,
  refuseLocked,
  refuseLong,
  touch,
} from './checks.js';
import { exchangeRate } from './customer.js';
import { money, objects, Refusal, stamp, text, type Context, type Json, type Route } from './http-types.js';
import { listAnswer, matchesDate, matchesModified, matchesText } from './lists.js';
import { PAYMENT_REFUND_ROUTES, paymentOf } from './payment-refunds.js';
import type { Invoice, Payment } from './state.js';

const LENGTHS = { payment_mode: 100, reference_number: 100 };

type PaymentBody = Omit<Payment, 'payment_id' | 'payment_number' | 'refunds' | 'createdAt' | 'modifiedAt'>;

function create(context: Context) {
  const { body, org, now } = context;
  const composed = read(context, body, null);
  if (objects(body.contact_persons).length > 0) org.mails.push({ at: now, what: 'payment thank-you' });
  const payment = book(context, composed);
  return { status: 201 as const, body: { payment: detail(payment, context) } };
}

/** Reference §8.1: the sum applied ≤ the amount, each ≤ the invoice's balance, else 24016. */
function read(context: Context, wish: Json, previous: Payment | null): PaymentBody {
  const { org } = context;
  refuseLong(wish, LENGTHS);
  const customer_id = text(wish.customer_id);
  const customer = org.contacts.find((contact) => contact.contact_id === customer_id);
  if (customer?.contact_type !== 'customer') throw new Refusal(400, 3004, 'Customer is blank or incorrect.');
  const amount = positive(wish.amount, 'Amount');
  const date = dateOf(wish.date, 'Date');
  refuseLocked(context, date, previous?.date ?? date);
  const bank_charges = decimal(wish.bank_charges, 'Bank Charges');
  if (new BigJs(bank_charges).lt(0)) throw invalid('Bank Charges');
  const invoices = objects(wish.invoices).map((entry) =>
    apply(context, text(entry.invoice_id), text(entry.amount_applied) || '0', customer_id, previous),
  );
  const refunded = (previous?.refunds ?? []).map((refund) => refund.amount);
  const used = [...invoices.map((entry) => entry.amount_applied), ...refunded];
  if (used.reduce((sum, part) => sum.plus(part), new BigJs(0)).gt(amount))
    throw new Refusal(400, 24016, 'The amount applied exceeds the payment.');
  const first = org.invoices.find((invoice) => invoice.invoice_id === invoices[0]?.invoice_id);
  const currency_code = first?.currency_code ?? customer.currency_code;
  return {
    customer_id,
    payment_mode: text(wish.payment_mode),
    amount,
    bank_charges,
    date,
    reference_number: text(wish.reference_number),
    description: text(wish.description),
    account_id: accountOf(context, wish.account_id, 'Deposit To', undepositedFunds(context)),
    currency_code,
    exchange_rate: exchangeRate({ is_base: currency_code === org.currency_code }, wish.exchange_rate),
    location_id: locationOf(context, wish.location_id),
    custom_fields: customFieldsOf(context, objects(wish.custom_fields)),
    invoices,
  };
}

/** Where money goes that was not told where (reference §8.1, a guess there). */
function undepositedFunds({ org }: Context): string {
  return org.accounts.find((account) => account.account_name === 'Undeposited Funds')?.account_id ?? '';
}

/** The balance is that without what this payment itself has applied. */
function apply(
  context: Context,
  invoice_id: string,
  amount_applied: string,
  customerId: string,
  previous: Payment | null,
): Payment['invoices'][number] {
  const { org, switches } = context;
  const invoice = org.invoices.find((row) => row.invoice_id === invoice_id);
  const own = previous?.invoices.find((entry) => entry.invoice_id === invoice_id);
  if (invoice?.customer_id !== customerId) throw new Refusal(404, 1002, 'Invoice does not exist.');
  if (invoice.status === 'void') throw new Refusal(400, 12007, 'The invoice is void.');
  if (invoice.status === 'draft' && switches.draftPayment === 'reject')
    throw new Refusal(400, 24012, 'Payments cannot be recorded for draft invoices.');
  const balance = balanceOf(org, invoice).plus(own?.amount_applied ?? '0');
  if (new BigJs(decimal(amount_applied, 'Amount')).gt(balance))
    throw new Refusal(400, 24016, 'The amount entered is more than the balance due for the selected invoices.');
  return { invoice_payment_id: own?.invoice_payment_id ?? context.nextId(), invoice_id, amount_applied };
}

function book(context: Context, composed: PaymentBody): Payment {
  const { org, now } = context;
  const payment: Payment = {
    payment_id: context.nextId(),
    payment_number: nextNumber(context, 'payment', '', 1, () => false),
    refunds: [],
    createdAt: now,
    modifiedAt: now,
    ...composed,
  };
  org.payments.push(payment);
  touchInvoices(context, payment.invoices);
  return payment;
}

/** A payment on a draft takes it out of the draft state (reference §7.3 C). */
function touchInvoices(context: Context, applied: Payment['invoices']): void {
  for (const { invoice_id } of applied) {
    const invoice = context.org.invoices.find((row) => row.invoice_id === invoice_id);
    if (invoice === undefined) continue;
    if (invoice.status === 'draft') invoice.status = 'sent';
    touch(context, invoice);
  }
}

/** The payment that comes with an invoice (reference §7.3 A and B). */
export function payWhole(context: Context, invoice: Invoice): void {
  book(context, {
    customer_id: invoice.customer_id,
    payment_mode: 'cash',
    amount: invoice.total,
    bank_charges: '0',
    date: invoice.date,
    reference_number: '',
    description: '',
    account_id: undepositedFunds(context),
    currency_code: invoice.currency_code,
    exchange_rate: invoice.exchange_rate,
    location_id: invoice.location_id,
    custom_fields: [],
    invoices: [{ invoice_payment_id: context.nextId(), invoice_id: invoice.invoice_id, amount_applied: invoice.total }],
  });
}

/** What is not named stays; invoices no longer named are let go. */
function update(context: Context) {
  const payment = paymentOf(context);
  const before = payment.invoices;
  Object.assign(payment, read(context, { ...payment, ...context.body }, payment));
  touch(context, payment);
  touchInvoices(context, [...before, ...payment.invoices]);
  return { body: { payment: detail(payment, context) } };
}

function remove(context: Context) {
  const { org } = context;
  const payment = paymentOf(context);
  if (payment.refunds.length > 0) throw new Refusal(400, 2, 'Refunds are recorded for this payment.');
  refuseLocked(context, payment.date);
  org.payments.splice(org.payments.indexOf(payment), 1);
  touchInvoices(context, payment.invoices);
  return { body: {} };
}

function removeFromInvoice(context: Context) {
  const { org, ids } = context;
  const payment = org.payments.find((row) => row.invoices.some((entry) => entry.invoice_payment_id === ids[1]));
  if (payment === undefined) throw new Refusal(404, 1002, 'Payment does not exist.');
  refuseLocked(context, payment.date);
  const applied = payment.invoices;
  payment.invoices = applied.filter((entry) => entry.invoice_payment_id !== ids[1]);
  touch(context, payment);
  touchInvoices(context, applied);
  return { body: {} };
}

function accountOfPayment({ account_id }: Payment, { accounts }: Context['org']): Json {
  const account = accounts.find((candidate) => candidate.account_id === account_id);
  return { account_id, account_name: account?.account_name ?? '' };
}

function row(payment: Payment, { org, switches }: Context): Json {
  const customer = org.contacts.find((contact) => contact.contact_id === payment.customer_id);
  return {
    payment_id: payment.payment_id,
    payment_number: payment.payment_number,
    customer_id: payment.customer_id,
    customer_name: customer?.contact_name ?? '',
    payment_mode: payment.payment_mode,
    amount: money(payment.amount, switches),
    unused_amount: money(unusedOf(payment).toFixed(), switches),
    bank_charges: money(payment.bank_charges, switches),
    exchange_rate: money(payment.exchange_rate, switches),
    currency_code: payment.currency_code,
    date: payment.date,
    reference_number: payment.reference_number,
    description: payment.description,
    ...(switches.paymentAccountEcho === 'named' ? accountOfPayment(payment, org) : {}),
    created_time: stamp(payment.createdAt),
    last_modified_time: stamp(payment.modifiedAt),
  };
}

function detail(payment: Payment, context: Context): Json {
  const { org, switches } = context;
  const refunded = payment.refunds.reduce((sum, { amount }) => sum.plus(amount), new BigJs(0));
  return {
    ...row(payment, context),
    ...(switches.paymentAccountEcho === 'alone' ? accountOfPayment(payment, org) : {}),
    location_id: payment.location_id,
    custom_fields: payment.custom_fields,
    amount_refunded: money(refunded.toFixed(), switches),
    invoices: payment.invoices.map((entry) => {
      const invoice = org.invoices.find((candidate) => candidate.invoice_id === entry.invoice_id);
      return {
        invoice_payment_id: entry.invoice_payment_id,
        invoice_id: entry.invoice_id,
        invoice_number: invoice?.invoice_number ?? '',
        invoice_amount: money(invoice?.total ?? '0', switches),
        amount_applied: money(entry.amount_applied, switches),
        balance_amount: money(invoice === undefined ? '0' : balanceOf(org, invoice).toFixed(), switches),
      };
    }),
  };
}

function ofInvoice(context: Context) {
  const payments = context.org.payments.flatMap((payment) =>
    payment.invoices
      .filter(({ invoice_id }) => invoice_id === context.ids[0])
      .map(({ invoice_payment_id, amount_applied }) => ({
        ...row(payment, context),
        invoice_payment_id,
        amount_applied: money(amount_applied, context.switches),
      })),
  );
  return { body: { payments } };
}

function list(context: Context) {
  const { org, query } = context;
  const rows = org.payments.filter(
    (payment) =>
      matchesText(query, 'reference_number', payment.reference_number) &&
      matchesText(query, 'customer_id', payment.customer_id) &&
      matchesText(query, 'payment_mode', payment.payment_mode) &&
      matchesDate(query, 'date', payment.date) &&
      matchesModified(query, payment.modifiedAt),
  );
  return { body: listAnswer(context, 'customerpayments', rows, (payment) => row(payment, context)) };
}

const ONE = /^\/customerpayments\/(\d+)$/;

export const PAYMENT_ROUTES: readonly Route[] = [
  ...PAYMENT_REFUND_ROUTES,
  { method: 'GET', pattern: /^\/invoices\/(\d+)\/payments$/, scope: 'invoices.READ', run: ofInvoice },
  {
    method: 'DELETE',
    pattern: /^\/invoices\/(\d+)\/payments\/(\d+)$/,
    scope: 'invoices.DELETE',
    run: removeFromInvoice,
  },
  { method: 'GET', pattern: /^\/customerpayments$/, scope: 'customerpayments.READ', run: list },
  { method: 'POST', pattern: /^\/customerpayments$/, scope: 'customerpayments.CREATE', run: create },
  {
    method: 'GET',
    pattern: ONE,
    scope: 'customerpayments.READ',
    run: (c) => ({ body: { payment: detail(paymentOf(c), c) } }),
  },
  { method: 'PUT', pattern: ONE, scope: 'customerpayments.UPDATE', run: update },
  { method: 'DELETE', pattern: ONE, scope: 'customerpayments.DELETE', run: remove },
];
