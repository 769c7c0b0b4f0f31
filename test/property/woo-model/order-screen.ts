import { addCost, negativeFeeTaxes, type CostsByClass } from './negative-fee.js';
import { dearestFirst, discountsOf } from './discounts.js';
import type {
  CouponAmounts,
  CouponInput,
  FeeInput,
  ItemAmounts,
  ItemInput,
  LineAmounts,
  OrderAmounts,
  OrderInput,
  ShippingInput,
  TaxLineAmounts,
} from './order-input.js';
import { phpRound, sum } from './php-number.js';
import { itemWithTaxes, lineWithTaxes, ShopRounding } from './shop-rounding.js';
import { addTo, exclusiveTax, inclusiveTax, ratesOf, TAX_CLASSES, type TaxById, type TaxRate } from './tax.js';

const NONE: readonly TaxRate[] = [];

/** The order screen and POST /orders: nets are stored first, tax is put on them (abstract-wc-order, calculate_totals). */
class ScreenOrder {
  readonly #input: OrderInput;
  readonly #rounding: ShopRounding;
  readonly #taxed: boolean;

  constructor(input: OrderInput) {
    this.#input = input;
    this.#rounding = new ShopRounding(input.shop);
    this.#taxed = input.shop.calcTaxes && !input.isVatExempt;
  }

