import assert from 'node:assert/strict';
import { matchPast, type PastInvoice } from '../../../worker/accounting/match-past.js';
import { Decimal } from '../../../worker/accounting/money.js';
import type { Sale } from '../../../worker/accounting/sale.js';
import { fixtureOrders, readFixture } from '../../fixtures/fixture-orders.js';

const [fixture] = fixtureOrders(['us-excl']);
assert.ok(fixture);
const UNKNOWN = { customerId: '99', customerName: 'Web shop' };

function saleOf(change: Record<string, unknown> = {}): Sale {
  assert.ok(fixture);
  const billing = { ...fixture.order.billing, first_name: 'Ada', last_name: 'Lovelace', company: '' };
  const days = { date_created_gmt: '2026-03-01T10:00:00', date_paid_gmt: '2026-03-04T10:00:00' };
  const sale = readFixture({ ...fixture.rawOrder, ...days, id: '1001', number: '1001', billing, ...change }, [], 2);
  return { ...sale, timeZone: 'UTC' };
}
const SALE = saleOf();

/** The buyer's own, over the order's total, on its day; its notes are read and say nothing. */
function invoice(change: Partial<PastInvoice> = {}): PastInvoice {
  return {
    ...{ id: '1', number: 'INV-000007', date: '2026-03-01', reference: '', notes: 'Thank you', modified: '' },
    ...{ total: SALE.total, currency: SALE.currency, customerId: '7', customerName: 'Whoever' },
    ...change,
  };
}

const lessBy = (amount: string) => new Decimal(SALE.total).minus(amount).toFixed();

function verdict(change: Partial<PastInvoice>, sale = SALE): string {
  const order = { sale, reference: 'AB12-1001', contactIds: new Set(['7']), decimals: 2 };
  const { certain, doubtful, alike, unread } = matchPast(order, [invoice(change)]);
  const [name = 'none', another] = Object.entries({ certain, doubtful, alike, unread }).flatMap(([kind, found]) =>
    found.length > 0 ? [kind] : [],
  );
  assert.equal(another, undefined);
  return name;
}

describe('accounting/match-past', () => {
  const rows: [string, Partial<PastInvoice>, string][] = [
    ['the number in the reference', { reference: 'WC-1001', ...UNKNOWN }, 'certain'],
    ['our own reference', { reference: 'AB12-1001', ...UNKNOWN }, 'certain'],
    ['the number in the reference over another total', { reference: '1001', total: '1', ...UNKNOWN }, 'doubtful'],
    ['the number in the reference, the buyer, a cent less', { reference: '1001', total: lessBy('0.01') }, 'certain'],
    ['the number in the reference, the buyer, a unit less', { reference: '1001', total: lessBy('1') }, 'doubtful'],
    ['it for somebody else, a cent less', { reference: '1001', total: lessBy('0.01'), ...UNKNOWN }, 'doubtful'],
    ['the number in the notes, the buyer, a cent less', { notes: '#1001', total: lessBy('0.01') }, 'doubtful'],
    ['the number in the reference in another currency', { reference: '1001', currency: 'EUR' }, 'doubtful'],
    ['a longer number in the reference', { reference: 'WC-11001', notes: '' }, 'none'],
    ['our own invoice of another order', { reference: 'AB12-1002', notes: '' }, 'none'],

    ['the number in the notes, the contact of the e-mail', { notes: '1001' }, 'certain'],
    [
      'the number in the notes, the buyer by name',
      { notes: '1001', ...UNKNOWN, customerName: 'Ada Lovelace <3>' },
      'certain',
    ],
    ['the number in the notes, the buyer, weeks later', { notes: '1001', date: '2026-03-29' }, 'certain'],
    ['the number in the invoice’s number, the buyer', { number: 'INV-1001' }, 'certain'],
    ['the number in the notes, the buyer, another total', { notes: '#1001', total: '1' }, 'doubtful'],
    ['the number in the notes, somebody else, another total', { notes: '#1001', total: '1', ...UNKNOWN }, 'none'],

    ['an order’s number in the notes of an unknown contact', { notes: 'Order #1001', ...UNKNOWN }, 'certain'],
    ['an order’s number as that of its invoice', { number: 'WC-1001', ...UNKNOWN }, 'certain'],
    ['it within a week', { notes: 'Bestellung 1001', date: '2026-03-08', ...UNKNOWN }, 'certain'],
    ['it later than a week', { notes: 'Bestellung 1001', date: '2026-03-09', ...UNKNOWN }, 'doubtful'],
    ['a bare number in the notes of an unknown contact', { notes: '1001', ...UNKNOWN }, 'doubtful'],
    ['another thing’s number', { notes: 'Ticket #1001', ...UNKNOWN }, 'doubtful'],
    ['two orders’ numbers', { notes: 'Orders #1001, #1002', ...UNKNOWN }, 'doubtful'],
    ['a longer number in the notes', { notes: 'Order #11001', ...UNKNOWN }, 'none'],
    ['another order’s number, and ours as another thing', { notes: 'Order #2002, 1001 pieces' }, 'none'],

    ['unread notes of the buyer', { notes: '' }, 'unread'],
    ['unread notes of an unknown contact', { notes: '', ...UNKNOWN }, 'unread'],
    ['unread notes beside a number of some kind', { notes: '', reference: '4711', ...UNKNOWN }, 'unread'],
    ['unread notes beside another order’s number', { notes: '', reference: 'WC-2002' }, 'none'],
    ['unread notes of another total', { notes: '', total: '1' }, 'none'],

    ['no number, but buyer, total and day', {}, 'alike'],
    ['no number, but buyer, total and the day of payment', { date: '2026-03-04' }, 'alike'],
    ['no number, but a payment’s id', { reference: 'ch_3NxA9' }, 'alike'],
    ['no number, the buyer, the day before', { date: '2026-02-28' }, 'alike'],
    ['no number, the buyer, two days before', { date: '2026-02-27' }, 'none'],
    ['no number, the buyer, when the goods had left', { date: '2026-03-10' }, 'alike'],
    ['no number, the buyer, a week after the payment', { date: '2026-03-11' }, 'none'],
    ['no number, an unknown contact', { ...UNKNOWN }, 'none'],
    ['another order’s number in the notes', { notes: 'Order #2002' }, 'none'],
    ['another number in the reference', { reference: '2002' }, 'none'],
  ];
  for (const [name, change, expected] of rows) {
    it(`${name}: ${expected}`, () => {
      assert.equal(verdict(change), expected);
    });
  }

  it('takes the order’s id in the reference for no other order’s number, where the shop counts in its own way', () => {
    const sale = saleOf({ number: 'A-77' });
    assert.equal(verdict({ reference: 'WC-1001', notes: '' }, sale), 'unread');
    assert.equal(verdict({ reference: '1001' }, sale), 'alike');
  });

  it('compares totals in the smallest unit of the currency, however many decimals the shop counts with', () => {
    const sale = { ...SALE, storeDecimals: 4, total: '38.9651' };
    assert.equal(verdict({ notes: 'Order #1001', total: '38.97', ...UNKNOWN }, sale), 'certain');
    assert.equal(verdict({ notes: 'Order #1001', total: '38.96', ...UNKNOWN }, sale), 'none');
  });

  it('gives two certain ones, for a person to choose', () => {
    const order = { sale: SALE, reference: 'AB12-1001', contactIds: new Set<string>(), decimals: 2 };
    const two = [invoice({ notes: 'Order #1001' }), invoice({ id: '2', notes: 'Order #1001' })];
    assert.deepEqual(matchPast(order, two).certain, two);
  });
});
