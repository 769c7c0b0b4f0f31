import { compare } from './compare.js';
import { absolute, larger, minor, smaller, type Minor } from './money.js';
import {
  bestScore,
  LARGEST_MOVE,
  reachOf,
  taxIdsOf,
  taxScore,
  type Reach,
  type Shifts,
  type ShiftProblem,
} from './shift-problem.js';
import { SCALE, taxesOfLine, zohoTotals, type Rules, type TaxShares } from './zoho-totals.js';

/** A bound on the search, not on what is found in practice. */
const MAX_LEAVES = 3000;
/** What a tax may be off, tried one after the other until something is found. */
const TOLERANCES = [0n, 1n, 2n, 4n, 8n] as const;
/** What is left of the total after a move; more of it no bound of the solver takes (a unit per line and two, DESIGN §7). */
const LARGEST_REST = 40n;

/** All lines under one set of taxes, or the shipping charge: rounded once per tax, only their sum matters. */
interface Group {
  readonly indexes: readonly number[];
  readonly taxes: TaxShares;
  readonly isCharge: boolean;
  readonly base: Minor;
  readonly reach: Reach;
  readonly cost: bigint;
}

interface Found {
  readonly moves: readonly bigint[];
  readonly score: bigint;
  readonly rest: bigint;
  readonly cost: bigint;
}

/** Tax rounded once per tax: moves of the sums under each set of taxes, spread over the cheapest of their lines. */
export function moveGroups(problem: ShiftProblem, rules: Rules): Shifts[] {
  const all = groupsOf(problem);
  const taxed = all.filter(({ taxes }) => taxes.ids.length > 0);
  const untaxed = all.find(({ taxes }) => taxes.ids.length === 0) ?? null;
  const found = new Map<bigint, Found>();
  const least = bestScore(problem.gap);
  for (const tolerance of TOLERANCES) {
    for (const one of search(problem, taxed, untaxed, rules, tolerance)) keep(found, one);
    if (tolerance >= least && found.has(0n)) break;
  }
  const groups = untaxed === null ? taxed : [...taxed, untaxed];
  return [...found.values()].map(({ moves }) => spread(problem, groups, moves));
}

/** The best for each rest. */
function keep(found: Map<bigint, Found>, one: Found): void {
  if (absolute(one.rest) > LARGEST_REST) return;
  const known = found.get(one.rest);
  if (known === undefined || one.score < known.score || (one.score === known.score && one.cost < known.cost))
    found.set(one.rest, one);
}

function groupsOf({ lines }: ShiftProblem): Group[] {
  const byTaxes = new Map<string, Group>();
  for (const [index, line] of lines.entries()) {
    const { base, taxes, cost, isCharge } = line;
    const key = `${taxes.ids.join()}|${String(isCharge)}`;
    const known = byTaxes.get(key);
    const reach = reachOf(line);
    byTaxes.set(key, {
      indexes: [...(known?.indexes ?? []), index],
      taxes,
      isCharge,
      base: minor((known?.base ?? 0n) + base),
      reach: {
        low: larger(0n - LARGEST_MOVE, (known?.reach.low ?? 0n) + reach.low),
        high: smaller(LARGEST_MOVE, (known?.reach.high ?? 0n) + reach.high),
      },
      cost: known === undefined ? cost : smaller(known.cost, cost),
    });
  }
  return [...byTaxes.values()];
}

/** What a group adds to each of its taxes, × SCALE: without a move, and for each unit moved. */
interface Slope {
  readonly at: readonly number[];
  readonly base: readonly bigint[];
  readonly unit: readonly bigint[];
}

/** Every move of the groups after which no tax is off by more than `tolerance`, up to a bound. */
function search(
  problem: ShiftProblem,
  groups: readonly Group[],
  untaxed: Group | null,
  rules: Rules,
  tolerance: bigint,
): Found[] {
  const ids = taxIdsOf(problem);
  const wanted = ids.map((id) => (problem.wantedTax.get(id) ?? 0n) * SCALE);
  const slopes = groups.map((group) => slopeOf(group, ids, problem.inclusive, rules));
  const left = restsOf(groups, slopes, ids.length);
  // Half a unit for each time a tax is rounded: with a charge that is twice.
  const slack = tolerance * SCALE + (groups.some(({ isCharge }) => isCharge) ? SCALE : SCALE / 2n);
  const found: Found[] = [];
  const moves: bigint[] = [];

  const visit = (depth: number, sums: readonly bigint[]): void => {
    const [group, slope, rest] = [groups[depth], slopes[depth], left[depth + 1]];
    if (group === undefined || slope === undefined || rest === undefined) {
      found.push(outcomeOf(problem, groups, untaxed, moves, rules, ids));
      return;
    }
    let { low, high } = group.reach;
    for (const [index, place] of slope.at.entries()) {
      const unit = slope.unit[index] ?? 0n;
      if (unit === 0n) continue;
      const off = (sums[place] ?? 0n) + (slope.base[index] ?? 0n) - (wanted[place] ?? 0n);
      low = larger(low, ceilDiv(-slack - off - (rest.high[place] ?? 0n), unit));
      high = smaller(high, floorDiv(slack - off - (rest.low[place] ?? 0n), unit));
    }
    for (const move of nearestFirst(low, high)) {
      if (found.length >= MAX_LEAVES) return;
      moves[depth] = move;
      const next = [...sums];
      for (const [index, place] of slope.at.entries())
        next[place] = (next[place] ?? 0n) + (slope.base[index] ?? 0n) + move * (slope.unit[index] ?? 0n);
      visit(depth + 1, next);
    }
  };
  visit(
    0,
    ids.map(() => 0n),
  );
  return found;
}

