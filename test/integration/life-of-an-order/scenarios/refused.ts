import { credit, invoice, payment, payOut } from '../books.js';
import type { Scenario } from '../run-scenario.js';
import {
  answer,
  CART,
  edit,
  known,
  LARGER,
  listed,
  pay,
  person,
  place,
  refund,
  set,
  SMALLER,
  status,
  touch,
  UNPAID,
  ONE,
} from './steps.js';
import { PAID_CART } from './payments.js';

const PAID = { row: 'done', books: [invoice('paid'), payment()] } as const;
const FIELD = { custom_fields: { cf_order: '{reference}' } };
const VAT = { meta_data: [{ id: 1, key: '_billing_vat_number', value: 'GB123456789' }] };
const HALF_OPEN = [invoice('partially_paid', { open: '18.19' }), payment(() => PAID_CART)];

/** What an organisation does not take, and how it goes on. */
export const REFUSED: readonly Scenario[] = [
  {
    name: 'A custom field the organisation does not have parks the orders until the setting is corrected',
    settings: FIELD,
    steps: [known(), place(CART, {}, { row: 'refused_by_zoho' }), set({ custom_fields: {} }), answer()],
    ...PAID,
  },
  {
    name: 'A custom field the organisation does not have parks the orders until it is added there',
    settings: FIELD,
    steps: [
      place(CART, {}, { row: 'refused_by_zoho' }),
      person(({ org }) => org.customFields.push({ customfield_id: '77', api_name: 'cf_order', label: 'Order' })),
      answer(),
    ],
    ...PAID,
  },
  {
    name: 'Of two custom fields one is missing: the order waits, and nothing of it is booked',
    shop: 'withFields',
    settings: { custom_fields: { cf_order: '{reference}', cf_shop: 'x' } },
    steps: [place(CART), touch({ calls: 1 })],
    row: 'refused_by_zoho',
    books: [],
  },
  {
    name: 'A custom field that is set later and missing refuses the edit, which may be left',
    steps: [
      known(LARGER),
      place(CART, UNPAID),
      set(FIELD),
      edit(LARGER, { row: 'refused_after_booking' }),
      answer('leave'),
    ],
    row: 'done',
    books: [invoice('sent', { of: () => PAID_CART })],
  },
  {
    name: 'A custom field that is set later and missing is no matter for a refund',
    steps: [place(CART), set(FIELD), refund(ONE)],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'An order refused for a missing custom field and then cancelled is nothing',
    settings: FIELD,
    steps: [place(CART, UNPAID, { row: 'refused_by_zoho' }), status('cancelled', { calls: 0 })],
    row: 'ignored',
    books: [],
  },
  ...(['paid', 'edited', 'refunded', 'cancelled', 'bought twice'] as const).map((what): Scenario => ({
    name: `A British organisation that is not registered for VAT takes none of its fields: an order that is ${what}`,
    shop: 'ukWithoutVat',
    steps: [
      ...(what === 'bought twice' ? [known(CART, VAT), listed] : []),
      place(CART, what === 'edited' || what === 'cancelled' ? { ...UNPAID, ...VAT } : VAT, {
        ...(what === 'bought twice' ? { calls: 2 } : {}),
      }),
      ...(what === 'edited' ? [edit(SMALLER), pay()] : []),
      ...(what === 'refunded' ? [refund(ONE)] : []),
      ...(what === 'cancelled' ? [status('cancelled')] : []),
    ],
    row: 'done',
    books: {
      paid: [invoice('paid'), payment()],
      edited: [invoice('paid'), payment()],
      refunded: [invoice('paid'), payment(), credit(1), payOut(1)],
      cancelled: [invoice('void')],
      'bought twice': [invoice('paid'), payment()],
    }[what],
  })),
  {
    name: 'A paid order that grew twice is updated twice where a person says so',
    steps: [
      place(SMALLER),
      edit(CART),
      answer('update_invoice'),
      edit(LARGER, { row: 'edited_after_payment' }),
      answer('update_invoice'),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('partially_paid', { open: '32.26' }), payment((life) => life.first().order)],
  },
  {
    name: 'A paid order that shrank cannot be updated in Zoho, and is left where a person says so',
    steps: [
      place(LARGER),
      edit(CART),
      answer('update_invoice', { row: 'refused_after_booking' }),
      answer('leave', { calls: 0 }),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [(life) => invoice('paid', { of: () => life.first().order })(life), payment((life) => life.first().order)],
  },
  {
    name: 'A paid order that grew and is then refunded a piece is updated, and the piece credited',
    steps: [place(CART), edit(LARGER), answer('update_invoice'), refund(ONE)],
    row: 'done',
    books: [...HALF_OPEN, credit(1), payOut(1)],
  },
  {
    name: 'A paid order that grew in a shop with the tax in the price is updated where a person says so',
    shop: 'eu',
    steps: [place(CART), edit(LARGER), answer('update_invoice', { calls: [2, 3] }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('partially_paid', { open: '16.8' }), payment((life) => life.first().order)],
  },
];
