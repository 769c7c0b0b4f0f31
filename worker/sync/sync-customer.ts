import { ignored } from './outcome.js';
import { takeClaim } from './take-claim.js';
import type { SyncDeps, SyncJob } from './sync-order.js';

/**
 * A customer becomes a contact with the first order that is booked; until contacts are kept as records of their own, a change of
 * the account alone changes nothing in the books.
 */
export async function syncCustomer(job: SyncJob, deps: SyncDeps): Promise<'done' | 'again' | 'nothing'> {
  const ref = { object_type: 'customer', object_id: job.id } as const;
  const claimed = await takeClaim(ref, deps);
  if (claimed === null) return 'nothing';
  const { result } = await deps.store.complete({
    ...ref,
    token: claimed.claim.token,
    links: [],
    outcome: ignored('keep'),
    entry: { trigger: job.trigger, outcome: 'ignored', problem: null, actions: [], calls: [], duration_ms: 0 },
  });
  return result === 'superseded' ? 'again' : 'done';
}
