import { credit, invoice, payment, payOut } from '../books.js';
import type { Cart } from '../cart.js';
import type { Scenario } from '../run-scenario.js';
import { edit, invoiceOf, known, loseNext, pay, person, place, refund, status, touch, UNPAID } from './steps.js';

const shop = 'usRoundedOnce';

/** Rounded line by line its tax is 5.18, rounded once 5.17; with shipping on its own, and two cents moved there, 5.18 again. */
const CHARGED: Cart = {
  items: [
    { product: 11, price: 12.09, quantity: 1 },
    { product: 12, price: 45.05, quantity: 1 },
  ],
  shipping: 5.54,
};
/** Both ways of rounding come to the same. */
const PLAIN: Cart = { ...CHARGED, items: [{ product: 11, price: 12.05, quantity: 1 }, ...CHARGED.items.slice(1)] };

/** Where tax is rounded once per document, an order's shipping may have to be the invoice's shipping charge. */
export const SHIPPING_CHARGES: readonly Scenario[] = [
  {
    name: 'Shipping is written as the charge where only that comes to the declared tax',
    shop,
    steps: [known(CHARGED), place(CHARGED, {}, { calls: 2 }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'Shipping becomes the charge when the order is edited before it is paid',
    shop,
    steps: [known(CHARGED), place(PLAIN, UNPAID), edit(CHARGED, { calls: 2 }), pay({ calls: 1 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'Shipping becomes a line again when the order is edited before it is paid',
    shop,
    steps: [known(CHARGED), place(CHARGED, UNPAID), edit(PLAIN, { calls: 2 }), pay({ calls: 1 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'Shipping that was written as the charge is paid back as a line of the credit note',
    shop,
    steps: [place(CHARGED), refund({ shipping: true })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'An invoice with a shipping charge whose answer was lost is found, not made again',
    shop,
    steps: [known(CHARGED), loseNext('POST /invoices'), place(CHARGED), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An unpaid order with a shipping charge is voided when it is cancelled',
    shop,
    steps: [place(CHARGED, UNPAID), status('cancelled', { calls: 2 })],
    row: 'done',
    books: [invoice('void')],
  },
  {
    name: 'A shipping charge that a person put on the invoice is not overwritten',
    shop,
    steps: [
      place(PLAIN, UNPAID),
      person((life) => life.person.edit('invoices', invoiceOf(life).invoice_id, { shipping_charge: '7' })),
      edit(CHARGED, { row: 'edited_in_zoho' }),
    ],
    row: 'edited_in_zoho',
    books: [() => ({ kind: 'invoice', total: '74.81', tax: '5.17', status: 'sent', balance: '74.81', charges: '0' })],
  },
];
