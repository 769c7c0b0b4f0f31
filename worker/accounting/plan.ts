import { linkKeyText, type Link, type LinkKey } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import type { Settings } from '../contract/settings.js';
import type { BooksProfile } from '../contract/books-profile.js';
import type { Action, Booking, CreditNoteDocument, Documents, NoLongerWanted } from './documents.js';
import { appliedOf } from './applied-credits.js';
import { isContactDue } from './contact.js';
import { isItemDue } from './item.js';
import { hasFee, hasSameFacts, isShort } from './is-booked.js';
import { Decimal } from './money.js';
import { bookedCustomerOf, depositAccountOf, ownLinksOf, SETTLED_BY_OTHERS, type OwnLinks } from './own-links.js';
import { err, ok, type Result } from './result.js';

export interface PlanContext {
  readonly orderId: string;
  readonly profile: BooksProfile | null;
  /** What a person answered to the question the order was parked with. */
  readonly choice: string | null;
  /** The last closed day of the books, where it is known. */
  readonly lockDate: string | null;
  readonly settings: Pick<Settings, 'contact_update'>;
}

/** Stands for the status of an order that no longer exists. */
export const DELETED = 'deleted';

type Planned = Result<Action[], Problem[]>;

/**
 * Documents − links → what is left to do, in order; [] when nothing is. Shared things come first, because documents name them. What
 * only a person can decide is answered as a problem until a choice comes with it.
 */
export function plan(wanted: Documents, links: readonly Link[], context: PlanContext): Planned {
  if (wanted.kind === 'nothing') return ok([]);
  const own = ownLinksOf(links, context.orderId);
  const planned = wanted.kind === 'void' ? undo(wanted, own, context) : book(wanted, own, context);
  if (!planned.ok) return planned;
  const closed = closedDay(planned.value, context.lockDate);
  if (closed !== null) return err([closed]);
  const gateway = accountMissing(planned.value, wanted, own);
  if (gateway !== null) return err([gateway]);
  return ok([...ensures(wanted, planned.value, links, own, context), ...planned.value]);
}

function undo(wanted: NoLongerWanted, own: OwnLinks, { choice }: PlanContext): Planned {
  const { invoice } = own;
  if (invoice === null || invoice.status === 'credited') return ok([]);
  if (choice === 'leave') return ok([{ kind: 'accept', status: 'left', facts: wanted.facts }]);
  if (SETTLED_BY_OTHERS.has(invoice.status) && invoice.facts !== null && invoice.facts.status === wanted.status)
    return ok([]);
  if (wanted.status === DELETED && isPaidBack(invoice, own)) return ok([]);
  const isPaid = own.payments.size > 0 || SETTLED_BY_OTHERS.has(invoice.status);
  // A deleted order no longer tells what was paid: who answers has seen it.
  if (!isPaid && choice !== 'leave_as_credit') {
    const credits = [...own.creditNotes.keys()].map(toVoid);
    const first: Action[] = credits.length === 0 ? [] : [{ kind: 'demand_unpaid', status: wanted.status }];
    return ok([...first, ...credits, { kind: 'void_invoice', status: wanted.status, evenIfPaid: false }]);
  }
  if (choice === 'leave_as_credit') {
    // What was set against the invoice was never paid, so it is no credit of the customer's.
    const unpaid = appliedOf(own).slots.map(toVoid);
    return ok([...unpaid, { kind: 'void_invoice', status: wanted.status, evenIfPaid: true }]);
  }
  if (choice === 'credit_note' && wanted.status !== DELETED) {
    // Where everything was refunded nothing is left to credit.
    const { credit, contact } = wanted;
    const credits = credit === null || contact === null ? [] : creditActions(credit, own, contact.key);
    return ok([...credits, { kind: 'accept', status: 'credited', facts: wanted.facts }]);
  }
  return err([moneyReceived(invoice.number, wanted.status)]);
}

/** By its credit notes, all of them paid out: of a deleted order nothing else tells what went back. */
function isPaidBack({ total }: Link, { creditNotes, settlements }: OwnLinks): boolean {
  const paidOut = [...creditNotes].flatMap(([slot, note]) => (settlements.get(slot)?.status === 'paid' ? [note] : []));
  const sum = paidOut.reduce((before, note) => before.plus(note.total ?? '0'), new Decimal('0'));
  return total !== null && paidOut.length > 0 && sum.gte(total);
}

/** The question of an order that is paid and no longer wanted. */
export function moneyReceived(number: string, status: string): Problem {
  return status === DELETED
    ? problem('deleted_after_booking', { number })
    : problem('money_received_cancelled', { number, status });
}

