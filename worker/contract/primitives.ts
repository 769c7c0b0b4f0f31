import { z } from 'zod';

/** Ids are strings everywhere: Zoho's have 19 digits, beyond what a JavaScript number holds (zoho-books-api §13.11). */
export const idSchema = z.string().regex(/^[0-9A-Za-z_:.-]{1,100}$/);

/** Money on the wire: a plain decimal string such as "-12.50"; never a number, never an exponent. */
export const moneySchema = z.string().regex(/^-?[0-9]{1,15}(\.[0-9]{1,8})?$/);

/** ISO 4217 code. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/);

/** A calendar day, yyyy-mm-dd. */
export const daySchema = z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);

/** A moment in UTC, e.g. 2026-11-24T10:00:00Z. */
export const momentSchema = z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?Z$/);

/** A fencing token: an unsigned integer as text, increasing over the whole store (DESIGN §5). */
export const tokenSchema = z.string().regex(/^[0-9]{1,19}$/);

/** A relative duration. Durations cross the wire, never clock times: the two clocks need not agree. */
export const durationMsSchema = z.int().min(0).max(2_147_483_647);

export const countSchema = z.int().min(0).max(2_147_483_647);
export const textSchema = z.string().max(2000);

/** At most `length` UTF-16 units, never half a character: PHP reads no JSON that holds half of one. */
export function cutTo(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
