import { cutTo } from '../contract/primitives.js';

/** Control characters and runs of white space become one space; ends are trimmed. */
export function cleanText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .trim();
}

/** At most `length` UTF-16 units, never half a character, and no space at the cut. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : cutTo(text, length).trimEnd();
}

/** `text (suffix)` within `length`, the suffix whole. */
export function withSuffix(text: string, suffix: string, length: number): string {
  const tail = ` (${suffix})`;
  return `${cut(text, Math.max(1, length - tail.length))}${tail}`;
}

/** By what was paid, and the order: `Stripe (AB12-1001)`; the order alone where nobody said by what. */
export function paidBy(method: string, reference: string): string {
  const name = cleanText(method);
  return name === '' ? reference : withSuffix(name, reference, 500);
}
