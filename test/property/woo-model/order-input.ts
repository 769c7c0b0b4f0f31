import type { RatesByClass, TaxRate } from './tax.js';

/** Settings > General and > Tax of the shop. */
export interface ShopSettings {
  readonly currency: string;
  readonly decimals: number;
  readonly pricesIncludeTax: boolean;
  readonly roundAtSubtotal: boolean;
  readonly calcTaxes: boolean;
  /** 'inherit' = that of the items in the cart; else a tax class. */
  readonly shippingTaxClass: string;
}

export interface ItemInput {
  /** The catalogue price: with tax where the shop's prices include tax. */
  readonly price: number;
  readonly quantity: number;
  readonly taxClass: string;
  readonly taxable: boolean;
  /** Order screen only: net amounts of the whole line typed over what the price gives. */
  readonly edited?: { readonly subtotal: number; readonly total?: number };
}

export interface CouponInput {
  readonly code: string;
  readonly type: 'percent' | 'fixed_cart' | 'fixed_product';
  readonly amount: number;
}

export interface FeeInput {
  readonly amount: number;
  readonly taxClass: string;
  readonly taxable: boolean;
}

export interface ShippingInput {
  readonly cost: number;
  readonly taxable: boolean;
}

export interface OrderInput {
  readonly shop: ShopSettings;
  /** The rates where the buyer is. */
  readonly rates: RatesByClass;
  /** The rates where the shop is: prices with tax contain these. */
  readonly baseRates: RatesByClass;
  readonly isVatExempt: boolean;
  readonly items: readonly ItemInput[];
  readonly coupons: readonly CouponInput[];
  readonly fees: readonly FeeInput[];
  readonly shipping: readonly ShippingInput[];
  /**
   * Order screen without coupons only: what a negative fee's tax is spread over. The screen reads the order as saved, so
   * shipping added in the same step are not seen until it is calculated again; POST /orders saves everything first.
   */
  readonly negativeFeesOver: 'items' | 'everything';
}

export interface LineTax {
  readonly rate: TaxRate;
  readonly total: number;
  /** Item lines only. */
  readonly subtotal?: number;
}

export interface LineAmounts {
  readonly total: number;
  readonly totalTax: number;
  readonly taxes: readonly LineTax[];
}

export interface ItemAmounts extends LineAmounts {
  readonly subtotal: number;
  readonly subtotalTax: number;
}

export interface TaxLineAmounts {
  readonly rate: TaxRate;
  readonly taxTotal: number;
  readonly shippingTaxTotal: number;
}

export interface CouponAmounts {
  readonly discount: number;
  readonly discountTax: number;
}

/** Every amount of an order as it is stored: with rounding precision on lines, with the shop's decimals on the total. */
export interface OrderAmounts {
  readonly items: readonly ItemAmounts[];
  readonly fees: readonly LineAmounts[];
  readonly shipping: readonly LineAmounts[];
  readonly coupons: readonly CouponAmounts[];
  readonly taxLines: readonly TaxLineAmounts[];
  readonly discountTotal: number;
  readonly discountTax: number;
  readonly shippingTotal: number;
  readonly shippingTax: number;
  readonly cartTax: number;
  readonly totalTax: number;
  readonly total: number;
}
