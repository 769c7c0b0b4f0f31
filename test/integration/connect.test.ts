import assert from 'node:assert/strict';
import { createSealer, newKeyRingText, parseKeyRing } from '../../worker/secrets/seal.js';
import { newBoxKeys } from '../../worker/secrets/sealed-box.js';
import { CLIENT, KEYS, organization, startLiveService, type LiveService } from './live-service.js';

describe('connecting over real HTTP', () => {
  let live: LiveService;
  const lines: string[] = [];
  afterEach(() => live.close());
  const connection = () => live.store.tables.connection;

  it('says that the sync service was never seen before its first hello', async () => {
    live = await startLiveService([organization('1')], lines);
    const answer = live.connectWithCode('x');
    assert.deepEqual(
      [answer.status, (JSON.parse(answer.body) as { code: string }).code],
      [409, 'sync_service_never_seen'],
    );
  });

  it('connects with a self-client code, picks the only organisation and reads what orders need in at most 15 calls', async () => {
    live = await startLiveService([organization('1')], lines);
    await live.service.hello();
    const answer = live.connectWithCode(live.zoho.selfClientCode());
    assert.equal(answer.status, 202);
    await live.poll();
    assert.equal(connection().state, 'connected');
    assert.equal(connection().organization_id, '1');
    assert.equal(live.store.tables.reference.taxes.length, 5);
    assert.equal(live.store.tables.reference.profile?.inclusive?.value, false);
    const { accounts } = live.store.tables.reference;
    assert.deepEqual(
      ['Bank', 'Unearned Revenue'].map((name) => accounts.find((account) => account.name === name)?.type),
      ['bank', 'other_current_liability'],
    );
    assert.equal(live.store.tables.callsPerDay, live.zoho.limits.perDay);
    assert.ok(live.zoho.log.length <= 15, String(live.zoho.log.length));
    const { request_id } = JSON.parse(answer.body) as { request_id: string };
    assert.equal(
      (JSON.parse(live.store.adminCall('GET', `/requests/${request_id}`).body) as { state: string }).state,
      'done',
    );
  });

  it('asks which organisation where there are several', async () => {
    live = await startLiveService([organization('1'), organization('2')], lines);
    await live.service.hello();
    live.connectWithCode(live.zoho.selfClientCode());
    await live.poll();
    assert.equal(connection().state, 'choose_organization');
    assert.deepEqual(
      connection().organizations.map((row) => row.organization_id),
      ['1', '2'],
    );
    live.store.adminCall('PUT', '/connection/organization', { organization_id: '2' });
    await live.poll();
    assert.deepEqual([connection().state, connection().organization_id], ['connected', '2']);
  });

  it('connects by the browser, with a state that works once', async () => {
    live = await startLiveService([organization('1')], lines);
    await live.service.hello();
    const { authorize_url } = JSON.parse(
      live.store.adminCall('POST', '/connection', { ...CLIENT, data_center: 'us' }).body,
    ) as { authorize_url: string };
    const accepted = await fetch(`${authorize_url}&decision=accept`, { redirect: 'manual' });
    const back = accepted.headers.get('location') ?? '';
    assert.equal((await fetch(back, { redirect: 'manual' })).status, 302);
    await live.poll();
    assert.equal(connection().state, 'connected');
    assert.equal((await fetch(back, { redirect: 'manual' })).status, 403);
  });

  it('tells a refusal in the browser', async () => {
    live = await startLiveService([organization('1')], lines);
    await live.service.hello();
    const { authorize_url } = JSON.parse(
      live.store.adminCall('POST', '/connection', { ...CLIENT, data_center: 'us' }).body,
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
      live = await startLiveService([organization('1')], lines);
      await live.service.hello();
      live.connectWithCode(code ?? live.zoho.selfClientCode(), more);
      await live.poll();
      assert.deepEqual([connection().state, connection().problem?.code], ['none', problem]);
    });
  }

  it('ends a request that it cannot answer, instead of trying for ever', async () => {
    live = await startLiveService([organization('1')], lines);
    await live.service.hello();
    live.store.tables.publicKey = (await newBoxKeys()).publicKey;
    live.connectWithCode(live.zoho.selfClientCode());
    await live.poll();
    assert.deepEqual([connection().state, connection().problem?.code], ['none', 'internal_error']);
    await live.service.hello();
    live.connectWithCode(live.zoho.selfClientCode());
    await live.poll();
    assert.equal(connection().state, 'connected');
  });

  it('forgets a connection that it cannot open when the admin disconnects', async () => {
    live = await startLiveService([organization('1')], lines);
    await live.service.hello();
    const sealed = createSealer(parseKeyRing(newKeyRingText())).seal('{}', 'connection');
    live.store.tables.connection = { ...connection(), state: 'connected', organization_id: '1', sealed };
    live.store.adminCall('DELETE', '/connection');
    await live.poll();
    assert.deepEqual([connection().state, connection().sealed], ['none', null]);
  });

  it('keeps every secret out of the log, whatever came of it', async () => {
    live = await startLiveService([organization('1')], lines);
    await live.service.hello();
    live.connectWithCode('canary-code');
    await live.poll();
    // Of the sentences before too.
    const seen = lines.join('');
    assert.ok(seen.length > 0);
    assert.equal(/1000\.[ar]\d+/.exec(seen), null);
    for (const canary of ['canary-code', CLIENT.client_secret, KEYS.workerSecret, KEYS.consumerSecret]) {
      assert.ok(!seen.includes(canary), canary);
    }
  });
});
