import assert from 'node:assert/strict';
import type { Switches } from '../simulators/zoho-books/switches.js';
import { fresh } from './fresh-books.js';

describe('simulators/zoho-books', () => {
  describe('totals', () => {
    const totalOf = (
      switches: Partial<Switches>,
      lines: (tax: (index: number) => string) => Record<string, unknown>[],
      more: Record<string, unknown> = {},
    ) => {
      const books = fresh(switches);
      books.ready();
      const reply = books.invoice(
        lines(books.tax).map((line) => books.line(String(line.rate), line)),
        more,
      );
      const { total, tax_total } = books.ok(reply).invoice ?? {};
      return [total, tax_total];
    };
    const three = (tax: (index: number) => string) => [1, 2, 3].map(() => ({ rate: '8.39', tax_id: tax(0) }));

    it('rounds tax per line or once', () => {
      assert.deepEqual(totalOf({ taxRounding: 'item' }, three), [29.94, 4.77]);
      assert.deepEqual(totalOf({ taxRounding: 'entity' }, three), [29.95, 4.78]);
    });
    it('takes tax out of a gross price, where that is honoured', () => {
      const gross = (tax: (index: number) => string) => [{ rate: '9.99', tax_id: tax(0) }];
      assert.deepEqual(totalOf({}, gross, { is_inclusive_tax: true }), [9.99, 1.6]);
      assert.deepEqual(totalOf({ inclusive: 'ignored' }, gross, { is_inclusive_tax: true }), [11.89, 1.9]);
    });
    it('takes tax on the line as rounded', () => {
      assert.deepEqual(
        totalOf({ ratePrecision: '6' }, (tax) => [{ rate: '54.54545', tax_id: tax(0) }]),
        [64.91, 10.36],
      );
    });
    it('adds the adjustment, rounds off, or ignores the field', () => {
      assert.deepEqual(
        totalOf({}, () => [{ rate: '9.99' }], { adjustment: '0.01' }),
        [10, 0],
      );
      assert.deepEqual(
        totalOf({ adjustmentField: 'off' }, () => [{ rate: '9.99' }], { adjustment: '0.01' }),
        [9.99, 0],
      );
      assert.deepEqual(
        totalOf({ roundOff: 'nearest_whole' }, () => [{ rate: '9.99' }]),
        [10, 0],
      );
    });
    it('computes a compound tax of a group by its switch', () => {
      for (const [compoundInGroup, tax] of [
        ['on_previous_taxes', 15.5],
        ['on_net', 15],
      ] as const) {
        const books = fresh({ compoundInGroup });
        books.ready();
        const group = books.ok(
          books.call('POST', '/settings/taxgroups', { tax_group_name: 'G', taxes: `${books.tax(1)},${books.tax(2)}` }),
        ).tax_group;
        const made = books.ok(books.invoice([books.line('100', { tax_id: group?.tax_group_id })])).invoice;
        assert.equal(made?.tax_total, tax);
      }
    });
  });
});
