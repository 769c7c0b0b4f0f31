import { spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startLiveShop, until, type LiveShop } from '../plugin/live-shop.js';
import { end } from '../store/database.js';
import type { Sources } from '../store/find-sources.js';
import { freePort } from '../store/real-store.js';
import { checkOut } from './checkout.js';
import { percentile, printTable } from './percentile.js';
import { findPhpFpm, servePhpFpm } from './php-fpm.js';

const PHP_FOLDER = fileURLToPath(new URL('./php/', import.meta.url));
/** What the plugin may add at p95. */
const BOUND_MS = 60;

/** How the sync service behaves: sets it up, answers its address and how to end it. Only the first is ours; it ends before the rest. */
type Worker = (shop: LiveShop) => Promise<{ readonly url: string; stop(): Promise<void> }>;

const WORKERS: Record<string, Worker> = {
  up: (shop) => Promise.resolve({ url: `http://127.0.0.1:${String(shop.port)}`, stop: () => shop.worker.stop() }),
  refuses: async () => ({ url: `http://127.0.0.1:${String(await freePort())}`, stop: () => Promise.resolve() }),
  'accepts, silent': silentPort,
  'not routable': mutePort,
};

/**
 * What the plugin adds to a guest's checkout, with and without it in turns on the same shop. The difference of the two p95 is what
 * the shopper waits longer; WooCommerce's own work for its webhooks is in it.
 */
export async function benchShopperRequest(sources: Sources, count: number, hpos: boolean): Promise<void> {
  const folder = join(tmpdir(), `storebooks-bench-${String(process.pid)}`);
  const shop = await startLiveShop({ folder, sources, hpos });
  console.log(
    `\nAdded to a guest's checkout, ms; ${String(count)} with and ${String(count)} without the plugin, in turns`,
  );
  console.log(`  ${shop.store.versions}; load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'}`);
  const program = findPhpFpm();
  if (program === null) console.log('  php-fpm is not installed (apt-get install php-fpm): its rows are left out');
  const fpm = program === null ? null : await servePhpFpm(program, shop.store);
  const rows: string[][] = [];
  try {
    copyFileSync(join(PHP_FOLDER, 'switch.php'), join(shop.store.wpPath, 'wp-content/mu-plugins/bench-switch.php'));
    const product = await productOf(shop);
    for (const [name, start] of Object.entries(WORKERS)) {
      const worker = await start(shop);
      await shop.plugin('PUT', '/settings', { worker_url: worker.url });
      const servers = [['php -S', shop.store.url], ...(fpm === null ? [] : [['FPM', fpm.url]])] as [string, string][];
      for (const [server, url] of servers) {
        rows.push([`${server}, worker ${name}`, ...(await compare(shop, url, product, count))]);
        console.error(`    ${rows.at(-1)?.join('  ') ?? ''}`);
      }
      await worker.stop();
    }
  } finally {
    await fpm?.stop();
    await shop.stop();
  }
  printTable(['', 'p50 without', 'with', 'added', 'p95 without', 'with', 'added', `≤ ${String(BOUND_MS)}`], rows);
}

async function compare(shop: LiveShop, url: string, product: number, count: number): Promise<string[]> {
  const without: number[] = [];
  const withPlugin: number[] = [];
  for (let number = 0; number < count + 3; number++) {
    const email = `buyer${String(number)}@example.com`;
    // Which of the two comes first alternates; the first rounds only warm up.
    for (const isOff of number % 2 === 0 ? [true, false] : [false, true]) {
      await isCalm(shop);
      const { ms } = await checkOut(url, product, email, isOff ? { 'x-without-storebooks': '1' } : {});
      if (number >= 3) (isOff ? without : withPlugin).push(ms);
    }
  }
  const [p50, p95] = [0.5, 0.95].map((share) => [percentile(without, share), percentile(withPlugin, share)] as const);
  const cells = [p50, p95].flatMap((pair) =>
    pair === undefined ? [] : [pair[0].toFixed(0), pair[1].toFixed(0), (pair[1] - pair[0]).toFixed(1)],
  );
  return [...cells, p95 !== undefined && p95[1] - p95[0] <= BOUND_MS ? 'yes' : 'NO'];
}

/** Nobody works on the order before: it would take the processor from whichever request comes next. */
async function isCalm(shop: LiveShop): Promise<void> {
  if (shop.worker.exitCode() !== null) return;
  await until(
    'the order before is booked',
    () => shop.store.database.sql("SELECT COUNT(*) FROM wp_storebooks_changes WHERE state IN ('due', 'claimed')"),
    (count) => count.trim() === '0',
  );
}

async function productOf(shop: LiveShop): Promise<number> {
  const found = (await shop.woo.get('/products?sku=tea')) as unknown as readonly { id: number }[];
  return found[0]?.id ?? 0;
}

/** Takes every connection and says nothing. */
async function silentPort(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String(port)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function mutePort(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const child = spawn('php', [join(PHP_FOLDER, 'mute-port.php'), String(port)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk))),
  );
  if (said.trim() !== 'ready') throw new Error(`port ${String(port)}: ${said}`);
  return { url: `http://127.0.0.1:${String(port)}`, stop: () => end(child, 'SIGTERM') };
}
