import type { PastInvoice } from '../accounting/match-past.js';
import { addDays } from '../accounting/booking-day.js';
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
  const months = new Map<string, { readonly readAt: number; readonly invoices: readonly PastInvoice[] }>();
  const notes = new Map<string, string>();
  return {
    async withNotes(invoice, zoho) {
      const text = notes.get(invoice.id) ?? ((await zoho.invoices.get(invoice.id))?.notes || '-');
      notes.set(invoice.id, text);
      return { ...invoice, notes: text };
    },
    async around(day, organizationId, zoho) {
      const month = day.slice(0, 7);
      const key = `${organizationId}|${month}`;
      const known = months.get(key);
      if (known !== undefined && clock.monotonic() - known.readAt < KEPT_MS) return known.invoices;
      const from = addDays(`${month}-01`, -DAYS_BESIDE);
      const to = addDays(`${month}-28`, 3 + DAYS_BESIDE);
      const rows = await zoho.invoices.listBetween(from, to);
      const invoices = rows.filter(({ status }) => status !== 'void');
      months.clear();
      notes.clear();
      months.set(key, { readAt: clock.monotonic(), invoices });
      return invoices;
    },
  };
}
