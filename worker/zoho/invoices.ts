import type { InvoiceDocument, LineTax } from '../accounting/documents.js';
import type { InvoiceEcho } from '../accounting/invoice-echo.js';
import type { LinkKey } from '../contract/link.js';
import type { CallResult, ZohoBody } from './answers.js';
import type { ZohoSession } from './client.js';
import { refusal, unreadable } from './client.js';
import { asBoolean, asDecimal, asInteger, asList, asObject, asText, hasMorePages } from './read.js';

const MAX_PAGES = 50;

/** A row of the list: no lines, no tax (zoho-books-api §7.4). */
export interface InvoiceRow {
  readonly invoiceId: string;
  readonly number: string;
  readonly reference: string;
  readonly status: string;
  readonly total: string;
}

/** Zoho ids for the keys an invoice document names. */
export interface InvoiceIds {
  readonly customerId: string;
  idOf(key: LinkKey): string;
}

export interface Invoices {
  /** A refusal comes back as data: the caller knows what a code means for this document. */
  create(invoice: InvoiceDocument, ids: InvoiceIds): Promise<InvoiceEcho | Refused>;
  update(invoiceId: string, invoice: InvoiceDocument, ids: InvoiceIds): Promise<InvoiceEcho | Refused>;
  /** null: no such invoice. */
  get(invoiceId: string): Promise<InvoiceEcho | null>;
  /** Every invoice with exactly this reference, void ones too; Zoho's filter is not believed. */
  listByReference(reference: string): Promise<InvoiceRow[]>;
  markSent(invoiceId: string): Promise<void>;
  void(invoiceId: string): Promise<void>;
  delete(invoiceId: string): Promise<void>;
  /** The newest invoice of the organisation, to learn how it computes; null where there is none. */
  newest(): Promise<InvoiceEcho | null>;
}

export type Refused = Extract<CallResult, { kind: 'refused' }>;

export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'refused';
}

export function createInvoices(session: ZohoSession, invoiceUrl: (invoiceId: string) => string): Invoices {
  async function write(method: 'POST' | 'PUT', path: string, body: ZohoBody): Promise<InvoiceEcho | Refused> {
    const result = await session.call({ method, path, body, what: 'invoice' });
    if (result.kind === 'refused') return result;
    const echo = readInvoice(asObject(result.body.invoice), invoiceUrl);
    if (echo === null) throw unreadable('invoice');
    return echo;
  }

  async function get(invoiceId: string): Promise<InvoiceEcho | null> {
    const result = await session.call({ method: 'GET', path: `/invoices/${invoiceId}`, what: 'invoice' });
    if (result.kind === 'refused') {
      if (result.status === 404 || result.code === 1002) return null;
      throw refusal(result, 'invoice');
    }
    return readInvoice(asObject(result.body.invoice), invoiceUrl);
  }

  async function list(query: Record<string, string>): Promise<{ rows: InvoiceRow[]; more: boolean }> {
    const body = await session.demand({ method: 'GET', path: '/invoices', query, what: 'invoice' });
    return { rows: asList(body.invoices).map(readRow), more: hasMorePages(body) };
  }

  return {
    create: (invoice, ids) => write('POST', '/invoices', invoiceBody(invoice, ids)),
    update: (invoiceId, invoice, ids) => write('PUT', `/invoices/${invoiceId}`, invoiceBody(invoice, ids)),
    get,

    async listByReference(reference) {
      const found: InvoiceRow[] = [];
      for (let page = 1; page <= MAX_PAGES; page++) {
        const { rows, more } = await list({
          reference_number: reference,
          sort_column: 'created_time',
          sort_order: 'D',
          page: String(page),
          per_page: '200',
        });
        found.push(...rows.filter((row) => row.reference === reference));
        if (!more) break;
      }
      return found;
    },

    async markSent(invoiceId) {
      await session.demand({ method: 'POST', path: `/invoices/${invoiceId}/status/sent`, what: 'invoice status' });
    },
    async void(invoiceId) {
      await session.demand({ method: 'POST', path: `/invoices/${invoiceId}/status/void`, what: 'invoice status' });
    },
    async delete(invoiceId) {
      await session.demand({ method: 'DELETE', path: `/invoices/${invoiceId}`, what: 'invoice' });
    },

    async newest() {
      const { rows } = await list({ sort_column: 'created_time', sort_order: 'D', per_page: '1' });
      const row = rows[0];
      return row === undefined ? null : get(row.invoiceId);
    },
  };
}

