import type { Outcome } from '../contract/claim.js';
import type { Problem } from '../contract/problems.js';
import { NeedsFix, Reconnect, Retry, UnknownOutcome, Wait, type SyncError } from '../errors.js';
import type { Random } from '../ports.js';
import { StoreFailure } from '../store/store-failure.js';
import { backOffMs } from './back-off.js';

/** Zoho finds a new document in its lists only after a while; nothing is looked up or created sooner (DESIGN §5). */
export const INDEX_DELAY_MS = 10_000;

/** After an unknown outcome a late document may still appear; it is looked for once more after this time. */
export const SECOND_LOOK_MS = 120_000;

type Certainty = Outcome['certainty'];

const settled = { retry_in_ms: 0, burns_attempt: false, second_look_in_ms: null } as const;

export function done(certainty: Certainty): Outcome {
  return { ...settled, state: 'done', problem: null, certainty };
}

export function ignored(certainty: Certainty): Outcome {
  return { ...settled, state: 'ignored', problem: null, certainty };
}

export function parked(problem: Problem, certainty: Certainty): Outcome {
  return { ...settled, state: 'parked', problem, certainty };
}

/** The row of DESIGN §11 for a failure. */
export function failed(error: SyncError, attempts: number, random: Random, certainty: Certainty): Outcome {
  const waiting = { ...settled, state: 'waiting', problem: error.problem, certainty } as const;
  if (error instanceof Wait) return { ...waiting, retry_in_ms: error.retryInMs };
  if (error instanceof Reconnect) return waiting;
  if (error instanceof NeedsFix) return parked(error.problem, certainty);
  if (error instanceof Retry || error instanceof StoreFailure)
    return { ...waiting, retry_in_ms: backOffMs(attempts, random), burns_attempt: true };
  if (error instanceof UnknownOutcome) {
    const retryInMs = INDEX_DELAY_MS + backOffMs(attempts, random);
    return { ...waiting, retry_in_ms: retryInMs, burns_attempt: true, certainty: 'unknown' };
  }
  throw new Error(`no outcome for ${error.name}`);
}
