/**
 * WooCommerce calculates in doubles and rounds with PHP's round(), which before PHP 8.4 first rounds to 15 significant
 * digits. A model in exact decimals would answer differently exactly where the cent is in question, so this one is in
 * doubles too: the one place of the repository where money is not decimal text.
 */
export type RoundingMode = 'half-up' | 'half-down';

const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

function power(exponent: number): number {
  return POWERS[exponent] ?? Number(`1e${exponent}`);
}

function roundToInteger(value: number, mode: RoundingMode): number {
  if (mode === 'half-up') return value >= 0 ? Math.floor(value + 0.5) : Math.ceil(value - 0.5);
  return value >= 0 ? Math.ceil(value - 0.5) : Math.floor(value + 0.5);
}

function integerLog10(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)));
}

/** PHP 8.2's round(value, places, mode) for places of 0 and more. */
export function phpRound(value: number, places: number, mode: RoundingMode = 'half-up'): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const precision = 14 - integerLog10(value);
  let scaled: number;
  if (precision > places && precision - 15 < places) {
    const shift = Math.min(precision, 22 + 8);
    scaled = roundToInteger(shift >= 0 ? value * power(shift) : value / power(-shift), mode);
    // Digits cut away beyond 15 significant ones are gone now: 1.005 is 1.00500000000000 and rounds up.
    scaled = scaled / power(Math.abs(places - shift));
  } else {
    scaled = value * power(places);
    if (Math.abs(scaled) >= 1e15) return value;
  }
  return roundToInteger(scaled, mode) / power(places);
}

/** number_format with a point and no separator of thousands: how REST answers an amount with `dp` decimals. */
export function numberFormat(value: number, decimals: number): string {
  // Amounts are stored with 6 decimals: rounding to as many changes nothing.
  return (decimals === 6 ? value : phpRound(value, decimals)).toFixed(decimals);
}

/** What a float is after WooCommerce stored it as text (wc_format_decimal without dp) and read it again. */
export function stored(value: number, precision: number): number {
  return Number(value.toFixed(precision));
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
