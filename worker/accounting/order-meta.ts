import type { WooOrder } from '../contract/woo-order.js';
import { Decimal } from './money.js';

/**
 * What extensions and gateways note on an order, each where its own documentation or public code puts it. One table per question; a
 * value of another shape counts as not noted.
 */
export type OrderMeta = ReadonlyMap<string, unknown>;

export interface GiftCard {
  /** Card or coupon code. */
  readonly code: string;
  readonly amount: string;
}

export function metaOf(order: WooOrder): OrderMeta {
  return new Map((order.meta_data ?? []).map(({ key, value }) => [key, value]));
}

/** What can stand in a sentence; a key written twice counts as last written. */
export function textsOf(meta: OrderMeta): ReadonlyMap<string, string> {
  return new Map(
    [...meta].flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value)] as const] : [],
    ),
  );
}

const VAT_NUMBER_KEYS = [
  '_billing_vat_number',
  'billing_vat_number',
  '_vat_number',
  'vat_number',
  '_billing_vat',
  '_billing_eu_vat_number',
  'billing_eu_vat_number',
  '_billing_gstin',
  'billing_gstin',
  '_billing_gst_number',
  '_billing_trn',
  '_billing_abn',
];

/** The buyer's tax number (VAT, GSTIN, TRN, ABN), without spaces and in capitals. */
export function vatNumberOf(meta: OrderMeta): string | null {
  for (const key of VAT_NUMBER_KEYS) {
    const value = meta.get(key);
    const text = typeof value === 'string' ? value.replace(/[\s.-]/g, '').toUpperCase() : '';
    if (/^[0-9A-Z]{5,20}$/.test(text)) return text;
  }
  return null;
}

/** Key of the fee → key of its currency, where the gateway settles in another one than the shop's. */
const FEE_KEYS: readonly (readonly [fee: string, currency: string | null])[] = [
  ['_stripe_fee', '_stripe_currency'],
  ['_wcpay_transaction_fee', null],
  ['_paypal_transaction_fee', null],
  ['PayPal Transaction Fee', null],
];

/** The gateway's fee, if it is in the order's currency; it may arrive minutes after the payment. */
export function paymentFeeOf(meta: OrderMeta, currency: string): string | null {
  for (const [feeKey, currencyKey] of FEE_KEYS) {
    const fee = positive(meta.get(feeKey));
    const stated = currencyKey === null ? undefined : meta.get(currencyKey);
    const isOurs = typeof stated !== 'string' || stated.toUpperCase() === currency;
    if (fee !== null && isOurs) return fee;
  }
  const paypal = asRecord(asRecord(meta.get('_ppcp_paypal_fees')).paypal_fee);
  return paypal.currency_code === currency ? positive(paypal.value) : null;
}

/** Codes and amounts under one meta key: the form of several gift card extensions. */
const GIFT_CARD_KEYS = ['_ywgc_applied_gift_cards', '_pw_gift_cards', 'smart_coupons_contribution'];

/** Within this many of the smallest units an order's own parts may miss its total without any gift card. */
const UNEXPLAINED_UNITS = '3';

/**
 * Gift cards and store credit lower `total` with no line to show for it (woocommerce §2.2). They are believed only where they are
 * what the parts exceed the total by: the same extensions can also act as coupons, and then the lines have it already.
 */
export function giftCardsOf(order: WooOrder, missing: Decimal, decimals: number): readonly GiftCard[] {
  const bound = new Decimal(UNEXPLAINED_UNITS).times(new Decimal('10').pow(-decimals));
  if (missing.lte(bound)) return [];
  const meta = metaOf(order);
  const noted: GiftCard[][] = [
    (order.gift_cards ?? []).flatMap(({ code, amount }) => card(code, amount)),
    ...GIFT_CARD_KEYS.map((key) =>
      Object.entries(asRecord(meta.get(key))).flatMap(([code, amount]) => card(code, amount)),
    ),
    card('store credit', asRecord(meta.get('acfw_store_credits_order_paid')).amount ?? meta.get('_store_credit_used')),
  ];
  const explains = (cards: GiftCard[]) =>
    cards.length > 0 &&
    cards
      .reduce((sum, { amount }) => sum.minus(amount), missing)
      .abs()
      .lte(bound);
  return noted.find(explains) ?? [];
}

/** Deposit plugins that keep the whole sale in one order: the order has a deposit → its last payment came. */
const DEPOSIT_KEYS: readonly (readonly [hasDeposit: string, isPaidUp: string])[] = [
  ['_wc_deposits_order_has_deposit', '_wc_deposits_second_payment_paid'],
  ['_awcdp_deposits_order_has_deposit', '_awcdp_deposits_second_payment_paid'],
];

/** Notes on a line that is a part of what was sold: the deposit, or a later payment towards the order of the deposit. */
const DEPOSIT_LINE_KEYS = ['_is_deposit', '_original_order_id'];

/** Only a part of the sale was ordered or paid so far: neither the order's total nor its day of payment can be believed. */
export function isDeposit(order: WooOrder): boolean {
  const meta = metaOf(order);
  const isOpen = DEPOSIT_KEYS.some(([has, isPaidUp]) => isYes(meta.get(has)) && !isYes(meta.get(isPaidUp)));
  return isOpen || order.line_items.some((line) => (line.meta_data ?? []).some(isDepositNote));
}

const isDepositNote = ({ key, value }: { key: string; value: unknown }) =>
  DEPOSIT_LINE_KEYS.includes(key) && isSet(value);
const isYes = (value: unknown) => value === 'yes';
const isSet = (value: unknown) =>
  typeof value === 'string' ? !['', '0', 'no'].includes(value) : value === true || typeof value === 'number';

function card(code: string, amount: unknown): GiftCard[] {
  const value = positive(amount);
  return value === null ? [] : [{ code, amount: value }];
}

function positive(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (!/^\d{1,12}(\.\d{1,10})?$/.test(text)) return null;
  const amount = new Decimal(text);
  return amount.gt('0') ? amount.toFixed() : null;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
