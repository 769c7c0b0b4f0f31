import Big from 'big.js';
import type { GeneratedOrder } from './generate-order.js';
import type { FeeJson, ItemJson, ShippingJson, WooOrderJson, WooRefundJson } from './woo-json.js';

type Line = ItemJson | FeeJson | ShippingJson;

const ZERO = new Big(0);
const STORED = new Big('0.000001');

const total = (values: readonly (string | Big)[]): Big => values.reduce<Big>((sum, value) => sum.plus(value), ZERO);
const round = (value: string | Big, decimals: number) => new Big(value).round(decimals, Big.roundHalfUp);
const differ = (a: string | Big, b: string | Big, tolerance: Big) => new Big(a).minus(b).abs().gt(tolerance);
const isNegative = (value: string) => new Big(value).lt(0);

const linesOf = (json: WooOrderJson | WooRefundJson): Line[] => [
  ...json.line_items,
  ...json.fee_lines,
  ...json.shipping_lines,
];

/** WooCommerce rounds the tax of a line half down where prices include tax: half a unit either way is allowed for. */
function lineTaxFaults({ order, settings }: GeneratedOrder): string[] {
  return linesOf(order).flatMap((line) => {
    const half = new Big(10).pow(-settings.decimals).div(2).times(line.taxes.length);
    const tolerance = settings.round_at_subtotal ? STORED.times(line.taxes.length) : half;
    const sum = total(line.taxes.map((tax) => tax.total));
    return differ(line.total_tax, sum, tolerance)
      ? [`line ${line.id}: tax ${line.total_tax} is not the sum ${sum.toFixed()}`]
      : [];
  });
}

/** Each rate taken once more on the net of the line, exactly; a negative fee is taxed as the rest of the order. */
function rateFaults({ order }: GeneratedOrder): string[] {
  const rates = new Map(order.tax_lines.map((line) => [line.rate_id, line]));
  const isDiscount = (line: Line) => 'amount' in line && isNegative(line.total);
  return linesOf(order)
    .filter((line) => !isDiscount(line))
    .flatMap((line) => {
      const plain = line.taxes.filter(({ id }) => rates.get(id)?.compound === false);
      const percentOf = (id: number) => new Big(rates.get(id)?.rate_percent ?? 0).div(100);
      let base = plain.reduce((sum, { id }) => sum.plus(percentOf(id).times(line.total)), new Big(line.total));
      return line.taxes.flatMap(({ id, total: tax }) => {
        const wanted = percentOf(id).times(rates.get(id)?.compound === true ? base : line.total);
        if (rates.get(id)?.compound === true) base = base.plus(wanted);
        // Net and tax are each cut to 6 decimals, and a gross price once more in cents.
        return differ(tax, wanted, STORED.times(3))
          ? [`line ${line.id}: rate ${id} takes ${tax}, not ${wanted.toFixed()}`]
          : [];
      });
    });
}

/** Half a unit to 6 decimals may be a hair less in WooCommerce's doubles, and is then rounded down. */
const isTie = (value: string, decimals: number) =>
  new Big(value).times(new Big(10).pow(decimals)).mod(1).abs().eq('0.5');

/** With tax rounded per line the rounded parts add up; at subtotal the unrounded ones do, before the last rounding. */
function totalFaults({ order, settings }: GeneratedOrder): string[] {
  const { decimals, round_at_subtotal: atSubtotal } = settings;
  const lines = linesOf(order);
  const parts = total(lines.map((line) => (atSubtotal ? line.total : round(line.total, decimals))));
  const sum = parts.plus(order.cart_tax).plus(order.shipping_tax);
  if (sum.lte(0)) return new Big(order.total).eq(0) ? [] : [`total ${order.total} of parts ${sum.toFixed()}`];
  const unit = new Big(10).pow(-decimals);
  const ties = lines.filter((line) => isTie(line.total, decimals)).length;
  const slack = atSubtotal ? unit.div(2).plus(STORED.times(lines.length + order.tax_lines.length)) : unit.times(ties);
  return differ(order.total, sum, slack) ? [`total ${order.total} is not ${sum.toFixed()}`] : [];
}

function taxLineFaults({ order, settings }: GeneratedOrder): string[] {
  const { decimals } = settings;
  const unit = new Big(10).pow(-decimals);
  const count = order.tax_lines.length + 1;
  const cart = total(order.tax_lines.map((line) => line.tax_total));
  const shipping = total(order.tax_lines.map((line) => line.shipping_tax_total));
  // Checkout adds the unrounded tax of fees to the tax lines, and the rounded one to the order.
  const fees = order.fee_lines.reduce((sum, fee) => sum + fee.taxes.length, 0);
  const ofFees = settings.round_at_subtotal ? ZERO : unit.div(2).times(fees);
  const ids = order.tax_lines.map((line) => line.rate_id);
  return [
    ...(differ(cart, order.cart_tax, ofFees.plus(STORED.times(count)))
      ? [`tax lines ${cart.toFixed()}, cart tax ${order.cart_tax}`]
      : []),
    ...(differ(shipping, order.shipping_tax, STORED.times(count))
      ? [`tax lines ${shipping.toFixed()}, shipping tax ${order.shipping_tax}`]
      : []),
    ...(new Big(order.total_tax).eq(round(new Big(order.cart_tax).plus(order.shipping_tax), decimals))
      ? []
      : ['total tax is not cart and shipping tax']),
    ...(new Set(ids).size === ids.length ? [] : ['a rate has two tax lines']),
    ...linesOf(order).flatMap((line) =>
      line.taxes
        .filter((tax) => !ids.includes(tax.id))
        .map((tax) => `rate ${tax.id} of line ${line.id} has no tax line`),
    ),
  ];
}

