import { credit, invoice, payment, payOut } from '../books.js';
import type { Scenario } from '../run-scenario.js';
import {
  CART,
  LARGER,
  answer,
  deleteRefund,
  edit,
  known,
  person,
  place,
  refund,
  set,
  SMALLER,
  status,
  touch,
  ONE,
} from './steps.js';

const ALL = {
  items: [
    { index: 0, quantity: 3 },
    { index: 1, quantity: 1 },
  ],
  shipping: true,
};

export const REFUNDS: readonly Scenario[] = [
  {
    name: 'A full refund is a credit note with all lines and its pay-out',
    steps: [known(), place(CART), refund(ALL, { calls: 2 }), status('refunded', { calls: 0 }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'A refund of one piece is a credit note over one piece',
    steps: [place(CART), refund(ONE, { calls: 2 }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'Three refunds are three credit notes',
    steps: [
      place(CART),
      refund(ONE, { calls: 2 }),
      refund({ items: [{ index: 1, quantity: 1 }] }, { calls: 2 }),
      refund({ shipping: true }, { calls: 2 }),
    ],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1), credit(2), payOut(2), credit(3), payOut(3)],
  },
  {
    name: 'A refund of shipping only is a credit note over shipping',
    steps: [place(CART), refund({ shipping: true }, { calls: 2 })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'A refund of money without goods is a credit note over one piece of that price',
    steps: [place(CART), refund({ items: [{ index: 0, quantity: 0, pieces: 1 }] }, { calls: 2 })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: "A refund that names only an amount takes its share of the order's taxes",
    steps: [known(), place(CART), refund({ amount: 10 }, { calls: [2, 3] })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'A refund that names only an amount is untaxed where the shop wants that',
    settings: { amount_refunds: 'untaxed' },
    steps: [place(CART), refund({ amount: 10 })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'A refund over more than its lines shares out the rest',
    steps: [place(CART), refund({ ...ONE, amount: 20 })],
    row: 'done',
    books: [invoice('paid'), payment(), (life) => ({ ...credit(1)(life), tax: null }), payOut(1)],
  },
  {
    name: 'A refund over less than its lines is a question',
    steps: [place(CART), refund({ ...ONE, amount: 5 }, { calls: 0, row: 'refund_unexplained' })],
    row: 'refund_unexplained',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A refund nobody can explain is left where a person says so',
    steps: [place(CART), refund({ ...ONE, amount: 5 }), answer('leave', { calls: 0 }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'Refunds that a person left are not booked when the books are left again',
    steps: [
      place(CART),
      refund({ ...ONE, amount: 5 }),
      answer('leave'),
      edit(LARGER, { row: 'edited_after_payment' }),
      answer('leave', { calls: 0, row: 'done' }),
      touch({ calls: 0, row: 'done' }),
    ],
    row: 'done',
    books: [invoice('paid', { of: (life) => life.first().order }), payment((life) => life.first().order)],
  },
  {
    name: 'A credit note that is booked stays when the books are left as they are',
    steps: [
      place(CART),
      refund(ONE),
      edit(LARGER, { row: 'edited_after_payment' }),
      answer('leave', { calls: 0, row: 'done' }),
      touch({ calls: 0, row: 'done' }),
    ],
    row: 'done',
    books: [
      invoice('paid', { of: (life) => life.first().order }),
      payment((life) => life.first().order),
      credit(1),
      payOut(1),
    ],
  },
  {
    name: 'A refund that was left stays left when the invoice is updated later',
    steps: [
      place(CART),
      refund({ ...ONE, amount: 5 }),
      answer('leave'),
      edit(LARGER),
      answer('update_invoice', { row: 'done' }),
      touch({ calls: 0, row: 'done' }),
    ],
    row: 'done',
    books: [
      (life) => {
        const open = Number(life.version().order.total) - Number(life.first().order.total);
        return invoice('partially_paid', { open: open.toFixed(2) })(life);
      },
      payment((life) => life.first().order),
    ],
  },
  {
    name: 'A credit note that stayed goes when its refund is deleted after all',
    steps: [
      place(CART),
      refund(ONE),
      edit(LARGER),
      answer('leave', { row: 'done' }),
      deleteRefund(1, { row: 'done' }),
      touch({ calls: 0, row: 'done' }),
    ],
    row: 'done',
    books: [
      invoice('paid', { of: (life) => life.first().order }),
      payment((life) => life.first().order),
      credit(1, 'void'),
    ],
  },
  {
    name: 'A full refund that names only the amount credits the whole order',
    steps: [place(CART), refund({ amount: 96.85 })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'A deleted refund takes its pay-out and its credit note back',
    steps: [place(CART), refund(ONE), deleteRefund(1, { calls: [2, 3] }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1, 'void')],
  },
  {
    name: 'A refund deleted and made again is one credit note more',
    steps: [place(CART), refund(ONE), deleteRefund(1), refund({ items: [{ index: 0, quantity: 2 }] })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1, 'void'), credit(2), payOut(2)],
  },
  {
    name: 'One of two refunds is deleted',
    steps: [place(CART), refund(ONE), refund({ shipping: true }), deleteRefund(1)],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1, 'void'), credit(2), payOut(2)],
  },
  {
    name: 'An order refunded before it was ever booked gets all its documents at once',
    steps: [place(CART, { status: 'on-hold' }), refund(ONE, { calls: 0 }), status('processing')],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'Status "refunded" by hand, without a refund, changes nothing in the books',
    steps: [place(CART), status('refunded', { calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A refund is paid from where the money went, where no account was chosen',
    settings: { gateways: {} },
    steps: [
      place(CART, { payment_method: 'paypal', payment_method_title: 'PayPal' }),
      refund(ONE, { calls: 2, row: 'done' }),
    ],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'A refund of an order that was edited after payment waits with it',
    steps: [place(CART), edit(SMALLER), answer('leave'), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid', { of: () => ({ total: '96.85', total_tax: '7.38' }) }), payment('96.85')],
  },
  {
    name: 'A refund deleted after a person edited its credit note is not taken back silently',
    steps: [
      place(CART),
      refund(ONE),
      person(({ person: somebody, org }) => {
        const note = org.creditNotes[0];
        const paidOut = note?.refunds[0]?.refund_id ?? '';
        somebody.call('DELETE', `/creditnotes/${note?.creditnote_id ?? ''}/refunds/${paidOut}`);
        somebody.editLine('creditnotes', note?.creditnote_id ?? '', 0, { rate: '1' });
      }),
      deleteRefund(1, { row: 'edited_in_zoho' }),
    ],
    row: 'edited_in_zoho',
    books: [
      invoice('paid'),
      payment(),
      (life) => ({ ...credit(1)(life), total: '1.08', tax: null, status: 'open', balance: '1.08' }),
    ],
  },
  {
    name: 'A refund is dated on the first open day where the books are closed',
    settings: { lock_date: '2026-02-28', locked_period: 'first_open_day' },
    limits: { lockDate: '2026-02-28' },
    steps: [
      place(CART, { date_created_gmt: '2026-02-20T10:00:00', date_paid_gmt: '2026-02-20T10:05:00' }),
      refund(ONE),
    ],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'Settings changed after the refund reopen nothing',
    steps: [
      place(CART),
      refund(ONE),
      set({ amount_refunds: 'untaxed', coupons: 'discount' }, { calls: 0 }),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
];
