import assert from 'node:assert/strict';
import { cut, paidBy } from '../../../worker/accounting/text.js';

describe('accounting/text', () => {
  it('names by what was paid, or the order alone where nobody said', () => {
    assert.equal(paidBy(' Stripe\n', 'AB12-1001'), 'Stripe (AB12-1001)');
    assert.equal(paidBy(' ', 'AB12-1001'), 'AB12-1001');
  });
  it('never cuts a character in two, nor leaves a space at the cut', () => {
    assert.equal(cut('ab😀', 3), 'ab');
    assert.equal(cut('ab cd', 3), 'ab');
  });
});
