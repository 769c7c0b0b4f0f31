import { desired } from '../accounting/desired.js';
import type { Booking, Documents } from '../accounting/documents.js';
import type { InvoiceEcho } from '../accounting/invoice-echo.js';
import { isBooked } from '../accounting/is-booked.js';
import { plan } from '../accounting/plan.js';
import { err, ok, type Result } from '../accounting/result.js';
import { readSale, type Sale } from '../accounting/sale.js';
import type { BooksProfile } from '../contract/books-profile.js';
import { emptyBooksProfile } from '../contract/books-profile.js';
import type { Claim, LogEntry, Outcome } from '../contract/claim.js';
import { linkKeyText, type Link } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import type { Learnt, ReferenceData } from '../contract/reference-data.js';
import type { Settings } from '../contract/settings.js';
import { wooOrderSchema, wooRefundSchema } from '../contract/woo-order.js';
import { LostClaim, Wait } from '../errors.js';
import type { Zoho } from '../zoho/zoho.js';
import { execute } from './execute.js';
import type { Lease } from './lease.js';
import { done, failed, ignored, INDEX_DELAY_MS, parked, SECOND_LOOK_MS } from './outcome.js';
import { resolveOutcome } from './resolve-outcome.js';
import type { SyncDeps } from './sync-order.js';

/** What one claim came to: everything the completion needs. */
export interface Work {
  readonly links: readonly Link[];
  readonly actions: readonly { kind: string; result: string }[];
  readonly learnt: Learnt | null;
  readonly outcome: Outcome;
  readonly result: LogEntry['outcome'];
}

/** Documents that a person or we ourselves took away again are not booked. */
const GONE = new Set(['void', 'deleted']);

/**
 * From the claim's answer to its outcome. Throws SyncError for what stops it before anything is made, LostClaim when the claim is
 * gone.
 */
export async function workOnOrder(claim: Claim, lease: Lease, zoho: Zoho, deps: SyncDeps): Promise<Work> {
  const links = claim.links.filter((link) => !GONE.has(link.status));
  const own = links.filter((link) => link.object_type === 'order' && link.object_id === claim.ref.object_id);
  const invoice = own.find((link) => link.kind === 'invoice') ?? null;
  const mustResolve =
    claim.unresolved_for_ms !== null || claim.second_look || (invoice !== null && invoice.facts === null);

  if (claim.unresolved_for_ms !== null && claim.unresolved_for_ms < INDEX_DELAY_MS) {
    throw new Wait(INDEX_DELAY_MS - claim.unresolved_for_ms, problem('unknown_outcome', { what: 'invoice' }));
  }

  const settings = await deps.books.settings(claim.settings_version);
  const sale = readClaimedSale(claim);
  if (sale.ok && !mustResolve && !claim.replay && isBooked(sale.value, own, settings.status_map)) {
    return unchanged();
  }

  const referenceData = await deps.books.referenceData(claim.reference_version);
  const wanted = sale.ok
    ? want(sale.value, claim, settings, referenceData)
    : sale.error === null
      ? ok<Documents>({ kind: 'nothing', reason: 'no_such_order' })
      : err([sale.error]);

  let known = links;
  let updateInvoice: InvoiceEcho | null = null;
  const notes: { kind: string; result: string }[] = [];
  const found: Link[] = [];
  if (mustResolve) {
    const booking = wanted.ok && wanted.value.kind === 'booking' ? wanted.value : null;
    const resolution = await resolveOutcome(
      { orderId: claim.ref.object_id, reference: claim.reference, links: own, intent: claim.intent, wanted: booking },
      zoho,
    );
    found.push(...resolution.found);
    known = mergeLinks(links, found).filter((link) => !GONE.has(link.status));
    updateInvoice = resolution.updateInvoice;
    notes.push(...resolution.notes.map((result) => ({ kind: 'resolve', result })));
    if (resolution.problem !== null) {
      // Not resolved: the next claim must look again before anything is created.
      const outcome = { ...parked(resolution.problem, 'keep'), second_look_in_ms: claim.second_look ? 0 : null };
      return { links: found, actions: notes, learnt: null, outcome, result: 'parked' };
    }
    const nowOwn = known.filter((link) => link.object_type === 'order' && link.object_id === claim.ref.object_id);
    if (sale.ok && !claim.replay && updateInvoice === null && isBooked(sale.value, nowOwn, settings.status_map)) {
      return finish(
        claim,
        mustResolve,
        found,
        notes,
        null,
        done('resolved'),
        found.length > 0 ? 'booked' : 'unchanged',
      );
    }
  }
  const certainty = mustResolve ? 'resolved' : 'keep';
  const stop = (reason: Problem) => finish(claim, mustResolve, found, notes, null, parked(reason, certainty), 'parked');

  if (!wanted.ok) return stop(wanted.error[0] ?? problem('unreadable_order', { detail: '' }));
  if (wanted.value.kind === 'nothing') {
    const left = known.find((link) => link.kind === 'invoice' && link.object_id === claim.ref.object_id);
    if (left !== undefined) return stop(leftBehind(claim, left, sale.ok ? sale.value.status : ''));
    return finish(claim, mustResolve, found, notes, null, ignored(certainty), 'ignored');
  }

  const booking = wanted.value;
  // A document to be updated is planned like a new one: its link stands for nothing yet.
  const planned = updateInvoice === null ? known : known.filter((link) => link.kind !== 'invoice');
  const actions = plan(booking, planned, referenceData.profile);
  if (!actions.ok) return stop(actions.error[0] ?? problem('unreadable_order', { detail: '' }));

  if (settings.approval_first && !claim.replay && actions.value.some(({ kind }) => kind === 'create_invoice')) {
    const { total, currency } = booking.invoice;
    return stop(problem('needs_approval', { total, currency }));
  }

  const profile = profileOf(referenceData, claim);
  const executed = await execute(
    actions.value,
    {
      zoho,
      reserve: async (keys) => {
        const answer = await deps.store.reserve({ ...claim.ref, token: lease.token, keys: [...keys] });
        if (answer.result !== 'ok') throw new LostClaim();
        return answer.reservations;
      },
      intend: (intent) => lease.intend(intent),
      solveAgain: (learntProfile) => solveAgain(sale, claim, settings, referenceData, learntProfile),
    },
    { orderId: claim.ref.object_id, links: known, profile, referenceData, updateInvoice },
  );
  const learnt = sameProfile(executed.profile, profile) ? null : { profile: executed.profile };
  const outcome =
    executed.failure === null ? done(certainty) : failed(executed.failure, claim.attempts, deps.random, certainty);
  const result = outcome.state === 'done' ? (actions.value.length === 0 ? 'unchanged' : 'booked') : outcome.state;
  return finish(
    claim,
    mustResolve,
    mergeLinks(found, executed.made),
    [...notes, ...executed.steps],
    learnt,
    outcome,
    result,
  );
}