function readRow(row: ZohoBody): InvoiceRow {
  return {
    invoiceId: asText(row.invoice_id),
    number: asText(row.invoice_number),
    reference: asText(row.reference_number),
    status: asText(row.status),
    total: asDecimal(row.total) ?? '0',
  };
}

/** Exported for the tests of its shape; null where the answer holds no invoice. */
export function readInvoice(row: ZohoBody, invoiceUrl: (invoiceId: string) => string): InvoiceEcho | null {
  const invoiceId = asText(row.invoice_id);
  const total = asDecimal(row.total);
  if (invoiceId === '' || total === null) return null;
  const money = (value: unknown) => asDecimal(value) ?? '0';
  return {
    invoiceId,
    number: asText(row.invoice_number),
    reference: asText(row.reference_number),
    status: asText(row.status),
    customerId: asText(row.customer_id),
    currency: asText(row.currency_code),
    date: asText(row.date),
    total,
    balance: asDecimal(row.balance) ?? total,
    taxTotal: money(row.tax_total),
    subTotal: money(row.sub_total),
    adjustment: money(row.adjustment),
    roundOff: money(row.roundoff_value),
    shippingCharge: money(row.shipping_charge),
    shippingTax: asDecimal(row.shipping_charge_tax),
    inclusive: asBoolean(row.is_inclusive_tax),
    taxRounding: asText(row.tax_rounding) || null,
    roundingMode: asText(row.rounding_mode) || null,
    pricePrecision: asInteger(row.price_precision),
    discountType: asText(row.discount_type) || null,
    exchangeRate: asDecimal(row.exchange_rate),
    lastModifiedTime: asText(row.last_modified_time),
    createdTime: asText(row.created_time),
    url: invoiceUrl(invoiceId),
    lines: asList(row.line_items).map((line) => ({
      name: asText(line.name),
      rate: money(line.rate),
      quantity: money(line.quantity),
      itemTotal: money(line.item_total),
      discount: money(line.discount_amount ?? line.discount),
      taxId: asText(line.tax_id) || null,
    })),
    taxes: asList(row.taxes).map((tax) => ({ name: asText(tax.tax_name), amount: money(tax.tax_amount) })),
  };
}

/**
 * The request body (zoho-books-api §7.1). Numbers go as text: Zoho takes both, and text keeps every digit. Never
 * `send`, never `contact_persons`: Zoho must not write to the customer.
 */
function invoiceBody(invoice: InvoiceDocument, ids: InvoiceIds): ZohoBody {
  const hasDiscount = invoice.lines.some((line) => line.discount !== null);
  const tax = (lineTax: LineTax | null) =>
    lineTax === null ? null : lineTax.kind === 'tax' ? lineTax.taxId : ids.idOf(lineTax.key);
  const shippingTax = invoice.shipping === null ? null : tax(invoice.shipping.tax);
  return {
    customer_id: ids.customerId,
    reference_number: invoice.reference,
    date: invoice.date,
    due_date: invoice.date,
    payment_terms: 0,
    currency_id: invoice.currencyId,
    is_inclusive_tax: invoice.inclusive,
    ...(hasDiscount ? { discount_type: 'item_level', is_discount_before_tax: true } : {}),
    line_items: invoice.lines.map((line, index) => {
      const taxId = tax(line.tax);
      return {
        item_id: ids.idOf(line.item),
        name: line.name,
        ...(line.description === '' ? {} : { description: line.description }),
        rate: line.rate,
        quantity: line.quantity,
        ...(line.discount === null ? {} : { discount: line.discount }),
        ...(taxId === null ? {} : { tax_id: taxId }),
        item_order: index,
      };
    }),
    ...(invoice.shipping === null ? {} : { shipping_charge: invoice.shipping.charge }),
    ...(shippingTax === null ? {} : { shipping_charge_tax_id: shippingTax }),
    adjustment: invoice.adjustment ?? '0',
    adjustment_description: 'Rounding',
    ...(invoice.notes === '' ? {} : { notes: invoice.notes }),
  };
}
