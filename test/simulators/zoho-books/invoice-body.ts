import BigJs from 'big.js';
import { dateOf, decimal, invalid } from './checks.js';
import { Refusal, text, type Context, type Json } from './http-types.js';
import { discountOf, isDiscount, taxesOf, wishesOf } from './line-items.js';
import { composeSale, mergeWish } from './sale-document.js';
import type { Invoice } from './state.js';
import type { EntityDiscount } from './totals.js';

const DAY_MS = 86_400_000;

export type InvoiceBody = Omit<Invoice, 'invoice_id' | 'invoice_number' | 'status' | 'createdAt' | 'modifiedAt'>;

/** The body of reference §7.1 become an invoice: what every sale document has, and the fields only invoices have. */
export function composeInvoice(context: Context, previous: Invoice | null): InvoiceBody {
  const { body, org, switches } = context;
  const wish = mergeWish(context, body, previous);
  const terms = paymentTerms(wish);
  refuseDiscountAgainstPreference(context, wish, previous);
  const discount = entityDiscount(wish);
  const adjustment = switches.adjustmentField === 'on' ? decimal(wish.adjustment, 'Adjustment') : '0';
  const charge = switches.shippingField === 'on' ? decimal(wish.shipping_charge, 'Shipping Charge') : '0';
  const hasTax = switches.shippingField === 'on' && switches.shippingTax === 'honoured';
  const shippingTaxId = hasTax ? text(wish.shipping_charge_tax_id) : '';
  const { document, totals, decimals } = composeSale(context, 'invoice', wish, previous, {
    shipping: { charge, taxes: taxesOf(org, shippingTaxId) },
    adjustment,
    ...(discount === null ? {} : { discount }),
  });
  return {
    ...document,
    due_date: dueDate(wish, document.date, terms),
    payment_terms: terms,
    adjustment: new BigJs(adjustment).toFixed(decimals),
    shipping_charge: new BigJs(charge).toFixed(decimals),
    shipping_charge_tax_id: shippingTaxId,
    shipping_charge_tax: totals.shippingTax,
    discount: discount?.value ?? '0',
    discount_total: totals.discount,
    is_discount_before_tax: discount?.beforeTax ?? true,
    salesperson_name: text(wish.salesperson_name),
  };
}

/** Days; a label in its place is refused (reference §13.20). */
function paymentTerms(wish: Json): number {
  const raw = text(wish.payment_terms);
  if (raw !== '' && !/^\d{1,3}$/.test(raw)) throw invalid('Payment Terms');
  return Number(raw);
}

function dueDate(wish: Json, date: string, terms: number): string {
  if (text(wish.due_date) === '') return new Date(Date.parse(date) + terms * DAY_MS).toISOString().slice(0, 10);
  const due = dateOf(wish.due_date, 'Due Date');
  if (due < date) throw invalid('Due Date');
  return due;
}

/** The organisation gives discounts on lines, on the whole, or not at all; anything else is 4089 (reference §3). */
function refuseDiscountAgainstPreference({ body, switches }: Context, wish: Json, previous: Invoice | null): void {
  const onLines = wishesOf(body, previous?.lines ?? []).some((line) => isDiscount(line.discount));
  const onWhole = isDiscount(wish.discount);
  const fits =
    (!onLines || (switches.discountLevel === 'item' && wish.discount_type === 'item_level')) &&
    (!onWhole || (switches.discountLevel === 'entity' && wish.discount_type === 'entity_level'));
  if (!fits) throw new Refusal(400, 4089, 'Discount type does not fit the preference.');
}

function entityDiscount(wish: Json): EntityDiscount | null {
  if (!isDiscount(wish.discount)) return null;
  return { value: discountOf(wish.discount), beforeTax: wish.is_discount_before_tax !== false };
}
