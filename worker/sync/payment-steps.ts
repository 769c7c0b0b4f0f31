import Big from 'big.js';
import { accountNameOf } from '../accounting/deposit-account.js';
import type { Action, PaymentDocument } from '../accounting/documents.js';
import { bookedCustomerOf } from '../accounting/own-links.js';
import type { Link } from '../contract/link.js';
import { problem } from '../contract/problems.js';
import { NeedsFix } from '../errors.js';
import { refusal } from '../zoho/client.js';
import { isRefused, type Refused } from '../zoho/documents.js';
import { EXCEEDS_BALANCE, type PaymentTarget, type ZohoPayment } from '../zoho/payments.js';
import type { Zoho } from '../zoho/zoho.js';
import { paymentLink } from './document-links.js';
import type { Execution } from './execute.js';
import { followCustomer } from './heal-dead-ids.js';
import { invoiceOf, markSent } from './invoice-steps.js';

/** zoho-books-api §3. */
const CUSTOMER_WRONG = 3004;
/** Payments refused for something else than a draft; the last two are rules of retainer invoices. */
const OTHER_REASONS: ReadonlySet<number | null> = new Set([EXCEEDS_BALANCE, 9521, 9523]);

type Step<K extends Action['kind']> = Extract<Action, { kind: K }>;

/**
 * Records the payment on the invoice. Where Zoho refuses a payment on a draft, the draft is marked sent and the payment tried
 * again; that is learnt, so the next order marks first (zoho-books-api §7.3 options C and D).
 */
export async function recordPayment({ payment, contact }: Step<'record_payment'>, run: Execution): Promise<void> {
  const { payments } = run.ports.zoho;
  const invoice = invoiceOf(run);
  const target = targetOf(invoice, run.customerOf(contact), run);

  let made = await payments.create(payment, target);
  if (isRefused(made) && mayBeForDraft(made, invoice)) {
    await markSent({ kind: 'mark_sent' }, run);
    made = await payments.create(payment, target);
    if (!isRefused(made)) run.profile = { ...run.profile, draft_payment: { value: 'refused', source: 'refusal' } };
  } else if (!isRefused(made) && invoice.status === 'draft' && run.profile.draft_payment === null) {
    run.profile = { ...run.profile, draft_payment: { value: 'accepted', source: 'echo' } };
  }
  if (isRefused(made) && isForNobody(made)) made = await createForCustomerOf(invoice, payment, target, made, run);
  if (isRefused(made)) made = await explainRefusal(made, payment, invoice, run);

  run.keep(paymentLink(run.input.orderId, payment, made, invoice));
  run.keep({ ...invoiceOf(run), status: 'paid' });
  const to = payment.accountId === null ? '' : ` to ${accountNameOf(payment.accountId, run.input.accounts)}`;
  run.note('record_payment', `${made.amount} ${invoice.currency ?? ''} ${made.date}${to}${chargesOf(payment)}`);
}

/**
 * The gateway's fee came after the payment was booked, or a refund it left out was deleted: the same payment with its bank charges, over
 * what is paid by now.
 */
export async function updatePayment({ payment, contact }: Step<'update_payment'>, run: Execution): Promise<void> {
  const invoice = invoiceOf(run);
  const link = run.own().payments.get(payment.slot);
  if (link === undefined) throw new Error('only a booked payment can be changed');
  const there = await run.ports.zoho.payments.get(link.zoho_id);
  if (there === null) {
    throw new NeedsFix(problem('missing_in_zoho', { what: 'payment', zoho_id: link.number || link.zoho_id }));
  }
  const sent = link.total ?? payment.amount;
  // Ours is what was booked, or what was about to be when an answer was lost.
  if (![sent, payment.amount].some((amount) => new Big(there.amount).eq(amount))) {
    const amounts = { sent, there: there.amount, now: payment.amount };
    throw new NeedsFix(problem('edited_in_zoho', { what: 'payment', number: there.number, ...amounts }));
  }
  await run.ports.intend({
    kind: 'update payment',
    zoho_id: there.paymentId,
    before: there.bankCharges,
    after: payment.bankCharges ?? '0',
  });
  const made = await run.ports.zoho.payments.update(
    there.paymentId,
    payment,
    targetOf(invoice, run.customerOf(contact), run),
  );
  if (isRefused(made)) throw refusal(made, 'payment');
  run.keep(paymentLink(run.input.orderId, payment, made, invoice));
  run.note('update_payment', `${made.amount} ${invoice.currency ?? ''}${chargesOf(payment)}`);
}

const chargesOf = ({ bankCharges }: PaymentDocument) => (bankCharges === null ? '' : `, bank charges ${bankCharges}`);

/** Our payment among those of an invoice: gateway reference, date and amount (DESIGN §5). */
export function findPayment(payment: PaymentDocument, rows: readonly ZohoPayment[]): ZohoPayment | undefined {
  return rows.find(
    (row) =>
      row.reference === payment.reference &&
      row.date === payment.date &&
      new Big(row.amount).eq(new Big(payment.amount)),
  );
}

/**
 * A payment found again, with the account it was deposited to: what the list of an invoice's payments may leave out is asked of the
 * payment itself, where we would have named none.
 */
export async function withAccount(payment: PaymentDocument, found: ZohoPayment, zoho: Zoho): Promise<ZohoPayment> {
  if (payment.accountId !== null || found.accountId !== '') return found;
  const whole = await zoho.payments.get(found.paymentId);
  return { ...found, accountId: whole?.accountId ?? '' };
}

/** Foreign payments use the invoice's rate (DESIGN §7). */
function targetOf(invoice: Link, customerId: string, run: Execution): PaymentTarget {
  return {
    customerId,
    invoiceId: invoice.zoho_id,
    exchangeRate: rateOf(invoice, run),
    locationId: run.input.settings.location_id,
  };
}

/** The invoice's rate, where its currency is not the organisation's own. */
export function rateOf(invoice: Link, run: Execution): string | null {
  const isForeign = invoice.currency !== null && invoice.currency !== run.profile.base_currency;
  return isForeign ? invoice.exchange_rate : null;
}

/** Whatever is believed of drafts: a link may say draft where the invoice was sent already, and teach what is not so. */
function mayBeForDraft(refused: Refused, invoice: Link): boolean {
  return invoice.status === 'draft' && !isForNobody(refused) && !OTHER_REASONS.has(refused.code);
}

/** zoho-books-api §3: no such customer, or no such invoice of this customer. */
const isForNobody = ({ status, code }: Refused) => status === 404 || code === CUSTOMER_WRONG;

/** The payment is for whoever has the invoice today. */
async function createForCustomerOf(
  invoice: Link,
  payment: PaymentDocument,
  target: PaymentTarget,
  refused: Refused,
  run: Execution,
): Promise<ZohoPayment | Refused> {
  const customer = await followCustomer(run);
  if (customer === 'gone') {
    throw new NeedsFix(problem('missing_in_zoho', { what: 'invoice', zoho_id: invoice.number || invoice.zoho_id }));
  }
  if (customer === 'same') return refused;
  return run.ports.zoho.payments.create(payment, { ...target, customerId: bookedCustomerOf(run.own()) ?? '' });
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
  if (own !== undefined) return withAccount(payment, own, run.ports.zoho);
  const echo = await run.ports.zoho.invoices.get(invoice.zoho_id);
  const balance = echo?.balance ?? '0';
  throw new NeedsFix(problem('payment_exceeds_balance', { number: invoice.number, balance, amount: payment.amount }));
}
