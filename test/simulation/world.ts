import type { Link } from '../../worker/contract/link.js';
import type { Clock, Governor, Log, TokenCache } from '../../worker/ports.js';
import { createService, type Service } from '../../worker/service.js';
import { createMemoryGovernor } from '../../worker/zoho/memory-governor.js';
import { createMemoryTokenCache } from '../../worker/zoho/memory-token-cache.js';
import { createStore, type Store } from '../simulators/store/store.js';
import { createZohoBooks, type ZohoBooks, type ZohoRequest } from '../simulators/zoho-books/zoho-books.js';
import type { Fault } from '../simulators/zoho-books/faults.js';
import { SWITCHES, type Switches } from '../simulators/zoho-books/switches.js';
import { chooseFaults, type FaultPlan } from './faults.js';
import { createScheduler, seededRandom, type Scheduler } from './scheduler.js';
import { createSimHttp } from './sim-http.js';
import { makeOrders, type SimOrder } from './sim-orders.js';
import { createSimProcess, type SimProcess } from './sim-process.js';
import { createSimQueue } from './sim-queue.js';

const START = Date.UTC(2026, 2, 1, 11);
const ORGANIZATION = '100200300';
const ZOHO_ORIGIN = 'https://zoho.example';
const STORE_URL = 'https://store.example';
const KEYS = { consumerKey: 'ck_sim', consumerSecret: 'cs_sim', workerSecret: 'ab'.repeat(32) };

/** Chaos lasts this long in virtual time; then faults stop and everything must settle. */
const CHAOS_MS = 15 * 60_000;
const SETTLE_MS = 3 * 3_600_000;

export interface World {
  readonly seed: number;
  readonly plan: FaultPlan;
  readonly scheduler: Scheduler;
  readonly zoho: ZohoBooks;
  readonly store: Store;
  readonly orders: readonly SimOrder[];
  readonly organizationId: string;
  /** Orders of which Zoho committed an invoice only after the worker had given up. */
  readonly lateReferences: ReadonlySet<string>;
  readonly events: string[];
  /** Chaos, then calm until settled. */
  run(): Promise<void>;
  /** Touches every order and runs on: nothing may happen in Zoho. */
  touchAll(): Promise<number>;
}

