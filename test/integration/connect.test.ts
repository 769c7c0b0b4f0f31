import assert from 'node:assert/strict';
import { createAxiosHttp } from '../../worker/adapters/axios-http.js';
import { createSystemClock, createSystemRandom } from '../../worker/adapters/system-clock.js';
import { createLog } from '../../worker/log.js';
import { createSealer, newKeyRingText, parseKeyRing } from '../../worker/secrets/seal.js';
import { newBoxKeys, openBox } from '../../worker/secrets/sealed-box.js';
import { createService, type Service } from '../../worker/service.js';
import { createMemoryGovernor } from '../../worker/zoho/memory-governor.js';
import { createMemoryTokenCache } from '../../worker/zoho/memory-token-cache.js';
import { fixtureOrders, taxRates } from '../fixtures/fixture-orders.js';
import { prepareSealing } from '../simulators/store/connection-handlers.js';
import { serveStore } from '../simulators/store/serve.js';
import { createStore, type OrderJson, type Store } from '../simulators/store/store.js';
import { serveZohoBooks } from '../simulators/zoho-books/serve.js';
import { createZohoBooks, type OrganizationSeed, type ZohoBooks } from '../simulators/zoho-books/zoho-books.js';

const KEYS = { consumerKey: 'ck_test', consumerSecret: 'cs_test', workerSecret: 'ab'.repeat(32) };
const CLIENT = { client_id: '1000.CLIENT', client_secret: 'canary-client-secret' };

function organization(id: string): OrganizationSeed {
  const rates = taxRates('us-excl').map(({ name, rate }) => ({ name, percent: String(Number(rate)) }));
  return {
    organization_id: id,
    name: `Org ${id}`,
    edition: 'us',
    country: 'U.S.A',
    currency_code: 'USD',
    taxes: rates,
  };
}

