import BigJs from 'big.js';
import { balanceOf, creditedSum, paidSum, settledSum } from './balance.js';
import { money, stamp, type Context, type Json } from './http-types.js';
import { saleDetail } from './sale-document.js';
import type { Invoice } from './state.js';

/** draft → sent → overdue or partially_paid → paid (reference §7.2); a total of zero is paid once sent, by the switch. */
export function statusOf({ org, switches, now }: Pick<Context, 'org' | 'switches' | 'now'>, invoice: Invoice): string {
  if (invoice.status === 'void') return 'void';
  if (settledSum(org, invoice).gt(0)) return balanceOf(org, invoice).lte(0) ? 'paid' : 'partially_paid';
  if (invoice.status === 'draft') return 'draft';
  if (new BigJs(invoice.total).eq(0)) return switches.zeroTotalStatus;
  const isLate = invoice.due_date < new Date(now).toISOString().slice(0, 10);
  return isLate && switches.overdue === 'by_clock' ? 'overdue' : 'sent';
}

/** In lists: no lines, no sub_total (reference §7.4). */
export function invoiceRow(invoice: Invoice, context: Context): Json {
  const { switches, org } = context;
  const customer = org.contacts.find((contact) => contact.contact_id === invoice.customer_id);
  return {
    invoice_id: invoice.invoice_id,
    invoice_number: invoice.invoice_number,
    reference_number: invoice.reference_number,
    customer_id: invoice.customer_id,
    customer_name: customer?.contact_name ?? '',
    email: customer?.email ?? '',
    status: statusOf(context, invoice),
    date: invoice.date,
    due_date: invoice.due_date,
    currency_code: invoice.currency_code,
    total: money(invoice.total, switches),
    balance: money(balanceOf(org, invoice).toFixed(), switches),
    salesperson_name: invoice.salesperson_name,
    created_time: stamp(invoice.createdAt),
    last_modified_time: stamp(invoice.modifiedAt),
  };
}

export function invoiceDetail(invoice: Invoice, context: Context): Json {
  const { switches, org } = context;
  const amount = (value: string) => money(value, switches);
  return {
    ...invoiceRow(invoice, context),
    ...saleDetail(invoice, context),
    payment_terms: invoice.payment_terms,
    discount_type: switches.discountLevel === 'entity' ? 'entity_level' : 'item_level',
    discount: invoice.discount.endsWith('%') ? invoice.discount : amount(invoice.discount),
    discount_total: amount(invoice.discount_total),
    is_discount_before_tax: invoice.is_discount_before_tax,
    adjustment: amount(invoice.adjustment),
    ...shipping(invoice, context),
    payment_made: amount(paidSum(org, invoice).toFixed()),
    credits_applied: amount(creditedSum(org, invoice).toFixed()),
    write_off_amount: amount('0'),
  };
}

function taxTotal({ tax_total, shipping_charge, shipping_charge_tax }: Invoice, switches: Context['switches']): string {
  const isBeside = Number(shipping_charge) !== 0 && switches.shippingTaxTotal === 'beside';
  return isBeside ? new BigJs(tax_total).minus(shipping_charge_tax).toFixed() : tax_total;
}

/** Live extras of reference §7.1. */
function shipping(invoice: Invoice, { org, switches }: Context): Json {
  const amount = (value: string) => money(value, switches);
  const taxId = invoice.shipping_charge_tax_id;
  const tax = org.taxes.find((candidate) => candidate.tax_id === taxId);
  const group = org.taxGroups.find((candidate) => candidate.tax_group_id === taxId);
  const [charge, onTop] = [new BigJs(invoice.shipping_charge), new BigJs(invoice.shipping_charge_tax)];
  return {
    tax_total: amount(taxTotal(invoice, switches)),
    shipping_charge: amount(invoice.shipping_charge),
    shipping_charge_tax_id: taxId,
    shipping_charge_tax_name: tax?.tax_name ?? group?.tax_group_name ?? '',
    shipping_charge_tax: amount(invoice.shipping_charge_tax),
    shipping_charge_exclusive_of_tax: amount((invoice.is_inclusive_tax ? charge.minus(onTop) : charge).toFixed()),
    shipping_charge_inclusive_of_tax: amount((invoice.is_inclusive_tax ? charge : charge.plus(onTop)).toFixed()),
  };
}
