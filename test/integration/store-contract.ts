import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import type { CallBody, ClaimAnswer, CompleteRequest, Outcome } from '../../worker/contract/claim.js';
import type { Link, LinkKey } from '../../worker/contract/link.js';
import { ROUTES, type RouteName } from '../../worker/contract/routes.js';
import { CONTRACT, CONTRACT_HEADER, NAMESPACE, SIGNATURE_HEADER } from '../../worker/contract/version.js';
import { oauth1Header } from '../../worker/store/oauth1.js';
import { signRequest } from '../../worker/store/sign-request.js';
import { describeBackfills } from './contract-backfills.js';
import { describeIndex, describePreviews, describeReference } from './contract-requests.js';
import { describeChoices, describeMaterial, describeSettings } from './contract-material.js';
import type { ContractTools, StoreUnderTest } from './contract-tools.js';

export type { StoreUnderTest } from './contract-tools.js';

const settled: Outcome = {
  state: 'done',
  problem: null,
  retry_in_ms: 0,
  burns_attempt: false,
  certainty: 'keep',
  second_look_in_ms: null,
};

export function describeStoreContract(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`store contract: ${name}`, () => {
    let store: StoreUnderTest;
    let nonce = 0;
    beforeEach(async () => {
      store = await make();
    });
    afterEach(() => store.close());

    interface How {
      readonly key?: boolean;
      readonly signature?: (route: string, body: string) => string | undefined;
      readonly contract?: number;
    }

    async function raw(method: string, route: string, body: unknown, how: How = {}): Promise<Response> {
      const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
      const unixSeconds = Math.floor(store.now() / 1000);
      const url = `${store.baseUrl}/wp-json/${NAMESPACE}${route}`;
      const plainRoute = route.split('?')[0] ?? route;
      const signature = how.signature
        ? how.signature(plainRoute, text)
        : signRequest(store.workerSecret, { unixSeconds, method, route: plainRoute, body: text });
      const headers: Record<string, string> = { [CONTRACT_HEADER]: String(how.contract ?? CONTRACT) };
      if (how.key !== false) {
        const { consumerKey, consumerSecret } = store;
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
    const itemKey: LinkKey = { object_type: 'product', object_id: '77', kind: 'item', slot: '' };
    const reserve = (id: string, token: string, keys: LinkKey[] = [itemKey]) =>
      call<{ result: string; reservations: { state: string; unresolved_for_ms: number | null }[] }>('reserve', {
        object_type: 'order',
        object_id: id,
        token,
        keys,
      });
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

    const tools: ContractTools = {
      store: () => store,
      call,
      status: async (route, body, id) => (await send(route, body, id)).status,
      claimed,
      complete,
      due,
      link,
    };
    describeMaterial(tools);
    describeChoices(tools);
    describeIndex(tools);
    describePreviews(tools);
    describeReference(tools);
    describeBackfills(tools);
    describeSettings(tools);

    describe('claim', () => {
      it('answers the order with six decimals, its reference and the shop decimals', async () => {
        const id = await store.createOrder();
        const { order, reference, decimals, generation, attempts } = await claimed(id);
        assert.match((order as { total: string }).total, /^\d+\.\d{6}$/);
        assert.match(reference, new RegExp(`^[A-Z0-9]+-${id}$`));
        assert.equal(decimals, 2);
        assert.ok(generation >= 1);
        assert.equal(attempts, 0);
      });

      it('is not given for an order nobody knows', async () => {
        assert.equal((await claim('999999')).result, 'not_due');
      });

      it('is not given twice at the same time', async () => {
        const id = await store.createOrder();
        await claimed(id);
        assert.equal((await claim(id, { worker_id: 'w2' })).result, 'held');
        assert.equal((await claim(id)).result, 'held');
      });

      it('takes an order off the list of what is due', async () => {
        const id = await store.createOrder();
        assert.deepEqual(await due(), [id]);
        await claimed(id);
        assert.deepEqual(await due(), []);
      });

      it('gives out tokens that grow over the whole store', async () => {
        const first = await claimed(await store.createOrder());
        const second = await claimed(await store.createOrder());
        assert.ok(BigInt(second.token) > BigInt(first.token));
      });

      it('is renewed by its token, and outlives its first lease by that', async () => {
        const id = await store.createOrder();
        const { token, lease_ms } = await claimed(id);
        await store.passTime(lease_ms - 1000);
        assert.equal((await claim(id, { token })).result, 'renewed');
        await store.passTime(lease_ms - 1000);
        assert.equal((await claim(id, { worker_id: 'w2' })).result, 'held');
      });

      it('is refused to a renewal with an old token', async () => {
        const id = await store.createOrder();
        const old = await claimed(id);
        await store.passTime(old.lease_ms + 1);
        await claimed(id, { worker_id: 'w2' });
        assert.equal((await claim(id, { token: old.token })).result, 'stale_token');
      });

      it('passes to another worker when it has expired, and says that an outcome is unknown', async () => {
        const id = await store.createOrder();
        const { lease_ms } = await claimed(id);
        await store.passTime(lease_ms + 5000);
        const next = await claimed(id, { worker_id: 'w2' });
        assert.ok(next.unresolved_for_ms !== null && next.unresolved_for_ms >= 5000);
      });

      it('still says so when the order was changed in between', async () => {
        const id = await store.createOrder();
        const { lease_ms } = await claimed(id);
        await store.passTime(lease_ms + 5000);
        await store.touchOrder(id);
        assert.notEqual((await claimed(id, { worker_id: 'w2' })).unresolved_for_ms, null);
      });

      it('passes at once to a later life of the same worker', async () => {
        const id = await store.createOrder();
        await claimed(id);
        const next = await claimed(id, { boot: 2 });
        assert.notEqual(next.unresolved_for_ms, null);
      });

      it('of an earlier life is due again as soon as the worker says hello', async () => {
        const id = await store.createOrder();
        await claimed(id);
        const hello = {
          worker_id: 'w1',
          version: '0',
          contract: CONTRACT,
          public_key: 'x',
          accounts_url: null,
          listens_on: null,
          highest_token: '0',
          saw_restore: false,
        };
        await call('hello', { ...hello, boot: 1 });
        assert.deepEqual(await due(), []);
        await call('hello', { ...hello, boot: 2 });
        assert.deepEqual(await due(), [id]);
        assert.notEqual((await claimed(id, { boot: 2 })).unresolved_for_ms, null);
      });

      it('is unresolved in every row once a worker has seen that the database was restored', async () => {
        const id = await store.createOrder();
        await complete(id, (await claimed(id)).token);
        const hello = { worker_id: 'w9', boot: 1, version: '0', contract: CONTRACT, public_key: 'x' };
        const more = { accounts_url: null, listens_on: null, saw_restore: false };
        const restored = async (body: Record<string, unknown>) =>
          (await call<{ restored: boolean }>('hello', { ...hello, ...more, ...body })).restored;
        assert.equal(await restored({ highest_token: '0' }), false);
        assert.equal(await restored({ highest_token: '900000' }), true);
        assert.equal(await restored({ highest_token: '900000' }), false);
        await store.touchOrder(id);
        const first = await claimed(id);
        assert.ok(BigInt(first.token) > 900_000n);
        assert.notEqual(first.unresolved_for_ms, null);
        await complete(id, first.token, { certainty: 'resolved' });
        assert.equal(await restored({ highest_token: first.token, saw_restore: true }), true);
        await store.touchOrder(id);
        assert.notEqual((await claimed(id)).unresolved_for_ms, null);
      });

      it('never passes to an earlier life', async () => {
        const id = await store.createOrder();
        await claimed(id, { boot: 5 });
        assert.equal((await claim(id, { boot: 4 })).result, 'held');
      });

      it('answers no order, but says how it went, after a permanent deletion', async () => {
        const id = await store.createOrder();
        await store.deleteOrder(id);
        const { order, deleted } = await claimed(id);
        assert.equal(order, null);
        assert.equal(deleted, 'permanent');
      });

      it('answers the refunds of the order', async () => {
        const id = await store.createOrder();
        await store.refundOrder(id);
        assert.equal((await claimed(id)).refunds.length, 1);
      });
    });

    describe('change', () => {
      it('is not written for a checkout draft', async () => {
        await store.createDraft();
        assert.deepEqual(await due(), []);
      });

      it('makes a finished order due again', async () => {
        const id = await store.createOrder();
        const { token } = await claimed(id);
        await complete(id, token);
        assert.deepEqual(await due(), []);
        await store.touchOrder(id);
        assert.deepEqual(await due(), [id]);
      });

      for (const [what, change] of [
        ['a refund', (id: string) => store.refundOrder(id)],
        ['the trash', (id: string) => store.trashOrder(id)],
        ['a deletion', (id: string) => store.deleteOrder(id)],
      ] as const) {
        it(`of ${what} makes the order due`, async () => {
          const id = await store.createOrder();
          await complete(id, (await claimed(id)).token);
          await change(id);
          assert.deepEqual(await due(), [id]);
        });
      }

      it('releases a parked order', async () => {
        const id = await store.createOrder();
        await complete(id, (await claimed(id)).token, {
          state: 'parked',
          problem: { code: 'not_connected', params: {} },
        });
        assert.deepEqual(await due(), []);
        await store.touchOrder(id);
        assert.deepEqual(await due(), [id]);
      });

      it('during a claim is booked after it: the completion is superseded', async () => {
        const id = await store.createOrder();
        const { token } = await claimed(id);
        await store.touchOrder(id);
        assert.deepEqual(await due(), []);
        assert.equal((await complete(id, token)).result, 'superseded');
        assert.deepEqual(await due(), [id]);
      });

      it('never shortens the wait after an unknown outcome', async () => {
        const id = await store.createOrder();
        const outcome = { state: 'waiting', retry_in_ms: 15_000, certainty: 'unknown' } as const;
        await complete(id, (await claimed(id)).token, outcome);
        await store.touchOrder(id);
        assert.deepEqual(await due(), []);
        await store.passTime(15_001);
        assert.deepEqual(await due(), [id]);
      });
    });

    describe('complete', () => {
      it('is taken with an expired token nobody has replaced', async () => {
        const id = await store.createOrder();
        const { token, lease_ms } = await claimed(id);
        await store.passTime(lease_ms + 1000);
        assert.equal((await complete(id, token)).result, 'done');
      });

      it('is refused with a foreign token, and writes nothing', async () => {
        const id = await store.createOrder();
        const old = await claimed(id);
        await store.passTime(old.lease_ms + 1);
        const current = await claimed(id, { worker_id: 'w2' });
        const invoice: LinkKey = { object_type: 'order', object_id: id, kind: 'invoice', slot: '' };
        assert.equal((await complete(id, old.token, {}, { links: [link(invoice, '1')] })).result, 'stale_token');
        assert.equal((await complete(id, current.token)).result, 'done');
        await store.touchOrder(id);
        assert.deepEqual((await claimed(id)).links, []);
      });

      it('cannot be taken twice', async () => {
        const id = await store.createOrder();
        const { token } = await claimed(id);
        await complete(id, token);
        assert.equal((await complete(id, token)).result, 'stale_token');
      });

      it('keeps links, which the next claim answers', async () => {
        const id = await store.createOrder();
        const invoice: LinkKey = { object_type: 'order', object_id: id, kind: 'invoice', slot: '' };
        await complete(id, (await claimed(id)).token, {}, { links: [link(invoice, '98211')] });
        await store.touchOrder(id);
        assert.deepEqual((await claimed(id)).links, [link(invoice, '98211')]);
      });

      it('keeps the bodies of failures, and of the latest write of each document', async () => {
        const id = await store.createOrder();
        const body = (path: string, failed: boolean): CallBody => ({
          ...{ method: 'POST', path, status: failed ? 400 : 201, document: 'invoice', failed },
          ...{ sent: '{"a":"Zoë 😀"}', received: `{"code":${failed ? '2' : '0'}}` },
        });
        const again = async (bodies: CallBody[]) => {
          await store.touchOrder(id);
          await complete(id, (await claimed(id)).token, {}, { bodies });
        };
        await again([body('/first', false), body('/refused', true)]);
        await again([body('/second', false)]);
        const { items } = await call<{ items: { id: string; object_id: string }[] }>('syncLog');
        const lines = items.filter((item) => item.object_id === id).map((item) => item.id);
        const kept = await Promise.all(
          lines.map(async (line) => {
            const answer = await (await raw('GET', `/sync-log/${line}`, undefined)).json();
            return (answer as { bodies: CallBody[] }).bodies;
          }),
        );
        assert.deepEqual(kept, [[body('/second', false)], [body('/refused', true)]]);
      });

      it('that waits makes the order due after the time it names, and counts an attempt where it says so', async () => {
        const id = await store.createOrder();
        await complete(id, (await claimed(id)).token, { state: 'waiting', retry_in_ms: 5000, burns_attempt: true });
        await store.passTime(4000);
        assert.equal((await claim(id)).result, 'not_due');
        await store.passTime(1001);
        assert.equal((await claimed(id)).attempts, 1);
      });

      it('keeps an unknown outcome until one says resolved', async () => {
        const id = await store.createOrder();
        await complete(id, (await claimed(id)).token, { state: 'waiting', certainty: 'unknown' });
        await store.passTime(20_000);
        const second = await claimed(id);
        assert.ok((second.unresolved_for_ms ?? 0) >= 20_000);
        await complete(id, second.token, { state: 'waiting' });
        const third = await claimed(id);
        assert.notEqual(third.unresolved_for_ms, null);
        await complete(id, third.token, { certainty: 'resolved' });
        await store.touchOrder(id);
        assert.equal((await claimed(id)).unresolved_for_ms, null);
      });

      it('asks for a second look, which is due once and then done', async () => {
        const id = await store.createOrder();
        await complete(id, (await claimed(id)).token, { second_look_in_ms: 120_000 });
        assert.equal((await claim(id)).result, 'not_due');
        await store.passTime(120_001);
        assert.deepEqual(await due(), [id]);
        const look = await claimed(id);
        assert.equal(look.second_look, true);
        await complete(id, look.token, { second_look_in_ms: 0 });
        await store.passTime(600_000);
        assert.deepEqual(await due(), []);
      });
    });

    describe('reserve', () => {
      it('gives a shared thing to one claim, and holds the other', async () => {
        const [a, b] = [await store.createOrder(), await store.createOrder()];
        const [one, two] = [await claimed(a), await claimed(b)];
        assert.equal((await reserve(a, one.token)).reservations[0]?.state, 'reserved');
        assert.equal((await reserve(b, two.token)).reservations[0]?.state, 'held');
        assert.equal((await reserve(a, one.token)).reservations[0]?.state, 'reserved');
      });

      it('answers the link once the thing exists', async () => {
        const [a, b] = [await store.createOrder(), await store.createOrder()];
        const [one, two] = [await claimed(a), await claimed(b)];
        await reserve(a, one.token);
        await complete(a, one.token, {}, { links: [link(itemKey, '555')] });
        assert.equal((await reserve(b, two.token)).reservations[0]?.state, 'exists');
      });

      it('is released by a completion that made nothing', async () => {
        const [a, b] = [await store.createOrder(), await store.createOrder()];
        const [one, two] = [await claimed(a), await claimed(b)];
        await reserve(a, one.token);
        await complete(a, one.token, { state: 'waiting' });
        const [reservation] = (await reserve(b, two.token)).reservations;
        assert.equal(reservation?.state, 'reserved');
        assert.equal(reservation.unresolved_for_ms, null);
      });

      it('stays doubtful after an unknown outcome: who takes it over must look first', async () => {
        const [a, b] = [await store.createOrder(), await store.createOrder()];
        const [one, two] = [await claimed(a), await claimed(b)];
        await reserve(a, one.token);
        await complete(a, one.token, { state: 'waiting', certainty: 'unknown' });
        await store.passTime(3000);
        const [reservation] = (await reserve(b, two.token)).reservations;
        assert.equal(reservation?.state, 'reserved');
        assert.ok((reservation.unresolved_for_ms ?? 0) >= 3000);
      });

      it('taken over from an expired claim ends that claim: it cannot renew itself', async () => {
        const [a, b] = [await store.createOrder(), await store.createOrder()];
        const one = await claimed(a);
        await reserve(a, one.token);
        await store.passTime(one.lease_ms + 1);
        const two = await claimed(b, { worker_id: 'w2' });
        const [reservation] = (await reserve(b, two.token)).reservations;
        assert.equal(reservation?.state, 'reserved');
        assert.notEqual(reservation.unresolved_for_ms, null);
        assert.equal((await claim(a, { token: one.token })).result, 'stale_token');
      });

      it('is refused with a token that is no longer current', async () => {
        const id = await store.createOrder();
        const old = await claimed(id);
        await store.passTime(old.lease_ms + 1);
        await claimed(id, { worker_id: 'w2' });
        assert.equal((await reserve(id, old.token)).result, 'stale_token');
      });
    });

    describe('replay', () => {
      it('makes a finished order due and tells the claim that a person asked', async () => {
        const id = await store.createOrder();
        await complete(id, (await claimed(id)).token);
        await call('replay', { object_type: 'order', ids: [id] });
        assert.equal((await claimed(id)).replay, true);
      });
    });

    describe('status', () => {
      it('tells the age of the last possible call: none, running, finished', async () => {
        const age = async () => (await call<{ last_activity_ms: number | null }>('status')).last_activity_ms;
        assert.equal(await age(), null);
        const id = await store.createOrder();
        const { token } = await claimed(id);
        await store.passTime(30_000);
        assert.equal(await age(), 0);
        await complete(id, token);
        await store.passTime(30_000);
        const finished = await age();
        // A real clock goes on while the answer travels.
        assert.ok(finished !== null && finished >= 30_000 && finished < 60_000);
      });
    });

    describe('who may call', () => {
      const openToKey = Object.values(ROUTES).filter((route) => route.who === 'key');
      const closed = Object.values(ROUTES).filter((route) => route.who !== 'key');
      const bare = { signature: () => undefined };

      for (const { method, path } of openToKey) {
        it(`${method} ${path}: a key alone may`, async () => {
          assert.equal((await raw(method, path, undefined, bare)).status, 200);
        });
      }
      for (const { method, path, request } of closed) {
        it(`${method} ${path}: a key alone may not`, async () => {
          const body = request === null ? undefined : {};
          assert.equal((await raw(method, path.replace('{id}', '1'), body, bare)).status, 403);
        });
        it(`${method} ${path}: a signature without a key may not`, async () => {
          const body = request === null ? undefined : {};
          assert.equal((await raw(method, path.replace('{id}', '1'), body, { key: false })).status, 401);
        });
      }

      const badSignatures: [string, (route: string, body: string) => string][] = [
        ['another secret', (route, body) => signRequest('00', { unixSeconds: now(), method: 'GET', route, body })],
        [
          'another method',
          (route, body) => signRequest(store.workerSecret, { unixSeconds: now(), method: 'POST', route, body }),
        ],
        [
          'another route',
          (_, body) => signRequest(store.workerSecret, { unixSeconds: now(), method: 'GET', route: '/hello', body }),
        ],
        [
          'another body',
          (route) => signRequest(store.workerSecret, { unixSeconds: now(), method: 'GET', route, body: 'x' }),
        ],
        [
          'a time six minutes ago',
          (route, body) => signRequest(store.workerSecret, { unixSeconds: now() - 360, method: 'GET', route, body }),
        ],
        [
          'a time six minutes ahead',
          (route, body) => signRequest(store.workerSecret, { unixSeconds: now() + 360, method: 'GET', route, body }),
        ],
        [
          'no time',
          (route, body) =>
            `v1=${createHmac('sha256', store.workerSecret)
              .update(route + body)
              .digest('hex')}`,
        ],
        [
          'upper-case hex',
          (route, body) =>
            signRequest(store.workerSecret, { unixSeconds: now(), method: 'GET', route, body }).replace(
              /v1=.*/,
              (part) => part.toUpperCase(),
            ),
        ],
        ['nothing', () => ''],
      ];
      const now = () => Math.floor(store.now() / 1000);
      for (const [what, signature] of badSignatures) {
        it(`a signature with ${what} is refused`, async () => {
          assert.equal((await raw('GET', '/changes', undefined, { signature })).status, 401);
        });
      }

      it('an older contract gets 426', async () => {
        assert.equal((await raw('GET', '/changes', undefined, { contract: CONTRACT - 2 })).status, 426);
        assert.equal((await raw('GET', '/changes', undefined, { contract: CONTRACT - 1 })).status, 200);
      });

      const invalid: [string, unknown][] = [
        ['no body', ''],
        ['broken JSON', '{"object_type":'],
        ['a list', []],
        ['a number as id', { object_type: 'order', object_id: 5, worker_id: 'w1', boot: 1 }],
        ['a missing field', { object_type: 'order', object_id: '5', worker_id: 'w1' }],
        ['an unknown type', { object_type: 'product', object_id: '5', worker_id: 'w1', boot: 1 }],
        ['a text as number', { object_type: 'order', object_id: '5', worker_id: 'w1', boot: '1' }],
      ];
      for (const [what, body] of invalid) {
        it(`a claim with ${what} is 400`, async () => {
          assert.equal((await raw('POST', '/changes/claim', body)).status, 400);
        });
      }
    });
  });
}
