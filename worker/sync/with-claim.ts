import type { Call, Claim, CompleteRequest, LogEntry, ObjectRef, Outcome, Trigger } from '../contract/claim.js';
import type { Link } from '../contract/link.js';
import type { Learnt } from '../contract/reference-data.js';
import { LostClaim, Reconnect, SyncError, Wait } from '../errors.js';
import type { Clock, FencingMemory, Governor, Log, Permit, Random } from '../ports.js';
import type { StoreClient } from '../store/store-client.js';
import { acquirePermit } from '../zoho/permits.js';
import type { OpenZoho, Zoho } from '../zoho/zoho.js';
import type { Books } from './books.js';
import { internalError } from './internal-error.js';
import { createLease, type Lease, type WorkerIdentity } from './lease.js';
import { failed } from './outcome.js';
import type { RestoreWatch } from './restore-watch.js';
import { takeClaim } from './take-claim.js';

const FIRST_CALL_MS = 30_000;

export interface SyncDeps {
  readonly store: StoreClient;
  readonly openZoho: OpenZoho;
  readonly books: Books;
  readonly governor: Governor;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly identity: WorkerIdentity;
  /** Age of the youngest possible Zoho call in the store's records. */
  readonly lastActivityMs: () => Promise<number | null>;
  readonly fencing: FencingMemory;
  readonly restores: RestoreWatch;
  readonly onRestored: () => Promise<void>;
}

export interface SyncJob {
  readonly id: string;
  readonly trigger: Trigger;
  readonly lane: Claim['lane'];
  readonly organizationId: string;
}

/** What one claim came to: everything the completion needs. */
export interface Work {
  readonly links: readonly Link[];
  readonly actions: readonly { kind: string; result: string }[];
  readonly learnt: Learnt | null;
  readonly outcome: Outcome;
  readonly result: LogEntry['outcome'];
}

/** May throw SyncError for what stops it before anything is made, LostClaim when the claim is gone. */
export type WorkOnClaim = (claim: Claim, lease: Lease, zoho: Zoho) => Promise<Work>;

/**
 * One object, once: permit → claim → work → complete (DESIGN §2). Answers whether the row may be due again at once. Everything that
 * can go wrong ends in the completion; a claim that cannot be completed expires and is resolved by the next one. Throws StoreFailure
 * where the store cannot be reached.
 */
export async function withClaim(
  objectType: ObjectRef['object_type'],
  job: SyncJob,
  deps: SyncDeps,
  work: WorkOnClaim,
): Promise<'done' | 'again' | 'nothing'> {
  const connection = await deps.books.connection(job.organizationId).catch(unlessReconnect);
  if (connection === null) return 'nothing';
  const permit = await firstPermit(job, deps);
  if (permit === null) return 'nothing';

  const claimed = await takeClaim({ object_type: objectType, object_id: job.id }, deps).catch(
    async (error: unknown) => {
      await permit.cancel();
      throw error;
    },
  );
  if (claimed === null) {
    await permit.cancel();
    return 'nothing';
  }
  const { claim } = claimed;
  const lease = createLease(deps, claim, claimed.askedAt);
  const spent = spendOnce(permit);
  const begun = deps.clock.monotonic();
  try {
    if (connection instanceof Reconnect)
      return await complete(job, claim, stopped(connection, claim, deps), NO_CALLS, begun, deps);
    const zoho = deps.openZoho({ connection, lease, lane: claim.lane, firstPermit: spent.permit });
    const done = await attempt(claim, lease, zoho, deps, work);
    if (done.outcome.problem?.code === 'reconnect') deps.books.forgetConnection();
    return await complete(job, claim, done, { calls: zoho.calls, bodies: zoho.bodies.kept() }, begun, deps);
  } catch (error) {
    if (!(error instanceof LostClaim)) throw error;
    deps.log.warn(`another sync service took this ${objectType} over`, { [objectType]: job.id });
    return 'nothing';
  } finally {
    await spent.cancelUnused();
  }
}

async function attempt(claim: Claim, lease: Lease, zoho: Zoho, deps: SyncDeps, work: WorkOnClaim): Promise<Work> {
  try {
    return await work(claim, lease, zoho);
  } catch (error) {
    if (error instanceof LostClaim) throw error;
    if (error instanceof SyncError) return stopped(error, claim, deps);
    return { ...NOTHING_MADE, outcome: internalError(error, claim, zoho.calls, deps) };
  }
}

const NOTHING_MADE = { links: [], actions: [], learnt: null, result: 'failed' } as const;

function stopped(error: SyncError, { attempts }: Claim, { random }: SyncDeps): Work {
  return { ...NOTHING_MADE, outcome: failed(error, attempts, random, 'keep') };
}

/** A connection that cannot be opened is told with the claim's completion, like one that Zoho refuses. */
function unlessReconnect(error: unknown): Reconnect {
  if (error instanceof Reconnect) return error;
  throw error;
}

type Called = Pick<CompleteRequest, 'bodies'> & { readonly calls: readonly Call[] };
const NO_CALLS: Called = { calls: [], bodies: [] };

async function complete(
  job: SyncJob,
  claim: Claim,
  work: Work,
  { calls, bodies }: Called,
  begun: number,
  deps: SyncDeps,
): Promise<'done' | 'again' | 'nothing'> {
  const durationMs = Math.round(deps.clock.monotonic() - begun);
  const request: CompleteRequest = {
    ...claim.ref,
    token: claim.token,
    links: [...work.links],
    outcome: work.outcome,
    entry: {
      // Only the claim knows that a person asked: the job may have waited since before.
      trigger: claim.replay ? 'replay' : job.trigger,
      outcome: work.result,
      problem: work.outcome.problem,
      actions: [...work.actions],
      calls: [...calls],
      duration_ms: durationMs,
    },
    ...(work.learnt === null ? {} : { learnt: work.learnt }),
    bodies,
  };
  const { result } = await deps.store.complete(request);
  const { object_type, object_id } = claim.ref;
  deps.log.info(`${object_type} ${object_type === 'order' ? claim.reference : object_id} ${work.result}`, {
    [object_type]: object_id,
    calls: calls.length,
    ms: durationMs,
    ...(work.outcome.problem === null ? {} : { problem: work.outcome.problem.code }),
    ...(work.actions.length === 0 ? {} : { did: work.actions.map((action) => action.result).join('; ') }),
  });
  if (result === 'stale_token') return 'nothing';
  return result === 'superseded' ? 'again' : 'done';
}

/** Reserved before the claim, so that no lease runs while the quota is waited for (DESIGN §6). */
async function firstPermit(job: SyncJob, deps: SyncDeps): Promise<Permit | null> {
  try {
    return await acquirePermit(deps, {
      organizationId: job.organizationId,
      lane: job.lane,
      deadlineMs: FIRST_CALL_MS,
    });
  } catch (error) {
    if (error instanceof Wait || error instanceof Reconnect) return null;
    throw error;
  }
}

/** A permit that is given back if no call used it. */
function spendOnce(permit: Permit): { permit: Permit; cancelUnused(): Promise<void> } {
  let used = false;
  return {
    permit: {
      release: (answered) => {
        used = true;
        return permit.release(answered);
      },
      cancel: () => {
        used = true;
        return permit.cancel();
      },
    },
    cancelUnused: () => (used ? Promise.resolve() : permit.cancel()),
  };
}
