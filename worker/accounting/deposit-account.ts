import type { ZohoAccount } from '../contract/reference-data.js';
import type { Settings } from '../contract/settings.js';
import { compare } from './compare.js';
import type { SalePayment } from './sale.js';

/** Zoho's own modes for WooCommerce's own gateways (zoho-books-api §8.1); everything else was paid by card or wallet. */
const MODES: Record<string, string> = { bacs: 'banktransfer', cheque: 'check', cod: 'cash' };

/** The accounts Zoho itself is believed to take where a payment names none (zoho-books-api §8.1, a guess there), as English calls them. */
const DEFAULTS = ['undeposited funds', 'petty cash'];

/** In an organisation of another language: cash before bank before anything else that holds money. */
const TYPES = ['cash', 'bank'];

type Gateway = Pick<SalePayment, 'gateway' | 'title'>;
type Chosen = Pick<Settings, 'gateways'>;

/** `named`: after the gateway; `only`: there is no other; `default`: one of several, always the same. */
export interface ProposedAccount {
  readonly account: ZohoAccount;
  readonly reason: 'named' | 'only' | 'default';
}

export function paymentModeOf(gateway: string, settings: Chosen): string {
  return settings.gateways[gateway]?.payment_mode ?? MODES[gateway] ?? 'others';
}

/** The account a person chose for the gateway; null: nobody did. */
export function chosenAccountOf({ gateway }: Pick<Gateway, 'gateway'>, settings: Chosen): string | null {
  return settings.gateways[gateway]?.account_id ?? null;
}

/** The account money of a gateway goes to: chosen, else proposed. null only where the organisation shows no account that holds money. */
export function accountOf(payment: Gateway, settings: Chosen, accounts: readonly ZohoAccount[]): string | null {
  return chosenAccountOf(payment, settings) ?? proposedAccountOf(payment, accounts)?.account.account_id ?? null;
}

/**
 * What is taken where nobody chose: the account whose name holds the gateway's title, else the only one, else the one Zoho itself would
 * take. A payment names it, because Zoho's answer need not, and refunds are paid out of the same.
 */
export function proposedAccountOf(payment: Gateway, accounts: readonly ZohoAccount[]): ProposedAccount | null {
  // What the organisation owes is known too, cards among it; only a person says that money goes there.
  const holdMoney = accounts.filter(({ type }) => !type.endsWith('liability') && type !== 'credit_card');
  const words = [payment.gateway, payment.title]
    .map((text) => text.trim().toLowerCase())
    .filter((text) => text.length > 2);
  const named = holdMoney.filter(({ name }) => words.some((word) => name.toLowerCase().includes(word)));
  const [first, second] = named.length > 0 ? named : holdMoney;
  if (first === undefined) return null;
  if (second === undefined) return { account: first, reason: named.length > 0 ? 'named' : 'only' };
  return { account: [...holdMoney].sort(byDefault)[0] ?? first, reason: 'default' };
}

/** For people: the account's name; its id where it is not among those that were read. */
export function accountNameOf(accountId: string, accounts: readonly ZohoAccount[]): string {
  return accounts.find(({ account_id }) => account_id === accountId)?.name ?? accountId;
}

function byDefault(a: ZohoAccount, b: ZohoAccount): number {
  return (
    compare(placeIn(DEFAULTS, a.name), placeIn(DEFAULTS, b.name)) ||
    compare(placeIn(TYPES, a.type), placeIn(TYPES, b.type)) ||
    compare(a.type, b.type) ||
    compare(a.name, b.name) ||
    compare(a.account_id, b.account_id)
  );
}

/** Those not listed come last. */
function placeIn(list: readonly string[], text: string): number {
  const place = list.indexOf(text.trim().toLowerCase());
  return place < 0 ? list.length : place;
}
