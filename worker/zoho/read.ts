import Big from 'big.js';
import type { ZohoBody } from './answers.js';

/**
 * Tolerant readers of Zoho's JSON: money arrives as number or text (zoho-books-api §7.1), ids are text, lists may be
 * missing. A value of another type reads as absent.
 */
export function asObject(value: unknown): ZohoBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ZohoBody) : {};
}

export function asList(value: unknown): ZohoBody[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

export function asBoolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (value === 'true') return true;
  return value === 'false' ? false : null;
}

export function asInteger(value: unknown): number | null {
  const number = typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? Number(value) : NaN;
  return Number.isInteger(number) ? number : null;
}

/** Decimal text without exponent; null where there is no number. JSON numbers are exact up to 15 digits: enough for money. */
export function asDecimal(value: unknown): string | null {
  const text = asText(value).trim();
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return null;
  return new Big(text).toFixed();
}

/** True where another page follows; the context is an object live, an array in the description (§7.4). */
export function hasMorePages(body: ZohoBody): boolean {
  const context: unknown = Array.isArray(body.page_context) ? asList(body.page_context)[0] : body.page_context;
  return asBoolean(asObject(context).has_more_page) === true;
}
