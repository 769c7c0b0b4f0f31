import assert from 'node:assert/strict';
import { createLife, type Life } from './life.js';
import { CART, edit, UNPAID } from './scenarios/steps.js';

const ONE = { items: [{ index: 0, quantity: 1 }] };

/** Of everything that is booked, in the order of its making. */
function ratesOf({ org: { invoices, payments, creditNotes } }: Life): number[] {
  const made = [...invoices, ...payments, ...creditNotes, ...creditNotes.flatMap(({ refunds }) => refunds)];
  return made.map(({ exchange_rate }) => Number(exchange_rate));
}

async function settled(life: Life): Promise<void> {
  await life.settle();
  assert.equal(life.row()?.state, 'done', JSON.stringify(life.problem()));
}

describe('the exchange rate of an order in a foreign currency', () => {
  it('is the one the shop has fixed, on the invoice and all that follows', async () => {
    const life = await createLife({ shop: 'foreign', settings: { exchange_rates: { EUR: '1.2' } } });
    life.place(CART);
    await settled(life);
    life.refund(ONE);
    await settled(life);
    assert.deepEqual(ratesOf(life), [1.2, 1.2, 1.2, 1.2]);
  });

  it("stays the invoice's for payment, credit note and pay-out, though the shop fixes another one since", async () => {
    const life = await createLife({ shop: 'foreign', settings: { exchange_rates: { EUR: '1.2' } } });
    life.place(CART, UNPAID);
    await settled(life);
    life.set({ exchange_rates: { EUR: '1.3' } });
    life.change({ status: 'processing', date_paid_gmt: '2026-03-02T10:20:00' });
    await settled(life);
    life.refund(ONE);
    await settled(life);
    assert.deepEqual(ratesOf(life), [1.2, 1.2, 1.2, 1.2]);
  });

  it("is Zoho's of the day where none is fixed, and stays that too", async () => {
    const life = await createLife({ shop: 'foreign' });
    life.place(CART);
    await settled(life);
    const [ofInvoice] = ratesOf(life);
    assert.notEqual(ofInvoice, undefined);
    life.set({ exchange_rates: { EUR: '1.3' } });
    life.refund(ONE);
    await settled(life);
    assert.deepEqual(ratesOf(life), [ofInvoice, ofInvoice, ofInvoice, ofInvoice]);
  });

  it('stays when the invoice is edited before it is paid', async () => {
    const life = await createLife({ shop: 'foreign', settings: { exchange_rates: { EUR: '1.2' } } });
    life.place(CART, UNPAID);
    await settled(life);
    life.set({ exchange_rates: { EUR: '1.3' } });
    await edit({ ...CART, shipping: 9 }).does(life);
    await settled(life);
    assert.deepEqual(ratesOf(life), [1.2]);
  });

  it('is not named on an invoice in the currency of the books', async () => {
    const life = await createLife({ settings: { exchange_rates: { USD: '7' } } });
    life.place(CART);
    await settled(life);
    const { invoices, payments } = life.org;
    const wishes = invoices.map(({ wish }) => wish.exchange_rate);
    assert.deepEqual([wishes, invoices.length, payments.length], [[undefined], 1, 1]);
  });
});
