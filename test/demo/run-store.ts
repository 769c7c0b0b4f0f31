import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Big from 'big.js';
import { fixtureOrders } from '../fixtures/fixture-orders.js';
import { prepareSealing } from '../simulators/store/connection-handlers.js';
import { pumpWebhooks, serveStore } from '../simulators/store/serve.js';
import { createStore, type OrderJson, type Store } from '../simulators/store/store.js';
import { refText, type ChangeRow } from '../simulators/store/tables.js';
import { serveZohoBooks } from '../simulators/zoho-books/serve.js';
import { paidOn, type OrganizationState } from '../simulators/zoho-books/state.js';
import { createZohoBooks, type ZohoBooks } from '../simulators/zoho-books/zoho-books.js';
import { EXPECTED_PARKED, type DemoStore } from './demo-stores.js';
import { startWorkerProcess, type WorkerProcess } from './worker-process.js';

const BOOKABLE = new Set(['processing', 'completed', 'refunded']);
const KEYS = { consumerKey: 'ck_demo', consumerSecret: 'cs_demo', workerSecret: 'd3'.repeat(32) };

export interface RunOptions {
  readonly folder: string;
  /** Zoho's answer time. */
  readonly latencyMs: number;
  /** Kill -9 the worker half-way, wipe its Redis, start it again. */
  readonly crash: boolean;
  readonly onProgress: (settled: number, orders: number, calls: number) => void;
}

export interface StoreReport {
  readonly name: string;
  readonly orders: number;
  readonly bookable: number;
  readonly invoices: number;
  readonly exactTotals: number;
  readonly exactTax: number;
  readonly adjusted: number;
  readonly ignored: number;
  readonly parked: readonly { id: string; code: string }[];
  readonly refunds: number;
  /** Credit notes of exactly the refund's amount, paid out or set against the invoice. */
  readonly exactCredits: number;
  readonly setupCalls: number;
  readonly calls: number;
  readonly callBound: number;
  readonly throttled: number;
  readonly newContacts: number;
  readonly newItems: number;
  readonly newGroups: number;
  readonly callsKnown: readonly number[];
  readonly callsNew: readonly number[];
  readonly secondsToInvoice: readonly number[];
  readonly seconds: number;
  readonly faults: readonly string[];
}

export interface RunningStore {
  readonly report: StoreReport;
  readonly zohoUrl: string;
  readonly logFile: string;
  stop(): Promise<void>;
}

