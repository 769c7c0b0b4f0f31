import BigJs from 'big.js';
import { balanceOf, settledSum } from './balance.js';
import { listAnswer, matchesText } from './lists.js';
import { money, objects, Refusal, stamp, text, type Context, type Json, type Route } from './http-types.js';
import { paidOn, type Contact, type Invoice, type InvoiceLine, type OrganizationState, type Tax } from './state.js';
import { computeTotals } from './totals.js';

/** Fields only some editions take (reference §7.1). */
const EDITION_FIELDS: Record<string, readonly string[]> = {
  gst_treatment: ['in'],
  place_of_supply: ['in', 'gcc'],
  vat_treatment: ['uk'],
  tax_treatment: ['gcc', 'mx', 'ke', 'za'],
};
const WITHOUT_INCLUSIVE = new Set(['us', 'ca']);

function create(context: Context) {
  const { body, query, org, now } = context;
  refuseUnknownWishes(context);
  if (text(body.invoice_number) !== '' && query.ignore_auto_number_generation !== 'true') {
    throw new Refusal(400, 4097, 'Invoice number is auto generated.');
  }
  const number = text(body.invoice_number) || `INV-${String(org.invoices.length + 1).padStart(6, '0')}`;
  if (org.invoices.some((other) => other.invoice_number === number))
    throw new Refusal(400, 1001, 'Invoice number already exists.');
  const invoice: Invoice = {
    invoice_id: context.nextId(),
    invoice_number: number,
    status: query.send === 'true' ? 'sent' : 'draft',
    createdAt: now,
    modifiedAt: now,
    ...compose(context, null),
  };
  if (query.send === 'true') org.mails.push({ at: now, what: `invoice ${number}` });
  org.invoices.push(invoice);
  payAtOnce(context, invoice);
  return { status: 201 as const, body: { invoice: detail(invoice, context) } };
}

/** Options A and B of reference §7.3: nobody knows whether they work, are silently ignored or refused. */
function payAtOnce(context: Context, invoice: Invoice): void {
  const { body, query, switches, org, now } = context;
  const wishes = [
    { given: 'quick_create_payment' in body, position: switches.quickCreatePayment },
    { given: 'batch_payments' in body, position: switches.batchPayments },
  ];
  if (!wishes.some(({ given, position }) => given && position === 'supported') || query.is_quick_create !== 'true')
    return;
  invoice.status = 'sent';
  org.payments.push({
    payment_id: context.nextId(),
    payment_number: String(org.payments.length + 1),
    customer_id: invoice.customer_id,
    payment_mode: 'cash',
    amount: invoice.total,
    date: invoice.date,
    reference_number: '',
    account_id: '',
    invoices: [{ invoice_id: invoice.invoice_id, amount_applied: invoice.total }],
    createdAt: now,
    modifiedAt: now,
  });
}

function refuseUnknownWishes({ body, switches }: Context): void {
  const refused =
    ('quick_create_payment' in body && switches.quickCreatePayment === 'rejected') ||
    ('batch_payments' in body && switches.batchPayments === 'rejected');
  if (refused) throw new Refusal(400, 15, 'Invalid Element payments');
}

type Composed = Omit<Invoice, 'invoice_id' | 'invoice_number' | 'status' | 'createdAt' | 'modifiedAt'>;

