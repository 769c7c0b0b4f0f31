import type { LineTax, OrderAmounts, TaxLineAmounts } from './order-input.js';
import { numberFormat } from './php-number.js';
import type { RefundAmounts } from './refund.js';
import type {
  CouponDetails,
  FeeDetails,
  ItemDetails,
  LineTaxJson,
  Meta,
  OrderHead,
  RefundHead,
  ShippingDetails,
  TaxLineJson,
  WooOrderJson,
  WooRefundJson,
} from './woo-json.js';

/** Everything of an order that is no amount; the lists lie beside those of its OrderAmounts. */
export interface OrderDetails {
  readonly head: OrderHead;
  readonly items: readonly ItemDetails[];
  readonly fees: readonly FeeDetails[];
  readonly shipping: readonly ShippingDetails[];
  readonly coupons: readonly CouponDetails[];
  /** Of the tax lines, as they come. */
  readonly taxLineIds: readonly number[];
}

export interface RefundDetails {
  readonly head: RefundHead;
  /** Ids of the lines of items, then fees, then shipping; then of the tax lines. */
  readonly lineIds: readonly number[];
  /** Of each line's only meta. */
  readonly metaIds: readonly number[];
}

export interface Refunded {
  readonly details: RefundDetails;
  readonly amounts: RefundAmounts;
}

function taxesJson(taxes: readonly LineTax[], dp: number): LineTaxJson[] {
  return taxes.map((tax) => ({
    id: tax.rate.id,
    total: numberFormat(tax.total, dp),
    subtotal: tax.subtotal === undefined ? '' : numberFormat(tax.subtotal, dp),
  }));
}

function taxLinesJson(lines: readonly TaxLineAmounts[], ids: readonly number[], dp: number): TaxLineJson[] {
  return lines.map((line, index) => ({
    id: ids[index] ?? 0,
    rate_code: line.rate.code,
    rate_id: line.rate.id,
    label: line.rate.label,
    compound: line.rate.compound,
    tax_total: numberFormat(line.taxTotal, dp),
    shipping_tax_total: numberFormat(line.shippingTaxTotal, dp),
    rate_percent: line.rate.percent,
    meta_data: [],
  }));
}

/** Never -0, which PHP does not make of whole numbers. */
function unitPrice(total: number, quantity: number): number {
  return quantity === 0 || total === 0 ? 0 : total / quantity;
}

const NO_LINE = { total: 0, totalTax: 0, subtotal: 0, subtotalTax: 0, taxes: [] };

/** GET /orders/ID?dp=<dp>; without `_links`. */
export function orderJson(
  details: OrderDetails,
  amounts: OrderAmounts,
  refunds: readonly Refunded[],
  dp: number,
): WooOrderJson {
  return {
    ...details.head,
    discount_total: numberFormat(amounts.discountTotal, dp),
    discount_tax: numberFormat(amounts.discountTax, dp),
    shipping_total: numberFormat(amounts.shippingTotal, dp),
    shipping_tax: numberFormat(amounts.shippingTax, dp),
    cart_tax: numberFormat(amounts.cartTax, dp),
    total: numberFormat(amounts.total, dp),
    total_tax: numberFormat(amounts.totalTax, dp),
    line_items: details.items.map((item, index) => {
      const line = amounts.items[index] ?? NO_LINE;
      return {
        ...item,
        total: numberFormat(line.total, dp),
        total_tax: numberFormat(line.totalTax, dp),
        taxes: taxesJson(line.taxes, dp),
        subtotal: numberFormat(line.subtotal, dp),
        subtotal_tax: numberFormat(line.subtotalTax, dp),
        price: unitPrice(line.total, item.quantity),
      };
    }),
    tax_lines: taxLinesJson(amounts.taxLines, details.taxLineIds, dp),
    shipping_lines: details.shipping.map((shipping, index) => {
      const line = amounts.shipping[index] ?? NO_LINE;
      return {
        ...shipping,
        total: numberFormat(line.total, dp),
        total_tax: numberFormat(line.totalTax, dp),
        taxes: taxesJson(line.taxes, dp),
      };
    }),
    fee_lines: details.fees.map((fee, index) => {
      const line = amounts.fees[index] ?? NO_LINE;
      return {
        ...fee,
        total: numberFormat(line.total, dp),
        total_tax: numberFormat(line.totalTax, dp),
        taxes: taxesJson(line.taxes, dp),
      };
    }),
    coupon_lines: details.coupons.map((coupon, index) => ({
      ...coupon,
      discount: String(amounts.coupons[index]?.discount ?? 0),
      discount_tax: String(amounts.coupons[index]?.discountTax ?? 0),
    })),
    refunds: refunds.map((refund) => ({
      id: refund.details.head.id,
      reason: refund.details.head.reason,
      total: `-${numberFormat(refund.amounts.amount, dp)}`,
    })),
  };
}

/** An entry of GET /orders/ID/refunds?dp=<dp>; without `_links`. */
export function refundJson(order: OrderDetails, { details, amounts }: Refunded, dp: number): WooRefundJson {
  let position = 0;
  const identity = (refundedId: number): { id: number; meta_data: Meta[] } => {
    const id = details.lineIds[position] ?? 0;
    const metaId = details.metaIds[position] ?? 0;
    position++;
    const value = String(refundedId);
    const key = '_refunded_item_id';
    return { id, meta_data: [{ id: metaId, key, value, display_key: key, display_value: value }] };
  };
  const line_items = amounts.items.flatMap((line) => {
    const item = order.items[line.index];
    if (!item) return [];
    return {
      ...item,
      ...identity(item.id),
      quantity: line.quantity,
      total: numberFormat(line.total, dp),
      total_tax: numberFormat(line.totalTax, dp),
      taxes: taxesJson(line.taxes, dp),
      subtotal: numberFormat(line.subtotal, dp),
      subtotal_tax: numberFormat(line.subtotalTax, dp),
      price: unitPrice(line.total, line.quantity),
    };
  });
  const fee_lines = amounts.fees.flatMap((line) => {
    const fee = order.fees[line.index];
    return fee
      ? {
          ...fee,
          ...identity(fee.id),
          total: numberFormat(line.total, dp),
          total_tax: numberFormat(line.totalTax, dp),
          taxes: taxesJson(line.taxes, dp),
        }
      : [];
  });
  const shipping_lines = amounts.shipping.flatMap((line) => {
    const shipping = order.shipping[line.index];
    return shipping
      ? {
          ...shipping,
          ...identity(shipping.id),
          total: numberFormat(line.total, dp),
          total_tax: numberFormat(line.totalTax, dp),
          taxes: taxesJson(line.taxes, dp),
        }
      : [];
  });
  return {
    ...details.head,
    amount: numberFormat(amounts.amount, dp),
    line_items,
    fee_lines,
    shipping_lines,
    tax_lines: taxLinesJson(amounts.taxLines, details.lineIds.slice(position), dp),
  };
}