function book(wanted: Booking, own: OwnLinks, context: PlanContext): Planned {
  const { invoice } = own;
  const contact = wanted.contact.key;
  const credits = wanted.credits.flatMap((credit) => creditActions(credit, own, contact));
  const obsolete = obsoleteCredits(wanted, own);
  if (invoice === null) {
    if (own.unapplied.length === 0) return ok([...newInvoice(wanted, context.profile), ...credits]);
    const { facts } = wanted.invoice;
    if (context.choice === 'leave')
      return ok([{ kind: 'accept', status: 'left', facts: withAllRefunds(facts, wanted, own) }]);
    return err([problem('restored_with_credit', { number: own.formerInvoice?.number ?? '' })]);
  }
  if (invoice.status === 'credited') {
    if (context.choice !== 'leave') return err([problem('restored_with_credit', { number: invoice.number })]);
    return ok([{ kind: 'accept', status: 'left', facts: withAllRefunds(wanted.invoice.facts, wanted, own) }]);
  }
  const edit = editActions(wanted, invoice, own, context);
  if (!edit.ok) return edit;
  if (edit.value.some(({ kind }) => kind === 'accept')) return edit;
  const settle = SETTLED_BY_OTHERS.has(invoice.status) ? [] : settleActions(wanted, invoice, own);
  // First what is taken back: an invoice with a credit on it is neither changed nor paid in full.
  return ok([...obsolete, ...edit.value, ...settle, ...credits]);
}

/** Zoho takes a payment on a draft in most organisations; where it was once refused, the draft is marked sent first (§7.3). */
function newInvoice(wanted: Booking, profile: BooksProfile | null): Action[] {
  const contact = wanted.contact.key;
  const pay = wanted.payments.map((payment): Action => ({ kind: 'record_payment', payment, contact }));
  const isPaid = pay.length > 0;
  const mustSend = isPaid
    ? profile?.draft_payment?.value === 'refused'
    : wanted.invoice.isSentUnpaid || hasApplied(wanted);
  return [
    { kind: 'create_invoice', invoice: wanted.invoice, contact },
    ...(mustSend ? [{ kind: 'mark_sent' } as const] : []),
    ...pay,
  ];
}

/** Credits are set against open invoices only (12005). */
const hasApplied = (wanted: Booking) => wanted.credits.some(({ settlement }) => settlement.kind === 'apply');

/** An invoice that stands for other facts than today's: updated while it is unpaid, otherwise a person decides (DESIGN §5). */
function editActions(wanted: Booking, invoice: Link, own: OwnLinks, { choice }: PlanContext): Planned {
  const { facts } = wanted.invoice;
  if (choice === 'leave') return ok([{ kind: 'accept', status: 'left', facts: withAllRefunds(facts, wanted, own) }]);
  if (invoice.facts !== null && hasSameFacts(invoice.facts, facts)) return ok([]);
  const update = { kind: 'update_invoice', invoice: wanted.invoice, contact: wanted.contact.key } as const;
  const isPaid = own.payments.size > 0 || SETTLED_BY_OTHERS.has(invoice.status);
  const before = invoice.total === null ? '?' : new Decimal(invoice.total).toFixed();
  const change = { number: invoice.number, before, now: wanted.invoice.total };
  const credited = appliedOf(own, standingRefunds(wanted)).amount;
  if (!isPaid && credited.gt(wanted.invoice.total)) {
    return err([problem('edited_after_credit', { ...change, credit: credited.toFixed() })]);
  }
  // Also where no payment is ours: the question may have come from one that a person booked in Zoho.
  if (choice === 'update_invoice') return ok([{ ...update, evenIfPaid: true }]);
  if (!isPaid) return ok([{ ...update, evenIfPaid: false }]);
  return err([problem('edited_after_payment', change)]);
}

function settleActions(wanted: Booking, invoice: Link, own: OwnLinks): Action[] {
  const contact = wanted.contact.key;
  const payments = wanted.payments.flatMap((payment): Action[] => {
    const booked = own.payments.get(payment.slot);
    if (booked === undefined) return [{ kind: 'record_payment', payment, contact }];
    // It stays where it was deposited, whatever the gateway would take by now.
    const there = { ...payment, accountId: booked.zoho_echo?.account_id || payment.accountId };
    if (isShort(booked, payment.facts.settled_refunds)) return [{ kind: 'update_payment', payment: there, contact }];
    const isFeeDue = payment.bankCharges !== null && !hasFee(booked, payment.facts);
    // An order may be over more than was paid by now: the fee changes nothing of that.
    const same = { ...there, amount: booked.total ?? payment.amount };
    return isFeeDue ? [{ kind: 'update_payment', payment: same, contact }] : [];
  });
  const mustSend =
    invoice.status === 'draft' && wanted.payments.length === 0 && (wanted.invoice.isSentUnpaid || hasApplied(wanted));
  return mustSend ? [{ kind: 'mark_sent' }] : payments;
}

