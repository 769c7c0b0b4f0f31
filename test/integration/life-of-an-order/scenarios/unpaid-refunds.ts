import { credit, creditOfAll, invoice, payment, payOut } from '../books.js';
import { ORDER, type Life } from '../life.js';
import type { Scenario } from '../run-scenario.js';
import * as at from './steps.js';

const { CART, LARGER, SMALLER, UNPAID, answer, change, deleteRefund, edit, fee, known, loseNext, ONE } = at;
const { pay, place, refund, status, touch } = at;

const ALL = {
  items: [
    { index: 0, quantity: 3 },
    { index: 1, quantity: 1 },
  ],
  shipping: true,
};
const PAID = { date_paid_gmt: '2026-03-01T10:20:00', transaction_id: 'ch_1001' };
const UPDATE = 'PUT /customerpayments/1';
const SECOND_LOOK = at.later(150_000);

/** What these refunds leave of the order. */
const less =
  (...refunds: readonly number[]) =>
  (life: Life) => {
    const given = refunds.map((nth) => Number(life.refunds()[nth - 1]?.amount ?? 0));
    return (Number(life.version().order.total) - given.reduce((sum, amount) => sum + amount, 0)).toFixed(2);
  };
const rest = (...refunds: readonly number[]) => payment((life) => ({ total: less(...refunds)(life), total_tax: '0' }));
const open = (life: Life) => ({ ...invoice('partially_paid')(life), balance: less(1)(life) });

