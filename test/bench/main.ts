import { parseArgs } from 'node:util';
import { findSources } from '../store/find-sources.js';
import { benchBookingLatency } from './booking-latency.js';
import { benchShopperRequest } from './shopper-request.js';

const { values } = parseArgs({
  options: {
    /** "shopper" or "latency"; both without it. */
    only: { type: 'string' },
    /** Orders of each kind; less is quicker and says less. */
    count: { type: 'string', default: '200' },
    hpos: { type: 'string', default: 'on' },
    /** Also with the service's port closed: a minute of calm before every order. */
    closed: { type: 'boolean', default: false },
  },
});

/** npm run bench: what the plugin costs a shopper, and how soon an order is in the books. Everything on this machine. */
async function main(): Promise<void> {
  const sources = findSources();
  if (sources === null) {
    throw new Error('The benchmarks need WooCommerce: run "npm run store" once, or set WOOCOMMERCE_DIR.');
  }
  const count = Number(values.count);
  const hpos = values.hpos === 'on';
  if (values.only !== 'latency') await benchShopperRequest(sources, count, hpos);
  if (values.only !== 'shopper') {
    await benchBookingLatency(sources, Math.min(count, 30), { hpos, isReachable: true });
    if (values.closed) await benchBookingLatency(sources, Math.min(count, 5), { hpos, isReachable: false });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
