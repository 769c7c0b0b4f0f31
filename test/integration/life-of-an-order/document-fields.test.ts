import assert from 'node:assert/strict';
import type { Settings } from '../../../worker/contract/settings.js';
import { createLife, type Life } from './life.js';
import { CART, invoiceOf, LARGER, UNPAID } from './scenarios/steps.js';

const MAPPED: Partial<Settings> = {
  invoice_numbers: 'order',
  invoice_prefix: 'W-',
  payment_terms_days: 14,
  salesperson: '{meta:sales_agent}',
  custom_fields: { cf_order: '{meta:_po_number} of {reference}' },
  notes: 'Order {number}, VAT {tax_number}',
};
const NOTED = [
  { id: 1, key: '_po_number', value: 'PO 99' },
  { id: 2, key: 'sales_agent', value: 'Grace' },
  { id: 3, key: '_billing_vat_number', value: 'IE1234567FA' },
];

async function placed(head: Record<string, unknown>, settings = MAPPED): Promise<Life> {
  const life = await createLife({ shop: 'withFields', settings });
  life.place(CART, { ...UNPAID, ...head });
  await life.settle();
  assert.equal(life.row()?.state, 'done', JSON.stringify(life.problem()));
  return life;
}

function said(life: Life) {
  const { invoice_number, date, due_date, payment_terms, salesperson_name, custom_fields, notes } = invoiceOf(life);
  const fields = custom_fields.map(({ api_name, value }) => [api_name, value]);
  return { invoice_number, date, due_date, payment_terms, salesperson_name, fields, notes };
}

describe('the fields of an invoice', () => {
  const WANTED = {
    invoice_number: 'W-1001',
    date: '2026-03-01',
    due_date: '2026-03-15',
    payment_terms: 14,
    salesperson_name: 'Grace',
    fields: [['cf_order', 'PO 99 of AB12-1001']],
    notes: 'Order 1001, VAT IE1234567FA',
  };

  it('are what the shop maps: number, terms, salesperson, custom fields and notes, from what is kept with the order', async () => {
    assert.deepEqual(said(await placed({ meta_data: NOTED })), WANTED);
  });

  it('are still those after an edit', async () => {
    const life = await placed({ meta_data: NOTED });
    life.edit(LARGER);
    await life.settle();
    assert.deepEqual(said(life), WANTED);
  });

  it('leave out a custom field and a salesperson the order says nothing of', async () => {
    const life = await placed({}, { salesperson: '{meta:sales_agent}', custom_fields: { cf_order: '{meta:_po}' } });
    const { salesperson_name, fields } = said(life);
    assert.deepEqual([salesperson_name, fields], ['', []]);
  });

  it('never make Zoho write to the customer, whether the invoice is sent, paid, refunded or voided', async () => {
    const life = await placed({});
    life.change({ status: 'processing', date_paid_gmt: '2026-03-01T10:20:00' });
    await life.settle();
    life.refund({ items: [{ index: 0, quantity: 1 }] });
    await life.settle();
    life.place(CART, UNPAID, 1002);
    await life.settle();
    life.change({ status: 'cancelled' }, 1002);
    await life.settle();
    const { invoices, payments, creditNotes } = life.org;
    assert.deepEqual([invoices.length, payments.length, creditNotes.length, invoices[1]?.status], [2, 1, 1, 'void']);
    assert.deepEqual(life.org.mails, []);
  });
});
