import type { Claim, ObjectRef } from '../contract/claim.js';
import type { Clock, FencingMemory, Log } from '../ports.js';
import type { StoreClient } from '../store/store-client.js';
import type { WorkerIdentity } from './lease.js';
import type { RestoreWatch } from './restore-watch.js';

export interface TakeClaimDeps {
  readonly store: Pick<StoreClient, 'claim'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly identity: WorkerIdentity;
  readonly fencing: FencingMemory;
  readonly restores: RestoreWatch;
  /** Tells the store that it has been restored from an older state; it then marks every row as unresolved. */
  readonly onRestored: () => Promise<void>;
}

/**
 * Claims one object, or answers null where it is not due or held. A token that was given out before means that the store's
 * database was restored: what is linked may be older than what Zoho holds, so the claim counts as unresolved (DESIGN §5), as does every
 * other that is not marked so while the restore may still go on.
 * `askedAt` is the monotonic moment before the call, from which the lease counts. Throws StoreFailure.
 */
export async function takeClaim(
  ref: ObjectRef,
  deps: TakeClaimDeps,
): Promise<{ claim: Claim; askedAt: number } | null> {
  const { store, clock, identity, fencing } = deps;
  const highest = BigInt(fencing.highest());
  const askedAt = clock.monotonic();
  const answer = await store.claim({ ...ref, worker_id: identity.workerId, boot: identity.boot });
  if (answer.result !== 'claimed' || answer.claim === null) return null;
  const { claim } = answer;
  const cameBefore = BigInt(claim.token) <= highest;
  if (cameBefore) deps.restores.note();
  else await fencing.remember(claim.token);
  const state = deps.restores.state();
  const isUnmarked = state === 'restoring' && claim.unresolved_for_ms === null;
  if (!cameBefore && !isUnmarked && state !== 'over') return { claim, askedAt };
  deps.log.warn('the store was restored from an older state; every order is looked up in Zoho before it is written');
  await deps.onRestored();
  return { claim: { ...claim, unresolved_for_ms: claim.unresolved_for_ms ?? 0 }, askedAt };
}
