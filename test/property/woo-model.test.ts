import assert from 'node:assert/strict';
import { FeatureCounts } from './woo-model/features.js';
import { fixtureCases } from './woo-model/fixture-case.js';
import type { GeneratedOrder } from './woo-model/generate-order.js';
import { violations } from './woo-model/invariants.js';
import { orderAt } from './woo-model/order-at.js';
import { orderJson, refundJson } from './woo-model/order-json.js';
import { SHOP_PROFILES } from './woo-model/shop-profiles.js';
import type { WooOrderJson, WooRefundJson } from './woo-model/woo-json.js';

const cases = fixtureCases();

/** The order of tax lines depends on how an order grew, that of refunds on their dates; links name addresses only. */
function comparable(json: WooOrderJson | WooRefundJson): unknown {
  const refunds = 'refunds' in json ? { refunds: [...json.refunds].sort((a, b) => a.id - b.id) } : {};
  return { ...json, ...refunds, _links: null, tax_lines: [...json.tax_lines].sort((a, b) => a.rate_id - b.rate_id) };
}

/** What is compared, and what had to be taken from the answer because nothing else tells it. */
function counts() {
  const seen = { orders: 0, lines: 0, lineTaxes: 0, taxLines: 0, coupons: 0 };
  const refunded = { refunds: 0, lines: 0, lineTaxes: 0, taxLines: 0 };
  const given = { deletedProducts: 0, editedTotals: 0, refundAmounts: 0 };
  for (const { fixture, given: ofCase } of cases) {
    const { order, refunds } = fixture;
    const lines = [...order.line_items, ...order.fee_lines, ...order.shipping_lines];
    seen.orders++;
    seen.lines += lines.length;
    seen.lineTaxes += lines.flatMap((line) => line.taxes).length;
    seen.taxLines += order.tax_lines.length;
    seen.coupons += order.coupon_lines.length;
    given.deletedProducts += ofCase.deletedProducts;
    given.editedTotals += ofCase.editedTotals;
    given.refundAmounts += ofCase.refundAmounts;
    for (const refund of refunds) {
      const back = [...refund.line_items, ...refund.fee_lines, ...refund.shipping_lines];
      refunded.refunds++;
      refunded.lines += back.length;
      refunded.lineTaxes += back.flatMap((line) => line.taxes).length;
      refunded.taxLines += refund.tax_lines.length;
    }
  }
  return { seen, refunded, given };
}

describe('the model of WooCommerce', () => {
  it('reproduces every amount and every per-rate tax of the 304 fixture orders and their refunds', () => {
    for (const { name, fixture, details, amounts, refunds } of cases) {
      for (const [json, dp] of [
        [fixture.order, 6],
        [fixture.order_default_dp, fixture.settings.decimals],
      ] as const)
        assert.deepEqual(
          comparable(orderJson(details, amounts, refunds, dp)),
          comparable(json),
          `${name} with ${dp} decimals`,
        );
      for (const [index, json] of fixture.refunds.entries()) {
        const refund = refunds[index];
        assert.ok(refund);
        assert.deepEqual(comparable(refundJson(details, refund, 6)), comparable(json), `${name}, refund ${json.id}`);
      }
    }
    assert.deepEqual(counts(), {
      seen: { orders: 304, lines: 1283, lineTaxes: 1318, taxLines: 437, coupons: 121 },
      refunded: { refunds: 156, lines: 157, lineTaxes: 162, taxLines: 121 },
      given: { deletedProducts: 38, editedTotals: 9, refundAmounts: 25 },
    });
  });
});

const COUNT = 6_000;

function* generated(seed: number, count = COUNT): Generator<GeneratedOrder> {
  for (let index = 0; index < count; index++) yield orderAt(seed, index, SHOP_PROFILES);
}

/** The total of an order a smallest unit too high. */
function withWrongTotal(made: GeneratedOrder): GeneratedOrder {
  const total = String(Number(made.order.total) + 10 ** -made.settings.decimals);
  return { ...made, order: { ...made.order, total } };
}

describe('the generator of orders', function () {
  this.timeout(60_000);

  it('makes orders whose parts, taxes and refunds agree with each other', () => {
    for (const made of generated(1))
      assert.deepEqual(violations(made), [], `${made.settings.profile}-${made.order.id}`);
  });

  it('makes the same order of the same seed, and others of another', () => {
    const [first, again, other] = [7, 7, 8].map((seed) =>
      JSON.stringify([...generated(seed, 50)].map(({ order, refunds, truth }) => ({ order, refunds, truth }))),
    );
    assert.equal(first, again);
    assert.notEqual(first, other);
  });

  it('makes everything it promises now and then', () => {
    const features = new FeatureCounts();
    for (const made of generated(2)) features.add(made);
    const never = [...features.counts].filter(([, count]) => count === 0).map(([name]) => name);
    assert.deepEqual(never, []);
  });

  it('would be seen to make a wrong total, a wrong tax or too large a refund', () => {
    for (const made of generated(3, 300)) {
      assert.notDeepEqual(violations(withWrongTotal(made)), []);
      const [line, ...others] = made.order.line_items;
      assert.ok(line);
      const taxes = line.taxes.map((tax) => ({ ...tax, total: (Number(tax.total) + 0.0001).toFixed(6) }));
      const taxed = { ...made, order: { ...made.order, line_items: [{ ...line, taxes }, ...others] } };
      if (taxes.length > 0) assert.notDeepEqual(violations(taxed), []);
      const [refund, ...earlier] = made.refunds;
      if (refund)
        assert.notDeepEqual(
          violations({ ...made, refunds: [{ ...refund, amount: String(Number(refund.amount) * 2 + 1) }, ...earlier] }),
          [],
        );
    }
  });
});
