import { compare } from './compare.js';
import { absolute, larger, smaller } from './money.js';
import { reachOf, taxIdsOf, taxScore, type MovableLine, type Shifts, type ShiftProblem } from './shift-problem.js';
import { taxesOfLine, type Rules } from './zoho-totals.js';

const MAX_STATES = 300;
/** Sums that are further off than this after all lines are not followed. */
const TOLERANCE = 3n;
/** Of those that leave the least to the adjustment, one for each adjustment. */
const KEPT = 7;

/** Moves of one line between which its taxes stay the same. */
interface Option {
  readonly low: bigint;
  readonly high: bigint;
  /** The move among them that changes the line least. */
  readonly nearest: bigint;
  readonly taxes: readonly bigint[];
  /** What the line with its nearest move adds to the total. */
  readonly amount: bigint;
  readonly cost: bigint;
}

interface State {
  /** What each tax is over the wanted one so far. */
  readonly diffs: readonly bigint[];
  /** What is missing of the total. */
  readonly rest: bigint;
  readonly cost: bigint;
  readonly option: Option | null;
  readonly before: State | null;
}

/**
 * Tax rounded per line: lines do not touch each other's taxes. A walk over the lines keeps the cheapest way to each sum of the taxes;
 * what is then missing of the total is taken up by lines that keep their tax while they move.
 */
export function moveLines(problem: ShiftProblem, rules: Rules): Shifts[] {
  const ids = taxIdsOf(problem);
  const options = problem.lines.map((line) => optionsOf(line, ids, problem.inclusive, rules));
  const left = boundsOf(options, ids.length);
  const start = ids.map((id) => 0n - (problem.wantedTax.get(id) ?? 0n));
  let states: State[] = [{ diffs: start, rest: problem.total, cost: 0n, option: null, before: null }];
  for (const [at, choices] of options.entries()) {
    states = step(states, choices, left[at + 1] ?? { low: [], high: [] });
  }
  const found = states
    .map((state) => ({ ...takeUp(state, problem.lines), score: taxScore(state.diffs, problem.gap) }))
    .sort((a, b) => compare(a.score, b.score) || compare(a.cost, b.cost));
  const best = [...new Set(found.map(({ rest }) => rest))].flatMap(
    (rest) => found.find((one) => one.rest === rest) ?? [],
  );
  return best
    .sort((a, b) => compare(absolute(a.rest), absolute(b.rest)))
    .slice(0, KEPT)
    .map(({ shifts }) => shifts);
}

function optionsOf(line: MovableLine, ids: readonly string[], inclusive: boolean, rules: Rules): Option[] {
  const { low, high } = reachOf(line);
  const places = line.taxes.ids.map((id) => ids.indexOf(id));
  const found: Option[] = [];
  let start = low;
  let amounts = taxesOfLine(line.base + low, line.taxes, inclusive, rules);
  const close = (end: bigint) => {
    const nearest = start > 0n ? start : end < 0n ? end : 0n;
    const taxes = ids.map(() => 0n);
    let tax = 0n;
    for (const [index, amount] of amounts.entries()) {
      const place = places[index] ?? 0;
      taxes[place] = (taxes[place] ?? 0n) + amount;
      tax += amount;
    }
    const amount = line.base + nearest + (inclusive ? 0n : tax);
    found.push({ low: start, high: end, nearest, taxes, amount, cost: absolute(nearest) * line.cost });
  };
  if (places.length > 0) {
    for (let move = low + 1n; move <= high; move++) {
      const next = taxesOfLine(line.base + move, line.taxes, inclusive, rules);
      if (next.every((amount, index) => amount === amounts[index])) continue;
      close(move - 1n);
      start = move;
      amounts = next;
    }
  }
  close(high);
  return found;
}

interface Bounds {
  readonly low: readonly bigint[];
  readonly high: readonly bigint[];
}

/** What the lines from each on can add to the taxes, at least and at most: hopeless states are dropped early. */
function boundsOf(options: readonly (readonly Option[])[], taxes: number): Bounds[] {
  const bounds: Bounds[] = [];
  let [low, high] = [new Array<bigint>(taxes).fill(0n), new Array<bigint>(taxes).fill(0n)];
  bounds[options.length] = { low, high };
  for (let at = options.length - 1; at >= 0; at--) {
    const choices = options[at] ?? [];
    const extreme = (pick: typeof smaller, sums: bigint[]) =>
      sums.map((sum, index) => sum + choices.map((choice) => choice.taxes[index] ?? 0n).reduce(pick));
    low = extreme(smaller, low);
    high = extreme(larger, high);
    bounds[at] = { low, high };
  }
  return bounds;
}

function step(states: readonly State[], choices: readonly Option[], left: Bounds): State[] {
  const next = new Map<string, State>();
  for (const state of states) {
    for (const option of choices) {
      const diffs = state.diffs.map((diff, index) => diff + (option.taxes[index] ?? 0n));
      if (diffs.some((diff, index) => isHopeless(diff, index, left))) continue;
      const rest = state.rest - option.amount;
      const cost = state.cost + option.cost;
      const key = `${diffs.join()}|${String(rest)}`;
      const known = next.get(key);
      if (known === undefined || known.cost > cost) next.set(key, { diffs, rest, cost, option, before: state });
    }
  }
  const reached = [...next.values()];
  return reached.length <= MAX_STATES ? reached : reached.sort((a, b) => compare(a.cost, b.cost)).slice(0, MAX_STATES);
}

function isHopeless(diff: bigint, index: number, { low, high }: Bounds): boolean {
  return diff + (low[index] ?? 0n) > TOLERANCE || diff + (high[index] ?? 0n) < -TOLERANCE;
}

/** The cheapest lines take up what is missing, as far as their taxes stay the same. */
function takeUp(state: State, lines: readonly MovableLine[]): { shifts: Shifts; rest: bigint; cost: bigint } {
  const options: Option[] = [];
  for (let at: State | null = state; at?.option != null; at = at.before) options.unshift(at.option);
  const shifts = options.map(({ nearest }) => nearest);
  let { rest, cost } = state;
  const cheapest = lines.map((line, index) => ({ line, index })).sort((a, b) => compare(a.line.cost, b.line.cost));
  for (const { line, index } of cheapest) {
    const option = options[index];
    if (rest === 0n || option === undefined) continue;
    const move = rest > 0n ? smaller(rest, option.high - option.nearest) : larger(rest, option.low - option.nearest);
    shifts[index] = option.nearest + move;
    rest -= move;
    cost += absolute(move) * line.cost;
  }
  return { shifts, rest, cost };
}
