import { credit, invoice, payment, payOut } from '../books.js';
import type { Cart } from '../cart.js';
import type { Scenario } from '../run-scenario.js';
import {
  answer,
  CART,
  change,
  edit,
  invoiceOf,
  known,
  pay,
  person,
  place,
  refund,
  SMALLER,
  status,
  touch,
  UNPAID,
  ONE,
} from './steps.js';

/** Due the day it was made. */
const LATE = { ...UNPAID, date_created_gmt: '2026-02-26T10:00:00' };
const FREE: Cart = { ...CART, shipping: 0, coupon: { code: 'FREE', type: 'percent', amount: 100 } };
const PAID = { row: 'done', books: [invoice('paid'), payment()] } as const;
const LOYAL: Cart = { ...CART, fee: -7.35 };

/** Orders that are late, free, or have something taken off. */
export const RARE_ORDERS: readonly Scenario[] = [
  {
    name: 'An overdue invoice is paid when the money comes at last',
    steps: [known(), place(CART, LATE), pay({ calls: 1 })],
    ...PAID,
  },
  {
    name: 'An overdue invoice follows an edit of its order',
    steps: [known(), place(CART, LATE), edit(SMALLER, { calls: 2 })],
    row: 'done',
    books: [invoice('sent')],
  },
  {
    name: 'An overdue invoice is voided with its order',
    steps: [known(), place(CART, LATE), status('cancelled', { calls: 2 })],
    row: 'done',
    books: [invoice('void')],
  },
  {
    name: 'A refund of an order whose invoice is overdue is set against it',
    steps: [known(), place(CART, LATE), refund(ONE)],
    row: 'done',
    books: [invoice('partially_paid', { open: '82.79' }), credit(1)],
  },
  {
    name: 'An overdue invoice a person has paid by bank transfer asks when the order is paid, and may be left',
    steps: [
      known(),
      place(CART, LATE),
      person((life) => life.person.pay(invoiceOf(life).invoice_id)),
      pay({ row: 'payment_exceeds_balance' }),
      answer('leave', { calls: 0 }),
      touch({ calls: 0 }),
    ],
    ...PAID,
  },
  {
    name: 'A free order is an invoice without payment in a shop with the tax in the price too',
    shop: 'eu',
    steps: [place(FREE), status('completed', { calls: 0 })],
    row: 'done',
    books: [invoice('paid')],
  },
  {
    name: 'A free order to which something is added is paid for it',
    steps: [place(FREE, UNPAID), edit(CART), pay()],
    ...PAID,
  },
  {
    name: 'An order that becomes free before it is paid needs no payment',
    steps: [place(CART, UNPAID), edit(FREE), pay()],
    row: 'done',
    books: [invoice('paid')],
  },
  {
    name: 'A free order that is cancelled has its invoice voided',
    steps: [place(FREE, UNPAID), status('cancelled')],
    row: 'done',
    books: [invoice('void')],
  },
  {
    name: 'A free order of a known customer costs one call',
    steps: [known(), place(FREE, UNPAID, { calls: [1, 2] }), change({ status: 'completed' }, { calls: 0 })],
    row: 'done',
    books: [invoice('paid')],
  },
  ...(['us', 'eu', 'uk', 'in', 'foreign', 'usTwoTaxes'] as const).map((shop): Scenario => ({
    name: `A negative fee lowers the total of a paid order (${shop})`,
    shop,
    steps: [place(LOYAL), touch({ calls: 0 })],
    ...PAID,
  })),
  {
    name: 'A negative fee that is put on before payment lowers the invoice',
    steps: [place(CART, UNPAID), edit(LOYAL), pay()],
    ...PAID,
  },
  {
    name: 'A negative fee stays when a piece is refunded',
    steps: [place(LOYAL), refund(ONE)],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'An order with a negative fee that is cancelled is voided',
    steps: [place(LOYAL, UNPAID), status('cancelled')],
    row: 'done',
    books: [invoice('void')],
  },
];
