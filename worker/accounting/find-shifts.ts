import { moveGroups } from './move-groups.js';
import { moveLines } from './move-lines.js';
import { minor } from './money.js';
import { bestScore, taxIdsOf, taxScore, type Shifts, type ShiftProblem } from './shift-problem.js';
import { zohoTotals, type Rules } from './zoho-totals.js';

/** No move at all, and the smallest moves that bring the taxes and then the total nearest to the declared ones. */
export function findShifts(problem: ShiftProblem, rules: Rules): Shifts[] {
  const none = problem.lines.map(() => 0n);
  if (isExact(problem, rules)) return [none];
  return [none, ...(rules.taxRounding === 'item' ? moveLines(problem, rules) : moveGroups(problem, rules))];
}

function isExact(problem: ShiftProblem, rules: Rules): boolean {
  const { inclusive, lines, wantedTax, gap, total } = problem;
  const totals = zohoTotals({ inclusive, lines, adjustment: minor(0n) }, rules);
  if (totals.total !== total) return false;
  const diffs = taxIdsOf(problem).map((id) => (totals.taxById.get(id) ?? 0n) - (wantedTax.get(id) ?? 0n));
  return taxScore(diffs, gap) <= bestScore(gap);
}
