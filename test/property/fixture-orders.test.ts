import assert from 'node:assert/strict';
import Big from 'big.js';
import { fixtureOrders, type FixtureOrder } from '../fixtures/fixture-orders.js';
import { defaultSwitches, SWITCHES, type Switches } from '../simulators/zoho-books/switches.js';
import { bookFixture, type BookedFixture } from './book-fixture.js';
import type { Written } from './book-order.js';
import { BooksTally } from './books-tally.js';
import { isTaxReachable } from './reachable-tax.js';
import { sumOfTaxes, taxDifference } from './tax-difference.js';
import { profileOf } from './zoho-answers.js';

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

/** Where Zoho took a compound tax on the bare net there is no lawful document over a truly compound order: it is parked. */
function isUnreachable(fixture: FixtureOrder, switches: Switches): boolean {
  const isCompound = fixture.order.tax_lines.some((tax) => tax.compound);
  return switches.compoundInGroup === 'on_net' && isCompound;
}

/** What an organisation may make of a shipping charge. */
const CHARGES: readonly { name: string; switches: Partial<Switches> }[] = [
  { name: 'rounded apart', switches: { shippingTaxRounding: 'apart' } },
  { name: 'rounded with the lines', switches: { shippingTaxRounding: 'with_lines' } },
  { name: 'untaxed', switches: { shippingTax: 'ignored' } },
  { name: 'dropped', switches: { shippingField: 'off' } },
];

/** `bar`: share of the invoices whose tax total is the order's or the sum of its taxes; the rest is shown to be out of reach. */
const TABLES: readonly { name: string; bar: number; switches: Partial<Switches> }[] = [
  { name: 'per line', bar: 0.99, switches: { taxRounding: 'item' } },
  ...CHARGES.filter(({ name }) => name !== 'untaxed').map(({ name, switches }) => ({
    name: `per document, a shipping charge's ${name}`,
    bar: name === 'rounded apart' ? 0.99 : 0.95,
    switches: { ...switches, taxRounding: 'entity' as const },
  })),
];

const nameOf = (s: Switches) =>
  `${s.taxRounding}, inclusive ${s.inclusive}, rate ${s.ratePrecision}, quantity ${s.quantityPrecision}, line without item ${s.lineWithoutItem}, compound ${s.compoundInGroup}, ${s.roundingMode}`;

/** The invoice comes to the order's total, each credit note to what was paid back. */
function assertExact({ fixture, sale, invoice, credits }: BookedFixture, switches: Switches): void {
  const name = `${fixture.profile}-${fixture.order.id}: ${nameOf(switches)}`;
  const { decimals } = fixture.settings;
  const round = (amount: string) => new Big(amount).round(decimals, Big.roundHalfUp).toFixed(decimals);
  assert.equal(invoice.answer.total, round(sale.total), name);
  assert.ok(roundingUnits(invoice, decimals) <= 2, `${name}: rounding of ${roundingUnits(invoice, decimals)} units`);
  assert.equal(credits.length, sale.refunds.length, name);
  for (const { document, answer } of credits) {
    const refund = sale.refunds.find(({ id }) => document.kind === 'credit_note' && id === document.slot);
    assert.equal(answer.total, round(refund?.total ?? '0'), `${name}, refund ${refund?.id ?? 'unknown'}`);
    assert.equal(document.adjustment, null);
  }
}

function roundingUnits({ document }: Written, decimals: number): number {
  const loose = document.lines.find(({ name }) => name === 'Rounding');
  return Number(new Big(document.adjustment ?? loose?.rate ?? 0).abs().times(new Big(10).pow(decimals)).toFixed());
}

/** Declared by the shop: the order's taxes, or those of a refund that names its lines or gives all back. */
function declaredOf({ sale }: BookedFixture, { document }: Written) {
  if (document.kind === 'invoice') return { name: 'invoices', amounts: sale };
  const refund = sale.refunds.find(({ id }) => id === document.slot);
  if (refund === undefined) return null;
  if (refund.lines.length > 0) return { name: 'credit notes over lines', amounts: refund };
  return new Big(refund.total).eq(sale.total)
    ? { name: 'credit notes over all', amounts: { ...sale, id: refund.id } }
    : null;
}

