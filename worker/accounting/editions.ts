import type { BooksProfile } from '../contract/books-profile.js';
import type { EditionFields } from './documents.js';
import { emirateOf, gstStateOf } from './edition-places.js';
import type { SaleCustomer } from './sale.js';

/** What an edition of Zoho Books takes besides what all of them take; what is not named here must not be sent. */
interface EditionRow {
  /** ISO codes of the organisations' countries. */
  readonly countries: readonly string[];
  /** is_inclusive_tax exists (zoho-books-api §7.1, §9). */
  readonly inclusive: boolean;
  /** A line below zero is taken: not by the e-invoicing of Saudi Arabia (§7.1). */
  readonly negativeLines: boolean;
  readonly contact: Fields;
  readonly document: Fields;
}

interface Fields {
  readonly must: readonly string[];
  readonly may: readonly string[];
}

const NONE: Fields = { must: [], may: [] };
const PLAIN = { inclusive: true, negativeLines: true, contact: NONE, document: NONE } as const;
const TREATED: Fields = { must: ['tax_treatment'], may: ['tax_reg_no'] };
const GULF = {
  contact: { must: ['tax_treatment'], may: ['tax_reg_no', 'country_code'] },
  document: { must: ['tax_treatment'], may: ['place_of_supply'] },
} as const;

/**
 * zoho-books-api §5.2, §7.1 and §9. `is_taxable` and exemptions are left to the organisation: what the shop charges does not say
 * why. The EU's treatments are not described for API v3, so the EU edition gets none.
 */
const EDITIONS = {
  us: { ...PLAIN, countries: ['US'], inclusive: false },
  ca: { ...PLAIN, countries: ['CA'], inclusive: false },
  uk: {
    ...PLAIN,
    countries: ['GB'],
    contact: { must: ['vat_treatment'], may: ['vat_reg_no', 'country_code'] },
    document: { must: [], may: ['vat_treatment'] },
  },
  eu: {
    ...PLAIN,
    countries: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
  },
  in: {
    ...PLAIN,
    countries: ['IN'],
    contact: { must: ['gst_treatment'], may: ['gst_no', 'place_of_contact'] },
    document: { must: ['gst_treatment'], may: ['gst_no', 'place_of_supply'] },
  },
  au: { ...PLAIN, countries: ['AU'] },
  gcc: { ...PLAIN, ...GULF, countries: ['AE', 'BH', 'KW', 'OM', 'QA'] },
  sa: { ...PLAIN, ...GULF, countries: ['SA'], negativeLines: false },
  jp: { ...PLAIN, countries: ['JP'] },
  mx: { ...PLAIN, countries: ['MX'], contact: TREATED, document: { must: ['tax_treatment'], may: [] } },
  ke: { ...PLAIN, countries: ['KE'], contact: TREATED, document: { must: ['tax_treatment'], may: [] } },
  za: {
    ...PLAIN,
    countries: ['ZA'],
    contact: TREATED,
    document: { must: ['tax_treatment'], may: ['is_reverse_charge_applied'] },
  },
  global: { ...PLAIN, countries: [] },
} as const satisfies Record<string, EditionRow>;

export type EditionId = keyof typeof EDITIONS;

export interface Edition extends EditionRow {
  readonly id: EditionId;
  /** ISO code of the organisation's country; '' while unknown. */
  readonly country: string;
  /** False once this organisation refused the fields of its edition. */
  readonly takesFields: boolean;
}

export const EDITION_IDS = Object.keys(EDITIONS) as EditionId[];

/** The edition of an organisation, by its country; what is unknown is "global", which gets nothing special. */
export function editionOf(profile: Pick<BooksProfile, 'edition' | 'edition_fields'>): Edition {
  const named = profile.edition?.value.toUpperCase() ?? '';
  const rows: Record<EditionId, EditionRow> = EDITIONS;
  const id =
    EDITION_IDS.find((candidate) => rows[candidate].countries.includes(named)) ??
    EDITION_IDS.find((candidate) => candidate.toUpperCase() === named) ??
    'global';
  const row = rows[id];
  const country = row.countries.includes(named) || id === 'global' ? named : (row.countries[0] ?? '');
  return { ...row, id, country, takesFields: profile.edition_fields?.value !== false };
}

