import { desired, type BooksContext } from '../../worker/accounting/desired.js';
import { isSameContent } from '../../worker/accounting/content-hash.js';
import type { Booking, CreditNoteDocument, InvoiceDocument } from '../../worker/accounting/documents.js';
import { learnFromEcho, type Answered } from '../../worker/accounting/learn.js';
import type { Sale } from '../../worker/accounting/sale.js';
import { isTaxDeclared, verifyDocument } from '../../worker/accounting/verify.js';
import { emptyBooksProfile, type BooksProfile } from '../../worker/contract/books-profile.js';
import type { Problem } from '../../worker/contract/problems.js';
import type { ReferenceData } from '../../worker/contract/reference-data.js';
import type { Settings } from '../../worker/contract/settings.js';
import type { TotalsResult } from '../simulators/zoho-books/totals.js';
import type { Switches } from '../simulators/zoho-books/switches.js';
import { echoOf, zohoAnswers } from './zoho-answers.js';

/** As the worker allows itself: after a wrong answer it solves again with what it learnt. */
const CORRECTIONS = 5;
const REFUSALS = 4;

export interface Books {
  readonly data: ReferenceData;
  readonly settings: Settings;
  /** What the organisation does, of which the solver is told nothing but `data.profile`. */
  readonly switches: Switches;
  readonly context?: Partial<BooksContext>;
}

export interface Written {
  readonly document: InvoiceDocument | CreditNoteDocument;
  readonly answer: TotalsResult;
  readonly corrections: number;
}

export type Outcome =
  | { readonly kind: 'nothing'; readonly reason: string }
  | { readonly kind: 'parked'; readonly document: string; readonly code: string; readonly detail: Problem | null }
  | { readonly kind: 'booked'; readonly booking: Booking; readonly written: readonly Written[] };

/**
 * A sale's invoice and credit notes as the worker books them: solve, see whether Zoho refuses or answers another total, learn, solve
 * again, five times at most.
 */
export function bookOrder(sale: Sale, books: Books): Outcome {
  let profile = books.data.profile ?? emptyBooksProfile(books.data.organization_id ?? '0', sale.currency);
  const solve = () => desiredIn(sale, { ...books, data: { ...books.data, profile } });
  const first = solve();
  if (!first.ok) return parked('all', first.error);
  if (first.value.kind !== 'booking')
    return { kind: 'nothing', reason: first.value.kind === 'nothing' ? first.value.reason : 'void' };

  const booking = first.value;
  const written: Written[] = [];
  for (const name of ['invoice', ...booking.credits.map(({ slot }) => slot)]) {
    let document = documentOf(booking, name);
    let corrections = 0;
    let refusals = 0;
    const answers: Answered[] = [];
    for (;;) {
      const refusal = refusalOf(document, books.switches);
      if (refusal !== null && refusals === REFUSALS) return { ...NOT_EQUAL, document: name, code: 'refused_by_zoho' };
      if (refusal !== null) {
        refusals++;
        profile = { ...profile, ...refusal };
      } else {
        const answer = zohoAnswers(document, books.switches);
        const echo = echoOf(document, answer, books.switches);
        profile = learnFromEcho(profile, document, echo, answers);
        answers.push({ wanted: document, echo });
        const isRight = verifyDocument(document, echo) === 'equal';
        const again = isRight && isTaxDeclared(document, echo) ? null : solve();
        if (!isRight && again?.ok === false) return parked(name, again.error);
        const better = again === null || corrections === CORRECTIONS ? null : solvedAgain(again, document, name);
        if (better === null && !isRight) return { ...NOT_EQUAL, document: name };
        if (better === null) {
          written.push({ document, answer, corrections });
          break;
        }
        document = better;
        corrections++;
        continue;
      }
      const again = solve();
      if (!again.ok) return parked(name, again.error);
      document = documentOf(again.value.kind === 'booking' ? again.value : booking, name);
    }
  }
  return { kind: 'booked', booking, written };
}

export function desiredIn(sale: Sale, { data, settings, context }: Books): ReturnType<typeof desired> {
  const rest = { reference: 'AB12-1', links: [], choice: null, today: '2026-03-01', isChosen: false, ...context };
  return desired(sale, settings, { ...rest, referenceData: data });
}

/** What the document is after something was learnt; null: the same, or nothing. */
function solvedAgain(again: ReturnType<typeof desired>, document: Written['document'], name: string) {
  if (!again.ok || again.value.kind !== 'booking') return null;
  const other = documentOf(again.value, name);
  return isSameContent(other, document) ? null : other;
}

function documentOf({ invoice, credits }: Booking, name: string): InvoiceDocument | CreditNoteDocument {
  return credits.find(({ slot }) => slot === name) ?? invoice;
}

/** What Zoho's refusal of a document teaches (4089, 2); null: it takes it. */
function refusalOf(
  { lines }: Written['document'],
  { discountLevel, negativeLine }: Switches,
): Partial<BooksProfile> | null {
  const source = 'refusal' as const;
  if (discountLevel !== 'item' && lines.some(({ discount }) => discount !== null))
    return { discount_level: { value: 'entity', source } };
  if (negativeLine === 'reject' && lines.some(({ rate }) => rate.startsWith('-')))
    return { negative_line: { value: false, source } };
  return null;
}

const NOT_EQUAL = { kind: 'parked', code: 'total_differs', detail: null } as const;

function parked(document: string, problems: readonly Problem[]): Outcome {
  const [detail = null] = problems;
  return { kind: 'parked', document, code: problems.map(({ code }) => code).join(), detail };
}
