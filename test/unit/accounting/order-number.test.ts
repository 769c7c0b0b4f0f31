import assert from 'node:assert/strict';
import { holdsNumber, orderNumbersIn } from '../../../worker/accounting/order-number.js';

describe('accounting/order-number', () => {
  const held: [string, string, boolean][] = [
    ['WC-1001', '1001', true],
    ['WC1001', '1001', true],
    ['#1001.', '1001', true],
    ['1001', '#1001', true],
    ['Order 2026-0007', '2026-0007', true],
    ['#11001', '1001', false],
    ['1001A', '1001', false],
    ['1001.50', '1001', false],
    ['1,001', '1001', false],
    ['2,1001', '1001', false],
    ['', '1001', false],
    ['1001', '', false],
  ];
  for (const [text, number, isHeld] of held) {
    it(`${isHeld ? 'finds' : 'does not find'} "${number}" in "${text}"`, () => {
      assert.equal(holdsNumber(text, number), isHeld);
    });
  }

  const called: [string, string[]][] = [
    ['WooCommerce order #1001', ['1001']],
    ['Order no. 1001', ['1001']],
    ['Order: 17', ['17']],
    ['order (#1001)', ['1001']],
    ['Your order 1001 of 1 March', ['1001']],
    ['WC-17', ['17']],
    ['wc_1001', ['1001']],
    ['Woo 1001', ['1001']],
    ['WC1001', ['1001']],
    ['Bestellung 1001', ['1001']],
    ['Bestellnummer: 1001', ['1001']],
    ['Auftrag Nr. 1001', ['1001']],
    ['Commande n° 1001', ['1001']],
    ['Commande nº1001', ['1001']],
    ['Pedido número 1001', ['1001']],
    ['ご注文番号：1001', ['1001']],
    ['Заказ № 1001', ['1001']],
    ['Order ORD-0017', ['ord-0017']],
    ['Thank you! #1001', ['1001']],
    ['#A1001', ['a1001']],
    ['Order #11001', ['11001']],
    ['Orders #1001 and #1002', ['1001', '1002']],
    ['1001', []],
    ['Thank you for your order. 14 days net', []],
    ['Thank you for your order\n1001 Main Street', []],
    ['order of 14 days', []],
    ['order 14', []],
    ['Invoice #1001', []],
    ['Kunden-Nr. #1001', []],
    ['Purchase order 1001', []],
    ['PO #1001', []],
    ['Border 1001', []],
  ];
  for (const [text, numbers] of called) {
    it(`reads ${numbers.length === 0 ? 'no order' : `order ${numbers.join(' and ')}`} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual([...new Set(orderNumbersIn(text))].sort(), numbers);
    });
  }
});