/** A refund made before the order was paid is set against its open invoice; the payment is what that leaves. */
export const UNPAID_REFUNDS: readonly Scenario[] = [
  {
    name: 'A refund of an unpaid order is set against its invoice',
    steps: [known(), place(CART, UNPAID), refund(ONE, { calls: [2, 3] }), touch({ calls: 0 })],
    row: 'done',
    books: [open, credit(1)],
  },
  {
    name: 'A refund of an unpaid order that is deleted leaves the whole invoice open',
    steps: [place(CART, UNPAID), refund(ONE), deleteRefund(1)],
    row: 'done',
    books: [invoice('sent'), credit(1, 'void')],
  },
  {
    name: 'An unpaid order with a refund is paid for what is left',
    steps: [place(CART, UNPAID), refund(ONE), pay({ calls: 1, row: 'done' }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), rest(1), credit(1)],
  },
  {
    name: 'An unpaid order with two refunds is paid for what both leave',
    steps: [place(CART, UNPAID), refund(ONE), refund({ amount: 10 }), pay({ calls: 1 }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), rest(1, 2), credit(1), credit(2)],
  },
  {
    name: 'A refund after the payment is paid out, beside one before it that was set against the invoice',
    steps: [place(CART, UNPAID), refund(ONE), pay(), refund({ shipping: true }, { calls: 2 }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), rest(1), credit(1), credit(2), payOut(2)],
  },
  {
    name: 'An unpaid order that was refunded whole has nothing left to pay',
    steps: [
      place(CART, UNPAID),
      refund(ALL),
      status('refunded', { calls: 0 }),
      change(PAID, { calls: 0, row: 'done' }),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('paid'), credit(1)],
  },
  {
    name: 'Status "refunded" by hand leaves an unpaid order to be paid for what is left',
    steps: [place(CART, UNPAID), refund(ONE), status('refunded', { calls: 0 }), change(PAID, { calls: 1 })],
    row: 'done',
    books: [invoice('paid'), rest(1), credit(1)],
  },
  {
    name: 'A refund deleted before the payment is paid with the rest',
    steps: [place(CART, UNPAID), refund(ONE), deleteRefund(1), pay({ calls: 1 }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1, 'void')],
  },
  {
    name: 'A refund deleted after the payment of the rest makes it a payment of the whole',
    steps: [place(CART, UNPAID), refund(ONE), pay(), deleteRefund(1, { calls: 6, row: 'done' }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1, 'void')],
  },
  {
    name: 'One of two refunds deleted after the payment of the rest leaves the other out of it still',
    steps: [place(CART, UNPAID), refund(ONE), refund({ amount: 10 }), pay(), deleteRefund(1), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), rest(2), credit(1, 'void'), credit(2)],
  },
  {
    name: 'A payment made whole whose answer was lost is made whole once',
    steps: [
      place(CART, UNPAID),
      refund(ONE),
      pay(),
      loseNext(UPDATE),
      deleteRefund(1),
      SECOND_LOOK,
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1, 'void')],
  },
  {
    name: 'A payment is made whole though the answer to the void of its credit was lost',
    steps: [
      ...[place(CART, UNPAID), refund(ONE), pay(), loseNext('POST /creditnotes/1/status/void'), deleteRefund(1)],
      ...[SECOND_LOOK, touch({ calls: 0 })],
    ],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1, 'void')],
  },
  {
    name: 'A payment of the rest whose answer was lost is found again though its refund was deleted meanwhile',
    steps: [
      place(CART, UNPAID),
      refund(ONE),
      at.meanwhile(
        'POST /customerpayments',
        (life) => life.store.deleteRefund(String(ORDER), life.refunds()[0]?.id ?? 0),
        {
          kind: 'after',
          how: 'html-502',
        },
      ),
      pay(),
      SECOND_LOOK,
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1, 'void')],
  },
  {
    name: 'A payment of the rest whose answer was lost is found again',
    steps: [
      place(CART, UNPAID),
      refund(ONE),
      loseNext('POST /customerpayments'),
      pay(),
      SECOND_LOOK,
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('paid'), rest(1), credit(1)],
  },
  {
    name: 'An order paid while the answer to its credit was lost is paid for what is left',
    steps: [
      place(CART, UNPAID),
      at.meanwhile('POST /creditnotes/1/invoices', (life) => life.change(PAID), { kind: 'after', how: 'html-502' }),
      refund(ONE),
      SECOND_LOOK,
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('paid'), rest(1), credit(1)],
  },
  {
    name: "The gateway's fee that comes later leaves the payment of the rest what it is",
    steps: [place(CART, UNPAID), refund(ONE), pay(), fee('3.07', { calls: 2 }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), (life) => ({ ...rest(1)(life), charges: '3.07' }), credit(1)],
  },
  {
    name: 'A payment with a fee keeps it when it is made whole',
    steps: [place(CART, UNPAID), refund(ONE), pay(), fee('3.07'), deleteRefund(1), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment(undefined, { charges: '3.07' }), credit(1, 'void')],
  },
  {
    name: 'A gift card pays its part, the gateway what the refund leaves',
    steps: [
      at.setWith(({ org }) => ({
        gift_card_account: org.accounts.find((one) => one.account_name === 'Unearned Revenue')?.account_id ?? '',
      })),
      place(CART, { ...UNPAID, total: '76.85', gift_cards: [{ code: 'GIFT-1234', amount: '20' }] }),
      refund(ONE),
      change(PAID, { calls: 1 }),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [
      invoice('paid', { of: () => ({ total: '96.85', total_tax: '7.38' }) }),
      ...[payment('20'), rest(1), credit(1)],
    ],
  },
  {
    name: 'An order edited after a refund, before it was paid, is changed and paid for what is left',
    steps: [
      known(LARGER),
      place(CART, UNPAID),
      refund(ONE),
      edit(LARGER, { calls: 2, row: 'done' }),
      pay({ calls: 1 }),
    ],
    row: 'done',
    books: [invoice('paid'), rest(1), credit(1)],
  },
  {
    name: 'An order edited to less than was credited is a question, and may be left',
    steps: [
      place(CART, UNPAID),
      refund({ amount: 90 }),
      edit(SMALLER, { calls: 0, row: 'edited_after_credit' }),
      answer('leave', { calls: 0, row: 'done' }),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [
      (life) => ({ ...invoice('partially_paid', { of: () => life.first().order })(life), balance: '6.85' }),
      credit(1),
    ],
  },
  {
    name: 'An order edited after a payment by hand beside its credit is still a question',
    steps: [
      place(CART, UNPAID),
      refund(ONE),
      at.person((life) => life.person.pay(at.invoiceOf(life).invoice_id, { amount: '50' })),
      edit(LARGER, { row: 'edited_after_payment' }),
    ],
    row: 'edited_after_payment',
    books: [
      (life) => ({ ...invoice('partially_paid', { of: () => life.first().order })(life), balance: '32.79' }),
      payment('50'),
      credit(1),
    ],
  },
  {
    name: 'An order cancelled after it was paid for the rest is credited for the rest',
    steps: [
      ...[place(CART, UNPAID), refund(ONE), pay(), status('cancelled', { row: 'money_received_cancelled' })],
      answer('credit_note', { row: 'done' }),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('paid'), rest(1), credit(1), (life) => creditOfAll('open', less(1)(life))(life)],
  },
  {
    name: 'An order cancelled after it was paid for the rest leaves no more than the rest as credit',
    steps: [
      ...[place(CART, UNPAID), refund(ONE), pay(), status('cancelled', { row: 'money_received_cancelled' })],
      answer('leave_as_credit'),
      touch({ calls: 0 }),
    ],
    row: 'ignored',
    books: [invoice('void'), (life) => payment(less(1)(life), { unused: less(1)(life) })(life), credit(1, 'void')],
  },
  {
    name: 'A credit whose invoice a person voided is set against the new one',
    steps: [
      place(CART, UNPAID),
      refund(ONE),
      at.meanwhile(
        'PUT /invoices/1',
        (life) => {
          life.person.void('invoices', at.invoiceOf(life).invoice_id);
        },
        {
          kind: 'before',
          status: 502,
          body: 'html',
        },
      ),
      edit(LARGER),
      pay(),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('void', { of: (life) => life.first().order }), invoice('paid'), rest(1), credit(1)],
  },
];
