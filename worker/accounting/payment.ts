import { problem, type Problem } from '../contract/problems.js';
import type { ZohoAccount } from '../contract/reference-data.js';
import { appliedCreditsOf } from './applied-credits.js';
import { bookingDay } from './booking-day.js';
import { accountOf, paymentModeOf } from './deposit-account.js';
import type { PaymentDocument } from './documents.js';
import { Decimal, roundText } from './money.js';
import type { OwnLinks } from './own-links.js';
import { err, ok, type Result } from './result.js';
import { paymentFactsOf } from './facts.js';
import type { Sale } from './sale.js';
import type { DocumentContext } from './solved-document.js';
import { cleanText, cut, paidBy } from './text.js';

/**
 * What was paid: through the gateway once the order is paid, and with gift cards or store credit from a liability account whenever the
 * invoice exists. None for a total of zero, or where our own credits have settled the invoice.
 */
export function paymentsOf(
  sale: Sale,
  own: OwnLinks,
  context: DocumentContext,
  accounts: readonly ZohoAccount[],
): Result<PaymentDocument[], Problem> {
  const { settings, reference } = context;
  const decimals = context.currency.price_precision;
  const cards = sale.giftCards.filter(({ amount }) => new Decimal(roundText(amount, decimals)).gt('0'));
  const giftAccount = settings.gift_card_account;
  if (cards.length > 0 && giftAccount === null) {
    const amount = cards.reduce((sum, card) => sum.plus(card.amount), new Decimal('0')).toFixed(decimals);
    return err(problem('gift_card_account_missing', { amount, currency: sale.currency }));
  }
  const payments = cards.map(({ code, amount }, index) => ({
    slot: `gift-${String(index + 1)}`,
    amount: roundText(amount, decimals),
    date: context.openDay(bookingDay(sale.paidAt ?? sale.createdAt, sale.timeZone)),
    mode: 'others',
    accountId: giftAccount,
    // A card's code is money to whoever reads it.
    reference: cut(`${reference} …${code.slice(-4)}`, 100),
    description: cut(`Gift card or store credit (${reference})`, 500),
    bankCharges: null,
    facts: paymentFactsOf({ ...sale, payment: { ...sale.payment, amount, fee: null } }),
  }));
  return ok([...gatewayPayment(sale, own, context, accounts), ...payments]);
}

/** The order's amount, less what refunds made before it was paid have taken off the invoice (zoho-books-api §12.3.7). */
function gatewayPayment(
  sale: Sale,
  own: OwnLinks,
  context: DocumentContext,
  accounts: readonly ZohoAccount[],
): PaymentDocument[] {
  const { settings, reference } = context;
  const decimals = context.currency.price_precision;
  const { gateway, title, transactionId, fee } = sale.payment;
  const applied = appliedCreditsOf(sale, own);
  const amount = new Decimal(roundText(sale.payment.amount, decimals)).minus(applied.amount).toFixed(decimals);
  if (sale.paidAt === null || new Decimal(amount).lte('0')) return [];
  const charges = settings.gateway_fees && fee !== null ? roundText(fee, decimals) : null;
  const isPart = charges !== null && new Decimal(charges).gt('0') && new Decimal(charges).lt(amount);
  return [
    {
      slot: '1',
      amount,
      date: context.openDay(bookingDay(sale.paidAt, sale.timeZone)),
      mode: paymentModeOf(gateway, settings),
      accountId: accountOf(sale.payment, settings, accounts),
      reference: cut(cleanText(transactionId) || reference, 100),
      description: paidBy(title || gateway, reference),
      bankCharges: isPart ? charges : null,
      facts: paymentFactsOf(sale, applied.slots),
    },
  ];
}