function unchanged(): Work {
  return { links: [], actions: [], learnt: null, outcome: done('keep'), result: 'unchanged' };
}

/** After a resolve a late document may still appear: one more look follows, and that look ends it. */
function finish(
  claim: Claim,
  resolved: boolean,
  links: readonly Link[],
  actions: Work['actions'],
  learnt: Learnt | null,
  outcome: Outcome,
  result: LogEntry['outcome'],
): Work {
  const secondLook =
    !resolved || outcome.certainty === 'unknown' ? null : claim.unresolved_for_ms === null ? 0 : SECOND_LOOK_MS;
  return { links, actions, learnt, outcome: { ...outcome, second_look_in_ms: secondLook }, result };
}

/** error null: the order no longer exists. */
function readClaimedSale(claim: Claim): Result<Sale, Problem | null> {
  if (claim.order === null || claim.deleted === 'permanent') return err(null);
  const order = wooOrderSchema.safeParse(claim.order);
  if (!order.success) return err(unreadable(order.error.issues[0]));
  const refunds = wooRefundSchema.array().safeParse(claim.refunds);
  if (!refunds.success) return err(unreadable(refunds.error.issues[0]));
  return readSale(order.data, refunds.data, claim.decimals);
}

function unreadable(issue: { path: PropertyKey[]; message: string } | undefined): Problem {
  return problem('unreadable_order', { detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` });
}

function want(sale: Sale, claim: Claim, settings: Settings, referenceData: ReferenceData) {
  return desired(sale, settings, { reference: claim.reference, referenceData });
}

function solveAgain(
  sale: Result<Sale, Problem | null>,
  claim: Claim,
  settings: Settings,
  referenceData: ReferenceData,
  profile: BooksProfile,
): Result<Booking['invoice'], Problem> {
  if (!sale.ok) return err(problem('unreadable_order', { detail: '' }));
  const again = want(sale.value, claim, settings, { ...referenceData, profile });
  if (!again.ok) return err(again.error[0] ?? problem('unreadable_order', { detail: '' }));
  return again.value.kind === 'booking' ? ok(again.value.invoice) : err(problem('unreadable_order', { detail: '' }));
}

function leftBehind(claim: Claim, invoice: Link, status: string): Problem {
  return claim.order === null || claim.deleted !== null
    ? problem('deleted_after_booking', { number: invoice.number })
    : problem('money_received_cancelled', { number: invoice.number, status });
}

function profileOf(referenceData: ReferenceData, claim: Claim): BooksProfile {
  return referenceData.profile ?? emptyBooksProfile(claim.organization_id ?? 'none', 'XXX');
}

function sameProfile(a: BooksProfile, b: BooksProfile): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The later list wins, key by key. */
function mergeLinks(earlier: readonly Link[], later: readonly Link[]): Link[] {
  return [...new Map([...earlier, ...later].map((link) => [linkKeyText(link), link])).values()];
}
