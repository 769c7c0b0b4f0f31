import { factsOf } from '../accounting/facts.js';
import { ownLinksOf, settledRefundsOf } from '../accounting/own-links.js';
import type { Result } from '../accounting/result.js';
import type { Sale } from '../accounting/sale.js';
import type { Link } from '../contract/link.js';
import type { Problem } from '../contract/problems.js';

/** No document can be made of the order as it is: all that is left is to book it by hand. */
const BY_HAND = new Set<string>(['total_unexplained', 'total_not_reachable', 'negative_total']);

/**
 * What becomes of the links when a person says that such an order is left to them: the invoice of an earlier state stands for it, with
 * whatever the person makes of it there; without one nothing does. null: it is another question, or not answered so.
 */
export function leftByHand(
  reason: Problem | undefined,
  choice: string | null,
  sale: Result<Sale, Problem | null>,
  links: readonly Link[],
): readonly Link[] | null {
  if (choice !== 'leave' || reason === undefined || !BY_HAND.has(reason.code) || !sale.ok) return null;
  const own = ownLinksOf(links, sale.value.orderId);
  if (own.invoice === null) return [];
  const unbooked = sale.value.refunds.map(({ id }) => id).filter((id) => !own.creditNotes.has(id));
  const facts = factsOf(sale.value, [...new Set([...settledRefundsOf(own), ...unbooked])]);
  return [{ ...own.invoice, status: 'left', facts }];
}
