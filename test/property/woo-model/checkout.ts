import { addCost, negativeFeeTaxes, type CostsByClass } from './negative-fee.js';
import { dearestFirst, discountsOf, type Discounts } from './discounts.js';
import type {
  CouponAmounts,
  CouponInput,
  FeeInput,
  ItemAmounts,
  ItemInput,
  LineAmounts,
  OrderAmounts,
  OrderInput,
  TaxLineAmounts,
} from './order-input.js';
import { phpRound, sum } from './php-number.js';
import { itemWithTaxes, lineWithTaxes, ShopRounding } from './shop-rounding.js';
import { addTo, exclusiveTax, inclusiveTax, ratesOf, TAX_CLASSES, type TaxById, type TaxRate } from './tax.js';

/** A line while the cart is added up: everything in cents, nothing rounded yet. */
interface CartLine {
  readonly taxClass: string;
  readonly taxable: boolean;
  readonly total: number;
  readonly rates: readonly TaxRate[];
  readonly taxes: readonly number[];
}

interface CartShipping extends CartLine {
  /** What the line keeps; `taxes` is rounded per line where the shop does. */
  readonly unroundedTaxes: readonly number[];
}

interface CartItem extends CartLine {
  readonly price: number;
  /** Whether `price` still contains tax. */
  readonly isGross: boolean;
  readonly subtotal: number;
  readonly subtotalTaxes: readonly number[];
}

const NONE: readonly TaxRate[] = [];
const COUPON_ORDER = { fixed_product: 1, percent: 2, fixed_cart: 3 };

/** The same rates in the same order: then a gross price needs no adjustment to the buyer's place. */
function areSame(a: readonly TaxRate[], b: readonly TaxRate[]): boolean {
  return a.length === b.length && a.every((rate, index) => rate.id === b[index]?.id);
}

function sortedCoupons(coupons: readonly CouponInput[]): CouponInput[] {
  return [...coupons].sort((a, b) => COUPON_ORDER[a.type] - COUPON_ORDER[b.type] || a.amount - b.amount);
}

class Cart {
  readonly #input: OrderInput;
  readonly #rounding: ShopRounding;
  readonly #taxed: boolean;

  constructor(input: OrderInput) {
    this.#input = input;
    this.#rounding = new ShopRounding(input.shop);
    this.#taxed = input.shop.calcTaxes && !input.isVatExempt;
  }

