import type { BooksProfile } from '../contract/books-profile.js';
import { problem, type Problem } from '../contract/problems.js';
import { candidatesOf, chargeOf, modesOf, totalsOf, type Candidate } from './candidates.js';
import type { Component } from './components.js';
import { absolute, fromMinor, larger, minor, shopUnit, sumMinor, toMinor, toMinorAsShop, type Minor } from './money.js';
import { nearestParts, UNEXPLAINED_UNITS } from './nearest-parts.js';
import { err, ok, type Result } from './result.js';
import type { Solvable } from './sale.js';
import { bestScore, TAX_TOTAL_EXACT, taxScore } from './shift-problem.js';
import { isCompound, possibleRules, type Rules, type Totals } from './zoho-totals.js';

/** The representation chosen: what each component amounts to on the invoice, and what Zoho will make of it. */
export interface Solution extends Pick<Candidate, 'inclusive' | 'lines' | 'adjustment'> {
  readonly expected: Totals;
  readonly exactness: 'tax_exact' | 'within_one_unit' | 'beyond';
}

const ADJUSTMENT_UNITS = 2n;

/**
 * Finds the document whose total Zoho will compute as exactly the sale's: total exact → tax exact per tax → smallest adjustment → lines
 * as the shop shows them. Where no lines come to the declared tax, shipping may become the invoice's shipping charge. `isLawfulRest` says
 * which adjustments the document can hold. While rules of the organisation are unknown the likeliest count, and among documents of the
 * same tax the one that is exact under all of them wins.
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
  const parts = nearestParts(sale, components, decimals);
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
  const gap = gapOf(sale, wantedTax, decimals);
  const asked = { sale, components, profile, total, unit, wantedTax, gap, isLawfulRest };
  const plain = attempt(asked, []);
  const isTaxTotalExact = plain.best !== null && plain.best.taxScore <= TAX_TOTAL_EXACT;
  const charge = isTaxTotalExact ? [] : chargeOf(components, profile);
  const charged = charge.length === 0 ? null : attempt(asked, charge).best;
  const best = charged !== null && charged.taxScore <= TAX_TOTAL_EXACT ? charged : plain.best;
  if (best === null) return err(notReachable(sale, plain.candidates, plain.likeliest, total, decimals));
  return ok({
    inclusive: best.candidate.inclusive,
    lines: best.candidate.lines,
    adjustment: best.candidate.adjustment,
    expected: best.likely,
    exactness: exactnessOf(best, gap, unit),
  });
}

interface Asked {
  readonly sale: Solvable;
  readonly components: readonly Component[];
  readonly profile: BooksProfile;
  readonly total: Minor;
  /** The smallest the shop works with. */
  readonly unit: bigint;
  readonly wantedTax: ReadonlyMap<string, Minor>;
  readonly gap: bigint;
  readonly isLawfulRest: (adjustment: Minor) => boolean;
}

/** The best lawful document with these components as its shipping charge and all others as lines; null where there is none. */
function attempt(
  asked: Asked,
  charge: readonly Component[],
): { readonly best: Scored | null; readonly candidates: readonly Candidate[]; readonly likeliest: Rules } {
  const { sale, components, profile, total, wantedTax, gap, isLawfulRest } = asked;
  const hasCompound = components.some(({ set }) => isCompound(set));
  const rules = possibleRules(profile, { hasCompound, hasCharge: charge.length > 0 });
  // A charge is of use only where its tax is rounded apart: the other ways are learnt, not sought.
  const sought = rules.filter(({ shipping }) => shipping === rules[0].shipping);
  const candidates = modesOf(sale, components, profile).flatMap((inclusive) =>
    candidatesOf({ components, inclusive, charge: new Set(charge), tax: wantedTax, gap, total }, sought),
  );
  const lawful = candidates
    .map((candidate) => score(candidate, rules, asked))
    .filter(({ likely, candidate }) => likely.total === total && isLawfulRest(candidate.adjustment))
    .filter((scored) => isWithinBounds(scored, asked));
  return { best: bestOf(lawful), candidates, likeliest: rules[0] };
}

interface Scored {
  readonly candidate: Candidate;
  readonly likely: Totals;
  readonly worstTax: bigint;
  readonly taxScore: bigint;
  readonly order: readonly bigint[];
}

function score(
  candidate: Candidate,
  rules: readonly [Rules, ...Rules[]],
  { wantedTax, gap, total, profile }: Asked,
): Scored {
  const [likeliest, ...others] = rules;
  const likely = totalsOf(candidate, likeliest);
  const likelyTax = taxDifferences(likely, wantedTax);
  const reached = taxScore(likelyTax, gap);
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
    taxScore: reached,
    order: [
      forbidden,
      reached,
      wrongTotals === 0n ? 0n : 1n,
      absolute(candidate.adjustment),
      wrongTotals,
      taxElsewhere,
      candidate.cost,
    ],
  };
}

function bestOf(scored: readonly Scored[]): Scored | null {
  const [first, ...rest] = scored;
  return first === undefined ? null : rest.reduce((a, b) => (compareScores(b.order, a.order) < 0 ? b : a), first);
}

function taxDifferences(totals: Totals, wantedTax: ReadonlyMap<string, Minor>): bigint[] {
  const ids = new Set([...wantedTax.keys(), ...totals.taxById.keys()]);
  return [...ids].map((id) => (totals.taxById.get(id) ?? 0n) - (wantedTax.get(id) ?? 0n));
}

/**
 * Two units, or more only as far as the tax, rounded Zoho's way, is itself that much apart from the declared one; and no tax further
 * apart than rounding it line by line or once can make it: half a unit for each line, and two for what was shared out before.
 */
function isWithinBounds({ candidate, likely, worstTax }: Scored, asked: Asked): boolean {
  const { sale, components, unit, wantedTax, gap } = asked;
  const lines = BigInt(components.length);
  const rounded = larger(lines, BigInt(sale.roundedLines ?? 0));
  if (worstTax > (ADJUSTMENT_UNITS + rounded / 2n) * unit) return false;
  const size = absolute(candidate.adjustment);
  if (size <= ADJUSTMENT_UNITS * unit) return true;
  const byTax = candidate.inclusive ? 0n : sumMinor(wantedTax.values()) + gap - likely.tax;
  const unexplained = absolute(candidate.adjustment - byTax);
  return unexplained <= ADJUSTMENT_UNITS * unit && size <= (lines + ADJUSTMENT_UNITS) * unit;
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

/**
 * How much of the declared tax total the declared taxes, each rounded by itself, leave out. More than a unit for each of them no
 * rounding explains; then the taxes count.
 */
function gapOf(sale: Solvable, declared: ReadonlyMap<string, Minor>, decimals: number): bigint {
  const gap = toMinorAsShop(sale.totalTax, sale.storeDecimals, decimals) - sumMinor(declared.values());
  return absolute(gap) > BigInt(declared.size) ? 0n : gap;
}

function exactnessOf({ taxScore: reached, worstTax }: Scored, gap: bigint, unit: bigint): Solution['exactness'] {
  if (reached <= bestScore(gap)) return 'tax_exact';
  return worstTax <= unit ? 'within_one_unit' : 'beyond';
}

function notReachable(
  sale: Solvable,
  candidates: readonly Candidate[],
  rules: Rules,
  total: Minor,
  decimals: number,
): Problem {
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
