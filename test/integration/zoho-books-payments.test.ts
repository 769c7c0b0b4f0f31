import assert from 'node:assert/strict';
import { codeOf, fresh } from './fresh-books.js';

const ready = () => {
  const books = fresh();
  books.ready();
  return books;
};

describe('simulators/zoho-books payments', () => {
  it('carry bank charges, an exchange rate and the account, which is Undeposited Funds unless told', () => {
    const books = ready();
    const id = books.sent('10');
    const made = books.ok(books.paid(id, '4', { bank_charges: '0.35' })).payment;
    assert.deepEqual(
      [made?.bank_charges, made?.account_name, made?.exchange_rate, made?.unused_amount],
      [0.35, 'Undeposited Funds', 1, 0],
    );
    const banked = books.ok(books.paid(id, '1', { account_id: books.bank() })).payment;
    assert.equal(banked?.account_id, books.bank());
    assert.deepEqual(codeOf(books.paid(id, '1', { account_id: '5' })), [400, 2]);
    assert.deepEqual(codeOf(books.paid(id, '1', { bank_charges: '-1' })), [400, 2]);
    assert.deepEqual(books.get(`/customerpayments/${String(made?.payment_id)}`).bank_charges, 0.35);
    assert.deepEqual(
      books.list(`/invoices/${id}/payments`, 'payments').map((payment) => payment.amount_applied),
      [4, 1],
    );
  });

  it('are changed in full or in part, within the balance that leaves their own share out', () => {
    const books = ready();
    const id = books.sent('10');
    const payment = books.ok(books.paid(id, '10')).payment;
    const path = `/customerpayments/${String(payment?.payment_id)}`;
    const change = { bank_charges: '0.5', reference_number: 'pi_1', date: '2026-11-25', payment_mode: 'creditcard' };
    const changed = books.ok(books.call('PUT', path, change)).payment;
    assert.deepEqual(
      [changed?.bank_charges, changed?.reference_number, changed?.date, changed?.payment_mode, changed?.amount],
      [0.5, 'pi_1', '2026-11-25', 'creditcard', 10],
    );
    const more = { amount: '11', invoices: [{ invoice_id: id, amount_applied: '11' }] };
    assert.deepEqual(codeOf(books.call('PUT', path, more)), [400, 24016]);
    const less = { customer_id: books.state.contact, ...change, amount: '6' };
    books.ok(books.call('PUT', path, { ...less, invoices: [{ invoice_id: id, amount_applied: '6' }] }));
    assert.equal(books.get(`/invoices/${id}`).balance, 4);
  });

  it('give the invoice its balance back when they are deleted, or only taken off it', () => {
    const books = ready();
    const id = books.sent('10');
    const payment = books.ok(books.paid(id, '10')).payment;
    const [entry] = payment?.invoices as { invoice_payment_id: string }[];
    books.ok(books.call('DELETE', `/invoices/${id}/payments/${String(entry?.invoice_payment_id)}`));
    const path = `/customerpayments/${String(payment?.payment_id)}`;
    assert.equal(books.get(path).unused_amount, 10);
    assert.equal(books.get(`/invoices/${id}`).status, 'sent');
    books.ok(books.paid(id, '10'));
    books.ok(books.call('DELETE', path));
    assert.deepEqual(codeOf(books.call('GET', path)), [404, 1002]);
    assert.equal(books.get(`/invoices/${id}`).status, 'paid');
  });

  it('keep what exceeds the invoice as credit, and refund no more than that', () => {
    const books = ready();
    const id = books.sent('10');
    const payment = books.ok(books.paid(id, '10', { amount: '15' })).payment;
    assert.equal(payment?.unused_amount, 5);
    const path = `/customerpayments/${String(payment.payment_id)}`;
    const refund = (amount: string, more: Record<string, unknown> = {}) =>
      books.call('POST', `${path}/refunds`, { amount, date: '2026-11-24', from_account_id: books.bank(), ...more });
    assert.deepEqual(codeOf(refund('5.01')), [400, 2]);
    assert.deepEqual(codeOf(refund('1', { from_account_id: '' })), [400, 2]);
    const made = books.ok(refund('3')).payment_refunds;
    assert.deepEqual([books.get(path).unused_amount, books.get(path).amount_refunded], [2, 3]);
    assert.equal(books.list(`${path}/refunds`, 'payment_refunds').length, 1);
    assert.equal(books.call('DELETE', path).status, 400);
    books.ok(books.call('DELETE', `${path}/refunds/${String(made?.payment_refund_id)}`));
    assert.equal(books.get(path).unused_amount, 5);
  });
});
