import type { BooksProfile, ProfileSource } from '../contract/books-profile.js';
import { absolute, Decimal, minor, type Minor } from './money.js';
import type { TaxSet } from './tax.js';

/** The ways in which organisations compute differently (zoho-books-api §12.1); all known. */
export interface Rules {
  readonly taxRounding: 'item' | 'entity';
  readonly rounding: 'half_up' | 'half_even';
  readonly compound: 'on_previous_taxes' | 'on_net';
  /** The tax of a shipping charge is rounded apart from that of the lines, or with it; or the charge bears none, or is itself dropped. */
  readonly shipping: 'apart' | 'with_lines' | 'untaxed' | 'dropped';
}

export interface TotalsInput {
  readonly inclusive: boolean;
  /** `base` is the line's amount as Zoho rounds it: rate × quantity − discount. */
  readonly lines: readonly { readonly base: Minor; readonly taxes: TaxShares; readonly isCharge?: boolean }[];
  readonly adjustment: Minor;
}

/** What a unit of net is taxed with, × SCALE, member by member: under each way of taking a compound tax. */
export interface TaxShares {
  readonly ids: readonly string[];
  readonly on_previous_taxes: readonly bigint[];
  readonly on_net: readonly bigint[];
}

export interface Totals {
  readonly total: Minor;
  readonly tax: Minor;
  readonly taxById: ReadonlyMap<string, Minor>;
}

/** What unrounded taxes are counted in: this many to a minor unit. */
export const SCALE = 10n ** 20n;

/** Zoho's arithmetic: tax on the rounded line, each member of a group by itself, rounded per line or once per tax. */
export function zohoTotals({ inclusive, lines, adjustment }: TotalsInput, rules: Rules): Totals {
  const together = new Map<string, bigint>();
  const apart = new Map<string, bigint>();
  let bases = 0n;
  for (const { base, taxes, isCharge = false } of lines) {
    if (isCharge && rules.shipping === 'dropped') continue;
    bases += base;
    if (isCharge && rules.shipping === 'untaxed') continue;
    const sums = isCharge && rules.shipping === 'apart' ? apart : together;
    const amounts = taxesOfLine(base, taxes, inclusive, rules);
    taxes.ids.forEach((id, index) => {
      sums.set(id, (sums.get(id) ?? 0n) + (amounts[index] ?? 0n));
    });
  }
  const rounded = new Map<string, Minor>();
  let tax = 0n;
  for (const [id, amount] of [...together, ...apart]) {
    const value = rules.taxRounding === 'item' ? amount : roundedQuotient(amount, SCALE, rules.rounding);
    rounded.set(id, minor((rounded.get(id) ?? 0n) + value));
    tax += value;
  }
  const total = bases + (inclusive ? 0n : tax) + adjustment;
  return { total: minor(total), tax: minor(tax), taxById: rounded };
}

/** Per member of the set: minor units where tax is rounded per line, else units × SCALE. */
export function taxesOfLine(base: bigint, taxes: TaxShares, inclusive: boolean, rules: Rules): bigint[] {
  const shares = taxes[rules.compound];
  const divisor = inclusive ? shares.reduce((sum, share) => sum + share, SCALE) : SCALE;
  if (rules.taxRounding === 'item')
    return shares.map((share) => roundedQuotient(base * share, divisor, rules.rounding));
  return shares.map((share) => (inclusive ? roundedQuotient(base * share * SCALE, divisor, 'half_up') : base * share));
}

/** A compound tax counts the taxes before it into its base. Worked out once per line: the solver asks thousands of times. */
export function sharesOf(set: TaxSet): TaxShares {
  const percents = set.map(({ zoho }) => percentScaled(zoho.percent));
  let before = 0n;
  const onTop = set.map(({ rate, zoho }, index) => {
    const percent = percents[index] ?? 0n;
    const isOnTop = rate.compound || zoho.type === 'compound_tax';
    const share = isOnTop ? (percent * (SCALE + before)) / SCALE : percent;
    before += share;
    return share;
  });
  return { ids: set.map(({ zoho }) => zoho.tax_id), on_previous_taxes: onTop, on_net: percents };
}

function percentScaled(text: string): bigint {
  return BigInt(new Decimal(text).times('1e18').round(0).toFixed(0));
}

/** `by` is positive; halves go away from zero, or to the even neighbour. */
function roundedQuotient(value: bigint, by: bigint, mode: Rules['rounding']): bigint {
  const size = absolute(value);
  const whole = size / by;
  const rest = (size - whole * by) * 2n;
  const isUp = rest > by || (rest === by && (mode === 'half_up' || whole % 2n === 1n));
  const rounded = isUp ? whole + 1n : whole;
  return value < 0n ? -rounded : rounded;
}

/** What decides which ways matter: a tax on tax, a shipping charge. */
export interface Touched {
  readonly hasCompound: boolean;
  readonly hasCharge: boolean;
}

/** Every set of rules the profile leaves possible, the likeliest first. */
export function possibleRules(profile: BooksProfile, { hasCompound, hasCharge }: Touched): [Rules, ...Rules[]] {
  const all: Rules[] = [];
  for (const compound of choose(hasCompound ? profile.compound : SETTLED.compound, COMPOUND)) {
    for (const rounding of choose(profile.rounding_mode, ROUNDING)) {
      for (const taxRounding of choose(profile.tax_rounding, TAX_ROUNDING)) {
        for (const shipping of choose(hasCharge ? profile.shipping : SETTLED.shipping, SHIPPING))
          all.push({ taxRounding, rounding, compound, shipping });
      }
    }
  }
  const [first, ...rest] = all;
  return [
    first ?? { taxRounding: 'item', rounding: 'half_up', compound: 'on_previous_taxes', shipping: 'apart' },
    ...rest,
  ];
}

/** The likeliest first. */
const COMPOUND = ['on_previous_taxes', 'on_net'] as const;
const ROUNDING = ['half_up', 'half_even'] as const;
const TAX_ROUNDING = ['item', 'entity'] as const;
const SHIPPING = ['apart', 'with_lines', 'untaxed', 'dropped'] as const;

/** Where nothing depends on it. */
const SETTLED = {
  compound: { value: 'on_previous_taxes', source: 'setting' },
  shipping: { value: 'apart', source: 'setting' },
} as const;

/** What is only guessed goes first, but the others stay possible. */
function choose<T>(known: { value: T; source: ProfileSource } | null, values: readonly T[]): readonly T[] {
  if (known === null) return values;
  if (known.source !== 'guess') return [known.value];
  return [known.value, ...values.filter((value) => value !== known.value)];
}

export function isCompound(set: TaxSet): boolean {
  return set.length > 1 && set.some(({ rate, zoho }) => rate.compound || zoho.type === 'compound_tax');
}
