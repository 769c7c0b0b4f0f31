import assert from 'node:assert/strict';
import { createLife } from './life.js';
import { CART } from './scenarios/steps.js';

const DEPOSIT = { meta_data: [{ id: 1, key: '_wc_deposits_order_has_deposit', value: 'yes' }] };
const PAID_UP = {
  meta_data: [...DEPOSIT.meta_data, { id: 2, key: '_wc_deposits_second_payment_paid', value: 'yes' }],
};

describe('an order with a deposit', () => {
  it('waits, is booked as it stands where a person says so, and a later refund of it needs no second answer', async () => {
    const life = await createLife();
    life.place(CART, DEPOSIT);
    await life.settle();
    assert.equal(life.problem()?.code, 'deposit');
    assert.deepEqual(life.org.invoices, []);
    life.answer('book_as_it_stands');
    await life.settle();
    assert.equal(life.row()?.state, 'done');
    life.refund({ items: [{ index: 0, quantity: 1 }] });
    await life.settle();
    assert.equal(life.row()?.state, 'done');
    assert.equal(life.org.invoices.length, 1);
    assert.equal(life.org.creditNotes.length, 1);
  });

  it('is asked about once, also where another question comes after it', async () => {
    const life = await createLife({ settings: { lock_date: '2026-03-01' } });
    life.place(CART, DEPOSIT);
    await life.settle();
    assert.equal(life.problem()?.code, 'deposit');
    life.answer('book_as_it_stands');
    await life.settle();
    assert.equal(life.problem()?.code, 'locked_period');
    life.answer('first_open_day');
    await life.settle();
    assert.equal(life.row()?.state, 'done');
    assert.equal(life.org.invoices.length, 1);
  });

  it('is booked by itself once all of it is paid', async () => {
    const life = await createLife();
    life.place(CART, DEPOSIT);
    await life.settle();
    life.change(PAID_UP);
    await life.settle();
    assert.equal(life.row()?.state, 'done');
    assert.equal(life.org.invoices.length, 1);
    assert.equal(life.org.payments.length, 1);
  });
});
