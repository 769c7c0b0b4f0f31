import assert from 'node:assert/strict';
import type { LinkKey } from '../../worker/contract/link.js';
import type { ContractTools } from './contract-tools.js';

/** Things of Zoho that several orders share are made by one of them. */
export function describeReservations({ store, call, claim, claimed, complete, link }: ContractTools): void {
  const itemKey: LinkKey = { object_type: 'product', object_id: '77', kind: 'item', slot: '' };
  const reserve = (id: string, token: string, keys: LinkKey[] = [itemKey]) =>
    call<{ result: string; reservations: { state: string; unresolved_for_ms: number | null }[] }>('reserve', {
      object_type: 'order',
      object_id: id,
      token,
      keys,
    });

  describe('reserve', () => {
    it('gives a shared thing to one claim, and holds the other', async () => {
      const [a, b] = [await store().createOrder(), await store().createOrder()];
      const [one, two] = [await claimed(a), await claimed(b)];
      assert.equal((await reserve(a, one.token)).reservations[0]?.state, 'reserved');
      assert.equal((await reserve(b, two.token)).reservations[0]?.state, 'held');
      assert.equal((await reserve(a, one.token)).reservations[0]?.state, 'reserved');
    });

    it('answers the link once the thing exists', async () => {
      const [a, b] = [await store().createOrder(), await store().createOrder()];
      const [one, two] = [await claimed(a), await claimed(b)];
      await reserve(a, one.token);
      await complete(a, one.token, {}, { links: [link(itemKey, '555')] });
      assert.equal((await reserve(b, two.token)).reservations[0]?.state, 'exists');
    });

    it('is released by a completion that made nothing', async () => {
      const [a, b] = [await store().createOrder(), await store().createOrder()];
      const [one, two] = [await claimed(a), await claimed(b)];
      await reserve(a, one.token);
      await complete(a, one.token, { state: 'waiting' });
      const [reservation] = (await reserve(b, two.token)).reservations;
      assert.equal(reservation?.state, 'reserved');
      assert.equal(reservation.unresolved_for_ms, null);
    });

    it('stays doubtful after an unknown outcome: who takes it over must look first', async () => {
      const [a, b] = [await store().createOrder(), await store().createOrder()];
      const [one, two] = [await claimed(a), await claimed(b)];
      await reserve(a, one.token);
      await complete(a, one.token, { state: 'waiting', certainty: 'unknown' });
      await store().passTime(3000);
      const [reservation] = (await reserve(b, two.token)).reservations;
      assert.equal(reservation?.state, 'reserved');
      assert.ok((reservation.unresolved_for_ms ?? 0) >= 3000);
    });

    it('taken over from an expired claim ends that claim: it cannot renew itself', async () => {
      const [a, b] = [await store().createOrder(), await store().createOrder()];
      const one = await claimed(a);
      await reserve(a, one.token);
      await store().passTime(one.lease_ms + 1);
      const two = await claimed(b, { worker_id: 'w2' });
      const [reservation] = (await reserve(b, two.token)).reservations;
      assert.equal(reservation?.state, 'reserved');
      assert.notEqual(reservation.unresolved_for_ms, null);
      assert.equal((await claim(a, { token: one.token })).result, 'stale_token');
    });

    it('is refused with a token that is no longer current', async () => {
      const id = await store().createOrder();
      const old = await claimed(id);
      await store().passTime(old.lease_ms + 1);
      await claimed(id, { worker_id: 'w2' });
      assert.equal((await reserve(id, old.token)).result, 'stale_token');
    });
  });
}
