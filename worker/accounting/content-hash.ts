import type { InvoiceDocument } from './documents.js';
import type { InvoiceEcho } from './invoice-echo.js';
import { Decimal } from './money.js';
import { sha256 } from './sha256.js';

/**
 * What an invoice says, apart from what Zoho computes of it: lines and adjustment. A document that equals what we meant to write, or
 * what was there before, was not changed by a person in between (DESIGN §5 "Edits").
 */
export function contentHash(
  invoice: Pick<InvoiceDocument, 'lines' | 'adjustment'> | Pick<InvoiceEcho, 'lines' | 'adjustment'>,
): string {
  const number = (text: string | null) => new Decimal(text ?? '0').toFixed();
  const lines = invoice.lines.map((line) => [line.name, number(line.rate), number(line.quantity)]);
  return sha256(JSON.stringify([lines, number(invoice.adjustment)]));
}
