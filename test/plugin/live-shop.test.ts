import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSources } from '../store/find-sources.js';
import { startLiveShop, until, type LiveShop } from './live-shop.js';

const ORGANIZATION = '700000001';

for (const { hpos, isReachable } of [
  { hpos: true, isReachable: true },
  { hpos: false, isReachable: true },
  { hpos: true, isReachable: false },
]) {
  describe(`a live shop, HPOS ${hpos ? 'on' : 'off'}, the worker ${isReachable ? 'reachable' : 'behind a closed port'}`, function () {
    this.timeout(180_000);
    let shop: LiveShop;
    let stop = () => Promise.resolve();

    before(async function () {
      const sources = findSources();
      if (sources === null) return this.skip();
      const folder = join(tmpdir(), `storebooks-live-${String(process.pid)}`);
      shop = await startLiveShop({ folder, sources, hpos, isReachable });
      stop = () => shop.stop();
      console.log(`      ${shop.store.versions}`);
    });
    after(async () => {
      await stop();
    });

    const invoices = () => [...shop.zoho.org(ORGANIZATION).invoices.values()];
    /** One invoice per order, each with its total; tells how long the last one took. */
    async function areBooked(orders: readonly { id: string; total: string }[], since: number): Promise<void> {
      const found = (id: string) => invoices().filter((invoice) => invoice.reference_number.endsWith(`-${id}`));
      await until(
        'every order has its invoice',
        () => orders.filter(({ id }) => found(id).length === 0).map(({ id }) => id),
        (missing) => missing.length === 0,
      );
      console.log(`        ${String(orders.length)} booked after ${String(Date.now() - since)} ms`);
      for (const { id, total } of orders) {
        assert.deepEqual(
          found(id).map((invoice) => Number(invoice.total).toFixed(2)),
          [Number(total).toFixed(2)],
          `order ${id}`,
        );
      }
    }
    const placed = (count: number, kind: string) =>
      shop.store
        .php('place-orders.php', String(count), kind)
        .trim()
        .split('\n')
        .map((line) => line.split(' '))
        .map(([id = '', total = '']) => ({ id, total }));

    it('books an order that comes over REST', async () => {
      const since = Date.now();
      const order = await shop.woo.post('/orders', {
        status: 'processing',
        set_paid: true,
        billing: { first_name: 'Ann', last_name: 'Lee', email: 'ann@example.com', country: 'US', state: 'CA' },
        line_items: [{ sku: 'tea', quantity: 3 }],
      });
      await areBooked([{ id: String(order.id), total: String(order.total) }], since);
    });

    it('books orders of the checkout', async () => {
      const since = Date.now();
      await areBooked(placed(6, 'checkout'), since);
    });

    it('books orders made on the order screen, unpaid ones without a payment', async () => {
      const since = Date.now();
      const orders = placed(4, 'screen');
      await areBooked(orders, since);
      for (const { id } of orders) {
        await until(
          `the unpaid invoice of order ${id} is marked as sent`,
          () => invoices().find((one) => one.reference_number.endsWith(`-${id}`))?.status,
          (status) => status === 'sent',
        );
      }
    });

    it('keeps the log that a person reads', async () => {
      const { json } = await shop.plugin('GET', '/sync-log?outcome=booked&per_page=5');
      const items = json.items as { zoho_number: string; total: string }[];
      assert.ok(items.length > 0);
      for (const item of items) assert.match(item.zoho_number, /^INV-/);
      assert.match(items[0]?.total ?? '', /^\d+\.\d{2}$/);
    });

    it('left no message of PHP and no error in the worker’s log', () => {
      assert.deepEqual(shop.store.phpMessages(), []);
      assert.doesNotMatch(shop.worker.log(), /"level":"(error|fatal)"/);
    });
  });
}
