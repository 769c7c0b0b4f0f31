import type { DocumentEcho } from '../accounting/document-echo.js';
import { isBooked } from '../accounting/is-booked.js';
import { isGone, ownLinksOf } from '../accounting/own-links.js';
import { plan } from '../accounting/plan.js';
import { err, type Result } from '../accounting/result.js';
import type { Sale } from '../accounting/sale.js';
import { emptyBooksProfile, type BooksProfile } from '../contract/books-profile.js';
import type { Claim, LogEntry, Outcome } from '../contract/claim.js';
import type { Link } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import type { Learnt } from '../contract/reference-data.js';
import { LostClaim, NeedsFix, Wait, type SyncError } from '../errors.js';
import type { Zoho } from '../zoho/zoho.js';
import { adoptPast } from './adopt-past.js';
import { execute, type Executed, type ExecutePorts } from './execute.js';
import type { Lease } from './lease.js';
import { leftByHand } from './left-by-hand.js';
import { afterDeletion, afterVoid, deletedPayments } from './lost-links.js';
import { done, failed, ignored, INDEX_DELAY_MS, parked, SECOND_LOOK_MS } from './outcome.js';
import { documentsOf, lockDateFor, readMaterial, type OrderInBooks } from './read-material.js';
import { mergeLinks, resolveOutcome } from './resolve-outcome.js';
import type { OrderDeps } from './sync-order.js';
import type { Work } from './with-claim.js';

/** What is known after Zoho was asked, where that was needed. */
interface Known {
  readonly links: readonly Link[];
  readonly found: readonly Link[];
  readonly updateInvoice: DocumentEcho | null;
  readonly notes: readonly { kind: string; result: string }[];
}

/**
 * From the claim's answer to its outcome. Throws SyncError for what stops it before anything is made, LostClaim when the claim is
 * gone.
 */
export async function workOnOrder(claim: Claim, lease: Lease, zoho: Zoho, deps: OrderDeps): Promise<Work> {
  if (claim.unresolved_for_ms !== null && claim.unresolved_for_ms < INDEX_DELAY_MS) {
    throw new Wait(INDEX_DELAY_MS - claim.unresolved_for_ms, problem('unknown_outcome', { what: 'invoice' }));
  }
  const settings = await deps.books.settings(claim.settings_version);
  const sale = readMaterial(claim);
  const mustResolve = claim.unresolved_for_ms !== null || claim.second_look || hasUnverified(claim);
  const isFinished = (links: readonly Link[]) =>
    sale.ok && !claim.replay && isBooked(sale.value, links, settings.status_map);
  if (!mustResolve && isFinished(claim.links)) return unchanged();

  const referenceData = await deps.books.referenceData(claim.reference_version);
  const isChosen = claim.replay || claim.lane === 'backfill';
  const order: OrderInBooks = { material: claim, settings, referenceData, choice: claim.choice, isChosen };
  const lost = await lostLinks(claim, zoho);
  let known: Known = { links: mergeLinks(claim.links, lost), found: lost, updateInvoice: null, notes: [] };
  const end = (outcome: Outcome, result: LogEntry['outcome']) =>
    finish(claim, mustResolve, known, null, outcome, result);
  const certainty = mustResolve ? 'resolved' : 'keep';

  if (mustResolve) {
    const resolved = await resolve(sale, order, known, claim, zoho);
    known = resolved.known;
    if (resolved.problem !== null && !isAnswered(resolved.problem, claim.choice)) {
      // Not resolved: the next claim must look again before anything is created, and asks again while the doubt is there.
      const outcome = { ...parked(resolved.problem, 'unknown'), second_look_in_ms: claim.second_look ? 0 : null };
      return { links: known.found, actions: known.notes, learnt: null, outcome, result: 'parked' };
    }
    if (known.updateInvoice === null && isFinished(known.links))
      return end(done('resolved'), known.found.length > 0 ? 'booked' : 'unchanged');
  }
  const past = await adoptPast(sale, order, known.links, claim.lane, zoho, deps.pastInvoices);
  if (past.problem !== null) return end(parked(past.problem, certainty), 'parked');
  if (past.link !== null) {
    known = withFound(known, [past.link], { kind: 'adopt', result: `adopted ${past.link.number}` });
    return end(done(certainty), 'booked');
  }
  return book(sale, order, known, { claim, lease, zoho, deps, mustResolve });
}

