import type { Sale } from './sale.js';
import { cleanText, cut } from './text.js';

const NAMES: Record<string, (sale: Sale, reference: string) => string> = {
  number: (sale) => sale.number,
  reference: (_, reference) => reference,
  customer_note: (sale) => sale.customerNote,
  payment_method: (sale) => sale.payment.title || sale.payment.gateway,
  transaction_id: (sale) => sale.payment.transactionId,
};

/** Puts the sale's values into {number}, {reference}, {customer_note}, {payment_method} and {transaction_id}; other braces stay. */
export function fillTemplate(template: string, sale: Sale, reference: string): string {
  const filled = template.replace(/\{(\w+)\}/g, (whole: string, name: string) =>
    Object.hasOwn(NAMES, name) ? (NAMES[name]?.(sale, reference) ?? '') : whole,
  );
  return cut(cleanText(filled), 2000);
}
