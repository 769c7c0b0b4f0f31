import type { CouponInput } from './order-input.js';
import { phpRound, sum } from './php-number.js';
import type { ShopRounding } from './shop-rounding.js';

export interface Discountable {
  /** Of the whole line, in cents, with tax where prices include tax. */
  readonly price: number;
  readonly quantity: number;
}

/** The discount of each coupon on each line, in cents: coupons and lines in the order given. */
export type Discounts = readonly (readonly number[])[];

interface Line extends Discountable {
  readonly index: number;
}

/** PHP's absint: the fraction is cut off, the sign too. */
const absint = (value: number) => Math.abs(Math.trunc(value));

/** Coupons one after the other, in the order given, each over the lines from the dearest unit down. */
class Apportioning {
  readonly #byLine: number[];
  readonly #ofCoupon: number[];

  constructor(byLine: number[], count: number) {
    this.#byLine = byLine;
    this.#ofCoupon = new Array<number>(count).fill(0);
  }

  get ofCoupon(): readonly number[] {
    return this.#ofCoupon;
  }

  /** Whole cents, though the price need not be: a line of 1.6 cents can be given a discount of 2. */
  left(line: Line): number {
    return absint(phpRound(line.price - (this.#byLine[line.index] ?? 0), 0));
  }

  percent(lines: readonly Line[], percent: number): void {
    let given = 0;
    let base = 0;
    for (const line of lines) {
      const price = (phpRound(line.price, 0) / line.quantity) * line.quantity;
      const discount = phpRound(Math.min(this.left(line), Math.floor(price * (percent / 100))), 0, 'half-down');
      base += price;
      given += discount;
      this.#give(line, discount);
    }
    const wanted = phpRound(base * (percent / 100), 0, 'half-down');
    if (given < wanted) this.#centByCent(lines, wanted - given);
  }

  perUnit(lines: readonly Line[], amount: number): number {
    let given = 0;
    for (const line of lines) {
      const discount = Math.min(this.left(line), amount * line.quantity);
      given += discount;
      this.#give(line, discount);
    }
    return given;
  }

  /** The amount over all units in whole cents, again and again until it is spent, then cent by cent. */
  fixedCart(candidates: readonly Line[], amount: number): void {
    let lines = candidates;
    let rest = amount;
    while (rest > 0) {
      lines = lines.filter((line) => this.left(line) > 0);
      const units = sum(lines.map((line) => line.quantity));
      if (units === 0) return;
      const perUnit = absint(rest / units);
      if (perUnit === 0) {
        this.#centByCent(lines, rest);
        return;
      }
      const given = this.perUnit(lines, perUnit);
      if (given <= 0) return;
      rest -= given;
    }
  }

  #centByCent(lines: readonly Line[], amount: number): void {
    let given = 0;
    for (const line of lines)
      for (let unit = 0; unit < line.quantity; unit++) {
        const discount = Math.min(this.left(line), 1);
        given += discount;
        this.#give(line, discount);
        if (given >= amount) return;
      }
  }

  #give(line: Line, discount: number): void {
    this.#byLine[line.index] = (this.#byLine[line.index] ?? 0) + discount;
    this.#ofCoupon[line.index] = (this.#ofCoupon[line.index] ?? 0) + discount;
  }
}

/** Indexes from the dearest unit down: the order in which discounts are given, and their taxes added. */
export function dearestFirst(items: readonly Discountable[]): number[] {
  const unitPrices = items.map((item) => (item.quantity > 1 ? item.price / item.quantity : item.price));
  return [...items.keys()].sort((a, b) => (unitPrices[b] ?? 0) - (unitPrices[a] ?? 0));
}

export function discountsOf(
  coupons: readonly CouponInput[],
  items: readonly Discountable[],
  rounding: ShopRounding,
): Discounts {
  const lines = dearestFirst(items).flatMap((index): Line[] => {
    const item = items[index];
    return item ? [{ price: item.price, quantity: item.quantity, index }] : [];
  });
  const byLine = new Array<number>(items.length).fill(0);
  return coupons.map((coupon) => {
    const round = new Apportioning(byLine, items.length);
    const open = lines.filter((line) => round.left(line) !== 0 && line.quantity > 0);
    if (coupon.type === 'percent') round.percent(open, coupon.amount);
    else if (coupon.type === 'fixed_product') round.perUnit(open, rounding.toCents(coupon.amount));
    else round.fixedCart(open, rounding.toCents(coupon.amount));
    return round.ofCoupon;
  });
}
