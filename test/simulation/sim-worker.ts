import type { HttpRequest } from '../../worker/ports.js';
import type { Clock, Governor, Log, TokenCache } from '../../worker/ports.js';
import { createService, type Service } from '../../worker/service.js';
import type { Store } from '../simulators/store/store.js';
import type { ZohoBooks } from '../simulators/zoho-books/zoho-books.js';
import type { FaultPlan } from './faults.js';
import type { Scheduler } from './scheduler.js';
import { ZOHO_ORIGIN } from './sim-books.js';
import { createSimHttp } from './sim-http.js';
import { createSimProcess, type SimProcess } from './sim-process.js';
import type { SimQueue } from './sim-queue.js';

export const STORE_URL = 'https://store.example';
export const KEYS = { consumerKey: 'ck_sim', consumerSecret: 'cs_sim', workerSecret: 'ab'.repeat(32) };

export interface SimWorkersDeps {
  readonly scheduler: Scheduler;
  readonly random: () => number;
  readonly zoho: ZohoBooks;
  readonly store: Store;
  readonly governor: Governor;
  readonly tokenCache: TokenCache;
  readonly queue: SimQueue;
  /** What breaks now; null: nothing. */
  readonly plan: () => FaultPlan | null;
  readonly onLateCommit: (request: HttpRequest) => void;
  readonly note: (text: string) => void;
}

/** Worker processes that die, freeze and come back with what is in their DATA_DIR. */
export interface SimWorkers {
  start(workerId: string): void;
  /** The shop's hint reaches whoever lives. */
  poke(): void;
}

export function createSimWorkers(deps: SimWorkersDeps): SimWorkers {
  const { scheduler, random, queue, plan, note } = deps;
  const boots = new Map<string, number>();
  const living = new Map<string, { process: SimProcess; service: Service }>();
  /** The DATA_DIR of each worker: it outlives the process. */
  const highestTokens = new Map<string, string>();
  const fencingOf = (workerId: string) => ({
    highest: () => highestTokens.get(workerId) ?? '0',
    remember: (token: string) => {
      if (BigInt(token) > BigInt(highestTokens.get(workerId) ?? '0')) highestTokens.set(workerId, token);
      return Promise.resolve();
    },
  });

  function start(workerId: string): void {
    const boot = (boots.get(workerId) ?? 0) + 1;
    boots.set(workerId, boot);
    const process = createSimProcess(
      scheduler,
      boot,
      () => crashNow(process),
      () => {
        note(`${workerId} dies`);
        scheduler.after(1000 + random() * 20_000, () => start(workerId));
      },
    );
    const service = serviceOf(workerId, boot, process);
    living.set(workerId, { process, service });
    queue.consume(process, (job) => service.runJob(job));
    void service.poller.run(new AbortController().signal);
  }

  function serviceOf(workerId: string, boot: number, process: SimProcess): Service {
    const latency = () => 1 + random() * 3;
    const clock: Clock = {
      now: () => Math.floor(scheduler.now()),
      monotonic: () => scheduler.now(),
      sleep: (ms, signal) => process.sleep(ms, signal),
    };
    const http = createSimHttp(
      { ...deps, zohoOrigin: ZOHO_ORIGIN, note: (text) => note(`${workerId}${text}`) },
      process,
    );
    return createService(
      {
        http,
        clock,
        random: { next: random },
        log: logTo(note),
        governor: governorFor(deps.governor, process, latency),
        tokenCache: tokenCacheFor(deps.tokenCache, process, latency),
        queue: queue.portFor(process, latency),
        seal: (text) => text,
        unseal: (text) => text,
        openBox: (text) => Promise.resolve(text),
        fencing: fencingOf(workerId),
        onUpgrade: () => note('upgrade asked'),
      },
      {
        identity: { workerId, boot },
        version: '0.0.0',
        publicKey: 'none',
        listensOn: null,
        storeUrl: STORE_URL,
        ...KEYS,
        zohoAccountsUrl: ZOHO_ORIGIN,
      },
    );
  }

  function crashNow(process: SimProcess): 'no' | 'before' | 'after' {
    const active = plan();
    if (active === null) return 'no';
    if (random() < active.freeze) {
      const ms = 30_000 + random() * 240_000;
      process.freeze(ms);
      note(`freezes for ${String(Math.round(ms / 1000))} s`);
    }
    if (random() >= active.crash) return 'no';
    return random() < 0.5 ? 'before' : 'after';
  }

  return {
    start,
    poke() {
      const active = plan();
      if (active !== null && random() < active.lostWake) return;
      const times = active !== null && random() < active.duplicateWake ? 3 : 1;
      for (const { service, process } of living.values()) {
        for (let time = 0; time < times; time++) if (process.isAlive()) service.poller.poke('wake');
      }
    },
  };
}

function governorFor(governor: Governor, process: SimProcess, latency: () => number): Governor {
  // The effect is synchronous inside the memory governor; only its promise has to be unwrapped.
  const wrap = <T>(run: () => Promise<T>): Promise<T> => process.call(latency(), run).then((value) => value);
  return {
    acquire: async (request) => {
      const answer = await wrap(() => governor.acquire(request));
      if (!('release' in answer)) return answer;
      return {
        release: (answered) => wrap(() => answer.release(answered)),
        cancel: () => wrap(() => answer.cancel()),
      };
    },
    pause: (id, ms, code) => wrap(() => governor.pause(id, ms, code)),
    observe: (id, headers) => wrap(() => governor.observe(id, headers)),
    warm: (id, ms) => wrap(() => governor.warm(id, ms)),
    setShare: (id, percent) => wrap(() => governor.setShare(id, percent)),
  };
}

function tokenCacheFor(cache: TokenCache, process: SimProcess, latency: () => number): TokenCache {
  const wrap = <T>(run: () => Promise<T>): Promise<T> => process.call(latency(), run).then((value) => value);
  return {
    read: (key) => wrap(() => cache.read(key)),
    write: (key, entry) => wrap(() => cache.write(key, entry)),
    drop: (key) => wrap(() => cache.drop(key)),
    lock: async (key, ttlMs) => {
      const unlock = await wrap(() => cache.lock(key, ttlMs));
      return unlock === null ? null : () => wrap(unlock);
    },
  };
}

function logTo(note: (text: string) => void): Log {
  const write = (event: string, fields?: Record<string, unknown>) => {
    const error = fields?.error;
    note(`${event} ${JSON.stringify(fields ?? {})}${error instanceof Error ? ` ${error.stack ?? error.message}` : ''}`);
  };
  return { debug: () => undefined, info: write, warn: write, error: write, child: () => logTo(note) };
}
