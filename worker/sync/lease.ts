import type { Intent, ObjectRef } from '../contract/claim.js';
import { LostClaim } from '../errors.js';
import type { Clock } from '../ports.js';
import type { StoreClient } from '../store/store-client.js';
import type { CallLease } from '../zoho/client.js';

/** A held claim: its fencing token and the time it still protects us, on our own monotonic clock (DESIGN §5). */
export interface Lease extends CallLease {
  readonly token: string;
  /** Renews and records what is about to be changed. */
  intend(intent: Intent): Promise<void>;
}

export interface WorkerIdentity {
  readonly workerId: string;
  readonly boot: number;
}

/**
 * `askedAt` is the monotonic time before the claim was sent, so the lease ends for us no later than for the store. Throws
 * LostClaim once the store says that the token is no longer the current one.
 */
export function createLease(
  deps: { store: StoreClient; clock: Clock; identity: WorkerIdentity },
  claim: { ref: ObjectRef; token: string; lease_ms: number },
  askedAt: number,
): Lease {
  const { store, clock, identity } = deps;
  let end = askedAt + claim.lease_ms;

  async function renew(intent?: Intent): Promise<void> {
    const asked = clock.monotonic();
    const answer = await store.claim({
      ...claim.ref,
      worker_id: identity.workerId,
      boot: identity.boot,
      token: claim.token,
      ...(intent === undefined ? {} : { intent }),
    });
    if (answer.result !== 'renewed') throw new LostClaim();
    end = asked + answer.lease_ms;
  }

  const remainingMs = () => end - clock.monotonic();

  return {
    token: claim.token,
    remainingMs,
    intend: (intent) => renew(intent),
    async ensure(ms) {
      if (remainingMs() >= ms) return;
      await renew();
      if (remainingMs() < ms) throw new LostClaim();
    },
  };
}

/** For calls outside any claim (connecting, reading reference data): nothing is written that a claim must protect. */
export function unlimitedLease(): CallLease {
  return { ensure: () => Promise.resolve(), remainingMs: () => Number.MAX_SAFE_INTEGER };
}