describe('connecting and booking over real HTTP', () => {
  let zoho: ZohoBooks;
  let store: Store;
  let service: Service;
  let close: () => Promise<void>;
  const lines: string[] = [];

  async function setUp(organizations: OrganizationSeed[]): Promise<void> {
    await prepareSealing();
    const now = () => Date.now();
    store = createStore({ ...KEYS, now, url: '', settings: { sync_from: '2020-01-01T00:00:00Z' } });
    const storeServer = await serveStore(store);
    zoho = createZohoBooks({
      now,
      origin: '',
      limits: { indexDelayMs: 0 },
      organizations,
      clients: [{ ...CLIENT, redirect_uris: [`${storeServer.url}/wp-json/wc-storebooks/v1/connection/callback`] }],
    });
    const zohoServer = await serveZohoBooks(zoho);
    const clock = createSystemClock();
    const http = createAxiosHttp();
    const boxKeys = await newBoxKeys();
    const sealer = createSealer(parseKeyRing(newKeyRingText()));
    service = createService(
      {
        http,
        clock,
        random: createSystemRandom(),
        log: createLog('debug', { write: (line: string) => void lines.push(line) }),
        governor: createMemoryGovernor(clock),
        tokenCache: createMemoryTokenCache(clock),
        queue: { add: (job) => service.runJob(job) },
        seal: (text) => sealer.seal(text, 'connection'),
        unseal: (text) => sealer.unseal(text, 'connection'),
        openBox: (sealed) => openBox(boxKeys, sealed),
        fencing: { highest: () => '0', remember: () => Promise.resolve() },
        onUpgrade: () => undefined,
      },
      {
        ...KEYS,
        identity: { workerId: 'w1', boot: 1 },
        version: '0.0.0',
        publicKey: boxKeys.publicKey,
        listensOn: null,
        storeUrl: storeServer.url,
        zohoAccountsUrl: zohoServer.url,
      },
    );
    close = async () => {
      http.close();
      await zohoServer.close();
      await storeServer.close();
    };
  }
  afterEach(() => close());

  /** One round of the poller, which answers requests and runs what is due. */
  async function poll(): Promise<void> {
    const stop = new AbortController();
    const running = service.poller.run(stop.signal);
    stop.abort();
    await running;
  }

  const connectWithCode = (code: string, more: Record<string, string> = {}) =>
    store.adminCall('POST', '/connection', { ...CLIENT, data_center: 'eu', code, ...more });
  const connection = () => store.tables.connection;

  it('says that the sync service was never seen before its first hello', async () => {
    await setUp([organization('1')]);
    const answer = connectWithCode('x');
    assert.deepEqual(
      [answer.status, (JSON.parse(answer.body) as { code: string }).code],
      [409, 'sync_service_never_seen'],
    );
  });

  it('connects with a self-client code, picks the only organisation and reads what orders need in at most 15 calls', async () => {
    await setUp([organization('1')]);
    await service.hello();
    const answer = connectWithCode(zoho.selfClientCode());
    assert.equal(answer.status, 202);
    await poll();
    assert.equal(connection().state, 'connected');
    assert.equal(connection().organization_id, '1');
    assert.equal(store.tables.reference.taxes.length, 5);
    assert.equal(store.tables.reference.profile?.inclusive?.value, false);
    const { accounts } = store.tables.reference;
    assert.deepEqual(
      ['Bank', 'Unearned Revenue'].map((name) => accounts.find((account) => account.name === name)?.type),
      ['bank', 'other_current_liability'],
    );
    assert.equal(store.tables.callsPerDay, zoho.limits.perDay);
    assert.ok(zoho.log.length <= 15, String(zoho.log.length));
    const { request_id } = JSON.parse(answer.body) as { request_id: string };
    assert.equal(
      (JSON.parse(store.adminCall('GET', `/requests/${request_id}`).body) as { state: string }).state,
      'done',
    );
  });

  it('asks which organisation where there are several', async () => {
    await setUp([organization('1'), organization('2')]);
    await service.hello();
    connectWithCode(zoho.selfClientCode());
    await poll();
    assert.equal(connection().state, 'choose_organization');
    assert.deepEqual(
      connection().organizations.map((row) => row.organization_id),
      ['1', '2'],
    );
    store.adminCall('PUT', '/connection/organization', { organization_id: '2' });
    await poll();
    assert.deepEqual([connection().state, connection().organization_id], ['connected', '2']);
  });

  it('connects by the browser, with a state that works once', async () => {
    await setUp([organization('1')]);
    await service.hello();
    const { authorize_url } = JSON.parse(
      store.adminCall('POST', '/connection', { ...CLIENT, data_center: 'us' }).body,
    ) as { authorize_url: string };
    const accepted = await fetch(`${authorize_url}&decision=accept`, { redirect: 'manual' });
    const back = accepted.headers.get('location') ?? '';
    assert.equal((await fetch(back, { redirect: 'manual' })).status, 302);
    await poll();
    assert.equal(connection().state, 'connected');
    assert.equal((await fetch(back, { redirect: 'manual' })).status, 403);
  });

  it('tells a refusal in the browser', async () => {
    await setUp([organization('1')]);
    await service.hello();
    const { authorize_url } = JSON.parse(
      store.adminCall('POST', '/connection', { ...CLIENT, data_center: 'us' }).body,
    ) as { authorize_url: string };
    const denied = await fetch(`${authorize_url}&decision=deny`, { redirect: 'manual' });
    await fetch(denied.headers.get('location') ?? '', { redirect: 'manual' });
    assert.equal(connection().problem?.code, 'access_denied');
  });

  for (const [what, code, more, problem] of [
    ['a code that is wrong', 'nonsense', {}, 'invalid_code'],
    ['a wrong secret', null, { client_secret: 'wrong' }, 'invalid_client'],
    ['an unknown client', null, { client_id: '1000.OTHER' }, 'invalid_client'],
  ] as const) {
    it(`tells ${what}`, async () => {
      await setUp([organization('1')]);
      await service.hello();
      connectWithCode(code ?? zoho.selfClientCode(), more);
      await poll();
      assert.deepEqual([connection().state, connection().problem?.code], ['none', problem]);
    });
  }

  describe('then', () => {
    const orders = fixtureOrders(['us-excl']).filter(({ order }) => order.status === 'completed');
    const [first] = orders;
    assert.ok(first);
    const place = (id: number, more: Record<string, unknown> = {}) =>
      store.placeOrder({ ...(first.rawOrder as OrderJson), id, number: String(id), ...more });
    const callsOf = async (work: () => Promise<void>) => {
      const before = zoho.log.length;
      await work();
      return zoho.log.length - before;
    };
    const rowState = (id: number) => store.tables.changes.get(`order:${id}`)?.state;

    beforeEach(async () => {
      await setUp([organization('1')]);
      await service.hello();
      connectWithCode(zoho.selfClientCode());
      await poll();
      place(1);
      await poll();
      assert.equal(rowState(1), 'done');
    });

    it('books a paid order of a known customer with known items in exactly two calls', async () => {
      place(2);
      assert.equal(await callsOf(poll), 2);
      assert.deepEqual(
        zoho.log.slice(-2).map((call) => `${call.method} ${call.path}`),
        ['POST /invoices', 'POST /customerpayments'],
      );
    });

    it('makes no call for a finished order that is saved again, whatever was changed in the settings', async () => {
      const changes: unknown[] = [
        {},
        { status_map: {} },
        { status_map: { completed: 'void' } },
        { taxes: { '1': '999' } },
        { gateways: { stripe: { account_id: '1', payment_mode: 'check' } } },
        { sync_from: '2030-01-01T00:00:00Z' },
      ];
      for (const change of changes) {
        store.adminCall('PUT', '/settings', change);
        store.tables.reference = { ...store.tables.reference, taxes: [], version: store.tables.reference.version + 1 };
        store.updateOrder('1', (order) => order);
        assert.equal(await callsOf(poll), 0, JSON.stringify(change));
        assert.equal(rowState(1), 'done', JSON.stringify(change));
      }
    });

    it('leaves a finished order alone when the shop shows fewer decimals', async () => {
      store.shop.decimals = 0;
      store.updateOrder('1', (order) => order);
      assert.equal(await callsOf(poll), 0);
      assert.equal(rowState(1), 'done');
    });

    it('parks a finished order whose amounts changed, and says which invoice', async () => {
      store.updateOrder('1', (order) => ({ ...order, total: '1.000000' }));
      await poll();
      assert.equal(rowState(1), 'parked');
    });

    it('makes an unpaid order an invoice that is sent, and adds only the payment later', async () => {
      place(3, { date_paid_gmt: null });
      assert.equal(await callsOf(poll), 2);
      assert.equal(zoho.org('1').invoices.at(-1)?.status, 'sent');
      store.updateOrder('3', (order) => ({ ...order, date_paid_gmt: '2026-03-03T10:00:00' }));
      assert.equal(await callsOf(poll), 1);
      assert.equal(zoho.org('1').payments.at(-1)?.date, '2026-03-03');
    });

    it('learns once that payments on drafts are refused, and then needs three calls', async () => {
      (zoho.switches as { draftPayment: string }).draftPayment = 'reject';
      store.tables.reference = {
        ...store.tables.reference,
        profile:
          store.tables.reference.profile === null ? null : { ...store.tables.reference.profile, draft_payment: null },
        version: store.tables.reference.version + 1,
      };
      place(4);
      assert.equal(await callsOf(poll), 4);
      place(5);
      assert.equal(await callsOf(poll), 3);
      assert.equal(rowState(5), 'done');
    });

    it('marks the connection and makes no further call once Zoho has revoked it', async () => {
      zoho.revokeTokens();
      place(6);
      await poll();
      assert.equal(connection().state, 'reconnect');
      assert.equal(await callsOf(poll), 0);
      assert.equal(rowState(6), 'waiting');
      connectWithCode(zoho.selfClientCode());
      await poll();
      await poll();
      assert.equal(rowState(6), 'done');
    });

    it('asks about a tax it does not know, and books once it is answered', async () => {
      const tax = zoho.org('1').taxes[0];
      store.tables.reference = { ...store.tables.reference, taxes: [], version: store.tables.reference.version + 1 };
      place(7);
      await poll();
      assert.deepEqual([rowState(7), store.tables.changes.get('order:7')?.problem?.code], ['parked', 'unmapped_tax']);
      assert.ok(tax);
      const taxes = zoho.org('1').taxes.map((row) => ({
        tax_id: row.tax_id,
        name: row.tax_name,
        percent: row.percent,
        type: row.type,
        country: '',
      }));
      store.tables.reference = { ...store.tables.reference, taxes, version: store.tables.reference.version + 1 };
      store.adminCall('PUT', '/settings', { log_days: 91 });
      await poll();
      assert.equal(rowState(7), 'done');
    });

    it('books nothing without approval where the shop wants to approve first, and books what was approved', async () => {
      store.adminCall('PUT', '/settings', { approval_first: true });
      place(11);
      await poll();
      assert.deepEqual(
        [rowState(11), store.tables.changes.get('order:11')?.problem?.code],
        ['parked', 'needs_approval'],
      );
      assert.equal(zoho.org('1').invoices.length, 1);
      store.adminCall('POST', '/changes/replay', { object_type: 'order', ids: ['11'] });
      await poll();
      assert.equal(rowState(11), 'done');
    });

    it('erases what was typed to connect once it is used', () => {
      const payloads = [...store.tables.requests.values()].map(({ request }) => request.payload);
      assert.ok(payloads.every((payload) => payload.type !== 'connect' || payload.sealed === ''));
    });

    it('does not book what was placed before the day of the start, drafts, or what is not paid for yet', async () => {
      store.adminCall('PUT', '/settings', { sync_from: '2026-06-01T00:00:00Z' });
      place(8, { date_created_gmt: '2026-05-31T23:59:59' });
      place(9, { status: 'pending', date_created_gmt: '2026-07-01T00:00:00' });
      place(10, { status: 'checkout-draft' });
      assert.equal(await callsOf(poll), 0);
      assert.deepEqual([rowState(8), rowState(9), rowState(10)], ['ignored', 'ignored', undefined]);
    });

    it('keeps every secret out of the log and the tables', () => {
      const seen = `${lines.join('')}${JSON.stringify([...store.tables.requests.values()])}${JSON.stringify(store.tables.log)}`;
      const token = /1000\.[ar]\d+/.exec(seen);
      assert.equal(token, null);
      for (const canary of ['canary-client-secret', KEYS.workerSecret, KEYS.consumerSecret]) {
        assert.ok(!seen.includes(canary), canary);
      }
      // What was sent to Zoho is kept apart, for two weeks, and is covered by the exporter and the eraser.
      const lasting = `${lines.join('')}${JSON.stringify(store.tables.log.map(({ entry }) => entry))}`;
      assert.ok(!lasting.includes(first.order.billing.email));
    });

    it('keeps personal data out of the log, but for the bodies, which can be exported and erased', () => {
      const entries = store.tables.log.map(({ ref, reference, entry }) => ({ ref, reference, entry }));
      const { email } = first.order.billing;
      assert.ok(!`${lines.join('')}${JSON.stringify(entries)}`.includes(email), email);
      assert.ok(JSON.stringify(store.tables.log.flatMap(({ bodies }) => bodies)).includes(email));
    });
  });
});
