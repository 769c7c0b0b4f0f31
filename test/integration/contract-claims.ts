import assert from 'node:assert/strict';
import { CONTRACT } from '../../worker/contract/version.js';
import type { ContractTools } from './contract-tools.js';

/** Who gets an order, until when, and what makes it due. */
export function describeClaims({ store, call, claim, claimed, complete, due }: ContractTools): void {
  describe('claim', () => {
    it('answers the order with six decimals, its reference and the shop decimals', async () => {
      const id = await store().createOrder();
      const { order, reference, decimals, generation, attempts } = await claimed(id);
      assert.match((order as { total: string }).total, /^\d+\.\d{6}$/);
      assert.match(reference, new RegExp(`^[A-Z0-9]+-${id}$`));
      assert.equal(decimals, 2);
      assert.ok(generation >= 1);
      assert.equal(attempts, 0);
    });

    it('is not given for an order nobody knows', async () => {
      assert.equal((await claim('999999')).result, 'not_due');
    });

    it('is not given twice at the same time', async () => {
      const id = await store().createOrder();
      await claimed(id);
      assert.equal((await claim(id, { worker_id: 'w2' })).result, 'held');
      assert.equal((await claim(id)).result, 'held');
    });

    it('takes an order off the list of what is due', async () => {
      const id = await store().createOrder();
      assert.deepEqual(await due(), [id]);
      await claimed(id);
      assert.deepEqual(await due(), []);
    });

    it('gives out tokens that grow over the whole store', async () => {
      const first = await claimed(await store().createOrder());
      const second = await claimed(await store().createOrder());
      assert.ok(BigInt(second.token) > BigInt(first.token));
    });

    it('is renewed by its token, and outlives its first lease by that', async () => {
      const id = await store().createOrder();
      const { token, lease_ms } = await claimed(id);
      await store().passTime(lease_ms - 1000);
      assert.equal((await claim(id, { token })).result, 'renewed');
      await store().passTime(lease_ms - 1000);
      assert.equal((await claim(id, { worker_id: 'w2' })).result, 'held');
    });

    it('is refused to a renewal with an old token', async () => {
      const id = await store().createOrder();
      const old = await claimed(id);
      await store().passTime(old.lease_ms + 1);
      await claimed(id, { worker_id: 'w2' });
      assert.equal((await claim(id, { token: old.token })).result, 'stale_token');
    });

    it('passes to another worker when it has expired, and says that an outcome is unknown', async () => {
      const id = await store().createOrder();
      const { lease_ms } = await claimed(id);
      await store().passTime(lease_ms + 5000);
      const next = await claimed(id, { worker_id: 'w2' });
      assert.ok(next.unresolved_for_ms !== null && next.unresolved_for_ms >= 5000);
    });

    it('still says so when the order was changed in between', async () => {
      const id = await store().createOrder();
      const { lease_ms } = await claimed(id);
      await store().passTime(lease_ms + 5000);
      await store().touchOrder(id);
      assert.notEqual((await claimed(id, { worker_id: 'w2' })).unresolved_for_ms, null);
    });

    it('passes at once to a later life of the same worker', async () => {
      const id = await store().createOrder();
      await claimed(id);
      const next = await claimed(id, { boot: 2 });
      assert.notEqual(next.unresolved_for_ms, null);
    });

    it('of an earlier life is due again as soon as the worker says hello', async () => {
      const id = await store().createOrder();
      await claimed(id);
      const hello = {
        worker_id: 'w1',
        version: '0',
        contract: CONTRACT,
        public_key: 'x',
        accounts_url: null,
        listens_on: null,
        highest_token: '0',
        saw_restore: false,
      };
      await call('hello', { ...hello, boot: 1 });
      assert.deepEqual(await due(), []);
      await call('hello', { ...hello, boot: 2 });
      assert.deepEqual(await due(), [id]);
      assert.notEqual((await claimed(id, { boot: 2 })).unresolved_for_ms, null);
    });

    it('is unresolved in every row once a worker has seen that the database was restored', async () => {
      const id = await store().createOrder();
      await complete(id, (await claimed(id)).token);
      const hello = { worker_id: 'w9', boot: 1, version: '0', contract: CONTRACT, public_key: 'x' };
      const more = { accounts_url: null, listens_on: null, saw_restore: false };
      const restored = async (body: Record<string, unknown>) =>
        (await call<{ restored: boolean }>('hello', { ...hello, ...more, ...body })).restored;
      assert.equal(await restored({ highest_token: '0' }), false);
      assert.equal(await restored({ highest_token: '900000' }), true);
      assert.equal(await restored({ highest_token: '900000' }), false);
      await store().touchOrder(id);
      const first = await claimed(id);
      assert.ok(BigInt(first.token) > 900_000n);
      assert.notEqual(first.unresolved_for_ms, null);
      await complete(id, first.token, { certainty: 'resolved' });
      assert.equal(await restored({ highest_token: first.token, saw_restore: true }), true);
      await store().touchOrder(id);
      assert.notEqual((await claimed(id)).unresolved_for_ms, null);
    });

    it('never passes to an earlier life', async () => {
      const id = await store().createOrder();
      await claimed(id, { boot: 5 });
      assert.equal((await claim(id, { boot: 4 })).result, 'held');
    });

    it('answers no order, but says how it went, after a permanent deletion', async () => {
      const id = await store().createOrder();
      await store().deleteOrder(id);
      const { order, deleted } = await claimed(id);
      assert.equal(order, null);
      assert.equal(deleted, 'permanent');
    });

    it('answers the refunds of the order', async () => {
      const id = await store().createOrder();
      await store().refundOrder(id);
      assert.equal((await claimed(id)).refunds.length, 1);
    });
  });

  describe('change', () => {
    it('is not written for a checkout draft', async () => {
      await store().createDraft();
      assert.deepEqual(await due(), []);
    });

    it('makes a finished order due again', async () => {
      const id = await store().createOrder();
      const { token } = await claimed(id);
      await complete(id, token);
      assert.deepEqual(await due(), []);
      await store().touchOrder(id);
      assert.deepEqual(await due(), [id]);
    });

    for (const [what, change] of [
      ['a refund', (id: string) => store().refundOrder(id)],
      ['the trash', (id: string) => store().trashOrder(id)],
      ['a deletion', (id: string) => store().deleteOrder(id)],
    ] as const) {
      it(`of ${what} makes the order due`, async () => {
        const id = await store().createOrder();
        await complete(id, (await claimed(id)).token);
        await change(id);
        assert.deepEqual(await due(), [id]);
      });
    }

    it('releases a parked order', async () => {
      const id = await store().createOrder();
      await complete(id, (await claimed(id)).token, {
        state: 'parked',
        problem: { code: 'not_connected', params: {} },
      });
      assert.deepEqual(await due(), []);
      await store().touchOrder(id);
      assert.deepEqual(await due(), [id]);
    });

    it('during a claim is booked after it: the completion is superseded', async () => {
      const id = await store().createOrder();
      const { token } = await claimed(id);
      await store().touchOrder(id);
      assert.deepEqual(await due(), []);
      assert.equal((await complete(id, token)).result, 'superseded');
      assert.deepEqual(await due(), [id]);
    });

    it('never shortens the wait after an unknown outcome', async () => {
      const id = await store().createOrder();
      const outcome = { state: 'waiting', retry_in_ms: 15_000, certainty: 'unknown' } as const;
      await complete(id, (await claimed(id)).token, outcome);
      await store().touchOrder(id);
      assert.deepEqual(await due(), []);
      await store().passTime(15_001);
      assert.deepEqual(await due(), [id]);
    });
  });
}
