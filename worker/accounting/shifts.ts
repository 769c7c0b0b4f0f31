import { minor, type Minor } from './money.js';
import { taxesOfLine, type Rules } from './zoho-totals.js';
import type { TaxSet } from './tax.js';

/**
 * Moving a unit between a line and the adjustment, or between two lines, can make Zoho's rounded taxes those the shop declared
 * (DESIGN §7). This finds the smallest such moves; everything is in minor units.
 */
export interface ShiftProblem {
  readonly inclusive: boolean;
  readonly lines: readonly {
    readonly base: Minor;
    readonly set: TaxSet;
    /** Price of moving one unit of it. */ readonly cost: number;
  }[];
  /** Declared tax per Zoho tax id. */
  readonly wantedTax: ReadonlyMap<string, Minor>;
  readonly total: Minor;
}

export type Shifts = readonly number[];

const STEPS = [0, 1, -1, 2, -2] as const;
const MAX_STATES = 4000;
const MAX_COMBINATIONS = 800;

export function findShifts(problem: ShiftProblem, rules: Rules): Shifts[] {
  const none = problem.lines.map(() => 0);
  const found = rules.taxRounding === 'item' ? byLine(problem, rules) : bySet(problem);
  return [none, ...found];
}

interface State {
  readonly diffs: readonly number[];
  /** What the adjustment would have to be. */
  readonly rest: number;
  readonly cost: number;
  readonly shifts: readonly number[];
}

/** Rounded per line every line is independent: a walk over the lines keeps the cheapest way to each state of the tax differences. */
function byLine(problem: ShiftProblem, rules: Rules): Shifts[] {
  const { inclusive, lines, wantedTax, total } = problem;
  const ids = [...new Set([...wantedTax.keys(), ...lines.flatMap((line) => line.set.map((tax) => tax.zoho.tax_id))])];
  const start = ids.map((id) => -Number(wantedTax.get(id) ?? 0n));
  let states = new Map<string, State>([['', { diffs: start, rest: Number(total), cost: 0, shifts: [] }]]);
  const optionsOf = lines.map((line) => lineOptions(line, ids, inclusive, rules));

  // Bounds on what the lines still to come can repair, so that hopeless states are dropped early.
  const left = remaining(optionsOf, ids.length);
  for (const [at, options] of optionsOf.entries()) {
    const next = new Map<string, State>();
    const bound = left[at + 1] ?? { low: [], high: [] };
    for (const state of states.values()) {
      for (const option of options) {
        const diffs = state.diffs.map((diff, index) => diff + (option.taxes[index] ?? 0));
        if (diffs.some((diff, index) => diff + (bound.low[index] ?? 0) > 3 || diff + (bound.high[index] ?? 0) < -3))
          continue;
        const rest = state.rest - option.amount;
        const cost = state.cost + option.cost;
        const key = `${diffs.join()}|${String(rest)}`;
        const known = next.get(key);
        if (known === undefined || known.cost > cost)
          next.set(key, { diffs, rest, cost, shifts: [...state.shifts, option.shift] });
      }
    }
    states = next.size > MAX_STATES ? cheapest(next) : next;
  }
  return [...states.values()]
    .sort((a, b) => taxError(a) - taxError(b) || Math.abs(a.rest) - Math.abs(b.rest) || a.cost - b.cost)
    .slice(0, 4)
    .map((state) => state.shifts);
}

interface Option {
  readonly shift: number;
  readonly amount: number;
  readonly taxes: readonly number[];
  readonly cost: number;
}

function lineOptions(line: ShiftProblem['lines'][number], ids: string[], inclusive: boolean, rules: Rules): Option[] {
  return STEPS.filter((step) => step === 0 || isLawful(line.base, step)).map((shift) => {
    const base = line.base + BigInt(shift);
    const amounts = taxesOfLine(base, line.set, inclusive, rules).map(Number);
    const taxes = ids.map(() => 0);
    line.set.forEach((tax, index) => {
      const at = ids.indexOf(tax.zoho.tax_id);
      taxes[at] = (taxes[at] ?? 0) + (amounts[index] ?? 0);
    });
    const tax = amounts.reduce((sum, amount) => sum + amount, 0);
    return { shift, taxes, amount: Number(base) + (inclusive ? 0 : tax), cost: Math.abs(shift) * line.cost };
  });
}

function remaining(optionsOf: Option[][], taxes: number) {
  const bounds: { low: number[]; high: number[] }[] = [];
  let low = new Array<number>(taxes).fill(0);
  let high = new Array<number>(taxes).fill(0);
  bounds[optionsOf.length] = { low, high };
  for (let at = optionsOf.length - 1; at >= 0; at--) {
    const options = optionsOf[at] ?? [];
    const extreme = (pick: (...values: number[]) => number, sums: number[]) =>
      sums.map((sum, index) => sum + pick(...options.map((option) => option.taxes[index] ?? 0)));
    low = extreme(Math.min, low);
    high = extreme(Math.max, high);
    bounds[at] = { low, high };
  }
  return bounds;
}

function cheapest(states: Map<string, State>): Map<string, State> {
  return new Map([...states.entries()].sort(([, a], [, b]) => a.cost - b.cost).slice(0, MAX_STATES));
}

const taxError = (state: State) => state.diffs.reduce((sum, diff) => sum + Math.abs(diff), 0);

/** Rounded once per tax only the sum of each set of taxes matters: all small moves of these sums, spread over their largest lines. */
function bySet(problem: ShiftProblem): Shifts[] {
  const groups = new Map<string, number[]>();
  problem.lines.forEach((line, index) => {
    const key = line.set.map((tax) => tax.zoho.tax_id).join();
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  let combinations: number[][] = [[]];
  const steps = 5 ** groups.size > MAX_COMBINATIONS ? ([0, 1, -1] as const) : STEPS;
  for (let at = 0; at < groups.size && combinations.length * steps.length <= MAX_COMBINATIONS * 5; at++) {
    combinations = combinations.flatMap((head) => steps.map((step) => [...head, step]));
  }
  return combinations.flatMap((moves) => {
    const shifts = problem.lines.map(() => 0);
    for (const [at, indexes] of [...groups.values()].entries()) {
      if (!spreadMove(problem, indexes, moves[at] ?? 0, shifts)) return [];
    }
    return shifts.some((shift) => shift !== 0) ? [shifts] : [];
  });
}

function spreadMove(problem: ShiftProblem, indexes: number[], move: number, shifts: number[]): boolean {
  if (move === 0) return true;
  const unit = Math.sign(move);
  const order = [...indexes]
    .filter((index) => isLawful(problem.lines[index]?.base ?? minor(0n), unit * 2))
    .sort((a, b) => (problem.lines[a]?.cost ?? 0) - (problem.lines[b]?.cost ?? 0));
  if (order.length === 0) return false;
  for (let moved = 0; moved < Math.abs(move); moved++) {
    const index = order[moved % order.length] ?? 0;
    shifts[index] = (shifts[index] ?? 0) + unit;
  }
  return true;
}

/** A free line stays free, and no line changes its sign. */
function isLawful(base: Minor, step: number): boolean {
  if (base === 0n) return false;
  const moved = base + BigInt(step);
  return base > 0n ? moved > 0n : moved < 0n;
}
