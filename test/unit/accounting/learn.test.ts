import assert from 'node:assert/strict';
import { desired } from '../../../worker/accounting/desired.js';
import type { InvoiceDocument } from '../../../worker/accounting/documents.js';
import { learnFromEcho, type Answered } from '../../../worker/accounting/learn.js';
import { readSale } from '../../../worker/accounting/sale.js';
import { verifyDocument } from '../../../worker/accounting/verify.js';
import { emptyBooksProfile, type BooksProfile } from '../../../worker/contract/books-profile.js';
import { defaultSettings } from '../../../worker/contract/settings.js';
import { wooOrderSchema } from '../../../worker/contract/woo-order.js';
import { echoOf, zohoAnswers } from '../../property/zoho-answers.js';
import { defaultSwitches, SWITCHES, type Switches } from '../../simulators/zoho-books/switches.js';

const TAXES = [
  { id: 1, label: 'State Tax', percent: '5' },
  { id: 2, label: 'City Tax', percent: '2.5' },
];
/** Amounts whose taxes end on half a cent, alone or together. */
const SALES = [
  [45, 7.5],
  [135, 5],
  [9.99, 5],
  [3.33, 12.99],
];

/** Every way of rounding, of organisations that keep adjustments and of those that drop them. */
const WAYS: readonly Switches[] = SWITCHES.taxRounding.flatMap((taxRounding) =>
  SWITCHES.roundingMode.flatMap((roundingMode) =>
    SWITCHES.adjustmentField.map((adjustmentField) => ({
      ...defaultSwitches(),
      ...{ taxRounding, roundingMode, adjustmentField },
    })),
  ),
);

/** Goods and shipping with two taxes, each rounded per line, as a shop declares them. */
function saleOf([goods = 0, shipping = 0]: readonly number[]) {
  const cents = (net: number, percent: string) => Math.round(Number((net * Number(percent)).toFixed(6)));
  const line = (net: number) => ({
    total: net.toFixed(2),
    total_tax: (TAXES.reduce((sum, { percent }) => sum + cents(net, percent), 0) / 100).toFixed(2),
    taxes: TAXES.map(({ id, percent }) => ({ id, total: (cents(net, percent) / 100).toFixed(2) })),
  });
  const [item, carriage] = [line(goods), line(shipping)];
  const tax = Number(item.total_tax) + Number(carriage.total_tax);
  const address = { email: 'ada@example.com' };
  const order = wooOrderSchema.parse({
    ...{ id: 1, number: '1', status: 'processing', currency: 'USD', prices_include_tax: false, customer_id: 0 },
    ...{ date_created_gmt: '2026-03-01T10:00:00', date_paid_gmt: null, billing: address, shipping: address },
    total: (goods + shipping + tax).toFixed(2),
    total_tax: tax.toFixed(2),
    line_items: [{ id: 11, name: 'Mug', product_id: 5, quantity: 1, subtotal: item.total, sku: 'MUG', ...item }],
    shipping_lines: [{ id: 12, method_title: 'Flat rate', ...carriage }],
    fee_lines: [],
    tax_lines: TAXES.map(({ id, label, percent }) => ({
      ...{ rate_id: id, rate_code: label, label, compound: false, rate_percent: Number(percent) },
      tax_total: (cents(goods, percent) / 100).toFixed(2),
      shipping_tax_total: (cents(shipping, percent) / 100).toFixed(2),
    })),
  });
  const sale = readSale(order, [], { decimals: 2, timeZone: '+00:00' });
  assert.ok(sale.ok);
  return sale.value;
}

function solve(amounts: readonly number[], profile: BooksProfile): InvoiceDocument {
  const wanted = desired(saleOf(amounts), defaultSettings('AB12'), {
    reference: 'AB12-1',
    referenceData: {
      version: 1,
      organization_id: '1',
      taxes: TAXES.map(({ id, label, percent }) => ({
        ...{ tax_id: String(id), name: label, percent, type: 'tax' as const, country: '' },
      })),
      currencies: [{ currency_id: '9', code: 'USD', price_precision: 2, is_base: true }],
      accounts: [],
      profile,
    },
    ...{ links: [], choice: null, today: '2026-03-01', isChosen: false },
  });
  assert.ok(wanted.ok && wanted.value.kind === 'booking', JSON.stringify(wanted));
  return wanted.value.invoice;
}

describe('accounting/learn', () => {
  for (const switches of WAYS) {
    const { taxRounding, roundingMode, adjustmentField } = switches;
    it(`comes to the cent in three corrections, knowing nothing of ${taxRounding}, ${roundingMode}, adjustments ${adjustmentField}`, () => {
      for (const amounts of SALES) {
        let profile = emptyBooksProfile('1', 'USD');
        const answers: Answered[] = [];
        for (;;) {
          const wanted = solve(amounts, profile);
          const echo = echoOf(wanted, zohoAnswers(wanted, switches), switches);
          profile = learnFromEcho(profile, wanted, echo, answers);
          if (verifyDocument(wanted, echo) === 'equal') break;
          answers.push({ wanted, echo });
          assert.ok(answers.length <= 3, `${amounts.join(' + ')}: ${answers.map((one) => one.echo.total).join(', ')}`);
        }
      }
    });
  }
});
