import Big from 'big.js';
import type { CreditNote, OrganizationState, Payment } from '../simulators/zoho-books/state.js';
import type { WantedBooks } from './wanted-books.js';

/** What the Zoho simulator holds of one order; money in cents. */
export interface FoundBooks {
  readonly invoices: readonly { readonly id: string; readonly total: number; readonly status: string }[];
  /** With those that are void. */
  readonly invoicesEver: number;
  readonly payments: readonly { readonly amount: number; readonly applied: number; readonly charges: number }[];
  readonly credits: readonly FoundCredit[];
}

interface FoundCredit {
  readonly refundId: number;
  readonly total: number;
  readonly paidOut: readonly number[];
  readonly applied: readonly number[];
}

export function foundBooks(org: OrganizationState, orderId: string): FoundBooks {
  const reference = `AB12-${orderId}`;
  const ever = org.invoices.filter((invoice) => invoice.reference_number === reference);
  const isOwn = (payment: Payment) =>
    [`ch_${orderId}`, reference].includes(payment.reference_number) ||
    payment.invoices.some(({ invoice_id }) => ever.some((invoice) => invoice.invoice_id === invoice_id));
  const notes = org.creditNotes.filter(
    (note) => note.status !== 'void' && note.reference_number.startsWith(`${reference}-R`),
  );
  return {
    invoicesEver: ever.length,
    invoices: ever
      .filter(({ status }) => status !== 'void')
      .map(({ invoice_id, total, status }) => ({ id: invoice_id, total: cents(total), status })),
    payments: org.payments.filter(isOwn).map((payment) => ({
      amount: cents(payment.amount),
      applied: payment.invoices.reduce((sum, { amount_applied }) => sum + cents(amount_applied), 0),
      charges: cents(payment.bank_charges),
    })),
    credits: notes.map((note) => toCredit(note, reference)),
  };
}

function toCredit(note: CreditNote, reference: string): FoundCredit {
  return {
    refundId: Number(note.reference_number.slice(`${reference}-R`.length)),
    total: cents(note.total),
    paidOut: note.refunds.map(({ amount }) => cents(amount)),
    applied: note.applied.map(({ amount_applied }) => cents(amount_applied)),
  };
}

/** Where the books are not as wanted, in words; [] where they are. */
export function compareBooks(wanted: WantedBooks, found: FoundBooks): string[] {
  return [...compareInvoice(wanted, found), ...compareCredits(wanted, found)];
}

function compareInvoice({ invoice, charges }: WantedBooks, { invoices, payments }: FoundBooks): string[] {
  const count = invoice === null ? 0 : 1;
  const faults = invoices.length === count ? [] : [`${String(invoices.length)} invoices, not ${String(count)}`];
  const payment = invoice === null || invoice.paid === 0 ? 0 : 1;
  if (payments.length !== payment) faults.push(`${String(payments.length)} payments, not ${String(payment)}`);
  const [there] = invoices;
  if (invoice === null || there === undefined) return faults;
  if (there.total !== invoice.total) faults.push(`invoice over ${String(there.total)}, not ${String(invoice.total)}`);
  if (there.status !== 'sent') faults.push(`the invoice is a ${there.status}`);
  for (const { amount, applied, charges: taken } of payments) {
    if (amount !== invoice.paid || applied !== invoice.paid) faults.push(`paid ${String(amount)} (${String(applied)})`);
    if (!charges.includes(taken)) faults.push(`charges ${String(taken)}, not ${charges.join(' or ')}`);
  }
  return faults;
}

function compareCredits({ credits, mayLackCredits }: WantedBooks, found: FoundBooks): string[] {
  const faults: string[] = [];
  for (const { refundId, total, settled } of credits) {
    const notes = found.credits.filter((note) => note.refundId === refundId);
    const [note] = notes;
    if (notes.length > 1) faults.push(`${String(notes.length)} credit notes of refund ${String(refundId)}`);
    if (note === undefined && !mayLackCredits) faults.push(`no credit note of refund ${String(refundId)}`);
    if (note === undefined) continue;
    if (note.total !== total) faults.push(`credit note over ${String(note.total)}, not ${String(total)}`);
    const [uses, others] = settled === 'applied' ? [note.applied, note.paidOut] : [note.paidOut, note.applied];
    const isSettled = uses.length === 1 && uses[0] === total;
    if (others.length > 0 || !(isSettled || (mayLackCredits && uses.length === 0)))
      faults.push(`refund ${String(refundId)}: paid out ${note.paidOut.join('+')}, applied ${note.applied.join('+')}`);
  }
  const wanted = new Set(credits.map(({ refundId }) => refundId));
  for (const { refundId } of found.credits) {
    if (!wanted.has(refundId)) faults.push(`a credit note of refund ${String(refundId)}, which is gone`);
  }
  return faults;
}

const cents = (amount: string) => Number(new Big(amount).times(100).toFixed());
