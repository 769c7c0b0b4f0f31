import assert from 'node:assert/strict';
import type { ChangesAnswer } from '../../worker/contract/changes.js';
import type { Claim } from '../../worker/contract/claim.js';
import type { Link, LinkKey } from '../../worker/contract/link.js';
import { DEFAULT_SETTINGS, type Settings } from '../../worker/contract/settings.js';
import type { ContractTools } from './contract-tools.js';

const customerRef = { object_type: 'customer' } as const;
const parked = { state: 'parked', problem: { code: 'needs_approval', params: {} } } as const;

export function describeMaterial({ store, call, claimed, complete, link }: ContractTools): void {
  describe('material', () => {
    it('of orders is handed out before that of customers, however long these have been due', async () => {
      const customers = [
        await store().createCustomer('ada@example.com'),
        await store().createCustomer('ben@example.com'),
      ];
      await store().passTime(60_000);
      const order = await store().createOrder();
      const { changes } = await call<ChangesAnswer>('changes');
      assert.deepEqual(
        changes.map(({ object_type, object_id }) => `${object_type} ${object_id}`),
        [`order ${order}`, ...customers.map((id) => `customer ${id}`)],
      );
    });

    it('says where the shop is and which day it is there', async () => {
      const { time_zone, today } = await claimed(await store().createOrder());
      assert.match(time_zone, /^([+-]\d\d:\d\d|[A-Z].*)$/);
      assert.equal(today, new Date(store().now()).toISOString().slice(0, 10));
    });

    it("of a customer's own change holds the customer and its contacts, and no order", async () => {
      const id = await store().createCustomer('cara@example.com');
      const order = await store().createOrder();
      const contact: LinkKey = { object_type: 'customer', object_id: id, kind: 'contact', slot: 'USD' };
      const other: LinkKey = { ...contact, object_id: `${id}1` };
      const links = [link(contact, '77'), link(other, '78')];
      await complete(order, (await claimed(order)).token, {}, { links });
      const claim = await claimed(id, customerRef);
      assert.equal((claim.customer as { email: string }).email, 'cara@example.com');
      assert.equal(claim.order, null);
      assert.deepEqual(claim.links, [link(contact, '77')]);
    });

    it('of a customer that is gone says so', async () => {
      const id = await store().createCustomer('gone@example.com');
      await store().deleteCustomer(id);
      const claim = await claimed(id, customerRef);
      assert.equal(claim.customer, null);
      assert.equal(claim.deleted, 'permanent');
    });

    it("of an order says trash while it is there, holds no customer, and every tax's link", async () => {
      const id = await store().createOrder();
      const taxes = (['tax', 'tax_group'] as const).map((kind): Link => {
        return link({ object_type: kind, object_id: `r-${kind}`, kind, slot: '' }, `9-${kind}`);
      });
      await complete(id, (await claimed(id)).token, {}, { links: taxes });
      await store().trashOrder(id);
      const claim = await claimed(id);
      assert.equal(claim.deleted, 'trash');
      assert.notEqual(claim.order, null);
      assert.equal(claim.customer, null);
      assert.deepEqual(claim.links.map((one) => one.kind).sort(), ['tax', 'tax_group']);
    });

    const customerNote = ({ order }: Claim) => (order as { customer_note: string }).customer_note;

    it("is skipped where the shop's own code says so", async () => {
      const id = await store().createOrder();
      assert.equal((await claimed(id)).skip, false);
      await store().setFilter('skip');
      await store().touchOrder(id);
      assert.equal((await claimed(await store().createOrder())).skip, true);
    });

    it("is what the shop's own code makes of the order", async () => {
      await store().setFilter('change');
      const id = await store().createOrder();
      const claim = await claimed(id);
      assert.equal(customerNote(claim), `changed ${id}`);
      assert.match((claim.order as { total: string }).total, /^\d+\.\d{6}$/);
    });

    for (const kind of ['other', 'throw'] as const) {
      it(`is the order as it is where that code ${kind === 'other' ? 'answers another type' : 'throws'}`, async () => {
        await store().setFilter(kind);
        const id = await store().createOrder();
        const claim = await claimed(id);
        assert.equal(claim.skip, false);
        assert.equal(String((claim.order as { id: number }).id), id);
      });
    }
  });
}

