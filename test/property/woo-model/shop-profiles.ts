import { ratesAt, type Place, type RateRow } from './match-rates.js';
import type { ShopSettings } from './order-input.js';
import {
  CA_RATES,
  CH_RATES,
  CL_RATES,
  EU_RATES,
  GULF_RATES,
  IN_RATES,
  JP_RATES,
  UK_RATES,
  US_RATES,
} from './rate-tables.js';
import type { RatesByClass } from './tax.js';

export interface Town extends Place {
  readonly city: string;
}

export interface Buyer {
  readonly town: Town;
  readonly rates: RatesByClass;
}

/** A kind of shop to generate orders of. */
export interface ShopProfile {
  readonly name: string;
  readonly shop: ShopSettings;
  readonly symbol: string;
  readonly storeCountry: string;
  readonly taxBasedOn: 'billing' | 'shipping';
  /** The shop's rows of Settings > Tax. */
  readonly rates: readonly RateRow[];
  readonly baseRates: RatesByClass;
  readonly buyers: readonly [Buyer, ...Buyer[]];
  /** Of the site's clock, minutes ahead of UTC. */
  readonly offsetMinutes: number;
  /** What costs 1 USD costs about this. */
  readonly priceLevel: number;
  readonly hasDecimalQuantities: boolean;
  /** Up to this many decimals in catalogue prices where they have more than the currency. */
  readonly priceDecimals: number;
  readonly exemptShare: number;
}

interface Options {
  readonly roundAtSubtotal?: boolean;
  readonly calcTaxes?: boolean;
  readonly shippingTaxClass?: string;
  readonly taxBasedOn?: 'billing' | 'shipping';
  readonly hasDecimalQuantities?: boolean;
  readonly priceDecimals?: number;
  readonly exemptShare?: number;
}

interface Region {
  readonly currency: string;
  readonly symbol: string;
  readonly decimals: number;
  readonly priceLevel: number;
  readonly offsetMinutes: number;
  readonly rates: readonly RateRow[];
  readonly towns: readonly [Town, ...Town[]];
}

const town = (country: string, state: string, postcode: string, city: string): Town => ({
  country,
  state,
  postcode,
  city,
});

const EU_TOWNS = [
  town('DE', 'DE-BE', '10115', 'Berlin'),
  town('DE', 'DE-BY', '80331', 'München'),
  town('FR', '', '75002', 'Paris'),
  town('ES', 'B', '08002', 'Barcelona'),
  town('GB', '', 'EC1A 1BB', 'London'),
] as const;

const REGIONS = {
  us: {
    currency: 'USD',
    symbol: '$',
    decimals: 2,
    priceLevel: 1,
    offsetMinutes: -300,
    rates: US_RATES,
    towns: [
      town('US', 'CA', '90001', 'Los Angeles'),
      town('US', 'CA', '94103', 'San Francisco'),
      town('US', 'NY', '10001', 'New York'),
      town('US', 'NY', '14201', 'Buffalo'),
      town('US', 'TX', '73301', 'Austin'),
      town('US', 'OR', '97201', 'Portland'),
    ],
  },
  uk: {
    currency: 'GBP',
    symbol: '£',
    decimals: 2,
    priceLevel: 0.8,
    offsetMinutes: 0,
    rates: [...UK_RATES, ...EU_RATES],
    towns: [
      town('GB', '', 'M1 1AE', 'Manchester'),
      town('GB', '', 'EC1A 1BB', 'London'),
      town('DE', 'DE-HH', '20095', 'Hamburg'),
      town('US', 'NY', '10001', 'New York'),
    ],
  },
  eu: {
    currency: 'EUR',
    symbol: '€',
    decimals: 2,
    priceLevel: 0.9,
    offsetMinutes: 60,
    rates: EU_RATES,
    towns: EU_TOWNS,
  },
  jp: {
    currency: 'JPY',
    symbol: '¥',
    decimals: 0,
    priceLevel: 150,
    offsetMinutes: 540,
    rates: JP_RATES,
    towns: [town('JP', 'JP13', '100-0001', '千代田区'), town('JP', 'JP27', '530-0001', '大阪市')],
  },
  gulf: {
    currency: 'KWD',
    symbol: 'د.ك',
    decimals: 3,
    priceLevel: 0.3,
    offsetMinutes: 180,
    rates: GULF_RATES,
    towns: [
      town('KW', '', '13001', 'الكويت'),
      town('AE', 'DU', '', 'دبي'),
      town('BH', '', '317', 'المنامة'),
      town('KW', '', '22001', 'السالمية'),
    ],
  },
  in: {
    currency: 'INR',
    symbol: '₹',
    decimals: 2,
    priceLevel: 80,
    offsetMinutes: 330,
    rates: IN_RATES,
    towns: [
      town('IN', 'TN', '600001', 'சென்னை'),
      town('IN', 'KA', '560001', 'Bengaluru'),
      town('IN', 'MH', '400001', 'मुंबई'),
    ],
  },
  ca: {
    currency: 'USD',
    symbol: '$',
    decimals: 2,
    priceLevel: 1.3,
    offsetMinutes: -300,
    rates: CA_RATES,
    towns: [
      town('CA', 'QC', 'H2X 1Y4', 'Montréal'),
      town('CA', 'BC', 'V5K 0A1', 'Vancouver'),
      town('CA', 'ON', 'M5V 2T6', 'Toronto'),
      town('CA', 'PE', 'C1A 1A1', 'Charlottetown'),
      town('CA', 'AB', 'T2P 1J9', 'Calgary'),
    ],
  },
  ch: {
    currency: 'CHF',
    symbol: 'CHF',
    decimals: 2,
    priceLevel: 1,
    offsetMinutes: 60,
    rates: CH_RATES,
    towns: [town('CH', 'ZH', '8001', 'Zürich'), town('CH', 'GE', '1201', 'Genève'), town('DE', '', '79539', 'Lörrach')],
  },
  cl: {
    currency: 'CLP',
    symbol: '$',
    decimals: 0,
    priceLevel: 900,
    offsetMinutes: -240,
    rates: CL_RATES,
    towns: [town('CL', 'CL-RM', '8320000', 'Santiago'), town('CL', 'CL-VS', '2340000', 'Valparaíso')],
  },
} as const satisfies Record<string, Region>;

