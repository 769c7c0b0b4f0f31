import type { Clock, Job, Log } from '../../../worker/ports.js';
import { createService } from '../../../worker/service.js';
import { createMemoryGovernor } from '../../../worker/zoho/memory-governor.js';
import { createMemoryTokenCache } from '../../../worker/zoho/memory-token-cache.js';
import type { Scheduler } from '../../simulation/scheduler.js';
import type { Store } from '../../simulators/store/store.js';
import type { ZohoBooks } from '../../simulators/zoho-books/zoho-books.js';
import { ORIGIN } from './connect-store.js';

export const STORE_URL = 'https://store.example';
export const KEYS = { consumerKey: 'ck_life', consumerSecret: 'cs_life', workerSecret: 'ab'.repeat(32) };

export interface LifeWorkerDeps {
  readonly scheduler: Scheduler;
  readonly store: Store;
  readonly zoho: ZohoBooks;
  /** What the worker takes for bugs of its own; absent: they are thrown. */
  readonly onBug: ((error: unknown) => void) | undefined;
}

/** The worker's service in virtual time, on a network that loses nothing; it polls from the beginning. */
export interface LifeWorker {
  /** The shop's hint that something is due. */
  poke(): void;
  isAtWork(): boolean;
  /** How often the accounts server was asked for an access token. */
  tokensAsked(): number;
}

export function startLifeWorker({ scheduler, store, zoho, onBug }: LifeWorkerDeps): LifeWorker {
  let tokensAsked = 0;
  const clock: Clock = {
    now: () => Math.floor(scheduler.now()),
    monotonic: () => scheduler.now(),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        scheduler.after(ms, resolve);
        signal?.addEventListener('abort', () => scheduler.after(0, resolve), { once: true });
      }),
  };
  const running = new Set<string>();
  const run = async (job: Job) => {
    const name = `${job.name} ${job.data.id}`;
    if (running.has(name)) return;
    running.add(name);
    await service.runJob(job);
    running.delete(name);
  };
  let highest = '0';
  const service = createService(
    {
      http: {
        async send(request) {
          const url = new URL(request.url);
          const headers = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]);
          const plain = {
            method: request.method,
            path: url.pathname,
            query: Object.fromEntries(url.searchParams),
            headers: Object.fromEntries(headers) as Record<string, string>,
            body: request.body ?? '',
          };
          if (!request.url.startsWith(ORIGIN)) return store.handle(plain);
          if (url.pathname === '/oauth/v2/token') tokensAsked++;
          await clock.sleep(200);
          const delivery = zoho.handle(plain);
          if (delivery.kind === 'lost') throw new Error('this network loses nothing');
          return delivery.answer;
        },
      },
      clock,
      random: { next: () => 0.5 },
      log: logTo(onBug),
      governor: createMemoryGovernor(clock),
      tokenCache: createMemoryTokenCache(clock),
      queue: {
        add: (job) => {
          void run(job);
          return Promise.resolve();
        },
      },
      seal: (text) => text,
      unseal: (text) => text,
      openBox: (text) => Promise.resolve(text),
      fencing: {
        highest: () => highest,
        remember: (token) => {
          highest = token;
          return Promise.resolve();
        },
      },
      onUpgrade: () => undefined,
    },
    {
      identity: { workerId: 'worker', boot: 1 },
      version: '0.0.0',
      publicKey: 'none',
      listensOn: null,
      storeUrl: STORE_URL,
      ...KEYS,
      zohoAccountsUrl: ORIGIN,
    },
  );
  void service.poller.run(new AbortController().signal);
  return {
    poke() {
      service.poller.poke('wake');
    },
    isAtWork: () => running.size > 0,
    tokensAsked: () => tokensAsked,
  };
}

function logTo(onBug: LifeWorkerDeps['onBug']): Log {
  const log: Log = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: (event, fields) => {
      const error = fields?.error instanceof Error ? fields.error : new Error(event);
      if (onBug === undefined) throw error;
      onBug(error);
    },
    child: () => log,
  };
  return log;
}
