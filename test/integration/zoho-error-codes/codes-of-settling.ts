import {
  answer,
  CART,
  invoiceOf,
  known,
  pay,
  person,
  place,
  refund,
  UNPAID,
} from '../life-of-an-order/scenarios/steps.js';
import type { CodeRow } from './code-life.js';
import { BOOKED, parksTheRest, refusedAfter } from './expected.js';

const ONE = { items: [{ index: 0, quantity: 1 }] };
const UNPAID_INVOICE = ['invoice 96.85 tax 7.38, sent, open 96.85'];
const PAID_INVOICE = 'invoice 96.85 tax 7.38, paid';
const SEND_AGAIN = answer();
const LEAVE = answer('leave');

const applying = (row: Omit<CodeRow, 'class' | 'lives' | 'where' | 'status'>): CodeRow =>
  parksTheRest(
    { ...row, status: 400, where: 'credit notes' },
    {
      name: 'says that the credit was not set against the invoice, and may be left so',
      before: [known(), place(CART, UNPAID)],
      answered: { call: 'POST /creditnotes/1/invoices' },
      does: refund(ONE),
      calls: 2,
      books: [...UNPAID_INVOICE, 'credit note 14.06 tax 1.07, open, open 14.06'],
    },
    'credit',
  );

/** Rows of zoho-books-api §3 about payments and credit notes. */
export const CODES_OF_SETTLING: readonly CodeRow[] = [
  {
    ...{ status: 400, code: 24016, where: 'payments', message: 'more than the balance due', class: 'refused' },
    lives: [
      {
        name: "reads the invoice's payments: one of a person is a question, and may be left as it is",
        before: [known(), place(CART, UNPAID), person((life) => life.person.pay(invoiceOf(life).invoice_id))],
        does: pay(),
        calls: 3,
        row: 'payment_exceeds_balance',
        reads:
          'Invoice INV-000002 has only 0 open, the order was paid with 96.85. Where the payment in Zoho is the right one, leave the books as they are; otherwise remove it there, then send the order again.',
        then: { does: LEAVE, row: 'done', calls: 0 },
        books: BOOKED,
      },
      {
        name: 'of an invoice that is partly paid says what is open',
        before: [
          known(),
          place(CART, UNPAID),
          person((life) => life.person.pay(invoiceOf(life).invoice_id, { amount: '50' })),
        ],
        does: pay(),
        calls: 3,
        row: 'payment_exceeds_balance',
        reads:
          'Invoice INV-000002 has only 46.85 open, the order was paid with 96.85. Where the payment in Zoho is the right one, leave the books as they are; otherwise remove it there, then send the order again.',
        then: {
          does: {
            does: (life) => {
              life.person.remove('customerpayments', life.org.payments.slice(-1)[0]?.payment_id ?? '');
              life.answer(undefined);
            },
          },
          row: 'done',
          calls: 1,
        },
        books: BOOKED,
      },
      {
        name: "reads the invoice's payments: our own is taken, and no second one made",
        before: [
          known(),
          place(CART, UNPAID),
          person((life) =>
            life.person.pay(invoiceOf(life).invoice_id, { reference_number: 'ch_1001', date: '2026-03-01' }),
          ),
        ],
        does: pay(),
        calls: 2,
        row: 'done',
        reads: null,
        books: BOOKED,
      },
    ],
  },
  {
    ...{ status: 400, code: 3004, where: 'payments', message: 'Customer is incorrect', class: 'refused' },
    lives: [
      {
        name: "takes the invoice's customer of today, where contacts were merged in Zoho",
        before: [
          known(),
          place(CART, UNPAID),
          person((life) => {
            const { contact } = life.person.call('POST', '/contacts', { contact_name: 'Ada L.' });
            invoiceOf(life).customer_id = (contact as { contact_id: string }).contact_id;
          }),
        ],
        answered: { call: 'POST /customerpayments', times: 1 },
        does: pay(),
        calls: 3,
        row: 'done',
        reads: null,
        books: BOOKED,
      },
      {
        name: 'says that the payment was not taken, where the customer is the same, and may be left so',
        before: [known(), place(CART, UNPAID)],
        answered: { call: 'POST /customerpayments' },
        does: pay(),
        calls: 2,
        row: 'refused_after_booking',
        reads: refusedAfter('payment', { code: 3004, message: 'Customer is incorrect' }),
        then: { does: SEND_AGAIN, row: 'done', calls: 1 },
        books: BOOKED,
      },
    ],
  },
  ...[9521, 9523].map((code) =>
    parksTheRest(
      { status: 400, code, where: 'payments', message: 'Retainer invoice' },
      {
        name: 'says that the payment was not taken, and may be left so',
        before: [known()],
        answered: { call: 'POST /customerpayments' },
        does: place(CART),
        calls: 2,
        books: ['invoice 96.85 tax 7.38, draft, open 96.85'],
      },
      'payment',
    ),
  ),
  applying({ code: 12003, message: 'Closed credit notes cannot be applied' }),
  applying({ code: 12004, message: 'Void credit notes cannot be applied' }),
  {
    ...{ status: 400, code: 12005, where: 'credit notes', message: 'Draft', class: 'refused' },
    lives: [
      {
        name: 'marks the draft as sent and sets the credit against it',
        before: [known(), place(CART, UNPAID)],
        answered: { call: 'POST /creditnotes/1/invoices', times: 1 },
        does: refund(ONE),
        calls: 4,
        row: 'done',
        reads: null,
        books: ['invoice 96.85 tax 7.38, partially_paid, open 82.79', 'credit note 14.06 tax 1.07, closed'],
      },
    ],
  },
  applying({ code: 12006, message: 'Paid invoices take no credit' }),
  applying({ code: 12007, message: 'Void invoices take no credit' }),
  parksTheRest(
    { status: 400, code: 12018, where: 'credit notes', message: 'Credit note number exists' },
    {
      name: 'says that the refund was not booked, and may be left so',
      before: [known(), place(CART)],
      answered: { call: 'POST /creditnotes' },
      does: refund(ONE),
      calls: 1,
      books: [PAID_INVOICE, 'payment 96.85'],
    },
    'credit note',
  ),
];
