import Big from 'big.js';
import type { Books } from './book-order.js';
import type { GeneratedOrder } from './woo-model/generate-order.js';

/** Questions that must be asked, by their code, and why. Any other is a fault. */
export const EXPECTED_PARKS: Readonly<Record<string, (generated: GeneratedOrder, books: Books) => boolean>> = {
  // Where Zoho takes a tax on tax on the bare net its tax is short of the shop's, by more than any rounding.
  total_not_reachable: (generated, books) =>
    (books.switches.compoundInGroup === 'on_net' && unitsShort(generated).gt(ROUNDING_UNITS)) ||
    (books.switches.negativeLine === 'reject' && isUnbearable(generated, books)),
  // A discount above all there is to pay: WooCommerce stops at zero, its parts do not (woocommerce §2.3).
  total_unexplained: ({ truth, order, settings }) =>
    Number(truth.total) === 0 && inUnits(partsOf(order), settings).lt(-UNEXPLAINED_UNITS),
};

/**
 * Zoho takes no line below zero, and this order needs one: a discount that no line under its taxes can bear, a tax below zero, or
 * halves of the shop's unit where nothing else holds a rounding.
 */
function isUnbearable(generated: GeneratedOrder, { switches, data }: Books): boolean {
  const { order, settings } = generated;
  const lines = [...order.line_items, ...order.shipping_lines, ...order.fee_lines];
  const hasDiscount = lines.some(({ total }) => new Big(total).lt(0));
  const isTaxNegative = order.tax_lines.some((tax) => new Big(tax.tax_total).plus(tax.shipping_tax_total).lt(0));
  const hasMoreDecimals = data.currencies[0]?.price_precision !== settings.decimals;
  const isShort = switches.compoundInGroup === 'on_net' && unitsShort(generated).gt(0);
  const hasAdjustment = switches.adjustmentField === 'on';
  return (
    (hasDiscount && (!hasAdjustment || generated.refunds.length > 0)) || isTaxNegative || hasMoreDecimals || isShort
  );
}

/** DESIGN §7. */
const ROUNDING_UNITS = 2;
const UNEXPLAINED_UNITS = 3;

type Order = GeneratedOrder['order'];

const inUnits = (amount: Big, { decimals }: GeneratedOrder['settings']) => amount.times(new Big(10).pow(decimals));

/** The tax on tax of all lines. */
function unitsShort({ order, settings }: GeneratedOrder): Big {
  const rates = new Map(order.tax_lines.map((tax) => [String(tax.rate_id), tax]));
  let short = new Big(0);
  for (const { taxes } of [...order.line_items, ...order.shipping_lines, ...order.fee_lines]) {
    let before = new Big(0);
    for (const { id, total } of taxes) {
      const rate = rates.get(String(id));
      if (rate?.compound === true) short = short.plus(before.times(rate.rate_percent).div(100));
      before = before.plus(total === '' ? 0 : total);
    }
  }
  return inUnits(short.abs(), settings);
}

function partsOf(order: Order): Big {
  return [...order.line_items, ...order.shipping_lines, ...order.fee_lines].reduce(
    (sum, line) => sum.plus(line.total),
    new Big(order.total_tax),
  );
}
