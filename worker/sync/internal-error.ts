import type { Call, Claim, Outcome } from '../contract/claim.js';
import { problem } from '../contract/problems.js';
import type { Log, Random } from '../ports.js';
import { backOffMs } from './back-off.js';
import { INDEX_DELAY_MS } from './outcome.js';

const TRIES = 5;

/**
 * A bug: logged with an id the merchant can report, tried again a few times, then parked (DESIGN §11). If anything may have
 * been written, its outcome counts as unknown.
 */
export function internalError(
  error: unknown,
  claim: Claim,
  calls: readonly Call[],
  deps: { log: Log; random: Random },
): Outcome {
  const errorId = newErrorId(deps.random);
  deps.log.error('internal error', { order: claim.ref.object_id, error_id: errorId, error });
  const wrote = calls.some((call) => call.method !== 'GET');
  const isLast = claim.attempts + 1 >= TRIES;
  return {
    state: isLast ? 'parked' : 'waiting',
    problem: problem('internal_error', { error_id: errorId }),
    retry_in_ms: isLast ? 0 : INDEX_DELAY_MS + backOffMs(claim.attempts, deps.random),
    burns_attempt: true,
    certainty: wrote ? 'unknown' : 'keep',
    second_look_in_ms: null,
  };
}

/** By which a person who reports an error and the line of the log find each other. */
export function newErrorId(random: Random): string {
  return Math.floor(random.next() * 36 ** 8)
    .toString(36)
    .padStart(8, '0');
}
