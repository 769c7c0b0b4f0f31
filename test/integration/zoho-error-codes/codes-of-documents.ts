import {
  answer,
  CART,
  deleteRefund,
  edit,
  invoiceOf,
  known,
  LARGER,
  listed,
  pay,
  person,
  place,
  refund,
  status as becomes,
  UNPAID,
} from '../life-of-an-order/scenarios/steps.js';
import type { CodeLife, CodeRow } from './code-life.js';
import { BOOKED, parksTheInvoice, refused, refusedAfter, unsure } from './expected.js';

const ONE = { items: [{ index: 0, quantity: 1 }] };
const UNPAID_INVOICE = ['invoice 96.85 tax 7.38, sent, open 96.85'];
const PAID_INVOICE = 'invoice 96.85 tax 7.38, paid';
const MISSING = (what: string) =>
  `The ${what} no longer exists in Zoho Books. Create it again, or leave the books as they are.`;
const SEND_AGAIN = answer();
const LEAVE = answer('leave');

const discounted: Pick<CodeLife, 'settings' | 'does'> = {
  settings: { coupons: 'discount' },
  does: place({ ...CART, coupon: { code: 'FIVE', type: 'fixed_cart', amount: 5 } }),
};

/** What is left of an order whose invoice stands: Zoho's words, and the way out of leaving it. */
const parksTheRest = (
  row: Omit<CodeRow, 'class' | 'lives'>,
  life: Pick<CodeLife, 'name' | 'before' | 'answered' | 'does' | 'calls' | 'books'>,
  what: string,
): CodeRow => ({
  ...row,
  class: 'refused',
  lives: [
    {
      ...life,
      row: 'refused_after_booking',
      reads: refusedAfter(what, row),
      then: { does: LEAVE, row: 'done', calls: 0 },
    },
  ],
});

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

