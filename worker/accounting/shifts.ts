import { absolute, minor, type Minor } from './money.js';
import { taxesOfLine, zohoTotals, type Rules, type TaxShares } from './zoho-totals.js';

/**
 * Moving a unit between a line and the adjustment, or between two lines, can make Zoho's rounded taxes those the shop declared
 * (DESIGN §7). This finds the smallest such moves; everything is in minor units.
 */
export interface ShiftProblem {
  readonly inclusive: boolean;
  readonly lines: readonly {
    readonly base: Minor;
    readonly taxes: TaxShares;
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
  const found = rules.taxRounding === 'item' ? byLine(problem, rules) : bySet(problem, rules);
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
  const ids = [...new Set([...wantedTax.keys(), ...lines.flatMap((line) => line.taxes.ids)])];
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
    const amounts = taxesOfLine(base, line.taxes, inclusive, rules).map(Number);
    const taxes = ids.map(() => 0);
    line.taxes.ids.forEach((id, index) => {
      const at = ids.indexOf(id);
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

/** Of one adjustment; others of the same tax and adjustment would only be further from the lines the shop shows. */
const KEPT_PER_REST = 2;

/** Rounded once per tax only the sum of each set of taxes matters: all small moves of these sums, spread over their largest lines. */
function bySet(problem: ShiftProblem, rules: Rules): Shifts[] {
  const groups = groupsOf(problem);
  let combinations: number[][] = [[]];
  const steps = 5 ** groups.length > MAX_COMBINATIONS ? ([0, 1, -1] as const) : STEPS;
  for (let at = 0; at < groups.length && combinations.length * steps.length <= MAX_COMBINATIONS * 5; at++) {
    combinations = combinations.flatMap((head) => steps.map((step) => [...head, step]));
  }
  const moved = combinations.flatMap((moves) => {
    if (moves.every((move) => move === 0)) return [];
    const shifts = problem.lines.map(() => 0);
    for (const [at, { indexes }] of groups.entries()) {
      if (!spreadMove(problem, indexes, moves[at] ?? 0, shifts)) return [];
    }
    return [{ shifts, ...outcomeOf(problem, groups, moves, rules), cost: costOf(problem, shifts) }];
  });
  const kept = new Map<bigint, number>();
  return moved
    .sort((a, b) => Number(a.taxError - b.taxError) || a.cost - b.cost)
    .filter(({ rest }) => {
      const count = kept.get(rest) ?? 0;
      kept.set(rest, count + 1);
      return count < KEPT_PER_REST;
    })
    .map(({ shifts }) => shifts);
}

interface Group {
  readonly indexes: number[];
  readonly taxes: TaxShares;
  base: bigint;
}

function groupsOf({ lines }: ShiftProblem): Group[] {
  const groups = new Map<string, Group>();
  for (const [index, { base, taxes }] of lines.entries()) {
    const key = taxes.ids.join();
    const group = groups.get(key) ?? { indexes: [], taxes, base: 0n };
    group.indexes.push(index);
    group.base += base;
    groups.set(key, group);
  }
  return [...groups.values()];
}

function outcomeOf({ inclusive, wantedTax, total }: ShiftProblem, groups: Group[], moves: number[], rules: Rules) {
  const lines = groups.map(({ base, taxes }, at) => ({ base: minor(base + BigInt(moves[at] ?? 0)), taxes }));
  const totals = zohoTotals({ inclusive, lines, adjustment: minor(0n) }, rules);
  let taxError = 0n;
  for (const id of new Set([...wantedTax.keys(), ...totals.taxById.keys()]))
    taxError += absolute((totals.taxById.get(id) ?? 0n) - (wantedTax.get(id) ?? 0n));
  return { taxError, rest: total - totals.total };
}

const costOf = ({ lines }: ShiftProblem, shifts: Shifts) =>
  shifts.reduce((sum, shift, index) => sum + Math.abs(shift) * (lines[index]?.cost ?? 0), 0);

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
