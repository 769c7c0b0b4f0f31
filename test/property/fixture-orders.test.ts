import assert from 'node:assert/strict';
import Big from 'big.js';
import type { InvoiceDocument } from '../../worker/accounting/documents.js';
import { learnFromEcho } from '../../worker/accounting/learn.js';
import type { Sale } from '../../worker/accounting/sale.js';
import { verifyDocument } from '../../worker/accounting/verify.js';
import type { BooksProfile } from '../../worker/contract/books-profile.js';
import type { ReferenceData } from '../../worker/contract/reference-data.js';
import {
  desiredOf,
  fixtureOrders,
  readFixture,
  referenceDataFor,
  type FixtureOrder,
} from '../fixtures/fixture-orders.js';
import { defaultSwitches, SWITCHES, type Switches } from '../simulators/zoho-books/switches.js';
import { echoOf, profileOf, zohoAnswers } from './zoho-answers.js';

/** Every order taken as completed and paid, before any refund. */
function saleOf(fixture: FixtureOrder): Sale {
  const order = { ...fixture.rawOrder, status: 'completed', date_paid_gmt: '2026-02-01T12:00:00' };
  return readFixture(order, [], fixture.settings.decimals);
}

function solve(fixture: FixtureOrder, sale: Sale, data: ReferenceData): InvoiceDocument {
  const documents = desiredOf(sale, data);
  assert.ok(
    documents.ok,
    `${fixture.profile}-${sale.orderId}: ${JSON.stringify(documents.ok ? null : documents.error)}`,
  );
  assert.ok(documents.value.kind === 'booking');
  return documents.value.invoice;
}

/** As the worker does: solve, look at Zoho's answer, learn, solve again where it differs, twice at most. */
function book(fixture: FixtureOrder, switches: Switches, start: Partial<BooksProfile>) {
  const { decimals } = fixture.settings;
  const data = referenceDataFor(fixture.settings, start);
  const sale = saleOf(fixture);
  let invoice = solve(fixture, sale, data);
  let answer = zohoAnswers(invoice, switches);
  let tries = 1;
  let { profile } = data;
  while (verifyDocument(invoice, echoOf(invoice, answer, switches)) === 'differs' && tries < 3) {
    assert.ok(profile);
    profile = learnFromEcho(profile, invoice, echoOf(invoice, answer, switches));
    invoice = solve(fixture, sale, { ...data, profile });
    answer = zohoAnswers(invoice, switches);
    tries++;
  }
  const unit = new Big(10).pow(-decimals);
  const declared = new Map<string, Big>();
  for (const { label, percent, compound, amount } of sale.taxes) {
    const type = compound ? 'compound_tax' : 'tax';
    const same = data.taxes.find((tax) => tax.name === label && tax.percent === percent && tax.type === type);
    const id = same?.tax_id ?? label;
    declared.set(id, (declared.get(id) ?? new Big(0)).plus(new Big(amount).round(decimals, Big.roundHalfUp)));
  }
  const worst = answer.taxes
    .map(({ tax, amount }) =>
      new Big(amount)
        .minus(declared.get(tax.tax_id) ?? 0)
        .abs()
        .div(unit),
    )
    .reduce((most, difference) => (difference.gt(most) ? difference : most), new Big(0));
  return {
    tries,
    exact: new Big(answer.total).eq(sale.total),
    taxUnits: Number(worst.toFixed(4)),
    adjustmentUnits: Number(new Big(invoice.adjustment ?? 0).abs().div(unit).toFixed()),
  };
}

const orders = fixtureOrders();

/** Every position of the switches that reach the total. */
function* positions(): Generator<Switches> {
  for (const taxRounding of SWITCHES.taxRounding)
    for (const inclusive of SWITCHES.inclusive)
      for (const ratePrecision of SWITCHES.ratePrecision)
        for (const quantityPrecision of SWITCHES.quantityPrecision)
          for (const lineWithoutItem of SWITCHES.lineWithoutItem)
            for (const compoundInGroup of SWITCHES.compoundInGroup)
              for (const roundingMode of SWITCHES.roundingMode)
                yield {
                  ...defaultSwitches(),
                  taxRounding,
                  inclusive,
                  ratePrecision,
                  quantityPrecision,
                  lineWithoutItem,
                  compoundInGroup,
                  roundingMode,
                };
}

