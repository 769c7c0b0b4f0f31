import { credit, invoice, payment, payOut } from '../books.js';
import type { Scenario } from '../run-scenario.js';
import {
  answer,
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
  ONE,
} from './steps.js';
import { PAID_CART } from './payments.js';

/** What people void or delete in Zoho Books meanwhile, and what they chose there that is gone. */
export const GONE: readonly Scenario[] = [
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
];
