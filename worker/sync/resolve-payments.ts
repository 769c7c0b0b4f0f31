import Big from 'big.js';
import type { DocumentEcho } from '../accounting/document-echo.js';
import type { PaymentDocument } from '../accounting/documents.js';
import { ownLinksOf } from '../accounting/own-links.js';
import type { Link } from '../contract/link.js';
import type { Zoho } from '../zoho/zoho.js';
import { paymentLink } from './document-links.js';
import { findPayment, withAccount } from './payment-steps.js';
import type { Unresolved } from './resolve-outcome.js';

/** Credits left out of one payment; a bound on the sums that are tried. */
const MOST_CREDITS = 6;

/** The order's payments on its standing invoice that no link knows of, because an answer was lost. */
export async function resolvePayments(input: Unresolved, echo: DocumentEcho | null, zoho: Zoho): Promise<Link[]> {
  const { invoice, payments, creditNotes } = ownLinksOf(input.links, input.orderId);
  if (invoice === null || echo === null || new Big(echo.balance).eq(new Big(echo.total))) return [];
  const missing = input.paymentsWith(input.links).filter(({ slot }) => !payments.has(slot));
  if (missing.length === 0) return [];
  const known = new Set([...payments.values()].map((link) => link.zoho_id));
  const rows = (await zoho.payments.listOfInvoice(invoice.zoho_id)).filter((row) => !known.has(row.paymentId));
  const found: Link[] = [];
  for (const wanted of missing) {
    for (const payment of asItMayBe(wanted, [...creditNotes.values()])) {
      const made = findPayment(payment, rows);
      if (made === undefined) continue;
      found.push(paymentLink(input.orderId, payment, await withAccount(payment, made, zoho), invoice));
      break;
    }
  }
  return found;
}

/**
 * As it would be made today, or as it was made while credits were set against the invoice whose refunds are deleted by now: what it left
 * out is kept with it, so that it is made whole once those are taken back.
 */
function asItMayBe(payment: PaymentDocument, credits: readonly Link[]): PaymentDocument[] {
  const leftOut = payment.facts.settled_refunds;
  const others = credits.filter(({ slot }) => !leftOut.includes(slot)).slice(0, MOST_CREDITS);
  const sets = others.reduce<Link[][]>((known, credit) => [...known, ...known.map((set) => [...set, credit])], [[]]);
  return sets.map((set) => {
    const amount = set.reduce((rest, { total }) => rest.minus(total ?? '0'), new Big(payment.amount));
    const settled_refunds = [...leftOut, ...set.map(({ slot }) => slot)].sort();
    return { ...payment, amount: amount.toFixed(), facts: { ...payment.facts, settled_refunds } };
  });
}