/** One seed's world: real sync, zoho and store code on simulated network, queue, Redis and time. */
export function createWorld(seed: number): World {
  const random = seededRandom(seed);
  const scheduler = createScheduler(START);
  const plan = chooseFaults(random);
  let active: FaultPlan | null = plan;
  const events: string[] = [];
  const lateReferences = new Set<string>();
  const note = (text: string) => void events.push(`${((scheduler.now() - START) / 1000).toFixed(1)} s ${text}`);

  let wasUnauthorized = false;
  const zoho = createZohoBooks({
    now: () => Math.floor(scheduler.now()),
    origin: ZOHO_ORIGIN,
    switches: chooseSwitches(random),
    limits: { indexDelayMs: plan.indexDelayMs },
    organizations: [
      {
        organization_id: ORGANIZATION,
        name: 'Simulated',
        edition: 'us',
        country: 'U.S.A',
        currency_code: 'USD',
        taxes: [
          { name: 'State Tax', percent: '5' },
          { name: 'City Tax', percent: '2.5' },
        ],
      },
    ],
    clients: [{ client_id: 'client', client_secret: 'secret' }],
    fault: (request) => {
      const fault = active === null ? null : chooseFault(request, active, random);
      // Two in a row mean that the permission is gone, and nobody would connect again here.
      const isSecond = fault?.kind === 'unauthorized' && wasUnauthorized;
      wasUnauthorized = fault?.kind === 'unauthorized' && !isSecond;
      return isSecond ? null : fault;
    },
  });
  const store = createStore({
    ...KEYS,
    now: () => Math.floor(scheduler.now()),
    url: STORE_URL,
    settings: { sync_from: '2026-01-01T00:00:00Z' },
  });
  connect(store, zoho);

  const redisClock: Pick<Clock, 'monotonic'> = { monotonic: () => scheduler.now() };
  const governor = createMemoryGovernor(redisClock);
  const tokenCache = createMemoryTokenCache(redisClock);
  const queue = createSimQueue(scheduler);
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

  function startWorker(workerId: string): void {
    const boot = (boots.get(workerId) ?? 0) + 1;
    boots.set(workerId, boot);
    const process = createSimProcess(
      scheduler,
      boot,
      () => crashNow(process),
      () => {
        note(`${workerId} dies`);
        scheduler.after(1000 + random() * 20_000, () => startWorker(workerId));
      },
    );
    const latency = () => 1 + random() * 3;
    const clock: Clock = {
      now: () => Math.floor(scheduler.now()),
      monotonic: () => scheduler.now(),
      sleep: (ms, signal) => process.sleep(ms, signal),
    };
    const service = createService(
      {
        http: createSimHttp(
          {
            scheduler,
            random,
            zoho,
            zohoOrigin: ZOHO_ORIGIN,
            store,
            plan: () => active,
            note: (text) => note(`${workerId}${text}`),
            onLateCommit: (request) => {
              const reference = /"reference_number":"([^"]*)"/.exec(request.body ?? '')?.[1] ?? '';
              lateReferences.add(reference);
              note(`late commit of ${reference}`);
            },
          },
          process,
        ),
        clock,
        random: { next: random },
        log: logTo(note),
        governor: governorFor(governor, process, latency),
        tokenCache: tokenCacheFor(tokenCache, process, latency),
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
    living.set(workerId, { process, service });
    queue.consume(process, (job) => service.runJob(job));
    void service.poller.run(new AbortController().signal);
  }

  function crashNow(process: SimProcess): 'no' | 'before' | 'after' {
    if (active === null) return 'no';
    if (random() < active.freeze) {
      const ms = 30_000 + random() * 240_000;
      process.freeze(ms);
      note(`freezes for ${String(Math.round(ms / 1000))} s`);
    }
    if (random() >= active.crash) return 'no';
    return random() < 0.5 ? 'before' : 'after';
  }

  function wake(): void {
    if (active !== null && random() < active.lostWake) return;
    const times = active !== null && random() < active.duplicateWake ? 3 : 1;
    for (const { service, process } of living.values()) {
      for (let time = 0; time < times; time++) if (process.isAlive()) service.poller.poke('wake');
    }
  }

  const orders = makeOrders(plan.orders, random, 100 + Math.floor(random() * 50));

  /** Each order appears as a pending one or as it will be; touched and completed again and again, as shops do. */
  function scheduleShop(): void {
    for (const { order } of orders) {
      const id = String(order.id);
      const at = random() * CHAOS_MS * 0.7;
      scheduler.after(at, () => {
        store.placeOrder(random() < 0.5 ? { ...order, status: 'pending', date_paid_gmt: null } : order);
        wake();
      });
      scheduler.after(at + random() * 60_000, () => {
        store.updateOrder(id, () => order);
        wake();
      });
      for (let touch = 0; random() < plan.touch && touch < 5; touch++) {
        scheduler.after(at + 60_000 + random() * 300_000, () => {
          store.updateOrder(id, (current) => current);
          wake();
        });
      }
      if (order.status === 'processing' && random() < 0.5) {
        scheduler.after(at + 60_000 + random() * 300_000, () => {
          order.status = 'completed';
          store.updateOrder(id, () => order);
          wake();
        });
      }
    }
    if (plan.redisWipe > 0) {
      for (let wipes = 0; wipes < 1 + plan.redisWipe * 3; wipes++) {
        scheduler.after(random() * CHAOS_MS, () => {
          note('Redis is wiped');
          governor.wipe();
          tokenCache.wipe();
          queue.wipe();
        });
      }
    }
  }

  return {
    seed,
    plan,
    scheduler,
    zoho,
    store,
    orders,
    organizationId: ORGANIZATION,
    lateReferences,
    events,
    async run() {
      for (let worker = 0; worker < plan.workers; worker++) startWorker(`worker${String(worker)}`);
      scheduleShop();
      await scheduler.runUntil(START + CHAOS_MS);
      active = null;
      note('calm');
      await scheduler.runUntil(START + CHAOS_MS + SETTLE_MS);
    },
    async touchAll() {
      const before = zoho.log.length;
      for (const { order } of orders) store.updateOrder(String(order.id), (current) => current);
      await scheduler.runUntil(scheduler.now() + 10 * 60_000);
      return zoho.log.length - before;
    },
  };
}