describe('the 304 real orders and their 156 refunds', function () {
  this.timeout(240_000);

  it('are all there', () => {
    assert.equal(orders.length, 304);
    const refunds = orders.flatMap(
      (fixture) => bookFixture(fixture, defaultSwitches(), profileOf(defaultSwitches())).credits,
    );
    assert.equal(refunds.length, 156);
  });

  for (const taxRounding of SWITCHES.taxRounding) {
    it(`come to their exact totals in every position with tax rounded per ${taxRounding}, the organisation known`, () => {
      for (const switches of positions()) {
        if (switches.taxRounding !== taxRounding) continue;
        for (const fixture of orders) {
          if (isUnreachable(fixture, switches)) continue;
          assertExact(bookFixture(fixture, switches, profileOf(switches)), switches);
        }
      }
    });
  }

  it('come to their exact totals when nothing is known of the organisation, after at most five answers learnt from', () => {
    for (const switches of positions()) {
      if (switches.ratePrecision === '6' || switches.quantityPrecision === '0' || switches.lineWithoutItem === 'reject')
        continue;
      for (const fixture of orders) {
        if (isUnreachable(fixture, switches)) continue;
        assertExact(bookFixture(fixture, switches, {}), switches);
      }
    }
  });

  it('come to their exact totals whatever becomes of a shipping charge, which the first answer tells', () => {
    for (const charge of CHARGES) {
      const switches: Switches = { ...defaultSwitches(), taxRounding: 'entity', ...charge.switches };
      const known = { ...profileOf(switches), shipping: null };
      for (const fixture of orders) {
        const booked = bookFixture(fixture, switches, known);
        assertExact(booked, switches);
        const name = `${fixture.profile}-${fixture.order.id}: ${charge.name}`;
        assert.ok(booked.invoice.corrections <= 1, `${name}: ${booked.invoice.corrections} corrections`);
        assert.equal(booked.invoice.document.shipping !== null && charge.name !== 'rounded apart', false, name);
      }
    }
  });

  for (const { name, bar, switches: position } of TABLES) {
    it(`keep the tax the shop declared wherever a lawful document does: the table with tax rounded ${name}`, () => {
      const switches: Switches = { ...defaultSwitches(), ...position };
      const isHonoured = switches.shippingField === 'on' && switches.shippingTax === 'honoured';
      const mayCharge = isHonoured && switches.taxRounding === 'entity';
      const tally = new BooksTally();
      for (const fixture of orders) {
        const booked = bookFixture(fixture, switches, profileOf(switches));
        for (const written of [booked.invoice, ...booked.credits]) {
          const declared = declaredOf(booked, written);
          if (declared === null) continue;
          const { decimals } = fixture.settings;
          const tax = taxDifference(declared.amounts, written.answer, booked.books.data, decimals);
          const rounding = roundingUnits(written, decimals) > 0;
          tally.add(declared.name, fixture.profile, { tax, rounding, corrections: written.corrections });
          const order = `${fixture.profile}-${fixture.order.id}`;
          assert.ok(tax.worst <= 1, `${order}: a tax is ${tax.worst} units off`);
          if (tax.total === 0) continue;
          const isCharged = mayCharge && written.document.kind === 'invoice';
          const isReachable = (totalTax: string) =>
            isTaxReachable({ ...declared.amounts, totalTax }, booked.sale, booked.books, isCharged);
          assert.ok(!isReachable(declared.amounts.totalTax), `${order}: tax ${tax.total} units off`);
          if (tax.isDeclared) continue;
          const sum = sumOfTaxes(declared.amounts.taxes, decimals).toFixed(decimals);
          assert.ok(!isReachable(sum), `${order}: neither its tax total nor the sum of its taxes`);
        }
      }
      const { documents, taxTotalDeclared } = tally.all('invoices');
      assert.ok(taxTotalDeclared / documents >= bar, `${taxTotalDeclared} of ${documents}`);
      for (const line of tally.lines()) console.log(`      ${line}`);
    });
  }
});
