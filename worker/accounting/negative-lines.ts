import type { Component } from './components.js';
import { compare } from './compare.js';
import { minor, smaller, type Minor } from './money.js';

/** What was taken off a line, to be shown as its discount. */
export interface TakenOff {
  readonly names: readonly string[];
  readonly net: Minor;
  readonly gross: Minor;
}

export interface Borne {
  readonly components: readonly Component[];
  /** Below zero or nothing: untaxed and more than any untaxed line can bear. */
  readonly left: Minor;
  readonly names: readonly string[];
}

/**
 * The same amounts without a line below zero, for organisations that take none (Saudi Arabia's e-invoicing, zoho-books-api §7.1): each
 * is taken off the largest lines under the same taxes, as WooCommerce taxed it. What these cannot bear is left over where it is untaxed
 * and `mayLeave`; else it is taken off the largest lines of all. A rest that even these cannot bear is left out: rounding made it, or no
 * lawful document comes to the total.
 */
export function withoutNegatives(components: readonly Component[], mayLeave: boolean): Borne {
  const lines = components.filter((component) => !isNegative(component));
  const largestFirst = [...lines.keys()].sort((a, b) => compare(lines[b]?.net ?? 0n, lines[a]?.net ?? 0n));
  const takeOffAll = (rest: Component, places: readonly number[]): Component => {
    for (const at of places) {
      const line = lines[at];
      if (line !== undefined && line.net > 0n && rest.net < 0n) [lines[at], rest] = takeOff(line, rest);
    }
    return rest;
  };
  let left = 0n;
  const names: string[] = [];
  for (const negative of components.filter(isNegative)) {
    const key = taxKeyOf(negative);
    const rest = takeOffAll(
      negative,
      largestFirst.filter((at) => taxKeyOf(lines[at] ?? negative) === key),
    );
    if (rest.net === 0n) continue;
    if (key === '' && mayLeave) {
      left += rest.net;
      names.push(rest.line.name);
      continue;
    }
    takeOffAll(rest, largestFirst);
  }
  return { components: lines, left: minor(left), names };
}

const isNegative = ({ net, gross }: Component) => net < 0n || gross < 0n;

/** Taxes of nothing are none, alone or beside others. */
const taxKeyOf = ({ shares }: Component) => shares.ids.filter((_, index) => shares.on_net[index] !== 0n).join();

/** The line with as much of the negative one taken off as it can bear, and what is left of that. */
function takeOff(component: Component, negative: Component): [Component, Component] {
  const net = smaller(component.net, 0n - negative.net);
  const isAll = net + negative.net === 0n;
  const share = isAll ? 0n - negative.gross : (negative.gross * net) / negative.net;
  const gross = net === component.net ? component.gross : share;
  const names = component.takenOff?.names ?? [];
  return [
    {
      ...component,
      net: minor(component.net - net),
      gross: minor(component.gross - gross),
      takenOff: {
        names: names.includes(negative.line.name) ? names : [...names, negative.line.name],
        net: minor((component.takenOff?.net ?? 0n) + net),
        gross: minor((component.takenOff?.gross ?? 0n) + gross),
      },
    },
    { ...negative, net: minor(negative.net + net), gross: minor(negative.gross + gross) },
  ];
}