/** One store from nothing: servers, worker, connect, place the orders, wait until all are settled, judge by Zoho's own books. */
export async function runStore(demo: DemoStore, options: RunOptions): Promise<RunningStore> {
  const folder = join(options.folder, demo.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const logFile = join(folder, 'worker.log');
  await prepareSealing();

  const client = { client_id: '1000.DEMO', client_secret: 'demo-secret' };
  const now = () => Date.now();
  const zoho = createZohoBooks({ now, origin: '', organizations: [demo.organization], clients: [client] });
  const zohoServer = await serveZohoBooks(zoho, { latencyMs: () => options.latencyMs * (0.7 + 0.6 * Math.random()) });
  const orders = fixtureOrders(demo.profiles).sort((a, b) => Number(a.order.id) - Number(b.order.id));
  const store = createStore({
    ...KEYS,
    now,
    url: '',
    decimals: orders[0]?.settings.decimals ?? 2,
    settings: { sync_from: '2020-01-01T00:00:00Z' },
  });
  const storeServer = await serveStore(store);

  const workerUrl = `http://127.0.0.1:${String(await freePort())}`;
  const environment = {
    PORT: new URL(workerUrl).port,
    DATA_DIR: join(folder, 'data'),
    STORE_URL: storeServer.url,
    WC_CONSUMER_KEY: KEYS.consumerKey,
    WC_CONSUMER_SECRET: KEYS.consumerSecret,
    WORKER_SECRET: KEYS.workerSecret,
    ZOHO_ACCOUNTS_URL: zohoServer.url,
    HOME: folder,
  };
  let worker = startWorkerProcess(environment, logFile);
  const stop = async () => {
    await worker.stop();
    await zohoServer.close();
    await storeServer.close();
  };
  try {
    await connect(store, zoho, client, worker, logFile);
    const setupCalls = zoho.log.length;
    for (const topic of ['order.created', 'order.updated'] as const) {
      store.webhooks.add(topic, `${workerUrl}/webhooks/woocommerce`, KEYS.workerSecret);
    }
    await pumpWebhooks(store);

    const begun = Date.now();
    for (const { rawOrder, rawRefunds } of orders) store.placeOrder(rawOrder as OrderJson, rawRefunds);
    const delivering = deliver(store);
    const crashAt = Math.floor(orders.length / 2);
    let crashed = !options.crash;
    for (;;) {
      const settled = [...store.tables.changes.values()].filter(isSettled).length;
      options.onProgress(settled, orders.length, zoho.log.length);
      if (settled >= orders.length) break;
      if (worker.exitCode() !== null) throw new Error(`the worker ended; see ${logFile}`);
      if (!crashed && settled >= crashAt) {
        crashed = true;
        await worker.kill9();
        rmSync(join(folder, 'data', 'redis'), { recursive: true, force: true });
        worker = startWorkerProcess(environment, logFile);
      }
      await sleep(200);
    }
    await delivering;
    const seconds = (Date.now() - begun) / 1000;
    return { report: judge(demo, store, zoho, setupCalls, seconds), zohoUrl: zohoServer.url, logFile, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const isSettled = (row: ChangeRow) => row.state === 'done' || row.state === 'ignored' || row.state === 'parked';

/** As the admin does on the settings page, with a self-client code. */
async function connect(
  store: Store,
  zoho: ZohoBooks,
  client: { client_id: string; client_secret: string },
  worker: WorkerProcess,
  logFile: string,
): Promise<void> {
  await until('the worker says hello', () => store.tables.publicKey !== null, worker, logFile);
  store.adminCall('POST', '/connection', { ...client, data_center: 'us', code: zoho.selfClientCode() });
  await until('Zoho is connected', () => store.tables.connection.state === 'connected', worker, logFile);
}

async function until(what: string, isTrue: () => boolean, worker: WorkerProcess, logFile: string): Promise<void> {
  const end = Date.now() + 60_000;
  while (!isTrue()) {
    if (worker.exitCode() !== null || Date.now() > end) throw new Error(`waited in vain until ${what}; see ${logFile}`);
    await sleep(100);
  }
}

/** WooCommerce's Action Scheduler, once a second while something waits. */
async function deliver(store: Store): Promise<void> {
  while ((await pumpWebhooks(store)) > 0) await sleep(1000);
}

function judge(demo: DemoStore, store: Store, zoho: ZohoBooks, setupCalls: number, seconds: number): StoreReport {
  const org = zoho.org(demo.organization.organization_id);
  const decimals = demo.organization.price_precision ?? 2;
  const faults: string[] = [];
  const tally = { bookable: 0, exactTotals: 0, exactTax: 0, adjusted: 0, ignored: 0, refunds: 0, exactCredits: 0 };
  const parked: { id: string; code: string }[] = [];
  const callsKnown: number[] = [];
  const callsNew: number[] = [];
  const secondsToInvoice: number[] = [];

  for (const [id, { order, refunds }] of store.shop.orders) {
    const row = store.tables.changes.get(refText({ object_type: 'order', object_id: id }));
    const invoices = org.invoices.filter(({ reference_number }) => reference_number === row?.reference);
    const isBookable = BOOKABLE.has(order.status);
    if (row?.state === 'parked') parked.push({ id, code: row.problem?.code ?? '' });
    if (row?.state === 'ignored') tally.ignored++;
    if (!isBookable && invoices.length > 0) faults.push(`order ${id} (${order.status}) has an invoice`);
    if (!isBookable || row?.state === 'parked') continue;
    tally.bookable++;
    const [invoice] = invoices;
    if (invoice === undefined || invoices.length > 1) {
      faults.push(`order ${id} has ${String(invoices.length)} invoices`);
      continue;
    }
    const wanted = new Big(String(order.total)).round(decimals, Big.roundHalfUp);
    if (wanted.eq(invoice.total)) tally.exactTotals++;
    else faults.push(`order ${id}: order ${wanted.toFixed(decimals)}, invoice ${invoice.total}`);
    const tax = new Big(String(order.total_tax)).round(decimals, Big.roundHalfUp);
    if (tax.eq(invoice.tax_total)) tally.exactTax++;
    if (!new Big(invoice.adjustment).eq(0)) tally.adjusted++;
    const paid = paidOn(org, invoice.invoice_id);
    const wantsPayment = wanted.gt(0) && order.date_paid_gmt !== null;
    if (paid.length !== Number(wantsPayment)) faults.push(`order ${id} has ${String(paid.length)} payments`);
    for (const refund of refunds.filter(({ amount }) => new Big(String(amount)).gt(0))) {
      tally.refunds++;
      const fault = creditFault(org, `${row?.reference ?? ''}-R${String(refund.id)}`, String(refund.amount), decimals);
      if (fault === null) tally.exactCredits++;
      else faults.push(`refund ${String(refund.id)} of order ${id}: ${fault}`);
    }
    const attempts = store.tables.log.filter((entry) => entry.ref.object_id === id);
    const madeContact = attempts.some(({ entry }) => entry.actions.some((action) => action.kind === 'ensure_contact'));
    const calls = attempts.reduce((sum, { entry }) => sum + entry.calls.length, 0);
    const madeOther = attempts.some(({ entry }) =>
      entry.actions.some(({ kind }) => kind === 'ensure_item' || kind === 'ensure_tax_group'),
    );
    if (!madeContact && !madeOther) callsKnown.push(calls);
    else if (madeContact && !madeOther) callsNew.push(calls);
    secondsToInvoice.push((invoice.createdAt - (store.tables.log[0]?.at ?? invoice.createdAt)) / 1000);
  }
  for (const { id, code } of parked) {
    if (EXPECTED_PARKED[demo.name]?.[id] !== code) faults.push(`order ${id} is parked: ${code}`);
  }
  const bookableInShop = [...store.shop.orders.values()].filter(({ order }) => BOOKABLE.has(order.status)).length;
  const calls = zoho.log.length - setupCalls;
  const taken = zoho.log.filter(({ status, code }) => status === 400 && (code === 3062 || code === 1001)).length;
  const callBound =
    2 * bookableInShop +
    2 * tally.refunds +
    2 * org.contacts.length +
    2 * org.items.length +
    taken +
    org.taxGroups.length;
  const throttled = zoho.log.filter(({ status }) => status === 429).length;
  if (throttled > 0) faults.push(`${String(throttled)} calls were over the quota`);
  if (org.mails.length > 0) faults.push('a customer was mailed');
  return {
    name: demo.name,
    orders: store.shop.orders.size,
    invoices: org.invoices.length,
    ...tally,
    parked,
    setupCalls,
    calls,
    callBound,
    throttled,
    newContacts: org.contacts.length,
    newItems: org.items.length,
    newGroups: org.taxGroups.length,
    callsKnown,
    callsNew,
    secondsToInvoice,
    seconds,
    faults,
  };
}

/** One credit note of exactly the refund's amount, all of it paid out or set against the invoice; else what is wrong. */
function creditFault(org: OrganizationState, reference: string, amount: string, decimals: number): string | null {
  const notes = org.creditNotes.filter(({ reference_number }) => reference_number === reference);
  const [note] = notes;
  if (note === undefined || notes.length > 1) return `${String(notes.length)} credit notes`;
  const wanted = new Big(amount).round(decimals, Big.roundHalfUp);
  if (!wanted.eq(note.total)) return `${note.total} instead of ${wanted.toFixed(decimals)}`;
  const used = [...note.refunds.map((refund) => refund.amount), ...note.applied.map((entry) => entry.amount_applied)];
  return used.length === 1 && wanted.eq(used[0] ?? '0') ? null : `settled with ${used.join(', ')}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
