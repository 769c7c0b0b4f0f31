import type { Component } from './components.js';
import { compare } from './compare.js';
import { minor, smaller, type Minor } from './money.js';

/** What was taken off a line, to be shown as its discount. */
export interface TakenOff {
  readonly names: readonly string[];
  readonly net: Minor;
  readonly gross: Minor;
}

/**
 * The same amounts without a line below zero, for organisations that take none (Saudi Arabia's e-invoicing, zoho-books-api §7.1): each
 * is taken off the largest lines under the same taxes, as WooCommerce taxed it; what is left over, off the largest of all. A rest that
 * no line can bear stays.
 */
export function withoutNegatives(components: readonly Component[]): Component[] {
  const lines = components.filter((component) => !isNegative(component));
  const largestFirst = [...lines.keys()].sort((a, b) => compare(lines[b]?.net ?? 0n, lines[a]?.net ?? 0n));
  const rests: Component[] = [];
  for (const negative of components.filter(isNegative)) {
    const own = largestFirst.filter((at) => lines[at]?.shares.ids.join() === negative.shares.ids.join());
    let rest = negative;
    for (const at of [...own, ...largestFirst]) {
      const line = lines[at];
      if (line === undefined || line.net === 0n || !isNegative(rest)) continue;
      [lines[at], rest] = takeOff(line, rest);
    }
    if (isNegative(rest)) rests.push(rest);
  }
  return [...lines, ...rests];
}

const isNegative = ({ net, gross }: Component) => net < 0n || gross < 0n;

/** The line with as much of the negative one taken off as it can bear, and what is left of that. */
function takeOff(component: Component, negative: Component): [Component, Component] {
  const net = smaller(component.net, 0n - negative.net);
  const isAll = net + negative.net === 0n;
  const gross = isAll ? 0n - negative.gross : (negative.gross * net) / negative.net;
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
