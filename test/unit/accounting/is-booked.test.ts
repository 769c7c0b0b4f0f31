import assert from 'node:assert/strict';
import { isBooked } from '../../../worker/accounting/is-booked.js';
import type { Sale } from '../../../worker/accounting/sale.js';
import type { Link } from '../../../worker/contract/link.js';
import { DEFAULT_STATUS_MAP } from '../../../worker/contract/settings.js';
import { invoiceLink, paymentLink, sale } from './fixture-sale.js';

const FEE = { meta_data: [{ id: 1, key: '_stripe_fee', value: '3.07' }] };

describe('accounting/is-booked', () => {
  const paid = sale();
  const links = [invoiceLink(paid), paymentLink(paid)];
  const cases: [string, Sale, Link[], Record<string, 'invoice' | 'nothing' | 'void'>, boolean][] = [
    ['the same facts', paid, links, DEFAULT_STATUS_MAP, true],
    ['another status of the same meaning', sale({ status: 'processing' }), links, DEFAULT_STATUS_MAP, true],
    ['a status map that lost every entry', paid, links, {}, true],
    ['a status of another meaning', sale({ status: 'cancelled' }), links, DEFAULT_STATUS_MAP, false],
    ['other amounts', sale({ total: '1' }), links, DEFAULT_STATUS_MAP, false],
    ['other amounts, read with other decimals', sale({ total: '1' }, 0), links, DEFAULT_STATUS_MAP, true],
    ['a payment that is missing', paid, [invoiceLink(paid)], DEFAULT_STATUS_MAP, false],
    [
      'an unpaid order whose invoice was sent',
      sale({ date_paid_gmt: null }),
      [invoiceLink(paid, { status: 'sent' })],
      DEFAULT_STATUS_MAP,
      true,
    ],
    [
      'an unpaid order whose invoice is a draft',
      sale({ date_paid_gmt: null }),
      [invoiceLink(paid, { status: 'draft' })],
      DEFAULT_STATUS_MAP,
      false,
    ],
    [
      'an invoice whose total was never verified',
      paid,
      [invoiceLink(paid, { facts: null }), paymentLink(paid)],
      DEFAULT_STATUS_MAP,
      false,
    ],
    ['a fee that was noted since', sale(FEE), links, DEFAULT_STATUS_MAP, false],
    [
      'a fee that is booked, read with other decimals',
      sale(FEE, 0),
      [invoiceLink(sale(FEE)), paymentLink(sale(FEE))],
      DEFAULT_STATUS_MAP,
      true,
    ],
    ['nothing', paid, [], DEFAULT_STATUS_MAP, false],
  ];
  for (const [what, of, held, statusMap, expected] of cases) {
    it(`is ${expected} with ${what}`, () => assert.equal(isBooked(of, held, statusMap), expected));
  }
});
