import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OTHER_STORES, US_STORE } from './demo-stores.js';
import { printReport } from './print-report.js';
import { runStore } from './run-store.js';

const { values } = parseArgs({
  options: {
    /** Exit at the end, non-zero when anything is wrong. */
    once: { type: 'boolean', default: false },
    /** Then every other profile, each with its own store and books; exits. */
    all: { type: 'boolean', default: false },
    /** Kill -9 the worker half-way and wipe Redis. */
    crash: { type: 'boolean', default: false },
    latency: { type: 'string', default: '250' },
  },
});

const folder = resolve('.demo');
const stores = values.all ? [US_STORE, ...OTHER_STORES] : [US_STORE];
const exits = values.once || values.all;
const bar = process.stdout.isTTY;
let wrong = 0;

console.log(
  'A shop with WooCommerce, a Zoho Books and the Storebooks worker, all on this machine; 100 Zoho calls a minute.',
);
for (const [index, demo] of stores.entries()) {
  let told = -1;
  const running = await runStore(demo, {
    folder,
    latencyMs: Number(values.latency),
    crash: values.crash,
    onProgress(settled, orders, calls) {
      const line = `  ${demo.name.padEnd(18)} [${'█'.repeat(Math.round((settled / orders) * 30)).padEnd(30, '·')}] ${String(settled)}/${String(orders)} orders, ${String(calls)} calls`;
      if (bar) process.stdout.write(`\r${line}`);
      else if (Math.floor((settled / orders) * 4) !== told) {
        told = Math.floor((settled / orders) * 4);
        console.log(line);
      }
    },
  });
  printReport(running.report);
  wrong += running.report.faults.length;
  const isLast = index === stores.length - 1;
  if (exits || !isLast) await running.stop();
  else {
    console.log(`\nThe books:  ${running.zohoUrl}/\nThe log:    ${running.logFile}\nEnd with Ctrl-C.`);
    process.on('SIGINT', () => void running.stop().then(() => process.exit(wrong === 0 ? 0 : 1)));
    process.on('SIGTERM', () => void running.stop().then(() => process.exit(wrong === 0 ? 0 : 1)));
  }
}
if (exits) process.exit(wrong === 0 ? 0 : 1);
