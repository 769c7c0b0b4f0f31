import assert from 'node:assert/strict';
import type { Claim, Material } from '../../worker/contract/claim.js';
import type { IndexedContact, ReferenceData } from '../../worker/contract/reference-data.js';
import type { AdminRequest } from '../../worker/contract/request.js';
import type { ContractTools } from './contract-tools.js';

const MINUTE_MS = 60_000;

const contact = (contact_id: string, email: string): IndexedContact => ({
  contact_id,
  name: 'Ann Lee',
  company: '',
  email,
  currency: 'USD',
  active: true,
});

const connectedUpdate = {
  state: 'connected',
  sealed: 'x',
  organization_id: '10',
  organizations: [{ organization_id: '10', name: 'Books', currency_code: 'USD' }],
  problem: null,
};

type Payload = AdminRequest['payload'];
type Page = Extract<Payload, { type: 'read_index' }>;

export function describeIndex({ store, call, claimed }: ContractTools): void {
  describe('index', () => {
    const waiting = async () => (await call<{ requests: AdminRequest[] }>('requests')).requests;
    const answer = (id: string, more: Record<string, unknown> = {}) =>
      call('answerRequest', { state: 'done', result: {}, problem: null, ...more }, id);
    const pages = async () =>
      (await waiting()).flatMap(({ id, payload }) => (payload.type === 'read_index' ? [{ id, payload }] : []));
    async function onlyPage(): Promise<{ id: string; payload: Page }> {
      const [page, ...others] = await pages();
      assert.deepEqual(others, []);
      assert.ok(page);
      return page;
    }
    /** Zoho is connected, as the worker answers it. */
    async function connect(): Promise<void> {
      const { request_id } = await call<{ request_id: string }>('chooseOrganization', { organization_id: '10' });
      await answer(request_id, { connection: connectedUpdate });
    }
    const answerPage = async (more: boolean, contacts: IndexedContact[]) =>
      answer((await onlyPage()).id, { result: { more }, learnt: { contacts } });
    async function contactsOf(email: string): Promise<Claim['contacts']> {
      return (await claimed(await store().createOrder(email))).contacts;
    }

    it('is asked for page by page once Zoho is connected, and is fresh when the last one is in', async () => {
      await connect();
      const first = await onlyPage();
      assert.deepEqual(first.payload, { type: 'read_index', resource: 'contacts', page: 1, modified_since: null });
      await answerPage(true, [contact('1', 'ann@example.com')]);
      assert.equal((await contactsOf('ann@example.com')).fresh, false);
      const second = await onlyPage();
      assert.deepEqual(second.payload, { ...first.payload, page: 2 });
      await answerPage(false, [contact('2', 'bo@example.com')]);
      assert.deepEqual(await pages(), []);
      assert.deepEqual(await contactsOf('bo@example.com'), {
        fresh: true,
        candidates: [contact('2', 'bo@example.com')],
      });
    });

    it('answers the contacts with the e-mail of an order, whatever its capitals, and no others', async () => {
      await connect();
      const twins = [contact('1', 'ann@example.com'), contact('2', 'ann@example.com')];
      await answerPage(false, [...twins, contact('3', 'anna@example.com'), contact('4', '')]);
      assert.deepEqual((await contactsOf('Ann@Example.com')).candidates, twins);
      assert.deepEqual((await contactsOf('nobody@example.com')).candidates, []);
    });

    it('answers those of a customer too', async () => {
      await connect();
      await answerPage(false, [contact('1', 'cora@example.com')]);
      const id = await store().createCustomer('Cora@example.com');
      const { contacts } = await claimed(id, { object_type: 'customer' });
      assert.deepEqual(contacts.candidates, [contact('1', 'cora@example.com')]);
      await store().deleteCustomer(id);
    });

    it('is stale 70 minutes after its reading began', async () => {
      await connect();
      await store().passTime(10 * MINUTE_MS);
      await answerPage(false, []);
      await store().passTime(59 * MINUTE_MS);
      assert.equal((await contactsOf('ann@example.com')).fresh, true);
      await store().passTime(2 * MINUTE_MS);
      assert.equal((await contactsOf('ann@example.com')).fresh, false);
    });

    it('is asked every hour for what has changed since ten minutes before its last reading, once', async () => {
      await connect();
      await answerPage(false, [contact('1', 'ann@example.com')]);
      await store().passTime(50 * MINUTE_MS);
      await store().runUpkeep();
      await store().runUpkeep();
      const { payload } = await onlyPage();
      const since = Date.parse(payload.modified_since ?? '');
      assert.ok(Math.abs(since - (store().now() - 10 * MINUTE_MS)) < 55 * MINUTE_MS, String(payload.modified_since));
      assert.equal(payload.page, 1);
      await answerPage(false, [contact('1', 'ann.lee@example.com')]);
      await store().passTime(30 * MINUTE_MS);
      assert.deepEqual(await contactsOf('ann.lee@example.com'), {
        fresh: true,
        candidates: [contact('1', 'ann.lee@example.com')],
      });
      assert.deepEqual((await contactsOf('ann@example.com')).candidates, []);
    });

    it('is read anew in the next hour where a page failed', async () => {
      await connect();
      await answerPage(true, []);
      const problem = { code: 'zoho_busy', params: {} };
      await answer((await onlyPage()).id, { state: 'failed', problem });
      assert.deepEqual(await pages(), []);
      assert.equal((await contactsOf('ann@example.com')).fresh, false);
      await store().runUpkeep();
      const { payload } = await onlyPage();
      assert.deepEqual([payload.page, payload.modified_since], [1, null]);
    });

    it('loses what a reading of everything no longer saw', async () => {
      await connect();
      await answerPage(false, [contact('1', 'ann@example.com'), contact('2', 'bo@example.com')]);
      await store().passTime(MINUTE_MS);
      await connect();
      await answerPage(false, [contact('2', 'bo@example.com')]);
      assert.deepEqual((await contactsOf('ann@example.com')).candidates, []);
      assert.equal((await contactsOf('bo@example.com')).candidates.length, 1);
    });

    it('takes no page that was asked before the last connecting', async () => {
      await connect();
      const old = await onlyPage();
      await connect();
      const next = await onlyPage();
      assert.notEqual(next.id, old.id);
      await answer(old.id, { result: { more: true }, learnt: { contacts: [contact('1', 'ann@example.com')] } });
      assert.deepEqual(await onlyPage(), next);
      assert.deepEqual((await contactsOf('ann@example.com')).candidates, []);
    });

    it('changes no version of the reference data', async () => {
      await connect();
      const version = async () => (await call<ReferenceData>('referenceData')).version;
      const before = await version();
      const item = { item_id: '5', name: 'Tea', sku: 'tea', active: true };
      await answer((await onlyPage()).id, { learnt: { contacts: [contact('1', 'ann@example.com')], items: [item] } });
      assert.equal(await version(), before);
    });
  });
}

