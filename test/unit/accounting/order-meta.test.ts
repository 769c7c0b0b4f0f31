import assert from 'node:assert/strict';
import { Decimal } from '../../../worker/accounting/money.js';
import { DEFAULT_SETTINGS, defaultSettings } from '../../../worker/contract/settings.js';
import { desiredOf } from '../../fixtures/fixture-orders.js';
import { data, fixture, sale } from './fixture-sale.js';

const [firstLine, ...otherLines] = fixture.rawOrder.line_items as Record<string, unknown>[];
const withLineNote = (key: string, value: unknown) => ({
  line_items: [{ ...firstLine, meta_data: [{ id: 1, key, value }] }, ...otherLines],
});
const withNotes = (notes: Record<string, unknown>) => ({
  meta_data: Object.entries(notes).map(([key, value], id) => ({ id, key, value })),
});

describe('accounting/order-meta', () => {
  describe('what the gateway kept', () => {
    const cases: [who: string, notes: Record<string, unknown>, fee: string | null][] = [
      ['Stripe', { _stripe_fee: '3.07', _stripe_currency: 'USD' }, '3.07'],
      ['Stripe, settled in another currency', { _stripe_fee: '3.07', _stripe_currency: 'EUR' }, null],
      ['WooPayments', { _wcpay_transaction_fee: 3.1 }, '3.1'],
      ['PayPal of old', { 'PayPal Transaction Fee': '2.90' }, '2.9'],
      ['PayPal Payments', { _ppcp_paypal_fees: { paypal_fee: { currency_code: 'USD', value: '2.51' } } }, '2.51'],
      ['PayPal Payments in euros', { _ppcp_paypal_fees: { paypal_fee: { currency_code: 'EUR', value: '2' } } }, null],
      ['a gateway that notes a text', { _stripe_fee: 'n/a' }, null],
    ];
    for (const [who, notes, fee] of cases) {
      it(`is ${fee ?? 'not known'} of ${who}`, () => assert.equal(sale(withNotes(notes)).payment.fee, fee));
    }
  });

  describe('what was paid with gift cards or store credit', () => {
    const total = new Decimal(fixture.rawOrder.total as string);
    const less = { total: total.minus('5').toFixed() };
    const cases: [where: string, noted: Record<string, unknown>][] = [
      ["WooCommerce's own extension", { gift_cards: [{ code: 'G-1', amount: '5.00' }] }],
      ['YITH', withNotes({ _ywgc_applied_gift_cards: { 'G-1': 5 } })],
      ['PW', withNotes({ _pw_gift_cards: { 'G-1': '5' } })],
      ['Smart Coupons', withNotes({ smart_coupons_contribution: { 'G-1': 5 } })],
      ['Advanced Coupons', withNotes({ acfw_store_credits_order_paid: { amount: '5.0' } })],
      ['a store credit', withNotes({ _store_credit_used: '5' })],
    ];
    for (const [where, noted] of cases) {
      it(`is a payment of its own, as ${where} notes it`, () => {
        const order = sale({ ...noted, ...less });
        assert.deepEqual(
          order.giftCards.map(({ amount }) => Number(amount)),
          [5],
        );
        assert.deepEqual([order.total, order.payment.amount], [total.toFixed(), total.minus('5').toFixed()]);
      });
      it(`is not believed of ${where} where the lines have it already`, () => {
        assert.deepEqual(sale(noted).giftCards, []);
      });
    }
    it('is not believed where it is not what is missing', () => {
      assert.deepEqual(sale({ ...less, gift_cards: [{ code: 'G-1', amount: '4' }] }).giftCards, []);
    });
  });

  describe('an order of a deposit plugin', () => {
    const cases: [what: string, change: Record<string, unknown>, isDeposit: boolean][] = [
      ['with a line that is a deposit', withLineNote('_is_deposit', 'yes'), true],
      ['for the rest of another order', withLineNote('_original_order_id', 17), true],
      ['whose line was paid in full', withLineNote('_is_deposit', 'no'), false],
      ['of which the deposit is paid', withNotes({ _wc_deposits_order_has_deposit: 'yes' }), true],
      [
        'of which all is paid',
        withNotes({ _wc_deposits_order_has_deposit: 'yes', _wc_deposits_second_payment_paid: 'yes' }),
        false,
      ],
      ['with a plan of payments', withNotes({ _awcdp_deposits_order_has_deposit: 'yes' }), true],
      ['without a deposit', withNotes({ _awcdp_deposits_order_has_deposit: 'no' }), false],
    ];
    for (const [what, change, isDeposit] of cases) {
      it(`${isDeposit ? 'asks' : 'does not ask'}: ${what}`, () => {
        const wanted = desiredOf(sale(change), data, defaultSettings('AB12'));
        assert.equal(wanted.ok ? null : wanted.error[0]?.code, isDeposit ? 'deposit' : null);
      });
    }
    it('is nothing in a status of its own that nobody mapped', () => {
      assert.equal('partial-payment' in DEFAULT_SETTINGS.status_map, false);
      const wanted = desiredOf(sale({ ...withLineNote('_is_deposit', 'yes'), status: 'partial-payment' }), data);
      assert.ok(wanted.ok && wanted.value.kind === 'nothing');
    });
  });
});