/** Where Zoho took a compound tax on the bare net there is no lawful invoice over a truly compound order: it is parked. */
function isUnreachable(fixture: FixtureOrder, switches: Switches): boolean {
  const isCompound = fixture.order.tax_lines.some((tax) => tax.compound);
  return switches.compoundInGroup === 'on_net' && isCompound;
}

const nameOf = (s: Switches) =>
  `${s.taxRounding}, inclusive ${s.inclusive}, rate ${s.ratePrecision}, quantity ${s.quantityPrecision}, line without item ${s.lineWithoutItem}, compound ${s.compoundInGroup}, ${s.roundingMode}`;

describe('the 304 real orders as invoices', function () {
  this.timeout(240_000);

  it('are all there', () => assert.equal(orders.length, 304));

  for (const taxRounding of SWITCHES.taxRounding) {
    it(`come to their exact total in every position with tax rounded per ${taxRounding}, the organisation known`, () => {
      for (const switches of positions()) {
        if (switches.taxRounding !== taxRounding) continue;
        for (const fixture of orders) {
          if (isUnreachable(fixture, switches)) continue;
          const { exact, adjustmentUnits } = book(fixture, switches, profileOf(switches));
          assert.ok(exact, `${fixture.profile}-${fixture.order.id}: ${nameOf(switches)}`);
          assert.ok(adjustmentUnits <= 2, `${fixture.profile}-${fixture.order.id}: rounding ${adjustmentUnits}`);
        }
      }
    });
  }

  it('come to their exact total when nothing is known of the organisation, after at most two answers learnt from', () => {
    for (const switches of positions()) {
      if (switches.ratePrecision === '6' || switches.quantityPrecision === '0' || switches.lineWithoutItem === 'reject')
        continue;
      for (const fixture of orders) {
        if (isUnreachable(fixture, switches)) continue;
        const { exact } = book(fixture, switches, {});
        assert.ok(exact, `${fixture.profile}-${fixture.order.id}: ${nameOf(switches)}`);
      }
    }
  });

  for (const taxRounding of SWITCHES.taxRounding) {
    it(`keep the shop's tax: the table with tax rounded per ${taxRounding}`, () => {
      const switches = { ...defaultSwitches(), taxRounding };
      const rows = new Map<string, { orders: number; exact: number; near: number; adjusted: number }>();
      const sum = { orders: 0, exact: 0, near: 0, adjusted: 0 };
      for (const fixture of orders) {
        const row = rows.get(fixture.profile) ?? { orders: 0, exact: 0, near: 0, adjusted: 0 };
        rows.set(fixture.profile, row);
        const result = book(fixture, switches, profileOf(switches));
        for (const counts of [row, sum]) {
          counts.orders++;
          counts.exact += Number(result.taxUnits === 0);
          counts.near += Number(result.taxUnits <= 1);
          counts.adjusted += Number(result.adjustmentUnits > 0);
        }
      }
      const line = (name: string, { orders: n, exact, near, adjusted }: typeof sum) =>
        `      ${name.padEnd(20)} ${String(n).padStart(6)} ${String(exact).padStart(9)} ${String(near).padStart(11)} ${String(adjusted).padStart(10)}`;
      console.log('      profile              orders tax exact within unit adjustment');
      for (const [name, row] of rows) console.log(line(name, row));
      console.log(line('all', sum));
      if (taxRounding === 'item') {
        assert.ok(304 - sum.adjusted > 288, 'more than 288 without adjustment');
        assert.ok(sum.exact > 272, 'more than 272 with the exact tax');
        assert.ok(sum.near > 300, 'more than 300 within one unit');
      }
    });
  }
});
