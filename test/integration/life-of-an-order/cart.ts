import { checkoutOrder } from '../../property/woo-model/checkout.js';
import type { CouponInput, OrderAmounts, ShopSettings } from '../../property/woo-model/order-input.js';
import { orderJson, refundJson, type OrderDetails } from '../../property/woo-model/order-json.js';
import { createRefund, partOfLine, proposedAmount, type RefundLine } from '../../property/woo-model/refund.js';
import type { TaxRate } from '../../property/woo-model/tax.js';
import type { ShopProfile } from '../../property/woo-model/shop-profiles.js';
import type { WooOrderJson, WooRefundJson } from '../../property/woo-model/woo-json.js';

/** What is bought; every amount of the order follows from it by WooCommerce's own arithmetic (the model of test/property). */
export interface Cart {
  readonly items: readonly { readonly product: number; readonly price: number; readonly quantity: number }[];
  readonly shipping?: number;
  readonly fee?: number;
  readonly coupon?: CouponInput;
  /** What a tax service says for this order alone, in place of the rates of the buyer's town. */
  readonly rates?: readonly TaxRate[];
}

export type Head = Readonly<Record<string, unknown>> & {
  readonly status: string;
  readonly date_paid_gmt: string | null;
};

export interface Bought {
  readonly details: OrderDetails;
  readonly amounts: OrderAmounts;
  readonly shop: ShopSettings;
}

export const CREATED = '2026-03-01T10:00:00';

export function buy(profile: ShopProfile, buyer: number, id: number, cart: Cart): Bought {
  const { town, rates } = profile.buyers[buyer] ?? profile.buyers[0];
  const amounts = checkoutOrder({
    shop: profile.shop,
    rates: cart.rates === undefined ? rates : new Map([['', cart.rates]]),
    baseRates: profile.baseRates,
    isVatExempt: false,
    items: cart.items.map(({ price, quantity }) => ({ price, quantity, taxClass: '', taxable: true })),
    coupons: cart.coupon === undefined ? [] : [cart.coupon],
    fees: cart.fee === undefined ? [] : [{ amount: cart.fee, taxClass: '', taxable: true }],
    shipping: cart.shipping === undefined ? [] : [{ cost: cart.shipping, taxable: true }],
    negativeFeesOver: 'items',
  });
  const line = (place: number) => id * 100 + place;
  const address = {
    first_name: 'Ada',
    last_name: 'Lovelace',
    company: '',
    address_1: '1 Main St',
    address_2: '',
    city: town.city,
    state: town.state,
    postcode: town.postcode,
    country: town.country,
    phone: '',
  };
  const moment = {
    date_created: CREATED,
    date_created_gmt: CREATED,
    date_modified: CREATED,
    date_modified_gmt: CREATED,
  };
  const details: OrderDetails = {
    head: {
      ...moment,
      id,
      number: String(id),
      parent_id: 0,
      status: 'processing',
      currency: profile.shop.currency,
      version: '10.0.2',
      prices_include_tax: profile.shop.pricesIncludeTax,
      date_completed: null,
      date_completed_gmt: null,
      date_paid: null,
      date_paid_gmt: null,
      customer_id: 5,
      order_key: `wc_order_${String(id)}`,
      billing: { ...address, email: 'ada@example.com' },
      shipping: address,
      payment_method: 'stripe',
      payment_method_title: 'Card',
      transaction_id: '',
      customer_ip_address: '',
      customer_user_agent: '',
      created_via: 'checkout',
      customer_note: '',
      cart_hash: '',
      meta_data: [],
      payment_url: '',
      is_editable: false,
      needs_payment: false,
      needs_processing: true,
      currency_symbol: profile.symbol,
    },
    items: cart.items.map(({ product, quantity }) => ({
      id: line(product),
      name: `Product ${String(product)}`,
      product_id: product,
      variation_id: 0,
      quantity,
      tax_class: '',
      meta_data: [],
      sku: `SKU-${String(product)}`,
      image: { id: '', src: '' },
      parent_name: null,
    })),
    shipping: (cart.shipping === undefined ? [] : [cart.shipping]).map(() => ({
      id: line(90),
      method_title: 'Flat rate',
      method_id: 'flat_rate',
      instance_id: '1',
      tax_status: 'taxable',
      meta_data: [],
    })),
    fees: (cart.fee === undefined ? [] : [cart.fee]).map((amount) => ({
      id: line(80),
      name: amount < 0 ? 'Loyalty discount' : 'Gift wrap',
      tax_class: '',
      tax_status: 'taxable',
      amount: String(amount),
      meta_data: [],
    })),
    coupons: (cart.coupon === undefined ? [] : [cart.coupon]).map((coupon) => ({
      id: line(70),
      code: coupon.code,
      meta_data: [],
      discount_type: coupon.type,
      nominal_amount: coupon.amount,
      free_shipping: false,
    })),
    taxLineIds: amounts.taxLines.map((_, index) => line(95 + index)),
  };
  return { details, amounts, shop: profile.shop };
}

export function toOrder({ details, amounts }: Bought, head: Partial<Head>): WooOrderJson & Head {
  return { ...orderJson(details, amounts, [], 6), ...head };
}

/** What is given back: pieces of the nth product, all of the shipping, or money with no line to it. */
export interface Giving {
  readonly items?: readonly { readonly index: number; readonly quantity: number; readonly pieces?: number }[];
  readonly shipping?: boolean;
  readonly fee?: boolean;
  /** Where it is not what the lines come to. */
  readonly amount?: number;
}

/** The refund as WooCommerce stores it; `pieces` may be refunded with the quantity left at 0. */
export function giveBack(
  bought: Bought,
  refundId: number,
  { items = [], shipping, fee, amount }: Giving,
): WooRefundJson {
  const { details, amounts, shop } = bought;
  const lines: RefundLine[] = [
    ...items.map(({ index, quantity, pieces = quantity }) =>
      partOfLine(amounts, { on: 'items', index, quantity }, pieces, details.items[index]?.quantity ?? 1, shop),
    ),
    ...(shipping === true ? [partOfLine(amounts, { on: 'shipping', index: 0, quantity: 1 }, 1, 1, shop)] : []),
    ...(fee === true ? [partOfLine(amounts, { on: 'fees', index: 0, quantity: 1 }, 1, 1, shop)] : []),
  ];
  const made = createRefund({ amount: amount ?? proposedAmount(lines, shop), lines }, shop);
  const created = '2026-03-01T10:30:00';
  const head = {
    id: refundId,
    date_created: created,
    date_created_gmt: created,
    reason: 'Changed my mind',
    refunded_by: 1,
    refunded_payment: true,
    meta_data: [],
  };
  const ids = lines.map((_, index) => refundId * 100 + index);
  const lineIds = [...ids, ...made.taxLines.map((_, index) => refundId * 100 + 50 + index)];
  return refundJson(details, { details: { head, lineIds, metaIds: ids }, amounts: made }, 6);
}