/** Rows of zoho-books-api §3 about invoices, payments and credit notes. */
export const CODES_OF_DOCUMENTS: readonly CodeRow[] = [
  {
    ...{ status: 404, code: 1002, where: 'invoices/contacts/creditnotes', message: 'gone', class: 'refused' },
    lives: [
      {
        name: 'of the contact: it is made again and the invoice sent once more',
        before: [
          known(),
          person(({ org, person: somebody }) => {
            [org.invoices.length, org.payments.length] = [0, 0];
            somebody.remove('contacts', org.contacts[0]?.contact_id ?? '');
          }),
        ],
        does: place(CART),
        calls: 9,
        row: 'done',
        reads: null,
        books: BOOKED,
      },
      {
        name: 'of the invoice: the money that comes asks whether to make it again',
        before: [
          known(),
          place(CART, UNPAID),
          person((life) => life.person.remove('invoices', invoiceOf(life).invoice_id)),
        ],
        does: pay(),
        calls: 2,
        row: 'missing_in_zoho',
        reads: MISSING('invoice INV-000002'),
        then: { does: answer('create_again'), row: 'done', calls: 3 },
        books: BOOKED,
      },
      {
        name: 'of the credit note: a refund that is deleted has nothing left to be taken back',
        before: [
          known(),
          place(CART, UNPAID),
          refund(ONE),
          person(({ org, person: somebody }) => {
            const [note] = org.creditNotes;
            const [applied] = note?.applied ?? [];
            const path = `/creditnotes/${note?.creditnote_id ?? ''}`;
            somebody.call('DELETE', `${path}/invoices/${applied?.creditnote_invoice_id ?? ''}`);
            somebody.call('DELETE', path);
          }),
        ],
        does: deleteRefund(1),
        calls: 1,
        row: 'done',
        reads: null,
        books: UNPAID_INVOICE,
      },
    ],
  },
  {
    ...{ status: 400, code: 1001, where: 'invoices', message: 'Invoice number already exists', class: 'refused' },
    lives: [
      {
        name: "of the shop's own number: looked up by the number; another's invoice is a question",
        settings: { invoice_numbers: 'order', invoice_prefix: 'W-' },
        before: [
          known(),
          person(({ org }) => {
            const [first] = org.invoices;
            if (first !== undefined) first.invoice_number = 'W-1001';
          }),
          listed,
        ],
        does: place(CART),
        calls: 2,
        row: 'invoice_number_taken',
        reads:
          'Zoho holds another invoice with the number W-1001. Choose another prefix, or let Zoho number the invoices.',
        then: { does: person((life) => life.set({ invoice_prefix: 'S-' })), row: 'done', calls: 2 },
        books: BOOKED,
      },
      {
        name: "of the shop's own number: an invoice of ours with it is taken, not made twice",
        settings: { invoice_numbers: 'order', invoice_prefix: 'W-' },
        before: [known()],
        does: {
          does: (life) => {
            let posts = 0;
            life.fault = ({ method, path }) =>
              method === 'POST' && path.endsWith('/invoices') && posts++ === 0
                ? { kind: 'after', how: 'json-500' }
                : null;
            life.zoho.limits.indexDelayMs = 60_000;
            life.place(CART);
          },
        },
        calls: 14,
        row: 'done',
        reads: unsure('invoice'),
        books: BOOKED,
      },
      ...parksTheInvoice(
        { status: 400, code: 1001, where: 'invoices', message: 'Invoice number already exists' },
        "of Zoho's own series: parks the order with Zoho's words",
      ).lives,
    ],
  },
  {
    ...{ status: 400, code: 4097, where: 'invoices, others', message: 'Auto numbering is on', class: 'refused' },
    lives: [
      {
        name: "of a call without the flag is never met: the shop's own number always brings it in the query",
        settings: { invoice_numbers: 'order', invoice_prefix: 'W-' },
        before: [
          known(),
          person(({ person: somebody, org }) => {
            const customer_id = org.contacts[0]?.contact_id ?? '';
            const line_items = [{ name: 'Goods', rate: '1', quantity: 1 }];
            assertRefused(() => somebody.call('POST', '/invoices', { customer_id, line_items, invoice_number: 'X-1' }));
          }),
        ],
        answered: { call: 'POST /invoices', holding: 'ignore_auto_number_generation' },
        does: place(CART),
        calls: 1,
        row: 'refused_by_zoho',
        reads: refused('invoice', { code: 4097, message: 'Auto numbering is on' }),
        then: { does: SEND_AGAIN, row: 'done', calls: 2 },
        books: BOOKED,
      },
    ],
  },
  {
    ...{ status: 400, code: 4089, where: 'invoices', message: 'Discount type', class: 'refused' },
    lives: [
      {
        ...discounted,
        name: 'sends the same total without discounts of lines, and keeps in mind that the organisation has none',
        switches: { discountLevel: 'entity' },
        calls: 3,
        before: [known()],
        row: 'done',
        reads: null,
        books: ['invoice 91.44 tax 6.97, paid', 'payment 91.44'],
      },
      ...parksTheInvoice(
        { status: 400, code: 4089, where: 'invoices', message: 'Discount type' },
        "where there is no discount: parks the order with Zoho's words",
      ).lives,
    ],
  },
  ...[
    { code: 3009, message: 'Contact details are locked' },
    { code: 3010, message: 'Customer is locked' },
  ].map((row) =>
    parksTheRest(
      { status: 400, where: 'invoices', ...row },
      {
        name: 'says that the paid invoice was not changed, and may be left so',
        before: [known(LARGER), place(CART), edit(LARGER)],
        answered: { call: 'PUT /invoices/1' },
        does: answer('update_invoice'),
        calls: 2,
        books: BOOKED,
      },
      'invoice',
    ),
  ),
  ...[
    { code: 4001, message: 'Payments are recorded' },
    { code: 12008, message: 'Credits are applied' },
  ].map((row): CodeRow => ({
    ...{ status: 400, where: 'invoices', class: 'refused', ...row },
    lives: [
      {
        name: 'of a draft whose total came out wrong: what could not be removed is said and found again',
        switches: { roundOff: 'nearest_whole' },
        answered: { call: 'DELETE /invoices/1' },
        does: place(CART),
        calls: 9,
        row: 'refused_by_zoho',
        reads: refused('deletion of the invoice', row),
        books: ['invoice 97.00 tax 7.38, draft, open 97'],
      },
    ],
  })),
  parksTheRest(
    { status: 400, code: 4043, where: 'estimates etc.', message: 'Status change not allowed' },
    {
      name: 'says that the invoice could not be voided, and may be left so',
      before: [known(), place(CART, UNPAID)],
      answered: { call: 'POST /invoices/1/status/void' },
      does: becomes('cancelled'),
      calls: 2,
      books: UNPAID_INVOICE,
    },
    'voiding of the invoice',
  ),
  {
    ...parksTheInvoice({ status: 400, code: 1002, where: 'invoices', message: 'Contact person does not exist' }),
    lives: [
      {
        name: "is looked into once (everything the invoice names is there), then parks the order with Zoho's words",
        before: [known()],
        answered: { call: 'POST /invoices' },
        does: place(CART),
        calls: 5,
        row: 'refused_by_zoho',
        reads: refused('invoice', { code: 1002, message: 'Contact person does not exist' }),
        then: { does: SEND_AGAIN, row: 'done', calls: 2 },
        books: BOOKED,
      },
    ],
  },
  parksTheInvoice({ status: 400, code: 36004, where: 'sales orders', message: 'Sales order number exists' }),
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
  parksTheInvoice({ status: 400, code: 29032, where: 'PO / bank', message: 'Purchase information is missing' }),
  parksTheInvoice({ status: 400, code: 108004, where: 'PO / bank', message: 'No bank match' }),
  // Nobody knows every code: what is in no table is parked just so, whatever its status.
  ...[400, 402, 409, 415, 422].map((status) =>
    parksTheInvoice({ status, code: 987_654, where: 'in no table', message: 'Something new' }),
  ),
];

function assertRefused(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    if ((error as { code?: unknown }).code === 4097) return;
  }
  throw new Error('4097 was expected');
}
