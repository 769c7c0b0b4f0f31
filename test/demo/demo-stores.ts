import { taxRates } from '../fixtures/fixture-orders.js';
import type { OrganizationSeed } from '../simulators/zoho-books/zoho-books.js';

/** One store of the demo: the fixture profiles it sells as, and the Zoho organisation that keeps its books. */
export interface DemoStore {
  readonly name: string;
  readonly profiles: readonly string[];
  readonly organization: OrganizationSeed;
}

/** Orders that must be parked, by store and order id; with matching taxes and default settings there are none. */
export const EXPECTED_PARKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

export const US_STORE = demoStore('us', ['us-notax', 'us-excl', 'us-excl-subtotal'], 'us', 'U.S.A', 'USD', 2);

/** Each further profile with a store and books of its own. */
export const OTHER_STORES: readonly DemoStore[] = [
  ...['uk-incl', 'uk-incl-subtotal'].map((profile) => demoStore(profile, [profile], 'uk', 'United Kingdom', 'GBP', 2)),
  ...['eu-incl', 'eu-incl-subtotal', 'eu-b2b-excl'].map((profile) =>
    demoStore(profile, [profile], 'eu', 'Germany', 'EUR', 2),
  ),
  ...['jp-incl', 'jp-excl-subtotal'].map((profile) => demoStore(profile, [profile], 'jp', 'Japan', 'JPY', 0)),
  ...['kw-excl', 'kw-incl-subtotal'].map((profile) => demoStore(profile, [profile], 'gcc', 'Kuwait', 'KWD', 3)),
  ...['in-incl', 'in-excl-subtotal'].map((profile) => demoStore(profile, [profile], 'in', 'India', 'INR', 2)),
  ...['ca-compound-excl', 'ca-compound-incl'].map((profile) => demoStore(profile, [profile], 'ca', 'Canada', 'USD', 2)),
];

function demoStore(
  name: string,
  profiles: readonly string[],
  edition: string,
  country: string,
  currency: string,
  decimals: number,
): DemoStore {
  const taxes = new Map<string, OrganizationSeed['taxes'][number]>();
  for (const rate of profiles.flatMap(taxRates)) {
    const percent = rate.rate.replace(/\.?0+$/, '') || '0';
    taxes.set(`${rate.name}|${percent}|${String(rate.compound)}`, {
      name: rate.name,
      percent,
      type: rate.compound ? 'compound_tax' : 'tax',
    });
  }
  const id = 100_000_000 + (parseInt(Buffer.from(name).toString('hex').slice(-10), 16) % 900_000_000);
  const organization = {
    organization_id: String(id),
    name: `Demo ${name}`,
    edition,
    country,
    currency_code: currency,
    price_precision: decimals,
    taxes: [...taxes.values()],
  };
  return { name, profiles, organization };
}
