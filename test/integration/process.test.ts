import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fixtureOrders, taxRates } from '../fixtures/fixture-orders.js';
import { prepareSealing } from '../simulators/store/connection-handlers.js';
import { serveStore } from '../simulators/store/serve.js';
import { createStore, type OrderJson, type Store } from '../simulators/store/store.js';
import { serveZohoBooks } from '../simulators/zoho-books/serve.js';
import { createZohoBooks, type ZohoBooks } from '../simulators/zoho-books/zoho-books.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KEYS = { consumerKey: 'ck_test', consumerSecret: 'cs_test', workerSecret: 'ab'.repeat(32) };
const CLIENT = { client_id: '1000.CLIENT', client_secret: 'secret' };

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function start(environment: Record<string, string>): {
  child: ChildProcess;
  output: () => string;
  ended: Promise<Ended>;
} {
  const child = spawn(process.execPath, ['--import', 'tsx', 'worker/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => child.once('exit', (code) => resolve({ code, output })));
  return { child, output: () => output, ended };
}

async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + 40_000;
  while (!isTrue()) {
    assert.ok(Date.now() < end, 'waited in vain');
    await sleep(50);
  }
}

describe('the worker as a process', function () {
  this.timeout(60_000);
  let folder: string;
  let store: Store;
  let zoho: ZohoBooks;
  let environment: Record<string, string>;
  let close: () => Promise<void>;

  before(async () => {
    await prepareSealing();
    folder = mkdtempSync(join(tmpdir(), 'sb-'));
    const now = () => Date.now();
    store = createStore({ ...KEYS, now, url: '', settings: { sync_from: '2020-01-01T00:00:00Z' } });
    const storeServer = await serveStore(store);
    const taxes = taxRates('us-excl').map(({ name, rate }) => ({ name, percent: String(Number(rate)) }));
    const organization = {
      organization_id: '1',
      name: 'Org',
      edition: 'us',
      country: 'U.S.A',
      currency_code: 'USD',
      taxes,
    };
    zoho = createZohoBooks({
      now,
      origin: '',
      limits: { indexDelayMs: 0 },
      organizations: [organization],
      clients: [CLIENT],
    });
    const zohoServer = await serveZohoBooks(zoho);
    environment = {
      PORT: '0',
      DATA_DIR: join(folder, 'data'),
      STORE_URL: storeServer.url,
      WC_CONSUMER_KEY: KEYS.consumerKey,
      WC_CONSUMER_SECRET: KEYS.consumerSecret,
      WORKER_SECRET: KEYS.workerSecret,
      ZOHO_ACCOUNTS_URL: zohoServer.url,
    };
    close = async () => {
      await zohoServer.close();
      await storeServer.close();
    };
  });
  after(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  const place = (id: number) => {
    const [order] = fixtureOrders(['us-excl']).filter((fixture) => fixture.order.status === 'completed');
    assert.ok(order);
    store.placeOrder({ ...(order.rawOrder as OrderJson), id, number: String(id) });
  };
  const isDone = (id: number) => store.tables.changes.get(`order:${id}`)?.state === 'done';

  it('tells everything that is missing and exits', async () => {
    const { code, output } = await start({}).ended;
    assert.equal(code, 1);
    for (const name of ['STORE_URL', 'WC_CONSUMER_KEY', 'WC_CONSUMER_SECRET', 'WORKER_SECRET'])
      assert.match(output, new RegExp(name));
  });

  it('starts its own Redis, connects, books on a wake, and stops cleanly on SIGTERM', async () => {
    const { child, output, ended } = start(environment);
    await until(() => store.tables.publicKey !== null);
    store.adminCall('POST', '/connection', { ...CLIENT, data_center: 'us', code: zoho.selfClientCode() });
    await until(() => store.tables.connection.state === 'connected');
    place(1);
    const port = /"port":(\d+)/.exec(output())?.[1] ?? '';
    assert.equal((await fetch(`http://127.0.0.1:${port}/wake`, { method: 'POST' })).status, 204);
    await until(() => isDone(1));
    assert.equal((await fetch(`http://127.0.0.1:${port}/readyz`)).status, 200);
    child.kill('SIGTERM');
    assert.equal((await ended).code, 0);
  });

  it('goes on after kill -9 with the work it finds, once, on a Redis of its own', async () => {
    const first = start(environment);
    await until(() => first.output().includes('the store answered'));
    place(2);
    await until(() => store.tables.changes.get('order:2')?.state !== 'due');
    first.child.kill('SIGKILL');
    await first.ended;
    const second = start(environment);
    await until(() => second.output().includes('the store answered') && isDone(2));
    assert.equal(zoho.org('1').invoices.filter((invoice) => invoice.reference_number === 'AB12-2').length, 1);
    second.child.kill('SIGTERM');
    assert.equal((await second.ended).code, 0);
  });

  it('refuses a second worker on the same DATA_DIR', async () => {
    const first = start(environment);
    await until(() => first.output().includes('the store answered'));
    const { code, output } = await start(environment).ended;
    assert.equal(code, 1);
    assert.match(output, /already runs/);
    first.child.kill('SIGTERM');
    await first.ended;
  });
});
