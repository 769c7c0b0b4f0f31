import Big from 'big.js';
import type { Action, PaymentDocument } from '../accounting/documents.js';
import type { Link } from '../contract/link.js';
import { problem } from '../contract/problems.js';
import { NeedsFix } from '../errors.js';
import { refusal } from '../zoho/client.js';
import { isRefused, type Refused } from '../zoho/invoices.js';
import { EXCEEDS_BALANCE, type ZohoPayment } from '../zoho/payments.js';
import type { Execution } from './execute.js';
import { newLink, orderLinkKey } from './new-link.js';

/** Marks the draft as sent; no e-mail leaves Zoho by this (zoho-books-api §7.3 option D). */
export async function markSent(_: Extract<Action, { kind: 'mark_sent' }>, run: Execution): Promise<void> {
  const invoice = invoiceOf(run);
  await run.ports.zoho.invoices.markSent(invoice.zoho_id);
  run.keep({ ...invoice, status: 'sent' });
  run.note('mark_sent', invoice.number);
}

/**
 * Records the payment on the invoice. Where Zoho refuses a payment on a draft, the draft is marked sent and the payment tried
 * again; that is learnt, so the next order marks first (zoho-books-api §7.3 options C and D).
 */
export async function recordPayment(
  { payment, contact }: Extract<Action, { kind: 'record_payment' }>,
  run: Execution,
): Promise<void> {
  const { payments } = run.ports.zoho;
  const invoice = invoiceOf(run);
  const target = {
    customerId: run.idOf(contact),
    invoiceId: invoice.zoho_id,
    exchangeRate: isForeign(invoice, run) ? invoice.exchange_rate : null,
  };

  let made = await payments.create(payment, target);
  if (isRefused(made) && mayBeForDraft(made, invoice, run)) {
    await run.ports.zoho.invoices.markSent(invoice.zoho_id);
    run.keep({ ...invoice, status: 'sent' });
    made = await payments.create(payment, target);
    if (!isRefused(made)) run.profile = { ...run.profile, draft_payment: { value: 'refused', source: 'refusal' } };
  } else if (!isRefused(made) && invoice.status === 'draft' && run.profile.draft_payment === null) {
    run.profile = { ...run.profile, draft_payment: { value: 'accepted', source: 'echo' } };
  }
  if (isRefused(made)) made = await explainRefusal(made, payment, invoice, run);

  run.keep(paymentLink(run.input.orderId, payment, made, invoice));
  run.keep({ ...invoiceOf(run), status: 'paid' });
  run.note('record_payment', `${made.amount} ${invoice.currency ?? ''} ${made.date}`);
}

/** The link of a payment made or found. */
export function paymentLink(orderId: string, payment: PaymentDocument, made: ZohoPayment, invoice: Link): Link {
  return newLink(orderLinkKey(orderId, 'payment'), made.paymentId, {
    number: made.number,
    total: payment.amount,
    currency: invoice.currency,
    exchange_rate: invoice.exchange_rate,
    date: payment.date,
    status: 'paid',
  });
}

/** Our payment among those of an invoice: gateway reference, date and amount (DESIGN §5). */
export function findPayment(payment: PaymentDocument, rows: readonly ZohoPayment[]): ZohoPayment | undefined {
  return rows.find(
    (row) =>
      row.reference === payment.reference &&
      row.date === payment.date &&
      new Big(row.amount).eq(new Big(payment.amount)),
  );
}

function invoiceOf(run: Execution): Link {
  const invoice = run.linkOf('invoice');
  if (invoice === null) throw new Error('an invoice must be linked before it is settled');
  return invoice;
}

function isForeign(invoice: Link, run: Execution): boolean {
  return invoice.currency !== null && invoice.currency !== run.profile.base_currency;
}

function mayBeForDraft(refused: Refused, invoice: Link, run: Execution): boolean {
  const knownAccepted = run.profile.draft_payment?.value === 'accepted';
  return invoice.status === 'draft' && !knownAccepted && refused.code !== EXCEEDS_BALANCE;
}

/** 24016: somebody, perhaps we, has paid the invoice already; our own payment is adopted, anything else is a person's. */
async function explainRefusal(
  refused: Refused,
  payment: PaymentDocument,
  invoice: Link,
  run: Execution,
): Promise<ZohoPayment> {
  if (refused.code !== EXCEEDS_BALANCE) throw refusal(refused, 'payment');
  const own = findPayment(payment, await run.ports.zoho.payments.listOfInvoice(invoice.zoho_id));
  if (own !== undefined) return own;
  const echo = await run.ports.zoho.invoices.get(invoice.zoho_id);
  throw new NeedsFix(
    problem('payment_exceeds_balance', {
      number: invoice.number,
      balance: echo?.balance ?? '0',
      amount: payment.amount,
    }),
  );
}
