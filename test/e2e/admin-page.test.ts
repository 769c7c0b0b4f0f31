import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { problem } from '../../worker/contract/problems.js';
import type { PreviewResult } from '../../worker/contract/request.js';
import { until } from '../plugin/live-shop.js';
import type { AdminBrowser } from './browser.js';
import { LEARNT, startConnectedShop, type ConnectedShop } from './connected-shop.js';
import type { ScriptedService } from './scripted-service.js';

const PREVIEW: PreviewResult = {
  documents: [
    {
      kind: 'invoice',
      reference: 'AB2C-14',
      date: '2026-11-24',
      total: '61.36',
      tax: '4.15',
      declared_tax: '4.14',
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
      fields: [
        { name: 'due_date', value: '2026-11-24' },
        { name: 'cf_po', value: 'PO 99' },
      ],
    },
    {
      kind: 'payment',
      reference: 'pi_3QX',
      date: '2026-11-24',
      total: '61.36',
      tax: null,
      declared_tax: null,
      currency: 'USD',
      representation: 'Cash on delivery',
      lines: [],
      adjustment: null,
      fields: [],
    },
  ],
  reason: '',
  actions: ['Find or make the contact Ann Lee', 'Make the invoice over 61.36 USD', 'Record the payment of 61.36'],
  problems: [problem('needs_approval', { total: '61.36', currency: 'USD' })],
};

/** Everything a person does once orders flow. No Zoho and no sync service run: their answers are the test's. */
describe('the admin page of a connected shop', function () {
  this.timeout(120_000);
  let shop: ConnectedShop | undefined;
  let service: ScriptedService;
  let browser: AdminBrowser;
  let page: Page;
  const toApprove: string[] = [];
  const cancelled: string[] = [];
  let doubtful = '';

  before(async function () {
    const started = await startConnectedShop('orders');
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
    const booked = await live().createOrder();
    await service.book(booked, 'INV-000041', '41.83', LEARNT);
    for (let count = 0; count < 3; count++) {
      const id = await live().createOrder();
      await service.park(id, problem('unmapped_tax', { rate_id: '9', label: 'City', percent: '9.99' }));
    }
    for (let count = 0; count < 2; count++) {
      const id = await live().createOrder();
      await service.park(id, problem('money_received_cancelled', { number: `INV-00003${id}`, status: 'cancelled' }));
      cancelled.push(id);
    }
    doubtful = await live().createOrder();
    await service.park(
      doubtful,
      problem('maybe_booked', {
        candidates: '460000000012345 INV-000012 (41.83 USD), 460000000012399 2024, spring (41.83 USD)',
        books: 'https://books.zoho.com/app/10#/invoices/',
      }),
    );
    const differs = await live().createOrder();
    await service.book(differs, 'INV-000042', '41.83');
    await live().woo.put(`/orders/${differs}`, { customer_note: 'please ring twice' });
    await service.park(
      differs,
      problem('edited_in_zoho', { what: 'invoice', number: 'INV-000042', sent: '41.83', there: '40.00', now: '41.83' }),
    );
    for (let count = 0; count < 4; count++) {
      const id = await live().createOrder();
      await service.park(id, problem('needs_approval', { total: '41.83', currency: 'USD' }));
      toApprove.push(id);
    }
    await browser.open(live().store);
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
    assert.equal(await page.getByRole('dialog').getByText('Arithmetic: net, rate × quantity').count(), 1);
    assert.equal(await page.getByRole('dialog').getByText('4.14 USD').count(), 1);
    assert.equal(await page.getByRole('dialog').getByText('Due: Nov 24, 2026 · cf_po: PO 99').count(), 1);
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

  it('does not ask before what writes nothing, and leaves the keyboard in the list', async () => {
    const [, second = ''] = cancelled;
    const leave = row(second).getByRole('button', { name: 'Leave the books as they are' });
    // A key is not kept waiting as a click is: the answer before must have gone through.
    await until('the button can be pressed', () => leave.isEnabled(), Boolean);
    await leave.press('Enter');
    await isDue(second);
    await row(second).waitFor({ state: 'detached' });
    await until(
      'the focus is in the list again',
      () => page.evaluate<boolean>("document.activeElement.matches('.storebooks-needs-you li button')"),
      Boolean,
      5_000,
    );
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
    const id = await live().createOrder();
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

  it('tells an empty log from a search that finds nothing', async () => {
    await page.getByPlaceholder('Order or invoice number').fill('no such number');
    await browser.see('No line of the log fits.');
  });

  it('says beside the orders that the sync service is silent, and leads to where it is started', async () => {
    const { store } = live();
    store.database.sql(
      "UPDATE wp_options SET option_value = option_value - 120 WHERE option_name = 'storebooks_worker_seen'",
    );
    await browser.open(store);
    await browser.see(/^Nothing is sent to Zoho Books now: the sync service is silent/);
    await browser.look('silent');
    await page.getByRole('link', { name: 'Look at the sync service' }).click();
    await browser.see(/^Silent for \d+ minutes$/);
  });

  it('fits the screen of a phone, and names every field and button', () => {
    assert.deepEqual(browser.faults, []);
  });

  it('left nothing in the browser’s console and no message of PHP', () => {
    assert.deepEqual(browser.messages, []);
    assert.deepEqual(live().store.phpMessages(), []);
  });
});
