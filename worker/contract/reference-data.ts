import { z } from 'zod';
import { booksProfileSchema } from './books-profile.js';
import { countSchema, currencySchema, idSchema, textSchema } from './primitives.js';

export const zohoTaxSchema = z.object({
  tax_id: idSchema,
  name: textSchema,
  /** Decimal text, e.g. "7.25". */
  percent: z.string().max(20),
  type: z.enum(['tax', 'compound_tax', 'tax_group']),
  country: z.string().max(10),
});

export const zohoCurrencySchema = z.object({
  currency_id: idSchema,
  code: currencySchema,
  price_precision: z.int().min(0).max(8),
  is_base: z.boolean(),
});

export const zohoAccountSchema = z.object({ account_id: idSchema, name: textSchema, type: z.string().max(50) });

/** What was read from Zoho and is kept in the table `remote` (DESIGN §4). */
export const referenceDataSchema = z.object({
  version: countSchema,
  organization_id: idSchema.nullable(),
  taxes: z.array(zohoTaxSchema),
  currencies: z.array(zohoCurrencySchema),
  accounts: z.array(zohoAccountSchema),
  profile: booksProfileSchema.nullable(),
});

/** A contact of Zoho as the index in `remote` holds it. */
export const indexedContactSchema = z.object({
  contact_id: idSchema,
  name: textSchema,
  company: textSchema,
  /** Lower case; empty where the contact has none. */
  email: textSchema,
  currency: z.string().max(3),
  active: z.boolean(),
});

export const indexedItemSchema = z.object({
  item_id: idSchema,
  name: textSchema,
  sku: textSchema,
  active: z.boolean(),
});

/** What a completion or an answer may carry back; an absent part leaves what is stored. */
export const learntSchema = z.object({
  taxes: z.array(zohoTaxSchema).optional(),
  currencies: z.array(zohoCurrencySchema).optional(),
  accounts: z.array(zohoAccountSchema).optional(),
  profile: booksProfileSchema.optional(),
  /** What Zoho lets the organisation call in a day; no part of the reference data, only past orders are estimated by it. */
  calls_per_day: countSchema.optional(),
  /** Pages of the index; added to what is there. */
  contacts: z.array(indexedContactSchema).optional(),
  items: z.array(indexedItemSchema).optional(),
});

export type ZohoTax = z.infer<typeof zohoTaxSchema>;
export type ZohoCurrency = z.infer<typeof zohoCurrencySchema>;
export type ZohoAccount = z.infer<typeof zohoAccountSchema>;
export type ReferenceData = z.infer<typeof referenceDataSchema>;
export type IndexedContact = z.infer<typeof indexedContactSchema>;
export type IndexedItem = z.infer<typeof indexedItemSchema>;
export type Learnt = z.infer<typeof learntSchema>;
