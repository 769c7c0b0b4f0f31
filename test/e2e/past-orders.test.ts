import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ORGANIZATION, startLiveShop, until, type LiveShop } from '../plugin/live-shop.js';
import { findSources } from '../store/find-sources.js';
import { openAdminBrowser, type AdminBrowser } from './browser.js';

const BOOKS = ORGANIZATION.organization_id;
const TEA = 4.99;

const hrefs = (links: { href: string }[]) => links.map(({ href }) => href);

/** Makes Zoho hold back every call after so many invoices were made, until it is let go. */
function createBrake() {
  let left = Infinity;
  let release: () => void = () => undefined;
  let held = Promise.resolve();
  return {
    admit: async ({ method, url }: { method?: string | undefined; url?: string | undefined }) => {
      if (left <= 0) await held;
      if (method === 'POST' && /\/invoices\?/.test(url ?? '')) left--;
    },
    after(invoices: number) {
      left = invoices;
      held = new Promise((resolve) => (release = resolve));
    },
    letGo() {
      left = Infinity;
      release();
    },
  };
}

/**
 * A shop of some years gets Storebooks: what another plugin has booked is adopted, the rest is booked, what only a person can tell is
 * asked. Real shop, real sync service, Zoho simulator; each step stands on the one before.
 */
describe('past orders of a live shop in Chromium', function () {
  this.timeout(180_000);
  const brake = createBrake();
  let shop: LiveShop;
  let browser: AdminBrowser;
  let page: Page;
  const stops: (() => Promise<void>)[] = [];
  /** Orders of 2025 that are completed or refunded, by what the books know of them. */
  const past = { adopted: [] as string[], open: [] as string[], doubtful: '' };
  let processing = '';
  let seeded: string[] = [];

  before(async function () {
    const sources = findSources();
    if (sources === null) return this.skip();
    const folder = join(tmpdir(), `storebooks-past-${String(process.pid)}`);
    shop = await startLiveShop({
      folder,
      sources,
      hpos: true,
      zoho: { admit: brake.admit, limits: { perDay: 2_500 } },
    });
    stops.push(() => shop.stop());
    browser = await openAdminBrowser('past-orders');
    stops.push(() => browser.close());
    page = browser.page;
  });
  after(async () => {
    for (const stop of stops.reverse()) await stop();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await browser.look('failed');
  });

  const create = (day: string, count: number, status: string, pieces = 1) =>
    JSON.parse(shop.store.php('create-past-orders.php', day, String(count), status, String(pieces))) as string[];
  const invoices = () => shop.zoho.org(BOOKS).invoices;
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const counts = async () => (await shop.plugin('GET', '/status')).json.counts as Record<string, number>;
  const isQuiet = () =>
    until('nothing is under way', counts, ({ due = 0, claimed = 0, waiting = 0 }) => due + claimed + waiting === 0);
  async function run(): Promise<Record<string, unknown>> {
    const items = (await shop.plugin('GET', '/backfills')).json.items as Record<string, unknown>[];
    return items[0] ?? {};
  }

  it('leaves them alone when the books are connected', async () => {
    past.adopted = create('2025-03-04', 4, 'completed', 2);
    past.open = [...create('2025-05-06', 5, 'completed', 3), ...create('2025-11-12', 3, 'completed', 4)];
    [past.doubtful = ''] = create('2025-07-08', 1, 'completed', 5);
    [processing = ''] = create('2025-09-10', 1, 'processing');
    const [refunded = ''] = create('2025-08-09', 1, 'completed', 6);
    await shop.woo.post(`/orders/${refunded}/refunds`, { amount: (6 * TEA).toFixed(2), api_refund: false });
    past.open.push(refunded);
    create('2024-12-31', 1, 'completed');
    create('2025-10-11', 2, 'cancelled');
    await isQuiet();
    assert.deepEqual(invoices(), []);

    const person = shop.zoho.person(BOOKS);
    const { contact } = person.call('POST', '/contacts', { contact_name: 'Ann Lee' }) as {
      contact: { contact_id: string };
    };
    const named = [
      (id: string) => ({ reference_number: `WC-${id}` }),
      (id: string) => ({ notes: `WooCommerce order #${id}`, customer_id: contact.contact_id }),
      (id: string) => ({ reference_number: id }),
    ];
    const seed = (ids: readonly string[], date: string, pieces: number) =>
      person.seedInvoices(ids.length, (index) => ({
        date,
        line_items: [{ name: 'Tea', rate: String(TEA), quantity: pieces }],
        ...named[index % named.length]?.(ids[index] ?? ''),
      }));
    seeded = [
      ...seed(past.adopted, '2025-03-05', 2),
      ...seed([past.doubtful], '2025-07-08', 5),
      ...seed([past.doubtful], '2025-07-09', 5),
    ];
    assert.equal(seeded.length, 6);
  });

  it('counts the orders of the chosen days and statuses, with calls and days, and sends nothing', async () => {
    await browser.signIn(shop.store);
    await browser.open(shop.store);
    await page.getByRole('tab', { name: 'Past orders' }).click();
    await page.getByLabel('First day').fill('2025-01-01');
    await page.getByLabel('Last day').fill('2025-12-31');
    await page.getByLabel('Processing').uncheck();
    await browser.look('chosen');
    await press('Count them');
    await browser.see('14 orders of these days have not been sent to Zoho Books yet.');
    await browser.see('That takes about 43 calls to Zoho, about 1 minute.');
    await browser.see('Zoho allows this organisation 2,500 calls a day.');
    await browser.look('counted');
    assert.equal(invoices().length, seeded.length);
  });

  it('shows how far they are', async () => {
    brake.after(2);
    await press('Start');
    await browser.see('Under way');
    await browser.see(/[1-9]\d* of 14 orders done/);
    await browser.look('under-way');
  });

  it('begins with no other while it is paused', async () => {
    await press('Pause');
    await browser.see('Paused');
    brake.letGo();
    await until(
      'what was begun is finished',
      () => shop.store.database.sql("SELECT COUNT(*) FROM wp_storebooks_changes WHERE state = 'claimed'").trim(),
      (claimed) => claimed === '0',
    );
    await browser.look('paused');
    const { state, open } = await run();
    assert.equal(state, 'paused');
    assert.ok(Number(open) > 0);
  });

  it('goes on where it stopped, and says what needs a person', async () => {
    await press('Go on');
    await browser.see('Finished');
    await browser.look('finished');
    const { state, orders, booked, adopted, parked, open } = await run();
    assert.deepEqual([state, orders, booked, adopted, parked, open], ['done', 14, 13, 4, 1, 0]);
  });

  it('asks which of two invoices is the order’s, and takes the answer', async () => {
    await page.getByRole('link', { name: '1 needs you' }).click();
    await browser.see('May be booked already');
    await browser.look('needs-you');
    const candidates = page.getByRole('button', { name: /^It is invoice/ });
    assert.equal(await candidates.count(), 2);
    const [, , , , first = ''] = seeded;
    const links = await page.locator('.storebooks-needs-you a[target=_blank]').evaluateAll(hrefs);
    assert.ok(links.includes(`${shop.zohoUrl}/app/${BOOKS}#/invoices/${first}`), links.join(' '));
    await candidates.first().click();
    await browser.look('asked');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^It is invoice/ })
      .click();
    await browser.see('Nothing. Orders go to Zoho Books by themselves.');
    await isQuiet();
    await browser.look('answered');
  });

  it('left every order in the books once, with its total, and made nothing for what was there', () => {
    const made = invoices().filter(({ invoice_id }) => !seeded.includes(invoice_id));
    const orderOf = (reference: string) => /-(\d+)$/.exec(reference)?.[1] ?? '';
    assert.deepEqual(made.map(({ reference_number }) => orderOf(reference_number)).sort(), [...past.open].sort());
    assert.ok(!past.open.includes(processing));
    const totals = made.map(({ total }) => Number(total)).sort((one, other) => one - other);
    assert.deepEqual(
      totals,
      [3, 3, 3, 3, 3, 4, 4, 4, 6].map((pieces) => Number((pieces * TEA).toFixed(2))),
    );
    assert.equal(shop.zoho.org(BOOKS).creditNotes.length, 1);
  });

  it('finds nothing to do when the same days are counted again', async () => {
    await page.getByRole('tab', { name: 'Past orders' }).click();
    await page.getByLabel('First day').fill('2025-01-01');
    await page.getByLabel('Last day').fill('2025-12-31');
    await page.getByLabel('Processing').uncheck();
    await press('Count them');
    await browser.see('Nothing is left to do: every order of these days is in Zoho Books.');
    await browser.look('nothing-left');
  });

  it('fits the screen of a phone, and names every field and button', () => {
    assert.deepEqual(browser.faults, []);
  });

  it('left nothing in the browser’s console and no message of PHP', () => {
    assert.deepEqual(browser.messages, []);
    assert.deepEqual(shop.store.phpMessages(), []);
    assert.doesNotMatch(shop.worker.log(), /"level":"(error|fatal)"/);
  });
});
