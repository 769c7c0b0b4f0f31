import type { DocumentEcho } from '../accounting/document-echo.js';
import type { InvoiceDocument } from '../accounting/documents.js';
import type { ZohoSession } from './client.js';
import {
  createDocuments,
  taxIdOf,
  type DocumentIds,
  type DocumentNames,
  type DocumentRow,
  type Documents,
} from './documents.js';

export interface Invoices extends Documents<InvoiceDocument> {
  markSent(invoiceId: string): Promise<void>;
  /** Every invoice dated on these days, both included. */
  listBetween(from: string, to: string): Promise<DocumentRow[]>;
  /** Every invoice with exactly this number. */
  listByNumber(number: string): Promise<DocumentRow[]>;
  /** The newest invoice of the organisation, to learn how it computes; null where there is none. */
  newest(): Promise<DocumentEcho | null>;
  /** Where a person sees it. */
  urlOf(invoiceId: string): string;
}

export function createInvoices(session: ZohoSession, url: (invoiceId: string) => string): Invoices {
  const names: DocumentNames<InvoiceDocument> = {
    path: '/invoices',
    one: 'invoice',
    many: 'invoices',
    idField: 'invoice_id',
    numberField: 'invoice_number',
    what: 'invoice',
    url,
    more: invoiceFields,
    query: ({ number }) => (number === null ? {} : { ignore_auto_number_generation: 'true' }),
  };
  const documents = createDocuments(session, names);
  return {
    ...documents,
    urlOf: url,
    async markSent(invoiceId) {
      await session.demand({
        method: 'POST',
        path: `/invoices/${invoiceId}/status/sent`,
        what: 'marking of the invoice as sent',
      });
    },
    listBetween: (from, to) =>
      documents.list({ date_start: from, date_end: to, sort_column: 'date' }, ({ date }) => date >= from && date <= to),
    listByNumber: (number) => documents.list({ invoice_number: number }, (row) => row.number === number),
    async newest() {
      const body = await session.demand({
        method: 'GET',
        path: '/invoices',
        query: { sort_column: 'created_time', sort_order: 'D', per_page: '1' },
        what: 'invoice',
      });
      const [row] = Array.isArray(body.invoices) ? (body.invoices as { invoice_id?: unknown }[]) : [];
      return typeof row?.invoice_id === 'string' ? documents.get(row.invoice_id) : null;
    },
  };
}

function invoiceFields(
  invoice: InvoiceDocument,
  ids: DocumentIds,
  before: DocumentEcho | null,
): Record<string, unknown> {
  // A new field that says nothing is left out: dates and lists in Zoho take no empty text. One that was there is emptied.
  const customFields = invoice.customFields.filter(({ value }) => before !== null || value !== '');
  return {
    ...(invoice.number === null ? {} : { invoice_number: invoice.number }),
    due_date: invoice.dueDate,
    payment_terms: invoice.paymentTermsDays,
    adjustment: invoice.adjustment ?? '0',
    adjustment_description: invoice.adjustmentName,
    ...shippingFields(invoice, ids, before),
    ...(invoice.salesperson === null ? {} : { salesperson_name: invoice.salesperson }),
    ...(customFields.length === 0
      ? {}
      : { custom_fields: customFields.map(({ apiName, value }) => ({ api_name: apiName, value })) }),
  };
}

/** What was there once has to be taken away by name: a PUT may keep what it does not mention (zoho-books-api §7.2). */
function shippingFields(
  { shipping }: InvoiceDocument,
  ids: DocumentIds,
  before: DocumentEcho | null,
): Record<string, unknown> {
  if (shipping === null && (before === null || before.shipping === null)) return {};
  const tax = shipping === null || shipping.tax === null ? '' : taxIdOf(shipping.tax, ids);
  return { shipping_charge: shipping?.amount ?? '0', shipping_charge_tax_id: tax };
}
