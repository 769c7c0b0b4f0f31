import assert from 'node:assert/strict';
import { accountOf, paymentModeOf } from '../../../worker/accounting/deposit-account.js';
import type { ZohoAccount } from '../../../worker/contract/reference-data.js';

const account = (account_id: string, name: string, type = 'bank'): ZohoAccount => ({ account_id, name, type });
const STRIPE = { gateway: 'stripe', title: 'Credit card (Stripe)' };
const NOBODY_CHOSE = { gateways: {} };

describe('accounting/deposit-account', () => {
  it('takes the account and the mode a person chose, one without the other too', () => {
    const gateways = {
      stripe: { account_id: '7', payment_mode: null },
      cod: { account_id: null, payment_mode: 'Till' },
    };
    const accounts = [account('1', 'Stripe')];
    assert.equal(accountOf(STRIPE, { gateways }, accounts), '7');
    assert.equal(paymentModeOf('stripe', { gateways }), 'others');
    assert.equal(accountOf({ gateway: 'cod', title: 'Cash' }, { gateways }, accounts), '1');
    assert.equal(paymentModeOf('cod', { gateways }), 'Till');
  });

  it('takes the one named after the gateway, else the only one, else none', () => {
    const [bank, stripe] = [account('1', 'Bank'), account('2', 'Stripe clearing')];
    assert.equal(accountOf(STRIPE, NOBODY_CHOSE, [bank, stripe]), '2');
    assert.equal(accountOf(STRIPE, NOBODY_CHOSE, [bank]), '1');
    assert.equal(accountOf(STRIPE, NOBODY_CHOSE, [bank, account('3', 'Till', 'cash')]), null);
  });

  it('never takes what the organisation owes, unless a person says so', () => {
    const owed = account('9', 'Stripe gift cards', 'other_current_liability');
    assert.equal(accountOf(STRIPE, NOBODY_CHOSE, [owed]), null);
    assert.equal(accountOf(STRIPE, NOBODY_CHOSE, [owed, account('1', 'Bank')]), '1');
  });
});
