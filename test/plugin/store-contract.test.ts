import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreUnderTest } from '../integration/contract-tools.js';
import { describeStoreContract } from '../integration/store-contract.js';
import { findSources } from '../store/find-sources.js';
import { startRealStore, type RealStore } from '../store/real-store.js';
import { createWooClient } from '../store/woo-client.js';

const WORKER_SECRET = 'cd'.repeat(32);
const TABLES = ['changes', 'links', 'log', 'log_bodies', 'requests', 'remote', 'backfills'];

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
      // Not due again within the hour: it would find the orders of earlier sentences, whose rows are gone.
      real.php('run-upkeep.php');
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
  real.database.sql("DELETE FROM wp_options WHERE option_name IN ('storebooks_settings', 'test_shop_filter')");
  real.shiftClock(0);
  const woo = createWooClient(real);
  let shiftMs = 0;
  const order = {
    status: 'processing',
    set_paid: true,
    billing: { first_name: 'Ann', last_name: 'Lee', email: 'ann@example.com', country: 'US', state: 'CA' },
    line_items: [{ sku: 'tea', quantity: 2 }],
  };
  const create = async (email = 'ann@example.com') =>
    String((await woo.post('/orders', { ...order, billing: { ...order.billing, email } })).id);
  let customers = 0;
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
    createCustomer: async (email) => {
      const username = `c${String(Date.now())}${String(customers++)}`;
      return String((await woo.post('/customers', { email, username, password: `p-${username}` })).id);
    },
    deleteCustomer: async (id) => {
      await woo.delete(`/customers/${id}?force=true`);
    },
    createPastOrders: (day, count, status = 'completed') => {
      const ids = JSON.parse(real.php('create-past-orders.php', day, String(count), status)) as string[];
      real.database.sql(`DELETE FROM wp_storebooks_changes WHERE object_id IN (${ids.map((id) => `'${id}'`).join()})`);
      return Promise.resolve(ids);
    },
    setFilter: (kind) => {
      const values = `('test_shop_filter', '${kind}', 'no')`;
      real.database.sql(`REPLACE INTO wp_options (option_name, option_value, autoload) VALUES ${values}`);
      return Promise.resolve();
    },
    runUpkeep: () => {
      real.php('run-upkeep.php');
      return Promise.resolve();
    },
    passTime: (ms) => {
      shiftMs += ms;
      real.shiftClock(shiftMs);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}
