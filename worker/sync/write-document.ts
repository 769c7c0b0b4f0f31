import { intentHash, isSameContent } from '../accounting/content-hash.js';
import type { DocumentEcho } from '../accounting/document-echo.js';
import type { Documents as WantedDocuments, SolvedDocument } from '../accounting/documents.js';
import { learnFromEcho, type Answered } from '../accounting/learn.js';
import { err, ok, type Result } from '../accounting/result.js';
import { isTaxDeclared, verifyDocument } from '../accounting/verify.js';
import type { BooksProfile } from '../contract/books-profile.js';
import type { LinkKey } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import { NeedsFix } from '../errors.js';
import { refusal } from '../zoho/client.js';
import { isRefused, type DocumentIds, type Documents, type Refused } from '../zoho/documents.js';
import { unverified, verified } from './document-links.js';
import type { Execution } from './execute.js';

/** zoho-books-api §3: a line discount meets an organisation that discounts whole documents. */
const DISCOUNT_CONFLICT = 4089;
/** zoho-books-api §3: some field's value is not taken; of a line below zero it may be that. */
const INVALID_VALUE = 2;

/**
 * Only the first orders of an organisation nothing is known of need any. Each answer settles at least one of what may be open: gross
 * prices, the adjustment, where tax is rounded, and how, what becomes of a shipping charge.
 */
const CORRECTIONS = 5;

/** Each teaches something else: no line discounts, no shipping charge, no line below zero, no fields of an edition. */
const REFUSALS = 4;

export interface Writing<D extends SolvedDocument> {
  readonly key: LinkKey;
  readonly what: 'invoice' | 'credit note';
  readonly wanted: D;
  /** What is there and shall become the wanted one; null: it is made. */
  readonly before: DocumentEcho | null;
  readonly resource: Documents<D>;
  readonly contact: LinkKey;
  /** The same document in what the sale comes to after something was learnt. */
  readonly pick: (documents: WantedDocuments) => D | undefined;
  /** What a refusal means for this document; null: nothing special. */
  readonly explain: (refused: Refused) => Promise<Error | null>;
}

/**
 * Makes or changes a document and believes only what Zoho answers: if the total, or the tax, is not what was meant, learn from the answer,
 * solve again and correct it; if the total still differs what was made is removed and the order parked (DESIGN §7). Until its total is verified the link
 * carries no facts, so an interruption leads back here through `resolve-outcome`.
 */
export async function writeDocument<D extends SolvedDocument>(
  writing: Writing<D>,
  run: Execution,
): Promise<DocumentEcho> {
  const { key, before, what } = writing;
  const first = await writeLawfully(writing.wanted, before, writing, run);
  if (isRefused(first.answer)) throw refusal(first.answer, what);
  let { wanted } = first;
  let echo = first.answer;
  run.keep(unverified(key, echo));
  const answers: Answered[] = [];
  learn({ wanted, echo }, answers, run);
  for (let correction = 0; correction < CORRECTIONS; correction++) {
    const isRight = verifyDocument(wanted, echo) === 'equal';
    if (isRight && isTaxDeclared(wanted, echo)) break;
    const again = await solveAgain(run.profile, writing, run);
    if (isRight && !again.ok) break;
    if (!again.ok) return giveUp(echo, again.error, writing, run);
    if (isSameContent(again.value, wanted)) {
      wanted = again.value;
      break;
    }
    const { wanted: other, answer } = await writeLawfully(again.value, echo, writing, run);
    if (isRefused(answer) && isRight) break;
    if (isRefused(answer)) return giveUp(echo, refusal(answer, what).problem, writing, run);
    [wanted, echo] = [other, answer];
    learn({ wanted, echo }, answers, run);
  }
  if (verifyDocument(wanted, echo) === 'differs') return giveUp(echo, totalDiffers(wanted, echo), writing, run);
  run.keep(verified(key, wanted, echo));
  run.note(`${before === null ? 'create' : 'update'}_${what.replace(' ', '_')}`, describe(wanted, echo));
  return echo;
}

/** What is there and what shall be there is recorded first: a lost answer then leaves one of the two, or a person's change. */
async function put<D extends SolvedDocument>(
  document: D,
  over: DocumentEcho | null,
  { resource, what, contact }: Writing<D>,
  run: Execution,
): Promise<DocumentEcho | Refused> {
  const ids: DocumentIds = { customerId: run.customerOf(contact), idOf: (key) => run.idOf(key) };
  if (over === null) return resource.create(document, ids);
  const intent = { kind: `update ${what}`, zoho_id: over.id, before: intentHash(over), after: intentHash(document) };
  await run.ports.intend(intent);
  return resource.update(over, document, ids);
}

