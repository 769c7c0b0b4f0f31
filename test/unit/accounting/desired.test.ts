import assert from 'node:assert/strict';
import type { Link } from '../../../worker/contract/link.js';
import type { WooOrder } from '../../../worker/contract/woo-order.js';
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
  it('credits the tax alone where a refund gives back nothing else', () => {
    for (const shop of ['us-excl', 'eu-incl', 'ca-compound-excl', 'jp-incl', 'kw-excl']) {
      const taxed = fixtureOrders([shop]).find(
        ({ order }) => order.status === 'completed' && Number(order.total_tax) > 0,
      );
      assert.ok(taxed, shop);
      const { decimals } = taxed.settings;
      const documents = desiredOf(
        readFixture(taxed.rawOrder, [taxAloneOf(taxed.order, decimals)], decimals),
        referenceDataFor(taxed.settings),
      );
      assert.ok(documents.ok && documents.value.kind === 'booking', `${shop} ${JSON.stringify(documents)}`);
      const [credit, another] = documents.value.credits;
      assert.ok(credit && another === undefined);
      assert.deepEqual([credit.exactness, credit.expectedTax], ['tax_exact', credit.total], shop);
    }
  });
  it('credits what a shop without taxes gave back of a line when it kept some', () => {
    const found = fixtureOrders(['us-notax']).find(
      ({ order }) => order.status === 'completed' && Number(order.total) > 0,
    );
    const line = found?.order.line_items.find((item) => Number(item.total) > 1);
    assert.ok(found && line);
    const total = Number(line.total);
    const lines = [{ ...line, id: '98', quantity: -line.quantity, total: (-total).toFixed(2), taxes: [] }];
    const refund = { id: 99, reason: '', line_items: lines, shipping_lines: [], fee_lines: [] };
    const kept = { ...refund, amount: (total - 1).toFixed(2) };
    const documents = desiredOf(readFixture(found.rawOrder, [kept], 2), referenceDataFor(found.settings));
    assert.ok(documents.ok && documents.value.kind === 'booking', JSON.stringify(documents));
    const [credit] = documents.value.credits;
    assert.ok(credit);
    assert.equal(credit.total, kept.amount);
    assert.deepEqual([credit.lines.at(-1)?.name, credit.lines.at(-1)?.rate], ['Kept back', '-1.00']);
  });
});

/** All taxes of the order's products, each rounded as WooCommerce's refund form does; the products themselves stay paid. */
function taxAloneOf({ line_items }: WooOrder, decimals: number): Record<string, unknown> {
  const lines = line_items.map((line) => {
    const taxes = line.taxes.map(({ id, total }) => ({ id, total: (-Number(total ?? 0)).toFixed(decimals) }));
    const total_tax = taxes.reduce((sum, tax) => sum + Number(tax.total), 0).toFixed(decimals);
    return { ...line, id: `9${line.id}`, quantity: 0, subtotal: '0.00', total: '0.00', total_tax, taxes };
  });
  const amount = -lines.reduce((sum, line) => sum + Number(line.total_tax), 0);
  return { id: 99, amount: amount.toFixed(decimals), reason: '', line_items: lines, shipping_lines: [], fee_lines: [] };
}
