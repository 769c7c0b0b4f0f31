import { z } from 'zod';

/**
 * What is read of WooCommerce's wc/v3 order (woocommerce §2.1). Loose: unknown fields pass, money is text, ids may be
 * numbers. Only `accounting/sale` interprets it.
 */
const id = z.union([z.number().int(), z.string().max(50)]).transform(String);
const money = z.union([z.string().max(40), z.number()]).transform((value) => String(value));
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const lineTaxSchema = z.looseObject({ id, total: money.nullish() });
const metaSchema = z.looseObject({ key: z.string(), value: z.unknown() });

const addressSchema = z.looseObject({
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  city: text,
  state: text,
  postcode: text,
  country: text,
  email: text,
  phone: text,
});

const itemLineSchema = z.looseObject({
  id,
  name: text,
  product_id: id.nullish(),
  variation_id: id.nullish(),
  quantity: z.number(),
  subtotal: money,
  total: money,
  total_tax: money,
  taxes: z.array(lineTaxSchema),
  sku: text,
  meta_data: z.array(metaSchema).nullish(),
});

const feeLineSchema = z.looseObject({ id, name: text, total: money, total_tax: money, taxes: z.array(lineTaxSchema) });

const shippingLineSchema = z.looseObject({
  id,
  method_title: text,
  total: money,
  total_tax: money,
  taxes: z.array(lineTaxSchema),
});

const taxLineSchema = z.looseObject({
  rate_id: id,
  rate_code: text,
  label: text,
  compound: z.boolean(),
  tax_total: money,
  shipping_tax_total: money,
  rate_percent: z.number().nullish(),
});

export const wooOrderSchema = z.looseObject({
  id,
  number: z.union([z.string(), z.number()]).transform(String),
  status: z.string(),
  currency: z.string(),
  prices_include_tax: z.boolean(),
  date_created_gmt: z.string().nullable(),
  date_paid_gmt: z.string().nullish(),
  total: money,
  total_tax: money,
  customer_id: id,
  billing: addressSchema,
  shipping: addressSchema,
  customer_note: text,
  payment_method: text,
  payment_method_title: text,
  transaction_id: text,
  meta_data: z.array(metaSchema).nullish(),
  line_items: z.array(itemLineSchema),
  tax_lines: z.array(taxLineSchema),
  shipping_lines: z.array(shippingLineSchema),
  fee_lines: z.array(feeLineSchema),
  /** Of the official gift card extension: what was paid with cards, already taken off `total` (woocommerce §2.2). */
  gift_cards: z.array(z.looseObject({ code: text, amount: money })).nullish(),
});

export const wooRefundSchema = z.looseObject({
  id,
  amount: money,
  reason: text,
  date_created_gmt: z.string().nullish(),
  line_items: z.array(itemLineSchema),
  shipping_lines: z.array(shippingLineSchema),
  fee_lines: z.array(feeLineSchema),
  tax_lines: z.array(taxLineSchema).nullish(),
});

export type WooOrder = z.infer<typeof wooOrderSchema>;
export type WooRefund = z.infer<typeof wooRefundSchema>;
export type WooAddress = z.infer<typeof addressSchema>;
