import { ignored } from './outcome.js';
import type { SyncDeps, SyncJob } from './sync-order.js';

/**
 * A customer becomes a contact with the first order that is booked; until contacts are kept as records of their own, a change of
 * the account alone changes nothing in the books.
 */
export async function syncCustomer(job: SyncJob, deps: SyncDeps): Promise<'done' | 'again' | 'nothing'> {
  const ref = { object_type: 'customer', object_id: job.id } as const;
  const { workerId, boot } = deps.identity;
  const answer = await deps.store.claim({ ...ref, worker_id: workerId, boot });
  if (answer.result !== 'claimed' || answer.claim === null) return 'nothing';
  await deps.rememberToken(answer.claim.token);
  const { result } = await deps.store.complete({
    ...ref,
    token: answer.claim.token,
    links: [],
    outcome: ignored('keep'),
    entry: { trigger: job.trigger, outcome: 'ignored', problem: null, actions: [], calls: [], duration_ms: 0 },
  });
  return result === 'superseded' ? 'again' : 'done';
}
