import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { problem } from '../../worker/contract/problems.js';
import { until } from '../plugin/live-shop.js';
import type { AdminBrowser } from './browser.js';
import { LEARNT, startConnectedShop, type ConnectedShop } from './connected-shop.js';
import type { ScriptedService } from './scripted-service.js';

/** The tabs that are opened now and then. No Zoho and no sync service run: their answers are the test's. */
describe('past orders and settings of a connected shop', function () {
  this.timeout(120_000);
  let shop: ConnectedShop | undefined;
  let service: ScriptedService;
  let browser: AdminBrowser;
  let page: Page;

  before(async function () {
    const started = await startConnectedShop('settings');
    if (started === null) return this.skip();
    shop = started;
    ({ service, browser } = shop);
    page = browser.page;
  });
  after(async () => {
    await shop?.stop();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await browser.look('failed');
  });

  const live = (): ConnectedShop => {
    assert.ok(shop);
    return shop;
  };
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const agree = (name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name }).click();

  it('counts past orders before anything is sent', async () => {
    await service.book(await live().createOrder(), 'INV-000041', '41.83', LEARNT);
    await browser.open(live().store, '#past-orders');
    await page.getByLabel('First day').fill('2025-01-01');
    await page.getByLabel('Last day').fill('2025-12-31');
    await browser.look('past-orders');
    await press('Count them');
    await browser.see('3 orders of these days have not been sent to Zoho Books yet.');
    await browser.see('That takes about 10 calls to Zoho, about 1 minute.');
    await browser.see('How many calls a day your Zoho plan allows is not known yet; 2,000 are assumed.');
    await browser.look('past-orders-counted');
    assert.equal((await service.due()).filter(({ trigger }) => trigger === 'backfill').length, 0);
  });

  it('runs, pauses, resumes and cancels them', async () => {
    const due = async () => (await service.due()).filter(({ trigger }) => trigger === 'backfill');
    await press('Start');
    await browser.see('Under way');
    const [one, another] = await until('the run is handed out', due, (changes) => changes.length === 3);
    assert.ok(one && another);
    await service.book(one.object_id, 'INV-000043', '5.35');
    await service.park(
      another.object_id,
      problem('refused_by_zoho', { code: '15', message: 'Please ensure', what: 'invoice' }),
    );
    await browser.see('2 of 3 orders done: 1 booked, 1 needs you.');
    await browser.look('past-orders-running');
    await press('Pause');
    await browser.see('Paused');
    assert.deepEqual(await due(), []);
    await browser.look('past-orders-paused');
    await press('Go on');
    await browser.see('Under way');
    assert.equal((await due()).length, 1);
    await press('Cancel this run');
    await browser.see('Cancel this run?');
    await agree('Cancel this run');
    await browser.see('Earlier runs');
    await page.getByRole('cell', { name: 'Cancelled' }).waitFor();
    assert.deepEqual(await due(), []);
    await browser.look('past-orders-over');
  });

  it('shows every setting, and says that nothing was changed', async () => {
    await page.getByRole('tab', { name: 'Settings' }).click();
    await browser.see('Orders and statuses');
    await browser.see('Nothing to save');
    await browser.look('settings');
  });

  it('stores only what was changed', async () => {
    const puts: unknown[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/settings') && request.method() === 'POST') puts.push(request.postDataJSON());
    });
    await page.getByLabel('Ask me before each order is booked').check();
    await page.getByLabel('Show the full price and the discount beside it').check();
    await page.getByLabel('Account for gift cards and store credit').selectOption({ label: 'Gift cards outstanding' });
    await page.getByLabel('Days to pay').fill('14');
    await press('Add a rate');
    await page.getByLabel('Currency').fill('eur');
    await page.getByLabel('Rate', { exact: true }).fill('1.0845');
    await page.getByLabel('On hold').selectOption('Make an invoice');
    await press('Add a rule');
    await page.getByLabel('Code begins with').fill('US-CA');
    await browser.see('7 changes are not saved yet');
    await page.getByLabel('Days to pay').fill('0');
    await browser.see('6 changes are not saved yet');
    await browser.look('settings-changed');
    await page.getByLabel('On hold').focus();
    await page.getByRole('button', { name: 'Save' }).click();
    await browser.see('Saved.');
    assert.equal(puts.length, 1);
    const [change] = puts as [Record<string, unknown>];
    assert.deepEqual(Object.keys(change).sort(), [
      'approval_first',
      'coupons',
      'exchange_rates',
      'gift_card_account',
      'status_map',
      'tax_rules',
    ]);
    assert.deepEqual(change.exchange_rates, { EUR: '1.0845' });
    assert.deepEqual(change.tax_rules, [{ label: '', code: 'US-CA', create: true }]);
    assert.equal((change.status_map as Record<string, string>)['on-hold'], 'invoice');
    await browser.look('settings-saved');
  });

  it('keeps what is not saved while another tab is looked at, and undoes it', async () => {
    await page.getByLabel('Salesperson').fill('Rita');
    await page.getByRole('tab', { name: 'Past orders' }).click();
    await page.getByRole('tab', { name: 'Settings (1)' }).click();
    assert.equal(await page.getByLabel('Salesperson').inputValue(), 'Rita');
    await press('Undo');
    assert.equal(await page.getByLabel('Salesperson').inputValue(), '');
    await browser.see('Nothing to save');
  });

  it('does not send what cannot be right', async () => {
    await page.getByLabel('Prefix', { exact: true }).fill('WEB 1');
    await page.getByRole('button', { name: 'Save' }).click();
    assert.equal(await page.evaluate('document.activeElement.validity.patternMismatch'), true);
    await browser.see('1 change is not saved yet');
    await press('Undo');
  });

  it('says what the store refuses', async () => {
    await page.getByLabel('Days to pay').fill('30');
    await page.route('**/settings*', (route) =>
      route.fulfill({ status: 400, json: { code: 'rest_invalid_param', message: 'payment_terms_days is refused.' } }),
    );
    await page.getByRole('button', { name: 'Save' }).click();
    await browser.see('payment_terms_days is refused.');
    await browser.look('settings-refused');
    await page.unroute('**/settings*');
    await press('Undo');
    // The browser itself notes every answer of 400.
    browser.messages.splice(0);
  });

  it('takes account and mode of each payment method, one of the shop’s own too, and forgets them again', async () => {
    const areStored = (wanted: Record<string, unknown>) =>
      until(
        'they are stored',
        async () => JSON.stringify((await service.settings()).gateways),
        (gateways) => gateways === JSON.stringify(wanted),
      );
    await page.getByRole('tab', { name: 'Set-up' }).click();
    const row = page.getByRole('group', { name: 'Cash on delivery' });
    const mode = row.getByLabel('Payment mode', { exact: true });
    assert.match(await mode.innerText(), /By itself: Cash/);
    await mode.selectOption({ label: 'Bank transfer' });
    await row.getByLabel('Account').selectOption({ label: 'Checking' });
    await press('Confirm');
    await areStored({ cod: { account_id: '460000000000358', payment_mode: 'banktransfer' } });
    await mode.selectOption({ label: 'One of your own…' });
    await row.getByLabel('Name of the payment mode in Zoho').fill('Courier');
    await browser.look('payment-methods');
    await press('Confirm');
    await areStored({ cod: { account_id: '460000000000358', payment_mode: 'Courier' } });
    await mode.selectOption({ label: 'By itself: Cash' });
    await row.getByLabel('Account').selectOption({ label: 'Not chosen: Checking (the only account)' });
    await press('Confirm');
    await areStored({});
  });

  it('fits the screen of a phone, and names every field and button', () => {
    assert.deepEqual(browser.faults, []);
  });

  it('left nothing in the browser’s console and no message of PHP', () => {
    assert.deepEqual(browser.messages, []);
    assert.deepEqual(live().store.phpMessages(), []);
  });
});