export function describeReference({ store, call, claimed, complete, due }: ContractTools): void {
  describe('reference data', () => {
    const TAX = { tax_id: '7', name: 'City', percent: '9.99', type: 'tax', country: '' };
    const USD = { currency_id: '1', code: 'USD', price_precision: 2, is_base: true };
    const learnt = { taxes: [], currencies: [USD], accounts: [] };
    const read = async () => (await call<{ request_id: string }>('readReference')).request_id;
    const answer = (id: string, more: Record<string, unknown> = {}) =>
      call('answerRequest', { state: 'done', result: {}, problem: null, ...more }, id);
    const asked = async () =>
      (await call<{ requests: AdminRequest[] }>('requests')).requests.flatMap(({ id, payload }) =>
        payload.type === 'read_reference' ? [id] : [],
      );
    async function connect(): Promise<void> {
      const { request_id } = await call<{ request_id: string }>('chooseOrganization', { organization_id: '10' });
      await answer(request_id, { connection: connectedUpdate, learnt });
    }

    it('is read again when the page asks, once however often', async () => {
      await connect();
      const id = await read();
      assert.equal(await read(), id);
      assert.deepEqual(await asked(), [id]);
      await answer(id, { learnt: { ...learnt, taxes: [TAX] } });
      assert.deepEqual(await asked(), []);
      assert.deepEqual((await call<ReferenceData>('referenceData')).taxes, [TAX]);
    });

    it('releases what waits for a person once something was added in Zoho, and nothing otherwise', async () => {
      await connect();
      const order = await store().createOrder();
      const problem = { code: 'unmapped_tax', params: { rate_id: '9', label: 'City', percent: '9.99' } };
      await complete(order, (await claimed(order)).token, { state: 'parked', problem } as never);
      await answer(await read(), { learnt });
      assert.deepEqual(await due(), []);
      await answer(await read(), { learnt: { ...learnt, taxes: [TAX] } });
      assert.deepEqual(await due(), [order]);
    });

    it('is asked for once a day', async () => {
      await connect();
      await store().passTime(23 * 60 * MINUTE_MS);
      await store().runUpkeep();
      assert.deepEqual(await asked(), []);
      await store().passTime(61 * MINUTE_MS);
      await store().runUpkeep();
      await store().runUpkeep();
      const [id = '', ...others] = await asked();
      assert.deepEqual(others, []);
      await answer(id, { learnt });
      await store().passTime(MINUTE_MS);
      await store().runUpkeep();
      assert.deepEqual(await asked(), []);
    });
  });
}

