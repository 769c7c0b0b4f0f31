import assert from 'node:assert/strict';
import { createLife } from './life.js';
import { CART, LARGER, UNPAID } from './scenarios/steps.js';

describe('an answer of success without the document it was asked for', () => {
  it('is asked for again: nobody is told that the invoice is gone', async () => {
    const life = await createLife();
    life.place(CART, UNPAID);
    await life.settle();
    life.fault = ({ method, path }) => {
      if (method !== 'GET' || !/\/invoices\/\d+$/.test(path)) return null;
      life.fault = null;
      return { kind: 'answer', status: 200, code: 0, message: 'success' };
    };
    life.edit(LARGER);
    await life.settle();
    assert.equal(life.fault, null);
    assert.equal(life.row()?.state, 'done');
    assert.deepEqual(
      life.org.invoices.map(({ lines }) => lines.length),
      [LARGER.items.length + 1],
    );
  });
});
