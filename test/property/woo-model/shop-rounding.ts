import type { ItemAmounts, LineAmounts, LineTax, ShopSettings } from './order-input.js';
import { phpRound, stored, sum, type RoundingMode } from './php-number.js';
import type { TaxRate } from './tax.js';

/** How one shop rounds (woocommerce §2.3). Cents are the smallest unit of the currency, whatever its decimals. */
export interface ShopRounding {
  readonly decimals: number;
  /** Decimals kept of what is not rounded. */
  readonly precision: number;
  readonly stored: (value: number) => number;
  readonly toCents: (value: number) => number;
  /** Without cutting to the precision first. */
  readonly toFineCents: (value: number) => number;
  readonly fromCents: (value: number) => number;
  /** A tax in store units, where it is rounded per line. */
  readonly lineTax: (tax: number) => number;
  readonly lineTaxCents: (tax: number) => number;
  readonly lineCents: (value: number) => number;
  readonly total: (value: number) => number;
  readonly taxTotal: (tax: number) => number;
}

export function shopRounding(shop: ShopSettings): ShopRounding {
  const { decimals, roundAtSubtotal } = shop;
  const precision = Math.max(6, decimals + 2);
  const hundred = 10 ** decimals;
  const taxMode: RoundingMode = shop.pricesIncludeTax ? 'half-down' : 'half-up';
  const taxTotal = (tax: number) => phpRound(tax, decimals, taxMode);
  return {
    decimals,
    precision,
    stored: (value) => stored(value, precision),
    toCents: (value) => phpRound(value * hundred, precision - decimals),
    toFineCents: (value) => phpRound(value * hundred, precision),
    fromCents: (value) => value / hundred,
    lineTax: (tax) => (roundAtSubtotal ? tax : taxTotal(tax)),
    lineTaxCents: (tax) => (roundAtSubtotal ? tax : phpRound(tax, 0, taxMode)),
    lineCents: (value) => (roundAtSubtotal ? value : phpRound(value, 0)),
    total: (value) => phpRound(value, decimals),
    taxTotal,
  };
}

/** What a fee or shipping line keeps of its taxes. */
export function lineWithTaxes(
  total: number,
  rates: readonly TaxRate[],
  taxes: readonly number[],
  rounding: ShopRounding,
): LineAmounts {
  const kept = rates.map((rate, index): LineTax => ({ rate, total: rounding.stored(taxes[index] ?? 0) }));
  return {
    total: rounding.stored(total),
    totalTax: rounding.stored(sum(kept.map((tax) => rounding.lineTax(tax.total)))),
    taxes: kept,
  };
}

/** What an item line keeps: a subtotal is never less than the total, nor its tax. */
export function itemWithTaxes(
  amounts: { readonly subtotal: number; readonly total: number },
  rates: readonly TaxRate[],
  taxes: { readonly subtotal: readonly number[]; readonly total: readonly number[] },
  rounding: ShopRounding,
): ItemAmounts {
  const total = rounding.stored(amounts.total);
  const subtotal = Math.max(rounding.stored(amounts.subtotal), total);
  let kept = rates.map((rate, index) => ({
    rate,
    total: rounding.stored(taxes.total[index] ?? 0),
    subtotal: rounding.stored(taxes.subtotal[index] ?? 0),
  }));
  if (sum(kept.map((tax) => tax.subtotal)) < sum(kept.map((tax) => tax.total)))
    kept = kept.map((tax) => ({ ...tax, subtotal: tax.total }));
  return {
    total,
    subtotal,
    totalTax: rounding.stored(sum(kept.map((tax) => rounding.lineTax(tax.total)))),
    subtotalTax: rounding.stored(sum(kept.map((tax) => rounding.lineTax(tax.subtotal)))),
    taxes: kept,
  };
}