  totals(): OrderAmounts {
    const { shop } = this.#input;
    const rounding = this.#rounding;
    const start = this.#input.items.map((item) => this.#taxedItem(item, this.#subtotal(item), this.#subtotal(item)));
    const { totals, coupons } = this.#discounted(start, this.#input.coupons);
    const items = this.#input.items.map((item, index) =>
      this.#taxedItem(item, start[index]?.subtotal ?? 0, item.edited?.total ?? totals[index] ?? 0),
    );
    const itemsTotal = rounding.fromCents(sum(items.map((line) => this.#lineCents(line.total))));
    const itemsSubtotal = rounding.fromCents(sum(items.map((line) => this.#lineCents(line.subtotal))));
    const shippingTotal = sum(this.#input.shipping.map((line) => rounding.total(line.cost)));
    const feeAmounts = this.#cappedFees(itemsTotal, shippingTotal);
    const saved = this.#savedTotals(items, start);
    const fees = this.#input.fees.map((fee, index) => this.#fee(fee, feeAmounts[index] ?? 0, feeAmounts, saved));
    const shipping = this.#input.shipping.map((line) => this.#shipping(line));

    const cartTaxes: TaxById = new Map();
    for (const line of [...items, ...fees])
      for (const tax of line.taxes) addTo(cartTaxes, tax.rate, rounding.lineTax(tax.total));
    const shippingTaxes: TaxById = new Map();
    for (const line of shipping)
      for (const tax of line.taxes) addTo(shippingTaxes, tax.rate, rounding.lineTax(tax.total));
    const cartTax = rounding.stored(sum(cartTaxes.values()));
    const shippingTax = rounding.stored(sum(shippingTaxes.values()));
    const subtotalTax = sum(items.map((line) => sum(line.taxes.map((tax) => tax.subtotal ?? 0))));
    const totalTax = sum(items.map((line) => sum(line.taxes.map((tax) => tax.total))));
    return {
      items,
      fees,
      shipping,
      coupons,
      taxLines: this.#taxLines([...items, ...fees, ...shipping], cartTaxes, shippingTaxes),
      discountTotal: rounding.total(itemsSubtotal - itemsTotal),
      discountTax: rounding.taxTotal(subtotalTax - totalTax),
      shippingTotal: rounding.stored(shippingTotal),
      shippingTax,
      cartTax,
      totalTax: rounding.total(cartTax + shippingTax),
      total: phpRound(itemsTotal + sum(feeAmounts) + shippingTotal + cartTax + shippingTax, shop.decimals),
    };
  }

  #lineCents(value: number): number {
    return this.#rounding.lineCents(this.#rounding.toFineCents(value));
  }

  /** What adding a product stores: price × quantity without the shop's own taxes, or what was typed over it. */
  #subtotal(item: ItemInput): number {
    if (item.edited) return item.edited.subtotal;
    const price = item.price * item.quantity;
    const { shop, baseRates } = this.#input;
    if (!item.taxable || !shop.calcTaxes || !shop.pricesIncludeTax) return this.#rounding.stored(price);
    const taxes = inclusiveTax(price, ratesOf(baseRates, item.taxClass), this.#rounding.precision);
    return this.#rounding.stored(price - sum(taxes));
  }

  #taxedItem(item: ItemInput, subtotal: number, total: number): ItemAmounts {
    const rates = this.#taxed && item.taxable ? ratesOf(this.#input.rates, item.taxClass) : NONE;
    const { precision } = this.#rounding;
    return itemWithTaxes(
      { subtotal, total },
      rates,
      { subtotal: exclusiveTax(subtotal, rates, precision), total: exclusiveTax(total, rates, precision) },
      this.#rounding,
    );
  }

  /** Coupons are taken off the gross subtotal where prices include tax, even from a buyer who is exempt. */
  #discounted(
    start: readonly ItemAmounts[],
    coupons: readonly CouponInput[],
  ): { totals: number[]; coupons: CouponAmounts[] } {
    const { shop, items, rates } = this.#input;
    const rounding = this.#rounding;
    const isGross = shop.pricesIncludeTax;
    const lines = start.map((line, index) => ({
      price: rounding.toCents(line.subtotal) + (isGross ? rounding.toCents(line.subtotalTax) : 0),
      quantity: items[index]?.quantity ?? 0,
    }));
    const discounts = discountsOf(coupons, lines, rounding);
    const order = dearestFirst(lines);
    const taxOf = (amount: number, item: ItemInput) => {
      const found = item.taxable && shop.calcTaxes ? ratesOf(rates, item.taxClass) : NONE;
      const { precision } = rounding;
      return sum(isGross ? inclusiveTax(amount, found, precision) : exclusiveTax(amount, found, precision));
    };
    const totals = items.map((item, index) => {
      const discount = rounding.fromCents(sum(discounts.map((ofCoupon) => ofCoupon[index] ?? 0)));
      const net = isGross ? discount - taxOf(discount, item) : discount;
      return rounding.stored(Math.max(0, (start[index]?.subtotal ?? 0) - net));
    });
    const amounts = discounts.map((ofCoupon): CouponAmounts => {
      let discount = rounding.fromCents(sum(ofCoupon));
      let discountTax = 0;
      for (const index of order) {
        const item = items[index];
        if (!item) continue;
        const tax = rounding.lineTax(taxOf(rounding.fromCents(ofCoupon[index] ?? 0), item));
        discountTax += tax;
        if (isGross) discount -= tax;
      }
      return { discount: rounding.stored(discount), discountTax: rounding.stored(discountTax) };
    });
    return { totals, coupons: amounts };
  }

  /** A negative fee's tax is calculated from the order as saved: before the last coupon was applied. */
  #savedTotals(items: readonly ItemAmounts[], start: readonly ItemAmounts[]): readonly number[] {
    const { coupons } = this.#input;
    if (coupons.length === 0) return items.map((line) => line.total);
    return this.#discounted(start, coupons.slice(0, -1)).totals;
  }

  #cappedFees(itemsTotal: number, shippingTotal: number): number[] {
    let running = 0;
    return this.#input.fees.map((fee) => {
      const cap = -this.#rounding.total(itemsTotal + running + shippingTotal);
      const amount = fee.amount < 0 && fee.amount < cap && cap < 0 ? cap : fee.amount;
      running += amount;
      return amount;
    });
  }

  #fee(fee: FeeInput, amount: number, all: readonly number[], saved: readonly number[]): LineAmounts {
    const { precision } = this.#rounding;
    if (amount < 0) {
      const taxes = this.#taxed ? this.#discountTaxes(amount, all, saved) : new Map<TaxRate, number>();
      return lineWithTaxes(amount, [...taxes.keys()], [...taxes.values()], this.#rounding);
    }
    const rates = this.#taxed && fee.taxable ? ratesOf(this.#input.rates, fee.taxClass) : NONE;
    return lineWithTaxes(amount, rates, exclusiveTax(amount, rates, precision), this.#rounding);
  }

  #discountTaxes(amount: number, fees: readonly number[], saved: readonly number[]): Map<TaxRate, number> {
    const { shop, items, shipping, rates } = this.#input;
    const costs: CostsByClass = new Map();
    for (const [index, item] of items.entries()) addCost(costs, item.taxable ? item.taxClass : null, saved[index] ?? 0);
    if (this.#input.negativeFeesOver === 'everything' || this.#input.coupons.length > 0) {
      for (const [index, fee] of this.#input.fees.entries())
        addCost(costs, fee.taxable ? fee.taxClass : null, fees[index] ?? 0);
      // Shipping without a taxed item to inherit from falls into a class that has no rates, yet counts.
      const first = items.find((item) => item.taxable)?.taxClass ?? '0';
      const ofShipping = shop.shippingTaxClass === 'inherit' ? first : shop.shippingTaxClass;
      for (const line of shipping) addCost(costs, line.taxable ? ofShipping : null, line.cost);
    }
    return negativeFeeTaxes(amount, costs, rates, this.#rounding.precision);
  }

  /** Unlike at checkout, 'inherit' finds the first class of all and falls back on nothing. */
  #shipping(line: ShippingInput): LineAmounts {
    const { shop, items } = this.#input;
    const classes = new Set(items.filter((item) => item.taxable).map((item) => item.taxClass));
    const taxClass =
      shop.shippingTaxClass === 'inherit' ? TAX_CLASSES.find((name) => classes.has(name)) : shop.shippingTaxClass;
    const isTaxed = this.#taxed && line.taxable && taxClass !== undefined;
    const rates = isTaxed ? ratesOf(this.#input.rates, taxClass).filter((rate) => rate.shipping) : NONE;
    return lineWithTaxes(line.cost, rates, exclusiveTax(line.cost, rates, this.#rounding.precision), this.#rounding);
  }

  #taxLines(lines: readonly LineAmounts[], cart: TaxById, shipping: TaxById): TaxLineAmounts[] {
    const rates = new Map(lines.flatMap((line) => line.taxes.map(({ rate }): [number, TaxRate] => [rate.id, rate])));
    const rounding = this.#rounding;
    return [...new Set([...cart.keys(), ...shipping.keys()])].flatMap((id) => {
      const rate = rates.get(id);
      if (!rate) return [];
      return {
        rate,
        taxTotal: rounding.stored(cart.get(id) ?? 0),
        shippingTaxTotal: rounding.stored(shipping.get(id) ?? 0),
      };
    });
  }
}

/** An order made on the order screen or through REST: coupons applied, then totals calculated with taxes. */
export function screenOrder(input: OrderInput): OrderAmounts {
  return new ScreenOrder(input).totals();
}
