import type { Dice } from './dice.js';
import type { GeneratedInput, Through } from './generate-input.js';
import { gmt, local, type OrderState } from './generate-state.js';
import type { Ids } from './ids.js';
import type { OrderAmounts } from './order-input.js';
import type { OrderDetails } from './order-json.js';
import type { ShopProfile, Town } from './shop-profiles.js';
import { COMPANIES, DISCOUNTS, FEES, PAYMENTS, PEOPLE, PRODUCTS, SIZES, STREETS } from './words.js';
import type { Address, CouponDetails, FeeDetails, ItemDetails, Meta, OrderHead, ShippingDetails } from './woo-json.js';

const CREATED_VIA = { cart: 'checkout', admin: 'admin', rest: 'rest-api' } as const satisfies Record<Through, string>;

const STANDARD_METHODS = { taxed: '5', untaxed: '6' };

function itemDetails(dice: Dice, input: GeneratedInput, ids: Ids): ItemDetails[] {
  return input.items.map((line): ItemDetails => {
    const isDeleted = dice.chance(0.06);
    const isVariation = dice.chance(0.18);
    const product = dice.int(10, 9_999);
    const name = dice.pick(PRODUCTS);
    const size = dice.pick(SIZES);
    const meta: Meta[] = isVariation
      ? [{ id: ids.next(), key: 'size', value: size, display_key: 'Size', display_value: size }]
      : [];
    return {
      id: ids.next(),
      name: isVariation ? `${name} - ${size}` : name,
      product_id: isDeleted ? 0 : product,
      variation_id: isVariation && !isDeleted ? product + 10_000 : 0,
      quantity: line.quantity,
      tax_class: line.taxClass,
      meta_data: meta,
      sku: isDeleted ? null : dice.chance(0.1) ? '' : `SKU-${product}${isVariation ? `-${size}` : ''}`,
      image: { id: isDeleted || isVariation ? 0 : '', src: '' },
      parent_name: isVariation && !isDeleted ? name : null,
    };
  });
}

function feeDetails(dice: Dice, input: GeneratedInput, ids: Ids): FeeDetails[] {
  return input.fees.map((fee): FeeDetails => {
    const isCart = input.through === 'cart';
    return {
      id: ids.next(),
      name: fee.amount < 0 ? dice.pick(DISCOUNTS) : dice.pick(FEES),
      // Checkout writes class '0' where a fee is not taxed; the status stays taxable.
      tax_class: isCart && !fee.taxable ? '0' : fee.taxClass,
      tax_status: isCart || fee.taxable ? 'taxable' : 'none',
      amount: input.through === 'rest' ? '' : String(fee.amount),
      meta_data: [],
    };
  });
}

function shippingDetails(input: GeneratedInput, ids: Ids): ShippingDetails[] {
  return input.shipping.map((line): ShippingDetails => ({
    id: ids.next(),
    method_title: line.cost === 0 ? 'Free shipping' : line.taxable ? 'Flat rate' : 'Postage (not taxed)',
    method_id: line.cost === 0 ? 'free_shipping' : 'flat_rate',
    instance_id: line.taxable ? STANDARD_METHODS.taxed : STANDARD_METHODS.untaxed,
    tax_status: line.taxable ? 'taxable' : 'none',
    meta_data: [],
  }));
}

function couponDetails(input: GeneratedInput, ids: Ids): CouponDetails[] {
  return input.coupons.map((coupon, position): CouponDetails => {
    const type = coupon.type === 'fixed_cart' ? null : coupon.type;
    const value = JSON.stringify([900 + position, coupon.code, type, coupon.amount]);
    const meta = { id: ids.next(), key: 'coupon_info', value, display_key: 'coupon_info', display_value: value };
    return {
      id: ids.next(),
      code: coupon.code,
      meta_data: [meta],
      discount_type: coupon.type,
      nominal_amount: coupon.amount,
      free_shipping: false,
    };
  });
}

function address(dice: Dice, town: Town): Address {
  const [first, last] = dice.pick(PEOPLE);
  return {
    first_name: first,
    last_name: last,
    company: dice.chance(0.25) ? dice.pick(COMPANIES) : '',
    address_1: dice.pick(STREETS),
    address_2: dice.chance(0.2) ? 'App. 12' : '',
    city: town.city,
    state: town.state,
    postcode: town.postcode,
    country: town.country,
    phone: dice.chance(0.6) ? '+1 514 555 0167' : '',
  };
}

