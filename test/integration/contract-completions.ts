import assert from 'node:assert/strict';
import type { CallBody } from '../../worker/contract/claim.js';
import { invoiceKey, type ContractTools } from './contract-tools.js';

/** What a claim leaves behind when it ends. */
export function describeCompletions({ store, raw, call, claim, claimed, complete, due, link }: ContractTools): void {
  describe('complete', () => {
    it('is taken with an expired token nobody has replaced', async () => {
      const id = await store().createOrder();
      const { token, lease_ms } = await claimed(id);
      await store().passTime(lease_ms + 1000);
      assert.equal((await complete(id, token)).result, 'done');
    });

    it('is refused with a foreign token, and writes nothing', async () => {
      const id = await store().createOrder();
      const old = await claimed(id);
      await store().passTime(old.lease_ms + 1);
      const current = await claimed(id, { worker_id: 'w2' });
      assert.equal((await complete(id, old.token, {}, { links: [link(invoiceKey(id), '1')] })).result, 'stale_token');
      assert.equal((await complete(id, current.token)).result, 'done');
      await store().touchOrder(id);
      assert.deepEqual((await claimed(id)).links, []);
    });

    it('cannot be taken twice', async () => {
      const id = await store().createOrder();
      const { token } = await claimed(id);
      await complete(id, token);
      assert.equal((await complete(id, token)).result, 'stale_token');
    });

    it('keeps links, which the next claim answers', async () => {
      const id = await store().createOrder();
      await complete(id, (await claimed(id)).token, {}, { links: [link(invoiceKey(id), '98211')] });
      await store().touchOrder(id);
      assert.deepEqual((await claimed(id)).links, [link(invoiceKey(id), '98211')]);
    });

    it('keeps the bodies of failures, and of the latest write of each document', async () => {
      const id = await store().createOrder();
      const body = (path: string, failed: boolean): CallBody => ({
        ...{ method: 'POST', path, status: failed ? 400 : 201, document: 'invoice', failed },
        ...{ sent: '{"a":"Zoë 😀"}', received: `{"code":${failed ? '2' : '0'}}` },
      });
      const again = async (bodies: CallBody[]) => {
        await store().touchOrder(id);
        await complete(id, (await claimed(id)).token, {}, { bodies });
      };
      await again([body('/first', false), body('/refused', true)]);
      await again([body('/second', false)]);
      const { items } = await call<{ items: { id: string; object_id: string }[] }>('syncLog');
      const lines = items.filter((item) => item.object_id === id).map((item) => item.id);
      const kept = await Promise.all(
        lines.map(async (line) => {
          const answer = await (await raw('GET', `/sync-log/${line}`, undefined)).json();
          return (answer as { bodies: CallBody[] }).bodies;
        }),
      );
      assert.deepEqual(kept, [[body('/second', false)], [body('/refused', true)]]);
    });

    it('that waits makes the order due after the time it names, and counts an attempt where it says so', async () => {
      const id = await store().createOrder();
      await complete(id, (await claimed(id)).token, { state: 'waiting', retry_in_ms: 5000, burns_attempt: true });
      await store().passTime(4000);
      assert.equal((await claim(id)).result, 'not_due');
      await store().passTime(1001);
      assert.equal((await claimed(id)).attempts, 1);
    });

    it('keeps an unknown outcome until one says resolved', async () => {
      const id = await store().createOrder();
      await complete(id, (await claimed(id)).token, { state: 'waiting', certainty: 'unknown' });
      await store().passTime(20_000);
      const second = await claimed(id);
      assert.ok((second.unresolved_for_ms ?? 0) >= 20_000);
      await complete(id, second.token, { state: 'waiting' });
      const third = await claimed(id);
      assert.notEqual(third.unresolved_for_ms, null);
      await complete(id, third.token, { certainty: 'resolved' });
      await store().touchOrder(id);
      assert.equal((await claimed(id)).unresolved_for_ms, null);
    });

    it('asks for a second look, which is due once and then done', async () => {
      const id = await store().createOrder();
      await complete(id, (await claimed(id)).token, { second_look_in_ms: 120_000 });
      assert.equal((await claim(id)).result, 'not_due');
      await store().passTime(120_001);
      assert.deepEqual(await due(), [id]);
      const look = await claimed(id);
      assert.equal(look.second_look, true);
      await complete(id, look.token, { second_look_in_ms: 0 });
      await store().passTime(600_000);
      assert.deepEqual(await due(), []);
    });
  });

  describe('replay', () => {
    it('makes a finished order due and tells the claim that a person asked', async () => {
      const id = await store().createOrder();
      await complete(id, (await claimed(id)).token);
      await call('replay', { object_type: 'order', ids: [id] });
      assert.equal((await claimed(id)).replay, true);
    });
  });

  describe('status', () => {
    it('tells the age of the last possible call: none, running, finished', async () => {
      const age = async () => (await call<{ last_activity_ms: number | null }>('status')).last_activity_ms;
      assert.equal(await age(), null);
      const id = await store().createOrder();
      const { token } = await claimed(id);
      await store().passTime(30_000);
      assert.equal(await age(), 0);
      await complete(id, token);
      await store().passTime(30_000);
      const finished = await age();
      // A real clock goes on while the answer travels.
      assert.ok(finished !== null && finished >= 30_000 && finished < 60_000);
    });
  });
}
