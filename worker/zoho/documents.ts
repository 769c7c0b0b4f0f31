import Big from 'big.js';
import type { DocumentEcho, EchoedLine } from '../accounting/document-echo.js';
import type { LineTax, SolvedDocument } from '../accounting/documents.js';
import type { LinkKey } from '../contract/link.js';
import { noAnswer, type CallResult, type ZohoBody } from './answers.js';
import { refusal, unreadable, type ZohoSession } from './client.js';
import { asBoolean, asDecimal, asList, asObject, asText, hasMorePages } from './read.js';

const MAX_PAGES = 50;
const PAGE = '200';

/** A row of a list: no lines, no tax (zoho-books-api §7.4). */
export interface DocumentRow {
  readonly id: string;
  readonly number: string;
  readonly reference: string;
  readonly status: string;
  readonly total: string;
  readonly balance: string;
  readonly date: string;
  readonly currency: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly notes: string;
  readonly modified: string;
}

/** Zoho ids for the keys a document names. */
export interface DocumentIds {
  readonly customerId: string;
  idOf(key: LinkKey): string;
}

export type Refused = Extract<CallResult, { kind: 'refused' }>;

/** What invoices and credit notes do alike. A refusal of a write comes back as data: the caller knows what a code means there. */
export interface Documents<D extends SolvedDocument> {
  create(document: D, ids: DocumentIds): Promise<DocumentEcho | Refused>;
  /** `before` is what is there: lines that stay keep their ids (zoho-books-api §7.2). */
  update(before: DocumentEcho, document: D, ids: DocumentIds): Promise<DocumentEcho | Refused>;
  /** null: no such document. */
  get(id: string): Promise<DocumentEcho | null>;
  /** Every document with exactly this reference, void ones too; Zoho's filter is not believed. */
  listByReference(reference: string): Promise<DocumentRow[]>;
  list(query: Record<string, string>, isWanted: (row: DocumentRow) => boolean): Promise<DocumentRow[]>;
  void(id: string): Promise<void>;
  delete(id: string): Promise<void>;
}

/** How Zoho names one kind of document. */
export interface DocumentNames<D> {
  readonly path: string;
  readonly one: string;
  readonly many: string;
  readonly idField: string;
  readonly numberField: string;
  /** For messages. */
  readonly what: string;
  readonly url: (id: string) => string;
  /** Fields only this kind has; `before` is what is there, null where it is made. */
  readonly more: (document: D, ids: DocumentIds, before: DocumentEcho | null) => ZohoBody;
  /** Set where the document brings its own number (zoho-books-api §7.5). */
  readonly query: (document: D) => Record<string, string>;
}

export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'refused';
}

export function createDocuments<D extends SolvedDocument>(session: ZohoSession, names: DocumentNames<D>): Documents<D> {
  const { path, what } = names;

  async function write(
    method: 'POST' | 'PUT',
    to: string,
    document: D,
    body: ZohoBody,
  ): Promise<DocumentEcho | Refused> {
    const result = await session.call({ method, path: to, query: names.query(document), body, what });
    if (result.kind === 'refused') return result;
    const echo = readDocument(asObject(result.body[names.one]), names);
    if (echo === null) throw unreadable(what);
    return echo;
  }

  async function list(query: Record<string, string>, isWanted: (row: DocumentRow) => boolean): Promise<DocumentRow[]> {
    const found: DocumentRow[] = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
      const paged = { sort_column: 'created_time', sort_order: 'D', ...query, page: String(page), per_page: PAGE };
      const body = await session.demand({ method: 'GET', path, query: paged, what });
      found.push(
        ...asList(body[names.many])
          .map((row) => readRow(row, names))
          .filter(isWanted),
      );
      if (!hasMorePages(body)) break;
    }
    return found;
  }

  return {
    create: (document, ids) =>
      write('POST', path, document, { ...bodyOf(document, ids, []), ...names.more(document, ids, null) }),
    update: (before, document, ids) =>
      write('PUT', `${path}/${before.id}`, document, {
        ...bodyOf(document, ids, before.lines),
        ...names.more(document, ids, before),
      }),
    async get(id) {
      const result = await session.call({ method: 'GET', path: `${path}/${id}`, what });
      if (result.kind === 'refused') {
        if (result.status === 404 || result.code === 1002) return null;
        throw refusal(result, what);
      }
      const echo = readDocument(asObject(result.body[names.one]), names);
      // Success without the document does not say that there is none.
      if (echo === null) throw noAnswer(false, what);
      return echo;
    },
    list,
    listByReference: (reference) => list({ reference_number: reference }, (row) => row.reference === reference),
    async void(id) {
      await session.demand({ method: 'POST', path: `${path}/${id}/status/void`, what: `voiding of the ${what}` });
    },
    async delete(id) {
      await session.demand({ method: 'DELETE', path: `${path}/${id}`, what: `deletion of the ${what}` });
    },
  };
}

