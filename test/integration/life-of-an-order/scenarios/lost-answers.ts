import { credit, invoice, payment, payOut } from '../books.js';
import type { Scenario } from '../run-scenario.js';
import {
  CART,
  deleteRefund,
  edit,
  known,
  later,
  loseNext,
  pay,
  place,
  refund,
  SMALLER,
  status,
  touch,
  UNPAID,
  ONE,
} from './steps.js';

const SECOND_LOOK = later(150_000);

/** Zoho did it, but never said so. */
export const LOST_ANSWERS: readonly Scenario[] = [
  {
    name: 'An invoice whose answer was lost is found again and paid, and no second one is made',
    steps: [known(), loseNext('POST /invoices'), place(CART, {}, { calls: 5 }), SECOND_LOOK, touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A payment whose answer was lost is found again, and no second one is made',
    steps: [known(), loseNext('POST /customerpayments'), place(CART), SECOND_LOOK, touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A contact and an item whose answers were lost are found again',
    steps: [loseNext('POST /contacts'), place(CART, UNPAID), loseNext('POST /items'), edit(SMALLER), pay()],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A credit note whose answer was lost is found again and paid out',
    steps: [known(), place(CART), loseNext('POST /creditnotes'), refund(ONE), SECOND_LOOK, touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'A pay-out whose answer was lost is found again, and the buyer is not paid twice',
    steps: [known(), place(CART), loseNext('POST /creditnotes/1/refunds'), refund(ONE), SECOND_LOOK],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'An edit whose answer was lost is seen to have been made',
    steps: [known(), place(CART, UNPAID), loseNext('PUT /invoices/1'), edit(SMALLER), pay()],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A void whose answer was lost is seen to have been made',
    steps: [known(), place(CART, UNPAID), loseNext('POST /invoices/1/status/void'), status('cancelled')],
    row: 'ignored',
    books: [invoice('void')],
  },
  {
    name: 'A refund deleted in the shop is taken back though the answer was lost',
    steps: [known(), place(CART, UNPAID), refund(ONE), loseNext('POST /creditnotes/1/status/void'), deleteRefund(1)],
    row: 'done',
    books: [invoice('sent'), credit(1, 'void')],
  },
  {
    name: 'An order cancelled while the answer to its invoice was lost ends void',
    steps: [
      known(),
      {
        does: (life) => {
          life.fault = ({ method, path }) => {
            if (method !== 'POST' || !path.endsWith('/invoices')) return null;
            life.fault = null;
            life.change({ status: 'cancelled' });
            return { kind: 'after', how: 'html-502' };
          };
          life.place(CART, UNPAID);
        },
      },
    ],
    row: 'done',
    books: [invoice('void')],
  },
];