function creditActions(credit: CreditNoteDocument, own: OwnLinks, contact: LinkKey): Action[] {
  const isMade = own.creditNotes.has(credit.slot);
  const isSettled = own.settlements.has(credit.slot) || credit.settlement.kind === 'none';
  return [
    ...(isMade ? [] : [{ kind: 'create_credit_note', credit, contact } as const]),
    ...(isSettled ? [] : [{ kind: 'settle_credit_note', credit } as const]),
  ];
}

const toVoid = (slot: string): Action => ({ kind: 'void_credit_note', slot });

function standingRefunds({ credits, invoice }: Booking): ReadonlySet<string> {
  return new Set([...credits.map(({ slot }) => slot), ...invoice.facts.settled_refunds]);
}

/** Credit notes of refunds that were deleted. */
function obsoleteCredits(wanted: Booking, own: OwnLinks): Action[] {
  const slots = standingRefunds(wanted);
  return [...own.creditNotes.keys()].filter((slot) => !slots.has(slot)).map(toVoid);
}

/**
 * A person leaves the books as they are: refunds not booked so far need no credit note of ours, and the credit note over a cancelled
 * order stays. What we booked of a refund stays ours, so that it goes when the refund is deleted.
 */
function withAllRefunds(facts: Booking['invoice']['facts'], wanted: Booking, own: OwnLinks) {
  const open = wanted.credits.map(({ slot }) => slot).filter((slot) => !own.settlements.has(slot));
  const whole = own.creditNotes.has('order') ? ['order'] : [];
  const refunds = [...facts.settled_refunds, ...open, ...whole, ...wanted.leftRefunds];
  return { ...facts, settled_refunds: [...new Set(refunds)] };
}

/** What the first document dated in a closed period would be refused for. */
function closedDay(actions: readonly Action[], lockDate: string | null): Problem | null {
  if (lockDate === null) return null;
  for (const action of actions) {
    const date = dateOf(action);
    if (date !== null && date <= lockDate) return problem('locked_period', { date, lock_date: lockDate });
  }
  return null;
}

function dateOf(action: Action): string | null {
  if (action.kind === 'create_invoice' || action.kind === 'update_invoice') return action.invoice.date;
  if (action.kind === 'create_credit_note') return action.credit.date;
  return action.kind === 'record_payment' ? action.payment.date : null;
}

/** A refund needs an account to be paid from: the shop's choice, or where the money was deposited or is just about to be. */
function accountMissing(actions: readonly Action[], wanted: Documents, own: OwnLinks): Problem | null {
  const asks = actions.some(
    (action) =>
      action.kind === 'settle_credit_note' &&
      action.credit.settlement.kind === 'refund' &&
      action.credit.settlement.accountId === null,
  );
  const isKnown = depositAccountOf(own) !== null || actions.some(({ kind }) => kind === 'record_payment');
  return asks && !isKnown && wanted.kind === 'booking' ? unmappedGateway(wanted.gateway) : null;
}

export function unmappedGateway({ id, title }: Booking['gateway']): Problem {
  return problem('unmapped_gateway', { gateway: id, title: title || id });
}

/** Shared things that the actions name and that no link knows, or a person chose otherwise. */
function ensures(
  wanted: Documents,
  actions: readonly Action[],
  links: readonly Link[],
  own: OwnLinks,
  context: PlanContext,
): Action[] {
  if (wanted.kind === 'nothing') return [];
  const known = new Map(links.map((link) => [linkKeyText(link), link]));
  const linkOf = (key: LinkKey) => known.get(linkKeyText(key)) ?? null;
  const { contact } = wanted;
  const isNamed = contact !== null && bookedCustomerOf(own) === null && actions.some((action) => 'contact' in action);
  const contacts: Action[] =
    isNamed && isContactDue(contact, linkOf(contact.key), context.settings)
      ? [{ kind: 'ensure_contact', contact }]
      : [];
  if (!actions.some(({ kind }) => LINE_WRITERS.has(kind))) return contacts;
  return [
    ...contacts,
    ...wanted.items
      .filter((item) => isItemDue(item, linkOf(item.key)))
      .map((item): Action => ({ kind: 'ensure_item', item })),
    ...wanted.taxes.filter((tax) => linkOf(tax.key) === null).map((tax): Action => ({ kind: 'ensure_tax', tax })),
    ...wanted.taxGroups
      .filter((group) => linkOf(group.key) === null)
      .map((group): Action => ({ kind: 'ensure_tax_group', group })),
  ];
}

const LINE_WRITERS = new Set<Action['kind']>(['create_invoice', 'update_invoice', 'create_credit_note']);
