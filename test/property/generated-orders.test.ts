import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSale } from '../../worker/accounting/sale.js';
import { emptyBooksProfile } from '../../worker/contract/books-profile.js';
import { desiredOf } from '../fixtures/fixture-orders.js';
import { wooOrderSchema } from '../../worker/contract/woo-order.js';
import { zohoAnswers } from './zoho-answers.js';
import { defaultSwitches } from '../simulators/zoho-books/switches.js';

const address = {
  first_name: 'A',
  last_name: 'B',
  company: '',
  address_1: '',
  address_2: '',
  city: '',
  state: '',
  postcode: '',
  country: '',
  email: 'a@b.c',
  phone: '',
};
const cents = (value: number) => (value / 100).toFixed(6);

/** Orders as WooCommerce computes them: tax per line, half up, on nets of whole cents. */
const orderArbitrary = fc
  .record({
    lines: fc.array(
      fc.record({
        net: fc.integer({ min: 0, max: 500_000 }),
        quantity: fc.integer({ min: 1, max: 12 }),
        rates: fc.subarray([1, 2]),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    shipping: fc.integer({ min: 0, max: 3000 }),
    percents: fc.tuple(fc.integer({ min: 1, max: 2500 }), fc.integer({ min: 1, max: 2500 })),
  })
  .map(({ lines, shipping, percents }) => {
    const percentOf = (rate: number) => (percents[rate - 1] ?? 0) / 100;
    const taxOf = (net: number, rate: number) => Math.floor((net * (percents[rate - 1] ?? 0)) / 10_000 + 0.5);
    const items = lines.map((line, index) => ({
      ...line,
      id: index + 1,
      taxes: line.rates.map((rate) => ({ rate, tax: taxOf(line.net, rate) })),
    }));
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    const taxTotal = (rate: number) =>
      sum(items.flatMap((item) => item.taxes.filter((tax) => tax.rate === rate).map(({ tax }) => tax)));
    const total = sum(items.map((item) => item.net)) + shipping + taxTotal(1) + taxTotal(2);
    return wooOrderSchema.parse({
      id: 1,
      number: '1',
      status: 'completed',
      currency: 'USD',
      prices_include_tax: false,
      date_created_gmt: '2026-01-01T00:00:00',
      date_paid_gmt: '2026-01-01T00:00:00',
      total: cents(total),
      total_tax: cents(taxTotal(1) + taxTotal(2)),
      customer_id: 1,
      billing: address,
      shipping: address,
      payment_method: 'x',
      payment_method_title: 'X',
      transaction_id: 't',
      line_items: items.map((item) => ({
        id: item.id,
        name: `Item ${item.id}`,
        product_id: item.id,
        variation_id: 0,
        quantity: item.quantity,
        subtotal: cents(item.net),
        total: cents(item.net),
        total_tax: cents(sum(item.taxes.map(({ tax }) => tax))),
        taxes: item.taxes.map(({ rate, tax }) => ({ id: rate, total: cents(tax) })),
        sku: '',
      })),
      tax_lines: [1, 2].map((rate) => ({
        rate_id: rate,
        rate_code: '',
        label: `Tax ${rate}`,
        compound: false,
        tax_total: cents(taxTotal(rate)),
        shipping_tax_total: '0',
        rate_percent: percentOf(rate),
      })),
      shipping_lines:
        shipping === 0 ? [] : [{ id: 99, method_title: 'Post', total: cents(shipping), total_tax: '0', taxes: [] }],
      fee_lines: [],
    });
  });

describe('generated orders', function () {
  this.timeout(120_000);

  it('become an invoice of exactly their total, with the exact tax where tax is rounded per line', () => {
    const known = { value: 'item', source: 'setting' } as const;
    fc.assert(
      fc.property(orderArbitrary, (order) => {
        const sale = readSale(order, [], { decimals: 2, timeZone: 'UTC' });
        assert.ok(sale.ok);
        const taxes = order.tax_lines.map((tax) => ({
          tax_id: `10${tax.rate_id}`,
          name: tax.label,
          percent: String(tax.rate_percent),
          type: 'tax' as const,
          country: '',
        }));
        const documents = desiredOf(sale.value, {
          version: 1,
          organization_id: '10',
          taxes,
          currencies: [{ currency_id: '5', code: 'USD', price_precision: 2, is_base: true }],
          accounts: [],
          profile: {
            ...emptyBooksProfile('10', 'USD'),
            tax_rounding: known,
            rounding_mode: { value: 'half_up', source: 'setting' },
          },
        });
        assert.ok(documents.ok && documents.value.kind === 'booking', JSON.stringify(documents));
        const { invoice } = documents.value;
        const answer = zohoAnswers(invoice, defaultSwitches());
        assert.equal(answer.total, invoice.total);
        assert.equal(answer.total, Number(order.total).toFixed(2));
        assert.equal(answer.taxTotal, Number(order.total_tax).toFixed(2));
        assert.equal(invoice.adjustment, null);
      }),
      { numRuns: 2000, seed: 20261124 },
    );
  });
});
