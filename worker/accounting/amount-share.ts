import type { Component } from './components.js';
import { absolute, Decimal, fromMinor, minor, toMinor, type Minor } from './money.js';
import type { SaleLine, SaleTax, Solvable } from './sale.js';
import { looseLine } from './solved-document.js';
import type { TaxSet } from './tax.js';

/**
 * Lines for money that goes back without any (woocommerce §2.4): the amount falls on the taxes as the order's own amounts do, less
 * what earlier refunds took, so that a refund of all that is left has exactly the taxes that are left. All in minor units.
 */
export function shareOfAmount(
  amount: Minor,
  order: readonly Component[],
  refunded: readonly Component[],
  decimals: number,
): Pick<Solvable, 'lines' | 'taxes' | 'totalTax'> {
  const pools = poolsOf(order, refunded);
  const whole = pools.reduce((sum, { gross }) => sum + gross, 0n);
  if (whole <= 0n) return untaxed(amount, decimals);
  let left: bigint = amount;
  const lines: SaleLine[] = [];
  const declared = new Map<string, { tax: SaleTax; amount: bigint }>();
  for (const [index, pool] of pools.entries()) {
    const isLast = index === pools.length - 1;
    const gross = isLast ? left : nearest(amount * pool.gross, whole);
    left -= gross;
    if (gross === 0n) continue;
    const taxes = taxesOf(pool, gross);
    const net = gross - taxes.reduce((sum, tax) => sum + tax.amount, 0n);
    for (const { tax, amount: part } of taxes) {
      declared.set(tax.rateId, { tax, amount: (declared.get(tax.rateId)?.amount ?? 0n) + part });
    }
    const shares = taxes.map(({ tax, amount: part }) => ({
      rateId: tax.rateId,
      amount: fromMinor(minor(part), decimals),
    }));
    lines.push(looseLine(`share-${String(index)}`, 'Refund', fromMinor(minor(net), decimals), shares));
  }
  const taxes = [...declared.values()].map(({ tax, amount: part }) => ({
    ...tax,
    amount: fromMinor(minor(part), decimals),
  }));
  const totalTax = taxes.reduce((sum, tax) => sum.plus(tax.amount), new Decimal('0')).toFixed(decimals);
  return { lines, taxes, totalTax };
}

/** The whole amount as one line without tax. */
export function untaxed(amount: Minor, decimals: number): Pick<Solvable, 'lines' | 'taxes' | 'totalTax'> {
  return { lines: [looseLine('share-0', 'Refund', fromMinor(amount, decimals), [])], taxes: [], totalTax: '0' };
}

interface Pool {
  readonly set: TaxSet;
  readonly net: bigint;
  readonly gross: bigint;
}

/** What is left of the order under each set of taxes; all of the order where nothing is. */
function poolsOf(order: readonly Component[], refunded: readonly Component[]): Pool[] {
  const whole = new Map<string, Pool>();
  for (const component of order) add(whole, component, 1n);
  const rest = new Map(whole);
  for (const component of refunded) add(rest, component, -1n);
  const positive = (pools: Map<string, Pool>) =>
    [...pools.values()].filter((pool) => pool.gross > 0n && pool.net >= 0n);
  const left = positive(rest);
  return left.length > 0 ? left : positive(whole);
}

function add(pools: Map<string, Pool>, { set, net, gross }: Component, sign: bigint): void {
  const key = set.map((tax) => tax.rate.rateId).join();
  const before = pools.get(key) ?? { set, net: 0n, gross: 0n };
  pools.set(key, { set, net: before.net + sign * net, gross: before.gross + sign * gross });
}

/** The pool's own tax, in proportion; among its rates by their percentages, the last taking what rounding leaves. */
function taxesOf(pool: Pool, gross: bigint): { tax: SaleTax; amount: bigint }[] {
  const whole = pool.gross === 0n ? 0n : nearest((pool.gross - pool.net) * gross, pool.gross);
  const weights = weightsOf(pool.set);
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  let left = whole;
  return pool.set.map(({ rate }, index) => {
    const isLast = index === pool.set.length - 1;
    const amount = isLast || sum === 0n ? left : nearest(whole * (weights[index] ?? 0n), sum);
    left -= amount;
    return { tax: rate, amount };
  });
}

function weightsOf(set: TaxSet): bigint[] {
  let before = new Decimal('0');
  return set.map(({ rate }) => {
    const share = new Decimal(rate.percent).times(rate.compound ? before.plus('1') : '1');
    before = before.plus(share.div('100'));
    return toMinor(share.toFixed(10), 10);
  });
}

function nearest(value: bigint, by: bigint): bigint {
  const size = (absolute(value) * 2n + absolute(by)) / (absolute(by) * 2n);
  return value < 0n === by < 0n ? size : -size;
}
