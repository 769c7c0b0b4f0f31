import assert from 'node:assert/strict';
import { codeOf, fresh } from './fresh-books.js';

const ready = (...given: Parameters<typeof fresh>) => {
  const books = fresh(...given);
  books.ready();
  return books;
};
type Fields = Record<string, unknown>;

describe('simulators/zoho-books contacts', () => {
  const people = (contact: Fields | undefined) => contact?.contact_persons as Fields[];

  it('keep their people as records: PUT keeps who is named, makes who is new, and drops the rest', () => {
    const books = fresh();
    const made = books.ok(
      books.call('POST', '/contacts', {
        contact_name: 'Firm',
        contact_persons: [
          { first_name: 'Ada', email: 'ada@firm.example' },
          { first_name: 'Bob', email: 'bob@firm.example', is_primary_contact: true },
          { first_name: 'Cy', is_primary_contact: true },
        ],
      }),
    ).contact;
    assert.deepEqual(
      people(made).map((person) => person.is_primary_contact),
      [false, true, false],
    );
    assert.equal(made?.email, 'bob@firm.example');
    const [ada, bob] = people(made);
    assert.equal(made.primary_contact_id, bob?.contact_person_id);
    const path = `/contacts/${String(made.contact_id)}`;
    const contact_persons = [{ contact_person_id: ada?.contact_person_id, phone: '5' }, { first_name: 'Dan' }];
    const changed = books.ok(books.call('PUT', path, { contact_persons })).contact;
    assert.deepEqual(
      people(changed).map((person) => [person.first_name, person.phone, person.is_primary_contact]),
      [
        ['Ada', '5', true],
        ['Dan', '', false],
      ],
    );
    assert.equal(people(changed)[0]?.contact_person_id, ada?.contact_person_id);
    assert.deepEqual(people(books.ok(books.call('PUT', path, { company_name: 'F' })).contact), people(changed));
    assert.equal(books.call('PUT', path, { contact_persons: [{ contact_person_id: '5' }] }).status, 400);
  });

  it('have people added, changed, made primary and removed one by one', () => {
    const books = ready();
    const contact_id = books.state.contact;
    const add = { contact_id, first_name: 'Bob', email: 'bob@example.com' };
    assert.deepEqual(codeOf(books.call('POST', '/contacts/contactpersons', { ...add, first_name: '' })), [400, 2]);
    const bob = String(books.ok(books.call('POST', '/contacts/contactpersons', add)).contact_person?.contact_person_id);
    assert.equal(books.get(`/contacts/${contact_id}`).email, 'ada@example.com');
    books.ok(books.call('POST', `/contacts/contactpersons/${bob}/primary`));
    assert.equal(books.get(`/contacts/${contact_id}`).email, 'bob@example.com');
    books.ok(books.call('PUT', `/contacts/contactpersons/${bob}`, { email: 'b@example.com' }));
    assert.equal(books.list('/contacts', 'contacts', { email: 'b@example.com' }).length, 1);
    books.ok(books.call('DELETE', `/contacts/contactpersons/${bob}`));
    assert.equal(books.get(`/contacts/${contact_id}`).email, 'ada@example.com');
    assert.equal(books.list(`/contacts/${contact_id}/contactpersons`, 'contact_persons').length, 1);
  });

  it('show addresses with their ids in the detail only, and keep the id when one changes', () => {
    const books = fresh();
    const billing_address = { address: 'Main St 1', city: 'Bonn', country: 'Germany' };
    const made = books.ok(books.call('POST', '/contacts', { contact_name: 'Ada', billing_address })).contact;
    const before = made?.billing_address as Fields;
    assert.equal(before.city, 'Bonn');
    const path = `/contacts/${String(made?.contact_id)}`;
    const changed = books.ok(books.call('PUT', path, { billing_address: { city: 'Ulm' } })).contact;
    assert.deepEqual(changed?.billing_address, { ...before, city: 'Ulm' });
    const added = books.ok(books.call('POST', `${path}/address`, { city: 'Kiel' })).address_info;
    books.ok(books.call('PUT', `${path}/address/${String(added?.address_id)}`, { zip: '24103' }));
    assert.deepEqual(
      books.list(`${path}/address`, 'addresses').map(({ city, zip }) => [city, zip]),
      [
        ['Ulm', ''],
        ['', ''],
        ['Kiel', '24103'],
      ],
    );
    const [row] = books.list('/contacts', 'contacts');
    assert.equal('billing_address' in (row ?? {}) || 'contact_persons' in (row ?? {}), false);
    const long = { billing_address: { city: 'x'.repeat(101) } };
    assert.deepEqual(codeOf(books.call('PUT', path, long)), [400, 2]);
  });

  it('share their names with vendors, or not', () => {
    for (const [vendorNames, status] of [
      ['shared', 400],
      ['separate', 201],
    ] as const) {
      const books = fresh({ vendorNames });
      books.ok(books.call('POST', '/contacts', { contact_name: 'Ada', contact_type: 'vendor' }));
      assert.equal(books.call('POST', '/contacts', { contact_name: 'ada' }).status, status);
    }
  });

  it('are not deleted with transactions; a deleted one is refused on every document', () => {
    const books = ready();
    const id = String(books.ok(books.invoice([books.line('1')])).invoice?.invoice_id);
    const path = `/contacts/${books.state.contact}`;
    const currency_id = books.zoho.org('100').currencies[1]?.currency_id;
    assert.deepEqual(codeOf(books.call('DELETE', path)), [400, 3000]);
    assert.deepEqual(codeOf(books.call('PUT', path, { currency_id })), [400, 2]);
    books.ok(books.call('DELETE', `/invoices/${id}`));
    assert.equal(books.ok(books.call('PUT', path, { currency_id })).contact?.currency_code, 'JPY');
    books.ok(books.call('DELETE', path));
    assert.deepEqual(codeOf(books.call('GET', path)), [404, 1002]);
    assert.deepEqual(codeOf(books.invoice([books.line('1')])), [404, 1002]);
    assert.deepEqual(codeOf(books.note([books.line('1')])), [404, 1002]);
    assert.deepEqual(codeOf(books.paid(id, '1')), [400, 3004]);
  });

  it('are listed by pages of 200, also two thousand of them, and by when they were changed', () => {
    const books = fresh({}, { perMinute: 10_000 });
    const count = (query: Record<string, string>) => books.list('/contacts', 'contacts', query).length;
    assert.equal(count({}), 0);
    for (let index = 0; index < 2000; index++)
      books.zoho.person('100').call('POST', '/contacts', { contact_name: `Customer ${String(index)}` });
    assert.deepEqual(
      ['1', '10', '11'].map((page) => count({ page, per_page: '5000' })),
      [200, 200, 0],
    );
    const tenth = books.call('GET', '/contacts', undefined, { page: '10' }).json.page_context;
    assert.equal((tenth as { has_more_page: boolean }).has_more_page, false);
    books.clock.now += 10_000;
    const [first] = books.list('/contacts', 'contacts');
    const changed = books.call('PUT', `/contacts/${String(first?.contact_id)}`, { notes: 'x' });
    const last_modified_time = String(books.ok(changed).contact?.last_modified_time);
    assert.equal(count({ last_modified_time }), 1);
  });
});

