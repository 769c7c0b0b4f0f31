import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSources } from '../store/find-sources.js';
import { startRealStore, type RealStore } from '../store/real-store.js';
import { createWooClient } from '../store/woo-client.js';

const KINDS = ['checkout', 'status', 'refund', 'unrefund', 'trash', 'delete'] as const;

for (const hpos of [true, false]) {
  describe(`what the plugin adds to the request that changes an order, HPOS ${hpos ? 'on' : 'off'}`, function () {
    this.timeout(120_000);
    let store: RealStore;
    let stop = () => Promise.resolve();
    let order: string;

    before(async function () {
      const sources = findSources();
      if (sources === null) return this.skip();
      const folder = join(tmpdir(), `storebooks-shopper-${String(process.pid)}`);
      store = await startRealStore({ folder, sources, hpos });
      stop = () => store.stop();
      const made = await createWooClient(store).post('/orders', {
        status: 'processing',
        line_items: [{ sku: 'tea', quantity: 1 }],
      });
      order = String(made.id);
    });
    after(() => stop());

    for (const kind of KINDS) {
      it(`is at most two statements for ${kind}`, () => {
        const statements = JSON.parse(store.php('count-statements.php', kind, order)) as string[];
        assert.ok(statements.length >= 1 && statements.length <= 2, statements.join('\n'));
        for (const statement of statements) assert.match(statement, /^INSERT INTO `wp_storebooks_changes`/);
      });
    }
  });
}
