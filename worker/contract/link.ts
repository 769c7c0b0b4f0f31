import { z } from 'zod';
import { currencySchema, daySchema, idSchema, moneySchema, textSchema, durationMsSchema } from './primitives.js';

export const linkKindSchema = z.enum([
  'contact',
  'item',
  'tax',
  'tax_group',
  'invoice',
  'payment',
  'credit_note',
  'refund',
]);

/** Whose document a link names. Guests are keyed by SHA-256 of their e-mail, products without id by their name. */
export const linkOwnerSchema = z.enum(['order', 'customer', 'guest', 'product', 'tax', 'tax_group']);

/** Together with the organisation this is the unique key of the table, and so the lock of a shared thing (DESIGN §5). */
export const linkKeySchema = z.object({
  object_type: linkOwnerSchema,
  object_id: idSchema,
  kind: linkKindSchema,
  slot: z.string().max(64),
});

/** What Zoho answered after our last write; another value later means that a person changed the document. */
export const zohoEchoSchema = z.object({
  last_modified_time: z.string().max(40),
  total: moneySchema,
  hash: z.string().max(64),
  /** Whose document it is; empty for what belongs to nobody. */
  customer_id: z.string().max(100),
  /** Where a payment was deposited; empty for everything else. */
  account_id: z.string().max(100),
});

/** The order's accounting facts a document stands for (DESIGN §5 "Facts, not settings"). */
export const linkFactsSchema = z.object({
  hash: z.string().max(64),
  status: z.string().max(50),
  decimals: z.int().min(0).max(8),
  /**
   * Refunds that a person or another tool has booked: no credit note is made for them. Of a payment: those it leaves out, because their
   * credit was set against the invoice before.
   */
  settled_refunds: z.array(idSchema),
});

export const linkSchema = linkKeySchema.extend({
  zoho_id: idSchema,
  number: textSchema,
  url: textSchema,
  facts: linkFactsSchema.nullable(),
  representation: textSchema,
  zoho_echo: zohoEchoSchema.nullable(),
  total: moneySchema.nullable(),
  currency: currencySchema.nullable(),
  exchange_rate: z.string().max(40).nullable(),
  date: daySchema.nullable(),
  status: z.string().max(40),
});

export const reservationSchema = z.object({
  key: linkKeySchema,
  state: z.enum(['reserved', 'exists', 'held']),
  link: linkSchema.nullable(),
  /** Set where an earlier holder may have created the thing without telling: look first, not before the index delay. */
  unresolved_for_ms: durationMsSchema.nullable(),
  retry_in_ms: durationMsSchema,
});

export type LinkKind = z.infer<typeof linkKindSchema>;
export type LinkKey = z.infer<typeof linkKeySchema>;
export type LinkFacts = z.infer<typeof linkFactsSchema>;
export type Link = z.infer<typeof linkSchema>;
export type Reservation = z.infer<typeof reservationSchema>;

/** One text per key, for maps and for the sorted order in which reservations are taken. */
export function linkKeyText(key: LinkKey): string {
  return [key.kind, key.object_type, key.object_id, key.slot].join('|');
}
