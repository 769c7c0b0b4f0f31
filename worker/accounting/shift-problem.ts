import { absolute, smaller, type Minor } from './money.js';
import type { TaxShares } from './zoho-totals.js';

/**
 * Moving units between lines, or between a line and the adjustment, can make Zoho's rounded taxes those the shop declared
 * (DESIGN §7). Everything is in minor units.
 */
export interface ShiftProblem {
  readonly inclusive: boolean;
  readonly lines: readonly MovableLine[];
  /** Declared tax per Zoho tax id. */
  readonly wantedTax: ReadonlyMap<string, Minor>;
  /** The declared tax total less the sum of the declared taxes: a shop that rounds at the subtotal rounds each of them by itself. */
  readonly gap: bigint;
  readonly total: Minor;
}

export interface MovableLine {
  readonly base: Minor;
  readonly taxes: TaxShares;
  /** Written as the invoice's shipping charge, whose tax may be rounded on its own. */
  readonly isCharge: boolean;
  /** Of the amount before it was rounded. */
  readonly sign: -1n | 0n | 1n;
  /** Price of moving one unit of it. */
  readonly cost: bigint;
}

/** By how much each line is moved. */
export type Shifts = readonly bigint[];

/** No line, and no sum of lines under the same taxes, is moved further from what the shop shows: at 5 % of tax that is enough for half a unit of it. */
export const LARGEST_MOVE = 10n;

/** Every tax of the problem, wanted or not. */
export function taxIdsOf({ wantedTax, lines }: ShiftProblem): string[] {
  return [...new Set([...wantedTax.keys(), ...lines.flatMap((line) => line.taxes.ids)])];
}

/**
 * How far a line may be moved. A free line stays free, and no line changes its sign; where less than a unit was rounded away, a unit
 * may come back.
 */
export function reachOf({ base, sign }: Pick<MovableLine, 'base' | 'sign'>): Reach {
  if (sign === 0n || base * sign < 0n) return { low: 0n, high: 0n };
  const size = base * sign;
  const inwards = size <= 1n ? size : smaller(LARGEST_MOVE, size - 1n);
  const outwards = size === 0n ? 1n : LARGEST_MOVE;
  return sign > 0n ? { low: 0n - inwards, high: outwards } : { low: 0n - outwards, high: inwards };
}

export interface Reach {
  readonly low: bigint;
  readonly high: bigint;
}

/**
 * The lower the better, from what each tax is off and their sum has to be: each exact, then their sum exact with none off by more than
 * a unit, then the least in all.
 */
export function taxScore(diffs: readonly bigint[], gap: bigint): bigint {
  let sum = 0n;
  let all = 0n;
  let worst = 0n;
  for (const diff of diffs) {
    const size = absolute(diff);
    sum += diff;
    all += size;
    if (size > worst) worst = size;
  }
  if (all === 0n && gap === 0n) return 0n;
  return sum === gap && worst <= 1n ? TAX_TOTAL_EXACT : all + absolute(sum - gap) + 1n;
}

/** The worst score at which the sum of all taxes is the declared one. */
export const TAX_TOTAL_EXACT = 1n;

/** Nothing better than this can be reached. */
export function bestScore(gap: bigint): bigint {
  return gap === 0n ? 0n : TAX_TOTAL_EXACT;
}