export function describeChoices({ store, call, claimed, complete, due }: ContractTools): void {
  describe('choice', () => {
    const replay = (ids: string[], more: Record<string, unknown> = {}) =>
      call<{ replayed: number }>('replay', { object_type: 'order', ids, ...more });
    const park = async (id: string) => complete(id, (await claimed(id)).token, parked);

    it('comes with every claim until the order is settled, and not after it', async () => {
      const id = await store().createOrder();
      await park(id);
      await replay([id], { choice: 'approve' });
      const first = await claimed(id);
      assert.equal(first.choice, 'approve');
      assert.equal(first.replay, true);
      await complete(id, first.token, { state: 'waiting' });
      await store().touchOrder(id);
      const second = await claimed(id);
      assert.equal(second.choice, 'approve');
      await complete(id, second.token);
      await store().touchOrder(id);
      const third = await claimed(id);
      assert.equal(third.choice, null);
      assert.equal(third.replay, false);
    });

    for (const state of ['parked', 'ignored'] as const) {
      it(`is used up where the order is ${state}`, async () => {
        const id = await store().createOrder();
        await park(id);
        await replay([id], { choice: 'adopt:460000000026049' });
        const { token, choice } = await claimed(id);
        assert.equal(choice, 'adopt:460000000026049');
        await complete(id, token, state === 'parked' ? parked : { state });
        await store().touchOrder(id);
        assert.equal((await claimed(id)).choice, null);
      });
    }

    it('is forgotten by a later "send again" without one', async () => {
      const id = await store().createOrder();
      await park(id);
      await replay([id], { choice: 'approve' });
      await replay([id]);
      assert.equal((await claimed(id)).choice, null);
    });

    it('made while a worker is at the order is for the claim after it', async () => {
      const id = await store().createOrder();
      const { token } = await claimed(id);
      await replay([id], { choice: 'approve' });
      assert.equal((await complete(id, token)).result, 'superseded');
      const next = await claimed(id);
      assert.equal(next.choice, 'approve');
      assert.equal(next.replay, true);
    });

    it('goes to every order that is parked with the problem, and to no other', async () => {
      const [a, b, c] = [await store().createOrder(), await store().createOrder(), await store().createOrder()];
      await park(a);
      await park(b);
      const other = { state: 'parked', problem: { code: 'not_connected', params: {} } } as const;
      await complete(c, (await claimed(c)).token, other);
      const { replayed } = await replay([], { problem_code: 'needs_approval', choice: 'approve' });
      assert.equal(replayed, 2);
      assert.deepEqual((await due()).sort(), [a, b].sort());
      assert.deepEqual([(await claimed(a)).choice, (await claimed(b)).choice], ['approve', 'approve']);
    });
  });
}

export function describeSettings({ call }: ContractTools): void {
  describe('settings', () => {
    it('are the contract’s defaults in a shop that never opened the page', async () => {
      const settings = await call<Settings>('settings');
      const { version, store_code } = settings;
      assert.deepEqual(settings, { ...DEFAULT_SETTINGS, version, store_code });
      assert.match(store_code, /^[A-Z0-9]{1,8}$/);
    });

    it('come back as they were stored, maps with numbers for names too', async () => {
      const change = {
        taxes: { '1': '46', '7': '47' },
        item_matches: { '0': '9' },
        exchange_rates: { EUR: '1.085' },
        tax_rules: [{ label: 'VAT', code: '', create: true }],
        lock_date: '2026-01-31',
      };
      const before = await call<Settings>('settings');
      const after = await call<Settings>('changeSettings', change);
      assert.deepEqual(after, { ...before, ...change, version: before.version + 1 });
      assert.deepEqual(await call<Settings>('changeSettings', { taxes: {}, item_matches: {} }), {
        ...after,
        taxes: {},
        item_matches: {},
        version: before.version + 2,
      });
    });
  });
}
