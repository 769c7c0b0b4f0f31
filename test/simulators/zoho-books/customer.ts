import { decimal, invalid } from './checks.js';
import { Refusal, text, type Context, type Json } from './http-types.js';
import type { Contact, Currency } from './state.js';

/** What the currency feed says of every foreign currency. */
export const FEED_RATE = '1.25';

export function customerOf({ org }: Context, id: string): Contact {
  const contact = org.contacts.find(
    (candidate) => candidate.contact_id === id && candidate.contact_type === 'customer',
  );
  if (contact === undefined) throw new Refusal(404, 1002, 'Customer does not exist.');
  return contact;
}

/** A contact has one currency, unless the organisation's preference allows more (reference §10). */
export function currencyOf({ org, switches }: Context, wish: Json, contact: Contact): Currency {
  const wanted = text(wish.currency_id);
  const currency = org.currencies.find((row) =>
    wanted === '' ? row.currency_code === contact.currency_code : row.currency_id === wanted,
  );
  if (currency === undefined) throw new Refusal(400, 9004, 'Currency does not exist');
  if (switches.contactCurrency === 'one' && currency.currency_code !== contact.currency_code) throw invalid('Currency');
  return currency;
}

/** 1 in the base currency; else what was sent, or the feed's (reference §10). */
export function exchangeRate(currency: Pick<Currency, 'is_base'>, sent: unknown): string {
  if (currency.is_base) return '1';
  return text(sent) === '' ? FEED_RATE : decimal(sent, 'Exchange Rate');
}
