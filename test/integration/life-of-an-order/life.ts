import type { Settings } from '../../../worker/contract/settings.js';
import type { Problem } from '../../../worker/contract/problems.js';
import { SHOP_PROFILES } from '../../property/woo-model/shop-profiles.js';
import type { WooOrderJson, WooRefundJson } from '../../property/woo-model/woo-json.js';
import { createScheduler } from '../../simulation/scheduler.js';
import { beginIndex } from '../../simulators/store/remote-index.js';
import { addRequest } from '../../simulators/store/requests.js';
import { createStore, type Store } from '../../simulators/store/store.js';
import { refText, type ChangeRow } from '../../simulators/store/tables.js';
import type { Fault } from '../../simulators/zoho-books/faults.js';
import type { Person } from '../../simulators/zoho-books/person.js';
import type { OrganizationState } from '../../simulators/zoho-books/state.js';
import { type Limits, type SwitchName, type Switches } from '../../simulators/zoho-books/switches.js';
import { createZohoBooks, type ZohoBooks, type ZohoRequest } from '../../simulators/zoho-books/zoho-books.js';
import { buy, giveBack, toOrder, type Bought, type Cart, type Giving, type Head } from './cart.js';
import { CLIENT, connectStore, ORGANIZATION, ORIGIN } from './connect-store.js';
import { KEYS, startLifeWorker, STORE_URL } from './life-worker.js';
import { SHOPS, type ShopName } from './shops.js';

const START = Date.UTC(2026, 2, 1, 11);
/** The order a scenario is about. */
export const ORDER = 1001;
/** Whatever is still moving after this long is stuck. */
const SETTLE_MS = 40 * 60_000;

export interface LifeOptions {
  readonly shop?: ShopName;
  readonly settings?: Partial<Settings>;
  readonly limits?: Partial<Limits>;
  /** The index of contacts was read whole: who is not in it does not exist. */
  readonly hasIndex?: boolean;
  /** What the worker takes for bugs of its own; absent: they are thrown, because a life without faults has none. */
  readonly onBug?: (error: unknown) => void;
}

/** One order of the shop through its life. */
interface Version {
  readonly bought: Bought;
  readonly order: WooOrderJson & Head;
}

/** A shop, the worker's service and an organisation of Zoho Books in one process, in virtual time and without faults. */
export interface Life {
  readonly store: Store;
  readonly zoho: ZohoBooks;
  readonly org: OrganizationState;
  readonly person: Person;
  /** Switches of the Zoho simulator that were asked for since it began. */
  readonly consulted: ReadonlySet<SwitchName>;
  /** What the next call shall meet; null: nothing. */
  fault: ((request: ZohoRequest) => Fault | null) | null;
  place(cart: Cart, head?: Partial<Head>, id?: number): void;
  /** Fields of the order, its lines stay. */
  change(head: Partial<Head>, id?: number): void;
  edit(cart: Cart, id?: number): void;
  refund(giving: Giving, id?: number): WooRefundJson;
  version(id?: number): Version;
  /** As it was placed. */
  first(id?: number): Version;
  refunds(id?: number): readonly WooRefundJson[];
  set(settings: Partial<Settings>): void;
  answer(choice: string | undefined, id?: number): void;
  row(id?: number): ChangeRow | undefined;
  problem(id?: number): Problem | null;
  /** Runs on until nothing is due; answers how many calls Zoho got meanwhile. */
  settle(): Promise<number>;
  wait(ms: number): Promise<void>;
  now(): number;
  /** How often the accounts server was asked for an access token. */
  tokensAsked(): number;
}

