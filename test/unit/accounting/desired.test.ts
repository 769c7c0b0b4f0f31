import assert from 'node:assert/strict';
import type { Link } from '../../../worker/contract/link.js';
import { defaultSettings } from '../../../worker/contract/settings.js';
import { desiredOf, fixtureOrders, readFixture, referenceDataFor } from '../../fixtures/fixture-orders.js';
import { data, invoiceLink, sale } from './fixture-sale.js';

describe('accounting/desired', () => {
  const reasonOf = (change: Record<string, unknown>, settings = defaultSettings('AB12')) => {
    const documents = desiredOf(sale(change), data, settings);
    assert.ok(documents.ok);
    return documents.value.kind === 'nothing' ? documents.value.reason : documents.value.kind;
  };
  it('wants nothing for what is not booked', () => {
    assert.equal(reasonOf({ status: 'pending' }), 'status');
    assert.equal(reasonOf({ status: 'cancelled' }), 'status');
    assert.equal(reasonOf({}, { ...defaultSettings('AB12'), sync_from: '2030-01-01T00:00:00Z' }), 'before_sync_from');
  });
  it('asks for a currency the books do not have', () => {
    const documents = desiredOf(sale({ currency: 'CHF' }), data);
    assert.ok(!documents.ok && documents.error[0]?.code === 'currency_not_in_books');
  });
  it('parks a total that its parts do not explain, and one below zero', () => {
    for (const [total, code] of [
      ['1.00', 'total_unexplained'],
      ['-1.00', 'negative_total'],
    ] as const) {
      const documents = desiredOf(sale({ total }), data);
      assert.ok(!documents.ok && documents.error[0]?.code === code, code);
    }
  });
  it('gives an invoice the number of the order, but not one that a void invoice keeps or another that is there has', () => {
    const settings = { ...defaultSettings('AB12'), invoice_numbers: 'order', invoice_prefix: 'W-' } as const;
    const of = sale({ number: '17' });
    const numberBeside = (more: Partial<Link> | null) => {
      const links = more === null ? [] : [invoiceLink(of, more)];
      const documents = desiredOf(of, data, settings, { links });
      assert.ok(documents.ok && documents.value.kind === 'booking');
      return documents.value.invoice.number;
    };
    assert.equal(numberBeside(null), 'W-17');
    assert.equal(numberBeside({ status: 'paid', number: 'W-17' }), null);
    assert.equal(numberBeside({ status: 'deleted', number: 'W-17' }), 'W-17');
    assert.equal(numberBeside({ status: 'void', number: 'INV-3' }), 'W-17');
    assert.equal(numberBeside({ status: 'void', number: 'W-17' }), 'W-17-2');
    assert.equal(numberBeside({ status: 'void', number: 'W-17-2' }), 'W-17-3');
    assert.equal(numberBeside({ status: 'void', number: 'W-17-A' }), 'W-17');
  });
  it('records no payment for a total of zero', () => {
    const free = fixtureOrders().find(({ order }) => Number(order.total) === 0 && order.status === 'completed');
    assert.ok(free);
    const documents = desiredOf(
      readFixture(free.rawOrder, [], free.settings.decimals),
      referenceDataFor(free.settings),
    );
    assert.ok(documents.ok && documents.value.kind === 'booking');
    assert.deepEqual(documents.value.payments, []);
  });
});
