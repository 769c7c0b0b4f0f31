import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSources } from '../store/find-sources.js';
import { CLIENT, ORGANIZATION, startLiveShop, until, type LiveShop } from './live-shop.js';

const ORDER = {
  status: 'processing',
  set_paid: true,
  billing: { first_name: 'Ann', last_name: 'Lee', email: 'ann@example.com', country: 'US', state: 'CA' },
  line_items: [{ sku: 'tea', quantity: 2 }],
};

/** The commands as the plugin registers them, on a shop with a running sync service; WP-CLI's own part is stood in for. */
describe('wp storebooks on a live shop', function () {
  this.timeout(180_000);
  let shop: LiveShop;
  let stop = () => Promise.resolve();

  before(async function () {
    const sources = findSources();
    if (sources === null) return this.skip();
    const folder = join(tmpdir(), `storebooks-cli-${String(process.pid)}`);
    shop = await startLiveShop({ folder, sources, hpos: true });
    stop = () => shop.stop();
  });
  after(() => stop());

  const wp = (...args: string[]) => shop.store.php('wp-cli.php', ...args).trim();
  const storebooks = (...args: string[]) => wp('storebooks', ...args);
  const rows = (...args: string[]) => JSON.parse(storebooks(...args, '--format=json')) as Record<string, string>[];
  const place = async () => String((await shop.woo.post('/orders', ORDER)).id);
  const invoices = () => shop.zoho.org(ORGANIZATION.organization_id).invoices;
  const invoicesOf = (id: string) => invoices().filter((one) => one.reference_number.endsWith(`-${id}`));
  const log = async (id: string) =>
    (await shop.plugin('GET', `/sync-log?object_id=${id}`)).json.items as { outcome: string; trigger: string }[];
  const hasLines = (id: string, count: number) =>
    until(
      `the log has ${String(count)} lines of order ${id}`,
      () => log(id),
      (lines) => lines.length === count,
    );
  const isSettled = () =>
    until(
      'nothing is under way',
      async () => (await shop.plugin('GET', '/status')).json.counts as Record<string, number>,
      ({ due = 0, claimed = 0, waiting = 0 }) => due + claimed + waiting === 0,
    );
  const forget = (id: string) => shop.store.database.sql(`DELETE FROM wp_storebooks_changes WHERE object_id = '${id}'`);

  it('has the commands of the README, each with a line of help', () => {
    const commands = JSON.parse(wp('help', 'storebooks')) as Record<string, { shortdesc: string }>;
    assert.deepEqual(
      Object.keys(commands).sort(),
      ['backfill', 'connect', 'doctor', 'pair', 'replay', 'settings', 'status', 'sync'].map(
        (name) => `storebooks ${name}`,
      ),
    );
    for (const { shortdesc } of Object.values(commands)) assert.match(shortdesc, /\.$/);
  });

  it('status tells orders by state, connection and sync service', async () => {
    const id = await place();
    await hasLines(id, 1);
    await isSettled();
    const status = new Map(rows('status').map(({ what, value }) => [what, value]));
    assert.equal(status.get('orders and customers: done'), '1');
    assert.equal(status.get('connection'), 'connected');
    assert.equal(status.get('organisation'), ORGANIZATION.organization_id);
    assert.match(status.get('last heard') ?? '', /^\d{4}-\d\d-\d\dT/);
  });

  it('doctor finds nothing missing', () => {
    const found = rows('doctor');
    assert.deepEqual(
      found.filter(({ state }) => state === 'fault'),
      [],
    );
    assert.equal(found.length, 9);
  });

  it('sync has an order booked that no listener saw, and changes nothing where one of them is unknown', async () => {
    await shop.worker.stop();
    const id = await place();
    forget(id);
    shop.worker = shop.startWorker();
    assert.throws(() => storebooks('sync', id, '999999'), /There is no order 999999/);
    assert.equal(storebooks('sync', id), 'Success: 1 recorded.');
    await until(
      'it is booked',
      () => invoicesOf(id).length,
      (count) => count === 1,
    );
  });

  it('replay sends a booked order again, and books nothing twice', async () => {
    const id = await place();
    await hasLines(id, 1);
    await isSettled();
    assert.equal(storebooks('replay', id), 'Success: 1 sent again.');
    const [line] = await hasLines(id, 2);
    assert.equal(line?.trigger, 'replay');
    assert.equal(invoicesOf(id).length, 1);
  });

  it('replay --parked sends again what needs a person', async () => {
    shop.store.php('order-with-unknown-tax.php');
    const id = await until(
      'it needs a person',
      () => shop.store.database.sql("SELECT object_id FROM wp_storebooks_changes WHERE state = 'parked'").trim(),
      (text) => /^\d+$/.test(text),
    );
    assert.equal(storebooks('replay', '--parked'), 'Success: 1 sent again.');
    const [line] = await hasLines(id, 2);
    assert.deepEqual([line?.trigger, line?.outcome], ['replay', 'parked']);
    assert.equal(invoicesOf(id).length, 0);
  });

  it('replay says how many were never recorded, and wants to know which', async () => {
    const id = await place();
    await hasLines(id, 1);
    assert.throws(() => storebooks('replay', id, '999999'), /1 of 2 sent again; the others were never recorded/);
    assert.throws(() => storebooks('replay'), /Name orders, or say --parked/);
    assert.throws(() => storebooks('replay', id, '--parked'), /Name orders, or say --parked/);
  });

  it('settings reads and changes one, and refuses what cannot be', () => {
    storebooks('settings', 'set', 'payment_terms_days', '14');
    assert.equal(storebooks('settings', 'get', 'payment_terms_days'), '14');
    assert.throws(() => storebooks('settings', 'set', 'payment_terms_days', 'soon'), /does not take/);
  });

  const DAYS = ['--from=2025-01-01', '--to=2025-12-31'];
  const createPast = (count: number) =>
    JSON.parse(shop.store.php('create-past-orders.php', '2025-03-04', String(count), 'completed')) as string[];

  it('backfill counts the orders of past days, and books none of them where nobody says yes', async () => {
    const ids = createPast(2);
    await isSettled();
    const said = storebooks('backfill', ...DAYS, '--status=completed').split('\n');
    assert.equal(said[0], '2 orders of these days have not been sent to Zoho Books yet.');
    assert.equal(said[1], 'That takes about 7 calls to Zoho, about 1 minute. New orders always go first.');
    assert.deepEqual(said.slice(-2), ['Start? [y/n]', 'Success: Nothing was started.']);
    assert.deepEqual(
      rows('backfill').map(({ state, statuses, orders }) => [state, statuses, orders]),
      [['cancelled', 'completed', 2]],
    );
    assert.deepEqual(ids.flatMap(invoicesOf), []);
  });

  it('backfill --yes starts a run, which is paused and goes on until every order is booked once', async () => {
    const ids = createPast(1);
    await isSettled();
    await shop.worker.stop();
    const run = /Success: Run (\d+) is under way/.exec(storebooks('backfill', ...DAYS, '--yes'))?.[1] ?? '';
    const show = () => rows('backfill', run)[0] ?? {};
    assert.equal(storebooks('backfill', run, '--pause'), `Success: Run ${run} is paused.`);
    assert.equal(show().state, 'paused');
    assert.equal(storebooks('backfill', run, '--resume'), `Success: Run ${run} is under way.`);
    shop.worker = shop.startWorker();
    await until('the run is done', show, ({ state }) => state === 'done');
    const { orders, booked, open } = show();
    assert.deepEqual([orders, booked, open], [3, 3, 0]);
    assert.equal(invoicesOf(ids[0] ?? '').length, 1);
    assert.throws(() => storebooks('backfill', run, '--pause'), /no longer possible for this run/);
    assert.equal(
      storebooks('backfill', ...DAYS),
      'Success: Nothing is left to do: every order of these days is in Zoho Books.',
    );
  });

  it('backfill says what is wrong with days, statuses and runs, and counts nothing', () => {
    const known = rows('backfill').length;
    const refuses = (sentence: RegExp, ...args: string[]) =>
      assert.throws(() => storebooks('backfill', ...args), sentence);
    refuses(/Say both days/, '--from=2025-01-01');
    refuses(/Say both days/, '--from=yesterday', '--to=2025-12-31');
    refuses(/The calendar has no such day/, '--from=2025-02-30', '--to=2025-12-31');
    refuses(/first day that is not after the last one/, '--from=2025-12-31', '--to=2025-01-01');
    refuses(/No order with the status .*pending.* is booked; .*completed/, ...DAYS, '--status=completed,pending');
    refuses(/There is no such run/, '999999');
    refuses(/There is no such run/, '999999', '--cancel');
    refuses(/There is no run 1st/, '1st');
    refuses(/or the id of one/, '--pause');
    refuses(/or the id of one/, '1', '--pause', '--resume');
    refuses(/or the id of one/, '1', ...DAYS);
    assert.equal(rows('backfill').length, known);
  });

  it('doctor names what is missing, and connect mends it', async () => {
    assert.equal((await shop.plugin('DELETE', '/connection')).status, 200);
    assert.throws(() => storebooks('doctor'), /There is one fault/);
    const client = [`--client-id=${CLIENT.client_id}`, `--client-secret=${CLIENT.client_secret}`];
    const connect = (code: string) =>
      shop.store.phpAside('wp-cli.php', 'storebooks', 'connect', ...client, `--code=${code}`);
    await assert.rejects(() => connect('1000.nonsense'), /already used or is too old/);
    const said = await connect(shop.zoho.selfClientCode());
    assert.equal(said.trim(), `Success: Connected; orders are booked in organisation ${ORGANIZATION.organization_id}.`);
    assert.deepEqual(
      rows('doctor').filter(({ state }) => state === 'fault'),
      [],
    );
  });

  it('pair wants to know whose rights the key has, and prints the code alone', () => {
    assert.throws(() => storebooks('pair'), /--user/);
    assert.match(storebooks('pair', '--user=admin'), /^[\w-]+$/);
  });

  it('left no message of PHP', () => {
    assert.deepEqual(shop.store.phpMessages(), []);
  });
});
