import type { HttpRequest } from '../../worker/ports.js';
import { createMemoryGovernor } from '../../worker/zoho/memory-governor.js';
import { createMemoryTokenCache } from '../../worker/zoho/memory-token-cache.js';
import { createStore, type Store } from '../simulators/store/store.js';
import type { ZohoBooks } from '../simulators/zoho-books/zoho-books.js';
import { chooseFaults, type FaultPlan } from './faults.js';
import { createScheduler, seededRandom, type Scheduler } from './scheduler.js';
import { chooseAnswer, giveAnswer } from './sim-answers.js';
import { connect, createSimBooks, ORGANIZATION } from './sim-books.js';
import type { Life } from './sim-lives.js';
import { createSimQueue } from './sim-queue.js';
import { createSimShop } from './sim-shop.js';
import { createSimWorkers, KEYS, STORE_URL } from './sim-worker.js';

const START = Date.UTC(2026, 2, 1, 11);

/** Chaos lasts this long in virtual time; then faults stop and everything must settle. */
const CHAOS_MS = 15 * 60_000;
const SETTLE_MS = 3 * 3_600_000;
const ANSWERS_MS = 5 * 60_000;

export interface World {
  readonly seed: number;
  readonly plan: FaultPlan;
  readonly scheduler: Scheduler;
  readonly zoho: ZohoBooks;
  readonly store: Store;
  readonly lives: readonly Life[];
  readonly organizationId: string;
  /** References of documents that Zoho committed only after the worker had given up. */
  readonly lateReferences: ReadonlySet<string>;
  readonly events: string[];
  /** Chaos, then calm until settled. */
  run(): Promise<void>;
  /** A person answers these lives' questions, while everything breaks again; calm until settled. */
  answer(asked: readonly Life[]): Promise<void>;
  /** Touches every order and runs on; answers what Zoho was asked meanwhile. */
  touchAll(): Promise<{ readonly calls: number; readonly writes: number }>;
}

/** One seed's world: real sync, zoho and store code on simulated network, queue, Redis and time. */
export function createWorld(seed: number): World {
  const random = seededRandom(seed);
  const scheduler = createScheduler(START);
  const now = () => Math.floor(scheduler.now());
  const plan = chooseFaults(random);
  let active: FaultPlan | null = plan;
  const events: string[] = [];
  const lateReferences = new Set<string>();
  const note = (text: string) => void events.push(`${((scheduler.now() - START) / 1000).toFixed(1)} s ${text}`);

  const zoho = createSimBooks({ now, random, indexDelayMs: plan.indexDelayMs, plan: () => active });
  const bank = zoho.org(ORGANIZATION).accounts.find(({ account_type }) => account_type === 'bank')?.account_id ?? '';
  const isMapped = random() < 0.5;
  const store = createStore({
    ...KEYS,
    now,
    url: STORE_URL,
    settings: {
      sync_from: '2026-01-01T00:00:00Z',
      gateways: isMapped ? { stripe: { account_id: bank, payment_mode: 'creditcard' } } : {},
    },
  });
  connect(store, zoho);

  const redisClock = { monotonic: () => scheduler.now() };
  const governor = createMemoryGovernor(redisClock);
  const tokenCache = createMemoryTokenCache(redisClock);
  const queue = createSimQueue(scheduler);
  const onLateCommit = (request: HttpRequest) => {
    const reference = referenceOf(request);
    lateReferences.add(reference);
    note(`late commit of ${reference}`);
  };
  /** Of the document that is made, or of the one the path names. */
  function referenceOf({ url, body }: HttpRequest): string {
    const ids = new URL(url).pathname.split('/');
    const org = zoho.org(ORGANIZATION);
    const named = [
      ...org.invoices.filter(({ invoice_id }) => ids.includes(invoice_id)),
      ...org.creditNotes.filter(({ creditnote_id }) => ids.includes(creditnote_id)),
      ...org.payments.filter(({ payment_id }) => ids.includes(payment_id)),
    ];
    return /"reference_number":"([^"]*)"/.exec(body ?? '')?.[1] ?? named[0]?.reference_number ?? '';
  }

  const workers = createSimWorkers({
    ...{ scheduler, random, zoho, store, governor, tokenCache, queue, onLateCommit, note },
    plan: () => active,
  });
  // The shop's own chance: what people do does not depend on what the worker does.
  const shopRandom = seededRandom(seed + 0x5eed_0000);
  const shop = createSimShop({ scheduler, store, random: shopRandom, wake: () => workers.poke(), note }, plan.orders);

  function scheduleWipes(): void {
    if (plan.redisWipe === 0) return;
    for (let wipes = 0; wipes < 1 + plan.redisWipe * 3; wipes++) {
      scheduler.after(random() * CHAOS_MS, () => {
        note('Redis is wiped');
        governor.wipe();
        tokenCache.wipe();
        queue.wipe();
      });
    }
  }

  return {
    ...{ seed, plan, scheduler, zoho, store, lateReferences, events },
    lives: shop.lives,
    organizationId: ORGANIZATION,
    async run() {
      for (let worker = 0; worker < plan.workers; worker++) workers.start(`worker${String(worker)}`);
      shop.open(CHAOS_MS);
      scheduleWipes();
      await scheduler.runUntil(START + CHAOS_MS);
      active = null;
      note('calm');
      await scheduler.runUntil(START + CHAOS_MS + SETTLE_MS);
    },
    async answer(asked) {
      active = plan;
      note('questions are answered');
      for (const life of asked) {
        scheduler.after(shopRandom() * ANSWERS_MS * 0.5, () => {
          life.answer = chooseAnswer(life, shopRandom);
          note(`order ${String(life.id)}: ${life.answer}`);
          giveAnswer(store, life, life.answer);
          workers.poke();
        });
      }
      await scheduler.runUntil(scheduler.now() + ANSWERS_MS);
      active = null;
      note('calm again');
      await scheduler.runUntil(scheduler.now() + SETTLE_MS);
    },
    async touchAll() {
      const before = zoho.log.length;
      note('everything is touched');
      shop.touchAll();
      await scheduler.runUntil(scheduler.now() + 10 * 60_000);
      const asked = zoho.log.slice(before);
      return {
        calls: asked.length,
        writes: asked.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/oauth')).length,
      };
    },
  };
}
