import type { Problem } from '../contract/problems.js';
import { addDays, bookingDay } from './booking-day.js';
import { componentsOf } from './components.js';
import type { InvoiceDocument } from './documents.js';
import { fillTemplate } from './fill-template.js';
import type { OwnLinks } from './own-links.js';
import { ok, type Result } from './result.js';
import { factsOf } from './facts.js';
import type { Sale } from './sale.js';
import { solvedDocument, type DocumentContext } from './solved-document.js';
import type { TaxSet } from './tax.js';
import { cut } from './text.js';

/** The invoice of a sale, solved for the sale's own total, and the taxes its lines use. `own`: what was made of it before. */
export function invoiceOf(
  sale: Sale,
  context: DocumentContext,
  own: Pick<OwnLinks, 'invoice' | 'formerInvoice'>,
): Result<{ invoice: InvoiceDocument; sets: readonly TaxSet[] }, Problem> {
  const { settings, reference } = context;
  const components = componentsOf(sale, context.mapped, context.currency.price_precision);
  const solved = solvedDocument(sale, components, context, 'invoice');
  if (!solved.ok) return solved;
  const date = context.openDay(bookingDay(sale.createdAt, sale.timeZone));
  const fill = (template: string) => fillTemplate(template, sale, reference);
  const invoice: InvoiceDocument = {
    ...solved.value.document,
    kind: 'invoice',
    reference,
    number: settings.invoice_numbers === 'order' ? ownNumber(`${settings.invoice_prefix}${sale.number}`, own) : null,
    date,
    dueDate: addDays(date, settings.payment_terms_days),
    paymentTermsDays: settings.payment_terms_days,
    salesperson: cut(fill(settings.salesperson ?? ''), 200) || null,
    customFields: Object.entries(settings.custom_fields).map(([apiName, value]) => ({ apiName, value: fill(value) })),
    isSentUnpaid: settings.unpaid_invoices === 'sent',
    notes: fill(settings.notes),
    facts: factsOf(sale),
  };
  return ok({ invoice, sets: solved.value.sets });
}

/**
 * The shop's own number. An invoice keeps the one it was given, whatever the settings say by now; a void one keeps its too, so what
 * takes its place has the next: W-1001, W-1001-2, W-1001-3.
 */
function ownNumber(
  number: string,
  { invoice, formerInvoice }: Pick<OwnLinks, 'invoice' | 'formerInvoice'>,
): string | null {
  if (invoice !== null) return null;
  const taken = formerInvoice?.status === 'void' ? formerInvoice.number : '';
  if (taken === number) return `${number}-2`;
  const count = taken.startsWith(`${number}-`) ? /^\d{1,4}$/.exec(taken.slice(number.length + 1)) : null;
  return count === null ? number : `${number}-${String(BigInt(count[0]) + 1n)}`;
}
