import assert from 'node:assert/strict';
import type { Cart } from './cart.js';
import { createLife, type Life } from './life.js';
import { CART, invoiceOf } from './scenarios/steps.js';

/** A bundle has its price on its own line, its parts have none. */
const BUNDLE: Cart = {
  items: [
    { product: 21, price: 59, quantity: 1 },
    { product: 22, price: 0, quantity: 1 },
    { product: 23, price: 0, quantity: 4 },
  ],
};

async function booked(life: Life): Promise<Life> {
  await life.settle();
  assert.equal(life.row()?.state, 'done', JSON.stringify(life.problem()));
  assert.equal(Number(invoiceOf(life).total), Number(life.version().order.total));
  return life;
}

const linesOf = (life: Life) =>
  invoiceOf(life).lines.map(({ name, rate, quantity }) => [name, Number(rate), Number(quantity)]);

describe('around the lines', () => {
  it('the parts of a bundle are lines at no price', async () => {
    const life = await createLife();
    life.place(BUNDLE);
    assert.deepEqual(linesOf(await booked(life)), [
      ['Product 21', 59, 1],
      ['Product 22', 0, 1],
      ['Product 23', 0, 4],
    ]);
  });

  it('a bundle that is refunded is one credit note over its price', async () => {
    const life = await createLife();
    life.place(BUNDLE);
    await booked(life);
    life.refund({ items: [{ index: 0, quantity: 1 }] });
    await booked(life);
    const [credit, another] = life.org.creditNotes;
    assert.equal(another, undefined);
    assert.equal(Number(credit?.total), Number(life.version().order.total));
  });

  it('a tip is a line of its own', async () => {
    const life = await createLife();
    life.place({ ...CART, fee: 4 });
    const tip = linesOf(await booked(life)).filter(([, rate]) => rate === 4);
    assert.equal(tip.length, 1);
  });
});
