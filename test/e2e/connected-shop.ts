import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyBooksProfile } from '../../worker/contract/books-profile.js';
import type { Learnt } from '../../worker/contract/reference-data.js';
import { findSources } from '../store/find-sources.js';
import { startRealStore, type RealStore } from '../store/real-store.js';
import { createWooClient, type WooClient } from '../store/woo-client.js';
import { openAdminBrowser, type AdminBrowser } from './browser.js';
import { startScriptedService, type ScriptedService } from './scripted-service.js';

/** What a first answer from Zoho teaches the shop. */
export const LEARNT: Learnt = {
  accounts: [
    { account_id: '460000000000358', name: 'Checking', type: 'bank' },
    { account_id: '460000000000400', name: 'Gift cards outstanding', type: 'other_current_liability' },
  ],
  taxes: [{ tax_id: '460000000000500', name: 'CA Tax', percent: '7.25', type: 'tax', country: '' }],
  profile: emptyBooksProfile('10', 'USD'),
};

/** A real shop connected to a Zoho that is nowhere, the scripted sync service, and an administrator's browser. */
export interface ConnectedShop {
  readonly store: RealStore;
  readonly service: ScriptedService;
  readonly woo: WooClient;
  readonly browser: AdminBrowser;
  /** A paid order over 41.83 USD; answers its id. */
  createOrder(): Promise<string>;
  stop(): Promise<void>;
}

/** null where WooCommerce is not on this machine. `name` is the folder of the pictures. */
export async function startConnectedShop(name: string): Promise<ConnectedShop | null> {
  const sources = findSources();
  if (sources === null) return null;
  const folder = join(tmpdir(), `storebooks-${name}-${String(process.pid)}`);
  const store = await startRealStore({ folder, sources, hpos: true });
  try {
    store.php('create-past-orders.php', '2025-03-04', '3', 'completed');
    const service = await startScriptedService(store);
    // The look for missed orders has been; it would take the past ones for today's.
    store.php('run-upkeep.php');
    store.database.sql('DELETE FROM wp_storebooks_changes');
    const woo = createWooClient(store);
    const browser = await openAdminBrowser(name);
    await browser.signIn(store);
    return {
      store,
      service,
      woo,
      browser,
      async createOrder() {
        const order = await woo.post('/orders', {
          status: 'processing',
          set_paid: true,
          billing: { first_name: 'Ann', last_name: 'Lee', email: 'ann@example.com', country: 'US', state: 'CA' },
          line_items: [{ sku: 'kettle', quantity: 1 }],
        });
        return String(order.id);
      },
      async stop() {
        await browser.close();
        await store.stop();
      },
    };
  } catch (error) {
    await store.stop();
    throw error;
  }
}