type Buyer = Pick<SaleCustomer, 'billing' | 'shipping' | 'vatNumber'>;
type Places = 'must' | 'may';

/** What the contact of this buyer gets beyond the fields every edition takes. */
export function contactFields(edition: Edition, buyer: Buyer): EditionFields {
  return taken(edition, edition.contact, RULES[edition.id]?.contact(buyer, edition) ?? {});
}

/**
 * The same for an invoice or credit note. The place of supply is where the goods go: that is also what WooCommerce taxes by, unless
 * the shop says otherwise.
 */
export function documentFields(edition: Edition, buyer: Buyer): EditionFields {
  return taken(edition, edition.document, RULES[edition.id]?.document(buyer, edition) ?? {});
}

/**
 * The fields to try one after the other, where Zoho refuses and may mean them: all; without the buyer's own number and place, which may
 * be wrong for this buyer alone; none.
 */
export function fieldsInTurn(fields: EditionFields): readonly EditionFields[] {
  const certain = Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !DOUBTFUL.has(name))
      .map(([name, value]) => [name, typeof value === 'string' ? (UNREGISTERED[value] ?? value) : value]),
  );
  const turns = [fields, certain, {}];
  const texts = turns.map((turn) => JSON.stringify(turn));
  return turns.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

const DOUBTFUL = new Set(['gst_no', 'vat_reg_no', 'tax_reg_no', 'place_of_contact', 'place_of_supply', 'country_code']);
const UNREGISTERED: Record<string, string> = {
  business_gst: 'business_none',
  vat_registered: 'vat_not_registered',
  gcc_vat_registered: 'gcc_vat_not_registered',
};

/** Never a field the edition does not take, never an empty one. */
function taken(edition: Edition, fields: Record<Places, readonly string[]>, wanted: EditionFields): EditionFields {
  if (!edition.takesFields) return {};
  const names = new Set([...fields.must, ...fields.may]);
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => names.has(name) && value !== ''));
}

interface Rule {
  readonly contact: (buyer: Buyer, edition: Edition) => EditionFields;
  readonly document: (buyer: Buyer, edition: Edition) => EditionFields;
}

const GULF_RULE: Rule = { contact: gulfContact, document: gulfDocument };

const RULES: Partial<Record<EditionId, Rule>> = {
  uk: { contact: britishContact, document: britishContact },
  in: {
    contact: (buyer) => ({ ...indian(buyer), place_of_contact: indianState(buyer, [buyer.billing, buyer.shipping]) }),
    document: (buyer) => ({ ...indian(buyer), place_of_supply: indianState(buyer, [buyer.shipping, buyer.billing]) }),
  },
  gcc: GULF_RULE,
  sa: GULF_RULE,
  mx: { contact: mexican, document: mexican },
  ke: { contact: kenyan, document: kenyan },
  za: {
    contact: southAfrican,
    document: (buyer) => {
      const { tax_treatment } = southAfrican(buyer);
      // "Required if the treatment is vat_registered"; domestic reverse charge is for gold, never for a shop's goods.
      return tax_treatment === 'vat_registered'
        ? { tax_treatment, is_reverse_charge_applied: false }
        : { tax_treatment };
    },
  },
};

/** An order without a country is one of the organisation's own. */
function countryOf(buyer: Buyer, home: string): string {
  return buyer.billing.country.toUpperCase() || buyer.shipping.country.toUpperCase() || home;
}

/** Two digits of the state, ten of the holder, entity, Z, check character. */
const GSTIN = /^\d{2}[A-Z]{5}\d{4}[A-Z][0-9A-Z]Z[0-9A-Z]$/;

function indian(buyer: Buyer): { gst_treatment: string; gst_no: string } {
  if (countryOf(buyer, 'IN') !== 'IN') return { gst_treatment: 'overseas', gst_no: '' };
  const number = buyer.vatNumber ?? '';
  return GSTIN.test(number)
    ? { gst_treatment: 'business_gst', gst_no: number }
    : { gst_treatment: 'consumer', gst_no: '' };
}