export async function createLife(options: LifeOptions = {}, switches: Partial<Switches> = {}): Promise<Life> {
  const shop = SHOPS[options.shop ?? 'us'];
  const profile = SHOP_PROFILES.find(({ name }) => name === shop.profile);
  if (profile === undefined) throw new Error(`no shop profile ${shop.profile}`);
  const scheduler = createScheduler(START);
  const now = () => Math.floor(scheduler.now());
  const consulted = new Set<SwitchName>();
  let fault: Life['fault'] = null;
  const zoho = createZohoBooks({
    now,
    origin: ORIGIN,
    limits: options.limits ?? {},
    organizations: [{ ...shop.organization, organization_id: ORGANIZATION, taxes: shop.taxes }],
    clients: [CLIENT],
    fault: (request) => fault?.(request) ?? null,
    switches: { ...shop.switches, ...switches },
    onSwitch: (name) => void consulted.add(name),
  });
  const org = zoho.org(ORGANIZATION);
  const bank = org.accounts.find(({ account_type }) => account_type === 'bank')?.account_id ?? '';
  const store = createStore({
    ...KEYS,
    now,
    url: STORE_URL,
    decimals: profile.shop.decimals,
    settings: {
      sync_from: '2026-01-01T00:00:00Z',
      gateways: { stripe: { account_id: bank, payment_mode: 'creditcard' } },
      ...options.settings,
    },
  });
  connectStore(store, zoho);
  const worker = startLifeWorker({ scheduler, store, zoho, onBug: options.onBug });
  addRequest(store.tables, { type: 'read_reference' }, now());
  if (options.hasIndex === true) {
    beginIndex(store.tables, 'contacts', true, now());
    addRequest(store.tables, { type: 'read_index', resource: 'contacts', page: 1, modified_since: null }, now());
  }

  const versions = new Map<number, Version>();
  const firsts = new Map<number, Version>();
  const given = new Map<number, WooRefundJson[]>();
  const versionOf = (id: number) => {
    const version = versions.get(id);
    if (version === undefined) throw new Error(`no order ${String(id)}`);
    return version;
  };
  const isQuiet = () =>
    !worker.isAtWork() &&
    [...store.tables.requests.values()].every(({ state }) => state !== 'waiting') &&
    [...store.tables.backfills.values()].every(({ state }) => state !== 'running') &&
    [...store.tables.changes.values()].every(({ state }) => !['due', 'claimed', 'waiting'].includes(state));

  const life: Life = {
    store,
    zoho,
    org,
    person: zoho.person(ORGANIZATION),
    consulted,
    get fault() {
      return fault;
    },
    set fault(next) {
      fault = next;
    },
    place(cart, head = {}, id = ORDER) {
      const bought = buy(profile, shop.buyer, id, cart);
      const paid = { date_paid_gmt: '2026-03-01T10:05:00', transaction_id: `ch_${String(id)}` };
      const order = toOrder(bought, { ...paid, ...head });
      versions.set(id, { bought, order });
      firsts.set(id, { bought, order });
      store.placeOrder({ ...order });
    },
    change(head, id = ORDER) {
      const { bought, order } = versionOf(id);
      const changed = { ...order, ...head };
      versions.set(id, { bought, order: changed });
      store.updateOrder(String(id), () => ({ ...changed }));
    },
    edit(cart, id = ORDER) {
      const { order } = versionOf(id);
      const bought = buy(profile, shop.buyer, id, cart);
      const { status, date_paid_gmt, transaction_id, customer_id, billing, payment_method, meta_data } = order;
      const edited = toOrder(bought, {
        ...{ status, date_paid_gmt, transaction_id, customer_id, billing, payment_method, meta_data },
      });
      versions.set(id, { bought, order: edited });
      store.updateOrder(String(id), () => ({ ...edited }));
    },
    refund(giving, id = ORDER) {
      const list = given.get(id) ?? [];
      const refund = giveBack(versionOf(id).bought, id * 10 + list.length + 1, giving);
      given.set(id, [...list, refund]);
      store.addRefund(String(id), { ...refund });
      return refund;
    },
    version: (id = ORDER) => versionOf(id),
    first: (id = ORDER) => firsts.get(id) ?? versionOf(id),
    refunds: (id = ORDER) => given.get(id) ?? [],
    set: (settings) => void store.adminCall('PUT', '/settings', settings),
    answer(choice, id = ORDER) {
      const body = { object_type: 'order', ids: [String(id)], ...(choice === undefined ? {} : { choice }) };
      const { status } = store.adminCall('POST', '/changes/replay', body);
      if (status !== 200) throw new Error(`replay answered ${String(status)}`);
    },
    row: (id = ORDER) => store.tables.changes.get(refText({ object_type: 'order', object_id: String(id) })),
    problem: (id = ORDER) => (life.row(id)?.state === 'parked' ? (life.row(id)?.problem ?? null) : null),
    async settle() {
      const before = zoho.log.length;
      worker.poke();
      const end = scheduler.now() + SETTLE_MS;
      do await scheduler.runUntil(scheduler.now() + 1000);
      while (!isQuiet() && scheduler.now() < end);
      return zoho.log.length - before;
    },
    wait: (ms) => scheduler.runUntil(scheduler.now() + ms),
    now,
    tokensAsked: () => worker.tokensAsked(),
  };
  await life.settle();
  return life;
}
