import { readdirSync, readFileSync } from 'node:fs';
import { checkoutOrder } from './checkout.js';
import { ratesAt, type RateRow } from './match-rates.js';
import type { OrderDetails, Refunded } from './order-json.js';
import type { CouponInput, ItemInput, OrderAmounts, OrderInput, ShopSettings } from './order-input.js';
import { screenOrder } from './order-screen.js';
import { phpRound, sum } from './php-number.js';
import { createRefund, partOfLine, proposedAmount, type RefundLine } from './refund.js';
import { exclusiveTax, ratesOf, type RatesByClass } from './tax.js';
import type { ItemJson, WooOrderJson, WooRefundJson } from './woo-json.js';

interface Settings {
  readonly profile: string;
  readonly currency: string;
  readonly decimals: number;
  readonly prices_include_tax: boolean;
  readonly round_at_subtotal: boolean;
  readonly calc_taxes: boolean;
  readonly tax_based_on: string;
  readonly shipping_tax_class: string;
  readonly store_country: string;
}

interface Product {
  readonly id: number;
  readonly price: string;
  readonly tax_status: string;
}

interface Fixture {
  readonly settings: Settings;
  readonly made: { readonly kind: string; readonly through: 'cart' | 'admin' | 'rest' };
  readonly order: WooOrderJson & { readonly _links?: unknown };
  readonly order_default_dp: WooOrderJson & { readonly _links?: unknown };
  readonly refunds: readonly (WooRefundJson & { readonly _links?: unknown })[];
  readonly products: readonly Product[];
}

/** A real order beside what the model makes of its inputs. */
export interface FixtureCase {
  readonly name: string;
  readonly fixture: Fixture;
  readonly details: OrderDetails;
  readonly amounts: OrderAmounts;
  readonly refunds: readonly Refunded[];
  /** How often a stored amount had to be an input, for nothing else tells it: see `itemInput` and `refunded`. */
  readonly given: { readonly deletedProducts: number; readonly editedTotals: number; readonly refundAmounts: number };
}

