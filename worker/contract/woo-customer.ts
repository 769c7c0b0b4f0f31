import { z } from 'zod';
import { wooOrderSchema } from './woo-order.js';

/** What is read of WooCommerce's wc/v3 customer (woocommerce §3.1). Loose, as the order is; its meta is only there for administrators. */
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

export const wooCustomerSchema = z.looseObject({
  id: z.union([z.number().int(), z.string().max(50)]).transform(String),
  email: text,
  first_name: text,
  last_name: text,
  role: text,
  billing: wooOrderSchema.shape.billing,
  shipping: wooOrderSchema.shape.shipping,
  meta_data: wooOrderSchema.shape.meta_data,
});