function signFaults({ order, input }: GeneratedOrder): string[] {
  const canBeNegative = input.through === 'cart' && input.coupons.length > 0;
  return [
    ...(isNegative(order.total) ? ['the total is negative'] : []),
    ...order.line_items.flatMap((line) => [
      ...(line.quantity > 0 ? [] : [`line ${line.id} sells ${line.quantity}`]),
      ...(isNegative(line.total) && !canBeNegative ? [`line ${line.id} is negative`] : []),
      ...(new Big(line.subtotal).lt(line.total) ? [`line ${line.id}: subtotal below total`] : []),
    ]),
    ...linesOf(order).flatMap((line) =>
      line.taxes
        .filter((tax) => new Big(tax.total).times(line.total).lt(0))
        .map((tax) => `line ${line.id}: rate ${tax.id} against the sign of its net`),
    ),
  ];
}

function refundFaults({ order, refunds, truth }: GeneratedOrder): string[] {
  const back = total(refunds.map((refund) => refund.amount));
  const known = new Set(linesOf(order).map((line) => line.id));
  const original = (line: Line) => Number(line.meta_data.find(({ key }) => key === '_refunded_item_id')?.value);
  const returned = (id: number) =>
    refunds
      .flatMap((refund) => refund.line_items.filter((line) => original(line) === id))
      .reduce((sum, line) => sum + line.quantity, 0);
  const money = (id: number) =>
    total(
      refunds
        .flatMap(linesOf)
        .filter((line) => original(line) === id)
        .map((line) => line.total),
    );
  return [
    ...(back.gt(order.total) ? [`${back.toFixed()} refunded of ${order.total}`] : []),
    ...(new Big(order.total).minus(back).eq(truth.left) ? [] : [`${truth.left} is not what is left`]),
    ...(refunds.length > 0 && order.date_paid_gmt === null ? ['refunded, but never paid'] : []),
    ...(refunds.length > 0 && back.eq(order.total) !== (order.status === 'refunded')
      ? [`status ${order.status}, refunded ${back.toFixed()}`]
      : []),
    ...(JSON.stringify(refunds.map((refund) => [refund.id, `-${refund.amount}`])) ===
    JSON.stringify(order.refunds.map((refund) => [refund.id, refund.total]))
      ? []
      : ['the order lists other refunds']),
    ...order.line_items
      .filter((line) => -returned(line.id) > line.quantity + 1e-9)
      .map((line) => `more of line ${line.id} came back than was sold`),
    ...linesOf(order)
      .filter((line) => money(line.id).abs().gt(new Big(line.total).abs().plus('0.00001')))
      .map((line) => `more than line ${line.id} cost came back`),
    ...refunds.flatMap((refund) => [
      ...(new Big(refund.amount).gt(0) ? [] : [`refund ${refund.id} of ${refund.amount}`]),
      ...linesOf(refund)
        .filter((line) => !known.has(original(line)))
        .map((line) => `refund line ${line.id} is of no line of the order`),
      ...refund.line_items
        .filter((line) => line.quantity > 0)
        .map((line) => `refund line ${line.id} with a positive quantity`),
      ...(differ(
        total(refund.tax_lines.flatMap((line) => [line.tax_total, line.shipping_tax_total])),
        total(linesOf(refund).map((line) => line.total_tax)),
        STORED.times(8),
      )
        ? [`refund ${refund.id}: tax lines are not the taxes of its lines`]
        : []),
    ]),
  ];
}

function truthFaults({ order, refunds, truth, settings, at }: GeneratedOrder): string[] {
  const { decimals } = settings;
  const atShop = at(decimals).order;
  const pairs: [string, string, string][] = [
    [truth.total, order.total, atShop.total],
    [truth.totalTax, order.total_tax, atShop.total_tax],
    ...order.tax_lines.map((line, index): [string, string, string] => [
      truth.taxes[index]?.rounded ?? '',
      total([line.tax_total, line.shipping_tax_total]).toFixed(6),
      truth.taxes[index]?.rounded ?? '',
    ]),
    ...order.line_items.map((line, index): [string, string, string] => {
      const shown = atShop.line_items[index]?.total ?? '';
      return [shown, line.total, shown];
    }),
  ];
  return [
    ...pairs
      .filter(
        ([told, exact, shown]) =>
          told !== shown || round(exact, decimals).toFixed(decimals) !== shown.replace(/^-(?=[0.]+$)/, ''),
      )
      .map((pair) => `shown otherwise: ${pair.join(', ')}`),
    ...(truth.refunds.length === refunds.length ? [] : ['another number of refunds']),
  ];
}

const FAULTS = [lineTaxFaults, rateFaults, totalFaults, taxLineFaults, signFaults, refundFaults, truthFaults];

/** What is wrong with a generated order, judged from its JSON in exact decimals; empty where all is well. */
export function violations(generated: GeneratedOrder): string[] {
  return FAULTS.flatMap((faults) => faults(generated));
}