function compose(context: Context, previous: Invoice | null): Composed {
  const { body, org, switches } = context;
  for (const [field, editions] of Object.entries(EDITION_FIELDS)) {
    if (field in body && !editions.includes(org.edition)) throw new Refusal(400, 15, `Invalid Element ${field}`);
  }
  const contact = customerOf(context, text(body.customer_id) || (previous?.customer_id ?? ''));
  const currency = currencyOf(context, contact);
  const date = text(body.date) || (previous?.date ?? '1970-01-01');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Refusal(400, 2, 'Invalid value passed for Invoice Date');
  if (context.limits.lockDate !== '' && date <= context.limits.lockDate)
    throw new Refusal(400, 1038, 'Transactions are locked.');
  if (text(body.payment_terms) !== '' && !/^\d+$/.test(text(body.payment_terms))) {
    throw new Refusal(400, 2, 'Invalid value passed for Payment Terms');
  }

  const inputs = objects(body.line_items);
  if (inputs.length === 0) throw new Refusal(400, 2, 'Invalid value passed for Line Items');
  const discounts = inputs.some((line) => Number(text(line.discount) || '0') !== 0);
  if (discounts && (switches.discountLevel !== 'item' || body.discount_type !== 'item_level')) {
    throw new Refusal(400, 4089, 'Discount type does not fit the preference.');
  }
  const inclusive =
    body.is_inclusive_tax === true && switches.inclusive === 'honoured' && !WITHOUT_INCLUSIVE.has(org.edition);
  const lines = inputs.map((line) => lineInput(line, context));
  const adjustment = switches.adjustmentField === 'on' ? decimal(body.adjustment, 'Adjustment') : '0';
  const totals = computeTotals(
    {
      decimals: currency.price_precision,
      inclusive,
      lines,
      shipping: {
        charge: decimal(body.shipping_charge, 'Shipping Charge'),
        taxes: taxesOf(org, text(body.shipping_charge_tax_id)),
      },
      adjustment,
    },
    switches,
  );
  if (new BigJs(totals.total).lt(0)) throw new Refusal(400, 2, 'Invalid value passed for Total');
  const echoTax = ({ tax, amount }: { tax: Tax; amount: string }) => ({
    tax_id: tax.tax_id,
    tax_name: tax.tax_name,
    amount,
  });
  return {
    reference_number: text(body.reference_number),
    customer_id: contact.contact_id,
    date,
    currency_code: currency.currency_code,
    exchange_rate: currency.is_base ? '1' : text(body.exchange_rate) || '1.25',
    is_inclusive_tax: inclusive,
    lines: lines.map((line, index): InvoiceLine => {
      const computed = totals.lines[index];
      return {
        ...line.shown,
        line_item_id: context.nextId(),
        item_total: computed?.itemTotal ?? '0',
        taxes: (computed?.taxes ?? []).map(echoTax),
      };
    }),
    sub_total: totals.subTotal,
    tax_total: totals.taxTotal,
    taxes: totals.taxes.map(echoTax),
    adjustment: new BigJs(adjustment).toFixed(currency.price_precision),
    shipping_charge: decimal(body.shipping_charge, 'Shipping Charge'),
    roundoff: totals.roundoff,
    total: totals.total,
    notes: text(body.notes) || (switches.defaultNotes === 'filled' ? 'Thanks for your business.' : ''),
  };
}

function customerOf({ org }: Context, id: string): Contact {
  const contact = org.contacts.find(
    (candidate) => candidate.contact_id === id && candidate.contact_type === 'customer',
  );
  if (contact === undefined) throw new Refusal(404, 1002, 'Customer does not exist.');
  return contact;
}

function currencyOf({ org, body, switches }: Context, contact: Contact) {
  const wanted = text(body.currency_id);
  const currency = org.currencies.find((row) =>
    wanted === '' ? row.currency_code === contact.currency_code : row.currency_id === wanted,
  );
  if (currency === undefined) throw new Refusal(400, 9004, 'Currency does not exist');
  if (switches.contactCurrency === 'one' && currency.currency_code !== contact.currency_code) {
    throw new Refusal(400, 2, 'Invalid value passed for Currency');
  }
  return currency;
}

