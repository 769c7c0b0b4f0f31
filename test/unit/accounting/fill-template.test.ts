import assert from 'node:assert/strict';
import { fillTemplate } from '../../../worker/accounting/fill-template.js';
import { sale } from './fixture-sale.js';

describe('accounting/fill-template', () => {
  const order = sale({
    number: 'A-7',
    customer_note: 'Ring\ntwice',
    payment_method_title: 'Card',
    transaction_id: 'ch_1',
    meta_data: [
      { key: '_billing_vat_number', value: 'ie 123-4567 fa' },
      { key: '_po_number', value: 'PO 99' },
      { key: 'pallets', value: 3 },
      { key: 'parts', value: { a: 1 } },
      { key: '__proto__', value: 'x' },
    ],
  });
  const cases: [template: string, filled: string][] = [
    ['Order {number} ({reference})', 'Order A-7 (AB12-7)'],
    ['{customer_note}|{payment_method}|{transaction_id}', 'Ring twice|Card|ch_1'],
    ['VAT {tax_number}', 'VAT IE1234567FA'],
    ['{meta:_po_number}, {meta: pallets } pallets', 'PO 99, 3 pallets'],
    ['[{meta:unknown}{meta:parts}]', '[]'],
    ['{total} {number:x} {constructor} {}', '{total} {number:x} {constructor} {}'],
  ];
  for (const [template, filled] of cases) {
    it(`makes "${filled}" of "${template}"`, () => assert.equal(fillTemplate(template, order, 'AB12-7'), filled));
  }
  it('fills in once: what a value says is no template', () => {
    assert.equal(fillTemplate('{customer_note}', sale({ customer_note: '{number}' }), ''), '{number}');
  });
});
