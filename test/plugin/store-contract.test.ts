import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeStoreContract, type StoreUnderTest } from '../integration/store-contract.js';
import { findSources } from '../store/find-sources.js';
import { startRealStore, type RealStore } from '../store/real-store.js';
import { createPluginClient } from '../store/plugin-client.js';
import { createWooClient } from '../store/woo-client.js';

const WORKER_SECRET = 'cd'.repeat(32);
const TABLES = ['changes', 'links', 'log', 'log_bodies', 'requests', 'remote'];

for (const hpos of [true, false]) {
  describe(`the plugin on a real store, HPOS ${hpos ? 'on' : 'off'}`, function () {
    this.timeout(120_000);
    let real: RealStore;
    let stop = () => Promise.resolve();

    before(async function () {
      const sources = findSources();
      if (sources === null) return this.skip();
      real = await startRealStore({
        folder: join(tmpdir(), `storebooks-contract-${String(process.pid)}`),
        sources,
        hpos,
      });
      stop = () => real.stop();
      console.log(`      ${real.versions}`);
      real.php('connect.php', WORKER_SECRET);
      // The hourly look for unseen orders comes with the first question; it would find those whose rows the tests remove.
      const { consumerKey, consumerSecret, url } = real;
      const keys = { url, consumerKey, consumerSecret, workerSecret: WORKER_SECRET };
      await createPluginClient(keys)('GET', '/changes');
    });
    after(async () => {
      await stop();
    });

    describeStoreContract('the plugin', () => Promise.resolve(underTest(real)));

    it('left no message of PHP', () => {
      assert.deepEqual(real.phpMessages(), []);
    });
  });
}

function underTest(real: RealStore): StoreUnderTest {
  real.database.sql(TABLES.map((table) => `DELETE FROM wp_storebooks_${table};`).join(''));
  real.shiftClock(0);
  const woo = createWooClient(real);
  let shiftMs = 0;
  const order = {
    status: 'processing',
    set_paid: true,
    billing: { first_name: 'Ann', last_name: 'Lee', email: 'ann@example.com', country: 'US', state: 'CA' },
    line_items: [{ sku: 'tea', quantity: 2 }],
  };
  const create = async () => String((await woo.post('/orders', order)).id);
  return {
    baseUrl: real.url,
    consumerKey: real.consumerKey,
    consumerSecret: real.consumerSecret,
    workerSecret: WORKER_SECRET,
    now: () => Date.now(),
    createOrder: create,
    createDraft: () => Promise.resolve(real.php('create-draft.php')),
    touchOrder: async (id) => {
      await woo.put(`/orders/${id}`, { customer_note: String(Math.random()) });
    },
    refundOrder: async (id) => {
      await woo.post(`/orders/${id}/refunds`, { amount: '1.00', api_refund: false });
    },
    trashOrder: async (id) => {
      await woo.delete(`/orders/${id}`);
    },
    deleteOrder: async (id) => {
      await woo.delete(`/orders/${id}?force=true`);
    },
    passTime: (ms) => {
      shiftMs += ms;
      real.shiftClock(shiftMs);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}