function profile(
  name: string,
  { towns, rates, currency, decimals, ...region }: Region,
  storeCountry: string,
  prices: 'gross' | 'net',
  options: Options = {},
): ShopProfile {
  const [country = '', state = ''] = storeCountry.split(':');
  const buyer = (place: Town): Buyer => ({ town: place, rates: ratesAt(place, rates) });
  const [first, ...others] = towns;
  return {
    name,
    shop: {
      currency,
      decimals,
      pricesIncludeTax: prices === 'gross',
      roundAtSubtotal: options.roundAtSubtotal ?? false,
      calcTaxes: options.calcTaxes ?? true,
      shippingTaxClass: options.shippingTaxClass ?? 'inherit',
    },
    symbol: region.symbol,
    storeCountry,
    taxBasedOn: options.taxBasedOn ?? 'billing',
    rates,
    baseRates: ratesAt({ country, state, postcode: '' }, rates),
    buyers: [buyer(first), ...others.map(buyer)],
    offsetMinutes: region.offsetMinutes,
    priceLevel: region.priceLevel,
    hasDecimalQuantities: options.hasDecimalQuantities ?? false,
    priceDecimals: options.priceDecimals ?? 4,
    exemptShare: options.exemptShare ?? 0.03,
  };
}

const atSubtotal = { roundAtSubtotal: true };

/** The 16 shops of the fixtures, then shops they have not: decimal quantities, other currencies, a fixed shipping class. */
export const SHOP_PROFILES: readonly ShopProfile[] = [
  profile('us-excl', REGIONS.us, 'US:CA', 'net'),
  profile('us-excl-subtotal', REGIONS.us, 'US:NY', 'net', atSubtotal),
  profile('us-notax', REGIONS.us, 'US:OR', 'net', { calcTaxes: false }),
  profile('uk-incl', REGIONS.uk, 'GB', 'gross'),
  profile('uk-incl-subtotal', REGIONS.uk, 'GB', 'gross', atSubtotal),
  profile('eu-incl', REGIONS.eu, 'DE:DE-BE', 'gross'),
  profile('eu-incl-subtotal', REGIONS.eu, 'DE:DE-BE', 'gross', { ...atSubtotal, taxBasedOn: 'shipping' }),
  profile('eu-b2b-excl', REGIONS.eu, 'FR', 'net', { exemptShare: 0.3 }),
  profile('jp-incl', REGIONS.jp, 'JP:JP13', 'gross'),
  profile('jp-excl-subtotal', REGIONS.jp, 'JP:JP13', 'net', atSubtotal),
  profile('kw-excl', REGIONS.gulf, 'KW', 'net'),
  profile('kw-incl-subtotal', REGIONS.gulf, 'KW', 'gross', atSubtotal),
  profile('in-incl', REGIONS.in, 'IN:TN', 'gross'),
  profile('in-excl-subtotal', REGIONS.in, 'IN:TN', 'net', atSubtotal),
  profile('ca-compound-excl', REGIONS.ca, 'CA:QC', 'net'),
  profile('ca-compound-incl', REGIONS.ca, 'CA:QC', 'gross', { shippingTaxClass: '' }),
  profile('ca-compound-incl-subtotal', REGIONS.ca, 'CA:PE', 'gross', atSubtotal),
  profile('eu-by-weight-excl', REGIONS.eu, 'ES:B', 'net', { hasDecimalQuantities: true }),
  profile('eu-by-weight-incl-subtotal', REGIONS.eu, 'ES:B', 'gross', { ...atSubtotal, hasDecimalQuantities: true }),
  profile('ch-incl', REGIONS.ch, 'CH:ZH', 'gross', { shippingTaxClass: 'reduced-rate' }),
  profile('cl-incl', REGIONS.cl, 'CL:CL-RM', 'gross', { hasDecimalQuantities: true }),
];
