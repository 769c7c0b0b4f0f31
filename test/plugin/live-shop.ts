import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serveZohoBooks } from '../simulators/zoho-books/serve.js';
import {
  createZohoBooks,
  type OrganizationSeed,
  type ZohoBooks,
  type ZohoBooksOptions,
} from '../simulators/zoho-books/zoho-books.js';
import { end } from '../store/database.js';
import { createPluginClient, type PluginClient } from '../store/plugin-client.js';
import { freePort, startRealStore, type RealStore, type RealStoreOptions } from '../store/real-store.js';
import { createWooClient, type WooClient } from '../store/woo-client.js';

export const CLIENT = { client_id: '1000.LIVE', client_secret: 'live-secret' };

export const ORGANIZATION: OrganizationSeed = {
  organization_id: '700000001',
  name: 'Live Books',
  edition: 'us',
  country: 'U.S.A',
  currency_code: 'USD',
  price_precision: 2,
  taxes: [{ name: 'CA Tax', percent: '7.25', type: 'tax' }],
};

export interface WorkerOptions {
  /** 0: nobody can reach it, it only polls. */
  readonly port: number;
  readonly dataDir: string;
  /** The worker's file; default the one in the shop's plugin folder. */
  readonly file?: string;
  readonly environment?: Record<string, string>;
}

export interface RunningWorker {
  readonly logFile: string;
  log(): string;
  exitCode(): number | null;
  stop(): Promise<void>;
  kill9(): Promise<void>;
}

/** A real shop, the worker of its plugin, and the Zoho simulator: paired and, unless asked otherwise, connected. */
export interface LiveShop {
  readonly store: RealStore;
  readonly zoho: ZohoBooks;
  readonly zohoUrl: string;
  readonly woo: WooClient;
  readonly plugin: PluginClient;
  readonly dataDir: string;
  readonly port: number;
  worker: RunningWorker;
  startWorker(options?: Partial<WorkerOptions>): RunningWorker;
  stop(): Promise<void>;
}

export interface LiveShopOptions extends Omit<RealStoreOptions, 'folder'> {
  readonly folder: string;
  readonly isReachable?: boolean;
  /** How Zoho is served, and what it allows. */
  readonly zoho?: Parameters<typeof serveZohoBooks>[1] & Pick<ZohoBooksOptions, 'limits'>;
}

export async function startLiveShop(options: LiveShopOptions): Promise<LiveShop> {
  const zoho = createZohoBooks({
    now: () => Date.now(),
    origin: '',
    organizations: [ORGANIZATION],
    clients: [CLIENT],
    ...(options.zoho?.limits && { limits: options.zoho.limits }),
  });
  const zohoServer = await serveZohoBooks(zoho, options.zoho);
  const store = await startRealStore(options);
  const dataDir = join(options.folder, 'data');
  const port = options.isReachable === false ? 0 : await freePort();
  const code = store.php('pair.php');
  const keys = readCode(code);
  const startWorker = (more: Partial<WorkerOptions> = {}) =>
    runWorker(store, { port, dataDir, environment: { ZOHO_ACCOUNTS_URL: zohoServer.url }, ...more });
  await pairWorker(store, dataDir, code);
  const shop: LiveShop = {
    store,
    zoho,
    zohoUrl: zohoServer.url,
    woo: createWooClient(store),
    plugin: createPluginClient({ ...keys, url: store.url }),
    dataDir,
    port,
    worker: startWorker(),
    startWorker,
    async stop() {
      await shop.worker.stop();
      await store.stop();
      await zohoServer.close();
    },
  };
  try {
    await connectWithSelfClient(shop);
  } catch (error) {
    await shop.stop();
    throw new Error(shop.worker.log(), { cause: error });
  }
  return shop;
}

/** As the admin does: client id and secret, and a code made in Zoho's console. */
export async function connectWithSelfClient({ plugin, zoho }: Pick<LiveShop, 'plugin' | 'zoho'>): Promise<void> {
  const begin = () => plugin('POST', '/connection', { ...CLIENT, data_center: 'us', code: zoho.selfClientCode() });
  const { json } = await until('the sync service said hello', begin, ({ status }) => status === 202);
  const id = String(json.request_id);
  const answered = await until(
    'the connection was answered',
    () => plugin('GET', `/requests/${id}`),
    (answer) => answer.json.state !== 'waiting',
  );
  if (answered.json.state !== 'done') throw new Error(JSON.stringify(answered.json));
}

/** Asks until the answer is good; throws with the last one after the deadline. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  isGood: (answer: T) => boolean,
  deadlineMs = 60_000,
): Promise<T> {
  const begun = Date.now();
  for (;;) {
    const answer = await ask();
    if (isGood(answer)) return answer;
    if (Date.now() - begun > deadlineMs)
      throw new Error(`not within ${String(deadlineMs)} ms: ${what}; last: ${JSON.stringify(answer)}`);
    await sleep(50);
  }
}

function readCode(code: string): { consumerKey: string; consumerSecret: string; workerSecret: string } {
  const pairing = JSON.parse(Buffer.from(code, 'base64url').toString()) as Record<string, string>;
  return {
    consumerKey: pairing.consumer_key ?? '',
    consumerSecret: pairing.consumer_secret ?? '',
    workerSecret: pairing.worker_secret ?? '',
  };
}

const workerFileOf = (store: RealStore) => join(store.wpPath, 'wp-content/plugins/storebooks/worker/worker.mjs');

/** `node worker.mjs pair`, with the code on its standard input. */
export function pairWorker(store: RealStore, dataDir: string, code: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [workerFileOf(store), 'pair'], {
      env: { PATH: process.env.PATH ?? '', HOME: store.folder, DATA_DIR: dataDir },
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.once('exit', (status) => (status === 0 ? resolve() : reject(new Error(complaint))));
    child.stdin.end(`${code}\n`);
  });
}

export function runWorker(store: RealStore, options: WorkerOptions): RunningWorker {
  const logFile = join(store.folder, 'worker.log');
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, [options.file ?? workerFileOf(store)], {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: store.folder,
      DATA_DIR: options.dataDir,
      PORT: String(options.port),
      ...options.environment,
    },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return {
    logFile,
    log: () => readFileSync(logFile, 'utf8'),
    exitCode: () => child.exitCode,
    stop: () => end(child, 'SIGTERM'),
    kill9: () => end(child, 'SIGKILL'),
  };
}