  totals(): OrderAmounts {
    const { shop, coupons: given } = this.#input;
    const rounding = this.#rounding;
    const priced = this.#input.items.map((item) => this.#priced(item));
    const coupons = sortedCoupons(given);
    const discounts = discountsOf(
      coupons,
      priced.map((line, index) => ({ price: line.price, quantity: this.#input.items[index]?.quantity ?? 0 })),
      rounding,
    );
    const items = priced.map((line, index) => this.#discounted(line, sum(discounts.map((of) => of[index] ?? 0))));
    const shipping = this.#shipping(items);
    const itemsTotal = sum(items.map((line) => rounding.lineCents(line.total)));
    const shippingTotal = sum(shipping.map((line) => line.total));
    const fees = this.#fees(items, shipping, itemsTotal, shippingTotal);
    const feesTotal = sum(fees.map((line) => line.total));

    const itemTaxes = this.#merged(items);
    const feeTaxes = new Map<number, number>();
    for (const fee of fees) fee.rates.forEach((rate, index) => addTo(feeTaxes, rate, fee.taxes[index] ?? 0));
    const shippingTaxes = new Map<number, number>();
    for (const line of shipping)
      line.rates.forEach((rate, index) => addTo(shippingTaxes, rate, line.taxes[index] ?? 0));
    const allTaxes = sum(this.#merged([...items, ...fees, ...shipping]).values());
    const total = phpRound(itemsTotal + feesTotal + shippingTotal + allTaxes, 0);

    const couponAmounts = this.#couponAmounts(items, discounts);
    const discountTax = sum(couponAmounts.map((coupon) => coupon.discountTax));
    const given100 = sum(discounts.map((of) => sum(of)));
    const feeTax = sum(fees.map((fee) => sum(fee.taxes.map((tax) => rounding.lineTaxCents(tax)))));
    const cartTax = rounding.stored(
      sum([...itemTaxes.values()].map((tax) => rounding.fromCents(tax))) + rounding.fromCents(feeTax),
    );
    const shippingTax = rounding.stored(rounding.fromCents(sum(shipping.map((line) => sum(line.taxes)))));
    return {
      items: items.map((line) => this.#itemAmounts(line)),
      fees: fees.map((line) => this.#lineAmounts(line)),
      shipping: shipping.map((line) => this.#lineAmounts({ ...line, taxes: line.unroundedTaxes })),
      coupons: given.map((coupon): CouponAmounts => {
        const amounts = couponAmounts[coupons.indexOf(coupon)];
        const round = (cents: number) => phpRound(rounding.fromCents(cents), shop.decimals, 'half-down');
        return { discount: round(amounts?.discount ?? 0), discountTax: round(amounts?.discountTax ?? 0) };
      }),
      taxLines: this.#taxLines([...items, ...shipping, ...fees], itemTaxes, feeTaxes, shippingTaxes),
      discountTotal: rounding.stored(rounding.fromCents(shop.pricesIncludeTax ? given100 - discountTax : given100)),
      discountTax: rounding.stored(rounding.fromCents(discountTax)),
      shippingTotal: rounding.stored(rounding.fromCents(shippingTotal)),
      shippingTax,
      cartTax,
      totalTax: rounding.total(cartTax + shippingTax),
      total: Math.max(0, rounding.fromCents(total)),
    };
  }

  /** The price of the line in cents, moved from the shop's taxes to the buyer's, and what is taken off before coupons. */
  #priced(item: ItemInput): CartItem {
    const { shop, isVatExempt, baseRates } = this.#input;
    const { precision } = this.#rounding;
    const rates = shop.calcTaxes ? ratesOf(this.#input.rates, item.taxClass) : NONE;
    let price = this.#rounding.toCents(item.price * item.quantity);
    let isGross = shop.pricesIncludeTax;
    if (isGross && item.taxable) {
      const base = shop.calcTaxes ? ratesOf(baseRates, item.taxClass) : NONE;
      if (isVatExempt) {
        price = phpRound(price - sum(inclusiveTax(price, base, precision)), 0);
        isGross = false;
      } else if (!areSame(rates, base)) {
        const removed = sum(inclusiveTax(price, base, precision));
        price = price - removed + sum(exclusiveTax(price - removed, rates, precision));
      }
    }
    const subtotalTaxes = this.#taxed && item.taxable ? this.#tax(price, rates, isGross) : [];
    return {
      taxClass: item.taxClass,
      taxable: item.taxable,
      rates: this.#taxed && item.taxable ? rates : NONE,
      price,
      isGross,
      subtotal: isGross ? price - sum(subtotalTaxes) : price,
      subtotalTaxes,
      total: 0,
      taxes: [],
    };
  }

  #discounted(line: CartItem, discount: number): CartItem {
    const price = line.price - discount;
    const taxes = this.#tax(price, line.rates, line.isGross);
    return { ...line, taxes, total: line.isGross ? price - sum(taxes) : price };
  }

  #tax(price: number, rates: readonly TaxRate[], isGross: boolean): number[] {
    const { precision } = this.#rounding;
    return isGross ? inclusiveTax(price, rates, precision) : exclusiveTax(price, rates, precision);
  }

  #shipping(items: readonly CartItem[]): CartShipping[] {
    const rounding = this.#rounding;
    const { shop } = this.#input;
    return this.#input.shipping.map((line) => {
      const rates = this.#taxed && line.taxable && line.cost > 0 ? this.#shippingRates(items) : NONE;
      const unroundedTaxes = exclusiveTax(line.cost, rates, rounding.precision).map((tax) => rounding.toFineCents(tax));
      return {
        taxClass: shop.shippingTaxClass,
        taxable: true,
        total: rounding.toCents(line.cost),
        rates,
        taxes: unroundedTaxes.map((tax) => rounding.lineCents(tax)),
        unroundedTaxes,
      };
    });
  }

  /** 'inherit': the standard rates when in doubt, else those of the items' class (wc-tax, get_shipping_tax_rates). */
  #shippingRates(items: readonly CartItem[]): readonly TaxRate[] {
    const { rates, shop } = this.#input;
    const onShipping = (taxClass: string) => ratesOf(rates, taxClass).filter((rate) => rate.shipping);
    if (shop.shippingTaxClass !== 'inherit') {
      const found = onShipping(shop.shippingTaxClass);
      return found.length > 0 ? found : onShipping('');
    }
    const classes = new Set(items.filter((line) => line.taxable).map((line) => line.taxClass));
    if (classes.size === 0) return NONE;
    const taxClass = classes.has('') ? '' : TAX_CLASSES.find((name) => classes.has(name));
    const found = taxClass === undefined ? NONE : onShipping(taxClass);
    return found.length > 0 ? found : onShipping('');
  }

  #fees(
    items: readonly CartItem[],
    shipping: readonly CartLine[],
    itemsTotal: number,
    shippingTotal: number,
  ): CartLine[] {
    const fees: CartLine[] = [];
    let running = 0;
    for (const fee of this.#input.fees) {
      let total = this.#rounding.toCents(fee.amount);
      if (total < 0) total = Math.max(total, -phpRound(itemsTotal + running + shippingTotal, 0));
      running += total;
      fees.push(total < 0 ? this.#discountFee(fee, total, items, [...fees, ...shipping]) : this.#fee(fee, total));
    }
    return fees;
  }

  #fee(fee: FeeInput, total: number): CartLine {
    const rates = this.#taxed && fee.taxable ? ratesOf(this.#input.rates, fee.taxClass) : NONE;
    return {
      taxClass: fee.taxClass,
      taxable: fee.taxable,
      total,
      rates,
      taxes: exclusiveTax(total, rates, this.#rounding.precision),
    };
  }

  #discountFee(fee: FeeInput, total: number, items: readonly CartItem[], others: readonly CartLine[]): CartLine {
    const costs: CostsByClass = new Map(items.map((line) => [line.taxClass, 0]));
    for (const line of [...items, ...others]) {
      const inherited = line.taxClass === 'inherit' ? (items[0]?.taxClass ?? '') : line.taxClass;
      addCost(costs, line.taxable ? inherited : null, line.total);
    }
    const { precision } = this.#rounding;
    const taxes = this.#taxed
      ? negativeFeeTaxes(total, costs, this.#input.rates, precision)
      : new Map<TaxRate, number>();
    return {
      taxClass: fee.taxClass,
      taxable: fee.taxable,
      total,
      rates: [...taxes.keys()],
      taxes: [...taxes.values()],
    };
  }

  #merged(lines: readonly CartLine[]): TaxById {
    const taxes: TaxById = new Map();
    for (const line of lines)
      line.rates.forEach((rate, index) => addTo(taxes, rate, this.#rounding.lineTaxCents(line.taxes[index] ?? 0)));
    return taxes;
  }

  #couponAmounts(items: readonly CartItem[], discounts: Discounts): CouponAmounts[] {
    const order = dearestFirst(
      items.map((line, index) => ({ price: line.price, quantity: this.#input.items[index]?.quantity ?? 0 })),
    );
    return discounts.map((ofCoupon) => {
      let discount = sum(ofCoupon);
      let discountTax = 0;
      for (const index of order) {
        const line = items[index];
        if (!line) continue;
        const tax = sum(this.#tax(ofCoupon[index] ?? 0, line.rates, line.isGross));
        discountTax += tax;
        if (line.isGross) discount -= tax;
      }
      return { discount, discountTax };
    });
  }

  #taxLines(lines: readonly CartLine[], items: TaxById, fees: TaxById, shipping: TaxById): TaxLineAmounts[] {
    const rates = new Map(lines.flatMap((line) => line.rates.map((rate): [number, TaxRate] => [rate.id, rate])));
    const rounding = this.#rounding;
    return [...new Set([...items.keys(), ...shipping.keys(), ...fees.keys()])].flatMap((id) => {
      const rate = rates.get(id);
      if (!rate) return [];
      return {
        rate,
        taxTotal: rounding.stored(rounding.fromCents(items.get(id) ?? 0) + rounding.fromCents(fees.get(id) ?? 0)),
        shippingTaxTotal: rounding.stored(rounding.fromCents(shipping.get(id) ?? 0)),
      };
    });
  }

  #itemAmounts(line: CartItem): ItemAmounts {
    const rounding = this.#rounding;
    return itemWithTaxes(
      { subtotal: rounding.fromCents(line.subtotal), total: rounding.fromCents(line.total) },
      line.rates,
      {
        subtotal: line.subtotalTaxes.map((tax) => rounding.fromCents(tax)),
        total: line.taxes.map((tax) => rounding.fromCents(tax)),
      },
      this.#rounding,
    );
  }

  #lineAmounts(line: CartLine): LineAmounts {
    const rounding = this.#rounding;
    return lineWithTaxes(
      rounding.fromCents(line.total),
      line.rates,
      line.taxes.map((tax) => rounding.fromCents(tax)),
      rounding,
    );
  }
}

/** What checkout makes of a cart (class-wc-cart-totals): prices × quantities, then coupons, then tax, all in cents. */
export function checkoutOrder(input: OrderInput): OrderAmounts {
  return new Cart(input).totals();
}
