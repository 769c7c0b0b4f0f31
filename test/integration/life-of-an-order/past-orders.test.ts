import assert from 'node:assert/strict';
import { createLife, type Life } from './life.js';
import { billed, CART } from './scenarios/steps.js';

const FIRST = 2001;
const COUNT = 100;

/** Another plugin has booked 100 orders, each in one of its three ways; then the same orders are sent as past orders. */
async function shopWithPast(): Promise<Life> {
  const life = await createLife({ settings: { sync_from: '2026-03-02T00:00:00Z' } });
  for (let id = FIRST; id < FIRST + COUNT; id++) life.place(CART, {}, id);
  await life.settle();
  const { contact } = life.person.call('POST', '/contacts', { contact_name: 'Ada Lovelace' });
  const { contact_id: customer_id } = contact as { contact_id: string };
  const total = life.version(FIRST).order.total;
  life.person.seedInvoices(COUNT, (index) => {
    const number = String(FIRST + index);
    const named = [
      { reference_number: `WC-${number}` },
      { notes: `WooCommerce order #${number}` },
      { reference_number: number },
    ];
    const rate = Number(total).toFixed(2);
    return { customer_id, date: '2026-03-01', line_items: [{ name: 'Goods', rate, quantity: 1 }], ...named[index % 3] };
  });
  await life.wait(10_000);
  return life;
}

const made = (life: Life) => [life.org.invoices.length, life.org.payments.length, life.org.creditNotes.length];

interface Buyer {
  readonly id: number;
  readonly first: string;
  readonly last: string;
  readonly email: string;
}

/** How other tools call a contact (zoho-books-api §5.4). */
const CONTACT_NAMES: Record<string, (buyer: Buyer) => string> = {
  'Name - email': ({ first, last, email }) => `${first} ${last} - ${email}`,
  'Name (email)': ({ first, last, email }) => `${first} ${last} (${email})`,
  'First Last <id>': ({ first, last, id }) => `${first} ${last} <${String(id)}>`,
  'Last, First': ({ first, last }) => `${last}, ${first}`,
  'a name of their own': ({ id }) =>
    `Web shop ${String.fromCodePoint(...Array.from(String(id), (digit) => 65 + Number(digit)))}`,
};
const IN_REFERENCE = ({ id }: Buyer) => ({ reference_number: `WC-${String(id)}` });
const IN_NOTES = ({ id }: Buyer) => ({ notes: `WooCommerce order #${String(id)}` });
const NOBODY: Buyer = { id: 0, first: '', last: '', email: '' };
const NOWHERE = () => ({ notes: 'Thank you for your order. Net 14 days.' });

/** Each its own buyer, ten sums among them, on one day; another plugin's contact and invoice for every one. */
async function shopOfManyBuyers(
  count: number,
  nameOf: (buyer: Buyer) => string,
  fieldsOf: (buyer: Buyer) => Record<string, unknown>,
): Promise<Life> {
  const life = await createLife({ settings: { sync_from: '2026-03-02T00:00:00Z' } });
  const buyers = Array.from({ length: count }, (_, index): Buyer => {
    const last = `Smith${String.fromCodePoint(97 + (index % 26), 97 + Math.floor(index / 26))}`;
    return { id: FIRST + index, first: 'Ann', last, email: `ann.${last.toLowerCase()}@example.com` };
  });
  for (const { id, first, last, email } of buyers) {
    const head = { customer_id: id, ...billed({ first_name: first, last_name: last, email }) };
    life.place({ ...CART, shipping: 5 + (id % 10) }, head, id);
  }
  await life.settle();
  const customers = buyers.map((buyer) => {
    const { contact } = life.person.call('POST', '/contacts', { contact_name: nameOf(buyer) });
    return (contact as { contact_id: string }).contact_id;
  });
  life.person.seedInvoices(count, (index) => {
    const buyer = buyers[index] ?? fail();
    const rate = Number(life.version(buyer.id).order.total).toFixed(2);
    const line_items = [{ name: 'Goods', rate, quantity: 1 }];
    return { customer_id: customers[index] ?? '', date: '2026-03-01', line_items, ...fieldsOf(buyer) };
  });
  await life.wait(10_000);
  return life;
}

const fail = (): never => assert.fail();

const sendPast = (life: Life) =>
  void life.store.adminCall('POST', '/backfills', { from: '2026-03-01', to: '2026-03-01' });

const statesOf = (life: Life, count: number) => [
  ...new Set(Array.from({ length: count }, (_, index) => life.row(FIRST + index)?.state)),
];