function lineInput(line: Json, { org, switches }: Context) {
  const item_id = text(line.item_id);
  const item = org.items.find((candidate) => candidate.item_id === item_id);
  if (item_id !== '' && item === undefined) throw new Refusal(404, 2006, 'Item does not exist.');
  if (item_id === '' && switches.lineWithoutItem === 'reject')
    throw new Refusal(400, 2, 'Invalid value passed for Item');
  if (item?.status === 'inactive') throw new Refusal(400, 2007, 'Item is inactive.');
  const name = text(line.name) || (item?.name ?? '');
  if (name === '' || name.length > 100 || text(line.description).length > 2000)
    throw new Refusal(400, 2, 'Invalid value passed for Item Name');
  const quantity = decimal(line.quantity ?? '1', 'Quantity');
  if (new BigJs(quantity).lte(0)) throw new Refusal(400, 2, 'Invalid value passed for Quantity');
  // A customer's price list re-prices lines that name an item (§6).
  const asked = decimal(line.rate ?? item?.rate ?? '0', 'Rate');
  const rate =
    switches.priceList === 'ten_percent_off' && item !== undefined ? new BigJs(asked).times('0.9').toFixed() : asked;
  const discount = decimal(line.discount, 'Discount');
  const tax_id = text(line.tax_id);
  return {
    rate,
    quantity,
    discount,
    taxes: taxesOf(org, tax_id),
    shown: { item_id, name, description: text(line.description), rate, quantity, discount, tax_id },
  };
}

function taxesOf(org: OrganizationState, taxId: string): readonly Tax[] {
  if (taxId === '') return [];
  const tax = org.taxes.find((candidate) => candidate.tax_id === taxId);
  if (tax !== undefined) return [tax];
  const group = org.taxGroups.find((candidate) => candidate.tax_group_id === taxId);
  if (group === undefined) throw new Refusal(400, 2, 'Invalid value passed for Tax');
  return group.taxes;
}

function decimal(value: unknown, label: string): string {
  const raw = text(value ?? '0') || '0';
  if (!/^-?\d+(\.\d+)?$/.test(raw)) throw new Refusal(400, 2, `Invalid value passed for ${label}`);
  return raw;
}

function find({ org, ids }: Context): Invoice {
  const invoice = org.invoices.find((row) => row.invoice_id === ids[0]);
  if (invoice === undefined) throw new Refusal(404, 1002, 'Invoice does not exist.');
  return invoice;
}

/** A PUT replaces the lines (reference §7.2); paid or void invoices are locked. */
function update(context: Context) {
  const invoice = find(context);
  if (invoice.status === 'void') throw new Refusal(400, 1006, 'A void invoice cannot be edited.');
  const composed = compose(context, invoice);
  if (new BigJs(composed.total).lt(settledSum(context.org, invoice)))
    throw new Refusal(400, 3010, 'Payments are recorded.');
  Object.assign(invoice, composed, { modifiedAt: context.now + 1000 });
  return { body: { invoice: detail(invoice, context) } };
}

function remove(context: Context) {
  const invoice = find(context);
  if (paidOn(context.org, invoice.invoice_id).length > 0)
    throw new Refusal(400, 4001, 'Payments are recorded for this invoice.');
  context.org.invoices.splice(context.org.invoices.indexOf(invoice), 1);
  return { body: {} };
}

/** §7.2; "sent" again is fine, void un-applies payments. */
function setStatus(status: Invoice['status']) {
  return (context: Context) => {
    const invoice = find(context);
    if (status === 'sent' && invoice.status === 'void') throw new Refusal(400, 4043, 'Status change not allowed.');
    if (status === 'draft' && invoice.status !== 'void') throw new Refusal(400, 4043, 'Status change not allowed.');
    Object.assign(invoice, { status, modifiedAt: context.now + 1000 });
    return { body: {} };
  };
}

function list(context: Context) {
  const { org, query, switches } = context;
  const rows = org.invoices.filter(
    (invoice) =>
      (switches.referenceFilter === 'ignored' ||
        query.reference_number === undefined ||
        invoice.reference_number === query.reference_number) &&
      matchesText(query, 'invoice_number', invoice.invoice_number) &&
      (query.customer_id === undefined || invoice.customer_id === query.customer_id),
  );
  return { body: listAnswer(context, 'invoices', rows, (invoice) => row(invoice, context)) };
}

