import BigJs from 'big.js';
import { paidOn, type CreditNote, type Invoice, type OrganizationState, type Payment } from './state.js';

const sum = (amounts: readonly string[]) => amounts.reduce((total, amount) => total.plus(amount), new BigJs(0));

export function paidSum(org: OrganizationState, invoice: Invoice): BigJs.Big {
  return sum(paidOn(org, invoice.invoice_id));
}

export function creditedSum(org: OrganizationState, invoice: Invoice): BigJs.Big {
  const applied = org.creditNotes.flatMap((note) => note.applied);
  return sum(
    applied.filter(({ invoice_id }) => invoice_id === invoice.invoice_id).map(({ amount_applied }) => amount_applied),
  );
}

/** What is paid or credited on an invoice. */
export function settledSum(org: OrganizationState, invoice: Invoice): BigJs.Big {
  return paidSum(org, invoice).plus(creditedSum(org, invoice));
}

export function balanceOf(org: OrganizationState, invoice: Invoice): BigJs.Big {
  return invoice.status === 'void' ? new BigJs(0) : new BigJs(invoice.total).minus(settledSum(org, invoice));
}

/** What a payment holds beyond its invoices and refunds: the customer's credit (reference §8.1). */
export function unusedOf(payment: Payment): BigJs.Big {
  return new BigJs(payment.amount)
    .minus(sum(payment.invoices.map(({ amount_applied }) => amount_applied)))
    .minus(sum(payment.refunds.map(({ amount }) => amount)));
}

/** What a credit note holds beyond its applications and refunds. */
export function creditOf(note: CreditNote): BigJs.Big {
  return new BigJs(note.total)
    .minus(sum(note.applied.map(({ amount_applied }) => amount_applied)))
    .minus(sum(note.refunds.map(({ amount }) => amount)));
}

/** The customer's unused credit, in the currency of the documents. */
export function creditOfCustomer(org: OrganizationState, customerId: string): BigJs.Big {
  const payments = org.payments.filter(({ customer_id }) => customer_id === customerId).map(unusedOf);
  const notes = org.creditNotes
    .filter((note) => note.customer_id === customerId && note.status === 'open')
    .map(creditOf);
  return sum([...payments, ...notes].map((amount) => amount.toFixed()));
}

export function owedByCustomer(org: OrganizationState, customerId: string): BigJs.Big {
  const open = org.invoices.filter((invoice) => invoice.customer_id === customerId && invoice.status === 'sent');
  return sum(open.map((invoice) => balanceOf(org, invoice).toFixed()));
}
