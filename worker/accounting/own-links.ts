import type { Link, LinkKind } from '../contract/link.js';

/** An order's own documents, by what they are; the invoice that stands and, beside it, one that no longer does. */
export interface OwnLinks {
  readonly invoice: Link | null;
  /** Void, or deleted by us. */
  readonly formerInvoice: Link | null;
  readonly payments: ReadonlyMap<string, Link>;
  /** Payments whose invoice was voided: the customer's credit now. */
  readonly unapplied: readonly Link[];
  readonly creditNotes: ReadonlyMap<string, Link>;
  /** Pay-outs and applications, by the slot of their credit note. */
  readonly settlements: ReadonlyMap<string, Link>;
}

/** Documents that a person or we ourselves took away again. */
const GONE = new Set(['void', 'deleted', 'unapplied']);

/** Invoices about which a person decided, or which another tool made: their payments are not ours to book. */
export const SETTLED_BY_OTHERS = new Set(['left', 'adopted']);

export function isGone(link: Link): boolean {
  return GONE.has(link.status);
}

export function ownLinksOf(links: readonly Link[], orderId: string): OwnLinks {
  const own = links.filter((link) => link.object_type === 'order' && link.object_id === orderId);
  const ofKind = (kind: LinkKind) => own.filter((link) => link.kind === kind);
  const standing = (kind: LinkKind) =>
    new Map(ofKind(kind).flatMap((link) => (isGone(link) ? [] : [[link.slot, link] as const])));
  const [invoice] = ofKind('invoice');
  return {
    invoice: invoice === undefined || isGone(invoice) ? null : invoice,
    formerInvoice: invoice !== undefined && isGone(invoice) ? invoice : null,
    payments: standing('payment'),
    unapplied: ofKind('payment').filter(({ status }) => status === 'unapplied'),
    creditNotes: standing('credit_note'),
    settlements: standing('refund'),
  };
}

/**
 * The Zoho contact an order is booked on: what comes after the invoice belongs to the same, even where the order's customer is another
 * one by now (a guest who registered, an erased buyer). null: there is no invoice yet.
 */
export function bookedCustomerOf({ invoice }: Pick<OwnLinks, 'invoice'>): string | null {
  const id = invoice?.zoho_echo?.customer_id ?? '';
  return id === '' ? null : id;
}

/** The account the order's money was deposited to, where we or Zoho named it: refunds are paid out of it. */
export function depositAccountOf({ payments }: OwnLinks): string | null {
  return payments.get('1')?.zoho_echo?.account_id || null;
}

/** Refunds that need no credit note of ours: a person or another tool has booked them, or they are left. */
export function settledRefundsOf({ invoice, formerInvoice }: OwnLinks): readonly string[] {
  return (invoice ?? formerInvoice)?.facts?.settled_refunds ?? [];
}