function readRow<D>(row: ZohoBody, names: DocumentNames<D>): DocumentRow {
  return {
    id: asText(row[names.idField]),
    number: asText(row[names.numberField]),
    reference: asText(row.reference_number),
    status: asText(row.status),
    total: asDecimal(row.total) ?? '0',
    balance: asDecimal(row.balance) ?? '0',
    date: asText(row.date),
    currency: asText(row.currency_code),
    customerId: asText(row.customer_id),
    customerName: asText(row.customer_name),
    notes: asText(row.notes),
    modified: asText(row.last_modified_time),
  };
}

/** null where the answer holds no such document. */
function readDocument(
  row: ZohoBody,
  names: Pick<DocumentNames<never>, 'idField' | 'numberField' | 'url'>,
): DocumentEcho | null {
  const id = asText(row[names.idField]);
  const total = asDecimal(row.total);
  if (id === '' || total === null) return null;
  const money = (value: unknown) => asDecimal(value) ?? '0';
  return {
    id,
    number: asText(row[names.numberField]),
    reference: asText(row.reference_number),
    status: asText(row.status),
    customerId: asText(row.customer_id),
    currency: asText(row.currency_code),
    date: asText(row.date),
    total,
    balance: asDecimal(row.balance) ?? total,
    taxTotal: money(row.tax_total),
    adjustment: money(row.adjustment),
    shipping: readShipping(row),
    roundOff: money(row.roundoff_value),
    inclusive: asBoolean(row.is_inclusive_tax),
    taxRounding: asText(row.tax_rounding) || null,
    roundingMode: asText(row.rounding_mode) || null,
    exchangeRate: asDecimal(row.exchange_rate),
    lastModifiedTime: asText(row.last_modified_time),
    createdTime: asText(row.created_time),
    url: names.url(id),
    notes: asText(row.notes),
    lines: asList(row.line_items).map((line) => ({
      lineId: asText(line.line_item_id),
      itemId: asText(line.item_id),
      name: asText(line.name),
      rate: money(line.rate),
      quantity: money(line.quantity),
      discount: money(line.discount_amount ?? line.discount),
      taxId: asText(line.tax_id),
    })),
  };
}

function readShipping(row: ZohoBody): DocumentEcho['shipping'] {
  const amount = asDecimal(row.shipping_charge);
  if (amount === null || new Big(amount).eq(0)) return null;
  return { amount, tax: asDecimal(row.shipping_charge_tax) ?? '0' };
}

/** A line that stays may keep what a PUT does not name (zoho-books-api §7.2): what it may have had is named, to be written over. */
function emptied({ discount, taxId }: EchoedLine): ZohoBody {
  return {
    description: '',
    ...(new Big(discount).eq(0) ? {} : { discount: '0' }),
    ...(taxId === '' ? {} : { tax_id: '' }),
  };
}

/** The Zoho id of the tax or tax group. */
export function taxIdOf(tax: LineTax, ids: DocumentIds): string {
  return tax.kind === 'tax' ? tax.taxId : ids.idOf(tax.key);
}

/**
 * The request body (zoho-books-api §7.1, §8.2). Numbers go as text: Zoho takes both, and text keeps every digit. Never `send`, never
 * `contact_persons`: Zoho must not write to the customer.
 */
function bodyOf(document: SolvedDocument, ids: DocumentIds, before: DocumentEcho['lines']): ZohoBody {
  const left = [...before];
  const lineThere = (itemId: string, name: string) => {
    const at = left.findIndex((line) => line.lineId !== '' && line.itemId === itemId && line.name === name);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const hasDiscount = document.lines.some((line) => line.discount !== null);
  return {
    customer_id: ids.customerId,
    reference_number: document.reference,
    date: document.date,
    currency_id: document.currencyId,
    is_inclusive_tax: document.inclusive,
    ...(hasDiscount ? { discount_type: 'item_level', is_discount_before_tax: true } : {}),
    line_items: document.lines.map((line, index) => {
      const itemId = ids.idOf(line.item);
      const there = lineThere(itemId, line.name);
      return {
        ...(there === null ? {} : { ...emptied(there), line_item_id: there.lineId }),
        item_id: itemId,
        name: line.name,
        ...(line.description === '' ? {} : { description: line.description }),
        rate: line.rate,
        quantity: line.quantity,
        ...(line.discount === null ? {} : { discount: line.discount }),
        ...(line.tax === null ? {} : { tax_id: taxIdOf(line.tax, ids) }),
        item_order: index,
      };
    }),
    ...(document.exchangeRate === null ? {} : { exchange_rate: document.exchangeRate }),
    ...(document.locationId === null ? {} : { location_id: document.locationId }),
    ...document.editionFields,
    ...(document.notes === '' ? {} : { notes: document.notes }),
  };
}
