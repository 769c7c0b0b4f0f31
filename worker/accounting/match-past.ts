import { addDays, bookingDay, daysBetween } from './booking-day.js';
import { Decimal, roundText } from './money.js';
import { holdsNumber, orderNumbersIn } from './order-number.js';
import { namesBuyer } from './past-buyer.js';
import type { Sale } from './sale.js';

/** An invoice that was in the books before, as a list shows it. */
export interface PastInvoice {
  readonly id: string;
  readonly number: string;
  readonly date: string;
  readonly reference: string;
  readonly total: string;
  readonly currency: string;
  readonly customerId: string;
  readonly customerName: string;
  /** '': not read yet, since lists do not show them. */
  readonly notes: string;
  /** When it was last changed, as Zoho says it. */
  readonly modified: string;
}

/** The order whose invoice is looked for. */
export interface PastOrder {
  readonly sale: Sale;
  /** `<store code>-<number>`, as our own documents carry it. */
  readonly reference: string;
  /** Contacts known to be the buyer's. */
  readonly contactIds: ReadonlySet<string>;
  /** Of the currency: a shop may count with more. */
  readonly decimals: number;
}

export interface PastMatch {
  /** Surely this order's. */
  readonly certain: readonly PastInvoice[];
  /** Perhaps, for its number: only a person can tell. */
  readonly doubtful: readonly PastInvoice[];
  /** Perhaps, though no number says so: what this buyer was invoiced in the order's days over the same total. */
  readonly alike: readonly PastInvoice[];
  /** The same total, and nothing that shows whose it is: its notes may hold the number. */
  readonly unread: readonly PastInvoice[];
}

/** So far beside its order an invoice may be dated and still be certain without the buyer's name. */
const DAYS_CERTAIN = 7;

/**
 * Which of the invoices a person or another tool made for this order (DESIGN §10). With the same total it is certain where the order's
 * number is a whole word of the reference, for the buyer's own also where the total is only rounded otherwise; where it is one of the
 * number or notes and the customer is the buyer; or, whoever the customer is, where number or notes call it an order's number, name no
 * other order, and the day is near. Half of that is doubtful. 1001 is no part of 11001.
 */
export function matchPast(order: PastOrder, invoices: readonly PastInvoice[]): PastMatch {
  const { sale, reference } = order;
  const total = roundText(sale.total, order.decimals);
  const match = { certain: [] as PastInvoice[], doubtful: [] as PastInvoice[], alike: [] as PastInvoice[] };
  const unread: PastInvoice[] = [];
  for (const invoice of invoices.filter((row) => !isOfAnotherOfOurs(row, reference))) {
    const isTotal = invoice.currency === sale.currency && new Decimal(invoice.total).eq(total);
    const isNamed = holdsNumber(invoice.reference, sale.number) || invoice.reference === reference;
    const isMentioned = mentions(invoice, sale);
    if (!isTotal && !isNamed && !isMentioned) continue;
    const isBuyers = order.contactIds.has(invoice.customerId) || namesBuyer(invoice.customerName, sale.customer);
    const isSure = isMentioned && (isBuyers || isCalledOrder(invoice, order));
    const isRounded = isNamed && isBuyers && isRoundedOtherwise(invoice, sale);
    if (isRounded || (isTotal && (isNamed || isSure))) match.certain.push(invoice);
    else if (isNamed || (isMentioned && (isTotal || isBuyers))) match.doubtful.push(invoice);
    else if (isTotal && !isOfAnotherOrder(invoice, sale)) {
      if (invoice.notes === '') unread.push(invoice);
      else if (isBuyers && isOfItsDays(invoice, sale)) match.alike.push(invoice);
    }
  }
  return { ...match, unread };
}

/** Other tools round their lines in ways of their own: a unit for each line, and two for the whole. */
function isRoundedOtherwise({ currency, total }: PastInvoice, sale: Sale): boolean {
  const unit = new Decimal('10').pow(-sale.storeDecimals);
  const apart = new Decimal(total).minus(sale.total).abs();
  return currency === sale.currency && apart.lte(unit.times(String(sale.lines.length + 2)));
}

/** In number or notes; not where these call another number the order's ("order #1001, 14 days net"). */
function mentions({ number, notes }: PastInvoice, sale: Sale): boolean {
  const texts = [number, notes];
  if (!texts.some((text) => holdsNumber(text, sale.number))) return false;
  const called = texts.flatMap(orderNumbersIn);
  return called.length === 0 || called.some((token) => holdsNumber(token, sale.number));
}

function isCalledOrder({ number, notes, date }: PastInvoice, { sale }: PastOrder): boolean {
  const called = [number, notes].flatMap(orderNumbersIn);
  const isNear = Math.abs(daysBetween(dayOf(sale.createdAt, sale), date)) <= DAYS_CERTAIN;
  return isNear && called.length > 0 && called.every((token) => holdsNumber(token, sale.number));
}

/** It names another order: as one, or by a number of some kind in the reference. */
function isOfAnotherOrder({ reference, number, notes }: PastInvoice, sale: Sale): boolean {
  const isOthers = (token: string) => !holdsNumber(token, sale.number) && !holdsNumber(token, sale.orderId);
  const called = [reference, number, notes].flatMap(orderNumbersIn);
  // A bare number may be the buyer's own, so the notes are still read; beside them it tells one purchase from the next.
  const bare = notes === '' ? [] : (reference.match(/(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])/gu) ?? []);
  return [...called, ...bare].some(isOthers);
}

/** We made it for another order of this shop. */
function isOfAnotherOfOurs(invoice: PastInvoice, reference: string): boolean {
  const storeCode = reference.slice(0, reference.indexOf('-') + 1);
  return storeCode !== '' && invoice.reference.startsWith(storeCode) && invoice.reference !== reference;
}

/**
 * From the day before it was placed to six days after it was placed or paid: tools also date an invoice by when they ran, or when the goods
 * left. The same for the same buyer a week later is another purchase, a weekly one.
 */
function isOfItsDays({ date }: PastInvoice, sale: Sale): boolean {
  const days = [sale.createdAt, sale.paidAt].flatMap((moment) => (moment === null ? [] : [dayOf(moment, sale)]));
  return days.some((day) => date >= addDays(day, -1) && date <= addDays(day, DAYS_CERTAIN - 1));
}

const dayOf = (moment: string | null, { timeZone }: Sale) => bookingDay(moment, timeZone);