/** "Not applicable for overseas contacts". */
function indianState(buyer: Buyer, places: readonly Buyer['billing'][]): string {
  if (countryOf(buyer, 'IN') !== 'IN') return '';
  const codes = places
    .filter(({ country }) => country === '' || country.toUpperCase() === 'IN')
    .map(({ state }) => gstStateOf(state));
  return codes.find((code) => code !== '') ?? '';
}

const GULF_COUNTRIES: readonly string[] = [...EDITIONS.gcc.countries, ...EDITIONS.sa.countries];

function gulfContact(buyer: Buyer, edition: Edition) {
  const country = countryOf(buyer, edition.country);
  const place = { ...buyer.billing, country };
  if (!GULF_COUNTRIES.includes(country)) return { tax_treatment: 'non_gcc' };
  const number = /^\d{15}$/.test(buyer.vatNumber ?? '') ? (buyer.vatNumber ?? '') : '';
  const registered = number === '' ? 'vat_not_registered' : 'vat_registered';
  const tax_treatment = country === edition.country ? registered : `gcc_${registered}`;
  return { tax_treatment, tax_reg_no: number, country_code: gulfPlace(place) };
}

function gulfDocument(buyer: Buyer, edition: Edition): EditionFields {
  const { tax_treatment } = gulfContact(buyer, edition);
  const isShipped = buyer.shipping.country !== '';
  const place = isShipped ? buyer.shipping : { ...buyer.billing, country: countryOf(buyer, edition.country) };
  return { tax_treatment, place_of_supply: gulfPlace(place) };
}

/** The emirate, else the country; '' outside the Gulf, which has no code. */
function gulfPlace(place: Buyer['billing']): string {
  const country = place.country.toUpperCase();
  if (!GULF_COUNTRIES.includes(country)) return '';
  return country === 'AE' ? emirateOf(place) || 'AE' : country;
}

/** Northern Ireland's eu_vat_registered needs a setting of the organisation, so it is never sent. */
function britishContact(buyer: Buyer): EditionFields {
  const country = countryOf(buyer, 'GB');
  const number = buyer.vatNumber ?? '';
  return {
    vat_treatment: country === 'GB' || country === 'IM' ? 'uk' : 'overseas',
    vat_reg_no: number.length >= 2 && number.length <= 12 ? number : '',
    country_code: /^[A-Z]{2}$/.test(country) ? country : '',
  };
}

/** The border region cannot be told from an address; RFC: twelve or thirteen characters, else the generic one. */
function mexican(buyer: Buyer): EditionFields {
  if (countryOf(buyer, 'MX') !== 'MX') return { tax_treatment: 'non_mexico', tax_reg_no: 'XEXX010101000' };
  const number = buyer.vatNumber ?? '';
  const isRfc = /^[A-Z]{3,4}\d{6}[0-9A-Z]{3}$/.test(number);
  return { tax_treatment: 'home_country_mexico', tax_reg_no: isRfc ? number : 'XAXX010101000' };
}

function kenyan(buyer: Buyer): EditionFields {
  if (countryOf(buyer, 'KE') !== 'KE') return { tax_treatment: 'non_kenya' };
  const number = buyer.vatNumber ?? '';
  return /^[A-Z]\d{9}[A-Z]$/.test(number)
    ? { tax_treatment: 'vat_registered', tax_reg_no: number }
    : { tax_treatment: 'vat_not_registered' };
}

function southAfrican(buyer: Buyer): { tax_treatment: string; tax_reg_no: string } {
  if (countryOf(buyer, 'ZA') !== 'ZA') return { tax_treatment: 'overseas', tax_reg_no: '' };
  const number = buyer.vatNumber ?? '';
  return /^\d{10}$/.test(number)
    ? { tax_treatment: 'vat_registered', tax_reg_no: number }
    : { tax_treatment: 'vat_not_registered', tax_reg_no: '' };
}
