import assert from 'node:assert/strict';
import { createLife, type Life } from './life.js';
import { CART } from './scenarios/steps.js';

const HOUR_MS = 3_600_000;

/** Calls of one endpoint while something happens. */
async function callsOf(life: Life, endpoint: string, work: () => Promise<unknown>): Promise<number> {
  const count = () => life.zoho.callCounts()[endpoint] ?? 0;
  const before = count();
  await work();
  return count() - before;
}

const addContact = (life: Life, name: string, email: string) =>
  life.person.call('POST', '/contacts', {
    contact_name: name,
    contact_persons: [{ email, is_primary_contact: true }],
  });

describe('what people change in Zoho', () => {
  it('is in the index of contacts within the hour, for one call where little has changed', async () => {
    const life = await createLife({ hasIndex: true });
    for (let n = 0; n < 450; n++) addContact(life, `Customer ${String(n)}`, `c${String(n)}@example.com`);
    assert.equal(await callsOf(life, 'GET /contacts', () => life.wait(HOUR_MS)), 3, '450 of 200 a page');
    addContact(life, 'Ada of the books', 'ada@example.com');
    assert.equal(await callsOf(life, 'GET /contacts', () => life.wait(HOUR_MS)), 1);
    assert.equal(await callsOf(life, 'GET /contacts', () => life.wait(24 * HOUR_MS)), 24, 'one an hour');
    life.place(CART);
    assert.equal(await callsOf(life, 'GET /contacts', () => life.settle()), 0, 'nobody is searched for');
    assert.equal(life.row()?.state, 'done');
    assert.equal(life.org.contacts.filter(({ contact_name }) => contact_name.startsWith('Ada')).length, 1);
  });

  const euro = { currency_id: '77', currency_code: 'EUR', price_precision: 2, is_base: false };
  /** An order in a currency the books do not have. */
  async function waitingForEuro(): Promise<Life> {
    const life = await createLife();
    life.place(CART, { currency: 'EUR' });
    await life.settle();
    assert.equal(life.problem()?.code, 'currency_not_in_books');
    life.org.currencies.push(euro);
    return life;
  }

  it('releases the orders that wait for it when the page has it read again', async () => {
    const life = await waitingForEuro();
    assert.equal(life.store.adminCall('POST', '/reference-data').status, 202);
    await life.settle();
    assert.equal(life.row()?.state, 'done');
    assert.equal(life.org.invoices[0]?.currency_code, 'EUR');
  });

  it('releases them within a day anyway', async () => {
    const life = await waitingForEuro();
    await life.wait(22 * HOUR_MS);
    assert.equal(life.row()?.state, 'parked');
    await life.wait(3 * HOUR_MS);
    assert.equal(life.row()?.state, 'done');
  });

  it('is read for eight calls at most', async () => {
    const life = await createLife();
    life.place(CART);
    await life.settle();
    life.store.adminCall('POST', '/reference-data');
    const calls = await life.settle();
    assert.ok(calls >= 6 && calls <= 8, String(calls));
  });

  it('is read once a day, and nothing is sent again where nothing has changed', async () => {
    const life = await createLife();
    life.place(CART, { currency: 'EUR' });
    await life.settle();
    const attempts = life.store.tables.log.length;
    assert.equal(await callsOf(life, 'GET /settings/currencies', () => life.wait(50 * HOUR_MS)), 2);
    assert.equal(life.store.tables.log.length, attempts);
  });
});