/** Switches that do not make an invoice impossible, in any mixture. */
function chooseSwitches(random: () => number): Partial<Switches> {
  const free = [
    'taxRounding',
    'draftPayment',
    'skuFilter',
    'referenceFilter',
    'emailFilter',
    'moneyAs',
    'limiter',
    'rejectedCallsCount',
    'echoRounding',
    'pageContext',
    'zeroTotalStatus',
    'duplicateItemCode',
    'duplicateGroupNames',
    'lineWithoutItem',
    'messages',
    'retryAfter',
  ] as const;
  return Object.fromEntries(
    free.map((name) => {
      const values = SWITCHES[name];
      return [name, values[Math.floor(random() * values.length)] ?? values[0]];
    }),
  );
}

function chooseFault(request: ZohoRequest, plan: FaultPlan, random: () => number): Fault | null {
  if (random() < plan.errorBefore) return { kind: 'before', status: 502, body: random() < 0.5 ? 'html' : 'json-1000' };
  if (random() < plan.throttled) return { kind: 'throttle', code: random() < 0.7 ? 44 : 1070 };
  if (random() < plan.lostAfterCommit) return { kind: 'after', how: 'lost' };
  if (random() < plan.spoiltAfterCommit) {
    const ways = ['html-502', 'truncated', 'json-500'] as const;
    return { kind: 'after', how: ways[Math.floor(random() * 3)] ?? 'html-502' };
  }
  return request.method === 'GET' && random() < 0.005 ? { kind: 'unauthorized' } : null;
}

/** As a finished connect request leaves it; connecting itself has its own tests. */
function connect(store: Store, zoho: ZohoBooks): void {
  const org = zoho.org(ORGANIZATION);
  const answer = zoho.handle({
    method: 'POST',
    path: '/oauth/v2/token',
    query: {},
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'client',
      client_secret: 'secret',
      code: zoho.selfClientCode(),
    }).toString(),
  });
  if (answer.kind !== 'answer') throw new Error('the token exchange was lost');
  const { refresh_token } = JSON.parse(answer.answer.body) as { refresh_token: string };
  store.tables.connection = {
    state: 'connected',
    organization_id: ORGANIZATION,
    organizations: [],
    problem: null,
    sealed: JSON.stringify({
      client_id: 'client',
      client_secret: 'secret',
      refresh_token,
      accounts_server: ZOHO_ORIGIN,
      api_domain: ZOHO_ORIGIN,
      data_center: 'us',
      organization_id: ORGANIZATION,
    }),
  };
  store.tables.reference = {
    version: 2,
    organization_id: ORGANIZATION,
    taxes: org.taxes.map((tax) => ({
      tax_id: tax.tax_id,
      name: tax.tax_name,
      percent: tax.percent,
      type: tax.type,
      country: '',
    })),
    currencies: org.currencies.map((currency) => ({
      currency_id: currency.currency_id,
      code: currency.currency_code,
      price_precision: currency.price_precision,
      is_base: currency.is_base,
    })),
    accounts: [],
    profile: null,
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

export type { Link };
