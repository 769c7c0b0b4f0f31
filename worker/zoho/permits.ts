import type { Lane } from '../contract/claim.js';
import type { Clock, Governor, Permit } from '../ports.js';
import { throttled } from './answers.js';

/** Longer waits are handed back to the change row, so that nothing is held meanwhile. */
const PATIENCE_MS = 65_000;

export interface PermitDeps {
  readonly governor: Governor;
  readonly clock: Clock;
  readonly lastActivityMs: () => Promise<number | null>;
}

/**
 * A place in the organisation's quota (DESIGN §6), waited for up to about a minute; throws Wait where it takes longer.
 * A governor without memory (Redis was wiped) is first told how young the last possible call is.
 */
export async function acquirePermit(
  deps: PermitDeps,
  request: { organizationId: string; lane: Lane; deadlineMs: number },
): Promise<Permit> {
  const { governor, clock } = deps;
  const end = clock.monotonic() + PATIENCE_MS;
  for (;;) {
    const answer = await governor.acquire(request);
    if ('release' in answer) return answer;
    if (answer.reason === 'cold') {
      await governor.warm(request.organizationId, await deps.lastActivityMs());
      continue;
    }
    if (clock.monotonic() + answer.waitMs > end) {
      throw throttled(answer.reason === 'day' ? 'day' : 'busy', answer.waitMs, clock.now());
    }
    await clock.sleep(answer.waitMs);
  }
}
