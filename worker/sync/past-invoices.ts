import { addDays } from '../accounting/booking-day.js';
import type { DocumentEcho } from '../accounting/document-echo.js';
import type { PastInvoice } from '../accounting/match-past.js';
import { orderNumbersIn } from '../accounting/order-number.js';
import type { Clock } from '../ports.js';
import type { Zoho } from '../zoho/zoho.js';

/** Another tool may date an invoice some days before its order, or when it was paid or sent. */
const DAYS_BEFORE = 7;
const DAYS_AFTER = 31;
const KEPT_MS = 60 * 60_000;
/** As long as a large run may take: notes are known by when their invoice was last changed. */
const NOTES_KEPT_MS = 24 * KEPT_MS;

/** The invoices that were in the books already, a month at a time, so that hundreds of past orders share a few calls. */
export interface PastInvoices {
  /** Those dated from a week before the day to a month after it. */
  around(day: string, organizationId: string, zoho: Zoho): Promise<readonly PastInvoice[]>;
  /** The invoice with its notes, which no list shows; each is read once. `onRead` is told what was read just now. */
  withNotes(invoice: PastInvoice, zoho: Zoho, onRead: (echo: DocumentEcho) => void): Promise<PastInvoice>;
}

export function createPastInvoices(clock: Clock): PastInvoices {
  const months = createMemory<readonly PastInvoice[]>(clock, KEPT_MS);
  const notes = createMemory<string>(clock, NOTES_KEPT_MS);
  return {
    async around(day, organizationId, zoho) {
      const [from, to] = [addDays(day, -DAYS_BEFORE), addDays(day, DAYS_AFTER)];
      const found: PastInvoice[] = [];
      for (let first = firstOf(from); first <= to; first = firstOf(addDays(first, 31))) {
        const last = addDays(firstOf(addDays(first, 31)), -1);
        const listed = await months(`${organizationId}|${first}`, async () => {
          const rows = await zoho.invoices.listBetween(first, last);
          return rows.filter(({ status }) => status !== 'void');
        });
        found.push(...listed.filter(({ date }) => date >= from && date <= to));
      }
      return found;
    },
    async withNotes(invoice, zoho, onRead) {
      const text = await notes(`${invoice.id}|${invoice.modified}`, async () => {
        const echo = await zoho.invoices.get(invoice.id);
        if (echo !== null) onRead(echo);
        return (echo !== null && textOf(echo)) || '-';
      });
      return { ...invoice, notes: text };
    },
  };
}

/** Its notes, and the lines that name an order ("Web order 1001"): tools that book an order as one line put the number there. */
const textOf = ({ notes, lines }: DocumentEcho) =>
  [notes, ...lines.map(({ name }) => name).filter((name) => orderNumbersIn(name).length > 0)].join('\n').trim();

const firstOf = (day: string) => `${day.slice(0, 7)}-01`;

/** Reads once what several orders ask for at the same time; what failed is read again, what is old is forgotten. */
function createMemory<T>(clock: Clock, keptMs: number): (key: string, read: () => Promise<T>) => Promise<T> {
  // Kept in the order they were asked for, so that the old ones come first.
  const kept = new Map<string, { readonly askedAt: number; readonly value: Promise<T> }>();
  return (key, read) => {
    for (const [other, { askedAt }] of kept) {
      if (clock.monotonic() - askedAt <= keptMs) break;
      kept.delete(other);
    }
    const known = kept.get(key);
    if (known !== undefined) return known.value;
    const value = read().catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    kept.set(key, { askedAt: clock.monotonic(), value });
    return value;
  };
}
