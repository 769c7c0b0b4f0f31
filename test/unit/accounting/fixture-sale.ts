import assert from 'node:assert/strict';
import { factsOf, paymentFactsOf } from '../../../worker/accounting/facts.js';
import type { Sale } from '../../../worker/accounting/sale.js';
import type { Link } from '../../../worker/contract/link.js';
import { newLink } from '../../../worker/sync/new-link.js';
import { fixtureOrders, readFixture, referenceDataFor } from '../../fixtures/fixture-orders.js';

const [found] = fixtureOrders(['us-excl']).filter(
  ({ order }) => order.status === 'completed' && order.customer_id !== '0',
);
assert.ok(found);
/** A paid order of a customer, as WooCommerce answered it. */
export const fixture = found;
/** What was read from the books it goes into. */
export const data = referenceDataFor(fixture.settings);

/** The order as a sale, with some of its fields changed. */
export function sale(change: Record<string, unknown> = {}, decimals = 2): Sale {
  return readFixture({ ...fixture.rawOrder, ...change }, [], decimals);
}

export function invoiceLink(of: Sale, more: Partial<Link> = {}): Link {
  const key = { object_type: 'order', object_id: of.orderId, kind: 'invoice', slot: '' } as const;
  return newLink(key, '1', { facts: factsOf(of), status: 'paid', number: 'INV-1', total: of.total, ...more });
}

export function paymentLink(of: Sale): Link {
  const key = { object_type: 'order', object_id: of.orderId, kind: 'payment', slot: '1' } as const;
  return newLink(key, '2', { facts: paymentFactsOf(of) });
}