describe('simulators/zoho-books items', () => {
  it('are read, changed, read in numbers, and refused on lines while inactive', () => {
    const books = ready();
    const path = `/items/${books.state.item}`;
    const changed = books.ok(books.call('PUT', path, { rate: '2.5', description: 'blue', unit: 'pcs' })).item;
    assert.deepEqual(books.get(path), changed);
    assert.deepEqual([changed?.name, changed?.sku, changed?.rate, changed?.unit], ['Mug', 'MUG', 2.5, 'pcs']);
    const other = books.item('Cup', 'CUP');
    const item_ids = `${books.state.item},${other}`;
    assert.equal(books.list('/itemdetails', 'items', { item_ids }).length, 2);
    assert.deepEqual(codeOf(books.call('PUT', path, { sku: 'CUP' })), [400, 1001]);
    assert.deepEqual(codeOf(books.call('PUT', path, { name: 'x'.repeat(101) })), [400, 2]);
    books.ok(books.call('POST', `${path}/inactive`));
    assert.deepEqual(codeOf(books.invoice([books.line('1')])), [400, 2007]);
    assert.deepEqual(codeOf(books.note([books.line('1')])), [400, 2007]);
  });

  it('are deleted only while no document has them; then their id is refused', () => {
    const books = ready();
    const id = String(books.ok(books.invoice([books.line('1')])).invoice?.invoice_id);
    assert.deepEqual(codeOf(books.call('DELETE', `/items/${books.state.item}`)), [400, 2049]);
    books.ok(books.call('DELETE', `/invoices/${id}`));
    books.ok(books.call('DELETE', `/items/${books.state.item}`));
    assert.deepEqual(codeOf(books.invoice([books.line('1')])), [404, 2006]);
  });

  it('name the accounts their type asks for', () => {
    const books = fresh();
    const expense = books.list('/chartofaccounts', 'chartofaccounts', { filter_by: 'AccountType.Expense' })[0];
    const bought = { name: 'Mug', rate: '1', item_type: 'sales_and_purchases' };
    assert.deepEqual(codeOf(books.call('POST', '/items', bought)), [400, 2]);
    const purchase_account_id = expense?.account_id;
    const stock = { ...bought, item_type: 'inventory', purchase_account_id };
    assert.deepEqual(codeOf(books.call('POST', '/items', stock)), [400, 2]);
    assert.equal(books.call('POST', '/items', { ...bought, purchase_account_id }).status, 201);
  });
});

