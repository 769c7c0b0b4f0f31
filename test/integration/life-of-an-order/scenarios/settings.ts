import { credit, invoice, payment, payOut } from '../books.js';
import type { Person } from '../../../simulators/zoho-books/person.js';
import type { Scenario } from '../run-scenario.js';
import {
  answer,
  asGuest,
  billed,
  CART,
  change,
  edit,
  known,
  LARGER,
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
import * as at from './steps.js';

function taken(somebody: Person): Record<string, unknown> {
  const { contact } = somebody.call('POST', '/contacts', { contact_name: 'Somebody else' });
  const { contact_id } = contact as { contact_id: string };
  return {
    customer_id: contact_id,
    invoice_number: 'W-1001',
    line_items: [{ name: 'Goods', rate: '10', quantity: 1 }],
  };
}

const IN_FEBRUARY = { date_created_gmt: '2026-02-20T10:00:00', date_paid_gmt: '2026-02-20T10:05:00' };
const LOCKED = { lockDate: '2026-02-28' };

/** What the shop set, and who buys. */
export const SETTINGS: readonly Scenario[] = [
  {
    name: 'Settings changed afterwards reopen no finished order',
    steps: [
      known(),
      place(CART),
      set({ coupons: 'discount', payment_terms_days: 14, invoice_numbers: 'order', notes: 'x' }, { calls: 0 }),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: "The shop's own numbers are the invoices' numbers",
    settings: { invoice_numbers: 'order', invoice_prefix: 'W-' },
    steps: [known(), place(CART, {}, { calls: 2 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: "The shop's own number that is taken is a question, and another prefix answers it",
    settings: { invoice_numbers: 'order', invoice_prefix: 'W-' },
    steps: [
      person(({ person: somebody }) =>
        somebody.call('POST', '/invoices', taken(somebody), { ignore_auto_number_generation: 'true' }),
      ),
      place(CART, {}, { row: 'invoice_number_taken' }),
      set({ invoice_prefix: 'S-' }),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: "The shop's own number is counted on where a void invoice of the order keeps it",
    settings: { invoice_numbers: 'order', invoice_prefix: 'W-' },
    steps: [place(CART, UNPAID), at.trash(), at.untrash(), at.trash(), at.untrash(), pay({ row: 'done' })],
    row: 'done',
    books: [invoice('void'), invoice('void'), invoice('paid'), payment()],
  },
  {
    name: "The shop's own number is a question where a void invoice keeps it of which nothing is known any more",
    settings: { invoice_numbers: 'order', invoice_prefix: 'W-' },
    steps: [
      place(CART, UNPAID),
      status('cancelled'),
      at.reinstalled,
      status('processing', { row: 'invoice_number_taken' }),
    ],
    row: 'invoice_number_taken',
    books: [invoice('void')],
  },
  {
    name: 'An invoice keeps its number when the order is edited, whatever prefix the shop has by now',
    settings: { invoice_numbers: 'order', invoice_prefix: 'W-' },
    steps: [
      place(CART, UNPAID),
      set({ invoice_prefix: 'S-' }),
      edit(SMALLER),
      person(({ org }) => {
        const numbers = org.invoices.map(({ invoice_number }) => invoice_number).join();
        if (numbers !== 'W-1001') throw new Error(`it is ${numbers}`);
      }),
    ],
    row: 'done',
    books: [invoice('sent')],
  },
  {
    name: 'Where the shop approves first, an order waits and is booked when it is approved',
    settings: { approval_first: true },
    steps: [place(CART, {}, { calls: 0, row: 'needs_approval' }), answer('approve')],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An approved order that is paid later needs no second approval',
    settings: { approval_first: true },
    steps: [place(CART, UNPAID), answer('approve'), pay({ calls: 1 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A refund needs an approval of its own',
    settings: { approval_first: true },
    steps: [place(CART), answer('approve'), refund(ONE, { calls: 0, row: 'needs_approval' }), answer('approve')],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'An order of a closed period asks, and is booked on the first open day',
    settings: { lock_date: '2026-02-28' },
    limits: LOCKED,
    steps: [place(CART, IN_FEBRUARY, { calls: 0, row: 'locked_period' }), answer('first_open_day')],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An order of a closed period whose buyer has several contacts asks two questions, one after the other',
    settings: { lock_date: '2026-02-28' },
    limits: LOCKED,
    steps: [
      person(({ person: somebody }) => {
        for (const name of ['Ada L.', 'A. Lovelace'])
          somebody.call('POST', '/contacts', {
            contact_name: name,
            contact_persons: [{ email: 'ada@example.com', is_primary_contact: true }],
          });
      }),
      at.listed,
      place(CART, IN_FEBRUARY, { row: 'locked_period' }),
      answer('first_open_day', { row: 'several_contacts' }),
      at.answerWith(({ org }) => `use_contact:${org.contacts[1]?.contact_id ?? ''}`),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An order of a closed period is booked on the first open day where the shop always does',
    settings: { lock_date: '2026-02-28', locked_period: 'first_open_day' },
    limits: LOCKED,
    steps: [known(CART, IN_FEBRUARY), place(CART, IN_FEBRUARY, { calls: 2 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  ...(['invoice', 'edit', 'credit note', 'payment', 'void'] as const).map((what): Scenario => ({
    name: `A lock nobody told the shop of refuses the ${what}, and the order says so`,
    limits: what === 'invoice' ? LOCKED : {},
    steps: [
      place(CART, { ...IN_FEBRUARY, ...(what === 'credit note' || what === 'invoice' ? {} : UNPAID) }, {}),
      ...(what === 'invoice' ? [] : [person((life) => void (life.zoho.limits.lockDate = '2026-03-01'))]),
      ...(what === 'edit' ? [edit(SMALLER)] : []),
      ...(what === 'credit note' ? [refund(ONE)] : []),
      ...(what === 'payment' ? [pay()] : []),
      ...(what === 'void' ? [status('cancelled')] : []),
    ],
    row: what === 'invoice' ? 'refused_by_zoho' : 'refused_after_booking',
    books: what === 'invoice' ? [] : what === 'credit note' ? [invoice('paid'), payment()] : [lockedInvoice],
  })),
  {
    name: 'An order the shop leaves out by a filter is nothing',
    steps: [person(({ store }) => void (store.shop.filters.skipOrder = () => true)), place(CART, {}, { calls: 0 })],
    row: 'ignored',
    books: [],
  },
  {
    name: 'All guests are one contact where the shop has chosen one',
    steps: [
      person(({ person: somebody }) => somebody.call('POST', '/contacts', { contact_name: 'Guests' })),
      at.setWith(({ org }) => ({ guest_contact: org.contacts[0]?.contact_id ?? '' })),
      place(CART, asGuest('guest@example.com')),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A guest without e-mail has a contact of the order',
    steps: [place(CART, asGuest('')), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A guest who buys again is the same contact',
    steps: [known(CART, asGuest('guest@example.com')), place(CART, asGuest('Guest@Example.com '), { calls: 2 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: "A customer's new address goes into the contact with the next order",
    steps: [known(), place(CART, billed({ address_1: '2 Side St' }), { calls: [3, 4] })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An order that changes its customer keeps its documents',
    steps: [place(CART, UNPAID), change(asGuest('other@example.com'), { calls: 0 }), pay({ calls: 1 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'One item stands for every product where the shop has chosen one',
    steps: [
      person(({ person: somebody }) => somebody.call('POST', '/items', { name: 'Goods', rate: '1' })),
      at.setWith(({ org }) => ({ generic_item: org.items[0]?.item_id ?? '' })),
      place(LARGER),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An inactive contact and an inactive item are made active again',
    steps: [
      person(({ person: somebody, org }) => {
        somebody.call('POST', '/contacts', {
          contact_name: 'Ada Lovelace',
          contact_persons: [{ email: 'ada@example.com', is_primary_contact: true }],
        });
        somebody.call('POST', '/items', { name: 'Product 11', rate: '1', sku: 'SKU-11' });
        for (const row of [...org.contacts, ...org.items]) row.status = 'inactive';
      }),
      place(CART),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'Items a person named like the products are taken',
    steps: [
      person(({ person: somebody }) => {
        for (const name of ['Product 11', 'Product 12', 'Shipping'])
          somebody.call('POST', '/items', { name, rate: '1' });
      }),
      place(CART),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A custom field and notes are filled in',
    settings: { notes: 'Order {number}', custom_fields: { cf_order: '{reference}' }, salesperson: 'Grace' },
    steps: [place(CART)],
    row: 'refused_by_zoho',
    books: [],
  },
  {
    name: 'Custom fields, taken where they are known',
    shop: 'withFields',
    settings: { notes: 'Order {number}', custom_fields: { cf_order: '{reference}' } },
    steps: [place(CART, UNPAID), edit(LARGER), pay()],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  ...(['paid', 'edited', 'refunded', 'cancelled', 'fee'] as const).map((what): Scenario => ({
    name: `With several locations each document names the shop's: an order that is ${what}`,
    shop: 'withLocations',
    steps: [
      at.setWith(({ org }) => ({ location_id: org.locations[0]?.location_id ?? '' })),
      place(CART, what === 'edited' || what === 'cancelled' ? UNPAID : {}),
      ...(what === 'edited' ? [edit(LARGER)] : []),
      ...(what === 'refunded' ? [refund(ONE)] : []),
      ...(what === 'cancelled' ? [status('cancelled')] : []),
      ...(what === 'fee' ? [at.fee('3.07')] : []),
    ],
    row: 'done',
    books: {
      paid: [invoice('paid'), payment()],
      edited: [invoice('sent')],
      refunded: [invoice('paid'), payment(), credit(1), payOut(1)],
      cancelled: [invoice('void')],
      fee: [invoice('paid'), payment(undefined, { charges: '3.07' })],
    }[what],
  })),
];

function lockedInvoice() {
  return { kind: 'invoice', total: '96.85', tax: '7.38', status: 'sent', balance: '96.85', charges: '0' } as const;
}