function orderMeta(dice: Dice, input: GeneratedInput, billing: Address, ids: Ids): Meta[] {
  const meta = (key: string, value: unknown): Meta => ({ id: ids.next(), key, value });
  const vatNumber = `${billing.country}${dice.int(100_000_000, 999_999_999)}`;
  return [
    ...(billing.company !== '' && dice.chance(0.5)
      ? [
          meta('_billing_vat_number', vatNumber),
          meta('_vat_check', { valid: true, country: billing.country, checked: '2026-07-20' }),
        ]
      : []),
    // The order screen writes it only where it is so.
    ...(input.through === 'cart' || input.isVatExempt ? [meta('is_vat_exempt', input.isVatExempt ? 'yes' : 'no')] : []),
  ];
}

function orderHead(dice: Dice, profile: ShopProfile, input: GeneratedInput, state: OrderState, ids: Ids): OrderHead {
  const { town } = profile.buyers[input.buyer] ?? profile.buyers[0];
  const { orderId: id, created } = state;
  const destination = address(dice, town);
  const isElsewhere = dice.chance(0.1);
  // Taxed by one address; the other may be anywhere.
  const other = isElsewhere ? address(dice, dice.pick(profile.buyers).town) : destination;
  const [billing, shipping] = profile.taxBasedOn === 'shipping' ? [other, destination] : [destination, other];
  const [method, title, prefix] = dice.pick(PAYMENTS);
  const customer = dice.chance(0.4) ? dice.int(2, 500) : 0;
  const hasEmail = customer !== 0 || dice.chance(0.9);
  const { offsetMinutes } = profile;
  const modified = (state.completed ?? state.paid ?? created) + 7_200_000;
  return {
    id,
    parent_id: 0,
    status: state.status,
    currency: profile.shop.currency,
    version: '10.0.2',
    prices_include_tax: profile.shop.pricesIncludeTax,
    date_created: local(created, offsetMinutes),
    date_created_gmt: gmt(created),
    date_modified: local(modified, offsetMinutes),
    date_modified_gmt: gmt(modified),
    date_completed: state.completed === null ? null : local(state.completed, offsetMinutes),
    date_completed_gmt: state.completed === null ? null : gmt(state.completed),
    date_paid: state.paid === null ? null : local(state.paid, offsetMinutes),
    date_paid_gmt: state.paid === null ? null : gmt(state.paid),
    customer_id: customer,
    order_key: `wc_order_${id.toString(36)}`,
    billing: { ...billing, email: hasEmail ? `buyer${customer || id}@example.org` : '' },
    shipping,
    payment_method: method,
    payment_method_title: title,
    transaction_id: prefix !== '' && state.paid !== null ? `${prefix}${id}` : '',
    customer_ip_address: input.through === 'rest' ? '' : '203.0.113.92',
    customer_user_agent: input.through === 'cart' ? 'Mozilla/5.0' : '',
    created_via: CREATED_VIA[input.through],
    customer_note: dice.chance(0.05) ? 'Please ring twice; "danke" & 谢谢' : '',
    cart_hash: input.through === 'cart' ? id.toString(16).padStart(32, '0') : '',
    number: String(id),
    meta_data: orderMeta(dice, input, billing, ids),
    payment_url: `http://store.example/checkout/order-pay/${id}/`,
    is_editable: ['pending', 'on-hold'].includes(state.status),
    needs_payment: state.needsPayment,
    needs_processing: true,
    currency_symbol: profile.symbol,
  };
}

/** Names, ids, addresses and dates for an order whose amounts are known. */
export function generateDetails(
  dice: Dice,
  profile: ShopProfile,
  input: GeneratedInput,
  amounts: OrderAmounts,
  state: OrderState,
  ids: Ids,
): OrderDetails {
  return {
    items: itemDetails(dice, input, ids),
    fees: feeDetails(dice, input, ids),
    shipping: shippingDetails(input, ids),
    coupons: couponDetails(input, ids),
    taxLineIds: amounts.taxLines.map(() => ids.next()),
    head: orderHead(dice, profile, input, state, ids),
  };
}
