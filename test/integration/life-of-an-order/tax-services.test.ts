import assert from 'node:assert/strict';
import type { Settings } from '../../../worker/contract/settings.js';
import { describeProblem } from '../../../worker/contract/problems.js';
import type { TaxRate } from '../../property/woo-model/tax.js';
import { booksOf, compareBooks, invoice, payment } from './books.js';
import { createLife, type Life } from './life.js';
import { billed, CART } from './scenarios/steps.js';
import { DISTRICT_PERCENTS, type ShopName } from './shops.js';

const ORDERS = 500;
const CUSTOMERS = 50;
const FIRST = 2000;
const STATE = '7.25';
/** Two products and shipping. */
const ITEMS = 3;
/** One invoice and one payment for each order; each customer and item once. */
const CALLS = ORDERS * 2 + CUSTOMERS + ITEMS;

/** A service makes rates of its own for every order: another id, another label, but one of few percentages. */
function oneOff(order: number, part: number, percent: string): TaxRate {
  const postcode = String(90_000 + order);
  return {
    id: 10_000 + order * 10 + part,
    code: `US-CA-${postcode}-TAX-${String(part)}`,
    label: `CA ${postcode} Tax`,
    percent: Number(percent),
    compound: false,
    shipping: false,
  };
}

const district = (order: number) => DISTRICT_PERCENTS[order % DISTRICT_PERCENTS.length] ?? '0';

type RatesOf = (order: number) => readonly TaxRate[];
const ONE: RatesOf = (order) => [oneOff(order, 1, district(order))];
const TWO: RatesOf = (order) => [oneOff(order, 1, STATE), oneOff(order, 2, district(order))];
const TWO_ALIKE: RatesOf = (order) => [oneOff(order, 1, district(order)), oneOff(order, 2, district(order))];

async function sell(
  ratesOf: RatesOf,
  shop: ShopName,
  settings: Partial<Settings>,
): Promise<{ life: Life; calls: number }> {
  const life = await createLife({ hasIndex: true, shop, settings });
  for (let order = 0; order < ORDERS; order++) {
    const customer = order % CUSTOMERS;
    const buyer = billed({ last_name: `Buyer ${String(customer)}`, email: `buyer${String(customer)}@example.com` });
    life.place({ ...CART, rates: ratesOf(order) }, { customer_id: 100 + customer, ...buyer }, FIRST + order);
  }
  return { life, calls: await life.settle() };
}

const idsOf = () => Array.from({ length: ORDERS }, (_, order) => FIRST + order);

/** Every order is in the books, its total and its tax to the cent. */
function assertExact(life: Life): void {
  const faults = idsOf().flatMap((id) => {
    const of = () => life.version(id).order;
    const { faults: wrong, unitsOff } = compareBooks(
      [invoice('paid', { of })(life), payment(of)(life)],
      booksOf(life, id),
      2,
    );
    return [...wrong, ...(unitsOff === 0 ? [] : [`tax off by ${String(unitsOff)}`])].map(
      (fault) => `${String(id)}: ${fault}`,
    );
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(
    idsOf().filter((id) => life.row(id)?.state !== 'done'),
    [],
  );
}

function madeIn({ org }: Life): { taxes: string[]; groups: number } {
  const taxes = org.taxes.map(({ percent }) => percent).sort((a, b) => Number(a) - Number(b));
  return { taxes, groups: org.taxGroups.length };
}

const RULE: Partial<Settings> = { tax_rules: [{ label: 'tax', code: 'US-CA', create: true }] };

describe('500 orders of a tax service that makes a rate for each of them', function () {
  this.timeout(120_000);

  it('need one tax for each percentage where a rule makes them', async () => {
    const { life, calls } = await sell(ONE, 'usTaxService', RULE);
    assertExact(life);
    assert.deepEqual(madeIn(life), { taxes: DISTRICT_PERCENTS, groups: 0 });
    assert.equal(calls, CALLS + DISTRICT_PERCENTS.length);
  });

  it('need one group for each combination, though its taxes are made with it', async () => {
    const { life, calls } = await sell(TWO, 'usTaxService', RULE);
    assertExact(life);
    assert.deepEqual(madeIn(life), { taxes: [...DISTRICT_PERCENTS, STATE], groups: DISTRICT_PERCENTS.length });
    assert.equal(calls, CALLS + 1 + 2 * DISTRICT_PERCENTS.length);
  });

  it('need two taxes for each percentage where both rates of an order have the same', async () => {
    const { life, calls } = await sell(TWO_ALIKE, 'usTaxService', RULE);
    assertExact(life);
    const twice = DISTRICT_PERCENTS.flatMap((percent) => [percent, percent]);
    assert.deepEqual(madeIn(life), { taxes: twice, groups: DISTRICT_PERCENTS.length });
    assert.equal(calls, CALLS + 3 * DISTRICT_PERCENTS.length);
  });

  it('take the taxes that are in Zoho, by their percentage, without any rule', async () => {
    const { life, calls } = await sell(ONE, 'usTaxServiceKnown', {});
    assertExact(life);
    assert.deepEqual(madeIn(life), { taxes: DISTRICT_PERCENTS, groups: 0 });
    assert.equal(calls, CALLS);
  });

  it('wait where no tax fits and no rule stands, and are all sent once one is made', async () => {
    const { life, calls } = await sell(ONE, 'usTaxService', {});
    assert.equal(calls, 0);
    assert.deepEqual(new Set(idsOf().map((id) => life.problem(id)?.code)), new Set(['unmapped_tax']));
    const problem = life.problem(FIRST);
    assert.equal(
      problem === null ? '' : describeProblem(problem),
      'Choose the Zoho tax for "CA 90000 Tax" (0.25 %). All orders waiting for it are then sent.',
    );
    life.set(RULE);
    assert.equal(await life.settle(), CALLS + DISTRICT_PERCENTS.length);
    assertExact(life);
  });
});
