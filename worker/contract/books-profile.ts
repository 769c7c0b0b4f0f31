import { z } from 'zod';
import { currencySchema, daySchema, idSchema } from './primitives.js';

/**
 * Where a fact about the organisation was learnt; a later, stronger source replaces an earlier one. "guess": only the likeliest of
 * what the answers so far leave possible.
 */
export const profileSourceSchema = z.enum([
  'organization',
  'currency',
  'invoice',
  'echo',
  'refusal',
  'setting',
  'guess',
]);

const known = <T extends z.ZodType>(value: T) => z.object({ value, source: profileSourceSchema }).nullable();

/**
 * How one Zoho organisation computes (DESIGN §7). null = unknown: the solver then prefers what is exact under every
 * value. Every field is a question in zoho-books-api §12 and §15.
 */
export const booksProfileSchema = z.object({
  organization_id: idSchema,
  base_currency: currencySchema,
  /** Upper-case ISO country or edition name as far as it can be told; decides which fields may be sent. */
  edition: known(z.string().max(20)),
  /** Tax rounded per line and tax, or once per tax over the document. */
  tax_rounding: known(z.enum(['item', 'entity'])),
  rounding_mode: known(z.enum(['half_up', 'half_even'])),
  /** "none" is the only position in which a total can be exact to the cent. */
  round_off: known(z.enum(['none', 'other'])),
  /** Decimals of a unit price that Zoho keeps (never fewer than the currency has). */
  rate_precision: known(z.int().min(0).max(8)),
  quantity_precision: known(z.int().min(0).max(8)),
  discount_level: known(z.enum(['none', 'item', 'entity'])),
  /** is_inclusive_tax is honoured; never so in the US and Canada. */
  inclusive: known(z.boolean()),
  /** How the tax of a shipping charge is rounded: apart from that of the lines or with it; or that it bears none, or is dropped. */
  shipping: known(z.enum(['apart', 'with_lines', 'untaxed', 'dropped'])),
  adjustment: known(z.boolean()),
  /** Base of a compound tax inside a tax group. */
  compound: known(z.enum(['on_previous_taxes', 'on_net'])),
  line_without_item: known(z.boolean()),
  draft_payment: known(z.enum(['accepted', 'refused'])),
  lock_date: known(daySchema),
  /** A line below zero is taken; e-invoicing of Saudi Arabia refuses it. */
  negative_line: known(z.boolean()),
  /** Fields only the inferred edition takes are taken; false once they were refused. */
  edition_fields: known(z.boolean()),
});

export type BooksProfile = z.infer<typeof booksProfileSchema>;
export type ProfileSource = z.infer<typeof profileSourceSchema>;

/** ISO 4217: no currency. */
export const NO_CURRENCY = 'XXX';

/** Everything unknown but the organisation itself. */
export function emptyBooksProfile(organizationId: string, baseCurrency: string = NO_CURRENCY): BooksProfile {
  return {
    organization_id: organizationId,
    base_currency: baseCurrency,
    edition: null,
    tax_rounding: null,
    rounding_mode: null,
    round_off: null,
    rate_precision: null,
    quantity_precision: null,
    discount_level: null,
    inclusive: null,
    shipping: null,
    adjustment: null,
    compound: null,
    line_without_item: null,
    draft_payment: null,
    lock_date: null,
    negative_line: null,
    edition_fields: null,
  };
}
