import assert from 'node:assert/strict';
import { accountOf, paymentModeOf, proposedAccountOf } from '../../../worker/accounting/deposit-account.js';
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

  it('takes the one named after the gateway, else the only one', () => {
    const [bank, stripe] = [account('1', 'Bank'), account('2', 'Stripe clearing')];
    assert.equal(accountOf(STRIPE, NOBODY_CHOSE, [bank, stripe]), '2');
    assert.equal(proposedAccountOf(STRIPE, [bank, stripe])?.reason, 'named');
    assert.equal(accountOf(STRIPE, NOBODY_CHOSE, [bank]), '1');
    assert.equal(proposedAccountOf(STRIPE, [bank])?.reason, 'only');
  });

  it('takes of several the one Zoho itself would: undeposited funds, else petty cash', () => {
    const several = [account('1', 'Bank'), account('2', 'Petty Cash', 'cash'), account('3', 'Cash box', 'cash')];
    const undeposited = account('4', 'Undeposited Funds', 'cash');
    assert.equal(accountOf(STRIPE, NOBODY_CHOSE, [...several, undeposited]), '4');
    assert.equal(proposedAccountOf(STRIPE, [...several, undeposited])?.reason, 'default');
    assert.equal(accountOf(STRIPE, NOBODY_CHOSE, several), '2');
  });

  it('takes cash before a bank, then by name and id, in whatever order they were read', () => {
    const accounts = [
      account('5', 'Sparkasse'),
      account('4', 'Bank'),
      account('3', 'Bank'),
      account('2', 'Nicht eingereicht', 'cash'),
      account('1', 'Kasse', 'cash'),
    ];
    const takenOf = (held: readonly ZohoAccount[]) => [
      accountOf(STRIPE, NOBODY_CHOSE, held),
      accountOf(STRIPE, NOBODY_CHOSE, [...held].reverse()),
    ];
    assert.deepEqual(takenOf(accounts), ['1', '1']);
    assert.deepEqual(takenOf(accounts.slice(0, 3)), ['3', '3']);
  });

  it('takes the default where two are named after the gateway', () => {
    const two = [account('1', 'Stripe EUR'), account('2', 'Stripe USD'), account('3', 'Petty Cash', 'cash')];
    assert.equal(accountOf(STRIPE, NOBODY_CHOSE, two), '3');
  });

  it('never takes what the organisation owes, unless a person says so', () => {
    const owed = account('9', 'Stripe gift cards', 'other_current_liability');
    const card = account('8', 'Stripe corporate card', 'credit_card');
    assert.equal(accountOf(STRIPE, NOBODY_CHOSE, [owed, card]), null);
    assert.equal(accountOf(STRIPE, NOBODY_CHOSE, [owed, card, account('1', 'Bank')]), '1');
  });
});