describe('past orders that another tool has booked', function () {
  this.timeout(120_000);

  it('are adopted, every one, and nothing is made', async () => {
    const life = await shopWithPast();
    const before = made(life);
    life.store.adminCall('POST', '/backfills', { from: '2026-03-01', to: '2026-03-01' });
    const calls = await life.settle();
    const rows = Array.from({ length: COUNT }, (_, index) => life.row(FIRST + index)?.state);
    assert.deepEqual(
      rows.filter((state) => state !== 'done'),
      [],
    );
    assert.deepEqual(made(life), before);
    console.log(`      ${String(COUNT)} orders, ${String(calls)} calls`);
  });

  it('are booked by the run, though they were waiting to be looked at anyway', async () => {
    const life = await createLife({ settings: { sync_from: '2026-03-02T00:00:00Z' } });
    life.place(CART);
    const { body } = life.store.adminCall('POST', '/backfills', { from: '2026-03-01', to: '2026-03-01' });
    await life.settle();
    const { id } = JSON.parse(body) as { id: string };
    const run = JSON.parse(life.store.adminCall('GET', `/backfills/${id}`).body) as Record<string, unknown>;
    assert.deepEqual([run.state, run.queued, run.booked], ['done', 1, 1]);
    assert.equal(life.org.invoices.length, 1);
  });

  it('are not taken for one another: #1001 is not #11001', async () => {
    const life = await createLife({ settings: { sync_from: '2026-03-02T00:00:00Z' } });
    life.place(CART, {}, 1001);
    await life.settle();
    const rate = Number(life.version().order.total).toFixed(2);
    life.person.seedInvoices(1, () => ({
      reference_number: 'WC-11001',
      date: '2026-03-01',
      line_items: [{ name: 'Goods', rate, quantity: 1 }],
    }));
    await life.wait(10_000);
    life.store.adminCall('POST', '/backfills', { from: '2026-03-01', to: '2026-03-01' });
    await life.settle();
    assert.equal(life.row()?.state, 'done');
    assert.equal(life.org.invoices.length, 2);
  });

  it('are asked about where two invoices name the order, and the answer is adopted', async () => {
    const life = await createLife({ settings: { sync_from: '2026-03-02T00:00:00Z' } });
    life.place(CART);
    await life.settle();
    const rate = Number(life.version().order.total).toFixed(2);
    const [first = ''] = life.person.seedInvoices(2, () => ({
      reference_number: 'WC-1001',
      date: '2026-03-01',
      line_items: [{ name: 'Goods', rate, quantity: 1 }],
    }));
    await life.wait(10_000);
    life.store.adminCall('POST', '/backfills', { from: '2026-03-01', to: '2026-03-01' });
    await life.settle();
    assert.equal(life.problem()?.code, 'maybe_booked');
    life.answer(`adopt:${first}`);
    await life.settle();
    assert.equal(life.row()?.state, 'done');
    assert.equal(life.org.invoices.length, 2);
  });

  for (const [scheme, nameOf] of Object.entries(CONTACT_NAMES)) {
    for (const [place, fieldsOf] of Object.entries({ reference: IN_REFERENCE, notes: IN_NOTES })) {
      it(`are adopted where its contacts are called "${scheme}" and the number is in the ${place}`, async () => {
        const life = await shopOfManyBuyers(COUNT, nameOf, fieldsOf);
        const before = made(life);
        const read = life.zoho.callCounts()['GET /invoices/{id}'] ?? 0;
        sendPast(life);
        const calls = await life.settle();
        assert.deepEqual(statesOf(life, COUNT), ['done']);
        assert.deepEqual(made(life), before);
        // Its notes are read once, and then perhaps the invoice that is adopted once more.
        const reads = (life.zoho.callCounts()['GET /invoices/{id}'] ?? 0) - read;
        assert.ok(reads <= (place === 'notes' ? 2 * COUNT : COUNT), String(reads));
        assert.ok(calls - reads <= 4, String(calls));
        console.log(`      ${String(COUNT)} orders, ${String(calls)} calls`);
      });
    }
  }

  it('are adopted where the invoice is dated in the month before or after', async () => {
    const nearby = [
      { date: '2026-02-26', ...IN_NOTES({ ...NOBODY, id: FIRST }) },
      { date: '2026-03-31', ...IN_REFERENCE({ ...NOBODY, id: FIRST + 1 }) },
      { date: '2026-04-01', ...IN_REFERENCE({ ...NOBODY, id: FIRST + 2 }) },
    ];
    const life = await shopOfManyBuyers(
      3,
      ({ id }) => `Shop ${String(id)}`,
      ({ id }) => nearby[id - FIRST] ?? {},
    );
    const before = made(life);
    sendPast(life);
    await life.settle();
    assert.deepEqual(statesOf(life, 3), ['done']);
    assert.deepEqual(made(life), before);
  });

  it('are asked about where nothing but buyer, day and total say so', async () => {
    const life = await shopOfManyBuyers(3, ({ first, last }) => `${first} ${last}`, NOWHERE);
    const before = made(life);
    sendPast(life);
    await life.settle();
    assert.deepEqual(statesOf(life, 3), ['parked']);
    assert.equal(life.problem(FIRST)?.code, 'maybe_booked');
    assert.deepEqual(made(life), before);
    life.answer('create', FIRST);
    life.answer(`adopt:${life.org.invoices[1]?.invoice_id ?? ''}`, FIRST + 1);
    await life.settle();
    assert.deepEqual([life.row(FIRST)?.state, life.row(FIRST + 1)?.state], ['done', 'done']);
    assert.equal(life.org.invoices.length, 4);
  });

  it('are asked about where the contact carries their e-mail and no name of theirs', async () => {
    const life = await createLife({ settings: { sync_from: '2026-03-02T00:00:00Z' } });
    life.place(CART, {}, FIRST);
    await life.settle();
    const { contact } = life.person.call('POST', '/contacts', {
      contact_name: 'Web shop',
      contact_persons: [{ first_name: 'A', email: 'ada@example.com', is_primary_contact: true }],
    });
    const { contact_id: customer_id } = contact as { contact_id: string };
    const rate = Number(life.version(FIRST).order.total).toFixed(2);
    life.person.seedInvoices(1, () => ({
      ...{ customer_id, date: '2026-03-01', notes: 'Thank you' },
      line_items: [{ name: 'Goods', rate, quantity: 1 }],
    }));
    await life.wait(3_700_000);
    sendPast(life);
    await life.settle();
    assert.equal(life.problem(FIRST)?.code, 'maybe_booked');
  });

  it('are booked beside what the same buyer was invoiced for other orders of that day', async () => {
    const life = await createLife({ settings: { sync_from: '2026-03-02T00:00:00Z' } });
    life.place(CART, {}, FIRST);
    life.place(CART, {}, FIRST + 1);
    life.place(CART, {}, FIRST + 2);
    await life.settle();
    life.answer(undefined, FIRST + 2);
    await life.settle();
    const { contact } = life.person.call('POST', '/contacts', { contact_name: 'Ada Lovelace - shop' });
    const { contact_id: customer_id } = contact as { contact_id: string };
    const rate = Number(life.version(FIRST).order.total).toFixed(2);
    const line_items = [{ name: 'Goods', rate, quantity: 1 }];
    const named = [{ reference_number: 'WC-901' }, { notes: 'Order no. 902' }, { reference_number: '903' }];
    life.person.seedInvoices(3, (index) => ({ customer_id, date: '2026-03-01', line_items, ...named[index] }));
    await life.wait(10_000);
    sendPast(life);
    await life.settle();
    assert.deepEqual(statesOf(life, 3), ['done']);
    assert.equal(life.org.invoices.length, 6);
  });

  it('are found by the number on a line, where another tool booked each as one line', async () => {
    const life = await createLife({ settings: { sync_from: '2026-03-02T00:00:00Z' } });
    life.place(CART, {}, FIRST);
    life.place(CART, {}, FIRST + 1);
    await life.settle();
    const { contact } = life.person.call('POST', '/contacts', { contact_name: 'Ada Lovelace - shop' });
    const { contact_id: customer_id } = contact as { contact_id: string };
    const rate = Number(life.version(FIRST).order.total).toFixed(2);
    life.person.seedInvoices(1, () => ({
      ...{ customer_id, date: '2026-03-01', notes: 'Thank you' },
      line_items: [{ name: `Web order ${String(FIRST)}`, rate, quantity: 1 }],
    }));
    await life.wait(10_000);
    sendPast(life);
    await life.settle();
    assert.deepEqual(statesOf(life, 2), ['done']);
    assert.equal(life.org.invoices.length, 2);
  });

  it('cost live orders nothing: a paid order of a known customer is two calls, whatever else he was invoiced', async () => {
    const life = await createLife();
    life.place(CART, {}, FIRST);
    await life.settle();
    const { customer_id } = life.org.invoices[0] ?? fail();
    const rate = Number(life.version(FIRST).order.total).toFixed(2);
    life.person.seedInvoices(1, () => ({
      ...{ customer_id, date: '2026-03-01', notes: 'Thank you' },
      line_items: [{ name: 'Goods', rate, quantity: 1 }],
    }));
    await life.wait(10_000);
    life.place(CART, {}, FIRST + 1);
    assert.equal(await life.settle(), 2);
    assert.equal(life.row(FIRST + 1)?.state, 'done');
  });
});