function slopeOf({ base, taxes }: Group, ids: readonly string[], inclusive: boolean, rules: Rules): Slope {
  return {
    at: taxes.ids.map((id) => ids.indexOf(id)),
    base: taxesOfLine(base, taxes, inclusive, rules),
    unit: taxesOfLine(1n, taxes, inclusive, rules),
  };
}

interface Bounds {
  readonly low: readonly bigint[];
  readonly high: readonly bigint[];
}

/** What the groups from each on add to the taxes, at least and at most. */
function restsOf(groups: readonly Group[], slopes: readonly Slope[], taxes: number): Bounds[] {
  const bounds: Bounds[] = [];
  let [low, high] = [new Array<bigint>(taxes).fill(0n), new Array<bigint>(taxes).fill(0n)];
  bounds[groups.length] = { low, high };
  for (let at = groups.length - 1; at >= 0; at--) {
    const [reach, slope] = [groups[at]?.reach, slopes[at]];
    if (reach === undefined || slope === undefined) continue;
    [low, high] = [[...low], [...high]];
    for (const [index, place] of slope.at.entries()) {
      const [base, unit] = [slope.base[index] ?? 0n, slope.unit[index] ?? 0n];
      low[place] = (low[place] ?? 0n) + base + reach.low * unit;
      high[place] = (high[place] ?? 0n) + base + reach.high * unit;
    }
    bounds[at] = { low, high };
  }
  return bounds;
}

/** The untaxed lines take up what is missing of the total, as far as they can. */
function outcomeOf(
  { inclusive, wantedTax, gap, total }: ShiftProblem,
  groups: readonly Group[],
  untaxed: Group | null,
  moves: readonly bigint[],
  rules: Rules,
  ids: readonly string[],
): Found {
  const lines = groups.map(({ base, taxes, isCharge }, at) => ({
    base: minor(base + (moves[at] ?? 0n)),
    taxes,
    isCharge,
  }));
  const totals = zohoTotals({ inclusive, lines, adjustment: untaxed?.base ?? minor(0n) }, rules);
  const score = taxScore(
    ids.map((id) => (totals.taxById.get(id) ?? 0n) - (wantedTax.get(id) ?? 0n)),
    gap,
  );
  const missing = total - totals.total;
  const { low, high } = untaxed?.reach ?? { low: 0n, high: 0n };
  const taken = smaller(larger(missing, low), high);
  const priced = [...groups.entries()].map(([at, { cost }]) => absolute(moves[at] ?? 0n) * cost);
  const cost = priced.reduce((sum, price) => sum + price, absolute(taken) * (untaxed?.cost ?? 0n));
  return { moves: untaxed === null ? [...moves] : [...moves, taken], score, rest: missing - taken, cost };
}

const NO_LINE = { base: minor(0n), sign: 0n } as const;

/** A unit each in turn, the cheapest lines first, none beyond its reach. */
function spread({ lines }: ShiftProblem, groups: readonly Group[], moves: readonly bigint[]): Shifts {
  const shifts = lines.map(() => 0n);
  for (const [at, { indexes }] of groups.entries()) {
    const move = moves[at] ?? 0n;
    const unit = move > 0n ? 1n : -1n;
    const order = [...indexes].sort((a, b) => compare(lines[a]?.cost ?? 0n, lines[b]?.cost ?? 0n));
    let left = absolute(move);
    while (left > 0n) {
      const before = left;
      for (const index of order) {
        const shift = (shifts[index] ?? 0n) + unit;
        const { low, high } = reachOf(lines[index] ?? NO_LINE);
        if (left === 0n || shift < low || shift > high) continue;
        shifts[index] = shift;
        left--;
      }
      if (left === before) break;
    }
  }
  return shifts;
}

function* nearestFirst(low: bigint, high: bigint): Generator<bigint> {
  if (low > high) return;
  const start = low > 0n ? low : high < 0n ? high : 0n;
  yield start;
  for (let away = 1n; start + away <= high || start - away >= low; away++) {
    if (start + away <= high) yield start + away;
    if (start - away >= low) yield start - away;
  }
}

/** `by` is positive. */
function floorDiv(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value < 0n && quotient * by !== value ? quotient - 1n : quotient;
}

const ceilDiv = (value: bigint, by: bigint) => -floorDiv(-value, by);
