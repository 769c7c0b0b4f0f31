import { problem, type Problem } from '../contract/problems.js';
import type { WooAddress, WooOrder, WooRefund } from '../contract/woo-order.js';
import { compare } from './compare.js';
import { giftCardsOf, isDeposit, metaOf, paymentFeeOf, textsOf, vatNumberOf, type GiftCard } from './order-meta.js';
import { Decimal } from './money.js';
import { err, ok, type Result } from './result.js';

/**
 * Amounts the solver finds a document for: an order, or one refund of it (its signs turned, so that both are sums a document adds up).
 * Decimal text with up to six decimals, exclusive of tax unless named otherwise.
 */
export interface Solvable {
  readonly currency: string;
  /** Decimals the shop works with today. */
  readonly storeDecimals: number;
  readonly pricesIncludeTax: boolean;
  readonly total: string;
  readonly totalTax: string;
  readonly lines: readonly SaleLine[];
  readonly taxes: readonly SaleTax[];
  /** Set where the amounts are a share of this many lines: their taxes hold what rounding each of these left. */
  readonly roundedLines?: number;
}

/** One order as the books see it. `total` is what was sold: the order's total and what gift cards paid of it. */
export interface Sale extends Solvable {
  readonly orderId: string;
  readonly number: string;
  readonly status: string;
  readonly createdAt: string | null;
  readonly paidAt: string | null;
  /** IANA name or offset; days of documents are the shop's. */
  readonly timeZone: string;
  readonly customer: SaleCustomer;
  readonly customerNote: string;
  /** What other plugins keep with the order, by their keys: texts and numbers only. No fact of the books. */
  readonly extras: ReadonlyMap<string, string>;
  readonly payment: SalePayment;
  readonly giftCards: readonly GiftCard[];
  /** Only a part of what was sold, or only a part of it is paid. */
  readonly isDeposit: boolean;
  readonly refunds: readonly SaleRefund[];
}

export interface SaleLine {
  readonly id: string;
  readonly kind: 'product' | 'shipping' | 'fee';
  readonly name: string;
  readonly sku: string;
  /** Variation or product id; null for shipping, fees and deleted products. */
  readonly productId: string | null;
  /** The product a variation belongs to; null where there is no variation. */
  readonly parentId: string | null;
  readonly quantity: string;
  /** Before coupons. */
  readonly subtotal: string;
  readonly net: string;
  /** One entry per rate that taxes this line, in the order's own sequence. */
  readonly taxes: readonly { readonly rateId: string; readonly amount: string }[];
}

export interface SaleTax {
  readonly rateId: string;
  readonly code: string;
  readonly label: string;
  readonly percent: string;
  readonly compound: boolean;
  /** Declared by the shop: on lines and fees plus on shipping. */
  readonly amount: string;
}

export interface SaleCustomer {
  readonly id: string | null;
  readonly email: string | null;
  readonly billing: WooAddress;
  readonly shipping: WooAddress;
  readonly vatNumber: string | null;
  /** Personal data was removed from the order; it must not overwrite a contact (woocommerce §6.15). */
  readonly isErased: boolean;
}

export interface SalePayment {
  readonly gateway: string;
  readonly title: string;
  readonly transactionId: string;
  /** What is paid through the gateway. */
  readonly amount: string;
  /** The gateway's own fee in the order's currency, where it notes one; null otherwise. */
  readonly fee: string | null;
}

export interface SaleRefund extends Solvable {
  readonly id: string;
  readonly createdAt: string | null;
  readonly reason: string;
}

export interface ReadOptions {
  readonly decimals: number;
  readonly timeZone: string;
}

/** The only reader of WooCommerce's format (woocommerce §2); answers a problem where an amount cannot be read. */
export function readSale(
  order: WooOrder,
  refunds: readonly WooRefund[],
  { decimals, timeZone }: ReadOptions,
): Result<Sale, Problem> {
  try {
    return ok(toSale(order, refunds, decimals, timeZone));
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'amount';
    return err(problem('unreadable_order', { detail }));
  }
}

function toSale(order: WooOrder, refunds: readonly WooRefund[], storeDecimals: number, timeZone: string): Sale {
  const common = { currency: order.currency, storeDecimals, pricesIncludeTax: order.prices_include_tax };
  const lines = linesOf(order, order.tax_lines);
  const orderTotal = amountOf(order.total);
  const totalTax = amountOf(order.total_tax);
  const giftCards = giftCardsOf(order, partsOf(lines, totalTax).minus(orderTotal), storeDecimals);
  const meta = metaOf(order);
  return {
    ...common,
    orderId: order.id,
    number: order.number,
    status: order.status,
    createdAt: moment(order.date_created_gmt),
    paidAt: moment(order.date_paid_gmt ?? null),
    timeZone,
    total: giftCards.reduce((sum, { amount }) => sum.plus(amount), new Decimal(orderTotal)).toFixed(),
    totalTax,
    lines,
    taxes: order.tax_lines.map((tax) => toSaleTax(tax, '1')),
    customer: {
      id: order.customer_id === '0' ? null : order.customer_id,
      email: order.billing.email.trim().toLowerCase() || null,
      billing: order.billing,
      shipping: order.shipping,
      vatNumber: vatNumberOf(meta),
      isErased: meta.get('_anonymized') === 'yes' || order.billing.email.trim() === 'deleted@site.invalid',
    },
    customerNote: order.customer_note,
    extras: textsOf(meta),
    payment: {
      gateway: order.payment_method,
      title: order.payment_method_title,
      transactionId: order.transaction_id.trim(),
      amount: orderTotal,
      fee: paymentFeeOf(meta, order.currency),
    },
    giftCards,
    isDeposit: isDeposit(order),
    refunds: refunds.map((refund) => toRefund(refund, order, common)),
  };
}

