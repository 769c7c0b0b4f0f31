import type { DocumentEcho } from './document-echo.js';
import type { SolvedDocument } from './documents.js';
import { Decimal } from './money.js';
import { sha256 } from './sha256.js';

/**
 * What a document says, apart from what Zoho computes of it: date, lines and adjustment. A document that equals what we meant to
 * write, or what was there before, was not changed by a person in between (DESIGN §5 "Edits").
 */
export function contentHash(
  document: Pick<SolvedDocument, 'date' | 'lines' | 'adjustment'> | Pick<DocumentEcho, 'date' | 'lines' | 'adjustment'>,
): string {
  const number = (text: string | null) => new Decimal(text ?? '0').toFixed();
  const lines = document.lines.map((line) => [line.name, number(line.rate), number(line.quantity)]);
  return sha256(JSON.stringify([document.date, lines, number(document.adjustment)]));
}

/** Whether writing the one over the other would change nothing of its amounts. */
export function isSameContent(a: SolvedDocument, b: SolvedDocument): boolean {
  return a.inclusive === b.inclusive && contentHash(a) === contentHash(b);
}
