import assert from 'node:assert/strict';
import { SWITCHES, type Switches } from '../../simulators/zoho-books/switches.js';
import { createLife, type Life, type LifeOptions } from './life.js';
import { CART, loseNext } from './scenarios/steps.js';

const ONE = { items: [{ index: 0, quantity: 1 }] };
const NOBODY_CHOSE: LifeOptions = { settings: { gateways: {} } };
const ECHOES = SWITCHES.paymentAccountEcho;

const accountId = ({ org }: Life, name: string) =>
  org.accounts.find(({ account_name }) => account_name === name)?.account_id ?? '';
const nameOf = ({ org }: Life, id: string | undefined) =>
  org.accounts.find(({ account_id }) => account_id === id)?.account_name;
const depositedTo = (life: Life) => life.org.payments.map(({ account_id }) => nameOf(life, account_id));
const paidFrom = (life: Life) =>
  life.org.creditNotes.flatMap(({ refunds }) => refunds.map(({ from_account_id }) => nameOf(life, from_account_id)));

async function readAgain(life: Life): Promise<void> {
  life.store.adminCall('POST', '/reference-data');
  await life.settle();
}

async function placed(life: Life): Promise<void> {
  life.place(CART);
  await life.settle();
}

async function refunded(life: Life): Promise<void> {
  life.refund(ONE);
  await life.settle();
}

/** The role of whoever connected sees no account that holds money; what is paid goes somewhere all the same. */
async function lifeWithoutAccounts(switches: Partial<Switches>): Promise<Life> {
  const life = await createLife(NOBODY_CHOSE, switches);
  const isMoney = ({ account_type }: (typeof life.org.accounts)[number]) => ['cash', 'bank'].includes(account_type);
  const hidden = life.org.accounts.map((one) => (isMoney(one) ? { ...one, account_type: 'other_asset' } : one));
  life.org.accounts.splice(0, hidden.length, ...hidden);
  await readAgain(life);
  return life;
}

describe('the account of a payment', () => {
  for (const paymentAccountEcho of ECHOES) {
    describe(`where Zoho's answers leave it ${paymentAccountEcho}`, () => {
      it('is named in the payment where nobody chose, and told in the log', async () => {
        const life = await createLife(NOBODY_CHOSE, { paymentAccountEcho });
        await placed(life);
        const sent = life.zoho.log.filter(
          ({ method, path }) => method === 'POST' && path.endsWith('/customerpayments'),
        );
        assert.equal(sent.length, 1);
        assert.deepEqual(depositedTo(life), ['Undeposited Funds']);
        assert.match(JSON.stringify(life.store.tables.log), /96\.85 USD 2026-03-01 to Undeposited Funds/);
      });

      it('is where its refund is paid from', async () => {
        const life = await createLife(NOBODY_CHOSE, { paymentAccountEcho });
        await placed(life);
        await refunded(life);
        assert.equal(life.row()?.state, 'done');
        assert.deepEqual(paidFrom(life), ['Undeposited Funds']);
      });

      it('is known of a payment whose answer was lost', async () => {
        const life = await createLife(NOBODY_CHOSE, { paymentAccountEcho });
        await loseNext('POST /customerpayments').does(life);
        await placed(life);
        assert.equal(life.org.payments.length, 1);
        await refunded(life);
        assert.equal(life.row()?.state, 'done');
        assert.deepEqual(paidFrom(life), ['Undeposited Funds']);
      });

      it('stays where its refund is paid from when the gateway would take another one by now', async () => {
        const life = await createLife(NOBODY_CHOSE, { paymentAccountEcho });
        await placed(life);
        life.org.accounts.push({ account_id: '77', account_name: 'Stripe', account_type: 'bank' });
        await readAgain(life);
        await refunded(life);
        assert.deepEqual(paidFrom(life), ['Undeposited Funds']);
      });

      it('stays when the fee is added later', async () => {
        const life = await createLife(NOBODY_CHOSE, { paymentAccountEcho });
        await placed(life);
        life.org.accounts.push({ account_id: '77', account_name: 'Stripe', account_type: 'bank' });
        await readAgain(life);
        life.change({ meta_data: [{ id: 1, key: '_stripe_fee', value: '3.07' }] });
        await life.settle();
        assert.deepEqual(
          life.org.payments.map(({ bank_charges }) => bank_charges),
          ['3.07'],
        );
        assert.deepEqual(depositedTo(life), ['Undeposited Funds']);
      });

      it('gives way to what a person chose for refunds since', async () => {
        const life = await createLife(NOBODY_CHOSE, { paymentAccountEcho });
        await placed(life);
        life.set({ gateways: { stripe: { account_id: accountId(life, 'Petty Cash'), payment_mode: null } } });
        await refunded(life);
        assert.deepEqual(paidFrom(life), ['Petty Cash']);
      });
    });
  }

  it('is not one that was made inactive', async () => {
    const life = await createLife(NOBODY_CHOSE);
    const accounts = life.org.accounts.map((one) =>
      one.account_name === 'Undeposited Funds' ? { ...one, is_active: false } : one,
    );
    life.org.accounts.splice(0, accounts.length, ...accounts);
    await readAgain(life);
    await placed(life);
    assert.deepEqual(depositedTo(life), ['Petty Cash']);
  });

  it('is asked for where no account can be told, and the refund goes on once one was chosen', async () => {
    const life = await lifeWithoutAccounts({ paymentAccountEcho: 'absent' });
    await placed(life);
    await refunded(life);
    assert.equal(life.problem()?.code, 'unmapped_gateway');
    life.set({ gateways: { stripe: { account_id: accountId(life, 'Bank'), payment_mode: null } } });
    await life.settle();
    assert.equal(life.row()?.state, 'done');
    assert.deepEqual(paidFrom(life), ['Bank']);
  });

  for (const paymentAccountEcho of ['named', 'alone'] as const) {
    it(`is asked of the payment itself where we named none and its answer was lost (${paymentAccountEcho})`, async () => {
      const life = await lifeWithoutAccounts({ paymentAccountEcho });
      await loseNext('POST /customerpayments').does(life);
      await placed(life);
      await refunded(life);
      assert.equal(life.row()?.state, 'done');
      assert.deepEqual(paidFrom(life), depositedTo(life));
    });
  }
});
