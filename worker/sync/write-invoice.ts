import { contentHash } from '../accounting/content-hash.js';
import type { Action, InvoiceDocument } from '../accounting/documents.js';
import type { InvoiceEcho } from '../accounting/invoice-echo.js';
import { learnFromEcho } from '../accounting/learn.js';
import { verifyInvoice } from '../accounting/verify.js';
import type { BooksProfile } from '../contract/books-profile.js';
import type { Link } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import { NeedsFix } from '../errors.js';
import { refusal } from '../zoho/client.js';
import { isRefused, type InvoiceIds, type Refused } from '../zoho/invoices.js';
import type { Execution } from './execute.js';
import { newLink, orderLinkKey } from './new-link.js';

/** zoho-books-api §3: a line discount meets an organisation that discounts whole documents. */
const DISCOUNT_CONFLICT = 4089;

/**
 * Only the first orders of an organisation nothing is known of need any; one answer may leave two ways of rounding possible, and
 * the second tells them apart.
 */
const CORRECTIONS = 2;

type CreateInvoice = Extract<Action, { kind: 'create_invoice' }>;

/**
 * Creates the invoice and believes only what Zoho answers: if the total differs, learn from the answer, solve again and
 * correct it; if it still differs the draft is removed and the order parked (DESIGN §7). Until its total is verified the link
 * carries no facts, so an interruption leads back here through `resolve-outcome`.
 */
export async function writeInvoice(action: CreateInvoice, run: Execution): Promise<void> {
  const existing = run.input.updateInvoice;
  const write = (wanted: InvoiceDocument) =>
    existing === null ? create(action, wanted, run) : update(existing, action, wanted, run);

  let wanted = action.invoice;
  let echo = await write(wanted);
  if (isRefused(echo)) {
    wanted = solveAfterRefusal(echo, wanted, run);
    echo = await write(wanted);
    if (isRefused(echo)) throw refusal(echo, 'invoice');
  }
  run.keep(unverified(run.input.orderId, echo));
  let verdict = learn(wanted, echo, run);
  for (let correction = 0; verdict === 'differs' && correction < CORRECTIONS; correction++) {
    const again = run.ports.solveAgain(run.profile);
    if (!again.ok) return removeAndPark(echo, again.error, run);
    const corrected = await update(echo, action, again.value, run);
    if (isRefused(corrected)) return removeAndPark(echo, refusal(corrected, 'invoice').problem, run);
    [wanted, echo] = [again.value, corrected];
    verdict = learn(wanted, echo, run);
  }
  if (verdict === 'differs') return removeAndPark(echo, totalDiffers(wanted, echo), run);
  run.keep(verified(run.input.orderId, wanted, echo));
  run.note(existing === null ? 'create_invoice' : 'update_invoice', describe(wanted, echo));
}

function create(action: CreateInvoice, wanted: InvoiceDocument, run: Execution): Promise<InvoiceEcho | Refused> {
  return run.ports.zoho.invoices.create(wanted, idsOf(action, run));
}

/** What is there and what shall be there is recorded first: a lost answer then leaves one of the two, or a person's change. */
async function update(
  before: InvoiceEcho,
  action: CreateInvoice,
  wanted: InvoiceDocument,
  run: Execution,
): Promise<InvoiceEcho | Refused> {
  const { invoiceId } = before;
  await run.ports.intend({
    kind: 'update_invoice',
    zoho_id: invoiceId,
    before: contentHash(before),
    after: contentHash(wanted),
  });
  return run.ports.zoho.invoices.update(invoiceId, wanted, idsOf(action, run));
}

function idsOf(action: CreateInvoice, run: Execution): InvoiceIds {
  return { customerId: run.idOf(action.contact), idOf: (key) => run.idOf(key) };
}

/** The invoice as it stands in Zoho, whose total is not yet known to be right. */
export function unverified(orderId: string, echo: InvoiceEcho): Link {
  return newLink(orderLinkKey(orderId, 'invoice'), echo.invoiceId, {
    number: echo.number,
    url: echo.url,
    total: echo.total,
    currency: echo.currency || null,
    exchange_rate: echo.exchangeRate,
    date: echo.date || null,
    status: echo.status,
    zoho_echo: { last_modified_time: echo.lastModifiedTime, total: echo.total, hash: contentHash(echo) },
  });
}

/** The link of an invoice that was compared with what was wanted. */
export function verified(orderId: string, wanted: InvoiceDocument, echo: InvoiceEcho): Link {
  return { ...unverified(orderId, echo), facts: wanted.facts, representation: wanted.representation };
}

function learn(wanted: InvoiceDocument, echo: InvoiceEcho, run: Execution): 'equal' | 'differs' {
  run.profile = learnFromEcho(run.profile, wanted, echo, run.input.referenceData);
  return verifyInvoice(wanted, echo);
}

function solveAfterRefusal(refused: Refused, wanted: InvoiceDocument, run: Execution): InvoiceDocument {
  const isDiscountConflict = refused.code === DISCOUNT_CONFLICT && wanted.lines.some((line) => line.discount !== null);
  if (!isDiscountConflict) throw refusal(refused, 'invoice');
  const profile: BooksProfile = { ...run.profile, discount_level: { value: 'entity', source: 'refusal' } };
  const again = run.ports.solveAgain(profile);
  if (!again.ok) throw new NeedsFix(again.error);
  run.profile = profile;
  return again.value;
}

async function removeAndPark(echo: InvoiceEcho, reason: Problem, run: Execution): Promise<never> {
  await run.ports.zoho.invoices.delete(echo.invoiceId);
  const link = run.linkOf('invoice');
  if (link !== null) run.keep({ ...link, status: 'deleted', facts: null });
  run.note('delete_invoice', echo.number);
  throw new NeedsFix(reason);
}

function totalDiffers(wanted: InvoiceDocument, echo: InvoiceEcho): Problem {
  return problem('total_differs', { total: wanted.total, zoho_total: echo.total, currency: wanted.currency });
}

function describe(wanted: InvoiceDocument, echo: InvoiceEcho): string {
  const rounding = wanted.adjustment === null ? '' : `, rounding ${wanted.adjustment}`;
  return `${echo.number}: ${echo.total} ${wanted.currency}, tax ${echo.taxTotal} (${wanted.exactness}${rounding}; ${wanted.representation})`;
}