/** Refund lines carry negative amounts and quantities (woocommerce §2.4); an amount-only refund has none. */
function toRefund(
  refund: WooRefund,
  order: WooOrder,
  common: Pick<Solvable, 'currency' | 'storeDecimals' | 'pricesIncludeTax'>,
): SaleRefund {
  const lines = linesOf(refund, order.tax_lines).map(negated);
  const declared = (refund.tax_lines ?? []).map((tax) => toSaleTax(tax, '-1'));
  const amounts = new Map(declared.map((tax) => [tax.rateId, tax.amount]));
  const taxes = order.tax_lines.map((tax) => {
    const own = toSaleTax(tax, '1');
    return { ...own, amount: amounts.get(own.rateId) ?? taxOn(lines, own.rateId) };
  });
  return {
    ...common,
    id: refund.id,
    createdAt: moment(refund.date_created_gmt ?? null),
    reason: refund.reason,
    total: new Decimal(amountOf(refund.amount)).abs().toFixed(),
    totalTax: taxes.reduce((sum, { amount }) => sum.plus(amount), new Decimal('0')).toFixed(),
    lines,
    taxes,
  };
}

type Lines = Pick<WooOrder, 'line_items' | 'shipping_lines' | 'fee_lines'>;

function linesOf(source: Lines, taxLines: WooOrder['tax_lines']): SaleLine[] {
  const sequence = new Map(taxLines.map((tax, index) => [tax.rate_id, index]));
  const place = (rateId: string) => sequence.get(rateId) ?? Number.MAX_SAFE_INTEGER;
  const taxesOf = (taxes: WooOrder['line_items'][number]['taxes']) =>
    taxes
      .flatMap(({ id, total }) =>
        total === null || total === undefined || total === '' ? [] : [{ rateId: id, amount: amountOf(total) }],
      )
      .sort((a, b) => compare(place(a.rateId), place(b.rateId)));
  const plain = (kind: 'shipping' | 'fee', id: string, name: string, total: string) => {
    const net = amountOf(total);
    return { id, kind, name, sku: '', productId: null, parentId: null, quantity: '1', subtotal: net, net };
  };
  return [
    ...source.line_items.map((line) => ({
      id: line.id,
      kind: 'product' as const,
      name: line.name,
      sku: line.sku.trim(),
      productId: firstId(line.variation_id, line.product_id),
      parentId: firstId(line.variation_id) === null ? null : firstId(line.product_id),
      quantity: amountOf(String(line.quantity)),
      subtotal: amountOf(line.subtotal),
      net: amountOf(line.total),
      taxes: taxesOf(line.taxes),
    })),
    ...source.shipping_lines.map((line) => ({
      ...plain('shipping', line.id, line.method_title || 'Shipping', line.total),
      taxes: taxesOf(line.taxes),
    })),
    ...source.fee_lines.map((line) => ({
      ...plain('fee', line.id, line.name || 'Fee', line.total),
      taxes: taxesOf(line.taxes),
    })),
  ];
}

/** Money may go back for a line without goods coming back: then it is one piece. */
function negated(line: SaleLine): SaleLine {
  const quantity = new Decimal(line.quantity).abs();
  return {
    ...line,
    quantity: line.kind !== 'product' || quantity.eq('0') ? '1' : quantity.toFixed(),
    subtotal: negative(line.subtotal),
    net: negative(line.net),
    taxes: line.taxes.map(({ rateId, amount }) => ({ rateId, amount: negative(amount) })),
  };
}

const negative = (text: string) => new Decimal(text).times('-1').toFixed();

function toSaleTax(tax: WooOrder['tax_lines'][number], sign: '1' | '-1'): SaleTax {
  return {
    rateId: tax.rate_id,
    code: tax.rate_code,
    label: tax.label,
    percent: new Decimal(String(tax.rate_percent ?? 0)).toFixed(),
    compound: tax.compound,
    amount: new Decimal(amountOf(tax.tax_total)).plus(amountOf(tax.shipping_tax_total)).times(sign).toFixed(),
  };
}

function taxOn(lines: readonly SaleLine[], rateId: string): string {
  return lines
    .flatMap((line) => line.taxes.filter((tax) => tax.rateId === rateId))
    .reduce((sum, tax) => sum.plus(tax.amount), new Decimal('0'))
    .toFixed();
}

function partsOf(lines: readonly SaleLine[], totalTax: string): Decimal {
  return lines.reduce((sum, line) => sum.plus(line.net), new Decimal(totalTax));
}

function amountOf(text: string): string {
  return new Decimal(text.trim() === '' ? '0' : text.trim()).toFixed();
}

function firstId(...ids: (string | null | undefined)[]): string | null {
  return ids.find((id) => id !== null && id !== undefined && id !== '0' && id !== '') ?? null;
}

/** WooCommerce's *_gmt dates carry no zone; they are UTC (woocommerce §2.1). */
function moment(gmt: string | null): string | null {
  return gmt === null || gmt === '' ? null : `${gmt.replace(/Z$/, '')}Z`;
}
