import assert from 'node:assert/strict';
import { fixtureCases } from './woo-model/fixture-case.js';
import { orderJson, refundJson } from './woo-model/order-json.js';
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
