import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ORGANIZATION, startLiveShop, until, type LiveShop } from '../plugin/live-shop.js';
import type { Sources } from '../store/find-sources.js';
import { checkOut } from './checkout.js';
import { percentile, printTable } from './percentile.js';

/** A minute without an order, and the service asks every 15 s only: the longest wait there is. */
const UNTIL_CALM_MS = 65_000;

/** Orders of five calls each must stay below a hundred calls a minute: a wait for the quota is Zoho’s, not ours. */
const WITHIN_QUOTA_MS = 3_500;

/** How an order comes about: places one and answers its id. */
type Way = (shop: LiveShop, number: number) => Promise<string>;

const WAYS: Record<string, Way> = {
  checkout: async (shop, number) => {
    const found = (await shop.woo.get('/products?sku=tea')) as unknown as readonly { id: number }[];
    return (await checkOut(shop.store.url, found[0]?.id ?? 0, `b${String(number)}@example.com`)).orderId;
  },
  'order screen': (shop) => Promise.resolve(shop.store.php('place-orders.php', '1', 'screen').split(' ')[0] ?? ''),
  REST: async (shop, number) => {
    const order = await shop.woo.post('/orders', {
      status: 'processing',
      set_paid: true,
      billing: {
        first_name: 'Ann',
        last_name: 'Lee',
        email: `r${String(number)}@example.com`,
        country: 'US',
        state: 'CA',
      },
      line_items: [{ sku: 'tea', quantity: 3 }],
    });
    return String(order.id);
  },
};

/** How long Zoho took for the calls of this order, as the log has it. */
async function zohoMs({ plugin }: LiveShop, id: string): Promise<number> {
  const lines = (await plugin('GET', `/sync-log?object_id=${id}`)).json.items as readonly { id: string }[];
  let ms = 0;
  for (const line of lines) {
    const { entry } = (await plugin('GET', `/sync-log/${line.id}`)).json as {
      entry: { calls: readonly { ms: number }[] };
    };
    for (const call of entry.calls) ms += call.ms;
  }
  return ms;
}

/**
 * From the answer of the request that placed an order to its completed booking, with a Zoho that answers at once; WP-Cron off and no
 * page visited; beside it the same without the time Zoho took. `isReachable` false: nobody can wake the service.
 */
export async function benchBookingLatency(
  sources: Sources,
  count: number,
  { hpos, isReachable }: { hpos: boolean; isReachable: boolean },
): Promise<void> {
  const folder = join(tmpdir(), `storebooks-bench-${String(process.pid)}`);
  const shop = await startLiveShop({ folder, sources, hpos, isReachable });
  const bound = isReachable ? 2_000 : 17_000;
  console.log(
    `\nBooked after, ms; the service ${isReachable ? 'woken' : 'behind a closed port, after a minute of calm'}`,
  );
  console.log(`  ${shop.store.versions}; load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'}`);
  const rows: string[][] = [];
  try {
    for (const [name, place] of Object.entries(WAYS)) {
      const took: number[] = [];
      const own: number[] = [];
      let exact = 0;
      for (let number = 0; number < count; number++) {
        // Off the beat of the poll, so that every part of its period is met.
        await sleep(
          isReachable ? WITHIN_QUOTA_MS + ((number * 770) % 2_000) : UNTIL_CALM_MS + ((number * 6_100) % 15_000),
        );
        const id = await place(shop, number);
        const begun = performance.now();
        await until(
          `order ${id} is booked`,
          () =>
            shop.store.database.sql(
              `SELECT state FROM wp_storebooks_changes WHERE object_type = 'order' AND object_id = '${id}'`,
            ),
          (state) => state.trim() === 'done',
        );
        took.push(performance.now() - begun);
        own.push((took.at(-1) ?? 0) - (await zohoMs(shop, id)));
        const total = String((await shop.woo.get(`/orders/${id}`)).total);
        const { invoices } = shop.zoho.org(ORGANIZATION.organization_id);
        const mine = invoices.filter((invoice) => invoice.reference_number.endsWith(`-${id}`));
        if (mine.length === 1 && Number(mine[0]?.total).toFixed(2) === total) exact++;
      }
      const figures = [took, own].flatMap((ms) => [0.5, 0.95, 1].map((share) => percentile(ms, share).toFixed(0)));
      rows.push([name, ...figures, Math.max(...own) <= bound ? 'yes' : 'NO', `${String(exact)}/${String(count)}`]);
      console.error(`    ${rows.at(-1)?.join('  ') ?? ''}`);
    }
  } finally {
    await shop.stop();
  }
  const figures = ['p50', 'p95', 'longest'];
  printTable(['', ...figures, ...figures.map((name) => `${name} without Zoho`), `≤ ${String(bound)}`, 'exact'], rows);
}
