import { linkFactsSchema, type LinkFacts } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import type { WooAddress, WooOrder, WooRefund } from '../contract/woo-order.js';
import { Decimal, roundText } from './money.js';
import { err, ok, type Result } from './result.js';
import { sha256 } from './sha256.js';

/** One order as the books see it. Amounts are decimal text with up to six decimals, exclusive of tax unless named otherwise. */
export interface Sale {
  readonly orderId: string;
  readonly number: string;
  readonly status: string;
  readonly currency: string;
  /** Decimals the shop works with today. */
  readonly storeDecimals: number;
  readonly pricesIncludeTax: boolean;
  readonly createdAt: string | null;
  readonly paidAt: string | null;
  readonly total: string;
  readonly totalTax: string;
  readonly lines: readonly SaleLine[];
  readonly taxes: readonly SaleTax[];
  readonly customer: SaleCustomer;
  readonly payment: { readonly gateway: string; readonly title: string; readonly transactionId: string };
  readonly refunds: readonly SaleRefund[];
}

export interface SaleLine {
  readonly id: string;
  readonly kind: 'product' | 'shipping' | 'fee';
  readonly name: string;
  readonly sku: string;
  /** Variation or product id; null for shipping, fees and deleted products. */
  readonly productId: string | null;
  readonly quantity: string;
  readonly net: string;
  /** One entry per rate that taxes this line, in the order's own sequence. */
  readonly taxes: readonly { readonly rateId: string; readonly amount: string }[];
}

export interface SaleTax {
  readonly rateId: string;
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
}

export interface SaleRefund {
  readonly id: string;
  readonly amount: string;
  readonly lines: readonly {
    readonly id: string;
    readonly quantity: string;
    readonly net: string;
    readonly tax: string;
  }[];
}

/** The only reader of WooCommerce's format (woocommerce §2); answers a problem where an amount cannot be read. */
export function readSale(order: WooOrder, refunds: readonly WooRefund[], storeDecimals: number): Result<Sale, Problem> {
  try {
    return ok(toSale(order, refunds, storeDecimals));
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'amount';
    return err(problem('unreadable_order', { detail }));
  }
}

function toSale(order: WooOrder, refunds: readonly WooRefund[], storeDecimals: number): Sale {
  const sequence = new Map(order.tax_lines.map((tax, index) => [tax.rate_id, index]));
  const place = (rateId: string) => sequence.get(rateId) ?? Number.MAX_SAFE_INTEGER;
  const taxesOf = (taxes: WooOrder['line_items'][number]['taxes']) =>
    taxes
      .flatMap(({ id, total }) =>
        total === null || total === undefined || total === '' ? [] : [{ rateId: id, amount: amountOf(total) }],
      )
      .sort((a, b) => place(a.rateId) - place(b.rateId));

  return {
    orderId: order.id,
    number: order.number,
    status: order.status,
    currency: order.currency,
    storeDecimals,
    pricesIncludeTax: order.prices_include_tax,
    createdAt: moment(order.date_created_gmt),
    paidAt: moment(order.date_paid_gmt ?? null),
    total: amountOf(order.total),
    totalTax: amountOf(order.total_tax),
    lines: [
      ...order.line_items.map((line) => ({
        id: line.id,
        kind: 'product' as const,
        name: line.name,
        sku: line.sku.trim(),
        productId: firstId(line.variation_id, line.product_id),
        quantity: amountOf(String(line.quantity)),
        net: amountOf(line.total),
        taxes: taxesOf(line.taxes),
      })),
      ...order.shipping_lines.map((line) => ({
        ...plainLine('shipping', line.id, line.method_title || 'Shipping', line.total),
        taxes: taxesOf(line.taxes),
      })),
      ...order.fee_lines.map((line) => ({
        ...plainLine('fee', line.id, line.name || 'Fee', line.total),
        taxes: taxesOf(line.taxes),
      })),
    ],
    taxes: order.tax_lines.map((tax) => ({
      rateId: tax.rate_id,
      label: tax.label,
      percent: new Decimal(String(tax.rate_percent ?? 0)).toFixed(),
      compound: tax.compound,
      amount: new Decimal(amountOf(tax.tax_total)).plus(amountOf(tax.shipping_tax_total)).toFixed(),
    })),
    customer: {
      id: order.customer_id === '0' ? null : order.customer_id,
      email: order.billing.email.trim().toLowerCase() || null,
      billing: order.billing,
      shipping: order.shipping,
    },
    payment: {
      gateway: order.payment_method,
      title: order.payment_method_title,
      transactionId: order.transaction_id.trim(),
    },
    refunds: refunds.map((refund) => ({
      id: refund.id,
      amount: amountOf(refund.amount),
      lines: [...refund.line_items, ...refund.shipping_lines, ...refund.fee_lines].map((line) => ({
        id: line.id,
        quantity: 'quantity' in line ? String(line.quantity) : '0',
        net: amountOf(line.total),
        tax: amountOf(line.total_tax),
      })),
    })),
  };
}

/**
 * The order's accounting facts (DESIGN §5): amounts, quantities, taxes and refunds, at the shop's decimals. Whether it is paid shows
 * in the payment's link. Not names, product ids (0 once the product is deleted), addresses, dates or transaction ids.
 */
export function factsOf(sale: Sale): LinkFacts {
  const round = (text: string) => roundText(text, sale.storeDecimals);
  const facts = {
    currency: sale.currency,
    total: round(sale.total),
    totalTax: round(sale.totalTax),
    lines: sale.lines
      .map((line) => [
        line.kind,
        line.id,
        new Decimal(line.quantity).toFixed(),
        round(line.net),
        line.taxes.map((tax) => [tax.rateId, round(tax.amount)]).sort(byText),
      ])
      .sort(byText),
    taxes: sale.taxes.map((tax) => [tax.rateId, tax.compound, round(tax.amount)]).sort(byText),
    refunds: sale.refunds
      .map((refund) => [
        refund.id,
        round(refund.amount),
        refund.lines
          .map((line) => [line.id, new Decimal(line.quantity).toFixed(), round(line.net), round(line.tax)])
          .sort(byText),
      ])
      .sort(byText),
  };
  return linkFactsSchema.parse({
    hash: sha256(JSON.stringify(facts)),
    status: sale.status,
    decimals: sale.storeDecimals,
  });
}

function plainLine(kind: 'shipping' | 'fee', id: string, name: string, net: string) {
  return { id, kind, name, sku: '', productId: null, quantity: '1', net: amountOf(net) };
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

function byText(a: unknown, b: unknown): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
