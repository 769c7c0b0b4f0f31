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
import { BOOKED, parksTheInvoice, refused, parksTheRest, unsure } from './expected.js';

const ONE = { items: [{ index: 0, quantity: 1 }] };
const UNPAID_INVOICE = ['invoice 96.85 tax 7.38, sent, open 96.85'];
const MISSING = (what: string) =>
  `The ${what} no longer exists in Zoho Books. Create it again, or leave the books as they are.`;
const SEND_AGAIN = answer();

const discounted: Pick<CodeLife, 'settings' | 'does'> = {
  settings: { coupons: 'discount' },
  does: place({ ...CART, coupon: { code: 'FIVE', type: 'fixed_cart', amount: 5 } }),
};

const LOCKED_BY_CREDIT: CodeLife = {
  name: 'of an unpaid invoice that a credit was set against: says so, and may be left so',
  before: [known(LARGER), place(CART, UNPAID), refund(ONE)],
  answered: { call: 'PUT /invoices/1' },
  does: edit(LARGER),
  calls: 2,
  row: 'edited_after_credit',
  reads:
    'The order was changed from 96.85 to 115.04, but a credit of 14.06 was set against invoice INV-000002 before, so Zoho does not change it. Correct it in Zoho Books and send the order again, or leave the books as they are.',
  then: { does: answer('leave'), row: 'done', calls: 0 },
  books: ['invoice 96.85 tax 7.38, partially_paid, open 82.79', 'credit note 14.06 tax 1.07, closed'],
};

/** Rows of zoho-books-api §3 about invoices. */
export const CODES_OF_INVOICES: readonly CodeRow[] = [
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
        name: 'of the contact after the invoice: contacts were merged, and the refund is for the one that has the invoice',
        before: [
          known(),
          place(CART),
          person((life) => {
            const { contact } = life.person.call('POST', '/contacts', { contact_name: 'Ada L.' });
            const { contact_id } = contact as { contact_id: string };
            for (const document of [...life.org.invoices, ...life.org.payments]) document.customer_id = contact_id;
            life.org.contacts.splice(0, 1);
          }),
        ],
        does: refund(ONE),
        calls: 5,
        row: 'done',
        reads: null,
        books: [...BOOKED, 'credit note 14.06 tax 1.07, closed', 'pay-out 14.06'],
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
  ].map((row): CodeRow => {
    const ofPaid = parksTheRest(
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
    );
    return { ...ofPaid, lives: [...ofPaid.lives, LOCKED_BY_CREDIT] };
  }),
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
        calls: 7,
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
  parksTheInvoice({ status: 400, code: 29032, where: 'PO / bank', message: 'Purchase information is missing' }),
  parksTheInvoice({ status: 400, code: 108004, where: 'PO / bank', message: 'No bank match' }),
  // Nobody knows every code: what is in no table is parked just so, whatever its status, were it that of success.
  ...[200, 400, 402, 409, 415, 422].map((status) =>
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
