import { credit, invoice, payment, payOut } from '../books.js';
import type { Scenario } from '../run-scenario.js';
import {
  listed,
  answer,
  answerWith,
  CART,
  edit,
  invoiceOf,
  known,
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
} from './steps.js';
import { PAID_CART } from './payments.js';

const ONE = { items: [{ index: 0, quantity: 1 }] };

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
    name: 'An invoice a person voided is voided for the order too when it is cancelled',
    steps: [
      place(CART, UNPAID),
      person((life) => life.person.void('invoices', invoiceOf(life).invoice_id)),
      status('cancelled'),
    ],
    row: 'done',
    books: [invoice('void')],
  },
  {
    name: 'An invoice a person voided is missed when the order is edited, and made again where a person says so',
    steps: [
      place(CART, UNPAID),
      person((life) => life.person.void('invoices', invoiceOf(life).invoice_id)),
      edit(SMALLER, { row: 'missing_in_zoho' }),
      answer('create_again'),
    ],
    row: 'done',
    books: [invoice('void', { of: () => PAID_CART }), invoice('sent')],
  },
  {
    name: 'An invoice a person deleted is missed when the order is edited',
    steps: [
      place(CART, UNPAID),
      person((life) => life.person.remove('invoices', invoiceOf(life).invoice_id)),
      edit(SMALLER),
    ],
    row: 'missing_in_zoho',
    books: [],
  },
  {
    name: 'An invoice a person deleted is made again where a person says so',
    steps: [
      place(CART, UNPAID),
      person((life) => life.person.remove('invoices', invoiceOf(life).invoice_id)),
      edit(SMALLER),
      answer('create_again'),
    ],
    row: 'done',
    books: [invoice('sent')],
  },
  {
    name: 'An invoice a person deleted is missed when the money comes',
    steps: [
      place(CART, UNPAID),
      person((life) => life.person.remove('invoices', invoiceOf(life).invoice_id)),
      pay({ row: 'missing_in_zoho' }),
      answer('create_again'),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A paid invoice a person voided is not made again beside the money that is left of it',
    steps: [
      place(CART),
      person((life) => life.person.void('invoices', invoiceOf(life).invoice_id)),
      edit(LARGER, { row: 'edited_after_payment' }),
      answer('update_invoice', { row: 'missing_in_zoho' }),
      answer('create_again'),
    ],
    row: 'restored_with_credit',
    books: [invoice('void', { of: () => PAID_CART }), payment(() => PAID_CART, { unused: '96.85' })],
  },
  {
    name: 'A paid invoice a person voided is not made again when the order is cancelled and comes back',
    steps: [
      place(CART),
      person((life) => life.person.void('invoices', invoiceOf(life).invoice_id)),
      status('cancelled'),
      answer('leave_as_credit', { row: 'done' }),
      status('processing'),
    ],
    row: 'restored_with_credit',
    books: [invoice('void'), payment(undefined, { unused: '96.85' })],
  },
  {
    name: 'A refund keeps its one credit note when an invoice a person deleted is made again',
    steps: [
      place(CART),
      refund(ONE),
      person(({ person: somebody, org }) => {
        somebody.remove('customerpayments', org.payments[0]?.payment_id ?? '');
        somebody.remove('invoices', org.invoices[0]?.invoice_id ?? '');
      }),
      edit(LARGER),
      answer('update_invoice', { row: 'missing_in_zoho' }),
      answer('create_again'),
    ],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'An invoice a person deleted is no matter when the order is cancelled',
    steps: [
      place(CART, UNPAID),
      person((life) => life.person.remove('invoices', invoiceOf(life).invoice_id)),
      status('cancelled'),
    ],
    row: 'done',
    books: [],
  },
  {
    name: 'A payment a person deleted is missed when its fee comes',
    steps: [
      place(CART),
      person((life) => life.person.remove('customerpayments', life.org.payments[0]?.payment_id ?? '')),
      fee('3.07', { row: 'missing_in_zoho' }),
    ],
    row: 'missing_in_zoho',
    books: [invoice('sent')],
  },
  {
    name: 'A payment a person deleted is made again where a person says so',
    steps: [
      place(CART),
      person((life) => life.person.remove('customerpayments', life.org.payments[0]?.payment_id ?? '')),
      fee('3.07', { row: 'missing_in_zoho' }),
      answer('create_again', { calls: 3 }),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('paid'), payment(undefined, { charges: '3.07' })],
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
    name: 'A contact a person deleted is made again for the next order',
    steps: [
      known(),
      person((life) => {
        const { org } = life;
        const [contact] = org.contacts;
        org.invoices.length = 0;
        org.payments.length = 0;
        life.person.remove('contacts', contact?.contact_id ?? '');
      }),
      place(CART),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An item a person deleted is made again for the next order',
    steps: [
      known(),
      person((life) => {
        const { org } = life;
        org.items.splice(0, 1);
      }),
      place(CART),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An item a person chose and that is gone is asked for, and another made where a person says so',
    settings: { item_matches: { '11': '4711' } },
    steps: [place(CART, {}, { row: 'missing_in_zoho' }), answer('create_again')],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A tax a person deleted parks the orders that need it',
    steps: [
      known(),
      person(({ org }) => org.taxes.splice(0, org.taxes.length)),
      place(CART, {}, { row: 'refused_by_zoho' }),
    ],
    row: 'refused_by_zoho',
    books: [],
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
