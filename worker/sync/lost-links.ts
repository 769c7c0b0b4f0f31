import type { OwnLinks } from '../accounting/own-links.js';
import type { Link } from '../contract/link.js';
import type { Zoho } from '../zoho/zoho.js';

/** An invoice that is void: what was paid on it or set against it came off with it (zoho-books-api §7.2). */
export function afterVoid(invoice: Link, own: OwnLinks): Link[] {
  const unapplied = [...own.payments.values()].map((payment) => ({ ...payment, status: 'unapplied' }));
  return [{ ...invoice, status: 'void' }, ...unapplied, ...released(own)];
}

/**
 * An invoice that is gone: Zoho deletes none that is paid or credited (4001, 12008), so a person took these off it first. What is
 * still there of them must not be made a second time, and is asked for.
 */
export async function afterDeletion(
  invoice: Link,
  own: OwnLinks,
  { payments, creditNotes }: Pick<Zoho, 'payments' | 'creditNotes'>,
): Promise<Link[]> {
  const left: Link[] = [{ ...invoice, status: 'deleted' }, ...released(own)];
  for (const payment of own.payments.values()) {
    const isThere = (await payments.get(payment.zoho_id)) !== null;
    left.push({ ...payment, status: isThere ? 'unapplied' : 'deleted' });
  }
  for (const credit of own.creditNotes.values()) {
    const echo = await creditNotes.get(credit.zoho_id);
    if (echo !== null && echo.status !== 'void') continue;
    const settlement = own.settlements.get(credit.slot);
    left.push({ ...credit, status: 'deleted' });
    if (settlement !== undefined) left.push({ ...settlement, status: 'deleted' });
  }
  return left;
}

/** Payments a person deleted; their invoice stands. */
export async function deletedPayments(own: OwnLinks, { payments }: Pick<Zoho, 'payments'>): Promise<Link[]> {
  const gone: Link[] = [];
  for (const payment of own.payments.values()) {
    if ((await payments.get(payment.zoho_id)) === null) gone.push({ ...payment, status: 'deleted' });
  }
  return gone;
}

function released({ settlements }: OwnLinks): Link[] {
  const applied = [...settlements.values()].filter(({ status }) => status === 'applied');
  return applied.map((settlement) => ({ ...settlement, status: 'deleted' }));
}