export function describePreviews({ store, call, status, claimed, complete }: ContractTools): void {
  describe('preview', () => {
    const waiting = async () => (await call<{ requests: AdminRequest[] }>('requests')).requests;
    const ask = async (id: string) =>
      (await call<{ request_id: string }>('preview', { object_type: 'order', object_id: id })).request_id;
    const materialOf = ({ payload }: AdminRequest): Material => {
      assert.equal(payload.type, 'preview');
      return payload.material;
    };

    it('asks the worker with the same material a claim would have, and claims nothing', async () => {
      const id = await store().createOrder();
      const request_id = await ask(id);
      const [request, ...others] = await waiting();
      assert.ok(request);
      assert.deepEqual(others, []);
      assert.equal(request.id, request_id);
      const { token, lease_ms, generation, lane, attempts, unresolved_for_ms, ...rest } = await claimed(id);
      const { second_look, intent, replay, choice, ...material } = rest;
      assert.deepEqual(materialOf(request), material);
      assert.equal([lane, attempts, unresolved_for_ms, second_look, intent, replay, choice].length, 7);
      assert.ok(lease_ms > 0 && generation > 0);
      await complete(id, token);
    });

    it('of an order from before the plugin is possible', async () => {
      const [id = ''] = await store().createPastOrders('2026-03-01', 1);
      await ask(id);
      assert.deepEqual(
        (await waiting()).map((request) => materialOf(request).ref),
        [{ object_type: 'order', object_id: id }],
      );
    });

    it('of no order is 404', async () => {
      assert.equal(await status('preview', { object_type: 'order', object_id: '999999' }), 404);
      assert.equal(await status('preview', { object_type: 'customer', object_id: '999999' }), 404);
    });

    it('is answered to the page, and no longer waits', async () => {
      const id = await ask(await store().createOrder());
      await call('answerRequest', { state: 'done', result: { reason: 'status' }, problem: null }, id);
      assert.deepEqual(await waiting(), []);
      assert.deepEqual(await call('requestState', undefined, id), {
        state: 'done',
        result: { reason: 'status' },
        problem: null,
      });
    });

    it('is handed out before the pages of the index', async () => {
      const { request_id } = await call<{ request_id: string }>('chooseOrganization', { organization_id: '10' });
      const connecting = { state: 'done', result: {}, problem: null, connection: connectedUpdate };
      await call('answerRequest', connecting, request_id);
      await ask(await store().createOrder());
      assert.deepEqual(
        (await waiting()).map(({ payload }) => payload.type),
        ['preview', 'read_index'],
      );
    });

    it('that nobody answers within the hour is forgotten', async () => {
      const id = await ask(await store().createOrder());
      await store().passTime(61 * MINUTE_MS);
      await store().runUpkeep();
      assert.equal(await status('requestState', undefined, id), 404);
    });
  });
}
