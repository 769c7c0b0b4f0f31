import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSources } from '../store/find-sources.js';
import { startLiveShop, until, ORGANIZATION, type LiveShop } from './live-shop.js';

const TEA = {
  status: 'processing',
  set_paid: true,
  billing: { first_name: 'Ann', last_name: 'Lee', email: 'ann@example.com', country: 'US', state: 'CA' },
  line_items: [{ sku: 'tea', quantity: 3 }],
};

/** What must never book twice or into the wrong books: restored databases, copies, updates, half-saved orders. */
describe('a live shop in trouble', function () {
  this.timeout(300_000);
  let shop: LiveShop;
  let stop = () => Promise.resolve();

  before(async function () {
    const sources = findSources();
    if (sources === null) return this.skip();
    const folder = join(tmpdir(), `storebooks-safety-${String(process.pid)}`);
    shop = await startLiveShop({ folder, sources, hpos: true });
    stop = () => shop.stop();
    console.log(`      ${shop.store.versions}`);
  });
  after(() => stop());

  const invoicesOf = (id: string) =>
    shop.zoho.org(ORGANIZATION.organization_id).invoices.filter((one) => one.reference_number.endsWith(`-${id}`));
  const place = async () => String((await shop.woo.post('/orders', TEA)).id);
  const isBooked = (id: string) =>
    until(
      `order ${id} is booked`,
      () => shop.plugin('GET', `/sync-log?object_id=${id}`),
      ({ json }) =>
        (json.items as { outcome: string }[]).some(({ outcome }) => outcome === 'booked' || outcome === 'unchanged'),
      120_000,
    );
  const counts = async () => (await shop.plugin('GET', '/status')).json.counts as Record<string, number>;
  const isQuiet = () =>
    until(
      'nothing is under way',
      counts,
      ({ due, claimed, waiting }) => (due ?? 0) + (claimed ?? 0) + (waiting ?? 0) === 0,
      180_000,
    );

  it('books what an order became, though it was claimed and completed in the midst of its first save', async () => {
    const [id = '', total = ''] = shop.store.php('interleaved-order.php').trim().split(' ');
    await until(
      'the invoice has the final total',
      () => invoicesOf(id).map((invoice) => Number(invoice.total)),
      (totals) => totals.length === 1 && totals[0] === Number(total),
    );
    await isQuiet();
    assert.equal(invoicesOf(id).length, 1);
  });

  it('makes no second invoice after the database was restored while the worker ran', async () => {
    await isQuiet();
    await shop.worker.stop();
    const id = await place();
    const dump = shop.store.database.dump();
    shop.worker = shop.startWorker();
    await isBooked(id);
    await isQuiet();
    assert.equal(invoicesOf(id).length, 1);
    shop.store.database.restore(dump);
    await isBooked(id);
    await isQuiet();
    assert.equal(invoicesOf(id).length, 1);
    assert.match(shop.worker.log(), /restored from an older state/);
  });

  it('makes no second invoice after the database was restored while the worker was stopped', async () => {
    await shop.worker.stop();
    const id = await place();
    const dump = shop.store.database.dump();
    shop.worker = shop.startWorker();
    await isBooked(id);
    await isQuiet();
    await shop.worker.stop();
    shop.store.database.restore(dump);
    shop.worker = shop.startWorker();
    await isBooked(id);
    await isQuiet();
    assert.equal(invoicesOf(id).length, 1);
  });

  it('loses and doubles nothing when the plugin is replaced under load', async () => {
    const ids: string[] = [];
    let isReplaced = false;
    const load = async () => {
      // Orders go on until some were placed after the update.
      for (let after = 0; after < 5; after += Number(isReplaced)) ids.push(await place());
    };
    const loading = Promise.all([load(), load()]);
    await until(
      'some orders are placed',
      () => ids.length,
      (count) => count >= 4,
    );
    shop.store.php('update-plugin.php');
    isReplaced = true;
    await loading;
    await until(
      'the worker has ended by itself',
      () => shop.worker.exitCode(),
      (code) => code === 0,
    );
    shop.worker = shop.startWorker();
    for (const id of ids) await isBooked(id);
    await isQuiet();
    assert.deepEqual(
      ids.filter((id) => invoicesOf(id).length !== 1),
      [],
    );
    console.log(`        ${String(ids.length)} orders around the update`);
  });

  it('makes no call to Zoho from a copy of the database under another address', async () => {
    await isQuiet();
    await shop.worker.stop();
    const url = await shop.store.moveToAnotherPort();
    const before = shop.zoho.log.length;
    const dataDir = join(shop.store.folder, 'data-of-copy');
    cpSync(shop.dataDir, dataDir, { recursive: true });
    // The original's worker has ended; what stop() ends from now on is the copy's.
    shop.worker = shop.startWorker({ dataDir, environment: { STORE_URL: url, ZOHO_ACCOUNTS_URL: shop.zohoUrl } });
    shop.store.php('place-orders.php', '2', 'checkout');
    const polls = () => shop.store.countRequests('GET /wp-json/wc-storebooks/v1/changes');
    const already = polls();
    await until('the worker asked the copy what is due', polls, (count) => count >= already + 4);
    await shop.worker.stop();
    assert.equal(shop.zoho.log.length, before);
    assert.doesNotMatch(shop.worker.log(), /"level":"(error|fatal)"/);
  });
});
