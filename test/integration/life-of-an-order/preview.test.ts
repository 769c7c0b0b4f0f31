import assert from 'node:assert/strict';
import type { PreviewResult } from '../../../worker/contract/request.js';
import { createLife, type Life } from './life.js';
import { CART } from './scenarios/steps.js';

async function previewOf(life: Life): Promise<{ result: PreviewResult; calls: number }> {
  const asked = life.store.adminCall('POST', '/preview', { object_type: 'order', object_id: '1001' });
  const { request_id } = JSON.parse(asked.body) as { request_id: string };
  const calls = await life.settle();
  const { body } = life.store.adminCall('GET', `/requests/${request_id}`);
  const answered = JSON.parse(body) as { state: string; result: PreviewResult };
  assert.equal(answered.state, 'done');
  return { result: answered.result, calls };
}

describe('the preview of an order', () => {
  it('shows the documents and steps of an order that waits for approval, and asks nothing of Zoho', async () => {
    const life = await createLife({ settings: { approval_first: true } });
    life.place(CART);
    await life.settle();
    const { result, calls } = await previewOf(life);
    assert.equal(calls, 0);
    assert.deepEqual(
      result.documents?.map(({ kind, total }) => [kind, Number(total)]),
      [
        ['invoice', Number(life.version().order.total)],
        ['payment', Number(life.version().order.total)],
      ],
    );
    assert.equal(result.documents[0]?.lines.length, CART.items.length + 1);
    assert.deepEqual(result.problems, []);
    assert.ok(result.actions.some((action) => action.startsWith('Make the invoice over')));
    assert.ok(result.actions.includes('Record the payment of 96.85 to Bank'), result.actions.join());
  });

  it('shows what would park an order', async () => {
    const life = await createLife({ settings: { lock_date: '2026-03-31' } });
    life.place(CART);
    await life.settle();
    const { result, calls } = await previewOf(life);
    assert.equal(calls, 0);
    assert.deepEqual(
      result.problems.map(({ code }) => code),
      ['locked_period'],
    );
  });

  it('says of a booked order that the books hold it', async () => {
    const life = await createLife();
    life.place(CART);
    await life.settle();
    const { result } = await previewOf(life);
    assert.equal(result.reason, 'The books already hold this order.');
    assert.deepEqual(result.actions, []);
  });

  it('names the arithmetic that was chosen and what remains to the tax in the shop, as the log does', async () => {
    const life = await createLife({ shop: 'ca' });
    life.place(CART, {}, 900);
    await life.settle();
    life.set({ approval_first: true });
    life.place(CART, { total_tax: '15.10' });
    await life.settle();
    const { result } = await previewOf(life);
    const [shown] = result.documents ?? [];
    assert.deepEqual([shown?.tax, shown?.declared_tax, shown?.representation], ['15.09', '15.10', 'net']);
    life.answer('approve');
    await life.settle();
    const lines = JSON.stringify(life.store.tables.log);
    assert.match(lines, /104\.56 USD, tax 15\.09 instead of 15\.10 \(within_one_unit; net\)/);
  });

  it('shows what the settings make of the order beside its amounts', async () => {
    const settings = {
      ...{ approval_first: true, payment_terms_days: 14, salesperson: '{meta:agent}', notes: 'Order {number}' },
      custom_fields: { cf_order: '{meta:_po_number}', cf_none: '{meta:none}' },
    };
    const life = await createLife({ settings });
    const meta_data = [
      { id: 1, key: 'agent', value: 'Grace' },
      { id: 2, key: '_po_number', value: 'PO 99' },
    ];
    life.place(CART, { meta_data });
    await life.settle();
    const { result } = await previewOf(life);
    const [shown] = result.documents ?? [];
    assert.deepEqual(
      shown?.fields.map(({ name, value }) => `${name}: ${value}`),
      ['due_date: 2026-03-15', 'salesperson: Grace', 'notes: Order 1001', 'cf_order: PO 99'],
    );
  });

  it('says of a past order that it is looked for in the books first', async () => {
    const life = await createLife({ settings: { sync_from: '2026-03-02T00:00:00Z' } });
    life.place(CART);
    await life.settle();
    assert.equal(life.row()?.state, 'ignored');
    const { result, calls } = await previewOf(life);
    assert.equal(calls, 0);
    assert.match(result.reason, /first looked for in Zoho Books/);
    assert.ok(result.actions.some((action) => action.startsWith('Make the invoice over')));
  });
});
