import assert from 'node:assert/strict';
import { desiredOf, readFixture } from '../../fixtures/fixture-orders.js';
import { data, fixture } from './fixture-sale.js';

const COUNT = 16;

/** Sixteen lines of 2.415; a shop that rounds at the subtotal sums them as they are, to 38.64 and not to sixteen times 2.42. */
function linesOf(sign: '' | '-') {
  return Array.from({ length: COUNT }, (_, index) => ({
    ...fixture.order.line_items[0],
    id: 100 + index,
    quantity: Number(`${sign}1`),
    subtotal: `${sign}2.415`,
    total: `${sign}2.415`,
    taxes: [],
    meta_data: sign === '' ? [] : [{ key: '_refunded_item_id', value: String(100 + index) }],
  }));
}

const nothing = { shipping_lines: [], fee_lines: [], coupon_lines: [], tax_lines: [] };

describe('accounting/credit-note', () => {
  it('books a refund of every line of a long order whose lines were summed unrounded', () => {
    const order = { ...fixture.rawOrder, ...nothing, line_items: linesOf(''), total: '38.64', total_tax: '0' };
    const refund = { id: 9, date_created_gmt: '2026-05-01T10:00:00', amount: '38.64', reason: '', meta_data: [] };
    const refunds = [{ ...refund, ...nothing, line_items: linesOf('-') }];
    const documents = desiredOf(readFixture(order, refunds, 2), data);
    assert.ok(documents.ok, JSON.stringify(documents));
    assert.ok(documents.value.kind === 'booking');
    const [credit] = documents.value.credits;
    assert.equal(credit?.total, '38.64');
    assert.equal(credit.lines.length, COUNT);
  });
});
