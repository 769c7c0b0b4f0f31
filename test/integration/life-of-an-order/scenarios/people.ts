import { credit, invoice, payment, payOut } from '../books.js';
import type { Scenario } from '../run-scenario.js';
import {
  listed,
  answer,
  answerWith,
  CART,
  edit,
  invoiceOf,
  LARGER,
  pay,
  person,
  place,
  refund,
  SMALLER,
  status,
  touch,
  UNPAID,
  fee,
  ONE,
} from './steps.js';
import { PAID_CART } from './payments.js';

/** What people do in Zoho Books meanwhile. */
export const PEOPLE: readonly Scenario[] = [
  {
    name: 'An invoice a person edited is not overwritten when the order is edited',
    steps: [
      place(CART, UNPAID),
      person((life) => life.person.editLine('invoices', invoiceOf(life).invoice_id, 0, { rate: '10' })),
      edit(LARGER, { row: 'edited_in_zoho' }),
    ],
    row: 'edited_in_zoho',
    books: [() => ({ ...bare, total: '87.14', tax: '6.64', status: 'sent', balance: '87.14' })],
  },
  {
    name: 'An invoice to which a person added a line in words is not overwritten when the order is edited, and may be left',
    steps: [
      place(CART, UNPAID),
      person((life) => {
        const { invoice_id, lines } = invoiceOf(life);
        const kept = lines.map(({ line_item_id }) => ({ line_item_id }));
        life.person.edit('invoices', invoice_id, {
          line_items: [...kept, { name: 'Gift wrap by hand', rate: '4', quantity: 1 }],
        });
      }),
      edit(LARGER, { row: 'edited_in_zoho' }),
      answer('leave', { calls: 0 }),
    ],
    row: 'done',
    books: [() => ({ ...bare, total: '100.85', tax: '7.38', status: 'sent', balance: '100.85' })],
  },
  {
    name: 'A person corrects the invoice in Zoho and leaves it: the order is finished',
    steps: [
      place(CART, UNPAID),
      person((life) => life.person.editLine('invoices', invoiceOf(life).invoice_id, 0, { rate: '10' })),
      edit(LARGER),
      answer('leave', { calls: 0 }),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [() => ({ ...bare, total: '87.14', tax: '6.64', status: 'sent', balance: '87.14' })],
  },
  {
    name: 'A note a person wrote on the invoice does not stop an edit',
    steps: [
      place(CART, UNPAID),
      person((life) => life.person.writeNote('invoices', invoiceOf(life).invoice_id, 'Called on Monday')),
      edit(SMALLER),
    ],
    row: 'done',
    books: [invoice('sent')],
  },
  {
    name: 'An invoice a person paid is not changed under the payment',
    steps: [
      place(CART, UNPAID),
      person((life) => life.person.pay(invoiceOf(life).invoice_id)),
      edit(SMALLER, { row: 'edited_after_payment' }),
    ],
    row: 'edited_after_payment',
    books: [invoice('paid', { of: () => PAID_CART }), payment(() => PAID_CART)],
  },
  {
    name: 'An invoice a person paid is updated where a person says so',
    steps: [
      place(CART, UNPAID),
      person((life) => life.person.pay(invoiceOf(life).invoice_id)),
      edit(LARGER, { row: 'edited_after_payment' }),
      answer('update_invoice', { calls: [2, 3] }),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('partially_paid', { open: '18.19' }), payment(() => PAID_CART)],
  },
  {
    name: 'An invoice a person paid takes no second payment',
    steps: [
      place(CART, UNPAID),
      person((life) => life.person.pay(invoiceOf(life).invoice_id)),
      pay({ row: 'payment_exceeds_balance' }),
    ],
    row: 'payment_exceeds_balance',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An unpaid order that is cancelled after a person booked its money waits for a decision',
    steps: [
      place(CART, UNPAID),
      person((life) => life.person.pay(invoiceOf(life).invoice_id)),
      status('cancelled', { row: 'money_received_cancelled' }),
    ],
    row: 'money_received_cancelled',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A payment whose amount a person changed is not overwritten when its fee comes',
    steps: [
      place(CART),
      person((life) =>
        life.person.edit('customerpayments', life.org.payments[0]?.payment_id ?? '', {
          amount: '50',
          invoices: [{ invoice_id: invoiceOf(life).invoice_id, amount_applied: '50' }],
        }),
      ),
      fee('3.07', { row: 'edited_in_zoho' }),
    ],
    row: 'edited_in_zoho',
    books: [invoice('partially_paid', { open: '46.85' }), payment('50')],
  },
  {
    name: 'A credit note a person has used is not voided when its refund is deleted',
    steps: [place(CART), refund(ONE), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'Several contacts with one e-mail are a question, and the answer is taken',
    steps: [
      person(({ person: somebody }) => {
        for (const name of ['Ada L.', 'A. Lovelace'])
          somebody.call('POST', '/contacts', {
            contact_name: name,
            contact_persons: [{ email: 'ada@example.com', is_primary_contact: true }],
          });
      }),
      listed,
      place(CART, {}, { row: 'several_contacts' }),
      answerWith(({ org }) => `use_contact:${org.contacts[1]?.contact_id ?? ''}`),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'Of several contacts with one e-mail the oldest is taken where the shop wants that',
    settings: { several_contacts: 'oldest' },
    steps: [
      person(({ person: somebody }) => {
        for (const name of ['Ada L.', 'A. Lovelace'])
          somebody.call('POST', '/contacts', {
            contact_name: name,
            contact_persons: [{ email: 'ada@example.com', is_primary_contact: true }],
          });
      }),
      place(CART),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A name that a vendor has is taken with the e-mail behind it',
    steps: [
      person(({ person: somebody }) =>
        somebody.call('POST', '/contacts', { contact_name: 'Ada Lovelace', contact_type: 'vendor' }),
      ),
      place(CART),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
];

const bare = { kind: 'invoice', charges: '0' } as const;
