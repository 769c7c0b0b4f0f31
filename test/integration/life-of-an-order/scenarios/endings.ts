import { credit, creditOfAll, invoice, payment, payOut } from '../books.js';
import type { Scenario } from '../run-scenario.js';
import {
  answer,
  CART,
  change,
  edit,
  known,
  LARGER,
  pay,
  place,
  refund,
  remove,
  SMALLER,
  status,
  touch,
  trash,
  UNPAID,
  untrash,
  ONE,
} from './steps.js';

export const ENDINGS: readonly Scenario[] = [
  ...(['cancelled', 'failed'] as const).map((to): Scenario => ({
    name: `An unpaid order that is ${to} has its invoice voided`,
    steps: [known(), place(CART, UNPAID), status(to, { calls: 2, row: 'done' }), touch({ calls: 0 })],
    row: 'ignored',
    books: [invoice('void')],
  })),
  {
    name: 'An unpaid order in the bin has its invoice voided',
    steps: [place(CART, UNPAID), trash({ calls: 2 })],
    row: 'done',
    books: [invoice('void')],
  },
  {
    name: 'An unpaid order that is deleted has its invoice voided',
    steps: [place(CART, UNPAID), remove({ calls: 2 })],
    row: 'done',
    books: [invoice('void')],
  },
  {
    name: 'A cancelled order that was never booked is nothing',
    steps: [place(CART, { ...UNPAID, status: 'pending' }), status('cancelled', { calls: 0 })],
    row: 'ignored',
    books: [],
  },
  {
    name: 'A draft in the bin is voided too',
    settings: { unpaid_invoices: 'draft' },
    steps: [place(CART, UNPAID), trash({ calls: 2 })],
    row: 'done',
    books: [invoice('void')],
  },
  {
    name: 'A restored order gets a new invoice',
    steps: [place(CART, UNPAID), trash(), untrash(), pay()],
    row: 'done',
    books: [invoice('void'), invoice('paid'), payment()],
  },
  {
    name: 'A failed order that is paid after all gets a new invoice',
    steps: [place(CART, UNPAID), status('failed'), pay({ calls: [2, 3] }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('void'), invoice('paid'), payment()],
  },
  {
    name: 'A paid order that is cancelled waits for a decision',
    steps: [place(CART), status('cancelled', { calls: 0 })],
    row: 'money_received_cancelled',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A paid and cancelled order that is active again needs no decision any more',
    steps: [place(CART), status('cancelled'), status('processing', { calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A paid and cancelled order is credited where a person says so',
    steps: [place(CART), status('cancelled'), answer('credit_note', { calls: [1, 2] }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment(), creditOfAll()],
  },
  {
    name: 'A paid and cancelled order is voided and its money left where a person says so',
    steps: [place(CART), status('cancelled'), answer('leave_as_credit', { calls: 2 }), touch({ calls: 0 })],
    row: 'ignored',
    books: [invoice('void'), (life) => ({ ...payment()(life), balance: life.version().order.total })],
  },
  {
    name: 'A paid and cancelled order stays as it is where a person says so',
    steps: [place(CART), status('cancelled'), answer('leave', { calls: 0 }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A refunded order that is then cancelled is credited for the rest where a person says so',
    steps: [place(CART), refund(ONE), status('cancelled'), answer('credit_note')],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1), creditOfAll('open', '82.79')],
  },
  {
    name: 'The credit note of a cancelled order with a coupon is as exact as its invoice, though it can show no discount',
    settings: { coupons: 'discount' },
    steps: [
      known(),
      place({ ...CART, coupon: { code: 'FIVE', type: 'fixed_cart', amount: 5 } }),
      status('cancelled'),
      answer('credit_note', { calls: [1, 2] }),
    ],
    row: 'done',
    books: [invoice('paid'), payment(), creditOfAll()],
  },
  {
    name: 'A credited order that is active again waits for a decision',
    steps: [place(CART), status('cancelled'), answer('credit_note'), status('processing')],
    row: 'restored_with_credit',
    books: [invoice('paid'), payment(), creditOfAll()],
  },
  {
    name: 'An order whose money was left as credit waits for a decision when it is active again',
    steps: [place(CART), status('cancelled'), answer('leave_as_credit'), status('processing')],
    row: 'restored_with_credit',
    books: [invoice('void'), (life) => ({ ...payment()(life), balance: life.version().order.total })],
  },
  {
    name: 'A paid order that is deleted waits for a decision',
    steps: [place(CART), remove({ calls: 0 })],
    row: 'deleted_after_booking',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A paid order that is deleted stays in the books where a person says so',
    steps: [place(CART), remove(), answer('leave', { calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A paid order that is deleted leaves its money as credit where a person says so',
    steps: [place(CART), remove(), answer('leave_as_credit')],
    row: 'done',
    books: [invoice('void'), (life) => ({ ...payment()(life), balance: life.version().order.total })],
  },
  {
    name: 'A paid order in the bin waits, and is as before when it is restored',
    steps: [place(CART), trash({ calls: 0, row: 'money_received_cancelled' }), untrash({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An order edited while it was cancelled comes back as it is now',
    steps: [place(CART, UNPAID), status('cancelled'), edit(LARGER), status('processing')],
    row: 'done',
    books: [invoice('void', { of: () => ({ total: '96.85', total_tax: '7.38' }) }), invoice('sent')],
  },
  {
    name: 'An unpaid order with a refund that is cancelled loses both documents',
    steps: [place(CART, UNPAID), refund(ONE), status('cancelled')],
    row: 'done',
    books: [invoice('void'), credit(1, 'void')],
  },
  {
    name: 'A custom status is booked where the shop maps it',
    settings: { status_map: { processing: 'invoice', completed: 'invoice', shipped: 'invoice', lost: 'void' } },
    steps: [
      place(CART, { ...UNPAID, status: 'shipped' }),
      status('completed', { calls: 0 }),
      status('lost', { calls: 2 }),
    ],
    row: 'done',
    books: [invoice('void')],
  },
  {
    name: 'A custom status nobody mapped is nothing',
    steps: [place(CART, { status: 'shipped' }, { calls: 0 })],
    row: 'ignored',
    books: [],
  },
  {
    name: 'An order that returns to pending keeps its documents',
    steps: [place(CART, UNPAID), status('pending', { calls: 0 }), pay()],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An order cancelled at once, before the worker saw it, is nothing',
    steps: [
      {
        does: (life) => {
          life.place(CART, UNPAID);
          life.change({ status: 'cancelled' });
        },
        calls: 0,
      },
    ],
    row: 'ignored',
    books: [],
  },
  {
    name: 'An edited and then cancelled order is voided as it stands',
    steps: [place(CART, UNPAID), edit(SMALLER), change({ status: 'cancelled' })],
    row: 'done',
    books: [invoice('void')],
  },
];
