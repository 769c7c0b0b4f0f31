import assert from 'node:assert/strict';
import { codeOf, fresh, ORG } from './fresh-books.js';

describe('simulators/zoho-books', () => {
  describe('rules of records', () => {
    it('refuses a taken contact name, also on a change, unless the preference allows it', () => {
      const { call, contact } = fresh();
      contact('Ada');
      const other = contact('Bob', 'bob@example.com');
      assert.deepEqual(codeOf(call('POST', '/contacts', { contact_name: 'ada' })), [400, 3062]);
      assert.deepEqual(codeOf(call('PUT', `/contacts/${other}`, { contact_name: 'Ada' })), [400, 3062]);
      const lenient = fresh({ duplicateContactNames: 'allowed' });
      lenient.contact('Ada');
      lenient.contact('Ada', 'x@example.com');
    });

    it('hides inactive contacts, ignores filters it does not know, and shows new rows late', () => {
      const { call, contact, clock, ok } = fresh({}, { indexDelayMs: 5000 });
      const id = contact();
      const count = (query: Record<string, string>) =>
        (ok(call('GET', '/contacts', undefined, query)).contacts as unknown as unknown[]).length;
      assert.equal(count({}), 0);
      assert.equal(call('GET', `/contacts/${id}`).json.code, 0);
      clock.now += 5001;
      assert.equal(count({ email: 'ADA@example.com' }), 1);
      assert.equal(count({ nonsense: 'x' }), 1);
      call('POST', `/contacts/${id}/inactive`);
      assert.equal(count({}), 0);
      assert.equal(count({ filter_by: 'Status.All' }), 1);
    });

    it('refuses a taken item name or SKU, and an unknown or inactive item on a line', () => {
      const books = fresh();
      books.ready();
      assert.deepEqual(codeOf(books.call('POST', '/items', { name: 'mug', sku: 'X', rate: 1 })), [400, 1001]);
      assert.deepEqual(codeOf(books.call('POST', '/items', { name: 'Other', sku: 'MUG', rate: 1 })), [400, 1001]);
      assert.deepEqual(codeOf(books.invoice([books.line('1', { item_id: '123' })])), [404, 2006]);
    });

    it('numbers invoices itself, and takes a number only with the flag in the query', () => {
      const books = fresh();
      books.ready();
      assert.equal(books.ok(books.invoice([books.line('1')])).invoice?.invoice_number, 'INV-000001');
      const numbered = { invoice_number: 'A1', ignore_auto_number_generation: true };
      assert.deepEqual(codeOf(books.invoice([books.line('1')], numbered)), [400, 4097]);
      const flag = { ignore_auto_number_generation: 'true' };
      assert.equal(books.invoice([books.line('1')], { invoice_number: 'A1' }, flag).status, 201);
      assert.deepEqual(codeOf(books.invoice([books.line('1')], { invoice_number: 'A1' }, flag)), [400, 1001]);
    });

    it('refuses fields of other editions, a negative total and a locked day', () => {
      const books = fresh({}, { lockDate: '2026-10-31' });
      books.ready();
      assert.equal(books.invoice([books.line('1')], { gst_treatment: 'consumer' }).status, 400);
      assert.equal(books.invoice([books.line('-1')]).status, 400);
      assert.equal(books.invoice([books.line('1')], { date: '2026-10-31' }).status, 400);
      assert.equal(books.invoice([books.line('1')], { date: '2026-11-01' }).status, 201);
    });

    it('goes from draft to sent to paid, refuses more than the balance, and does not delete what is paid', () => {
      const books = fresh();
      books.ready();
      const made = books.ok(books.invoice([books.line('10')])).invoice;
      assert.equal(made?.status, 'draft');
      const id = String(made.invoice_id);
      const pay = (amount: string) =>
        books.call('POST', '/customerpayments', {
          customer_id: books.state.contact,
          payment_mode: 'cash',
          amount,
          date: '2026-11-24',
          invoices: [{ invoice_id: id, amount_applied: amount }],
        });
      const status = () => books.ok(books.call('GET', `/invoices/${id}`)).invoice?.status;
      books.call('POST', `/invoices/${id}/status/sent`);
      assert.equal(status(), 'sent');
      assert.equal(pay('4').status, 201);
      assert.equal(status(), 'partially_paid');
      assert.deepEqual(codeOf(pay('7')), [400, 24016]);
      assert.equal(pay('6').status, 201);
      assert.equal(status(), 'paid');
      assert.deepEqual(codeOf(books.call('DELETE', `/invoices/${id}`)), [400, 4001]);
      assert.deepEqual(books.zoho.org(ORG).mails, []);
    });

    it('closes a credit note when it is applied or refunded, and refuses what it does not hold', () => {
      const books = fresh();
      books.ready();
      const id = String(books.ok(books.invoice([books.line('10')])).invoice?.invoice_id);
      const body = {
        customer_id: books.state.contact,
        date: '2026-11-24',
        reference_number: 'R1-R2',
        line_items: [{ name: 'Mug', rate: '6', quantity: 1 }],
      };
      const note = books.ok(books.call('POST', '/creditnotes', body)).creditnote;
      const path = `/creditnotes/${String(note?.creditnote_id)}`;
      const apply = (amount: string) =>
        books.call('POST', `${path}/invoices`, { invoices: [{ invoice_id: id, amount_applied: amount }] });
      const refund = (amount: string) =>
        books.call('POST', `${path}/refunds`, {
          amount,
          date: '2026-11-24',
          from_account_id: books.zoho.org(ORG).accounts[1]?.account_id,
        });
      assert.deepEqual(codeOf(apply('4')), [400, 12005]);
      books.call('POST', `/invoices/${id}/status/sent`);
      assert.equal(apply('4').status, 200);
      assert.equal(books.ok(books.call('GET', `/invoices/${id}`)).invoice?.balance, 6);
      assert.equal(refund('3').status, 400);
      assert.equal(refund('2').status, 201);
      assert.equal(books.ok(books.call('GET', path)).creditnote?.status, 'closed');
      assert.deepEqual(codeOf(apply('1')), [400, 12003]);
      assert.equal((books.call('GET', `${path}/refunds`).json.creditnote_refunds as unknown[]).length, 1);
    });

    it('logs a mail for send=true', () => {
      const books = fresh();
      books.ready();
      books.invoice([books.line('1')], {}, { send: 'true' });
      assert.equal(books.zoho.org(ORG).mails.length, 1);
    });
  });
});
