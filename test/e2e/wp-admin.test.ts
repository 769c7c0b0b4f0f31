import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveZohoBooks } from '../simulators/zoho-books/serve.js';
import { createZohoBooks, type ZohoBooks } from '../simulators/zoho-books/zoho-books.js';
import { CLIENT, ORGANIZATION, pairWorker, runWorker, until } from '../plugin/live-shop.js';
import { findSources } from '../store/find-sources.js';
import { freePort, startRealStore, type RealStore } from '../store/real-store.js';
import { createWooClient } from '../store/woo-client.js';
import { openAdminBrowser, type AdminBrowser } from './browser.js';

/** What an admin does from the first visit to the first invoice, in a real browser; each step stands on the one before. */
describe('wp-admin in Chromium', function () {
  this.timeout(120_000);
  let store: RealStore;
  let zoho: ZohoBooks;
  let zohoServer: { readonly url: string; close(): Promise<void> };
  let browser: AdminBrowser;
  let page: Page;
  const stops: (() => Promise<void>)[] = [];

  before(async function () {
    const sources = findSources();
    if (sources === null) return this.skip();
    store = await startRealStore({
      folder: join(tmpdir(), `storebooks-e2e-${String(process.pid)}`),
      sources,
      hpos: true,
    });
    stops.push(() => store.stop());
    const redirect_uris = [`${store.url}/wp-json/wc-storebooks/v1/connection/callback`];
    zoho = createZohoBooks({
      now: () => Date.now(),
      origin: '',
      organizations: [ORGANIZATION],
      clients: [{ ...CLIENT, redirect_uris }],
    });
    zohoServer = await serveZohoBooks(zoho);
    stops.push(() => zohoServer.close());
    browser = await openAdminBrowser('set-up');
    stops.push(() => browser.close());
    page = browser.page;
  });
  after(async () => {
    for (const stop of stops.reverse()) await stop();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await look('failed');
  });

  const look = (name: string) => browser.look(name);
  const see = (text: string | RegExp) => browser.see(text);
  async function typeClient(secret: string): Promise<void> {
    await page.getByLabel('Client ID').fill(CLIENT.client_id);
    await page.getByLabel('Client secret').fill(secret);
  }

  it('signs in and finds the page below WooCommerce', async () => {
    await browser.signIn(store);
    await browser.open(store);
    await see('Never heard of yet');
    await see('Start the sync service first');
    await look('first-visit');
  });

  it('pairs the sync service with a code that is shown once', async () => {
    await page.getByRole('button', { name: 'Make a pairing code' }).click();
    const command = await page.locator('.storebooks-copyable code').first().innerText();
    await look('pairing-code');
    const code = /^echo (\S+) \| node \S+ pair/.exec(command)?.[1];
    assert.ok(code);
    const dataDir = join(store.folder, 'data');
    await pairWorker(store, dataDir, code);
    const worker = runWorker(store, {
      port: await freePort(),
      dataDir,
      environment: { ZOHO_ACCOUNTS_URL: zohoServer.url },
    });
    stops.push(() => worker.stop());
    await see('Running, version');
    await look('running');
  });

  it('says what is wrong with a code', async () => {
    await page.getByRole('button', { name: 'I have a self-client code' }).click();
    await typeClient(CLIENT.client_secret);
    await page.getByLabel('Code of the self client').fill('1000.nonsense');
    await page.getByRole('button', { name: 'Connect with this code' }).click();
    await see('The code was already used or is too old');
    await look('bad-code');
    await page.getByRole('button', { name: 'Connect in the browser instead' }).click();
  });

  it('says that the data centre knows no such client', async () => {
    await page.getByRole('button', { name: 'I have a self-client code' }).click();
    await page.getByLabel('Where is your Zoho account?').selectOption('eu');
    await page.getByLabel('Client ID').fill('1000.ELSEWHERE');
    await page.getByRole('button', { name: 'Connect with this code' }).click();
    await see('Zoho does not know this client in');
    await look('wrong-data-centre');
    await page.getByRole('button', { name: 'Connect in the browser instead' }).click();
  });

  it('comes back from a refusal in Zoho', async () => {
    await typeClient(CLIENT.client_secret);
    await page.getByRole('button', { name: 'Connect in the browser' }).click();
    await page.click('#deny');
    await see('The connection was refused in Zoho');
    await look('denied');
  });

  it('says that the secret is wrong', async () => {
    await typeClient('wrong-secret');
    await page.getByRole('button', { name: 'Connect in the browser' }).click();
    await page.click('#accept');
    await see('Zoho does not know this client');
    await look('wrong-secret');
  });

  it('connects, and picks the only organisation by itself', async () => {
    await typeClient(CLIENT.client_secret);
    await page.getByRole('button', { name: 'Connect in the browser' }).click();
    // The page changes under the camera otherwise.
    await page.locator('#accept').waitFor();
    await look('consent');
    await page.click('#accept');
    await page.getByRole('tab', { name: 'Set-up' }).click();
    await see(/Orders are booked in "Live Books"/);
    await see(/[0-9]+ contacts? of Zoho Books (is|are) known here/);
    await page.getByLabel('CA Tax · 7.25 % · US CA').waitFor();
    assert.match(
      await page.getByLabel('CA Tax · 7.25 % · US CA').innerText(),
      /By itself: CA Tax \(same name and percentage\)/,
    );
    await look('connected');
  });

  it('confirms the proposed mappings', async () => {
    await page.getByRole('button', { name: 'Confirm' }).click();
    await see('Saved.');
    await look('confirmed');
  });

  it('reads again what somebody has added in Zoho', async () => {
    const county = { tax_name: 'County', tax_percentage: 7.25 };
    zoho.person(ORGANIZATION.organization_id).call('POST', '/settings/taxes', county);
    await page.getByRole('button', { name: 'Read them again' }).click();
    const options = page.getByLabel('CA Tax · 7.25 % · US CA').locator('option');
    await options.filter({ hasText: 'County · 7.25 %' }).waitFor({ state: 'attached' });
    await look('read-again');
  });

  it('shows the first invoice in the log, with its details', async () => {
    const order = await createWooClient(store).post('/orders', {
      status: 'processing',
      set_paid: true,
      billing: { first_name: 'Ann', last_name: 'Lee', email: 'ann@example.com', country: 'US', state: 'CA' },
      line_items: [{ sku: 'kettle', quantity: 1 }],
    });
    await page.getByRole('tab', { name: 'Orders', exact: true }).click();
    await page.getByRole('cell', { name: 'Booked' }).waitFor();
    await see(String(order.total));
    await look('log');
    await page.getByRole('button', { name: 'Details' }).first().click();
    await see('What was done');
    await look('details');
  });

  it('sends an order again, which books nothing twice', async () => {
    await page.getByRole('dialog').getByRole('button', { name: 'Send again' }).click();
    await until(
      'the log has a second line',
      () => page.locator('.storebooks-log tbody tr').count(),
      (rows) => rows === 2,
    );
    await look('sent-again');
    assert.equal(zoho.org(ORGANIZATION.organization_id).invoices.length, 1);
  });

  it('previews a booked order: its invoice with lines and payment, and nothing left to do', async () => {
    await page.locator('.storebooks-log').getByRole('button', { name: 'Preview' }).first().click();
    await see('The books already hold this order.');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: /^Invoice/ }).waitFor();
    await dialog.getByRole('heading', { name: /^Payment/ }).waitFor();
    await dialog.getByRole('cell', { name: 'Kettle' }).waitFor();
    await look('preview');
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  });

  it('asks before it books, shows what it would book, and books on "Approve"', async () => {
    store.php('change-settings.php', '{"approval_first":true}');
    await createWooClient(store).post('/orders', {
      status: 'processing',
      set_paid: true,
      billing: { first_name: 'Ann', last_name: 'Lee', email: 'ann@example.com', country: 'US', state: 'CA' },
      line_items: [{ sku: 'tea', quantity: 3 }],
    });
    await see('Wait for your approval');
    await page.getByRole('button', { name: /^Preview: / }).click();
    await see('Steps in Zoho Books');
    await look('preview-to-approve');
    assert.equal(zoho.org(ORGANIZATION.organization_id).invoices.length, 1);
    await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await until(
      'the approved order is booked',
      () => zoho.org(ORGANIZATION.organization_id).invoices.length,
      (invoices) => invoices === 2,
    );
    store.php('change-settings.php', '{"approval_first":false}');
  });

  it('lists an order that needs a person, with the reason, and finds it by search', async () => {
    store.php('order-with-unknown-tax.php');
    await see('Tax not matched yet');
    await see(/Choose the Zoho tax for "City" \(9\.99 %\)/);
    await look('needs-you');
    await page.getByPlaceholder('Order or invoice number').fill('INV-');
    await until(
      'only lines with an invoice are left',
      () => page.locator('.storebooks-log tbody tr').count(),
      (rows) => rows === 4,
    );
    await look('search');
  });

  it('fits the screen of a phone, and names every field and button', () => {
    assert.deepEqual(browser.faults, []);
  });

  it('left nothing in the browser’s console and no message of PHP', () => {
    assert.deepEqual(browser.messages, []);
    assert.deepEqual(store.phpMessages(), []);
  });
});
