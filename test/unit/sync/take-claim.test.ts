import assert from 'node:assert/strict';
import type { Claim, ClaimAnswer } from '../../../worker/contract/claim.js';
import { createLog } from '../../../worker/log.js';
import { createRestoreWatch } from '../../../worker/sync/restore-watch.js';
import { takeClaim, type TakeClaimDeps } from '../../../worker/sync/take-claim.js';

const MINUTE = 60_000;

describe('sync/take-claim', () => {
  let now: number;
  let highest: string;
  let marks: number;
  /** What the store's row says. */
  let row: Pick<Claim, 'token' | 'unresolved_for_ms'>;
  let deps: TakeClaimDeps;

  beforeEach(() => {
    [now, highest, marks] = [0, '7', 0];
    const clock = { now: () => now, monotonic: () => now, sleep: () => Promise.resolve() };
    deps = {
      store: { claim: () => Promise.resolve({ result: 'claimed', claim: row as Claim } as ClaimAnswer) },
      clock,
      log: createLog('error'),
      identity: { workerId: 'w', boot: 1 },
      fencing: {
        highest: () => highest,
        remember: (token) => {
          highest = token;
          return Promise.resolve();
        },
      },
      restores: createRestoreWatch(clock),
      onRestored: () => {
        marks++;
        return Promise.resolve();
      },
    };
  });

  async function unresolvedFor(token: string, unresolved_for_ms: number | null = null): Promise<number | null> {
    row = { token, unresolved_for_ms };
    const taken = await takeClaim({ object_type: 'order', object_id: '5' }, deps);
    assert.ok(taken);
    return taken.claim.unresolved_for_ms;
  }

  it('believes what is linked as long as tokens increase', async () => {
    assert.equal(await unresolvedFor('8'), null);
    assert.equal(await unresolvedFor('9'), null);
    assert.equal(marks, 0);
  });

  it('believes nothing, and has every row marked, once a token comes again', async () => {
    assert.equal(await unresolvedFor('7'), 0);
    assert.equal(marks, 1);
  });

  it('believes nothing that is not marked while other tables may still be restored, whose marks are then lost', async () => {
    await unresolvedFor('7');
    now = 9 * MINUTE;
    assert.equal(await unresolvedFor('8'), 0);
    assert.equal(await unresolvedFor('9', 12_000), 12_000);
    assert.equal(marks, 2);
  });

  it('has every row marked once more when the restore must be over, then believes again', async () => {
    await unresolvedFor('7');
    now = 11 * MINUTE;
    assert.equal(await unresolvedFor('8', 12_000), 12_000);
    assert.equal(marks, 2);
    assert.equal(await unresolvedFor('9'), null);
    assert.equal(marks, 2);
  });
});
