import type { Sale } from './sale.js';
import { cleanText, cut } from './text.js';

const NAMES: Record<string, (sale: Sale, reference: string) => string> = {
  number: (sale) => sale.number,
  reference: (_, reference) => reference,
  customer_note: (sale) => sale.customerNote,
  payment_method: (sale) => sale.payment.title || sale.payment.gateway,
  transaction_id: (sale) => sale.payment.transactionId,
  tax_number: (sale) => sale.customer.vatNumber ?? '',
};

/**
 * Puts the sale's values into {number}, {reference}, {customer_note}, {payment_method}, {transaction_id} and {tax_number}, and what
 * other plugins keep with the order into {meta:their_key}, nothing where there is none; other braces stay.
 */
export function fillTemplate(template: string, sale: Sale, reference: string): string {
  const filled = template.replace(/\{(\w+)(?::([^{}]+))?\}/g, (whole: string, name: string, key?: string) => {
    if (key !== undefined) return name === 'meta' ? (sale.extras.get(key.trim()) ?? '') : whole;
    return Object.hasOwn(NAMES, name) ? (NAMES[name]?.(sale, reference) ?? '') : whole;
  });
  return cut(cleanText(filled), 2000);
}
