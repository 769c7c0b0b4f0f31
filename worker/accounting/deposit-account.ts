import type { ZohoAccount } from '../contract/reference-data.js';
import type { Settings } from '../contract/settings.js';
import type { SalePayment } from './sale.js';

/** Zoho's own modes for WooCommerce's own gateways (zoho-books-api §8.1); everything else was paid by card or wallet. */
const MODES: Record<string, string> = { bacs: 'banktransfer', cheque: 'check', cod: 'cash' };

export function paymentModeOf(gateway: string, settings: Pick<Settings, 'gateways'>): string {
  return settings.gateways[gateway]?.payment_mode ?? MODES[gateway] ?? 'others';
}

/**
 * The account money of a gateway goes to and is paid back from: the one a person chose, else the one whose name holds the gateway's
 * title, else the only one there is. null: Zoho's default takes the payment, and a refund comes from where that one was put.
 */
export function accountOf(
  payment: Pick<SalePayment, 'gateway' | 'title'>,
  settings: Pick<Settings, 'gateways'>,
  accounts: readonly ZohoAccount[],
): string | null {
  const chosen = settings.gateways[payment.gateway]?.account_id;
  if (chosen !== undefined && chosen !== null) return chosen;
  // Zoho's liabilities are known too; only a person says that money goes there.
  const holdMoney = accounts.filter(({ type }) => !type.endsWith('liability'));
  const words = [payment.gateway, payment.title]
    .map((text) => text.trim().toLowerCase())
    .filter((text) => text.length > 2);
  const named = holdMoney.filter(({ name }) => words.some((word) => name.toLowerCase().includes(word)));
  const [first, second] = named.length > 0 ? named : holdMoney;
  return first !== undefined && second === undefined ? first.account_id : null;
}
