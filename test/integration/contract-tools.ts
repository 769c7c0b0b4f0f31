import assert from 'node:assert/strict';
import type { Claim, ClaimAnswer, CompleteRequest, Outcome } from '../../worker/contract/claim.js';
import type { Link, LinkKey } from '../../worker/contract/link.js';
import { ROUTES, type RouteName } from '../../worker/contract/routes.js';
import { CONTRACT, CONTRACT_HEADER, NAMESPACE, SIGNATURE_HEADER } from '../../worker/contract/version.js';
import { oauth1Header } from '../../worker/store/oauth1.js';
import { signRequest } from '../../worker/store/sign-request.js';

/** One store: the simulator, or the real plugin on a real WordPress. Only HTTP and what a shop's owner could do. */
export interface StoreUnderTest {
  readonly baseUrl: string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly workerSecret: string;
  /** A paid order of this e-mail address; answers its id. */
  createOrder(email?: string): Promise<string>;
  createDraft(): Promise<string>;
  touchOrder(id: string): Promise<void>;
  refundOrder(id: string): Promise<void>;
  trashOrder(id: string): Promise<void>;
  deleteOrder(id: string): Promise<void>;
  createCustomer(email: string): Promise<string>;
  deleteCustomer(id: string): Promise<void>;
  /** Orders created at noon (UTC) of a day long ago, which no change was recorded for; answers their ids, ascending. */
  createPastOrders(day: string, count: number, status?: string): Promise<string[]>;
  /** The shop's own code on the plugin's filters: skip the order, change its customer note, answer nonsense, throw. */
  setFilter(kind: 'skip' | 'change' | 'other' | 'throw'): Promise<void>;
  /** What is done once an hour. */
  runUpkeep(): Promise<void>;
  /** Moves the database clock. */
  passTime(ms: number): Promise<void>;
  /** Epoch milliseconds of that clock, for signatures. */
  now(): number;
  close(): Promise<void>;
}

/** What a call has other than the worker's: no key, another signature (undefined: none), another contract. */
export interface How {
  readonly key?: boolean;
  readonly signature?: (route: string, body: string) => string | undefined;
  readonly contract?: number;
}

/** What the suites of the store contract speak with. */
export interface ContractTools {
  readonly store: () => StoreUnderTest;
  /** One call; a text is sent as it is, anything else as JSON. */
  readonly raw: (method: string, route: string, body: unknown, how?: How) => Promise<Response>;
  /** A signed call; throws where the status is neither 200 nor 202 or the answer breaks the contract. */
  readonly call: <T>(route: RouteName, body?: unknown, id?: string) => Promise<T>;
  readonly status: (route: RouteName, body?: unknown, id?: string) => Promise<number>;
  readonly claim: (id: string, more?: Record<string, unknown>) => Promise<ClaimAnswer>;
  /** Claims the order, or a customer by `object_type`; throws where it is not given. */
  readonly claimed: (id: string, more?: Record<string, unknown>) => Promise<Claim>;
  readonly complete: (
    id: string,
    token: string,
    outcome?: Partial<Outcome>,
    more?: Partial<CompleteRequest>,
  ) => Promise<{ result: string }>;
  readonly due: () => Promise<string[]>;
  readonly link: (key: LinkKey, zohoId: string) => Link;
}

export const invoiceKey = (id: string): LinkKey => ({
  object_type: 'order',
  object_id: id,
  kind: 'invoice',
  slot: '',
});

const settled: Outcome = {
  state: 'done',
  problem: null,
  retry_in_ms: 0,
  burns_attempt: false,
  certainty: 'keep',
  second_look_in_ms: null,
};

/** Speaks with the store of the moment: each test has its own. */
export function createContractTools(store: () => StoreUnderTest): ContractTools {
  let nonce = 0;

  async function raw(method: string, route: string, body: unknown, how: How = {}): Promise<Response> {
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    const unixSeconds = Math.floor(store().now() / 1000);
    const url = `${store().baseUrl}/wp-json/${NAMESPACE}${route}`;
    const plainRoute = route.split('?')[0] ?? route;
    const signature = how.signature
      ? how.signature(plainRoute, text)
      : signRequest(store().workerSecret, { unixSeconds, method, route: plainRoute, body: text });
    const headers: Record<string, string> = { [CONTRACT_HEADER]: String(how.contract ?? CONTRACT) };
    if (how.key !== false) {
      const { consumerKey, consumerSecret } = store();
      headers.authorization = oauth1Header(consumerKey, consumerSecret, {
        method,
        url,
        unixSeconds,
        nonce: `n${nonce++}`,
      });
    }
    if (signature !== undefined) headers[SIGNATURE_HEADER] = signature;
    if (body !== undefined) headers['content-type'] = 'application/json';
    return fetch(url, { method, headers, ...(body === undefined ? {} : { body: text }) });
  }

  const send = (route: RouteName, body?: unknown, id = '') =>
    raw(ROUTES[route].method, ROUTES[route].path.replace('{id}', id), body);

  async function call<T>(route: RouteName, body?: unknown, id?: string): Promise<T> {
    const { answer } = ROUTES[route];
    const response = await send(route, body, id);
    assert.ok([200, 202].includes(response.status), `${route}: ${String(response.status)}`);
    return answer.parse(await response.json()) as T;
  }

  const claim = (id: string, more: Record<string, unknown> = {}) =>
    call<ClaimAnswer>('claim', { object_type: 'order', object_id: id, worker_id: 'w1', boot: 1, ...more });
  async function claimed(id: string, more: Record<string, unknown> = {}) {
    const answer = await claim(id, more);
    assert.equal(answer.result, 'claimed');
    assert.ok(answer.claim);
    return answer.claim;
  }
  const complete = (id: string, token: string, outcome: Partial<Outcome> = {}, more: Partial<CompleteRequest> = {}) =>
    call<{ result: string }>('complete', {
      object_type: 'order',
      object_id: id,
      token,
      links: [],
      outcome: { ...settled, ...outcome },
      entry: { trigger: 'poll', outcome: 'booked', problem: null, actions: [], calls: [], duration_ms: 5 },
      ...more,
    });
  const due = async () =>
    (await call<{ changes: { object_id: string }[] }>('changes')).changes.map((change) => change.object_id);
  const link = (key: LinkKey, zoho_id: string): Link => ({
    ...key,
    zoho_id,
    number: '',
    url: '',
    facts: null,
    representation: '',
    zoho_echo: null,
    total: null,
    currency: null,
    exchange_rate: null,
    date: null,
    status: '',
  });

  return {
    store,
    raw,
    call,
    status: async (route, body, id) => (await send(route, body, id)).status,
    claim,
    claimed,
    complete,
    due,
    link,
  };
}
