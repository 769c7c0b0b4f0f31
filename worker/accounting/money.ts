import BigJs from 'big.js';

/**
 * Exact decimals. Strict: a JavaScript number is refused, so no float can enter a sum. Its own constructor, so that no other part of
 * the process changes its rules.
 */
export const Decimal = BigJs();
Decimal.strict = true;
Decimal.DP = 30;
export type Decimal = BigJs.Big;

/** An amount in the smallest unit of its currency (cents); exact at any size. */
export type Minor = bigint & { readonly __unit: 'minor' };

export const minor = (value: bigint): Minor => value as Minor;

/** Text → minor units, rounded half away from zero, as WooCommerce rounds for display (woocommerce §2.3). */
export function toMinor(text: string, decimals: number): Minor {
  return minor(BigInt(new Decimal(text).times(tenTo(decimals)).round(0, BigJs.roundHalfUp).toFixed(0)));
}

/** Minor units → text with exactly the currency's decimals. */
export function fromMinor(amount: Minor, decimals: number): string {
  return new Decimal(amount.toString()).div(tenTo(decimals)).toFixed(decimals);
}

/** Rounded half away from zero to `decimals`, without trailing zeros beyond them. */
export function roundText(text: string, decimals: number): string {
  return new Decimal(text).round(decimals, BigJs.roundHalfUp).toFixed(decimals);
}

/** At the shop's decimals where these are fewer than the currency's: only so its own parts add up (woocommerce §2.3). */
export function toMinorAsShop(text: string, storeDecimals: number, decimals: number): Minor {
  if (storeDecimals >= decimals) return toMinor(text, decimals);
  return toMinor(fromMinor(toMinor(text, storeDecimals), storeDecimals), decimals);
}

/** The smallest amount the shop works with, in minor units of the currency. */
export function shopUnit(storeDecimals: number, decimals: number): bigint {
  return storeDecimals >= decimals ? 1n : toMinor(fromMinor(minor(1n), storeDecimals), decimals);
}

export function sumMinor(amounts: Iterable<Minor>): Minor {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return minor(sum);
}

export const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

export const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);

export const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

function tenTo(decimals: number): Decimal {
  return new Decimal(`1e${String(decimals)}`);
}
