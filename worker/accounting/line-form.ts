import type { BooksProfile } from '../contract/books-profile.js';
import { Decimal, fromMinor, type Minor } from './money.js';

/** How one line is written down: Zoho multiplies, rounds and takes the discount off again to the same amount. */
export interface LineForm {
  readonly rate: string;
  readonly quantity: string;
  readonly discount: string | null;
  /** Set where the quantity had to go into the description. */
  readonly countInDescription: string | null;
}

/** Decimals of a quantity that every organisation keeps (zoho-books-api §4: default 2). */
const SAFE_QUANTITY_DECIMALS = 0;

/**
 * With `full`, the amount before coupons: that price with the coupon as line discount, where the organisation takes one. Else quantity ×
 * rate where that is exact at a precision Zoho surely keeps; else the rate rounded up with a line discount, where the organisation is
 * known to take one; else one piece with the count in the description (DESIGN §7).
 */
export function lineForm(
  amount: Minor,
  quantity: string,
  profile: BooksProfile,
  decimals: number,
  full: Decimal | null = null,
): LineForm {
  const total = new Decimal(fromMinor(amount, decimals));
  const count = new Decimal(quantity);
  const keepsCount = count.gt('0') && keepsQuantity(count, profile);
  const discounted =
    full === null ? null : withCoupon(total, keepsCount ? count : new Decimal('1'), full, profile, decimals);
  if (discounted !== null) {
    return { ...discounted, countInDescription: keepsCount || count.eq('1') ? null : count.toFixed() };
  }
  const single: LineForm = {
    rate: total.toFixed(decimals),
    quantity: '1',
    discount: null,
    countInDescription: count.eq('1') ? null : count.toFixed(),
  };
  if (count.eq('1') || !keepsCount) return single;
  return exactRate(total, count, profile, decimals) ?? roundedUpRate(total, count, profile, decimals) ?? single;
}

/** A half may go up, or to the even neighbour: no line relies on either. */
const ROUNDINGS = [1, 2] as const;

type Form = Omit<LineForm, 'countInDescription'>;

function withCoupon(
  total: Decimal,
  count: Decimal,
  full: Decimal,
  profile: BooksProfile,
  decimals: number,
): Form | null {
  const level = profile.discount_level?.value ?? 'item';
  if (level !== 'item' || total.lt('0')) return null;
  const rate = full.div(count).round(decimals, 1);
  const discount = rate.times(count).minus(total);
  if (discount.lte('0') || !discount.eq(discount.round(decimals, 1))) return null;
  return { rate: rate.toFixed(decimals), quantity: count.toFixed(), discount: discount.toFixed(decimals) };
}

function exactRate(total: Decimal, count: Decimal, profile: BooksProfile, decimals: number): LineForm | null {
  const precision = Math.max(decimals, profile.rate_precision?.value ?? decimals);
  const rate = total.div(count).round(precision, 1);
  const product = rate.times(count);
  const isExact =
    precision === decimals
      ? product.eq(total)
      : ROUNDINGS.every((rounding) => product.round(decimals, rounding).eq(total));
  if (!isExact) return null;
  return {
    rate: rate.toFixed(Math.max(decimals, places(rate))),
    quantity: count.toFixed(),
    discount: null,
    countInDescription: null,
  };
}

function roundedUpRate(total: Decimal, count: Decimal, profile: BooksProfile, decimals: number): LineForm | null {
  if (profile.discount_level?.value !== 'item' || total.lte('0')) return null;
  const above = total.div(count).round(decimals, 3);
  const discount = above.times(count).minus(total);
  if (!discount.eq(discount.round(decimals, 1))) return null;
  return {
    rate: above.toFixed(decimals),
    quantity: count.toFixed(),
    discount: discount.toFixed(decimals),
    countInDescription: null,
  };
}

function keepsQuantity(count: Decimal, profile: BooksProfile): boolean {
  const kept = profile.quantity_precision?.value ?? SAFE_QUANTITY_DECIMALS;
  return count.eq(count.round(kept, 1));
}

function places(value: Decimal): number {
  return value.toFixed().split('.')[1]?.length ?? 0;
}