function learn(answered: Answered, earlier: Answered[], run: Execution): void {
  run.profile = learnFromEcho(run.profile, answered.wanted, answered.echo, earlier);
  earlier.push(answered);
}

/** Another representation may name an item that the first did not: a line for rounding instead of an adjustment. */
async function solveAgain<D extends SolvedDocument>(
  profile: BooksProfile,
  writing: Writing<D>,
  run: Execution,
): Promise<Result<D, Problem>> {
  const again = run.ports.solveAgain(profile);
  if (!again.ok) return again;
  const document = writing.pick(again.value);
  if (document === undefined) return err(problem('unreadable_order', { detail: writing.what }));
  await run.ensureNamed(document, again.value);
  return ok(document);
}

/** Writes the document or, where it is refused, what the refusals teach to write instead. */
async function writeLawfully<D extends SolvedDocument>(
  document: D,
  over: DocumentEcho | null,
  writing: Writing<D>,
  run: Execution,
): Promise<{ wanted: D; answer: DocumentEcho | Refused }> {
  let wanted = document;
  let answer = await put(wanted, over, writing, run);
  for (let refusals = 0; isRefused(answer) && refusals < REFUSALS; refusals++) {
    const other = await solveAfterRefusal(answer, wanted, writing, run);
    if (other === null) break;
    wanted = other;
    answer = await put(wanted, over, writing, run);
  }
  return { wanted, answer };
}

/**
 * What the refused document is tried as instead: without line discounts, shipping charge or lines below zero, without the edition's
 * fields, or after dead ids were healed; null: there is nothing else to try.
 */
async function solveAfterRefusal<D extends SolvedDocument>(
  refused: Refused,
  wanted: D,
  writing: Writing<D>,
  run: Execution,
): Promise<D | null> {
  const explained = await writing.explain(refused);
  if (explained !== null) throw explained;
  if (await run.heal(refused, wanted, writing.contact)) return wanted;
  const learnt = refusedFeature(refused, wanted, run.profile);
  if (learnt === null) return null;
  const profile: BooksProfile = { ...run.profile, ...learnt };
  const again = await solveAgain(profile, writing, run);
  if (!again.ok) throw new NeedsFix(again.error);
  run.profile = profile;
  return again.value;
}

function refusedFeature(refused: Refused, wanted: SolvedDocument, profile: BooksProfile): Partial<BooksProfile> | null {
  const source = 'refusal' as const;
  if (refused.code === DISCOUNT_CONFLICT && wanted.lines.some((line) => line.discount !== null)) {
    return { discount_level: { value: 'entity', source } };
  }
  if (wanted.shipping !== null && profile.shipping === null) return { shipping: { value: 'dropped', source } };
  if (refused.code === INVALID_VALUE && wanted.lines.some((line) => line.rate.startsWith('-'))) {
    return { negative_line: { value: false, source } };
  }
  return Object.keys(wanted.editionFields).length > 0 ? { edition_fields: { value: false, source } } : null;
}

/** A document we made is removed again; one that was there before stays as the last answer left it, without facts. */
async function giveUp<D extends SolvedDocument>(
  echo: DocumentEcho,
  reason: Problem,
  { before, resource, key, what }: Writing<D>,
  run: Execution,
): Promise<never> {
  if (before === null) {
    await resource.delete(echo.id);
    run.keep({ ...unverified(key, echo), status: 'deleted' });
    run.note(`delete_${what.replace(' ', '_')}`, echo.number);
  }
  throw new NeedsFix(reason);
}

function totalDiffers(wanted: SolvedDocument, echo: DocumentEcho): Problem {
  return problem('total_differs', { total: wanted.total, zoho_total: echo.total, currency: wanted.currency });
}

/** Which representation was chosen, and what remains between it and the shop's own figures. */
function describe(wanted: SolvedDocument, echo: DocumentEcho): string {
  const { currency, declaredTax, exactness, adjustment, representation } = wanted;
  const declared = isTaxDeclared(wanted, echo) ? '' : ` instead of ${declaredTax}`;
  const rounding = adjustment === null ? '' : `, rounding ${adjustment}`;
  return `${echo.number}: ${echo.total} ${currency}, tax ${echo.taxTotal}${declared} (${exactness}${rounding}; ${representation})`;
}
