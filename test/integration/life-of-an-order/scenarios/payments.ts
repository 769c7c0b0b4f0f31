import { credit, invoice, payment, payOut } from '../books.js';
import type { Scenario } from '../run-scenario.js';
import * as at from './steps.js';

const { CART, LARGER, SMALLER, UNPAID, place, known, status, pay, edit, fee, touch, change } = at;

/** CART in Texas. */
export const PAID_CART = { total: '96.85', total_tax: '7.38' };
const GIFT = { total: '76.85', gift_cards: [{ code: 'GIFT-1234', amount: '20' }] };

/** From the first state to paid, edited, and paid again. */
export const PAYMENTS: readonly Scenario[] = [
  {
    name: 'A paid order of a known customer takes an invoice and a payment, and nothing more after that',
    steps: [known(), place(CART, {}, { calls: 2 }), touch({ calls: 0 }), status('completed', { calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A new customer costs one call more where the index of contacts is fresh',
    hasIndex: true,
    steps: [
      known(CART, {
        ...at.asGuest('other@example.com'),
        ...at.billed({ email: 'other@example.com', last_name: 'Byron' }),
      }),
      place(CART, {}, { calls: 3 }),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A new customer costs two calls more where the index of contacts is not fresh',
    steps: [
      known(CART, {
        ...at.asGuest('other@example.com'),
        ...at.billed({ email: 'other@example.com', last_name: 'Byron' }),
      }),
      place(CART, {}, { calls: 4 }),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An unpaid order becomes a sent invoice, and is paid when the money comes',
    steps: [known(), place(CART, UNPAID, { calls: [1, 2] }), pay({ calls: 1 }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An unpaid order stays an unpaid invoice',
    steps: [known(), place(CART, UNPAID, { calls: [1, 2] }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('sent')],
  },
  {
    name: 'An unpaid order stays a draft where the shop wants drafts',
    settings: { unpaid_invoices: 'draft' },
    steps: [known(), place(CART, UNPAID, { calls: 1 })],
    row: 'done',
    books: [invoice('draft')],
  },
  {
    name: 'A pending order is nothing until it is paid',
    steps: [known(), place(CART, { ...UNPAID, status: 'pending' }, { calls: 0, row: 'ignored' }), pay({ calls: 2 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An order on hold is nothing until it is processed, and is paid later',
    steps: [
      place(CART, { ...UNPAID, status: 'on-hold' }, { calls: 0 }),
      status('processing', {}),
      pay({ calls: 1 }),
      status('completed', { calls: 0 }),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'Cash on delivery is an open invoice until the order is completed and paid',
    steps: [
      known(),
      place(CART, { ...UNPAID, payment_method: 'cod', payment_method_title: 'Cash on delivery' }),
      change({ status: 'completed', date_paid_gmt: '2026-03-03T09:00:00' }, { calls: 1 }),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An order edited before payment is changed in place',
    steps: [known(LARGER), place(CART, UNPAID), edit(SMALLER, { calls: 2 }), pay({ calls: 1 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A product added before payment is added to the invoice',
    steps: [known(LARGER), place(CART, UNPAID), edit(LARGER, { calls: 2 })],
    row: 'done',
    books: [invoice('sent')],
  },
  {
    name: 'An order edited twice before payment ends as it was',
    steps: [place(CART, UNPAID), edit(LARGER), edit(CART), pay()],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An order edited and paid in one go is changed and then paid',
    steps: [
      place(CART, UNPAID),
      {
        does: (life) => {
          life.edit(SMALLER);
          life.change({ date_paid_gmt: '2026-03-01T10:40:00', transaction_id: 'ch_1001' });
        },
      },
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An order edited after payment waits for a decision',
    steps: [place(CART), edit(SMALLER, { calls: 0, row: 'edited_after_payment' })],
    row: 'edited_after_payment',
    books: [invoice('paid', { of: () => PAID_CART }), payment(() => PAID_CART)],
  },
  {
    name: 'An order that grew after payment is updated where a person says so, and stays partly open',
    steps: [place(CART), edit(LARGER), at.answer('update_invoice', { calls: [2, 3] })],
    row: 'done',
    books: [invoice('partially_paid', { open: '18.19' }), payment(() => PAID_CART)],
  },
  {
    name: 'An order edited after payment is left where a person says so',
    steps: [place(CART), edit(SMALLER), at.answer('leave', { calls: 0 }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid', { of: () => PAID_CART }), payment(() => PAID_CART)],
  },
  {
    name: 'A left order that is refunded later still gets its credit note',
    steps: [
      place(CART),
      edit(LARGER),
      at.answer('leave'),
      at.refund({ items: [{ index: 0, quantity: 1 }] }, { row: 'done' }),
    ],
    row: 'done',
    books: [invoice('paid', { of: () => PAID_CART }), payment(() => PAID_CART), credit(1), payOut(1)],
  },
  {
    name: "The gateway's fee that comes minutes later becomes bank charges of the payment",
    steps: [known(), place(CART), fee('3.07', { calls: 2 }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment(undefined, { charges: '3.07' })],
  },
  {
    name: 'A fee known from the start is booked with the payment',
    steps: [known(), place(CART, { meta_data: [{ id: 1, key: '_stripe_fee', value: '3.07' }] }, { calls: 2 })],
    row: 'done',
    books: [invoice('paid'), payment(undefined, { charges: '3.07' })],
  },
  {
    name: 'A fee is left out where the shop does not want it',
    settings: { gateway_fees: false },
    steps: [known(), place(CART), fee('3.07', { calls: 0 }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A fee in another currency than the order is left out',
    steps: [
      place(CART),
      change(
        {
          meta_data: [
            { id: 1, key: '_stripe_fee', value: '3.07' },
            { id: 2, key: '_stripe_currency', value: 'EUR' },
          ],
        },
        { calls: 0 },
      ),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An order over nothing is an invoice without payment',
    steps: [
      place({ ...CART, shipping: 0, coupon: { code: 'FREE', type: 'percent', amount: 100 } }),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('paid')],
  },
  {
    name: 'A coupon lowers the lines',
    steps: [place({ ...CART, coupon: { code: 'TEN', type: 'percent', amount: 10 } })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A coupon taken off before payment leaves no discount on the lines that stay',
    settings: { coupons: 'discount' },
    steps: [
      place({ ...CART, coupon: { code: 'FIVE', type: 'fixed_cart', amount: 5 } }, UNPAID),
      edit(CART, { calls: 2 }),
      pay(),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A coupon is a visible discount where the shop wants it',
    settings: { coupons: 'discount' },
    steps: [place({ ...CART, coupon: { code: 'FIVE', type: 'fixed_cart', amount: 5 } })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A surcharge is a line',
    steps: [place({ ...CART, fee: 2.5 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A negative fee lowers the total with its tax',
    steps: [place({ ...CART, fee: -7.35 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A gift card waits for the account it is paid from',
    steps: [place(CART, GIFT, { row: 'gift_card_account_missing' })],
    row: 'gift_card_account_missing',
    books: [],
  },
  {
    name: 'A gift card is a payment of its own from the liability account',
    steps: [
      place(CART, GIFT),
      at.setWith(({ org }) => ({
        gift_card_account:
          org.accounts.find(({ account_name }) => account_name === 'Unearned Revenue')?.account_id ?? '',
      })),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('paid', { of: () => PAID_CART }), payment('76.85'), payment('20')],
  },
];
