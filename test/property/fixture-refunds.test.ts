import assert from 'node:assert/strict';
import Big from 'big.js';
import type { CreditNoteDocument } from '../../worker/accounting/documents.js';
import { learnFromEcho } from '../../worker/accounting/learn.js';
import type { Sale } from '../../worker/accounting/sale.js';
import { verifyDocument } from '../../worker/accounting/verify.js';
import type { BooksProfile } from '../../worker/contract/books-profile.js';
import {
  desiredOf,
  fixtureOrders,
  readFixture,
  referenceDataFor,
  type FixtureOrder,
} from '../fixtures/fixture-orders.js';
import { defaultSwitches, SWITCHES, type Switches } from '../simulators/zoho-books/switches.js';
import { echoOf, profileOf, zohoAnswers } from './zoho-answers.js';

interface Refunded {
  readonly fixture: FixtureOrder;
  readonly sale: Sale;
  readonly refundId: string;
}

/** Every refund of the real orders that gives money back, its order taken as completed and paid. */
const refunds = fixtureOrders()
  .filter(({ rawRefunds }) => rawRefunds.length > 0)
  .flatMap((fixture): Refunded[] => {
    const order = { ...fixture.rawOrder, status: 'completed', date_paid_gmt: '2026-02-01T12:00:00' };
    const sale = readFixture(order, fixture.rawRefunds, fixture.settings.decimals);
    return sale.refunds
      .filter(({ total }) => !new Big(total).eq(0))
      .map((refund) => ({ fixture, sale, refundId: refund.id }));
  });

function creditOf({ fixture, sale, refundId }: Refunded, profile: Partial<BooksProfile>): CreditNoteDocument {
  const documents = desiredOf(sale, referenceDataFor(fixture.settings, profile));
  assert.ok(
    documents.ok,
    `${fixture.profile} refund ${refundId}: ${JSON.stringify(documents.ok ? null : documents.error)}`,
  );
  assert.ok(documents.value.kind === 'booking');
  const credit = documents.value.credits.find(({ slot }) => slot === refundId);
  assert.ok(credit);
  return credit;
}

/** As the worker does: solve, look at Zoho's answer, learn, solve again where it differs, twice at most. */
function book(refunded: Refunded, switches: Switches, start: Partial<BooksProfile>) {
  let profile = referenceDataFor(refunded.fixture.settings, start).profile;
  let credit = creditOf(refunded, start);
  let answer = zohoAnswers(credit, switches);
  for (let tries = 1; tries < 3 && verifyDocument(credit, echoOf(credit, answer, switches)) === 'differs'; tries++) {
    assert.ok(profile);
    profile = learnFromEcho(profile, credit, echoOf(credit, answer, switches));
    credit = creditOf(refunded, profile);
    answer = zohoAnswers(credit, switches);
  }
  const refund = refunded.sale.refunds.find(({ id }) => id === refunded.refundId);
  assert.ok(refund);
  const unit = new Big(10).pow(-refunded.fixture.settings.decimals);
  return {
    credit,
    isExact: new Big(answer.total).eq(new Big(refund.total).round(refunded.fixture.settings.decimals, Big.roundHalfUp)),
    taxUnits: Number(new Big(answer.taxTotal).minus(credit.declaredTax).abs().div(unit).toFixed()),
    hasRounding: credit.lines.some(({ name }) => name === 'Rounding'),
  };
}

/** Where Zoho took a compound tax on the bare net there is no lawful document over a truly compound order. */
const isUnreachable = ({ sale }: Refunded, { compoundInGroup }: Switches) =>
  compoundInGroup === 'on_net' && sale.taxes.some(({ compound }) => compound);

function* positions(): Generator<Switches> {
  for (const taxRounding of SWITCHES.taxRounding)
    for (const inclusive of SWITCHES.inclusive)
      for (const roundingMode of SWITCHES.roundingMode)
        for (const compoundInGroup of SWITCHES.compoundInGroup)
          yield { ...defaultSwitches(), taxRounding, inclusive, roundingMode, compoundInGroup };
}

describe('the refunds of the real orders as credit notes', function () {
  this.timeout(120_000);

  it('come to the exact amount in every position, the organisation known', () => {
    for (const switches of positions()) {
      for (const refunded of refunds) {
        if (isUnreachable(refunded, switches)) continue;
        const { isExact, credit } = book(refunded, switches, profileOf(switches));
        assert.ok(isExact, `${refunded.fixture.profile} refund ${refunded.refundId}`);
        assert.equal(credit.adjustment, null);
      }
    }
  });

  it('come to the exact amount when nothing is known of the organisation, after at most two answers learnt from', () => {
    for (const switches of positions()) {
      for (const refunded of refunds) {
        if (isUnreachable(refunded, switches)) continue;
        const { isExact } = book(refunded, switches, {});
        assert.ok(isExact, `${refunded.fixture.profile} refund ${refunded.refundId} ${JSON.stringify(switches)}`);
      }
    }
  });

  for (const taxRounding of SWITCHES.taxRounding) {
    it(`keep the shop's tax: the table with tax rounded per ${taxRounding}`, () => {
      const switches = { ...defaultSwitches(), taxRounding };
      const sum = { refunds: 0, exact: 0, near: 0, rounding: 0 };
      for (const refunded of refunds) {
        const { taxUnits, hasRounding } = book(refunded, switches, profileOf(switches));
        sum.refunds++;
        sum.exact += Number(taxUnits === 0);
        sum.near += Number(taxUnits <= 1);
        sum.rounding += Number(hasRounding);
      }
      console.log(
        `      ${String(sum.refunds)} refunds, tax total exact ${String(sum.exact)}, within a unit ${String(sum.near)}, with a rounding line ${String(sum.rounding)}`,
      );
      assert.ok(sum.near >= 0.99 * sum.refunds);
    });
  }
});
