import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { contactDiffers } from '../../../worker/accounting/contact-facts.js';
import { mergeContact, printAfter, printOfEcho, type ContactEcho } from '../../../worker/accounting/contact-merge.js';
import { contactKeyOf, contactNeedsUpdate, contactOf, isContactDue } from '../../../worker/accounting/contact.js';
import { contactOfCustomer, readCustomer } from '../../../worker/accounting/customer.js';
import type { ContactDocument } from '../../../worker/accounting/documents.js';
import { editionOf } from '../../../worker/accounting/editions.js';
import { readSale, type Sale } from '../../../worker/accounting/sale.js';
import { defaultSettings, type Settings } from '../../../worker/contract/settings.js';
import { wooOrderSchema } from '../../../worker/contract/woo-order.js';
import { newLink } from '../../../worker/sync/new-link.js';

const BILLING = {
  first_name: ' Jane ',
  last_name: 'Doe',
  company: '',
  address_1: 'Street 1',
  city: 'Austin',
  state: 'TX',
  postcode: '1',
  country: 'US',
  email: 'Jane@Example.com ',
  phone: '1',
};

function sale(more: Record<string, unknown> = {}): Sale {
  const order = wooOrderSchema.parse({
    id: 7,
    number: '7',
    status: 'processing',
    currency: 'USD',
    prices_include_tax: false,
    date_created_gmt: '2026-01-01T00:00:00',
    total: '0',
    total_tax: '0',
    customer_id: 5,
    billing: BILLING,
    shipping: {},
    line_items: [],
    tax_lines: [],
    shipping_lines: [],
    fee_lines: [],
    ...more,
  });
  const read = readSale(order, [], { decimals: 2, timeZone: 'UTC' });
  assert.ok(read.ok);
  return read.value;
}

const US = editionOf({ edition: { value: 'US', source: 'organization' }, edition_fields: null });

function contact(of: Sale, settings: Partial<Settings> = {}, choice: string | null = null): ContactDocument {
  return contactOf(of, 'ABCD-7', 'c1', { ...defaultSettings('ABCD'), ...settings }, US, choice);
}

const linkTo = (document: ContactDocument, zohoId = '900') => newLink(document.key, zohoId, { facts: document.facts });

