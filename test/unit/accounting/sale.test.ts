import assert from 'node:assert/strict';
import { factsOf } from '../../../worker/accounting/facts.js';
import { readSale } from '../../../worker/accounting/sale.js';
import { wooOrderSchema } from '../../../worker/contract/woo-order.js';
import { fixture, sale } from './fixture-sale.js';

describe('accounting/sale', () => {
  it('has the same facts whatever decimals WooCommerce shows, and whatever is renamed, deleted or paid', () => {
    const facts = factsOf(sale()).hash;
    const lines = fixture.order.line_items.map((line) => ({ ...line, name: 'Renamed', product_id: 0, sku: null }));
    for (const change of [
      { line_items: lines },
      { date_paid_gmt: null, transaction_id: 'other' },
      { billing: { ...fixture.order.billing, first_name: 'Somebody' } },
      { total: String(fixture.rawOrder.total).slice(0, -4) },
    ]) {
      assert.equal(factsOf(sale(change)).hash, facts, Object.keys(change).join());
    }
  });

  it('has other facts when an amount, a quantity, a tax or a refund changes', () => {
    const facts = factsOf(sale()).hash;
    const [line, ...rest] = fixture.order.line_items;
    assert.ok(line);
    const changes = [
      { total: '1.00' },
      { total_tax: '0.01' },
      { line_items: [{ ...line, quantity: line.quantity + 1 }, ...rest] },
      { line_items: rest },
      { currency: 'EUR' },
    ];
    for (const change of changes) assert.notEqual(factsOf(sale(change)).hash, facts, Object.keys(change).join());
  });

  it('answers a problem, not an exception, for an amount that is none', () => {
    const read = readSale(wooOrderSchema.parse({ ...fixture.rawOrder, total: 'NaN' }), [], {
      decimals: 2,
      timeZone: 'UTC',
    });
    assert.ok(!read.ok && read.error.code === 'unreadable_order');
  });
});
