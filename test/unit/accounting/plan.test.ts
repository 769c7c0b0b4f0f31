import assert from 'node:assert/strict';
import type { Action, Booking, Documents } from '../../../worker/accounting/documents.js';
import { plan, type PlanContext } from '../../../worker/accounting/plan.js';
import { factsOf } from '../../../worker/accounting/facts.js';
import type { Sale } from '../../../worker/accounting/sale.js';
import { emptyBooksProfile, type BooksProfile } from '../../../worker/contract/books-profile.js';
import type { Link } from '../../../worker/contract/link.js';
import { defaultSettings } from '../../../worker/contract/settings.js';
import { newLink } from '../../../worker/sync/new-link.js';
import { desiredOf } from '../../fixtures/fixture-orders.js';
import { data, invoiceLink, paymentLink, sale } from './fixture-sale.js';

function wanted(of: Sale): Documents {
  const documents = desiredOf(of, data);
  assert.ok(documents.ok, JSON.stringify(documents));
  return documents.value;
}

function booking(of: Sale): Booking {
  const documents = wanted(of);
  assert.ok(documents.kind === 'booking');
  return documents;
}

describe('accounting/plan', () => {
  const contextOf = (of: Sale, profile: BooksProfile | null = null): PlanContext => ({
    orderId: of.orderId,
    profile,
    choice: null,
    lockDate: null,
    settings: defaultSettings('AB12'),
  });
  const kinds = (actions: readonly Action[]) => actions.map((action) => action.kind);
  const shared = (of: Sale): Link[] => {
    const { contact, items, taxGroups } = booking(of);
    return [
      newLink(contact.key, '9', { facts: contact.facts }),
      ...[...items, ...taxGroups].map(({ key }) => newLink(key, '9')),
    ];
  };
  const planned = (of: Sale, links: Link[], profile = emptyBooksProfile('10', 'USD')) => {
    const result = plan(wanted(of), links, contextOf(of, profile));
    assert.ok(result.ok, JSON.stringify(result));
    return kinds(result.value);
  };

  it('makes shared things first, then the invoice and its payment', () => {
    const actions = planned(sale(), []);
    assert.equal(actions[0], 'ensure_contact');
    assert.deepEqual(actions.slice(-2), ['create_invoice', 'record_payment']);
  });
  it('is two actions for a known customer with known items', () => {
    assert.deepEqual(planned(sale(), shared(sale())), ['create_invoice', 'record_payment']);
  });
  it('marks the draft sent first where payments on drafts are refused', () => {
    const profile = {
      ...emptyBooksProfile('10', 'USD'),
      draft_payment: { value: 'refused', source: 'refusal' } as const,
    };
    assert.deepEqual(planned(sale(), shared(sale()), profile), ['create_invoice', 'mark_sent', 'record_payment']);
  });
  it('sends the invoice of an unpaid order', () => {
    const unpaid = sale({ date_paid_gmt: null });
    assert.deepEqual(planned(unpaid, shared(unpaid)), ['create_invoice', 'mark_sent']);
  });
  it('adds only what is missing', () => {
    const of = sale();
    assert.deepEqual(planned(of, [...shared(of), invoiceLink(of)]), ['record_payment']);
    assert.deepEqual(planned(of, [...shared(of), invoiceLink(of), paymentLink(of)]), []);
  });
  it('changes the invoice of an unpaid order, and asks about a paid one', () => {
    const of = sale();
    const other = invoiceLink(of, { facts: { ...factsOf(of), hash: 'other' } });
    const unpaid = sale({ date_paid_gmt: null });
    assert.deepEqual(planned(unpaid, [...shared(unpaid), other]), ['update_invoice']);
    const asked = plan(wanted(of), [...shared(of), other, paymentLink(of)], contextOf(of));
    assert.ok(!asked.ok && asked.error[0]?.code === 'edited_after_payment');
  });
});
