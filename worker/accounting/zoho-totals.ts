import type { BooksProfile } from '../contract/books-profile.js';
import { absolute, Decimal, minor, type Minor } from './money.js';
import type { TaxSet } from './tax.js';

/** The ways in which organisations compute differently (zoho-books-api §12.1); all known. */
export interface Rules {
  readonly taxRounding: 'item' | 'entity';
  readonly rounding: 'half_up' | 'half_even';
  readonly compound: 'on_previous_taxes' | 'on_net';
}

export interface TotalsInput {
  readonly inclusive: boolean;
  /** `base` is the line's amount as Zoho rounds it: rate × quantity − discount. */
  readonly lines: readonly { readonly base: Minor; readonly set: TaxSet }[];
  readonly adjustment: Minor;
}

export interface Totals {
  readonly total: Minor;
  readonly tax: Minor;
  readonly taxById: ReadonlyMap<string, Minor>;
}

const SCALE = 10n ** 20n;

/** Zoho's arithmetic: tax on the rounded line, each member of a group by itself, rounded per line or once per tax. */
export function zohoTotals({ inclusive, lines, adjustment }: TotalsInput, rules: Rules): Totals {
  const taxById = new Map<string, bigint>();
  let bases = 0n;
  for (const { base, set } of lines) {
    bases += base;
    const amounts = taxesOfLine(base, set, inclusive, rules);
    set.forEach((tax, index) => {
      const id = tax.zoho.tax_id;
      taxById.set(id, (taxById.get(id) ?? 0n) + (amounts[index] ?? 0n));
    });
  }
  const rounded = new Map<string, Minor>();
  let tax = 0n;
  for (const [id, amount] of taxById) {
    const value = rules.taxRounding === 'item' ? amount : roundScaled(amount, rules.rounding);
    rounded.set(id, minor(value));
    tax += value;
  }
  const total = bases + (inclusive ? 0n : tax) + adjustment;
  return { total: minor(total), tax: minor(tax), taxById: rounded };
}

/** Per member of the set: minor units where tax is rounded per line, else units × SCALE. */
export function taxesOfLine(base: bigint, set: TaxSet, inclusive: boolean, rules: Rules): bigint[] {
  const shares = effectiveShares(set, rules);
  const divisor = inclusive ? SCALE + shares.reduce((sum, share) => sum + share, 0n) : SCALE;
  return shares.map((share) => {
    const scaled = divide(base * share * SCALE, divisor);
    return rules.taxRounding === 'item' ? roundScaled(scaled, rules.rounding) : scaled;
  });
}

/** Tax per unit of net, × SCALE; a compound tax counts the taxes before it into its base. */
function effectiveShares(set: TaxSet, rules: Rules): bigint[] {
  let before = 0n;
  return set.map(({ rate, zoho }) => {
    const percent = percentScaled(zoho.percent);
    const isOnTop = (rate.compound || zoho.type === 'compound_tax') && rules.compound === 'on_previous_taxes';
    const share = isOnTop ? (percent * (SCALE + before)) / SCALE : percent;
    before += share;
    return share;
  });
}

function percentScaled(text: string): bigint {
  return BigInt(new Decimal(text).times('1e18').round(0).toFixed(0));
}

function roundScaled(scaled: bigint, mode: Rules['rounding']): bigint {
  const size = absolute(scaled);
  const whole = size / SCALE;
  const rest = (size % SCALE) * 2n;
  const isUp = rest > SCALE || (rest === SCALE && (mode === 'half_up' || whole % 2n === 1n));
  const rounded = isUp ? whole + 1n : whole;
  return scaled < 0n ? -rounded : rounded;
}

function divide(value: bigint, by: bigint): bigint {
  const half = by / 2n;
  return value < 0n ? -((-value + half) / by) : (value + half) / by;
}

/** Every set of rules the profile leaves possible, the likeliest first. */
export function possibleRules(profile: BooksProfile, hasCompound: boolean): [Rules, ...Rules[]] {
  const choose = <T>(known: { value: T } | null, likeliest: T, other: T): T[] =>
    known === null ? [likeliest, other] : [known.value];
  const all: Rules[] = [];
  for (const compound of hasCompound
    ? choose(profile.compound, 'on_previous_taxes', 'on_net')
    : (['on_previous_taxes'] as const)) {
    for (const rounding of choose(profile.rounding_mode, 'half_up', 'half_even')) {
      for (const taxRounding of choose(profile.tax_rounding, 'item', 'entity'))
        all.push({ taxRounding, rounding, compound });
    }
  }
  const [first, ...rest] = all;
  return [first ?? { taxRounding: 'item', rounding: 'half_up', compound: 'on_previous_taxes' }, ...rest];
}

export function isCompound(set: TaxSet): boolean {
  return set.length > 1 && set.some(({ rate, zoho }) => rate.compound || zoho.type === 'compound_tax');
}
