import type { Settings } from '../contract/settings.js';
import type { PaymentDocument } from './documents.js';
import { bookingDay } from './invoice.js';
import { Decimal } from './money.js';
import type { Sale } from './sale.js';
import { cleanText, cut } from './text.js';

/** Zoho's own modes for WooCommerce's own gateways (zoho-books-api §8.1); everything else was paid by card or wallet. */
const MODES: Record<string, string> = { bacs: 'banktransfer', cheque: 'check', cod: 'cash' };

/** The payment of a paid order; null for an unpaid one and for a total of zero. */
export function paymentOf(sale: Sale, reference: string, total: string, settings: Settings): PaymentDocument | null {
  if (sale.paidAt === null || new Decimal(total).lte('0')) return null;
  const { gateway, title, transactionId } = sale.payment;
  const setting = settings.gateways[gateway];
  return {
    amount: total,
    date: bookingDay(sale.paidAt),
    mode: setting?.payment_mode ?? MODES[gateway] ?? 'others',
    accountId: setting?.account_id ?? null,
    reference: cut(cleanText(transactionId) || reference, 100),
    description: cut(cleanText(`${title || gateway} (${reference})`), 500),
  };
}
