import type { BooksProfile } from '../contract/books-profile.js';
import type { Component } from './components.js';
import { findShifts } from './find-shifts.js';
import { absolute, Decimal, minor, type Minor } from './money.js';
import type { Solvable } from './sale.js';
import type { Shifts } from './shift-problem.js';
import { zohoTotals, type Rules, type Totals } from './zoho-totals.js';

/** One way of writing the amounts down: gross or net, each moved by some units, what is left in the adjustment. */
export interface Candidate {
  readonly inclusive: boolean;
  readonly lines: readonly CandidateLine[];
  readonly adjustment: Minor;
  readonly cost: bigint;
}

export interface CandidateLine {
  readonly component: Component;
  readonly amount: Minor;
  readonly shift: bigint;
  /** Part of the shipping charge instead of a line. */
  readonly isCharge: boolean;
}

/** What is written down, in which terms, and what has to come out. */
export interface Wanted {
  readonly components: readonly Component[];
  readonly inclusive: boolean;
  /** The components that make up the shipping charge; empty: all are lines. */
  readonly charge: ReadonlySet<Component>;
  /** Declared tax per Zoho tax id. */
  readonly tax: ReadonlyMap<string, Minor>;
  /** The declared tax total less their sum. */
  readonly gap: bigint;
  readonly total: Minor;
}

/** Gross amounts where the shop's prices hold the tax and Zoho takes them so; net amounts work everywhere. */
export function modesOf(sale: Solvable, components: readonly Component[], profile: BooksProfile): boolean[] {
  const taxed = components.some(({ set }) => set.length > 0);
  const mayBeGross = taxed && profile.inclusive?.value !== false;
  if (!mayBeGross) return [false];
  return sale.pricesIncludeTax || profile.inclusive !== null
    ? [sale.pricesIncludeTax, !sale.pricesIncludeTax]
    : [false];
}

/** Without a move, and with the moves that bring the taxes nearest under some of the rules. */
export function candidatesOf(wanted: Wanted, rules: readonly Rules[]): Candidate[] {
  const { components, inclusive, charge, tax: wantedTax, gap, total } = wanted;
  const lines = components.map((component) => ({
    base: inclusive ? component.gross : component.net,
    taxes: component.shares,
    isCharge: charge.has(component),
    sign: signOf(component),
    cost: shiftCost(component),
  }));
  const seen = new Map<string, Candidate>();
  for (const rule of rules) {
    for (const shifts of findShifts({ inclusive, lines, wantedTax, gap, total }, rule)) {
      const candidate = toCandidate(wanted, shifts, rule);
      const key = `${shifts.join()}|${candidate.adjustment.toString()}`;
      if (!seen.has(key)) seen.set(key, candidate);
    }
  }
  return [...seen.values()];
}

/** What Zoho makes of it under these rules. */
export function totalsOf(candidate: Pick<Candidate, 'inclusive' | 'lines' | 'adjustment'>, rules: Rules): Totals {
  const lines = candidate.lines.map(({ component, amount, isCharge }) => ({
    base: amount,
    taxes: component.shares,
    isCharge,
  }));
  return zohoTotals({ inclusive: candidate.inclusive, lines, adjustment: candidate.adjustment }, rules);
}

/**
 * Shipping that can be written as the invoice's shipping charge: all that costs something, under one set of taxes. Tried only where tax
 * is known to be rounded once over the document, because the answer of an organisation that does it differently has to be corrected.
 */
export function chargeOf(components: readonly Component[], profile: BooksProfile): readonly Component[] {
  const { tax_rounding, shipping } = profile;
  const isOnce = tax_rounding?.value === 'entity' && tax_rounding.source !== 'guess';
  if (!isOnce || (shipping !== null && shipping.value !== 'apart')) return [];
  const costs = components.filter(({ line, net }) => line.kind === 'shipping' && net !== 0n);
  const [first] = costs;
  if (first === undefined || first.set.length === 0 || costs.length === components.length) return [];
  const isAlike = ({ net, shares, takenOff }: Component) =>
    net > 0n && takenOff === undefined && shares.ids.join() === first.shares.ids.join();
  return costs.every(isAlike) ? costs : [];
}

function toCandidate({ components, inclusive, charge, total }: Wanted, shifts: Shifts, rules: Rules): Candidate {
  const lines = components.map((component, index): CandidateLine => {
    const shift = shifts[index] ?? 0n;
    const amount = minor((inclusive ? component.gross : component.net) + shift);
    return { component, shift, amount, isCharge: charge.has(component) };
  });
  const bare = totalsOf({ inclusive, lines, adjustment: minor(0n) }, rules);
  const cost = lines.reduce((sum, { component, shift }) => sum + absolute(shift) * shiftCost(component), 0n);
  return { inclusive, lines, adjustment: minor(total - bare.total), cost };
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
