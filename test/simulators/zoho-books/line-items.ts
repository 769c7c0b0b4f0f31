import BigJs from 'big.js';
import { accountOf, decimal, invalid, positive } from './checks.js';
import { LINE_FIELDS, refuseForeignFields } from './editions.js';
import { objects, Refusal, text, type Context, type Json } from './http-types.js';
import type { Contact, DocumentLine, OrganizationState, Tax } from './state.js';
import type { TotalsLine } from './totals.js';

export type DocumentKind = 'invoice' | 'creditnote';

export interface ReadLine extends TotalsLine {
  readonly shown: Pick<
    DocumentLine,
    | 'line_item_id'
    | 'item_id'
    | 'name'
    | 'description'
    | 'rate'
    | 'quantity'
    | 'discount'
    | 'tax_id'
    | 'account_id'
    | 'wish'
  >;
}

/**
 * The lines of a body (reference §7.1): with `line_item_id` the line of before goes on, without it a new one begins, and what is not
 * named is gone (§7.2).
 */
export function readLines(
  context: Context,
  kind: DocumentKind,
  wishes: readonly Json[],
  previous: readonly DocumentLine[],
): ReadLine[] {
  if (wishes.length === 0) throw invalid('Line Items');
  return wishes.map((wish) => {
    refuseForeignFields(context, wish, LINE_FIELDS);
    const asked = text(wish.line_item_id);
    const before = previous.find((line) => line.line_item_id === asked);
    if (asked !== '' && before === undefined) throw invalid('Line Item');
    const merged = before === undefined ? wish : { ...before.wish, ...wish };
    return readLine(context, kind, merged, before?.line_item_id ?? context.nextId());
  });
}

function readLine(context: Context, kind: DocumentKind, wish: Json, line_item_id: string): ReadLine {
  const { org, switches } = context;
  const item_id = text(wish.item_id);
  const item = org.items.find((candidate) => candidate.item_id === item_id);
  if (item_id !== '' && item === undefined) throw new Refusal(404, 2006, 'Item does not exist.');
  if (item_id === '' && switches.lineWithoutItem === 'reject' && kind === 'invoice') throw invalid('Item');
  if (item?.status === 'inactive') throw new Refusal(400, 2007, 'Item is inactive.');
  const name = text(wish.name) || (item?.name ?? '');
  const description = text(wish.description);
  if (name === '' || name.length > 100) throw invalid('Item Name');
  if (description.length > 2000) throw invalid('Description');
  const quantity = positive(wish.quantity ?? '1', 'Quantity');
  if (kind === 'creditnote' && switches.creditNoteQuantity === 'integer' && !new BigJs(quantity).mod(1).eq(0))
    throw invalid('Quantity');
  const rate = rateOf(context, wish, item?.rate ?? null);
  // A credit note has no discount of its own (§8.2): it is ignored like any unknown field.
  const discount = kind === 'invoice' ? discountOf(wish.discount) : '0';
  const tax_id = text(wish.tax_id);
  return {
    rate,
    quantity,
    discount,
    taxes: taxesOf(org, tax_id),
    shown: {
      line_item_id,
      item_id,
      name,
      description,
      rate,
      quantity,
      discount,
      tax_id,
      account_id: accountOf(context, wish.account_id, 'Account', salesAccount(org)),
      wish,
    },
  };
}

/** A customer's price list re-prices lines that name an item (§6); Saudi e-invoicing knows no negative line (§7.1). */
function rateOf({ org, switches }: Context, wish: Json, ofItem: string | null): string {
  const asked = decimal(wish.rate ?? ofItem ?? '0', 'Rate');
  if (new BigJs(asked).lt(0) && (switches.negativeLine === 'reject' || org.edition === 'sa')) throw invalid('Rate');
  return switches.priceList === 'ten_percent_off' && ofItem !== null ? new BigJs(asked).times('0.9').toFixed() : asked;
}

/** A number, or text like "10%" (reference §7.1). */
export function discountOf(value: unknown): string {
  const raw = text(value ?? '0') || '0';
  if (!/^\d+(\.\d+)?%?$/.test(raw)) throw invalid('Discount');
  return raw;
}

export const isDiscount = (value: unknown): boolean => !/^(0+(\.0+)?%?)?$/.test(text(value));

function salesAccount(org: OrganizationState): string {
  return org.accounts.find((account) => account.account_type === 'income')?.account_id ?? '';
}

export function taxesOf(org: OrganizationState, taxId: string): readonly Tax[] {
  if (taxId === '') return [];
  const tax = org.taxes.find((candidate) => candidate.tax_id === taxId);
  if (tax !== undefined) return [tax];
  const group = org.taxGroups.find((candidate) => candidate.tax_group_id === taxId);
  if (group === undefined) throw invalid('Tax');
  return group.taxes;
}

/** CGST and SGST inside the organisation's own state, IGST beyond it (reference §9); taxes of no such kind pass. */
export function refuseWrongPlace(
  { org, switches }: Context,
  wish: Json,
  contact: Contact,
  lines: readonly ReadLine[],
): void {
  if (org.edition !== 'in' || switches.placeOfSupply === 'off') return;
  const place = text(wish.place_of_supply) || text(contact.fields.place_of_contact) || org.state_code;
  const wrong = place === org.state_code ? ['igst'] : ['cgst', 'sgst'];
  const isWrong = lines.some((line) => line.taxes.some((tax) => wrong.includes(tax.tax_specific_type ?? '')));
  if (isWrong) throw invalid('Tax');
}

/** The lines a PUT leaves as they are where it names none. */
export function wishesOf(body: Json, previous: readonly DocumentLine[]): Json[] {
  if ('line_items' in body || previous.length === 0) return objects(body.line_items);
  return previous.map((line) => ({ line_item_id: line.line_item_id }));
}
