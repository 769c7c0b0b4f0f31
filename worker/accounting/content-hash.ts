import type { DocumentEcho } from './document-echo.js';
import type { SolvedDocument } from './documents.js';
import { Decimal } from './money.js';
import { sha256 } from './sha256.js';

type Content = Pick<SolvedDocument | DocumentEcho, 'date' | 'lines' | 'adjustment' | 'shipping'>;

/**
 * What a document says, apart from what Zoho computes of it: date, lines, shipping charge and adjustment. A document that equals what was there before
 * was not changed by a person in between (DESIGN §5 "Edits").
 */
export function contentHash(document: Content): string {
  const { adjustment, shipping } = document;
  return sha256(JSON.stringify([...said(document), plain(adjustment), plain(shipping?.amount ?? null)]));
}

/** Whether writing the one over the other would change nothing of its amounts. */
export function isSameContent(a: SolvedDocument, b: SolvedDocument): boolean {
  const discounts = ({ lines }: SolvedDocument) => lines.map(({ discount }) => discount ?? '').join();
  return a.inclusive === b.inclusive && discounts(a) === discounts(b) && contentHash(a) === contentHash(b);
}

/**
 * The same without adjustment and shipping charge, which organisations without these fields drop: for what we were about to write, before Zoho has shown
 * what it keeps of it.
 */
export function intentHash(document: Content): string {
  return sha256(JSON.stringify(said(document)));
}

function said({ date, lines }: Content): unknown[] {
  return [date, lines.map((line) => [line.name, plain(line.rate), plain(line.quantity)])];
}

const plain = (text: string | null) => new Decimal(text ?? '0').toFixed();
