import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { emptyBooksProfile } from '../../worker/contract/books-profile.js';
import { problem } from '../../worker/contract/problems.js';
import type { PreviewResult } from '../../worker/contract/request.js';
import { until } from '../plugin/live-shop.js';
import { findSources } from '../store/find-sources.js';
import { startRealStore, type RealStore } from '../store/real-store.js';
import { createWooClient, type WooClient } from '../store/woo-client.js';
import { openAdminBrowser, type AdminBrowser } from './browser.js';
import { startScriptedService, type ScriptedService } from './scripted-service.js';

const PREVIEW: PreviewResult = {
  documents: [
    {
      kind: 'invoice',
      reference: 'AB2C-14',
      date: '2026-11-24',
      total: '61.36',
      tax: '4.15',
      currency: 'USD',
      representation: 'net, rate × quantity',
      lines: [
        { name: 'Kettle', quantity: '1', rate: '39.00', discount: '3.90', tax: '7.25 %' },
        {
          name: 'Tea from the hills above Darjeeling, loose, first flush',
          quantity: '3',
          rate: '4.99',
          discount: '',
          tax: '7.25 %',
        },
        { name: 'Flat rate', quantity: '1', rate: '7.50', discount: '', tax: '7.25 %' },
      ],
      adjustment: '-0.01',
    },
    {
      kind: 'payment',
      reference: 'pi_3QX',
      date: '2026-11-24',
      total: '61.36',
      tax: null,
      currency: 'USD',
      representation: 'Cash on delivery',
      lines: [],
      adjustment: null,
    },
  ],
  reason: '',
  actions: ['Find or make the contact Ann Lee', 'Make the invoice over 61.36 USD', 'Record the payment of 61.36'],
  problems: [problem('needs_approval', { total: '61.36', currency: 'USD' })],
};

const ACCOUNTS = [
  { account_id: '460000000000358', name: 'Checking', type: 'bank' },
  { account_id: '460000000000400', name: 'Gift cards outstanding', type: 'other_current_liability' },
];