const folder = new URL('../../fixtures/woocommerce/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** The shipping method of the fixtures' order screen that is not taxed; at checkout its title says so. */
const UNTAXED_INSTANCE = '6';

/**
 * Inputs are the catalogue price and the quantity. Where a product was deleted its price is taken back from the line's
 * subtotal; a total other than the subtotal without any coupon was typed by hand, and stays as it is.
 */
function itemInput(line: ItemJson, { settings, made, order, products }: Fixture, baseRates: RatesByClass): ItemInput {
  const product = products.find(({ id }) => id === (line.variation_id || line.product_id));
  const isTyped = made.through !== 'cart' && order.coupon_lines.length === 0 && line.total !== line.subtotal;
  const isOnScreen = made.through !== 'cart' && (!product || isTyped);
  const net = Number(line.subtotal);
  const isGross = settings.prices_include_tax && settings.calc_taxes;
  const gross = isGross ? net + sum(exclusiveTax(net, ratesOf(baseRates, line.tax_class), 6)) : net;
  return {
    price: product ? Number(product.price) : phpRound(gross / line.quantity, 4),
    quantity: line.quantity,
    taxClass: line.tax_class,
    taxable: product?.tax_status !== 'none',
    ...(isOnScreen ? { edited: { subtotal: net, ...(isTyped ? { total: Number(line.total) } : {}) } } : {}),
  };
}

function orderInput(fixture: Fixture, rows: readonly RateRow[]): OrderInput {
  const { settings, made, order } = fixture;
  const place = settings.tax_based_on === 'shipping' && order.shipping.country ? order.shipping : order.billing;
  const [country = '', state = ''] = settings.store_country.split(':');
  const baseRates = ratesAt({ country, state, postcode: '' }, rows);
  const isCart = made.through === 'cart';
  return {
    shop: shopOf(settings),
    rates: ratesAt(place, rows),
    baseRates,
    isVatExempt: order.meta_data.some(({ key, value }) => key === 'is_vat_exempt' && value === 'yes'),
    items: order.line_items.map((line) => itemInput(line, fixture, baseRates)),
    coupons: order.coupon_lines.map((coupon) => ({
      code: coupon.code,
      type: coupon.discount_type as CouponInput['type'],
      amount: coupon.nominal_amount,
    })),
    fees: order.fee_lines.map((fee) => ({
      amount: Number(fee.amount || fee.total),
      // Checkout stores the class '0' for a fee that is not taxed.
      taxClass: fee.tax_class === '0' ? '' : fee.tax_class,
      taxable: fee.tax_class !== '0' && fee.tax_status === 'taxable',
    })),
    shipping: order.shipping_lines.map((line) => ({
      cost: Number(line.total),
      taxable: isCart ? !line.method_title.includes('not taxed') : line.instance_id !== UNTAXED_INSTANCE,
    })),
    negativeFeesOver: made.through === 'admin' ? 'items' : 'everything',
  };
}

function shopOf(settings: Settings): ShopSettings {
  return {
    currency: settings.currency,
    decimals: settings.decimals,
    pricesIncludeTax: settings.prices_include_tax,
    roundAtSubtotal: settings.round_at_subtotal,
    calcTaxes: settings.calc_taxes,
    shippingTaxClass: settings.shipping_tax_class,
  };
}

/** The ids of the tax lines in the order the model has them: the real order may have grown them in another. */
function detailsOf(order: WooOrderJson, amounts: OrderAmounts): OrderDetails {
  return {
    head: order,
    items: order.line_items,
    fees: order.fee_lines,
    shipping: order.shipping_lines,
    coupons: order.coupon_lines,
    taxLineIds: taxLineIds(order, amounts),
  };
}

function taxLineIds(json: Pick<WooOrderJson, 'tax_lines'>, amounts: Pick<OrderAmounts, 'taxLines'>): number[] {
  return amounts.taxLines.map(({ rate }) => json.tax_lines.find((line) => line.rate_id === rate.id)?.id ?? 0);
}

/** Inputs: which lines, how many of each (all of a fee or shipping line, half the money where 0 goods came back). */
function refundLines(
  json: WooRefundJson,
  order: WooOrderJson,
  amounts: OrderAmounts,
  shop: ShopSettings,
): RefundLine[] {
  const original = (line: { meta_data: WooOrderJson['meta_data'] }) =>
    Number(line.meta_data.find(({ key }) => key === '_refunded_item_id')?.value);
  const items = json.line_items.map((line) => {
    const index = order.line_items.findIndex(({ id }) => id === original(line));
    const sold = order.line_items[index]?.quantity ?? 0;
    const quantity = -line.quantity;
    const [part, whole] = quantity === 0 ? [1, 2] : [quantity, sold];
    return partOfLine(amounts, { on: 'items', index, quantity }, part, whole, shop);
  });
  const fees = json.fee_lines.map((line) => {
    const index = order.fee_lines.findIndex(({ id }) => id === original(line));
    return partOfLine(amounts, { on: 'fees', index, quantity: 1 }, 1, 1, shop);
  });
  const shipping = json.shipping_lines.map((line) => {
    const index = order.shipping_lines.findIndex(({ id }) => id === original(line));
    return partOfLine(amounts, { on: 'shipping', index, quantity: 1 }, 1, 1, shop);
  });
  return [...items, ...fees, ...shipping];
}

/** Setting the status to refunded makes a refund of all that is left, without lines. */
const isByStatus = (json: WooRefundJson) => json.reason === 'Order fully refunded.';

interface Refundable {
  readonly order: WooOrderJson;
  readonly amounts: OrderAmounts;
  readonly shop: ShopSettings;
  /** What earlier refunds left. */
  readonly left: number;
}

function allRefunded(fixture: Fixture, amounts: OrderAmounts, shop: ShopSettings): Refunded[] {
  const { order, refunds } = fixture;
  const made = new Map<number, Refunded>();
  let left = amounts.total;
  for (const json of [...refunds].sort((a, b) => a.id - b.id)) {
    const refund = refunded(json, { order, amounts, shop, left });
    left = phpRound(left - refund.amounts.amount, shop.decimals);
    made.set(json.id, refund);
  }
  return refunds.flatMap(({ id }) => made.get(id) ?? []);
}

/** The amount of a refund without lines is typed; the form's own is refused above `left`, which is then taken. */
function refunded(json: WooRefundJson, { order, amounts, shop, left }: Refundable): Refunded {
  const lines = refundLines(json, order, amounts, shop);
  const typed = isByStatus(json) ? left : Number(json.amount);
  const amount = lines.length > 0 ? Math.min(left, proposedAmount(lines, shop)) : typed;
  const made = createRefund({ amount, lines }, shop);
  const all = [...json.line_items, ...json.fee_lines, ...json.shipping_lines];
  return {
    details: {
      head: json,
      lineIds: [...all.map(({ id }) => id), ...taxLineIds(json, made)],
      metaIds: all.map(({ meta_data }) => meta_data[0]?.id ?? 0),
    },
    amounts: made,
  };
}

export function fixtureCases(): FixtureCase[] {
  return readdirSync(new URL('orders/', folder))
    .sort()
    .map((file): FixtureCase => {
      const fixture = read(`orders/${file}`) as Fixture;
      const { settings, made, order } = fixture;
      const rates = read(`tax_rates/${settings.profile}.json`) as { tax_rates: RateRow[] };
      const input = orderInput(fixture, rates.tax_rates);
      const amounts = made.through === 'cart' ? checkoutOrder(input) : screenOrder(input);
      const isGone = (line: ItemJson) =>
        !fixture.products.some(({ id }) => id === (line.variation_id || line.product_id));
      return {
        name: file.replace('.json', ''),
        fixture,
        details: detailsOf(order, amounts),
        amounts,
        refunds: allRefunded(fixture, amounts, input.shop),
        given: {
          deletedProducts: order.line_items.filter(isGone).length,
          editedTotals: input.items.filter((item) => item.edited?.total !== undefined).length,
          refundAmounts: fixture.refunds.filter(
            (json) =>
              !isByStatus(json) && json.line_items.length + json.fee_lines.length + json.shipping_lines.length === 0,
          ).length,
        },
      };
    });
}
