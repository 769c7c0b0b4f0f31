import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { sha256 } from '../../../worker/accounting/sha256.js';

describe('accounting/sha256', () => {
  for (const text of ['', 'abc', 'ä€😀', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(1000)]) {
    it(`agrees with the runtime on ${text.length} characters`, () => {
      assert.equal(sha256(text), createHash('sha256').update(text).digest('hex'));
    });
  }
});