/** Everything a person does once orders flow. No Zoho and no sync service run: their answers are the test's. */
describe('the admin page of a connected shop', function () {
  this.timeout(120_000);
  let store: RealStore;
  let service: ScriptedService;
  let woo: WooClient;
  let browser: AdminBrowser;
  let page: Page;
  const stops: (() => Promise<void>)[] = [];
  const toApprove: string[] = [];
  const cancelled: string[] = [];
  let doubtful = '';

  before(async function () {
    const sources = findSources();
    if (sources === null) return this.skip();
    store = await startRealStore({
      folder: join(tmpdir(), `storebooks-page-${String(process.pid)}`),
      sources,
      hpos: true,
    });
    stops.push(() => store.stop());
    store.php('create-past-orders.php', '2025-03-04', '3', 'completed');
    service = await startScriptedService(store);
    // The look for missed orders has been; it would take the past ones for today's.
    store.php('run-upkeep.php');
    store.database.sql('DELETE FROM wp_storebooks_changes');
    woo = createWooClient(store);
    browser = await openAdminBrowser('page');
    stops.push(() => browser.close());
    page = browser.page;
    await browser.signIn(store);
  });
  after(async () => {
    for (const stop of stops.reverse()) await stop();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await browser.look('failed');
  });

  async function createOrder(): Promise<string> {
    const order = await woo.post('/orders', {
      status: 'processing',
      set_paid: true,
      billing: { first_name: 'Ann', last_name: 'Lee', email: 'ann@example.com', country: 'US', state: 'CA' },
      line_items: [{ sku: 'kettle', quantity: 1 }],
    });
    return String(order.id);
  }
  /** The list item of an order in "Needs you". */
  const row = (orderId: string) =>
    page.locator('.storebooks-needs-you li', { has: page.getByRole('link', { name: new RegExp(`-${orderId}$`) }) });
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const agree = (name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name }).click();
  const isDue = (orderId: string) =>
    until(
      `order ${orderId} is due`,
      () => service.due(),
      (due) => due.some(({ object_id }) => object_id === orderId),
    );

  it('shows what needs a person, by problem, approvals first', async () => {
    const booked = await createOrder();
    await service.book(booked, 'INV-000041', '41.83', {
      accounts: ACCOUNTS,
      taxes: [{ tax_id: '460000000000500', name: 'CA Tax', percent: '7.25', type: 'tax', country: '' }],
      profile: emptyBooksProfile('10', 'USD'),
    });
    for (let count = 0; count < 3; count++) {
      const id = await createOrder();
      await service.park(id, problem('unmapped_tax', { rate_id: '9', label: 'City', percent: '9.99' }));
    }
    for (let count = 0; count < 2; count++) {
      const id = await createOrder();
      await service.park(id, problem('money_received_cancelled', { number: `INV-00003${id}`, status: 'cancelled' }));
      cancelled.push(id);
    }
    doubtful = await createOrder();
    await service.park(
      doubtful,
      problem('maybe_booked', {
        candidates: '460000000012345 INV-000012 (41.83 USD), 460000000012399 2024, spring (41.83 USD)',
      }),
    );
    const differs = await createOrder();
    await service.book(differs, 'INV-000042', '41.83');
    await woo.put(`/orders/${differs}`, { customer_note: 'please ring twice' });
    await service.park(
      differs,
      problem('edited_in_zoho', { what: 'invoice', number: 'INV-000042', sent: '41.83', there: '40.00', now: '41.83' }),
    );
    for (let count = 0; count < 4; count++) {
      const id = await createOrder();
      await service.park(id, problem('needs_approval', { total: '41.83', currency: 'USD' }));
      toApprove.push(id);
    }
    await browser.open(store);
    await browser.see('Wait for your approval');
    const titles = await page.locator('.storebooks-group h3').allInnerTexts();
    assert.match(titles[0] ?? '', /^Wait for your approval\s+4$/);
    assert.equal(titles.length, 5);
    await browser.look('needs-you');
  });

  it('says once what a whole group has in common', async () => {
    assert.equal(await page.getByText('Choose the Zoho tax for "City" (9.99 %)').count(), 1);
  });

  it('shows a preview of an order, and approves it from there', async () => {
    const [first = ''] = toApprove;
    await row(first).getByRole('button', { name: 'Preview' }).click();
    await browser.see('The sync service works it out');
    await until(
      'the preview is asked for',
      () => service.answerPreviews(PREVIEW),
      (count) => count === 1,
    );
    await browser.see('Steps in Zoho Books');
    assert.equal(await page.getByRole('dialog').getByText('This would wait for you').count(), 0);
    await browser.look('preview');
    await agree('Approve');
    await browser.see('1 is sent to Zoho Books now.');
    assert.equal(await service.choiceOf(first), 'approve');
  });

  it('approves all the others at once, after asking', async () => {
    await press('Approve all');
    await browser.look('approve-all');
    await agree('Yes, for all 3');
    await browser.see('3 are sent to Zoho Books now.');
    for (const id of toApprove.slice(1)) assert.equal(await service.choiceOf(id), 'approve');
  });

  it('asks before what cannot be undone, and takes no for an answer', async () => {
    const [first = ''] = cancelled;
    await row(first).getByRole('button', { name: 'Make a credit note' }).click();
    await browser.see('Zoho Books gets a credit note over the whole invoice.');
    await browser.look('asked');
    await agree('Go back');
    assert.deepEqual(await service.due(), []);
    await row(first).getByRole('button', { name: 'Make a credit note' }).click();
    await agree('Make a credit note');
    await isDue(first);
    assert.equal(await service.choiceOf(first), 'credit_note');
  });

  it('does not ask before what writes nothing', async () => {
    const [, second = ''] = cancelled;
    await row(second).getByRole('button', { name: 'Leave the books as they are' }).click();
    await isDue(second);
    assert.equal(await service.choiceOf(second), 'leave');
  });

  it('offers each candidate of a doubtful past order as a button', async () => {
    const buttons = row(doubtful).getByRole('button', { name: /^It is invoice/ });
    assert.deepEqual(await buttons.allInnerTexts(), [
      'It is invoice INV-000012 (41.83 USD)',
      'It is invoice 2024, spring (41.83 USD)',
    ]);
    await buttons.nth(1).click();
    await agree(/^It is invoice 2024/);
    await isDue(doubtful);
    assert.equal(await service.choiceOf(doubtful), 'adopt:460000000012399');
  });

  it('leads to the log where the fix lies in Zoho', async () => {
    await press(/^Show in the log/);
    await page.getByRole('link', { name: 'INV-000042' }).first().waitFor();
    await until(
      'only the lines of this order are left',
      () => page.locator('.storebooks-log tbody tr').count(),
      (rows) => rows === 2,
    );
    await browser.look('log-of-one-order');
  });

  it('leads to the mapping where that is the fix', async () => {
    await page.getByRole('link', { name: 'Taxes and payments' }).click();
    await page.getByLabel('CA Tax · 7.25 % · US CA').waitFor();
    assert.equal(await page.getByRole('tab', { name: 'Set-up' }).getAttribute('aria-selected'), 'true');
    await browser.look('set-up');
    await page.getByRole('tab', { name: /^Orders/ }).click();
  });

  it('previews any order by its number, and says when there is none', async () => {
    const id = await createOrder();
    await page.getByLabel('Order number').fill('nonsense');
    await page.locator('form').getByRole('button', { name: 'Preview' }).click();
    await browser.see('There is no such order.');
    await page.getByLabel('Order number').fill(`#${id}`);
    await page.getByLabel('Order number').press('Enter');
    const parked = {
      documents: null,
      reason: '',
      actions: [],
      problems: [problem('currency_not_in_books', { currency: 'EUR' })],
    };
    await until(
      'the preview is asked for',
      () => service.answerPreviews(parked),
      (count) => count === 1,
    );
    await browser.see('This would wait for you:');
    await browser.see(/Add the currency EUR in Zoho Books/);
    await browser.look('preview-parked');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('counts past orders before anything is sent', async () => {
    await page.getByRole('tab', { name: 'Past orders' }).click();
    await page.getByLabel('First day').fill('2025-01-01');
    await page.getByLabel('Last day').fill('2025-12-31');
    await browser.look('past-orders');
    await press('Count them');
    await browser.see('3 orders of these days are not in Zoho Books yet.');
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
    await browser.see('2 of 3 orders done: 1 booked, 1 need you.');
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

  it('fits the screen of a phone, and names every field and button', () => {
    assert.deepEqual(browser.faults, []);
  });

  it('left nothing in the browser’s console and no message of PHP', () => {
    assert.deepEqual(browser.messages, []);
    assert.deepEqual(store.phpMessages(), []);
  });
});