describe('simulators/zoho-books taxes and accounts', () => {
  it('make a tax of a new name, and refuse its id once it is deleted', () => {
    const books = ready();
    const body = { tax_name: 'Reduced', tax_percentage: 7, country_code: 'DE' };
    const made = books.ok(books.call('POST', '/settings/taxes', body)).tax;
    assert.deepEqual(books.get(`/settings/taxes/${String(made?.tax_id)}`), made);
    assert.deepEqual(codeOf(books.call('POST', '/settings/taxes', { ...body, tax_name: 'reduced' })), [400, 11010]);
    assert.deepEqual(codeOf(books.call('POST', '/settings/taxes', { tax_name: 'x', tax_percentage: 101 })), [400, 2]);
    const line = books.line('100', { tax_id: made?.tax_id });
    const invoice = books.ok(books.invoice([line])).invoice;
    assert.equal(invoice?.total, 107);
    books.ok(books.call('DELETE', `/settings/taxes/${String(made?.tax_id)}`));
    assert.deepEqual(codeOf(books.invoice([line])), [400, 2]);
    assert.equal(books.get(`/invoices/${String(invoice.invoice_id)}`).total, 107);
    assert.deepEqual(codeOf(books.call('PUT', `/invoices/${String(invoice.invoice_id)}`, { notes: 'x' })), [400, 2]);
  });

  it('list accounts of every kind, seeded ones too, and as bank accounts those that hold money', () => {
    const books = fresh({}, {}, 'global', { accounts: [{ account_name: 'Stripe', account_type: 'bank' }] });
    const names = (path: string, key: string, query: Record<string, string> = {}) =>
      books.list(path, key, query).map((account) => account.account_name);
    assert.deepEqual(names('/bankaccounts', 'bankaccounts'), ['Undeposited Funds', 'Bank', 'Petty Cash', 'Stripe']);
    const chart = (kind: string) =>
      names('/chartofaccounts', 'chartofaccounts', { filter_by: `AccountType.${kind}` }).length;
    assert.deepEqual(['Income', 'Expense', 'Liability', 'Asset', 'All'].map(chart), [4, 1, 3, 4, 12]);
  });
});
