import assert from 'node:assert/strict';
import { Refusal } from '../simulators/zoho-books/http-types.js';
import { fresh, ORG } from './fresh-books.js';

const ready = () => {
  const books = fresh();
  books.ready();
  return { ...books, person: books.zoho.person(ORG) };
};

describe('simulators/zoho-books a person at the web page', () => {
  it('changes lines, notes, pays, voids and deletes by Zoho’s rules, without quota, log or scope', () => {
    const books = ready();
    const id = books.sent('10');
    const path = `/invoices/${id}`;
    const calls = books.zoho.log.length;
    books.person.editLine('invoices', id, 0, { rate: '12' });
    books.person.writeNote('invoices', id, 'checked');
    const payment = books.person.pay(id, { amount: '5' });
    assert.equal(books.zoho.log.length, calls);
    const { total, balance, notes, last_modified_time, created_time } = books.get(path);
    assert.deepEqual([total, balance, notes], [12, 7, 'checked']);
    assert.notEqual(last_modified_time, created_time);
    assert.throws(() => books.person.remove('invoices', id), Refusal);
    books.person.remove('customerpayments', payment);
    books.person.void('invoices', id);
    assert.equal(books.get(path).status, 'void');
    books.person.remove('invoices', id);
    assert.equal(books.call('GET', path).status, 404);
    const note = books.credit('3');
    books.person.edit('creditnotes', note, { reference_number: 'by hand' });
    assert.equal(books.get(`/creditnotes/${note}`).reference_number, 'by hand');
  });

  it('finds the invoices of another plugin there, in whatever pattern', () => {
    const books = ready();
    const ids = books.person.seedInvoices(250, (index) => ({
      reference_number: `#${String(1000 + index)}`,
      notes: `WooCommerce order ${String(1000 + index)}`,
      date: '2026-10-01',
    }));
    assert.equal(ids.length, 250);
    assert.equal(books.list('/invoices', 'invoices', { page: '2' }).length, 50);
    const [found] = books.list('/invoices', 'invoices', { search_text: 'order 1007' });
    assert.deepEqual([found?.reference_number, found?.invoice_id], ['#1007', ids[7]]);
    assert.equal(books.person.seedInvoices(1, () => ({ reference_number: 'again' })).length, 1);
  });

  it('lists every document of the organisation', () => {
    const books = ready();
    const from_account_id = books.bank();
    const id = books.sent('10');
    const payment = books.person.pay(id, { amount: '15', invoices: [{ invoice_id: id, amount_applied: '10' }] });
    const refund = { amount: '2', date: '2026-11-24', from_account_id, reference_number: 'back' };
    books.person.call('POST', `/customerpayments/${payment}/refunds`, refund);
    const note = books.credit('3');
    books.person.call('POST', `/creditnotes/${note}/refunds`, refund);
    assert.deepEqual(
      books.person.documents().map(({ kind, reference, total, status }) => [kind, reference, total, status]),
      [
        ['invoice', 'R1', '10.00', 'paid'],
        ['credit_note', 'R1-R2', '3.00', 'open'],
        ['credit_note_refund', 'back', '2', ''],
        ['payment', '', '15', ''],
        ['payment_refund', 'back', '2', ''],
      ],
    );
  });

  it('leaves the counts of calls per endpoint to the API alone', () => {
    const books = ready();
    const id = books.sent('10');
    books.get(`/invoices/${id}`);
    books.get(`/invoices/${id}`);
    books.person.pay(id);
    assert.deepEqual(books.zoho.callCounts(ORG), {
      'POST /contacts': 1,
      'POST /items': 1,
      'POST /invoices': 1,
      'POST /invoices/{id}/status/sent': 1,
      'GET /invoices/{id}': 2,
    });
    assert.deepEqual(books.zoho.callCounts('9'), {});
  });
});
