import { linkKeyText, type Link, type LinkKey } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import type { BooksProfile } from '../contract/books-profile.js';
import type { Action, Booking, Documents } from './documents.js';
import { Decimal } from './money.js';
import { err, ok, type Result } from './result.js';

/**
 * Documents − links → what is left to do, in order; [] when nothing is. Shared things come first, because the invoice names them. An
 * invoice that stands for other facts than today's is a question until edits are booked.
 */
export function plan(
  wanted: Documents,
  links: readonly Link[],
  profile: BooksProfile | null,
): Result<Action[], Problem[]> {
  if (wanted.kind === 'nothing') return ok([]);
  const invoice = links.find((link) => link.kind === 'invoice' && link.object_type === 'order');
  const isPaid = links.some((link) => link.kind === 'payment' && link.object_type === 'order');
  if (invoice === undefined) return ok([...ensures(wanted, links), ...newInvoice(wanted, profile)]);

  const { facts } = wanted.invoice;
  const isSame =
    invoice.facts !== null && (invoice.facts.hash === facts.hash || invoice.facts.decimals !== facts.decimals);
  if (!isSame) return err([changed(invoice, wanted)]);
  if (wanted.payment !== null && !isPaid) {
    return ok([
      ...ensures(wanted, links, true),
      { kind: 'record_payment', payment: wanted.payment, contact: wanted.contact.key },
    ]);
  }
  const mustSend = wanted.payment === null && invoice.status === 'draft';
  return ok(mustSend ? [{ kind: 'mark_sent', invoice: wanted.invoice }] : []);
}

/** Zoho takes a payment on a draft in most organisations; where it was once refused, the draft is marked sent first (§7.3). */
function newInvoice(wanted: Booking, profile: BooksProfile | null): Action[] {
  const contact = wanted.contact.key;
  const create: Action = { kind: 'create_invoice', invoice: wanted.invoice, contact };
  const send: Action = { kind: 'mark_sent', invoice: wanted.invoice };
  if (wanted.payment === null) return [create, send];
  const pay: Action = { kind: 'record_payment', payment: wanted.payment, contact };
  return profile?.draft_payment?.value === 'refused' ? [create, send, pay] : [create, pay];
}

function ensures(wanted: Booking, links: readonly Link[], contactOnly = false): Action[] {
  const known = new Set(links.map(linkKeyText));
  const isMissing = (key: LinkKey) => !known.has(linkKeyText(key));
  const actions: Action[] = [];
  if (isMissing(wanted.contact.key)) actions.push({ kind: 'ensure_contact', contact: wanted.contact });
  if (contactOnly) return actions;
  for (const item of wanted.items) if (isMissing(item.key)) actions.push({ kind: 'ensure_item', item });
  for (const group of wanted.taxGroups) if (isMissing(group.key)) actions.push({ kind: 'ensure_tax_group', group });
  return actions;
}

function changed(invoice: Link, wanted: Booking): Problem {
  const before = invoice.total === null ? '?' : new Decimal(invoice.total).toFixed();
  return problem('changed_after_booking', { number: invoice.number, before, now: wanted.invoice.total });
}
