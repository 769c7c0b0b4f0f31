import assert from 'node:assert/strict';
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
