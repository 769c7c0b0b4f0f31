import assert from 'node:assert/strict';
import { createLife, ORDER, type Life } from './life.js';
import { CART } from './scenarios/steps.js';

/** Paid, booked, and refunded over all of it. */
async function refundedLife(): Promise<Life> {
  const life = await createLife();
  life.place(CART);
  await life.settle();
  life.refund({ amount: Number(life.version().order.total) });
  await life.settle();
  assert.deepEqual(booked(life), [1, 1, 1, 1]);
  return life;
}

/** Standing invoices, payments, standing credit notes, pay-outs. */
const booked = ({ org }: Life) => [
  org.invoices.filter(({ status }) => status !== 'void').length,
  org.payments.length,
  org.creditNotes.filter(({ status }) => status !== 'void').length,
  org.creditNotes.flatMap(({ refunds }) => refunds).length,
];

describe('an order whose money went back whole', () => {
  for (const status of ['cancelled', 'failed']) {
    it(`asks nothing and costs no call when it is ${status}`, async () => {
      const life = await refundedLife();
      life.change({ status });
      assert.equal(await life.settle(), 0);
      assert.equal(life.row()?.state, 'done');
      life.change({ status: 'refunded' });
      assert.equal(await life.settle(), 0);
      assert.equal(life.row()?.state, 'done');
    });
  }

  it('asks nothing when it is binned and then deleted', async () => {
    const life = await refundedLife();
    life.store.trashOrder(String(ORDER));
    assert.equal(await life.settle(), 0);
    assert.equal(life.problem(), null);
    life.store.deleteOrder(String(ORDER));
    assert.equal(await life.settle(), 0);
    assert.equal(life.problem(), null);
    assert.deepEqual(booked(life), [1, 1, 1, 1]);
  });

  it('has its refund booked when it is cancelled in the same moment', async () => {
    const life = await createLife();
    life.place(CART);
    await life.settle();
    life.refund({ amount: Number(life.version().order.total) });
    life.change({ status: 'cancelled' });
    await life.settle();
    assert.equal(life.row()?.state, 'done');
    assert.deepEqual(booked(life), [1, 1, 1, 1]);
  });

  it('asks again when the refund of the cancelled order is deleted: then the money is still there', async () => {
    const life = await refundedLife();
    life.change({ status: 'cancelled' });
    await life.settle();
    life.store.deleteRefund(String(ORDER), life.refunds()[0]?.id ?? 0);
    await life.settle();
    assert.equal(life.problem()?.code, 'money_received_cancelled');
  });
});
