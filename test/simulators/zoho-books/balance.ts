import BigJs from 'big.js';
import { paidOn, type Invoice, type OrganizationState } from './state.js';

/** What is paid or credited on an invoice. */
export function settledSum(org: OrganizationState, invoice: Invoice): BigJs.Big {
  const credited = org.creditNotes
    .filter((note) => note.status !== 'void')
    .flatMap((note) => note.applied.filter((entry) => entry.invoice_id === invoice.invoice_id))
    .map((entry) => entry.amount_applied);
  return [...paidOn(org, invoice.invoice_id), ...credited].reduce((sum, amount) => sum.plus(amount), new BigJs(0));
}

export function balanceOf(org: OrganizationState, invoice: Invoice): BigJs.Big {
  return invoice.status === 'void' ? new BigJs(0) : new BigJs(invoice.total).minus(settledSum(org, invoice));
}
