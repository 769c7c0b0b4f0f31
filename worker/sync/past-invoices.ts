import { addDays } from '../accounting/booking-day.js';
import type { PastInvoice } from '../accounting/match-past.js';
import type { Clock } from '../ports.js';
import type { Zoho } from '../zoho/zoho.js';

/** Another tool may have dated an invoice a few days beside its order. */
const DAYS_BESIDE = 7;
const KEPT_MS = 60 * 60_000;

/** The invoices that were in the books already, a month at a time, so that hundreds of past orders share a few calls. */
export interface PastInvoices {
  around(day: string, organizationId: string, zoho: Zoho): Promise<readonly PastInvoice[]>;
  /** The invoice with its notes, which no list shows; each is read once. */
  withNotes(invoice: PastInvoice, zoho: Zoho): Promise<PastInvoice>;
}

export function createPastInvoices(clock: Clock): PastInvoices {
  const months = createMemory<readonly PastInvoice[]>(clock);
  const notes = createMemory<string>(clock);
  return {
    around(day, organizationId, zoho) {
      const month = day.slice(0, 7);
      const from = addDays(`${month}-01`, -DAYS_BESIDE);
      const to = addDays(`${month}-28`, 3 + DAYS_BESIDE);
      return months(`${organizationId}|${month}`, async () => {
        const rows = await zoho.invoices.listBetween(from, to);
        return rows.filter(({ status }) => status !== 'void');
      });
    },
    async withNotes(invoice, zoho) {
      const text = await notes(invoice.id, async () => (await zoho.invoices.get(invoice.id))?.notes || '-');
      return { ...invoice, notes: text };
    },
  };
}

/** Reads once what several orders ask for at the same time; what failed is read again, what is old is forgotten. */
function createMemory<T>(clock: Clock): (key: string, read: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, { readonly askedAt: number; readonly value: Promise<T> }>();
  return (key, read) => {
    for (const [other, { askedAt }] of kept) if (clock.monotonic() - askedAt > KEPT_MS) kept.delete(other);
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
