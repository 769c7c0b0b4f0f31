import assert from 'node:assert/strict';
import { fromMinor, toMinor } from '../../../worker/accounting/money.js';

describe('accounting/money', () => {
  const cases: [string, number, string][] = [
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['1.004999', 2, '1.00'],
    ['0', 3, '0.000'],
    ['99999999999.99', 2, '99999999999.99'],
    ['12.5', 0, '13'],
  ];
  for (const [text, decimals, expected] of cases) {
    it(`reads ${text} at ${decimals} decimals as ${expected}`, () => {
      assert.equal(fromMinor(toMinor(text, decimals), decimals), expected);
    });
  }
});
