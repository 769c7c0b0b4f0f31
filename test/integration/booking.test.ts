import assert from 'node:assert/strict';
import { createSealer, newKeyRingText, parseKeyRing } from '../../worker/secrets/seal.js';
import { fixtureOrders } from '../fixtures/fixture-orders.js';
import type { OrderJson } from '../simulators/store/store.js';
import { KEYS, organization, startLiveService, type LiveService } from './live-service.js';

describe('booking over real HTTP', () => {
  let live: LiveService;
  const lines: string[] = [];
  afterEach(() => live.close());
  const connection = () => live.store.tables.connection;

  const orders = fixtureOrders(['us-excl']).filter(({ order }) => order.status === 'completed');
  const [first] = orders;
  assert.ok(first);
  const place = (id: number, more: Record<string, unknown> = {}) =>
    live.store.placeOrder({ ...(first.rawOrder as OrderJson), id, number: String(id), ...more });
  const callsOf = async (work: () => Promise<void>) => {
    const before = live.zoho.log.length;
    await work();
    return live.zoho.log.length - before;
  };
  const rowState = (id: number) => live.store.tables.changes.get(`order:${id}`)?.state;

  beforeEach(async () => {
    live = await startLiveService([organization('1')], lines);
    await live.service.hello();
    live.connectWithCode(live.zoho.selfClientCode());
    await live.poll();
    place(1);
    await live.poll();
    assert.equal(rowState(1), 'done');
  });

  it('books a paid order of a known customer with known items in exactly two calls', async () => {
    place(2);
    assert.equal(await callsOf(() => live.poll()), 2);
    assert.deepEqual(
      live.zoho.log.slice(-2).map((call) => `${call.method} ${call.path}`),
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
      live.store.adminCall('PUT', '/settings', change);
      live.store.tables.reference = {
        ...live.store.tables.reference,
        taxes: [],
        version: live.store.tables.reference.version + 1,
      };
      live.store.updateOrder('1', (order) => order);
      assert.equal(await callsOf(() => live.poll()), 0, JSON.stringify(change));
      assert.equal(rowState(1), 'done', JSON.stringify(change));
    }
  });

  it('leaves a finished order alone when the shop shows fewer decimals', async () => {
    live.store.shop.decimals = 0;
    live.store.updateOrder('1', (order) => order);
    assert.equal(await callsOf(() => live.poll()), 0);
    assert.equal(rowState(1), 'done');
  });

  it('parks a finished order whose amounts changed, and says which invoice', async () => {
    live.store.updateOrder('1', (order) => ({ ...order, total: '1.000000' }));
    await live.poll();
    assert.equal(rowState(1), 'parked');
  });

  it('makes an unpaid order an invoice that is sent, and adds only the payment later', async () => {
    place(3, { date_paid_gmt: null });
    assert.equal(await callsOf(() => live.poll()), 2);
    assert.equal(live.zoho.org('1').invoices.at(-1)?.status, 'sent');
    live.store.updateOrder('3', (order) => ({ ...order, date_paid_gmt: '2026-03-03T10:00:00' }));
    assert.equal(await callsOf(() => live.poll()), 1);
    assert.equal(live.zoho.org('1').payments.at(-1)?.date, '2026-03-03');
  });

  it('learns once that payments on drafts are refused, and then needs three calls', async () => {
    (live.zoho.switches as { draftPayment: string }).draftPayment = 'reject';
    live.store.tables.reference = {
      ...live.store.tables.reference,
      profile:
        live.store.tables.reference.profile === null
          ? null
          : { ...live.store.tables.reference.profile, draft_payment: null },
      version: live.store.tables.reference.version + 1,
    };
    place(4);
    assert.equal(await callsOf(() => live.poll()), 4);
    place(5);
    assert.equal(await callsOf(() => live.poll()), 3);
    assert.equal(rowState(5), 'done');
  });

  it('marks the connection and makes no further call once Zoho has revoked it', async () => {
    live.zoho.revokeTokens();
    place(6);
    await live.poll();
    assert.equal(connection().state, 'reconnect');
    assert.equal(await callsOf(() => live.poll()), 0);
    assert.equal(rowState(6), 'waiting');
    live.connectWithCode(live.zoho.selfClientCode());
    await live.poll();
    await live.poll();
    assert.equal(rowState(6), 'done');
  });

  it('asks to connect again where the connection was sealed with keys it does not have', async () => {
    const before = connection();
    live.store.tables.connection = { ...before, state: 'none' };
    await live.poll();
    const other = createSealer(parseKeyRing(newKeyRingText()));
    live.store.tables.connection = { ...before, sealed: other.seal('{}', 'connection') };
    place(6);
    await live.poll();
    assert.deepEqual([connection().state, connection().problem?.code], ['reconnect', 'reconnect']);
    assert.equal(rowState(6), 'waiting');
    live.connectWithCode(live.zoho.selfClientCode());
    await live.poll();
    await live.poll();
    assert.equal(rowState(6), 'done');
  });

  it('asks about a tax it does not know, and books once it is answered', async () => {
    const tax = live.zoho.org('1').taxes[0];
    live.store.tables.reference = {
      ...live.store.tables.reference,
      taxes: [],
      version: live.store.tables.reference.version + 1,
    };
    place(7);
    await live.poll();
    assert.deepEqual(
      [rowState(7), live.store.tables.changes.get('order:7')?.problem?.code],
      ['parked', 'unmapped_tax'],
    );
    assert.ok(tax);
    const taxes = live.zoho.org('1').taxes.map((row) => ({
      tax_id: row.tax_id,
      name: row.tax_name,
      percent: row.percent,
      type: row.type,
      country: '',
    }));
    live.store.tables.reference = {
      ...live.store.tables.reference,
      taxes,
      version: live.store.tables.reference.version + 1,
    };
    live.store.adminCall('PUT', '/settings', { log_days: 91 });
    await live.poll();
    assert.equal(rowState(7), 'done');
  });

  it('books nothing without approval where the shop wants to approve first, and books what was approved', async () => {
    live.store.adminCall('PUT', '/settings', { approval_first: true });
    place(11);
    await live.poll();
    assert.deepEqual(
      [rowState(11), live.store.tables.changes.get('order:11')?.problem?.code],
      ['parked', 'needs_approval'],
    );
    assert.equal(live.zoho.org('1').invoices.length, 1);
    live.store.adminCall('POST', '/changes/replay', { object_type: 'order', ids: ['11'] });
    await live.poll();
    assert.equal(rowState(11), 'done');
  });

  it('says in the log that a person sent an order again, also where an older job of it was still waiting', async () => {
    live.store.adminCall('POST', '/changes/replay', { object_type: 'order', ids: ['1'] });
    await live.service.runJob({ name: 'sync-order', data: { id: '1', trigger: 'wake' }, lane: 'live' });
    const last = live.store.tables.log.filter(({ ref }) => ref.object_id === '1').at(-1);
    assert.equal(last?.entry.trigger, 'replay');
  });

  it('erases what was typed to connect once it is used', () => {
    const payloads = [...live.store.tables.requests.values()].map(({ request }) => request.payload);
    assert.ok(payloads.every((payload) => payload.type !== 'connect' || payload.sealed === ''));
  });

  it('does not book what was placed before the day of the start, drafts, or what is not paid for yet', async () => {
    live.store.adminCall('PUT', '/settings', { sync_from: '2026-06-01T00:00:00Z' });
    place(8, { date_created_gmt: '2026-05-31T23:59:59' });
    place(9, { status: 'pending', date_created_gmt: '2026-07-01T00:00:00' });
    place(10, { status: 'checkout-draft' });
    assert.equal(await callsOf(() => live.poll()), 0);
    assert.deepEqual([rowState(8), rowState(9), rowState(10)], ['ignored', 'ignored', undefined]);
  });

  it('keeps every secret out of the log and the tables', () => {
    const seen = `${lines.join('')}${JSON.stringify([...live.store.tables.requests.values()])}${JSON.stringify(live.store.tables.log)}`;
    const token = /1000\.[ar]\d+/.exec(seen);
    assert.equal(token, null);
    for (const canary of ['canary-client-secret', KEYS.workerSecret, KEYS.consumerSecret]) {
      assert.ok(!seen.includes(canary), canary);
    }
    // What was sent to Zoho is kept apart, for two weeks, and is covered by the exporter and the eraser.
    const lasting = `${lines.join('')}${JSON.stringify(live.store.tables.log.map(({ entry }) => entry))}`;
    assert.ok(!lasting.includes(first.order.billing.email));
  });

  it('keeps personal data out of the log, but for the bodies, which can be exported and erased', () => {
    const entries = live.store.tables.log.map(({ ref, reference, entry }) => ({ ref, reference, entry }));
    const { email } = first.order.billing;
    assert.ok(!`${lines.join('')}${JSON.stringify(entries)}`.includes(email), email);
    assert.ok(JSON.stringify(live.store.tables.log.flatMap(({ bodies }) => bodies)).includes(email));
  });
});