/** What is gone from Zoho stays gone where a person says so. */
function isAnswered({ code }: Problem, choice: string | null): boolean {
  return code === 'missing_in_zoho' && choice === 'leave';
}

interface Run {
  readonly claim: Claim;
  readonly lease: Lease;
  readonly zoho: Zoho;
  readonly deps: OrderDeps;
  readonly mustResolve: boolean;
}

async function book(sale: Result<Sale, Problem | null>, order: OrderInBooks, known: Known, run: Run): Promise<Work> {
  const { claim, deps, mustResolve } = run;
  const { settings, referenceData } = order;
  const certainty = mustResolve ? 'resolved' : 'keep';
  const stop = (reason: Problem | undefined) => {
    const outcome = parked(reason ?? problem('unreadable_order', { detail: '' }), certainty);
    return finish(claim, mustResolve, known, null, outcome, 'parked');
  };
  const wanted = documentsOf(sale, order, known.links);
  if (!wanted.ok) {
    const left = leftByHand(wanted.error[0], claim.choice, sale, known.links);
    if (left === null) return stop(wanted.error[0]);
    const after = withFound(known, left, { kind: 'accept', result: 'left to be booked by hand' });
    const [outcome, result] = left.length === 0 ? ([ignored, 'ignored'] as const) : ([done, 'booked'] as const);
    return finish(claim, mustResolve, after, null, outcome(certainty), result);
  }
  if (wanted.value.kind === 'nothing') return finish(claim, mustResolve, known, null, ignored(certainty), 'ignored');

  const planned = plan(wanted.value, plannedLinks(known), {
    orderId: claim.ref.object_id,
    profile: referenceData.profile,
    choice: claim.choice,
    lockDate: lockDateFor(order),
    settings: order.settings,
  });
  if (!planned.ok) return stop(planned.error[0]);
  const actions = planned.value;
  if (settings.approval_first && !claim.replay && wanted.value.kind === 'booking') {
    const { total, currency } = wanted.value.invoice;
    if (actions.some(({ kind }) => APPROVED.has(kind))) return stop(problem('needs_approval', { total, currency }));
  }

  const profile = referenceData.profile ?? emptyBooksProfile(claim.organization_id ?? 'none');
  const executed = await execute(actions, portsOf(sale, order, known, run), {
    orderId: claim.ref.object_id,
    attempts: claim.attempts,
    links: known.links,
    profile,
    settings,
    accounts: referenceData.accounts,
    contacts: claim.contacts,
    wanted: wanted.value,
    updateInvoice: known.updateInvoice,
    choice: claim.choice,
  });
  const after: Known = {
    ...known,
    links: mergeLinks(known.links, executed.made),
    found: mergeLinks(known.found, executed.made),
    notes: [...known.notes, ...executed.steps],
  };
  const failure = afterBooking(executed.failure, after.links, claim.ref.object_id);
  const outcome = failure === null ? done(certainty) : failed(failure, claim.attempts, deps.random, certainty);
  const result = outcome.state === 'done' ? (actions.length === 0 ? 'unchanged' : 'booked') : outcome.state;
  return finish(claim, mustResolve, after, learntOf(executed, profile), outcome, result);
}

/** What Zoho refuses of an order that is booked may be left as well: the invoice stands for it. */
function afterBooking(failure: SyncError | null, links: readonly Link[], orderId: string): SyncError | null {
  const { invoice } = ownLinksOf(links, orderId);
  if (failure?.problem.code !== 'refused_by_zoho' || invoice === null || invoice.facts === null) return failure;
  const { code = '', message = '', what = '' } = failure.problem.params;
  return new NeedsFix(problem('refused_after_booking', { code, message, what, number: invoice.number }));
}

/** Making a document needs an approval where the shop wants one; the rest follows from it. */
const APPROVED = new Set(['create_invoice', 'update_invoice', 'create_credit_note']);

