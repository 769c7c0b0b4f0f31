import Big from 'big.js';
import { emptyBooksProfile, type BooksProfile } from '../../worker/contract/books-profile.js';
import type { ReferenceData } from '../../worker/contract/reference-data.js';
import { defaultSettings, type Settings } from '../../worker/contract/settings.js';
import { defaultSwitches, SWITCHES, type Switches } from '../simulators/zoho-books/switches.js';
import type { Books } from './book-order.js';
import type { Dice } from './woo-model/dice.js';
import type { GeneratedOrder } from './woo-model/generate-order.js';
import type { RateRow } from './woo-model/match-rates.js';
import { SHOP_PROFILES } from './woo-model/shop-profiles.js';
import { profileOf } from './zoho-answers.js';

/** What reaches a total. */
export const DRAWN = [
  'taxRounding',
  'roundingMode',
  'compoundInGroup',
  'inclusive',
  'ratePrecision',
  'quantityPrecision',
  'discountLevel',
  'adjustmentField',
  'negativeLine',
  'shippingField',
  'shippingTax',
  'shippingTaxRounding',
] as const;

function drawSwitches(dice: Dice): Switches {
  const drawn = DRAWN.map((name) => [name, dice.pick<string>(SWITCHES[name])]);
  return { ...defaultSwitches(), ...(Object.fromEntries(drawn) as Partial<Switches>) };
}

/** Every status is booked, so that orders nobody has paid yet are tried too. */
const ALL_BOOKED = ['pending', 'on-hold', 'awaiting-pickup', 'cancelled', 'failed'].map((status) => [
  status,
  'invoice',
]);

function drawSettings(dice: Dice): Settings {
  const settings = defaultSettings('AB12');
  return {
    ...settings,
    status_map: { ...settings.status_map, ...(Object.fromEntries(ALL_BOOKED) as Settings['status_map']) },
    coupons: dice.pick(['net', 'discount']),
    amount_refunds: dice.pick(['tax_share', 'untaxed']),
  };
}

const taxesByShop = new Map(SHOP_PROFILES.map(({ name, rates }) => [name, taxesNamedAs(rates)]));

/** One Zoho tax for each name, percentage and kind. */
function taxesNamedAs(rates: readonly RateRow[]): ReferenceData['taxes'] {
  const taxes = new Map<string, ReferenceData['taxes'][number]>();
  for (const { name, rate, compound } of rates) {
    const percent = new Big(rate).toFixed();
    const key = `${name}|${percent}|${String(compound)}`;
    const tax_id = `98200000000000${String(1000 + taxes.size)}`;
    if (!taxes.has(key))
      taxes.set(key, { tax_id, name, percent, type: compound ? 'compound_tax' : 'tax', country: '' });
  }
  return [...taxes.values()];
}

/** Now and then Zoho keeps more decimals of a currency than the shop works with. */
function drawData(dice: Dice, { settings }: GeneratedOrder, profile: Partial<BooksProfile>): ReferenceData {
  const { currency: code, decimals } = settings;
  const price_precision = dice.chance(0.1) ? Math.max(decimals, 2) : decimals;
  return {
    version: 1,
    organization_id: '10',
    taxes: taxesByShop.get(settings.profile) ?? [],
    currencies: [{ currency_id: '55', code, price_precision, is_base: true }],
    accounts: [],
    profile: { ...emptyBooksProfile('10', code), ...profile },
  };
}

/** How much of the organisation the solver is told. */
export const KNOWLEDGE = { nothing: 0, some: 0.5, all: 1 } as const;
export type Knowledge = keyof typeof KNOWLEDGE;

/** An organisation for one order, and what the solver is told of it. */
export function drawBooks(dice: Dice, generated: GeneratedOrder): { books: Books; knowledge: Knowledge } {
  const knowledge = dice.pick<Knowledge>(['nothing', 'nothing', 'some', 'all']);
  const switches = drawSwitches(dice);
  const settings = drawSettings(dice);
  const told = Object.entries(profileOf(switches)).filter(() => dice.chance(KNOWLEDGE[knowledge]));
  const data = drawData(dice, generated, Object.fromEntries(told));
  return { books: { data, settings, switches }, knowledge };
}
