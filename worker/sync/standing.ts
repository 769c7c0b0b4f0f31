import Big from 'big.js';
import { contentHash } from '../accounting/content-hash.js';
import type { DocumentEcho } from '../accounting/document-echo.js';
import type { SolvedDocument } from '../accounting/documents.js';
import { taxesTold, verifyDocument } from '../accounting/verify.js';
import type { Link } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import type { DocumentRow } from '../zoho/documents.js';

/** How a document stands in Zoho now, compared with what is known of it (DESIGN §5 "Edits"). */

const SETTLED = new Set(['paid', 'partially_paid', 'void', 'closed']);

/** Nothing was paid, credited or paid out of it. Over nothing it may be called paid from the start (zoho-books-api §12.3). */
export function isUnpaid(echo: DocumentEcho): boolean {
  if (echo.status === 'paid' && new Big(echo.total).eq(0)) return true;
  return !SETTLED.has(echo.status) && new Big(echo.balance).eq(new Big(echo.total));
}

/** Unpaid, and never changed since it was made. */
export function isUntouched(echo: DocumentEcho): boolean {
  return isUnpaid(echo) && echo.lastModifiedTime === echo.createdTime;
}

/** A person's edit: it no longer says what Zoho answered to our last write. null: nobody changed it. */
export function editedByPerson(what: string, link: Link, echo: DocumentEcho, now: string): Problem | null {
  if (link.zoho_echo === null || link.zoho_echo.hash === contentHash(echo)) return null;
  return problem('edited_in_zoho', {
    what,
    number: echo.number,
    sent: link.zoho_echo.total,
    there: echo.total,
    now,
  });
}

/**
 * Exact where the document may still be updated. Once it is settled a tax that differs by its rounding is the same document,
 * solved with other knowledge of how Zoho rounds.
 */
export function isSameDocument(wanted: SolvedDocument, echo: DocumentEcho): boolean {
  if (verifyDocument(wanted, echo) !== 'equal' || echo.date !== wanted.date) return false;
  const differences = taxesTold(echo).map((tax) => new Big(tax).minus(wanted.expectedTax).abs());
  const isTax = (tolerance: Big) => differences.some((difference) => difference.lte(tolerance));
  if (isUntouched(echo)) return isTax(new Big(0)) && hasSameParts(wanted, echo);
  const unit = new Big(10).pow(-(wanted.total.split('.')[1]?.length ?? 0));
  return isTax(unit.times(2));
}

function hasSameParts({ lines, shipping }: SolvedDocument, echo: DocumentEcho): boolean {
  return echo.lines.length === lines.length && new Big(echo.shipping?.amount ?? 0).eq(shipping?.amount ?? 0);
}

/** Only a person can say which of them is right. */
export function twoCandidates(kind: string, rows: readonly DocumentRow[], reference: string): Problem {
  return problem('two_candidates', {
    kind,
    reference,
    zoho_ids: rows.map((row) => row.number || row.id).join(', '),
  });
}
