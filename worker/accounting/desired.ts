import { emptyBooksProfile, type BooksProfile } from '../contract/books-profile.js';
import type { Link } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import type { ReferenceData, ZohoCurrency } from '../contract/reference-data.js';
import type { Settings } from '../contract/settings.js';
import { dayAfter } from './booking-day.js';
import { contactOf } from './contact.js';
import { creditNoteOf, creditNoteOfOrder, type CreditContext } from './credit-note.js';
import type { Booking, CreditNoteDocument, Documents, ItemDocument, SolvedDocument } from './documents.js';
import { documentFields, editionOf } from './editions.js';
import { invoiceOf } from './invoice.js';
import { itemOf } from './item.js';
import { depositAccountOf, ownLinksOf, SETTLED_BY_OTHERS, settledRefundsOf, type OwnLinks } from './own-links.js';
import { Decimal } from './money.js';
import { paymentsOf } from './payment.js';
import { err, ok, type Result } from './result.js';
import { factsOf } from './facts.js';
import type { Sale, SaleLine } from './sale.js';
import { looseLine, taxesNamedBy } from './solved-document.js';
import { meaningOf } from './status.js';
import { mapTaxes, newTaxesOf, taxGroupsOf, type MappedTax, type TaxSet } from './tax.js';

export interface BooksContext {
  /** Frozen at the first claim; what Zoho shows as the order number. */
  readonly reference: string;
  readonly referenceData: ReferenceData;
  readonly links: readonly Link[];
  /** What a person answered to the question the order was parked with. */
  readonly choice: string | null;
  /** The day it is in the shop. */
  readonly today: string;
  /** A person chose this order, so the moment from which orders are booked does not matter. */
  readonly isChosen: boolean;
}

/** What the books should hold for this sale under these settings, or the questions a person must answer first. */
export function desired(sale: Sale, settings: Settings, books: BooksContext): Result<Documents, Problem[]> {
  const meaning = meaningOf(sale.status, settings.status_map);
  if (meaning === 'nothing') return ok({ kind: 'nothing', reason: 'status' });
  const own = ownLinksOf(books.links, sale.orderId);
  const isUnknown = own.invoice === null && own.formerInvoice === null;
  if (meaning === 'void' && own.invoice === null) return ok({ kind: 'nothing', reason: 'status' });
  if (isUnknown && !books.isChosen && isPast(sale, settings))
    return ok({ kind: 'nothing', reason: 'before_sync_from' });
  // It is the first question of all: whoever has answered another has answered this one.
  if (isUnknown && sale.isDeposit && books.choice === null)
    return err([problem('deposit', { total: sale.total, currency: sale.currency })]);

  const { referenceData } = books;
  const currency = referenceData.currencies.find(({ code }) => code === sale.currency);
  if (currency === undefined) return err([problem('currency_not_in_books', { currency: sale.currency })]);
  const mapped = mapTaxes([...sale.lines, ...sale.refunds.flatMap(({ lines }) => lines)], sale.taxes, {
    settings,
    zohoTaxes: referenceData.taxes,
    links: books.links,
  });
  if (!mapped.ok) return mapped;
  const context = contextOf(sale, own, settings, books, currency, mapped.value);
  const isWanted = meaning !== 'void' || isPaidBack(sale, own);
  return isWanted ? booking(sale, own, books, context) : noLongerWanted(sale, own, books, context);
}

/** All that was received went back: what the order is called by then changes nothing in the books, and nobody has to decide anything. */
function isPaidBack(sale: Sale, { invoice, payments }: OwnLinks): boolean {
  const isOurs = invoice !== null && invoice.status !== 'credited' && !SETTLED_BY_OTHERS.has(invoice.status);
  const refunded = sale.refunds.reduce((sum, { total }) => sum.plus(total), new Decimal('0'));
  return isOurs && payments.size > 0 && sale.paidAt !== null && refunded.gte(sale.total);
}

function contextOf(
  sale: Sale,
  own: OwnLinks,
  settings: Settings,
  books: BooksContext,
  currency: ZohoCurrency,
  mapped: ReadonlyMap<string, MappedTax>,
): CreditContext {
  const { referenceData } = books;
  const profile = referenceData.profile ?? emptyBooksProfile(referenceData.organization_id ?? 'none', sale.currency);
  return {
    reference: books.reference,
    currency,
    profile,
    mapped,
    settings,
    editionFields: documentFields(editionOf(profile), sale.customer),
    openDay: openDayOf(settings, profile, books.choice),
    accounts: referenceData.accounts,
    depositedTo: depositAccountOf(own),
  };
}

type Wanted = Result<Documents, Problem[]>;

