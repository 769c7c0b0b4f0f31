import BigJs from 'big.js';
import { customFieldsOf, dateOf, invalid, locationOf, refuseLocked, refuseLong } from './checks.js';
import { currencyOf, customerOf, exchangeRate } from './customer.js';
import { DOCUMENT_FIELDS, given, LINE_FIELDS, refuseForeignFields } from './editions.js';
import { money, objects, text, type Context, type Json } from './http-types.js';
import { readLines, refuseWrongPlace, wishesOf, type DocumentKind } from './line-items.js';
import type { LineTax, SaleDocument, Tax } from './state.js';
import { computeTotals, type TotalsInput, type TotalsResult } from './totals.js';

const WITHOUT_INCLUSIVE = new Set(['us', 'ca']);
const LENGTHS: Readonly<Record<DocumentKind, Readonly<Record<string, number>>>> = {
  invoice: { invoice_number: 100, salesperson_name: 200, payment_terms_label: 100 },
  creditnote: { creditnote_number: 100, reference_number: 100, notes: 5000, terms: 10_000 },
};
const DEFAULT_NOTES = 'Thanks for your business.';
const DEFAULT_TERMS = 'Payable on receipt.';

export interface Composed {
  readonly document: SaleDocument;
  readonly totals: TotalsResult;
  readonly decimals: number;
}

/** What a PUT does not name stays, or not, by the switch; whose it is and its day stay either way. */
export function mergeWish({ switches }: Context, body: Json, previous: SaleDocument | null): Json {
  const sent = Object.fromEntries(Object.entries(body).filter(([field]) => field !== 'line_items'));
  if (previous === null) return sent;
  if (switches.putOmitted === 'kept') return { ...previous.wish, ...sent };
  return { customer_id: previous.customer_id, date: previous.date, ...sent };
}

/** A body become a document with Zoho's arithmetic done on it; `extras` is what only invoices have. */
export function composeSale(
  context: Context,
  kind: DocumentKind,
  wish: Json,
  previous: SaleDocument | null,
  extras: Partial<Pick<TotalsInput, 'discount' | 'shipping' | 'adjustment'>>,
): Composed {
  const { body, org, switches } = context;
  refuseForeignFields(context, body, DOCUMENT_FIELDS);
  refuseLong(body, LENGTHS[kind]);
  const contact = customerOf(context, text(wish.customer_id));
  const currency = currencyOf(context, wish, contact);
  const date = dateOf(text(wish.date) || today(context), 'Date');
  refuseLocked(context, date, previous?.date ?? date);

  const lines = readLines(context, kind, wishesOf(body, previous?.lines ?? []), previous?.lines ?? []);
  refuseWrongPlace(context, wish, contact, lines);
  const inclusive =
    wish.is_inclusive_tax === true && switches.inclusive === 'honoured' && !WITHOUT_INCLUSIVE.has(org.edition);
  const totals = computeTotals(
    {
      decimals: currency.price_precision,
      inclusive,
      lines,
      shipping: { charge: '0', taxes: [] },
      adjustment: '0',
      ...extras,
    },
    switches,
  );
  if (new BigJs(totals.total).lt(0)) throw invalid('Total');
  const filled = (value: unknown, standard: string) =>
    text(value) || (switches.defaultNotes === 'filled' ? standard : '');
  const document: SaleDocument = {
    reference_number: text(wish.reference_number),
    customer_id: contact.contact_id,
    date,
    currency_code: currency.currency_code,
    exchange_rate: exchangeRate(currency, wish.exchange_rate),
    is_inclusive_tax: inclusive,
    lines: lines.map((line, index) => ({
      ...line.shown,
      discount_amount: totals.lines[index]?.discount ?? '0',
      item_total: totals.lines[index]?.itemTotal ?? '0',
      taxes: (totals.lines[index]?.taxes ?? []).map(echoTax),
    })),
    sub_total: totals.subTotal,
    tax_total: totals.taxTotal,
    taxes: totals.taxes.map(echoTax),
    roundoff: totals.roundoff,
    total: totals.total,
    notes: filled(wish.notes, DEFAULT_NOTES),
    terms: filled(wish.terms, DEFAULT_TERMS),
    location_id: locationOf(context, wish.location_id),
    custom_fields: customFieldsOf(context, objects(wish.custom_fields)),
    wish,
  };
  return { document, totals, decimals: currency.price_precision };
}

const today = ({ now }: Context) => new Date(now).toISOString().slice(0, 10);

function echoTax({ tax, amount }: { tax: Tax; amount: string }): LineTax {
  return { tax_id: tax.tax_id, tax_name: tax.tax_name, amount };
}

/** What GET shows of any sale document beyond its row of the list. */
export function saleDetail(document: SaleDocument, { org, switches }: Context): Json {
  const amount = (value: string) => money(value, switches);
  const named = {
    tax_rounding: switches.taxRounding === 'item' ? 'item_level' : 'entity_level',
    rounding_mode: switches.roundingMode,
  };
  const currency = org.currencies.find((row) => row.currency_code === document.currency_code);
  return {
    currency_id: currency?.currency_id ?? '',
    exchange_rate: amount(document.exchange_rate),
    is_inclusive_tax: document.is_inclusive_tax,
    line_items: document.lines.map((line) => ({
      line_item_id: line.line_item_id,
      item_id: line.item_id,
      name: line.name,
      description: line.description,
      rate: amount(line.rate),
      quantity: Number(line.quantity),
      discount: line.discount,
      discount_amount: amount(line.discount_amount),
      tax_id: line.tax_id,
      account_id: line.account_id,
      item_total: amount(line.item_total),
      line_item_taxes: line.taxes.map((tax) => ({
        tax_id: tax.tax_id,
        tax_name: tax.tax_name,
        tax_amount: amount(tax.amount),
      })),
      ...given(line.wish, LINE_FIELDS),
      ...given(line.wish, { unit: [], invoice_id: [], invoice_item_id: [] }),
    })),
    sub_total: amount(document.sub_total),
    tax_total: amount(document.tax_total),
    taxes: document.taxes.map((tax) => ({
      tax_id: tax.tax_id,
      tax_name: tax.tax_name,
      tax_amount: amount(tax.amount),
    })),
    roundoff_value: amount(document.roundoff),
    price_precision: 2,
    notes: document.notes,
    terms: document.terms,
    location_id: document.location_id,
    custom_fields: document.custom_fields,
    custom_field_hash: Object.fromEntries(document.custom_fields.map((field) => [field.api_name, field.value])),
    ...given(document.wish, DOCUMENT_FIELDS),
    ...(switches.echoRounding === 'named' ? named : {}),
  };
}
