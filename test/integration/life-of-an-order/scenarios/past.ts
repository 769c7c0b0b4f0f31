import { credit, invoice, payment, payOut, type Entry } from '../books.js';
import type { Scenario } from '../run-scenario.js';
import { answer, answerWith, CART, edit, LARGER, listed, person, place, refund, touch, ONE } from './steps.js';

/** As another tool left it. */
const BOOKED_BEFORE: Entry = {
  ...{ kind: 'invoice', total: '96.85', tax: '0', status: 'draft', balance: '96.85', charges: '0' },
};

/** Orders from before the shop was connected. */
export const PAST: readonly Scenario[] = [
  {
    name: 'An order from before the shop was connected is left alone',
    settings: { sync_from: '2026-03-01T10:30:00Z' },
    steps: [place(CART, {}, { calls: 0 }), touch({ calls: 0 })],
    row: 'ignored',
    books: [],
  },
  {
    name: 'An order from before the shop was connected is booked where a person sends it',
    settings: { sync_from: '2026-03-01T10:30:00Z' },
    steps: [place(CART), answer()],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A past order goes through the backfill lane, and a refund of it follows live',
    settings: { sync_from: '2026-03-01T10:30:00Z' },
    steps: [
      place(CART),
      person(({ store }) => store.adminCall('POST', '/backfills', { from: '2026-03-01', to: '2026-03-01' })),
      refund(ONE),
    ],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'A past order another tool has booked is adopted, and nothing is made',
    settings: { sync_from: '2026-03-01T10:30:00Z' },
    steps: [
      place(CART),
      person(({ person: somebody }) =>
        somebody.seedInvoices(1, () => ({
          reference_number: 'WC-1001',
          date: '2026-03-01',
          line_items: [{ name: 'Goods', rate: '96.85', quantity: 1 }],
        })),
      ),
      listed,
      person(({ store }) => store.adminCall('POST', '/backfills', { from: '2026-03-01', to: '2026-03-01' })),
      refund(ONE),
    ],
    row: 'done',
    books: [() => BOOKED_BEFORE, credit(1), payOut(1)],
  },
  {
    name: 'A past order another tool has booked is adopted too where a person sends it alone',
    settings: { sync_from: '2026-03-01T10:30:00Z' },
    steps: [
      place(CART, {}, { row: 'ignored' }),
      person(({ person: somebody }) =>
        somebody.seedInvoices(1, () => ({
          reference_number: 'WC-1001',
          date: '2026-03-01',
          line_items: [{ name: 'Goods', rate: '96.85', quantity: 1 }],
        })),
      ),
      listed,
      answer(),
    ],
    row: 'done',
    books: [() => BOOKED_BEFORE],
  },
  {
    name: 'A doubtful past order of a closed period asks two questions, one after the other',
    settings: { sync_from: '2026-03-01T10:30:00Z', lock_date: '2026-03-01' },
    steps: [
      place(CART),
      person(({ person: somebody }) =>
        somebody.seedInvoices(1, () => ({
          reference_number: 'WC-1001',
          date: '2026-03-01',
          line_items: [{ name: 'Goods', rate: '90', quantity: 1 }],
        })),
      ),
      listed,
      person(({ store }) => store.adminCall('POST', '/backfills', { from: '2026-03-01', to: '2026-03-01' }), {
        row: 'maybe_booked',
      }),
      answer('create', { row: 'locked_period' }),
      answer('first_open_day'),
    ],
    row: 'done',
    books: [() => ({ ...BOOKED_BEFORE, total: '90', balance: '90' }), invoice('paid'), payment()],
  },
  {
    name: 'An adopted invoice that a person has updated still gets no payment of ours',
    settings: { sync_from: '2026-03-01T10:30:00Z' },
    steps: [
      place(CART),
      person(({ person: somebody }) =>
        somebody.seedInvoices(1, () => ({
          reference_number: 'WC-1001',
          date: '2026-03-01',
          line_items: [{ name: 'Goods', rate: '96.85', quantity: 1 }],
        })),
      ),
      listed,
      person(({ store }) => store.adminCall('POST', '/backfills', { from: '2026-03-01', to: '2026-03-01' })),
      edit(LARGER, { row: 'edited_after_payment' }),
      answer('update_invoice', { row: 'done' }),
      touch({ calls: 0, row: 'done' }),
    ],
    row: 'done',
    books: [invoice('draft')],
  },
  ...(['adopt', 'create'] as const).map((choice): Scenario => ({
    name: `A past order that another tool booked over another total is a question, and a person says: ${choice}`,
    settings: { sync_from: '2026-03-01T10:30:00Z' },
    steps: [
      place(CART),
      person(({ person: somebody }) =>
        somebody.seedInvoices(1, () => ({
          reference_number: 'WC-1001',
          date: '2026-03-01',
          line_items: [{ name: 'Goods', rate: '90', quantity: 1 }],
        })),
      ),
      listed,
      person(({ store }) => store.adminCall('POST', '/backfills', { from: '2026-03-01', to: '2026-03-01' }), {
        row: 'maybe_booked',
      }),
      answerWith(({ org }) => (choice === 'create' ? choice : `adopt:${org.invoices[0]?.invoice_id ?? ''}`)),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [
      () => ({ ...BOOKED_BEFORE, total: '90', balance: '90' }),
      ...(choice === 'create' ? [invoice('paid'), payment()] : []),
    ],
  })),
];
