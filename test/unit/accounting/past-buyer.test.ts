import assert from 'node:assert/strict';
import { contactsOfBuyer, namesBuyer } from '../../../worker/accounting/past-buyer.js';
import type { Sale, SaleCustomer } from '../../../worker/accounting/sale.js';
import { newLink } from '../../../worker/sync/new-link.js';
import { fixtureOrders, readFixture } from '../../fixtures/fixture-orders.js';

const [fixture] = fixtureOrders(['us-excl']);
assert.ok(fixture);

function saleOf(billing: Record<string, string> = {}, more: Record<string, unknown> = {}): Sale {
  assert.ok(fixture);
  const who = { first_name: 'Ada', last_name: 'Lovelace', company: '', email: 'Ada@Example.com', ...billing };
  return readFixture(
    { ...fixture.rawOrder, customer_id: '5', ...more, billing: { ...fixture.order.billing, ...who } },
    [],
    2,
  );
}
const buyer = (billing: Record<string, string> = {}): SaleCustomer => saleOf(billing).customer;

describe('accounting/past-buyer', () => {
  const company = { company: 'Acme, Inc.' };
  const names: [string, Record<string, string>, boolean][] = [
    ['Ada Lovelace', {}, true],
    ['ADA  LOVELACE', {}, true],
    ['Ada Lovelace - ada@example.com', {}, true],
    ['Ada Lovelace (ada@example.com)', {}, true],
    ['Ada Lovelace <17>', {}, true],
    ['Ada Lovelace 1001', {}, true],
    ['Ada Lovelace #17', {}, true],
    ['Lovelace, Ada', {}, true],
    ['Lovelace Ada', {}, true],
    ['ada@example.com', {}, true],
    ['Shop customer ada@example.com', {}, true],
    ['Acme, Inc.', company, true],
    ['Acme Inc', company, true],
    ['Acme, Inc. - Ada Lovelace', company, true],
    ['Ada Lovelace (Acme, Inc.)', company, true],
    ['Jose Munoz', { first_name: 'José', last_name: 'Muñoz' }, true],
    ['山田太郎', { first_name: '太郎', last_name: '山田' }, false],
    ['太郎山田', { first_name: '太郎', last_name: '山田' }, true],
    ['Anne-Marie Dupont - 12', { first_name: 'Anne-Marie', last_name: 'Dupont' }, true],
    ['Studio 54', { company: 'Studio 54' }, true],
    ['Ada Lovelace - other@example.com', {}, false],
    ['Ada Lovelace (nada@example.com)', {}, false],
    ['Adalbert Lovelace', {}, false],
    ['Ada Lovelace King', {}, false],
    ['Ada Tea House', { company: 'Ada' }, false],
    ['Web shop', {}, false],
    ['17', { first_name: '', last_name: '' }, false],
    ['', { first_name: '', last_name: '' }, false],
  ];
  for (const [name, billing, isBuyer] of names) {
    const who = Object.values(billing).join(' ').trim() || 'Ada Lovelace';
    it(`says that "${name}" is ${isBuyer ? '' : 'not '}${who}`, () => {
      assert.equal(namesBuyer(name, buyer(billing)), isBuyer);
    });
  }

  it('knows nobody by name whose data were erased', () => {
    assert.equal(namesBuyer('Ada Lovelace', buyer({ email: 'deleted@site.invalid' })), false);
  });

  const settings = { contact_matches: {}, guest_contact: null };
  const candidate = {
    contact_id: '7',
    name: 'Web',
    company: '',
    email: 'ada@example.com',
    currency: 'USD',
    active: true,
  };

  it('knows the contacts that are linked, chosen by a person, or of the e-mail, whatever they are called', () => {
    const link = newLink({ object_type: 'customer', object_id: '5', kind: 'contact', slot: 'USD' }, '6');
    const other = newLink({ object_type: 'customer', object_id: '50', kind: 'contact', slot: 'USD' }, '60');
    const matches = {
      contact_matches: { ' ADA@example.com': '8', '5': '9', 'eve@example.com': '80' },
      guest_contact: null,
    };
    const ids = contactsOfBuyer(saleOf(), [link, other], [candidate], matches);
    assert.deepEqual([...ids].sort(), ['6', '7', '8', '9']);
  });

  it('does not take the contact of all guests for one of them', () => {
    assert.deepEqual([...contactsOfBuyer(saleOf(), [], [candidate], { ...settings, guest_contact: '7' })], []);
  });

  it('does not take whoever carries the e-mail of erased orders for the buyer', () => {
    const erased = saleOf({ email: 'deleted@site.invalid' });
    const row = { ...candidate, email: 'deleted@site.invalid' };
    assert.deepEqual([...contactsOfBuyer(erased, [], [row], settings)], []);
  });
});
