import type { BooksProfile } from '../contract/books-profile.js';
import { problem, type Problem } from '../contract/problems.js';
import type { Component } from './components.js';
import { findShifts } from './find-shifts.js';
import {
  absolute,
  Decimal,
  fromMinor,
  larger,
  minor,
  shopUnit,
  sumMinor,
  toMinor,
  toMinorAsShop,
  type Minor,
} from './money.js';
import { err, ok, type Result } from './result.js';
import type { Solvable } from './sale.js';
import { taxScore, type Shifts } from './shift-problem.js';
import { isCompound, possibleRules, zohoTotals, type Rules, type Totals } from './zoho-totals.js';

/** The representation chosen: what each component amounts to on the invoice, and what Zoho will make of it. */
export interface Solution {
  readonly inclusive: boolean;
  readonly lines: readonly { readonly component: Component; readonly amount: Minor; readonly shift: bigint }[];
  readonly adjustment: Minor;
  readonly expected: Totals;
  readonly exactness: 'tax_exact' | 'within_one_unit' | 'beyond';
}

/** order.total may differ from its own parts by this much, in the smallest unit the shop works with (DESIGN §7). */
export const UNEXPLAINED_UNITS = 3n;
const ADJUSTMENT_UNITS = 2n;

/**
 * Finds the document whose total Zoho will compute as exactly the sale's: total exact → tax exact per tax → smallest adjustment → lines
 * as the shop shows them. `isLawfulRest` says which adjustments the document can hold. While rules of the organisation are unknown the
 * likeliest count, and among documents of the same tax the one that is exact under all of them wins.
 */
export function solve(
  sale: Solvable,
  components: readonly Component[],
  profile: BooksProfile,
  decimals: number,
  isLawfulRest: (adjustment: Minor) => boolean = () => true,
): Result<Solution, Problem> {
  const total = toMinor(sale.total, decimals);
  const unit = shopUnit(sale.storeDecimals, decimals);
  if (total < 0n) return err(problem('negative_total', { total: sale.total, currency: sale.currency }));
  const parts = nearestParts(sale, components, total, decimals);
  if (absolute(total - parts) > UNEXPLAINED_UNITS * unit) {
    return err(
      problem('total_unexplained', {
        total: fromMinor(total, decimals),
        parts: fromMinor(parts, decimals),
        currency: sale.currency,
      }),
    );
  }

  const wantedTax = declaredTax(sale, components, decimals);
  const rules = possibleRules(
    profile,
    components.some((component) => isCompound(component.set)),
  );
  const candidates = modesOf(sale, components, profile).flatMap((inclusive) =>
    candidatesOf(components, inclusive, rules, wantedTax, total),
  );
  const scored = candidates
    .map((candidate) => score(candidate, rules, wantedTax, total, profile))
    .filter(({ likely, candidate }) => likely.total === total && isLawfulRest(candidate.adjustment))
    .filter((candidate) => isWithinBounds(candidate, components.length, unit, wantedTax));
  const [first, ...rest] = scored;
  if (first === undefined) return err(notReachable(sale, candidates, rules[0], total, decimals));
  const best = rest.reduce((a, b) => (compareScores(b.order, a.order) < 0 ? b : a), first);
  return ok({
    inclusive: best.candidate.inclusive,
    lines: best.candidate.lines,
    adjustment: best.candidate.adjustment,
    expected: best.likely,
    exactness: best.worstTax === 0n ? 'tax_exact' : best.worstTax <= unit ? 'within_one_unit' : 'beyond',
  });
}

/** WooCommerce sums its lines rounded or, rounding at the subtotal, as they are: over many lines the two drift apart. */
function nearestParts(sale: Solvable, components: readonly Component[], total: Minor, decimals: number): Minor {
  const tax = toMinor(sale.totalTax, decimals);
  const exact = sale.lines.reduce((sum, { net }) => sum.plus(net), new Decimal('0')).toFixed();
  const rounded = minor(sumMinor(components.map(({ net }) => net)) + tax);
  const whole = minor(toMinor(exact, decimals) + tax);
  return absolute(total - whole) < absolute(total - rounded) ? whole : rounded;
}

interface Candidate {
  readonly inclusive: boolean;
  readonly lines: Solution['lines'];
  readonly adjustment: Minor;
  readonly cost: bigint;
}

interface Scored {
  readonly candidate: Candidate;
  readonly likely: Totals;
  readonly worstTax: bigint;
  readonly order: readonly bigint[];
}

/** Gross amounts where the shop's prices hold the tax and Zoho takes them so; net amounts work everywhere. */
function modesOf(sale: Solvable, components: readonly Component[], profile: BooksProfile): boolean[] {
  const taxed = components.some(({ set }) => set.length > 0);
  const mayBeGross = taxed && profile.inclusive?.value !== false;
  if (!mayBeGross) return [false];
  return sale.pricesIncludeTax || profile.inclusive !== null
    ? [sale.pricesIncludeTax, !sale.pricesIncludeTax]
    : [false];
}

function candidatesOf(
  components: readonly Component[],
  inclusive: boolean,
  rules: readonly Rules[],
  wantedTax: ReadonlyMap<string, Minor>,
  total: Minor,
): Candidate[] {
  const lines = components.map((component) => ({
    base: inclusive ? component.gross : component.net,
    taxes: component.shares,
    sign: signOf(component),
    cost: shiftCost(component),
  }));
  const seen = new Map<string, Candidate>();
  for (const rule of rules) {
    for (const shifts of findShifts({ inclusive, lines, wantedTax, total }, rule)) {
      const candidate = toCandidate(components, inclusive, shifts, rule, total);
      const key = `${shifts.join()}|${candidate.adjustment.toString()}`;
      if (!seen.has(key)) seen.set(key, candidate);
    }
  }
  return [...seen.values()];
}

