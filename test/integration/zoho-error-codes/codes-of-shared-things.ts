import { answer, billed, CART, known, listed, person, place } from '../life-of-an-order/scenarios/steps.js';
import type { CodeLife, CodeRow } from './code-life.js';
import { BOOKED, parksTheInvoice, refused } from './expected.js';

const NEW_CUSTOMER = place(CART);
const SEND_AGAIN = answer();

/** A new customer, or a new product, whom Zoho does not take. */
const parks = (
  row: Omit<CodeRow, 'class' | 'lives'>,
  what: 'contact' | 'item',
  calls: number,
  then: number,
): CodeRow => ({
  ...row,
  class: 'refused',
  lives: [
    {
      name: "parks the order with Zoho's words",
      answered: { call: `POST /${what}s` },
      does: NEW_CUSTOMER,
      calls,
      row: 'refused_by_zoho',
      reads: refused(what, row),
      then: { does: SEND_AGAIN, row: 'done', calls: then },
      books: BOOKED,
    },
  ],
});

const itemTaken = (code: 1001 | 1000): CodeRow => ({
  ...{ status: 400, code, where: 'items', message: 'Item already exists', class: 'refused' },
  lives: [
    {
      name: 'finds the item by SKU or name and takes it',
      switches: { duplicateItemCode: String(code) as '1001' | '1000' },
      before: [
        person(({ person: somebody }) => {
          somebody.call('POST', '/items', { name: 'Mug, blue', sku: 'SKU-11', rate: '1' });
          somebody.call('POST', '/items', { name: 'Product 12', rate: '1' });
        }),
        listed,
      ],
      does: NEW_CUSTOMER,
      calls: 11,
      row: 'done',
      reads: null,
      books: BOOKED,
    },
    {
      name: 'says which name is taken where no item of the shop has any',
      answered: { call: 'POST /items' },
      before: [
        person(({ person: somebody }) => {
          for (const name of ['Product 11', 'Product 12'])
            somebody.call('POST', '/items', { name, sku: `OTHER-${name}`, rate: '1' });
        }),
        listed,
      ],
      does: NEW_CUSTOMER,
      calls: 9,
      row: 'name_taken',
      reads:
        'Zoho holds another item with the name "Product 11" already. Rename it or make it active in Zoho Books, then send the order again.',
      then: { does: SEND_AGAIN, row: 'done', calls: 9 },
      books: BOOKED,
    } satisfies CodeLife,
  ],
});

/** Rows of zoho-books-api §3 about contacts and items. */
export const CODES_OF_SHARED_THINGS: readonly CodeRow[] = [
  {
    ...{ status: 400, code: 3062, where: 'contacts', message: 'The contact already exists', class: 'refused' },
    lives: [
      {
        name: 'on POST: looks who has the name, and makes the contact with the e-mail behind it',
        before: [
          person(({ person: somebody }) =>
            somebody.call('POST', '/contacts', { contact_name: 'Ada Lovelace', contact_type: 'vendor' }),
          ),
          listed,
        ],
        does: NEW_CUSTOMER,
        calls: 9,
        row: 'done',
        reads: null,
        books: BOOKED,
      },
      {
        name: 'on PUT: keeps the name and takes the rest of the change',
        before: [
          known(),
          person(({ person: somebody }) => somebody.call('POST', '/contacts', { contact_name: 'Ada King' })),
        ],
        does: place(CART, billed({ last_name: 'King', address_1: '2 Side St' })),
        calls: 5,
        row: 'done',
        reads: null,
        books: BOOKED,
      },
      {
        name: 'of every name: says which name is taken',
        answered: { call: 'POST /contacts' },
        before: [
          person(({ person: somebody }) =>
            somebody.call('POST', '/contacts', { contact_name: 'Ada Lovelace', contact_type: 'vendor' }),
          ),
          listed,
        ],
        does: NEW_CUSTOMER,
        calls: 7,
        row: 'name_taken',
        reads:
          'Zoho holds another contact with the name "Ada Lovelace" already. Rename it or make it active in Zoho Books, then send the order again.',
        then: { does: SEND_AGAIN, row: 'done', calls: 9 },
        books: BOOKED,
      },
    ],
  },
  {
    ...{ status: 400, code: 3013, where: 'contacts', message: 'Invalid contact name', class: 'refused' },
    lives: [
      {
        name: 'names the contact by its e-mail alone',
        answered: { call: 'POST /contacts', holding: '"contact_name":"Ada' },
        does: NEW_CUSTOMER,
        calls: 8,
        row: 'done',
        reads: null,
        books: BOOKED,
      },
      {
        name: 'on PUT: keeps the name and takes the rest of the change',
        before: [known()],
        answered: { call: 'PUT /contacts/1', holding: 'Ada King' },
        does: place(CART, billed({ last_name: 'King', address_1: '2 Side St' })),
        calls: 5,
        row: 'done',
        reads: null,
        books: BOOKED,
      },
      {
        name: "of the e-mail too: parks the order with Zoho's words",
        answered: { call: 'POST /contacts' },
        does: NEW_CUSTOMER,
        calls: 3,
        row: 'refused_by_zoho',
        reads: refused('contact', { code: 3013, message: 'Invalid contact name' }),
        then: { does: SEND_AGAIN, row: 'done', calls: 7 },
        books: BOOKED,
      },
    ],
  },
  parks({ status: 400, code: 3000, where: 'contacts', message: 'It has transactions' }, 'contact', 2, 7),
  {
    ...{ status: 400, code: 9004, where: 'contacts', message: 'Currency does not exist', class: 'refused' },
    lives: [
      {
        name: 'asks for the currency',
        answered: { call: 'POST /contacts' },
        does: NEW_CUSTOMER,
        calls: 2,
        row: 'currency_not_in_books',
        reads: 'Add the currency USD in Zoho Books (Settings → Currencies), then send the order again.',
        then: { does: SEND_AGAIN, row: 'done', calls: 7 },
        books: BOOKED,
      },
    ],
  },
  parks({ status: 400, code: 31006, where: 'contacts', message: 'The portal is disabled' }, 'contact', 2, 7),
  itemTaken(1001),
  itemTaken(1000),
  {
    ...{ status: 404, code: 2006, where: 'items', message: 'Item does not exist', class: 'refused' },
    lives: [
      {
        name: 'makes the item again and sends the invoice once more',
        before: [known(), person(({ org }) => org.items.splice(0, 1))],
        does: place(CART),
        calls: 10,
        row: 'done',
        reads: null,
        books: BOOKED,
      },
    ],
  },
  parks({ status: 400, code: 2049, where: 'items', message: 'The item is in use' }, 'item', 3, 5),
  parks({ status: 400, code: 2076, where: 'items', message: 'The product type cannot change' }, 'item', 3, 5),
  {
    ...{
      status: 400,
      code: 15,
      where: 'contacts/invoices (unknown)',
      message: 'Invalid Element vat_reg_no',
      class: 'refused',
    },
    lives: [
      {
        name: "is tried without the edition's fields, which are left out from then on",
        shop: 'ukWithoutVat',
        does: place(CART, { meta_data: [{ id: 1, key: '_billing_vat_number', value: 'GB123456789' }] }),
        calls: 10,
        row: 'done',
        reads: null,
        books: ['invoice 90.57 tax 15.09, paid', 'payment 90.57'],
      },
      ...parksTheInvoice(
        { status: 400, code: 15, where: '', message: 'Invalid Element vat_reg_no' },
        "where no such field was sent: parks the order with Zoho's words",
      ).lives,
    ],
  },
];