function booking(sale: Sale, own: OwnLinks, books: BooksContext, context: CreditContext): Wanted {
  const invoice = invoiceOf(sale, context, own);
  if (!invoice.ok) return err([invoice.error]);
  const payments = paymentsOf(sale, own, context, context.accounts);
  if (!payments.ok) return err([payments.error]);
  const settled = settledRefundsOf(own);
  const credits: CreditNoteDocument[] = [];
  const leftRefunds: string[] = [];
  const sets: TaxSet[] = [...invoice.value.sets];
  for (const refund of sale.refunds) {
    if (settled.includes(refund.id) || new Decimal(refund.total).eq('0')) continue;
    const credit = creditNoteOf(refund, sale, context);
    if (!credit.ok && books.choice === 'leave') {
      leftRefunds.push(refund.id);
      continue;
    }
    if (!credit.ok) return err([credit.error]);
    credits.push(credit.value.credit);
    sets.push(...credit.value.sets);
  }
  const documents = [invoice.value.invoice, ...credits];
  const made: Booking = {
    kind: 'booking',
    contact: contactFor(sale, books, context),
    items: itemsOf(sale, documents, context),
    taxes: newTaxesOf(sets),
    taxGroups: groupsInUse(sets, documents),
    // Whatever is written next must not forget what was settled before.
    invoice: { ...invoice.value.invoice, facts: factsOf(sale, settled) },
    payments: payments.value,
    credits,
    leftRefunds,
    gateway: { id: sale.payment.gateway, title: sale.payment.title },
  };
  return ok(made);
}

function noLongerWanted(sale: Sale, own: OwnLinks, books: BooksContext, context: CreditContext): Wanted {
  const credit = books.choice === 'credit_note' ? creditNoteOfOrder(sale, books.today, context) : null;
  if (credit !== null && !credit.ok) return err([credit.error]);
  const made = credit === null ? null : credit.value.credit;
  const payments = paymentsOf(sale, own, context, context.accounts);
  return ok({
    kind: 'void',
    status: sale.status,
    credit: made,
    contact: made === null ? null : contactFor(sale, books, context),
    items: made === null ? [] : itemsOf(sale, [made], context),
    taxes: newTaxesOf(credit === null ? [] : credit.value.sets),
    taxGroups: made === null || credit === null ? [] : groupsInUse(credit.value.sets, [made]),
    payments: payments.ok ? payments.value : [],
    facts: factsOf(sale, settledRefundsOf(own)),
  });
}

function contactFor(sale: Sale, books: BooksContext, { settings, profile, currency }: CreditContext) {
  return contactOf(sale, books.reference, currency.currency_id, settings, editionOf(profile), books.choice);
}

/** The first open day, where the books are closed and the shop or a person said that it may be used (DESIGN §10). */
function openDayOf(settings: Settings, profile: BooksProfile, choice: string | null): (day: string) => string {
  const lock = lockDateOf(settings, profile);
  const mayMove = settings.locked_period === 'first_open_day' || ALLOWS_OPEN_DAY.test(choice ?? '');
  return (day) => (lock !== null && mayMove && day <= lock ? dayAfter(lock) : day);
}

/** That question's own answer, and answers to those that are asked only after it, since a row holds one answer at a time. */
const ALLOWS_OPEN_DAY = /^(first_open_day|create_again|use_contact:.+)$/;

/** The last closed day: the later of what the shop says and what the organisation told. */
export function lockDateOf(settings: Settings, profile: BooksProfile | null): string | null {
  const [first, second] = [settings.lock_date, profile?.lock_date?.value ?? null];
  if (first === null || second === null) return first ?? second;
  return first > second ? first : second;
}

/** A negative fee is split by the items' taxes, so its own combination of rates may need no group. */
function groupsInUse(sets: readonly TaxSet[], documents: readonly SolvedDocument[]): Booking['taxGroups'] {
  const used = new Set(
    documents.flatMap(taxesNamedBy).flatMap((tax) => (tax.kind === 'group' ? [tax.key.object_id] : [])),
  );
  return taxGroupsOf(sets).filter((group) => used.has(group.key.object_id));
}

/** Of every line a document has: the order's, those of its refunds, and the loose one for rounding or shared amounts. */
function itemsOf(sale: Sale, documents: readonly SolvedDocument[], { settings }: CreditContext): ItemDocument[] {
  const used = new Set(documents.flatMap(({ lines }) => lines.map(({ item }) => item.object_id)));
  const lines: SaleLine[] = [
    ...sale.lines,
    ...sale.refunds.flatMap((refund) => refund.lines),
    looseLine('loose', 'Fee', '0', []),
  ];
  const items = new Map<string, ItemDocument>();
  for (const line of lines) {
    const item = itemOf(line, settings);
    if (used.has(item.key.object_id) && !items.has(item.key.object_id)) items.set(item.key.object_id, item);
  }
  return [...items.values()];
}

/** From before the moment from which orders are booked. Both are UTC texts of one form; fractions of a second do not matter here. */
export function isPast(
  { createdAt }: Pick<Sale, 'createdAt'>,
  { sync_from: from }: Pick<Settings, 'sync_from'>,
): boolean {
  return createdAt !== null && from !== null && createdAt.slice(0, 19) < from.slice(0, 19);
}
