import {
  CA_RATES,
  EU_RATES,
  GULF_RATES,
  IN_RATES,
  JP_RATES,
  UK_RATES,
  US_RATES,
} from '../../property/woo-model/rate-tables.js';
import type { OrganizationSeed } from '../../simulators/zoho-books/organization.js';
import type { Switches } from '../../simulators/zoho-books/switches.js';

interface ShopRow {
  /** Of test/property/woo-model/shop-profiles. */
  readonly profile: string;
  /** Which of its buyers. */
  readonly buyer: number;
  readonly organization: Omit<OrganizationSeed, 'organization_id' | 'taxes'>;
  readonly taxes: OrganizationSeed['taxes'];
  /** Where what is special about the shop shows only under another position. */
  readonly switches?: Partial<Switches>;
}

/** The organisation's taxes are those of the shop's table, each name and percentage once. */
function taxesOf(rows: readonly { name: string; rate: string; compound: boolean }[]): OrganizationSeed['taxes'] {
  const taxes = rows.map(({ name, rate, compound }) => ({
    name,
    percent: String(Number(rate)),
    type: compound ? ('compound_tax' as const) : ('tax' as const),
  }));
  return [...new Map(taxes.map((tax) => [`${tax.name} ${tax.percent}`, tax])).values()];
}

const US = { name: 'Shop Inc', edition: 'us', country: 'U.S.A', currency_code: 'USD' };
const DE = { name: 'Laden GmbH', edition: 'eu', country: 'Germany', currency_code: 'EUR' };

const inIndia = (name: string) => (name.includes('IGST') ? 'igst' : name.includes('CGST') ? 'cgst' : 'sgst');

/** Of districts in California; some have four decimals. */
export const DISTRICT_PERCENTS = '0.25 0.5 0.75 1 1.125 1.25 1.375 1.5 1.5625 1.75 2.0625 2.25'.split(' ');

const ROWS = {
  /** Texas: one tax of 8.25 %, on shipping too; prices without tax. */
  us: { profile: 'us-excl', buyer: 4, organization: US, taxes: taxesOf(US_RATES) },
  /** The same where Zoho rounds the tax once per document. */
  usRoundedOnce: {
    profile: 'us-excl',
    buyer: 4,
    organization: US,
    taxes: taxesOf(US_RATES),
    switches: { taxRounding: 'entity' },
  },
  /** Los Angeles: two taxes on the goods, none on shipping. */
  usTwoTaxes: { profile: 'us-excl', buyer: 0, organization: US, taxes: taxesOf(US_RATES) },
  withFields: {
    profile: 'us-excl',
    buyer: 4,
    organization: { ...US, customFields: [{ api_name: 'cf_order', label: 'Order' }] },
    taxes: taxesOf(US_RATES),
  },
  withLocations: {
    profile: 'us-excl',
    buyer: 4,
    organization: { ...US, locations: ['Austin', 'Dallas'] },
    taxes: taxesOf(US_RATES),
    switches: { locations: 'required' },
  },
  /** The same where somebody made a tax of each percentage in Zoho, under names of their own. */
  usTaxServiceKnown: {
    profile: 'us-excl',
    buyer: 4,
    organization: US,
    taxes: DISTRICT_PERCENTS.map((percent, index) => ({ name: `District ${String(index + 1)}`, percent })),
  },
  /** A tax service knows the rates; Zoho has no tax yet. */
  usTaxService: { profile: 'us-excl', buyer: 4, organization: US, taxes: [] },
  untaxed: { profile: 'us-notax', buyer: 0, organization: US, taxes: taxesOf(US_RATES) },
  /** Berlin: prices with 19 % in them. */
  eu: { profile: 'eu-incl', buyer: 0, organization: DE, taxes: taxesOf(EU_RATES) },
  /** Barcelona: two taxes inside the price. */
  euTwoTaxes: { profile: 'eu-incl', buyer: 3, organization: DE, taxes: taxesOf(EU_RATES) },
  uk: {
    profile: 'uk-incl',
    buyer: 0,
    organization: { name: 'Shop Ltd', edition: 'uk', country: 'United Kingdom', currency_code: 'GBP' },
    taxes: taxesOf([...UK_RATES, ...EU_RATES]),
  },
  /** In Manchester too, but not registered for VAT: the organisation knows none of the fields of its country's edition. */
  ukWithoutVat: {
    profile: 'uk-incl',
    buyer: 0,
    organization: { name: 'Shop Ltd', edition: 'global', country: 'United Kingdom', currency_code: 'GBP' },
    taxes: taxesOf([...UK_RATES, ...EU_RATES]),
  },
  in: {
    profile: 'in-incl',
    buyer: 0,
    organization: { name: 'Shop', edition: 'in', country: 'India', state_code: 'TN', currency_code: 'INR' },
    taxes: taxesOf(IN_RATES).map((tax) => ({ ...tax, tax_specific_type: inIndia(tax.name) })),
  },
  ca: {
    profile: 'ca-compound-excl',
    buyer: 3,
    organization: { name: 'Shop', edition: 'ca', country: 'Canada', currency_code: 'USD' },
    taxes: taxesOf(CA_RATES),
  },
  jp: {
    profile: 'jp-incl',
    buyer: 0,
    organization: { name: 'Mise', edition: 'jp', country: 'Japan', currency_code: 'JPY', price_precision: 0 },
    taxes: taxesOf(JP_RATES),
  },
  kw: {
    profile: 'kw-excl',
    buyer: 1,
    organization: { name: 'Souq', edition: 'gcc', country: 'Kuwait', currency_code: 'KWD', price_precision: 3 },
    taxes: taxesOf(GULF_RATES),
  },
  /** An American organisation whose shop sells in euros. */
  foreign: {
    profile: 'eu-incl',
    buyer: 0,
    organization: { ...US, otherCurrencies: [{ code: 'EUR', price_precision: 2 }] },
    taxes: taxesOf(EU_RATES),
  },
  byWeight: { profile: 'eu-by-weight-excl', buyer: 0, organization: DE, taxes: taxesOf(EU_RATES) },
} satisfies Record<string, ShopRow>;

export type ShopName = keyof typeof ROWS;

export const SHOPS: Readonly<Record<ShopName, ShopRow>> = ROWS;
