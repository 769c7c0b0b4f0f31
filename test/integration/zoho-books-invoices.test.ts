import assert from 'node:assert/strict';
import { SWITCHES } from '../simulators/zoho-books/switches.js';
import { codeOf, fresh } from './fresh-books.js';

const ready = (...given: Parameters<typeof fresh>) => {
  const books = fresh(...given);
  books.ready();
  return books;
};
type Line = Record<string, unknown>;

describe('simulators/zoho-books invoices', () => {
  it('void: payments keep their amount without an invoice, credits come back, and both are the customer’s credit', () => {
    const books = ready();
    const invoice = books.sent('10');
    const payment = String(books.ok(books.paid(invoice, '4')).payment?.payment_id);
    const note = books.credit('3');
    books.ok(
      books.call('POST', `/creditnotes/${note}/invoices`, { invoices: [{ invoice_id: invoice, amount_applied: '3' }] }),
    );
    assert.equal(books.get(`/invoices/${invoice}`).balance, 3);
    books.ok(books.call('POST', `/invoices/${invoice}/status/void`));
    const { status, balance } = books.get(`/invoices/${invoice}`);
    assert.deepEqual([status, balance], ['void', 0]);
    const { amount, unused_amount, invoices } = books.get(`/customerpayments/${payment}`);
    assert.deepEqual([amount, unused_amount, invoices], [4, 4, []]);
    assert.equal(books.get(`/creditnotes/${note}`).balance, 3);
    assert.equal(books.get(`/contacts/${books.state.contact}`).unused_credits_receivable_amount, 7);
  });

  it('go from void over draft to sent, and no other way back', () => {
    const books = ready();
    const id = books.sent('10');
    const move = (status: string) => codeOf(books.call('POST', `/invoices/${id}/status/${status}`));
    assert.deepEqual(move('draft'), [400, 4043]);
    assert.deepEqual(move('void'), [200, 0]);
    assert.deepEqual(move('sent'), [400, 4043]);
    assert.deepEqual(codeOf(books.call('PUT', `/invoices/${id}`, { notes: 'x' })), [400, 1006]);
    assert.deepEqual(move('draft'), [200, 0]);
    assert.equal(books.get(`/invoices/${id}`).status, 'draft');
    assert.deepEqual(move('sent'), [200, 0]);
  });

  it('keep the lines a PUT names by id, give new ids to the others, and drop what it does not name', () => {
    const books = ready();
    const made = books.ok(books.invoice([books.line('1'), books.line('2'), books.line('3')])).invoice;
    const path = `/invoices/${String(made?.invoice_id)}`;
    const ids = (made?.line_items as Line[]).map((line) => line.line_item_id);
    const line_items = [{ line_item_id: ids[2], rate: '30' }, { line_item_id: ids[0] }, books.line('7')];
    const changed = books.ok(books.call('PUT', path, { line_items })).invoice;
    const lines = changed?.line_items as Line[];
    assert.deepEqual(
      lines.map((line) => [ids.indexOf(line.line_item_id), line.rate]),
      [
        [2, 30],
        [0, 1],
        [-1, 7],
      ],
    );
    assert.equal(books.call('PUT', path, { line_items: [{ line_item_id: '5', rate: '1' }] }).status, 400);
    const noted = books.ok(books.call('PUT', path, { notes: 'hello' })).invoice;
    assert.deepEqual([noted?.total, noted?.notes, (noted?.line_items as Line[]).length], [38, 'hello', 3]);
  });

  it('keep or clear what a PUT does not name, by the switch', () => {
    for (const [putOmitted, expected] of [
      ['kept', [12, 'R1']],
      ['cleared', [10, '']],
    ] as const) {
      const books = ready({ putOmitted });
      const made = books.ok(books.invoice([books.line('10')], { shipping_charge: '2' })).invoice;
      const changed = books.ok(books.call('PUT', `/invoices/${String(made?.invoice_id)}`, { notes: 'x' })).invoice;
      assert.deepEqual([changed?.total, changed?.reference_number], expected);
    }
  });

  it('are changed after payment while the total stays at or above it, or not at all', () => {
    const books = ready();
    const id = books.sent('10');
    books.ok(books.paid(id, '10'));
    const put = (rate: string, more: Line = {}) =>
      books.call('PUT', `/invoices/${id}`, { line_items: [books.line(rate)], ...more });
    assert.deepEqual(codeOf(put('9.99')), [400, 3010]);
    assert.deepEqual(codeOf(put('10', { customer_id: books.contact('Bob', 'bob@example.com') })), [400, 3010]);
    assert.equal(books.ok(put('12')).invoice?.status, 'partially_paid');
    books.zoho.switches.editPaidInvoice = 'reject';
    assert.deepEqual(codeOf(put('12')), [400, 3010]);
  });

  const discounted = (switches: Parameters<typeof fresh>[0], fields: Line, rates: readonly string[]) => {
    const books = ready({ discountLevel: 'entity', ...switches });
    const lines = rates.map((rate, index) => books.line(rate, index === 0 ? { tax_id: books.tax(0) } : {}));
    return books.ok(books.invoice(lines, { discount_type: 'entity_level', ...fields })).invoice ?? {};
  };

  it('take a discount on the whole before or after tax, as an amount or a percentage', () => {
    const sums = (fields: Line) => {
      const { total, tax_total, discount_total, sub_total } = discounted({}, fields, ['100', '100']);
      return [sub_total, discount_total, tax_total, total];
    };
    assert.deepEqual(sums({ discount: '20', is_discount_before_tax: true }), [200, 20, 17.1, 197.1]);
    assert.deepEqual(sums({ discount: '10%', is_discount_before_tax: true }), [200, 20, 17.1, 197.1]);
    assert.deepEqual(sums({ discount: 20, is_discount_before_tax: false }), [200, 20, 19, 199]);
    assert.deepEqual(sums({ discount: '10%', is_discount_before_tax: false }), [200, 21.9, 19, 197.1]);
  });

  it('spread the discount over the lines in one of three ways', () => {
    // 0.10 on three lines of 0.53: 0.03 0.03 0.04, or 0.04 0.03 0.03, or a third each; 19 % of 0.50 is 0.10, of less 0.09.
    const taxWhere = (taxed: number) => (discountProration: (typeof SWITCHES.discountProration)[number]) => {
      const books = ready({ discountLevel: 'entity', discountProration });
      const lines = [0, 1, 2].map((index) => books.line('0.53', index === taxed ? { tax_id: books.tax(0) } : {}));
      const fields = { discount_type: 'entity_level', discount: '0.10' };
      return books.ok(books.invoice(lines, fields)).invoice?.tax_total;
    };
    assert.deepEqual(SWITCHES.discountProration.map(taxWhere(0)), [0.1, 0.09, 0.09]);
    assert.deepEqual(SWITCHES.discountProration.map(taxWhere(2)), [0.09, 0.1, 0.09]);
  });

  it('give a discount on lines as a percentage too', () => {
    const books = ready();
    const made = books.ok(books.invoice([books.line('10', { discount: '10%' })], { discount_type: 'item_level' }));
    const [line] = made.invoice?.line_items as Line[];
    assert.deepEqual([made.invoice?.total, line?.discount, line?.discount_amount], [9, '10%', 1]);
  });

  it('tax the shipping charge, ignore its tax, or ignore the charge', () => {
    const sums = (switches: Parameters<typeof fresh>[0]) => {
      const books = ready(switches);
      const shipping = { shipping_charge: '5.00', shipping_charge_tax_id: books.tax(0) };
      const made = books.ok(books.invoice([books.line('10')], shipping)).invoice ?? {};
      return [made.shipping_charge, made.shipping_charge_tax_id !== '', made.shipping_charge_tax, made.total];
    };
    assert.deepEqual(sums({}), [5, true, 0.95, 15.95]);
    assert.deepEqual(sums({ shippingTax: 'ignored' }), [5, false, 0, 15]);
    assert.deepEqual(sums({ shippingField: 'off' }), [0, false, 0, 10]);
  });

  it('take payment terms as days, set the due date by them, and refuse a label or a day before the date', () => {
    const books = ready();
    const made = (more: Line) => books.invoice([books.line('1')], more);
    assert.equal(books.ok(made({ payment_terms: 15 })).invoice?.due_date, '2026-12-09');
    assert.equal(books.ok(made({ due_date: '2026-11-30' })).invoice?.due_date, '2026-11-30');
    assert.deepEqual(codeOf(made({ payment_terms: 'Due on Receipt' })), [400, 2]);
    assert.deepEqual(codeOf(made({ due_date: '2026-11-23' })), [400, 2]);
  });

  it('are overdue the day after they were due, by the switch', () => {
    for (const [overdue, status] of [
      ['by_clock', 'overdue'],
      ['never', 'sent'],
    ] as const) {
      const books = ready({ overdue });
      const onTime = books.sent('10');
      const late = books.sent('10', { date: '2026-11-01', due_date: '2026-11-23' });
      assert.equal(books.get(`/invoices/${onTime}`).status, 'sent');
      assert.equal(books.get(`/invoices/${late}`).status, status);
      assert.equal(books.list('/invoices', 'invoices', { status: 'unpaid' }).length, 2);
      assert.equal(books.list('/invoices', 'invoices', { status: 'paid' }).length, 0);
      books.ok(books.paid(late, '10'));
      assert.equal(books.get(`/invoices/${late}`).status, 'paid');
    }
  });

  it('carry a salesperson, notes, terms and custom fields by id, API name or label', () => {
    const seed = { customFields: [{ api_name: 'cf_order', label: 'Order' }] };
    const books = ready({ defaultNotes: 'filled' }, {}, 'global', seed);
    const customfield_id = books.zoho.org('100').customFields[0]?.customfield_id;
    const named: Line[] = [{ customfield_id }, { api_name: 'cf_order' }, { label: 'Order' }];
    for (const field of named) {
      const custom_fields = [{ ...field, value: '123' }];
      const made = books.ok(books.invoice([books.line('1')], { custom_fields, salesperson_name: 'Eve' })).invoice;
      assert.deepEqual(made?.custom_field_hash, { cf_order: '123' });
      assert.deepEqual([made.salesperson_name, made.terms !== ''], ['Eve', true]);
    }
    const unknown = { custom_fields: [{ api_name: 'cf_other', value: '1' }] };
    assert.deepEqual(codeOf(books.invoice([books.line('1')], unknown)), [400, 2]);
    books.zoho.switches.unknownCustomField = 'ignore';
    assert.deepEqual(books.ok(books.invoice([books.line('1')], unknown)).invoice?.custom_fields, []);
  });

  it('need a location where the organisation has several', () => {
    const books = ready({ locations: 'required' }, {}, 'global', { locations: ['Head Office', 'Shop'] });
    const [, shop] = books.list('/locations', 'locations');
    assert.deepEqual(codeOf(books.invoice([books.line('1')])), [400, 2]);
    assert.deepEqual(codeOf(books.invoice([books.line('1')], { location_id: '5' })), [400, 2]);
    const location_id = shop?.location_id;
    assert.equal(books.ok(books.invoice([books.line('1')], { location_id })).invoice?.location_id, location_id);
    assert.deepEqual(codeOf(books.note([books.line('1')])), [400, 2]);
    assert.deepEqual(ready().list('/locations', 'locations'), []);
  });

  it('have the exchange rate sent, that of the feed, or 1', () => {
    const books = ready();
    const currency_id = books.zoho.org('100').currencies[1]?.currency_id;
    const customer = books.ok(books.call('POST', '/contacts', { contact_name: 'Kenji', currency_id })).contact;
    const rate = (more: Line) => books.ok(books.invoice([books.line('100')], more)).invoice?.exchange_rate;
    assert.equal(rate({ exchange_rate: '7' }), 1);
    assert.equal(rate({ customer_id: customer?.contact_id }), 1.25);
    assert.equal(rate({ customer_id: customer?.contact_id, exchange_rate: 0.0061 }), 0.0061);
  });

  it('steps over numbers somebody chose, and does not give a deleted one again', () => {
    const books = ready();
    const flag = { ignore_auto_number_generation: 'true' };
    books.ok(books.invoice([books.line('1')], { invoice_number: 'INV-000001' }, flag));
    const made = books.ok(books.invoice([books.line('1')])).invoice;
    assert.equal(made?.invoice_number, 'INV-000002');
    books.ok(books.call('DELETE', `/invoices/${String(made.invoice_id)}`));
    assert.equal(books.ok(books.invoice([books.line('1')])).invoice?.invoice_number, 'INV-000003');
  });

  it('of a locked period refuse everything, with any of the codes it might be', () => {
    for (const lockCode of SWITCHES.lockCode) {
      for (const lockStatus of SWITCHES.lockStatus) {
        const books = ready({ lockCode, lockStatus });
        const id = books.sent('10');
        books.zoho.limits.lockDate = '2026-11-24';
        const refusal = [Number(lockStatus), Number(lockCode)];
        assert.deepEqual(codeOf(books.invoice([books.line('1')])), refusal);
        assert.deepEqual(codeOf(books.paid(id, '1')), refusal);
        assert.deepEqual(codeOf(books.call('PUT', `/invoices/${id}`, { date: '2026-12-01' })), refusal);
        assert.deepEqual(codeOf(books.call('POST', `/invoices/${id}/status/void`)), refusal);
        assert.deepEqual(codeOf(books.call('DELETE', `/invoices/${id}`)), refusal);
        assert.equal(books.paid(id, '1', { date: '2026-11-25' }).status, 201);
      }
    }
  });

  it('are found by when they were changed, in stamps of whole seconds', () => {
    const books = ready({ modifiedStamp: 'whole_seconds' });
    const id = books.sent('1');
    const { last_modified_time, created_time } = books.get(`/invoices/${id}`);
    assert.equal(last_modified_time, created_time);
    books.clock.now += 10_000;
    books.sent('2');
    const later = String(books.list('/invoices', 'invoices').at(-1)?.last_modified_time);
    assert.equal(books.list('/invoices', 'invoices', { last_modified_time: later }).length, 1);
    assert.equal(books.list('/invoices', 'invoices', { last_modified_time: String(created_time) }).length, 2);
  });
});
