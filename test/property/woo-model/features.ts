import type { GeneratedOrder } from './generate-order.js';
import type { WooRefundJson } from './woo-json.js';

const isNegative = (amount: string) => Number(amount) < 0;
const hasLines = (refund: WooRefundJson) =>
  refund.line_items.length + refund.fee_lines.length + refund.shipping_lines.length > 0;

/** Everything the generator promises to make now and then. */
const FEATURES: Readonly<Record<string, (generated: GeneratedOrder) => boolean>> = {
  'total of zero': ({ order }) => Number(order.total) === 0,
  'free product': ({ order }) => order.line_items.some((line) => Number(line.subtotal) === 0),
  '16 lines': ({ order }) => order.line_items.length === 16,
  'quantity above 100': ({ order }) => order.line_items.some((line) => line.quantity > 100),
  'decimal quantity': ({ order }) => order.line_items.some((line) => !Number.isInteger(line.quantity)),
  'price with 4 decimals': ({ input }) => input.items.some((item) => /\.\d{4}$/.test(String(item.price))),
  'two rates on a line': ({ order }) => order.line_items.some((line) => line.taxes.length > 1),
  'compound rate': ({ order }) => order.tax_lines.some((line) => line.compound),
  'rate of zero': ({ order }) => order.tax_lines.some((line) => line.rate_percent === 0),
  'line without tax': ({ order }) => order.line_items.some((line) => line.taxes.length === 0),
  'VAT exempt': ({ input }) => input.isVatExempt,
  'percent coupon': ({ order }) => order.coupon_lines.some((coupon) => coupon.discount_type === 'percent'),
  'fixed cart coupon': ({ order }) => order.coupon_lines.some((coupon) => coupon.discount_type === 'fixed_cart'),
  'fixed product coupon': ({ order }) => order.coupon_lines.some((coupon) => coupon.discount_type === 'fixed_product'),
  'two coupons': ({ order }) => order.coupon_lines.length === 2,
  'taxed fee': ({ order }) => order.fee_lines.some((fee) => Number(fee.total_tax) > 0),
  'untaxed fee': ({ order }) => order.fee_lines.some((fee) => Number(fee.total) > 0 && fee.taxes.length === 0),
  'negative fee with tax': ({ order }) => order.fee_lines.some((fee) => isNegative(fee.total_tax)),
  'negative fee without tax': ({ order }) =>
    order.fee_lines.some((fee) => isNegative(fee.total) && fee.taxes.length === 0),
  'two shipping lines': ({ order }) => order.shipping_lines.length === 2,
  'untaxed shipping': ({ order }) =>
    order.shipping_lines.some((line) => Number(line.total) > 0 && line.taxes.length === 0) &&
    order.tax_lines.length > 0,
  'negative line': ({ order }) => order.line_items.some((line) => isNegative(line.total)),
  'price changed by hand': ({ input }) => input.items.some((item) => item.edited),
  'deleted product': ({ order }) => order.line_items.some((line) => line.product_id === 0),
  variation: ({ order }) => order.line_items.some((line) => line.variation_id > 0),
  'name above 200 letters': ({ order }) => order.line_items.some((line) => line.name.length > 200),
  'guest without e-mail': ({ order }) => order.customer_id === 0 && order.billing.email === '',
  customer: ({ order }) => order.customer_id > 0,
  unpaid: ({ order }) => order.date_paid_gmt === null,
  'parts that miss the total': ({ order, settings, at }) => {
    const { order: shown } = at(settings.decimals);
    const lines = [...shown.line_items, ...shown.fee_lines, ...shown.shipping_lines];
    const parts = lines.reduce((sum, line) => sum + Number(line.total), Number(shown.total_tax));
    return Math.abs(parts - Number(order.total)) > 10 ** -settings.decimals / 2;
  },
  'refund: whole lines': ({ order, refunds }) =>
    refunds.some((refund) => refund.line_items.length > 1 && refund.line_items.length === order.line_items.length),
  'refund: part of a quantity': ({ refunds }) =>
    refunds.some((refund) => refund.line_items.length === 1 && refund.line_items[0]?.quantity !== 0),
  'refund: money only': ({ refunds }) =>
    refunds.some((refund) => refund.line_items.some((line) => line.quantity === 0)),
  'refund: shipping only': ({ refunds }) =>
    refunds.some((refund) => refund.line_items.length === 0 && refund.shipping_lines.length > 0),
  'refund: amount only': ({ refunds }) => refunds.some((refund) => !hasLines(refund)),
  'refund: by status': ({ refunds }) => refunds.some((refund) => refund.reason === 'Order fully refunded.'),
  'refund: several': ({ refunds }) => refunds.length > 1,
  'refund: all back': ({ truth, refunds }) => refunds.length > 0 && Number(truth.left) === 0,
  ...Object.fromEntries(
    ['completed', 'processing', 'on-hold', 'pending', 'cancelled', 'failed', 'awaiting-pickup', 'refunded'].map(
      (status) => [`status ${status}`, ({ order }: GeneratedOrder) => order.status === status],
    ),
  ),
};

/** How many orders show each feature; every feature is named, also those seen never. */
export class FeatureCounts {
  readonly counts = new Map<string, number>(Object.keys(FEATURES).map((name) => [name, 0]));

  add(generated: GeneratedOrder): void {
    for (const [name, has] of Object.entries(FEATURES))
      if (has(generated)) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
}
