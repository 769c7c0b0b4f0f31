import { emptyBooksProfile } from '../contract/books-profile.js';
import { problem, type Problem } from '../contract/problems.js';
import type { ReferenceData } from '../contract/reference-data.js';
import type { Settings } from '../contract/settings.js';
import { contactOf } from './contact.js';
import type { Booking, Documents, ItemDocument } from './documents.js';
import { invoiceOf } from './invoice.js';
import { itemOf } from './item.js';
import { paymentOf } from './payment.js';
import { err, ok, type Result } from './result.js';
import type { Sale } from './sale.js';
import { meaningOf } from './status.js';
import { mapTaxes, taxGroupsOf } from './tax.js';

export interface BooksContext {
  /** Frozen at the first claim; what Zoho shows as the order number. */
  readonly reference: string;
  readonly referenceData: ReferenceData;
}

/** What the books should hold for this sale under these settings, or the questions a person must answer first. */
export function desired(sale: Sale, settings: Settings, books: BooksContext): Result<Documents, Problem[]> {
  const meaning = meaningOf(sale.status, settings.status_map);
  if (meaning !== 'invoice')
    return ok({ kind: 'nothing', reason: meaning === 'void' ? 'void_without_invoice' : 'status' });
  if (isBefore(sale.createdAt, settings.sync_from)) return ok({ kind: 'nothing', reason: 'before_sync_from' });

  const { referenceData, reference } = books;
  const currency = referenceData.currencies.find(({ code }) => code === sale.currency);
  if (currency === undefined) return err([problem('currency_not_in_books', { currency: sale.currency })]);
  const mapped = mapTaxes(sale, settings.taxes, referenceData.taxes);
  if (!mapped.ok) return mapped;

  const profile = referenceData.profile ?? emptyBooksProfile(referenceData.organization_id ?? 'none', sale.currency);
  const invoice = invoiceOf(sale, { reference, currency, profile, mapped: mapped.value });
  if (!invoice.ok) return err([invoice.error]);

  const sets = sale.lines.map((line) =>
    line.taxes.flatMap(({ rateId }) => {
      const tax = mapped.value.get(rateId);
      return tax === undefined ? [] : [tax];
    }),
  );
  const booking: Booking = {
    kind: 'booking',
    contact: contactOf(sale, reference, currency.currency_id),
    items: uniqueItems(sale),
    taxGroups: groupsInUse(taxGroupsOf(sets), invoice.value),
    invoice: invoice.value,
    payment: paymentOf(sale, reference, invoice.value.total, settings),
  };
  return ok(booking);
}

/** A negative fee is split by the items' taxes, so its own combination of rates may need no group. */
function groupsInUse(groups: Booking['taxGroups'], invoice: Booking['invoice']): Booking['taxGroups'] {
  const used = new Set(invoice.lines.flatMap(({ tax }) => (tax?.kind === 'group' ? [tax.key.object_id] : [])));
  return groups.filter((group) => used.has(group.key.object_id));
}

function uniqueItems(sale: Sale): ItemDocument[] {
  const items = new Map<string, ItemDocument>();
  for (const line of sale.lines) {
    const item = itemOf(line);
    if (!items.has(item.key.object_id)) items.set(item.key.object_id, item);
  }
  return [...items.values()];
}

/** Both are UTC texts of one form; fractions of a second do not matter here. */
function isBefore(created: string | null, from: string | null): boolean {
  return created !== null && from !== null && created.slice(0, 19) < from.slice(0, 19);
}
