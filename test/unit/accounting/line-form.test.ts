import assert from 'node:assert/strict';
import { lineForm } from '../../../worker/accounting/line-form.js';
import { toMinor } from '../../../worker/accounting/money.js';
import { emptyBooksProfile, type BooksProfile } from '../../../worker/contract/books-profile.js';

describe('accounting/line-form', () => {
  const profile = emptyBooksProfile('10', 'USD');
  const cases: [string, bigint, string, typeof profile, Record<string, string | null>][] = [
    ['4 × 2.50', 1000n, '4', profile, { rate: '2.50', quantity: '4', countInDescription: null }],
    ['a third as one piece', 1000n, '3', profile, { rate: '10.00', quantity: '1', countInDescription: '3' }],
    [
      'a third with six known decimals',
      1000n,
      '3',
      { ...profile, rate_precision: { value: 6, source: 'setting' } },
      { rate: '3.333333', quantity: '3' },
    ],
    [
      'a third with a line discount',
      1000n,
      '3',
      { ...profile, discount_level: { value: 'item', source: 'setting' } },
      { rate: '3.34', quantity: '3', discount: '0.02' },
    ],
    ['half a metre as one piece', 1000n, '0.5', profile, { rate: '10.00', quantity: '1', countInDescription: '0.5' }],
    [
      'half a metre where quantities keep decimals',
      1000n,
      '0.5',
      { ...profile, quantity_precision: { value: 2, source: 'setting' } },
      { rate: '20.00', quantity: '0.5' },
    ],
    ['a negative line', -500n, '1', profile, { rate: '-5.00', quantity: '1' }],
  ];
  it('relies on no half that one organisation rounds up and another to the even neighbour', () => {
    // 194 × 365.25 is 70858.5.
    const books: BooksProfile = { ...profile, rate_precision: { value: 2, source: 'setting' } };
    assert.equal(lineForm(toMinor('70859', 0), '194', books, 0).quantity, '1');
  });

  for (const [what, amount, quantity, books, expected] of cases) {
    it(`writes ${what}`, () => {
      const form = lineForm(amount as Parameters<typeof lineForm>[0], quantity, books, 2);
      assert.deepEqual(
        Object.fromEntries(Object.keys(expected).map((key) => [key, form[key as keyof typeof form]])),
        expected,
      );
    });
  }
});
