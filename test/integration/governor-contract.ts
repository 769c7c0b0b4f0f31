import assert from 'node:assert/strict';
import type { Governor, Permit, Refusal } from '../../worker/ports.js';

/** Both governors must answer alike; time is not waited for here (the simulation and the memory governor's own test do). */
export function describeGovernorContract(name: string, make: () => Promise<Governor>): void {
  describe(`governor contract: ${name}`, () => {
    let governor: Governor;
    const ORG = { organizationId: '10', deadlineMs: 30_000 };
    const live = () => governor.acquire({ ...ORG, lane: 'live' });
    const backfill = () => governor.acquire({ ...ORG, lane: 'backfill' });
    const permitOf = (answer: Permit | Refusal): Permit => {
      assert.ok('release' in answer, JSON.stringify(answer));
      return answer;
    };
    const refusalOf = (answer: Permit | Refusal): Refusal => {
      assert.ok(!('release' in answer));
      return answer;
    };

    beforeEach(async () => {
      governor = await make();
    });

    it('is cold without memory, and warm after it was told that nothing was ever called', async () => {
      assert.equal(refusalOf(await live()).reason, 'cold');
      await governor.warm('10', null);
      permitOf(await live());
    });

    it('makes no call until the youngest possible one is a minute old', async () => {
      await governor.warm('10', 20_000);
      const { waitMs, reason } = refusalOf(await live());
      assert.equal(reason, 'paused');
      assert.ok(waitMs > 35_000 && waitMs <= 40_000, String(waitMs));
    });

    it('lets a second warming change nothing', async () => {
      await governor.warm('10', null);
      await governor.warm('10', 0);
      permitOf(await live());
    });

    it('has eight calls in flight and no more', async () => {
      await governor.warm('10', null);
      const permits = [];
      for (let call = 0; call < 8; call++) permits.push(permitOf(await live()));
      assert.equal(refusalOf(await live()).reason, 'concurrency');
      await permits[0]?.release(true);
      permitOf(await live());
    });

    it('keeps two of the eight for live orders', async () => {
      await governor.warm('10', null);
      for (let call = 0; call < 6; call++) permitOf(await backfill());
      assert.equal(refusalOf(await backfill()).reason, 'concurrency');
      permitOf(await live());
    });

    it('answers a hundred calls a minute and then asks to wait for the oldest', async () => {
      await governor.warm('10', null);
      for (let call = 0; call < 100; call++) await permitOf(await live()).release(true);
      const { waitMs, reason } = refusalOf(await live());
      assert.equal(reason, 'minute');
      assert.ok(waitMs > 50_000 && waitMs <= 60_000, String(waitMs));
    });

    it('counts a call whose answer never came, and forgets a permit that was given back unused', async () => {
      await governor.warm('10', null);
      await permitOf(await live()).release(false);
      for (let call = 0; call < 20; call++) await permitOf(await live()).cancel();
      for (let call = 0; call < 99; call++) await permitOf(await live()).release(true);
      assert.equal(refusalOf(await live()).reason, 'minute');
    });

    it('uses only its share', async () => {
      await governor.warm('10', null);
      await governor.setShare('10', 30);
      for (let call = 0; call < 30; call++) await permitOf(await live()).release(true);
      assert.equal(refusalOf(await live()).reason, 'minute');
    });

    it('halves its share after 44: another application uses the quota', async () => {
      await governor.warm('10', null);
      await governor.pause('10', 0, 44);
      for (let call = 0; call < 50; call++) await permitOf(await live()).release(true);
      assert.equal(refusalOf(await live()).reason, 'minute');
    });

    it('has fewer calls in flight after 1070', async () => {
      await governor.warm('10', null);
      await governor.pause('10', 0, 1070);
      for (let call = 0; call < 3; call++) permitOf(await live());
      assert.equal(refusalOf(await live()).reason, 'concurrency');
    });

    it('pauses the organisation after 45 until the reset, another organisation not', async () => {
      await governor.warm('10', null);
      await governor.warm('11', null);
      await governor.pause('10', 3_600_000, 45);
      assert.equal(refusalOf(await live()).reason, 'day');
      permitOf(await governor.acquire({ organizationId: '11', lane: 'live', deadlineMs: 1000 }));
    });

    it('stops at the end of the day quota, backfills earlier than live orders', async () => {
      await governor.warm('10', null);
      await governor.observe('10', { remaining: 50, resetMs: 1_000_000 });
      assert.equal(refusalOf(await backfill()).reason, 'day');
      permitOf(await live());
      await governor.observe('10', { remaining: 0, resetMs: 1_000_000 });
      assert.equal(refusalOf(await live()).reason, 'day');
    });
  });
}
