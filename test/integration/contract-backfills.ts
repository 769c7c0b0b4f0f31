import assert from 'node:assert/strict';
import type { Backfill } from '../../worker/contract/backfill.js';
import type { ChangesAnswer } from '../../worker/contract/changes.js';
import { invoiceKey, type ContractTools } from './contract-tools.js';

export function describeBackfills(tools: ContractTools): void {
  const { store, call, status, claimed, complete, due, link } = tools;

  describe('past orders', () => {
    const DAY = '2026-02-10';
    const range = { from: DAY, to: DAY };
    const start = (more: Record<string, unknown> = {}) => call<Backfill>('startBackfill', { ...range, ...more });
    const read = (id: string) => call<Backfill>('backfill', undefined, id);
    const change = (id: string, state: string) => call<Backfill>('changeBackfill', { state }, id);
    const dueIds = async () => (await due()).sort((a, b) => Number(a) - Number(b));
    const listed = async () => (await call<ChangesAnswer>('changes')).changes;
    const book = async (id: string, more: Parameters<typeof complete>[2] = {}) =>
      complete(id, (await claimed(id)).token, more, { links: [link(invoiceKey(id), `9${id}`)] });
    const makePast = (count: number, day = DAY, as?: string) => store().createPastOrders(day, count, as);

    /** The days of other sentences' orders are theirs alone: the real shop keeps them. */
    let day = 0;
    beforeEach(() => {
      day++;
      range.from = range.to = `2026-02-${String(day).padStart(2, '0')}`;
    });
    const today = () => range.from;

    it('are only counted first: those of the days and statuses that have no invoice, with what they take', async () => {
      const [booked = '', ...open] = await makePast(3, today());
      await makePast(1, '2026-01-31');
      await makePast(1, today(), 'pending');
      await store().touchOrder(booked);
      await book(booked);
      const backfill = await start({ estimate_only: true });
      assert.deepEqual(backfill, {
        id: backfill.id,
        state: 'estimated',
        ...range,
        statuses: backfill.statuses,
        orders: open.length,
        queued: 0,
        booked: 0,
        adopted: 0,
        parked: 0,
        open: 0,
        estimated_calls: 7,
        estimated_minutes: 1,
        estimated_days: 1,
        calls_per_day: 2000,
        is_limit_known: false,
      });
      assert.deepEqual([...backfill.statuses].sort(), ['completed', 'processing', 'refunded']);
      assert.deepEqual(await due(), []);
      assert.deepEqual(await read(backfill.id), backfill);
      const { items } = await call<{ items: Backfill[] }>('backfills');
      assert.deepEqual(items, [backfill]);
    });

    it('are handed out behind the orders of today, and say so', async () => {
      const [past = ''] = await makePast(1, today());
      const backfill = await start();
      const live = await store().createOrder();
      assert.equal(backfill.state, 'running');
      assert.deepEqual(await listed(), [
        { object_type: 'order', object_id: live, lane: 'live', trigger: 'poll' },
        { object_type: 'order', object_id: past, lane: 'backfill', trigger: 'backfill' },
      ]);
      const claim = await claimed(past);
      assert.deepEqual([claim.lane, claim.replay, claim.choice], ['backfill', false, null]);
    });

    it('of some statuses only, where they are named', async () => {
      const [pending = ''] = await makePast(1, today(), 'pending');
      await makePast(1, today());
      await start({ statuses: ['pending'] });
      assert.deepEqual(await due(), [pending]);
    });

    it('come in portions, each when the one before has been taken', async function () {
      this.timeout(120_000);
      const ids = await makePast(53, today());
      const backfill = await start();
      assert.deepEqual(await dueIds(), ids.slice(0, 50));
      assert.equal((await read(backfill.id)).queued, 50);
      await claimed(ids[0] ?? '');
      assert.equal((await dueIds()).length, 50);
      assert.equal((await read(backfill.id)).queued, 53);
    });

    it('leave alone what is booked, count what is open anyway, and take up what was settled without an invoice', async () => {
      const [working = '', booked = '', settled = ''] = await makePast(3, today());
      for (const id of [working, booked, settled]) await store().touchOrder(id);
      await book(booked);
      await complete(settled, (await claimed(settled)).token, { state: 'ignored' });
      const backfill = await start();
      assert.equal(backfill.orders, 2);
      assert.deepEqual(
        (await listed()).map(({ object_id, lane }) => [object_id, lane]),
        [
          [working, 'live'],
          [settled, 'backfill'],
        ],
      );
      assert.equal((await read(backfill.id)).queued, 2);
      assert.equal((await claimed(working)).lane, 'backfill', 'else it would be left alone as older than the start');
    });

    it('come again where a worker was at them as live orders when the run began', async () => {
      const [past = ''] = await makePast(1, today());
      await store().touchOrder(past);
      const { token } = await claimed(past);
      const backfill = await start();
      assert.deepEqual(await dueIds(), []);
      await complete(past, token, { state: 'ignored' });
      assert.deepEqual(await dueIds(), [past]);
      assert.equal((await claimed(past)).lane, 'backfill');
      assert.equal((await read(backfill.id)).queued, 1);
    });

    it('wait while the run is paused, and go on when it is resumed', async () => {
      const [past = ''] = await makePast(1, today());
      const { id } = await start();
      assert.deepEqual(await due(), [past]);
      assert.equal((await change(id, 'paused')).state, 'paused');
      assert.deepEqual(await due(), []);
      const request = { object_type: 'order', object_id: past, worker_id: 'w1', boot: 1 };
      assert.equal((await call<{ result: string }>('claim', request)).result, 'not_due');
      await makePast(1, today());
      assert.deepEqual(await due(), []);
      assert.equal((await change(id, 'running')).state, 'running');
      assert.deepEqual(await due(), [past]);
    });

    it('go when the run is cancelled, but for those somebody has begun with or the shop has changed', async () => {
      const [untouched = '', begun = '', changed = '', settled = ''] = await makePast(4, today());
      await store().touchOrder(settled);
      await complete(settled, (await claimed(settled)).token, { state: 'ignored' });
      const { id } = await start();
      assert.deepEqual(await dueIds(), [untouched, begun, changed, settled]);
      await complete(begun, (await claimed(begun)).token, { state: 'waiting', certainty: 'unknown' });
      await store().touchOrder(changed);
      assert.equal((await change(id, 'cancelled')).state, 'cancelled');
      assert.deepEqual(await dueIds(), [begun, changed]);
      assert.equal((await claimed(changed)).lane, 'live');
      await store().touchOrder(settled);
      assert.deepEqual(
        (await listed()).filter(({ object_id }) => object_id === settled).map(({ lane }) => lane),
        ['live'],
      );
      assert.equal(await status('changeBackfill', { state: 'running' }, id), 409);
    });

    it('that the shop changes go ahead of the others, and are still those somebody chose', async () => {
      const [first = '', second = ''] = await makePast(2, today());
      await start();
      assert.deepEqual(await dueIds(), [first, second]);
      await store().touchOrder(second);
      assert.deepEqual(
        (await listed()).map(({ object_id, lane }) => [object_id, lane]),
        [
          [second, 'live'],
          [first, 'backfill'],
        ],
      );
      assert.equal((await claimed(second)).lane, 'backfill');
      await complete(first, (await claimed(first)).token, {}, { links: [link(invoiceKey(first), '91')] });
      await store().touchOrder(first);
      assert.equal((await claimed(first)).lane, 'live');
    });

    it('are counted as they are booked or parked, and the run is done when nothing is open', async () => {
      const [booked = '', parked = '', open = ''] = await makePast(3, today());
      const { id } = await start();
      assert.equal((await due()).length, 3);
      await book(booked);
      const problem = { code: 'needs_approval', params: {} } as const;
      await complete(parked, (await claimed(parked)).token, { state: 'parked', problem });
      const numbers = async () => {
        const backfill = await read(id);
        return [backfill.state, backfill.queued, backfill.booked, backfill.parked, backfill.open];
      };
      assert.deepEqual(await numbers(), ['running', 3, 1, 1, 1]);
      await complete(open, (await claimed(open)).token, { state: 'ignored' });
      await due();
      assert.deepEqual(await numbers(), ['done', 3, 1, 1, 0]);
    });

    it('count those that were in the books already', async () => {
      const [made = '', found = ''] = await makePast(2, today());
      const { id } = await start();
      assert.equal((await due()).length, 2);
      await book(made);
      const adopted = { ...link(invoiceKey(found), `9${found}`), status: 'adopted' };
      await complete(found, (await claimed(found)).token, {}, { links: [adopted] });
      const { booked, adopted: count } = await read(id);
      assert.deepEqual([booked, count], [2, 1]);
    });

    it('of an estimate run once somebody says so', async () => {
      const [past = ''] = await makePast(1, today());
      const { id } = await start({ estimate_only: true });
      assert.equal(await status('changeBackfill', { state: 'paused' }, id), 409);
      await change(id, 'running');
      assert.deepEqual(await due(), [past]);
    });

    it('of days that are none, of a range that ends before it begins, or of no run at all, are refused', async () => {
      assert.equal(await status('startBackfill', { from: '2026-02-30', to: '2026-03-01' }), 400);
      assert.equal(await status('startBackfill', { from: '2026-03-02', to: '2026-03-01' }), 400);
      assert.equal(await status('backfill', undefined, '999999'), 404);
      assert.equal(await status('changeBackfill', { state: 'paused' }, '999999'), 404);
    });
  });
}