function portsOf(
  sale: Result<Sale, Problem | null>,
  order: OrderInBooks,
  known: Known,
  { claim, lease, zoho, deps }: Run,
): ExecutePorts {
  return {
    zoho,
    reserve: async (keys) => {
      const answer = await deps.store.reserve({ ...claim.ref, token: lease.token, keys: [...keys] });
      if (answer.result !== 'ok') throw new LostClaim();
      return answer.reservations;
    },
    intend: (intent) => lease.intend(intent),
    solveAgain: (learnt) => {
      const again = documentsOf(sale, order, known.links, learnt);
      return again.ok ? again : err(again.error[0] ?? problem('unreadable_order', { detail: '' }));
    },
  };
}

async function resolve(
  sale: Result<Sale, Problem | null>,
  order: OrderInBooks,
  known: Known,
  claim: Claim,
  zoho: Zoho,
): Promise<{ known: Known; problem: Problem | null }> {
  const wantedWith = (links: readonly Link[]) => {
    const wanted = documentsOf(sale, order, links);
    return wanted.ok && wanted.value.kind !== 'nothing' ? wanted.value : null;
  };
  const documents = wantedWith(known.links);
  const { reference, intent } = claim;
  const input = {
    ...{ orderId: claim.ref.object_id, reference, links: known.links, intent },
    wanted: documents?.kind === 'booking' ? documents : null,
    paymentsWith: (links: readonly Link[]) => wantedWith(links)?.payments ?? [],
  };
  const resolution = await resolveOutcome(input, zoho);
  const notes = resolution.notes.map((result) => ({ kind: 'resolve', result }));
  const links = mergeLinks(known.links, resolution.found);
  const found = mergeLinks(known.found, resolution.found);
  const after: Known = { links, found, updateInvoice: resolution.updateInvoice, notes };
  return { known: after, problem: resolution.problem };
}

/**
 * A document whose total was never verified: its answer was lost, or the process ended in between. Not where a person has decided about
 * the whole order since.
 */
function hasUnverified(claim: Claim): boolean {
  const { invoice, creditNotes } = ownLinksOf(claim.links, claim.ref.object_id);
  if (invoice === null) return false;
  const isDecided = invoice.status === 'left' || invoice.status === 'credited';
  const documents = [invoice, ...(isDecided ? [] : creditNotes.values())];
  return documents.some((link) => link.facts === null);
}

/** A person wants again what is gone from Zoho: the links that no longer stand for anything. */
async function lostLinks(claim: Claim, zoho: Zoho): Promise<readonly Link[]> {
  const own = ownLinksOf(claim.links, claim.ref.object_id);
  const { invoice } = own;
  if (claim.choice !== 'create_again' || invoice === null) return [];
  const echo = await zoho.invoices.get(invoice.zoho_id);
  if (echo === null) return afterDeletion(invoice, own, zoho);
  return echo.status === 'void' ? afterVoid(invoice, own) : deletedPayments(own, zoho);
}

/** A document to be updated is planned like a new one: its link stands for nothing yet. */
function plannedLinks({ links, updateInvoice }: Known): readonly Link[] {
  return updateInvoice === null ? links : links.filter((link) => link.kind !== 'invoice' || isGone(link));
}

function withFound(known: Known, found: readonly Link[], note: Known['notes'][number]): Known {
  return {
    links: mergeLinks(known.links, found),
    found: mergeLinks(known.found, found),
    updateInvoice: null,
    notes: [...known.notes, note],
  };
}

function unchanged(): Work {
  return { links: [], actions: [], learnt: null, outcome: done('keep'), result: 'unchanged' };
}

/** After a resolve a late document may still appear: one more look follows, and that look ends it. */
function finish(
  claim: Claim,
  resolved: boolean,
  known: Known,
  learnt: Learnt | null,
  outcome: Outcome,
  result: LogEntry['outcome'],
): Work {
  const secondLook =
    !resolved || outcome.certainty === 'unknown' ? null : claim.unresolved_for_ms === null ? 0 : SECOND_LOOK_MS;
  const ended = { ...outcome, second_look_in_ms: secondLook };
  return { links: known.found, actions: known.notes, learnt, outcome: ended, result };
}

function learntOf({ profile, contacts }: Executed, before: BooksProfile): Learnt | null {
  const isSame = JSON.stringify(profile) === JSON.stringify(before);
  if (isSame && contacts.length === 0) return null;
  return { ...(isSame ? {} : { profile }), ...(contacts.length === 0 ? {} : { contacts: [...contacts] }) };
}
