import assert from 'node:assert/strict';
import { createLife, type Life } from './life.js';
import { CART } from './scenarios/steps.js';

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
});
