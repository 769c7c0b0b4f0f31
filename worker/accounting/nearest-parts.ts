import type { Component } from './components.js';
import { absolute, Decimal, minor, sumMinor, toMinor, type Minor } from './money.js';
import type { Solvable } from './sale.js';

/** A total may differ from its own parts by this much, in the smallest unit the shop works with (DESIGN §7). */
export const UNEXPLAINED_UNITS = 3n;

/**
 * What the lines and the tax of an order or refund come to. WooCommerce sums its lines rounded or, rounding at the subtotal, as they are:
 * over many lines the two drift apart, and the one nearer to the total is meant.
 */
export function nearestParts(sale: Solvable, components: readonly Component[], decimals: number): Minor {
  const total = toMinor(sale.total, decimals);
  const tax = toMinor(sale.totalTax, decimals);
  const exact = sale.lines.reduce((sum, { net }) => sum.plus(net), new Decimal('0')).toFixed();
  const rounded = minor(sumMinor(components.map(({ net }) => net)) + tax);
  const whole = minor(toMinor(exact, decimals) + tax);
  return absolute(total - whole) < absolute(total - rounded) ? whole : rounded;
}