function toCandidate(
  components: readonly Component[],
  inclusive: boolean,
  shifts: Shifts,
  rules: Rules,
  total: Minor,
): Candidate {
  const lines = components.map((component, index) => {
    const shift = shifts[index] ?? 0n;
    return { component, shift, amount: minor((inclusive ? component.gross : component.net) + shift) };
  });
  const bare = totalsOf({ inclusive, lines, adjustment: minor(0n) }, rules);
  const cost = lines.reduce((sum, { component, shift }) => sum + absolute(shift) * shiftCost(component), 0n);
  return { inclusive, lines, adjustment: minor(total - bare.total), cost };
}

function totalsOf(candidate: Pick<Candidate, 'inclusive' | 'lines' | 'adjustment'>, rules: Rules): Totals {
  const lines = candidate.lines.map(({ component, amount }) => ({ base: amount, taxes: component.shares }));
  return zohoTotals({ inclusive: candidate.inclusive, lines, adjustment: candidate.adjustment }, rules);
}

function signOf({ line, net, takenOff }: Component): -1n | 0n | 1n {
  if (net !== 0n) return net > 0n ? 1n : -1n;
  return takenOff === undefined && new Decimal(line.net).gt('0') ? 1n : 0n;
}

/** Moving a unit of a line with a quantity also costs its unit price; shipping and fees are moved first. */
function shiftCost({ line }: Component): bigint {
  if (line.kind !== 'product') return 2n;
  return line.quantity === '1' ? 3n : 5n;
}

function score(
  candidate: Candidate,
  rules: readonly [Rules, ...Rules[]],
  wantedTax: ReadonlyMap<string, Minor>,
  total: Minor,
  profile: BooksProfile,
): Scored {
  const [likeliest, ...others] = rules;
  const likely = totalsOf(candidate, likeliest);
  const likelyTax = taxDifferences(likely, wantedTax);
  let wrongTotals = likely.total === total ? 0n : 1n;
  let taxElsewhere = 0n;
  for (const rule of others) {
    const totals = totalsOf(candidate, rule);
    if (totals.total !== total) wrongTotals++;
    taxElsewhere += sum(taxDifferences(totals, wantedTax).map(absolute));
  }
  const forbidden = profile.adjustment?.value === false && candidate.adjustment !== 0n ? 1n : 0n;
  return {
    candidate,
    likely,
    worstTax: likelyTax.map(absolute).reduce(larger, 0n),
    order: [
      forbidden,
      taxScore(likelyTax),
      wrongTotals === 0n ? 0n : 1n,
      absolute(candidate.adjustment),
      wrongTotals,
      taxElsewhere,
      candidate.cost,
    ],
  };
}

function taxDifferences(totals: Totals, wantedTax: ReadonlyMap<string, Minor>): bigint[] {
  const ids = new Set([...wantedTax.keys(), ...totals.taxById.keys()]);
  return [...ids].map((id) => (totals.taxById.get(id) ?? 0n) - (wantedTax.get(id) ?? 0n));
}

/**
 * Two units, or more only as far as the tax, rounded Zoho's way, is itself that much apart from the declared one; and no tax further
 * apart than rounding it line by line or once can make it: half a unit for each line, and two for what was shared out before.
 */
function isWithinBounds(
  { candidate, likely, worstTax }: Scored,
  lines: number,
  unit: bigint,
  wantedTax: ReadonlyMap<string, Minor>,
): boolean {
  if (worstTax > (ADJUSTMENT_UNITS + BigInt(lines) / 2n) * unit) return false;
  const size = absolute(candidate.adjustment);
  if (size <= ADJUSTMENT_UNITS * unit) return true;
  const byTax = candidate.inclusive ? 0n : sumMinor(wantedTax.values()) - likely.tax;
  const unexplained = absolute(candidate.adjustment - byTax);
  return unexplained <= ADJUSTMENT_UNITS * unit && size <= BigInt(lines + 2) * unit;
}

/** What the shop declared per Zoho tax; two rates mapped to one tax add up. */
function declaredTax(sale: Solvable, components: readonly Component[], decimals: number): Map<string, Minor> {
  const zohoIds = new Map(
    components.flatMap(({ set }) => set.map((tax) => [tax.rate.rateId, tax.zoho.tax_id] as const)),
  );
  const declared = new Map<string, Minor>();
  for (const tax of sale.taxes) {
    const id = zohoIds.get(tax.rateId);
    if (id === undefined) continue;
    declared.set(id, minor((declared.get(id) ?? 0n) + toMinorAsShop(tax.amount, sale.storeDecimals, decimals)));
  }
  return declared;
}

function notReachable(sale: Solvable, candidates: Candidate[], rules: Rules, total: Minor, decimals: number): Problem {
  const nearest = candidates
    .map((candidate) => minor(totalsOf({ ...candidate, adjustment: minor(0n) }, rules).total))
    .reduce((a, b) => (absolute(b - total) < absolute(a - total) ? b : a));
  return problem('total_not_reachable', {
    total: fromMinor(total, decimals),
    nearest: fromMinor(nearest, decimals),
    currency: sale.currency,
  });
}

const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

function compareScores(a: readonly bigint[], b: readonly bigint[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0n;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
