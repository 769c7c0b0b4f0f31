import { readSale, type Sale } from '../../worker/accounting/sale.js';
import type { BooksProfile } from '../../worker/contract/books-profile.js';
import { defaultSettings } from '../../worker/contract/settings.js';
import { referenceDataFor, type FixtureOrder } from '../fixtures/fixture-orders.js';
import { wooOrderSchema, wooRefundSchema } from '../../worker/contract/woo-order.js';
import type { Switches } from '../simulators/zoho-books/switches.js';
import { bookOrder, type Books, type Written } from './book-order.js';

export interface BookedFixture {
  readonly fixture: FixtureOrder;
  readonly sale: Sale;
  readonly books: Books;
  readonly invoice: Written;
  readonly credits: readonly Written[];
}

/**
 * A real order, taken as completed and paid, in an organisation of which the solver knows `known`. Throws where it would park.
 */
export function bookFixture(fixture: FixtureOrder, switches: Switches, known: Partial<BooksProfile>): BookedFixture {
  const { decimals } = fixture.settings;
  const order = { ...fixture.rawOrder, status: 'completed', date_paid_gmt: '2026-02-01T12:00:00' };
  const read = readSale(wooOrderSchema.parse(order), wooRefundSchema.array().parse(fixture.rawRefunds), {
    decimals,
    timeZone: 'UTC',
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const sale = { ...read.value, refunds: read.value.refunds.filter(({ total }) => Number(total) !== 0) };
  const books = { data: referenceDataFor(fixture.settings, known), settings: defaultSettings('AB12'), switches };
  const outcome = bookOrder(sale, books);
  const name = `${fixture.profile}-${fixture.order.id}`;
  if (outcome.kind !== 'booked') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
  const [invoice, ...credits] = outcome.written;
  if (invoice === undefined) throw new Error(`${name}: nothing is booked`);
  return { fixture, sale, books, invoice, credits };
}