describe('accounting/contact', () => {
  it('is one per customer, per guest e-mail and per currency', () => {
    const hash = createHash('sha256').update('jane@example.com').digest('hex');
    const key = (more: Record<string, unknown>) => Object.values(contactKeyOf(sale(more))).join(' ');
    assert.equal(key({}), 'customer 5 contact USD');
    assert.equal(key({ currency: 'EUR' }), 'customer 5 contact EUR');
    assert.equal(key({ customer_id: 0 }), `guest ${hash} contact USD`);
    assert.equal(key({ customer_id: 0, billing: { ...BILLING, email: '' } }), 'order 7 contact USD');
  });

  it('never puts two erased orders on one contact', () => {
    const erased = sale({ customer_id: 0, billing: { ...BILLING, email: 'deleted@site.invalid' } });
    assert.equal(contactKeyOf(erased).object_type, 'order');
    assert.equal(contact(erased).email, null);
  });

  it('is named without breaking characters, and always has a name', () => {
    const named = (first_name: string, email = 'a@b.c') =>
      contact(sale({ billing: { ...BILLING, first_name, last_name: '', company: '', email } }));
    assert.equal(named('A\u0000d\na').name, 'A d a');
    assert.ok(named('😀'.repeat(90)).name.length <= 100);
    assert.ok(!/[\uD800-\uDBFF]$/.test(named('😀'.repeat(90)).name));
    assert.equal(named('').name, 'a@b.c');
    assert.equal(named('', '').name, 'ABCD-7 (ABCD-7)');
    for (const name of named('N'.repeat(300)).alternativeNames) assert.ok(name.length <= 100);
  });

  const names: [Settings['contact_name'], string, string[]][] = [
    ['company_or_person', 'Acme', ['Acme (jane@example.com)', 'Acme (ABCD-7)']],
    ['person', 'Jane Doe', ['Jane Doe (jane@example.com)', 'Jane Doe (ABCD-7)']],
    ['person_and_email', 'Jane Doe (jane@example.com)', ['Jane Doe (ABCD-7)']],
  ];
  for (const [rule, name, alternatives] of names) {
    it(`is named by the rule ${rule}, within 100 characters`, () => {
      const made = contact(sale({ billing: { ...BILLING, company: 'Acme' } }), { contact_name: rule });
      assert.deepEqual([made.name, made.alternativeNames], [name, alternatives]);
      const long = contact(sale({ billing: { ...BILLING, first_name: 'x'.repeat(300) } }), { contact_name: rule });
      for (const each of [long.name, ...long.alternativeNames]) assert.ok(each.length <= 100);
    });
  }

  it('is the one a person matched, before the answer to the question, before the one for guests', () => {
    const byEmail = { contact_matches: { 'Jane@Example.com': '1' }, guest_contact: '3' };
    assert.equal(contact(sale(), { contact_matches: { '5': '1' } }, 'use_contact:2').chosenId, '1');
    assert.equal(contact(sale({ customer_id: 0 }), byEmail, 'use_contact:2').chosenId, '1');
    assert.equal(contact(sale({ customer_id: 0 }), { guest_contact: '3' }, 'use_contact:2').chosenId, '2');
    assert.equal(contact(sale({ customer_id: 0 }), { guest_contact: '3' }).chosenId, '3');
    assert.equal(contact(sale(), { guest_contact: '3' }).chosenId, null);
    assert.equal(contact(sale(), { contact_matches: { '5': '1' } }, 'create_again').chosenId, null);
  });

  it('is due without a link, with another chosen contact, or with newer data', () => {
    const settings = defaultSettings('ABCD');
    const document = contact(sale());
    assert.equal(isContactDue(document, null, settings), true);
    assert.equal(isContactDue(document, linkTo(document), settings), false);
    assert.equal(isContactDue({ ...document, chosenId: '1' }, linkTo(document), settings), true);
    assert.equal(isContactDue({ ...document, chosenId: '900' }, linkTo(document), settings), false);
  });

  describe('changes with', () => {
    const before = linkTo(contact(sale()));
    const needs = (more: Record<string, unknown>, update: Settings['contact_update'] = 'replace') =>
      contactNeedsUpdate(contact(sale(more)), before, { contact_update: update });
    const moved = { billing: { ...BILLING, address_1: 'Street 2' }, shipping: { ...BILLING, address_1: 'Street 2' } };

    it("a customer's new billing data, where the shop wants that", () => {
      assert.equal(needs({}), false);
      assert.equal(needs(moved), true);
      assert.equal(needs(moved, 'never'), false);
      assert.equal(needs({ billing: { ...BILLING, company: 'Acme' } }), true);
    });

    it('no order of a guest', () => {
      const guest = linkTo(contact(sale({ customer_id: 0 })));
      const order = contact(sale({ ...moved, customer_id: 0 }));
      assert.equal(contactNeedsUpdate(order, guest, { contact_update: 'replace' }), false);
    });

    it('no present that is shipped to a friend', () => {
      assert.equal(needs({ shipping: { ...BILLING, first_name: 'Max', address_1: 'Elsewhere 3' } }), false);
    });

    it('no erased order', () => {
      assert.equal(needs({ billing: {}, meta_data: [{ key: '_anonymized', value: 'yes' }] }), false);
    });

    it('a tax number that is new or other, but not with one that is missing', () => {
      const numbered = (value: string) => contact(sale({ meta_data: [{ key: '_vat_number', value }] }));
      const differs = (now: ContactDocument, then: ContactDocument) =>
        contactDiffers(now.facts, then.facts, 'with_shipping');
      assert.equal(differs(numbered('DE123456789'), contact(sale())), true);
      assert.equal(differs(numbered('DE123456789'), numbered('DE999999999')), true);
      assert.equal(differs(contact(sale()), numbered('DE123456789')), false);
    });
  });
});

describe('accounting/customer', () => {
  const account = (more: Record<string, unknown> = {}) => ({
    id: 5,
    email: 'Jane@Example.com',
    first_name: 'Jane',
    last_name: 'Doe',
    role: 'customer',
    billing: { ...BILLING, first_name: '', last_name: '', email: '' },
    shipping: {},
    ...more,
  });

  it('says the same of an account as of its order', () => {
    const read = readCustomer(account());
    assert.ok(read.ok);
    const settings = defaultSettings('ABCD');
    const document = contactOfCustomer(read.value, {
      reference: 'ABCD-7',
      currency: 'USD',
      currencyId: 'c1',
      settings,
      edition: US,
    });
    assert.deepEqual(document, contact(sale()));
  });

  it('tells customers from staff, and a customer from anything else', () => {
    const staff = readCustomer(account({ role: 'administrator' }));
    assert.ok(staff.ok && !staff.value.isCustomer);
    assert.equal(readCustomer({ id: 5 }).ok, false);
    assert.equal(readCustomer('nobody').ok, false);
  });
});

