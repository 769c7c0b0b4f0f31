import assert from 'node:assert/strict';
import { createLife, type Life } from './life.js';
import { CART, UNPAID } from './scenarios/steps.js';

async function answerLeave(life: Life): Promise<number> {
  life.answer('leave');
  return life.settle();
}

describe('an order that no document can be made of', () => {
  it('is out of the way once a person says that it is left to them', async () => {
    const life = await createLife();
    life.place(CART, { total: '40.00' });
    await life.settle();
    assert.equal(life.problem()?.code, 'total_unexplained');
    assert.equal(await answerLeave(life), 0);
    assert.equal(life.row()?.state, 'ignored');
    assert.equal(life.org.invoices.length, 0);
  });

  it('stays what it was in the books where it was booked before, and is not asked about again', async () => {
    const life = await createLife();
    life.place(CART, UNPAID);
    await life.settle();
    life.change({ total: '40.00' });
    await life.settle();
    assert.equal(life.problem()?.code, 'total_unexplained');
    assert.equal(await answerLeave(life), 0);
    life.change({ status: 'completed' });
    assert.equal(await life.settle(), 0);
    assert.equal(life.row()?.state, 'done');
    assert.deepEqual(
      life.org.invoices.map(({ status }) => status),
      ['sent'],
    );
  });

  it('still waits where the person only sends it again', async () => {
    const life = await createLife();
    life.place(CART, { total: '40.00' });
    await life.settle();
    life.answer(undefined);
    await life.settle();
    assert.equal(life.problem()?.code, 'total_unexplained');
  });
});
