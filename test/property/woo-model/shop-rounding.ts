import type { ItemAmounts, LineAmounts, LineTax, ShopSettings } from './order-input.js';
import { phpRound, stored, sum, type RoundingMode } from './php-number.js';
import type { TaxRate } from './tax.js';

/** How one shop rounds (woocommerce §2.3). Cents are the smallest unit of the currency, whatever its decimals. */
export class ShopRounding {
  readonly decimals: number;
  /** Decimals kept of what is not rounded. */
  readonly precision: number;
  readonly #hundred: number;
  readonly #atSubtotal: boolean;
  readonly #taxMode: RoundingMode;

  constructor(shop: ShopSettings) {
    this.decimals = shop.decimals;
    this.precision = Math.max(6, shop.decimals + 2);
    this.#hundred = 10 ** shop.decimals;
    this.#atSubtotal = shop.roundAtSubtotal;
    this.#taxMode = shop.pricesIncludeTax ? 'half-down' : 'half-up';
  }

  stored(value: number): number {
    return stored(value, this.precision);
  }

  toCents(value: number): number {
    return phpRound(value * this.#hundred, this.precision - this.decimals);
  }

  /** With all digits of the precision, in cents. */
  toFineCents(value: number): number {
    return phpRound(value * this.#hundred, this.precision);
  }

  fromCents(cents: number): number {
    return cents / this.#hundred;
  }

  /** A tax of one line, where it is rounded per line. */
  lineTax(tax: number): number {
    return this.#atSubtotal ? tax : this.taxTotal(tax);
  }

  lineTaxCents(tax: number): number {
    return this.#atSubtotal ? tax : phpRound(tax, 0, this.#taxMode);
  }

  lineCents(cents: number): number {
    return this.#atSubtotal ? cents : phpRound(cents, 0);
  }

  total(value: number): number {
    return phpRound(value, this.decimals);
  }

  taxTotal(tax: number): number {
    return phpRound(tax, this.decimals, this.#taxMode);
  }
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
