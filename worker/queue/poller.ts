import type { Trigger } from '../contract/claim.js';
import type { AdminRequest } from '../contract/request.js';
import type { Clock, JobQueue, Log } from '../ports.js';
import { StoreFailure } from '../store/store-failure.js';
import type { StoreClient } from '../store/store-client.js';

const BUSY_INTERVAL_MS = 2_000;
const IDLE_INTERVAL_MS = 15_000;
const BUSY_FOR_MS = 60_000;
/** Wakes are hints from anybody: they poll at once, then at most twice a second (DESIGN §9). */
const SHORTEST_GAP_MS = 500;
const BATCH = 50;

export interface Poller {
  /** Polls soon; what is found is logged as started by `trigger`. */
  poke(trigger: Trigger): void;
  /** Runs until the signal aborts; never throws. */
  run(signal: AbortSignal): Promise<void>;
  /** What the last poll saw, for /readyz; null before the first. */
  lastSeen(): { readonly reachable: boolean; readonly connected: boolean } | null;
}

export interface PollerDeps {
  readonly store: Pick<StoreClient, 'changes' | 'requests'>;
  readonly queue: JobQueue;
  readonly clock: Clock;
  readonly log: Log;
  /** Orders being worked on in this process: still due until claimed, but not to be queued again. */
  readonly isRunning: (name: string, id: string) => boolean;
  readonly answerRequest: (request: AdminRequest) => Promise<void>;
  /** The organisation jobs belong to; null stops everything. */
  readonly onOrganization: (organizationId: string | null) => void;
  /** The plugin is newer than this worker (426). */
  readonly onUpgrade: () => void;
}

/**
 * Asks the store what is due, every 2 s for a minute after something happened, then every 15 s (DESIGN §2): the one way by which
 * an order is found. Wakes and webhooks only shorten the wait.
 */
export function createPoller(deps: PollerDeps): Poller {
  const { store, queue, clock, log } = deps;
  let interrupt = new AbortController();
  const hints: Trigger[] = [];
  let activeUntil = clock.monotonic() + BUSY_FOR_MS;
  let seen: ReturnType<Poller['lastSeen']> = null;

  async function poll(hint: Trigger | null): Promise<void> {
    const answer = await store.changes(BATCH);
    const connected = answer.connection_state === 'connected';
    seen = { reachable: true, connected };
    deps.onOrganization(connected ? answer.organization_id : null);
    for (const change of answer.changes) {
      const name = change.object_type === 'order' ? 'sync-order' : 'sync-customer';
      if (deps.isRunning(name, change.object_id)) continue;
      const trigger = change.trigger === 'poll' && hint !== null ? hint : change.trigger;
      await queue.add({ name, data: { id: change.object_id, trigger }, lane: change.lane });
    }
    if (answer.changes.length > 0 || hint !== null) activeUntil = clock.monotonic() + BUSY_FOR_MS;
    if (answer.requests_waiting > 0) await answerRequests();
  }

  /** After the orders, and one by one: a request that cannot be answered must hold up neither them nor the others. */
  async function answerRequests(): Promise<void> {
    activeUntil = clock.monotonic() + BUSY_FOR_MS;
    for (const request of await store.requests()) {
      try {
        await deps.answerRequest(request);
      } catch (error) {
        log.error('a request could not be answered', { request: request.id, type: request.payload.type, error });
      }
    }
  }

  async function pollSafely(hint: Trigger | null): Promise<void> {
    try {
      await poll(hint);
    } catch (error) {
      if (error instanceof StoreFailure && error.kind === 'upgrade') deps.onUpgrade();
      else if (error instanceof StoreFailure) {
        seen = { reachable: error.kind !== 'unreachable', connected: false };
        log.warn('the store could not be asked what is due', {
          kind: error.kind,
          status: error.status,
          code: error.code,
        });
      } else log.error('polling failed', { error });
    }
  }

  return {
    poke(trigger) {
      hints.splice(0, hints.length, trigger);
      interrupt.abort();
    },
    lastSeen: () => seen,
    async run(signal) {
      signal.addEventListener('abort', () => interrupt.abort(), { once: true });
      while (!signal.aborted) {
        const hint = hints.pop() ?? null;
        interrupt = new AbortController();
        await pollSafely(hint);
        await clock.sleep(SHORTEST_GAP_MS);
        if (hints.length > 0) continue;
        const interval = clock.monotonic() < activeUntil ? BUSY_INTERVAL_MS : IDLE_INTERVAL_MS;
        await clock.sleep(interval - SHORTEST_GAP_MS, interrupt.signal);
      }
    },
  };
}
