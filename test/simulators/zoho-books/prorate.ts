import type BigJs from 'big.js';
import type { Switches } from './switches.js';

type Dec = BigJs.Big;

/**
 * A discount spread over amounts, in proportion to them (reference §12.1, a guess there): `exact` keeps every digit, `line_total` rounds
 * each share and leaves the rest to the last line, `largest_remainder` gives the missing units to the shares cut most.
 */
export function prorate(
  discount: Dec,
  amounts: readonly Dec[],
  decimals: number,
  round: (value: Dec) => Dec,
  how: Switches['discountProration'],
): Dec[] {
  const sum = amounts.reduce((total, amount) => total.plus(amount), discount.times(0));
  if (sum.eq(0) || discount.eq(0)) return amounts.map((amount) => amount.times(0));
  const exact = amounts.map((amount) => discount.times(amount).div(sum));
  if (how === 'exact') return exact;
  return how === 'line_total' ? restToTheLast(discount, exact.map(round)) : largestRemainder(discount, exact, decimals);
}

function restToTheLast(discount: Dec, shares: readonly Dec[]): Dec[] {
  const before = shares.slice(0, -1);
  return [...before, before.reduce((rest, share) => rest.minus(share), discount)];
}

function largestRemainder(discount: Dec, exact: readonly Dec[], decimals: number): Dec[] {
  const ROUND_DOWN = 0;
  const cut = exact.map((share) => share.round(decimals, ROUND_DOWN));
  const missing = cut.reduce((rest, share) => rest.minus(share), discount);
  const unit = missing.lt(0)
    ? discount.times(0).minus(`1e-${String(decimals)}`)
    : discount.times(0).plus(`1e-${String(decimals)}`);
  const units = Number(missing.div(unit).round(0).toFixed());
  const order = exact
    .map((share, index) => ({ index, lost: share.minus(cut[index] ?? 0).abs() }))
    .sort((a, b) => b.lost.cmp(a.lost) || a.index - b.index);
  const raised = new Set(order.slice(0, units).map(({ index }) => index));
  return cut.map((share, index) => (raised.has(index) ? share.plus(unit) : share));
}
