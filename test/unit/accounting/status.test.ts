import assert from 'node:assert/strict';
import { meaningOf } from '../../../worker/accounting/status.js';
import { DEFAULT_STATUS_MAP } from '../../../worker/contract/settings.js';

describe('accounting/status', () => {
  it('means nothing for a status nobody mapped, not even an inherited one', () => {
    assert.equal(meaningOf('processing', DEFAULT_STATUS_MAP), 'invoice');
    assert.equal(meaningOf('partially-shipped', DEFAULT_STATUS_MAP), 'nothing');
    assert.equal(meaningOf('constructor', DEFAULT_STATUS_MAP), 'nothing');
  });
});