describe('accounting/contact-merge', () => {
  const before = contact(sale());
  const address = { ...before.billing };
  const inZoho = (more: Partial<ContactEcho> = {}): ContactEcho => ({
    contactId: '900',
    name: before.name,
    companyName: '',
    currency: 'USD',
    active: true,
    lastModifiedTime: 't',
    billing: address,
    shipping: { ...before.shipping },
    persons: [
      { id: '1', email: 'jane@example.com', firstName: 'Jane', lastName: 'Doe', phone: '1', isPrimary: true, more: {} },
    ],
    editionFields: {},
    ...more,
  });
  const print = printOfEcho(before, inZoho());
  const person = inZoho().persons[0];
  assert.ok(person);
  const moved = contact(sale({ billing: { ...BILLING, address_1: 'Street 2', phone: '2' } }));

  it('changes nothing that is equal', () => {
    assert.deepEqual(mergeContact(before, inZoho(), print), { change: null, left: [] });
  });

  it('sends what changed, and the person with its id', () => {
    const { change, left } = mergeContact(moved, inZoho(), print);
    assert.deepEqual(left, []);
    assert.deepEqual(change, {
      name: 'Jane Doe',
      billing: moved.billing,
      shipping: moved.shipping,
      persons: [{ ...person, phone: '2' }],
    });
  });

  it('leaves what a person changed in Zoho, now and the next time', () => {
    const edited = inZoho({ billing: { ...address, address: 'Corrected 9' } });
    const merge = mergeContact(moved, edited, print);
    assert.deepEqual([merge.left, merge.change?.billing], [['billing'], undefined]);
    const written = { ...edited, shipping: moved.shipping, persons: [{ ...person, phone: '2' }] };
    const next = contact(sale({ billing: { ...BILLING, address_1: 'Street 3', phone: '2' } }));
    const again = mergeContact(next, written, printAfter(moved, written, merge, print));
    assert.deepEqual(again.left, ['billing']);
    assert.equal(again.change?.shipping?.address, 'Street 3');
  });

  it('only fills what is empty where it never wrote and does not know what the store said', () => {
    const found = inZoho({ companyName: '', billing: { ...address, address: 'Other 1' } });
    const merge = mergeContact(contact(sale({ billing: { ...BILLING, company: 'Acme' } })), found, '');
    assert.equal(merge.change?.companyName, 'Acme');
    assert.deepEqual(merge.change.name, 'Jane Doe');
    assert.ok(merge.left.includes('billing'));
  });

  it('keeps the persons of others, and who is the primary one', () => {
    const boss = { ...person, id: '2', email: 'boss@example.com', isPrimary: true, more: { mobile: '9' } };
    const { change } = mergeContact(moved, inZoho({ persons: [boss, { ...person, isPrimary: false }] }), print);
    assert.deepEqual(change?.persons, [boss, { ...person, isPrimary: false, phone: '2' }]);
    const added = mergeContact(before, inZoho({ persons: [boss] }), print);
    assert.deepEqual(
      added.change?.persons.map(({ id, email, isPrimary }) => [id, email, isPrimary]),
      [
        ['2', 'boss@example.com', true],
        ['', 'jane@example.com', false],
      ],
    );
  });

  it('gives our own person the new e-mail instead of adding one', () => {
    const renamed = contact(sale({ billing: { ...BILLING, email: 'jane@new.example' } }));
    const { change } = mergeContact(renamed, inZoho(), print);
    assert.deepEqual(change?.persons, [{ ...person, email: 'jane@new.example' }]);
  });

  it('does not rename a contact that got an alternative name because its own was taken', () => {
    const alternative = inZoho({ name: 'Jane Doe (jane@example.com)' });
    assert.equal(mergeContact(before, alternative, printOfEcho(before, alternative)).change, null);
  });

  it('does not take a tax number away that the store does not know', () => {
    const numbered = { gst_treatment: 'business_gst', gst_no: '27AAPFU0939F1ZV' };
    const echo = inZoho({ editionFields: numbered });
    const now = { ...before, editionFields: { gst_treatment: 'consumer' } };
    assert.equal(mergeContact(now, echo, printOfEcho(before, echo)).change, null);
  });
});
