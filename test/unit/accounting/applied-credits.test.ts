import assert from 'node:assert/strict';
import type { Action, Booking } from '../../../worker/accounting/documents.js';
import { isBooked } from '../../../worker/accounting/is-booked.js';
import { plan } from '../../../worker/accounting/plan.js';
import { paymentFactsOf, refundFactsOf, factsOf } from '../../../worker/accounting/facts.js';
import type { Sale } from '../../../worker/accounting/sale.js';
import type { Link } from '../../../worker/contract/link.js';
import { DEFAULT_STATUS_MAP, defaultSettings } from '../../../worker/contract/settings.js';
import { newLink } from '../../../worker/sync/new-link.js';
import { desiredOf, fixtureOrders, readFixture, referenceDataFor } from '../../fixtures/fixture-orders.js';

const [fixture] = fixtureOrders(['us-excl']).filter(({ order }) => order.status === 'completed');
assert.ok(fixture);
const data = referenceDataFor(fixture.settings);
const TOTAL = fixture.order.total;

/** A paid order with these refunds, each over an amount only. */
function saleWith(...refunds: readonly [id: string, amount: string][]): Sale {
  assert.ok(fixture);
  const shop = refunds.map(([id, amount]) => ({ id, amount, reason: '', line_items: [], tax_lines: [] }));
  const read = readFixture(
    { ...fixture.rawOrder, refunds: [] },
    shop.map((refund) => ({ ...refund, shipping_lines: [], fee_lines: [], date_created_gmt: '2026-01-02T00:00:00' })),
    2,
  );
  return { ...read, refunds: read.refunds };
}

const keyOf = (of: Sale, kind: Link['kind'], slot: string) =>
  ({ object_type: 'order', object_id: of.orderId, kind, slot }) as const;

/** Booked while it was unpaid, these refunds set against its invoice. */
function openWith(of: Sale, ...applied: readonly string[]): Link[] {
  return [
    newLink(keyOf(of, 'invoice', ''), '1', { facts: factsOf(of), status: 'sent', number: 'INV-1', total: of.total }),
    ...of.refunds
      .filter(({ id }) => applied.includes(id))
      .flatMap((refund) => [
        newLink(keyOf(of, 'credit_note', refund.id), `2${refund.id}`, {
          facts: refundFactsOf(refund),
          total: refund.total,
        }),
        newLink(keyOf(of, 'refund', refund.id), `2${refund.id}`, { status: 'applied', total: refund.total }),
      ]),
  ];
}

const paidFor = (of: Sale, amount: string, leftOut: readonly string[]) =>
  newLink(keyOf(of, 'payment', '1'), '3', { facts: paymentFactsOf(of, leftOut), status: 'paid', total: amount });

function wanted(of: Sale, links: readonly Link[]): Booking {
  const documents = desiredOf(of, data, defaultSettings('AB12'), { links });
  assert.ok(documents.ok && documents.value.kind === 'booking', JSON.stringify(documents));
  return documents.value;
}

function planned(of: Sale, links: readonly Link[]): Action[] {
  const made = plan(wanted(of, links), links, {
    orderId: of.orderId,
    profile: null,
    choice: null,
    lockDate: null,
    settings: defaultSettings('AB12'),
  });
  assert.ok(made.ok, JSON.stringify(made));
  return made.value.filter(({ kind }) => !kind.startsWith('ensure_'));
}

const amountsOf = (of: Sale, links: readonly Link[]) => wanted(of, links).payments.map(({ amount }) => amount);
const less = (...amounts: readonly number[]) =>
  amounts.reduce((left, amount) => left - amount, Number(TOTAL)).toFixed(2);

describe('accounting/applied-credits', () => {
  const first = ['71', '5.00'] as const;
  const second = ['72', '2.50'] as const;
  const one = saleWith([...first]);
  const both = saleWith([...first], [...second]);

  it('are taken off what is paid, each of them', () => {
    assert.deepEqual(amountsOf(one, openWith(one, '71')), [less(5)]);
    assert.deepEqual(amountsOf(both, openWith(both, '71', '72')), [less(5, 2.5)]);
  });

  it('are not those that were paid out, nor those of a refund that is gone', () => {
    assert.deepEqual(amountsOf(both, openWith(both, '71')), [less(5)]);
    assert.deepEqual(amountsOf(saleWith([...second]), openWith(both, '71', '72')), [less(2.5)]);
  });

  it('may leave nothing to pay, and then the order is booked', () => {
    const whole = saleWith(['71', TOTAL]);
    const links = openWith(whole, '71');
    assert.deepEqual(amountsOf(whole, links), []);
    assert.deepEqual(planned(whole, links), []);
    assert.equal(isBooked(whole, links, DEFAULT_STATUS_MAP), true);
  });

  it('leave the payment as it is once it is booked', () => {
    const links = [...openWith(one, '71'), paidFor(one, less(5), ['71'])];
    assert.equal(isBooked(one, links, DEFAULT_STATUS_MAP), true);
    assert.deepEqual(planned(one, links), []);
  });

  it('make it a payment of the whole when their refund is deleted, after they were taken back', () => {
    const links = [...openWith(one, '71'), paidFor(one, less(5), ['71'])];
    const without = saleWith();
    assert.equal(isBooked(without, links, DEFAULT_STATUS_MAP), false);
    const actions = planned(without, links);
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['void_credit_note', 'update_payment'],
    );
    const [, update] = actions;
    assert.ok(update?.kind === 'update_payment' && update.payment.amount === less());
  });

  it('are not forgotten where only the credit note was taken back before an answer was lost', () => {
    const taken = openWith(one, '71').map((link) => (link.kind === 'invoice' ? link : { ...link, status: 'void' }));
    const links = [...taken, paidFor(one, less(5), ['71'])];
    assert.equal(isBooked(saleWith(), links, DEFAULT_STATUS_MAP), false);
    assert.deepEqual(
      planned(saleWith(), links).map(({ kind }) => kind),
      ['update_payment'],
    );
  });
});