/** draft → sent → partially_paid → paid (§7.2); a total of zero is paid once sent, by the switch. */
export function statusOf(context: Context, invoice: Invoice): string {
  if (invoice.status === 'void') return 'void';
  const paid = settledSum(context.org, invoice);
  if (paid.gt(0)) return balanceOf(context.org, invoice).lte(0) ? 'paid' : 'partially_paid';
  if (invoice.status === 'sent' && new BigJs(invoice.total).eq(0)) return context.switches.zeroTotalStatus;
  return invoice.status;
}

function row(invoice: Invoice, context: Context): Json {
  const { switches, org } = context;
  const customer = org.contacts.find((contact) => contact.contact_id === invoice.customer_id);
  return {
    invoice_id: invoice.invoice_id,
    invoice_number: invoice.invoice_number,
    reference_number: invoice.reference_number,
    customer_id: invoice.customer_id,
    customer_name: customer?.contact_name ?? '',
    status: statusOf(context, invoice),
    date: invoice.date,
    currency_code: invoice.currency_code,
    total: money(invoice.total, switches),
    balance: money(balanceOf(context.org, invoice).toFixed(), switches),
    created_time: stamp(invoice.createdAt),
    last_modified_time: stamp(invoice.modifiedAt),
  };
}

function detail(invoice: Invoice, context: Context): Json {
  const { switches } = context;
  const amount = (value: string) => money(value, switches);
  const named = {
    tax_rounding: switches.taxRounding === 'item' ? 'item_level' : 'entity_level',
    rounding_mode: switches.roundingMode,
  };
  return {
    ...row(invoice, context),
    exchange_rate: amount(invoice.exchange_rate),
    is_inclusive_tax: invoice.is_inclusive_tax,
    discount_type: switches.discountLevel === 'entity' ? 'entity_level' : 'item_level',
    line_items: invoice.lines.map((line) => ({
      ...line,
      rate: amount(line.rate),
      quantity: Number(line.quantity),
      item_total: amount(line.item_total),
      line_item_taxes: line.taxes.map((tax) => ({
        tax_id: tax.tax_id,
        tax_name: tax.tax_name,
        tax_amount: amount(tax.amount),
      })),
    })),
    sub_total: amount(invoice.sub_total),
    tax_total: amount(invoice.tax_total),
    taxes: invoice.taxes.map((tax) => ({ tax_name: tax.tax_name, tax_amount: amount(tax.amount) })),
    adjustment: amount(invoice.adjustment),
    shipping_charge: amount(invoice.shipping_charge),
    roundoff_value: amount(invoice.roundoff),
    payment_made: amount(settledSum(context.org, invoice).toFixed()),
    notes: invoice.notes,
    price_precision: 2,
    ...(switches.echoRounding === 'named' ? named : {}),
  };
}

export const INVOICE_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/invoices$/, scope: 'invoices.READ', run: list },
  { method: 'POST', pattern: /^\/invoices$/, scope: 'invoices.CREATE', run: create },
  {
    method: 'GET',
    pattern: /^\/invoices\/(\d+)$/,
    scope: 'invoices.READ',
    run: (c) => ({ body: { invoice: detail(find(c), c) } }),
  },
  { method: 'PUT', pattern: /^\/invoices\/(\d+)$/, scope: 'invoices.UPDATE', run: update },
  { method: 'DELETE', pattern: /^\/invoices\/(\d+)$/, scope: 'invoices.DELETE', run: remove },
  { method: 'POST', pattern: /^\/invoices\/(\d+)\/status\/sent$/, scope: 'invoices.CREATE', run: setStatus('sent') },
  { method: 'POST', pattern: /^\/invoices\/(\d+)\/status\/void$/, scope: 'invoices.CREATE', run: setStatus('void') },
  { method: 'POST', pattern: /^\/invoices\/(\d+)\/status\/draft$/, scope: 'invoices.CREATE', run: setStatus('draft') },
];
