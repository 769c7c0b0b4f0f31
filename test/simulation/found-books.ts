import Big from 'big.js';
import type { CreditNote, OrganizationState, Payment } from '../simulators/zoho-books/state.js';
import type { WantedBooks, WantedCredit } from './wanted-books.js';

/** What the Zoho simulator holds of one order; money in cents. */
export interface FoundBooks {
  readonly invoices: readonly { readonly id: string; readonly total: number; readonly status: string }[];
  /** With those that are void. */
  readonly invoicesEver: number;
  readonly payments: readonly { readonly amount: number; readonly applied: number; readonly charges: number }[];
  readonly credits: readonly FoundCredit[];
  /** Refunds of which a credit note is void. */
  readonly voidCredits: readonly number[];
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
  const notes = org.creditNotes.filter((note) => note.reference_number.startsWith(`${reference}-R`));
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
    credits: notes.filter(({ status }) => status !== 'void').map((note) => toCredit(note, reference)),
    voidCredits: notes.filter(({ status }) => status === 'void').map((note) => toCredit(note, reference).refundId),
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
  return [
    ...compareInvoice(wanted, found),
    ...comparePayment(wanted, found),
    ...wanted.credits.flatMap((credit) => compareCredit(credit, found)),
    ...unwantedCredits(wanted, found),
  ];
}

function compareInvoice({ invoice }: WantedBooks, { invoices }: FoundBooks): string[] {
  const count = invoice === null ? 0 : 1;
  if (invoices.length !== count) return [`${String(invoices.length)} invoices, not ${String(count)}`];
  const [there] = invoices;
  if (invoice === null || there === undefined) return [];
  return [
    ...(there.total === invoice.total ? [] : [`invoice over ${String(there.total)}, not ${String(invoice.total)}`]),
    ...(there.status === 'sent' ? [] : [`the invoice is a ${there.status}`]),
  ];
}

function comparePayment({ payment }: WantedBooks, { payments }: FoundBooks): string[] {
  const count = payment === null ? 0 : 1;
  if (payments.length !== count) return [`${String(payments.length)} payments, not ${String(count)}`];
  const [there] = payments;
  if (payment === null || there === undefined) return [];
  const isApplied = there.applied === (payment.isApplied ? payment.amount : 0);
  return [
    ...(there.amount === payment.amount && isApplied
      ? []
      : [`paid ${String(there.amount)} (${String(there.applied)})`]),
    ...(payment.charges.includes(there.charges)
      ? []
      : [`charges ${String(there.charges)}, not ${payment.charges.join(' or ')}`]),
  ];
}

function compareCredit(wanted: WantedCredit, found: FoundBooks): string[] {
  const { refundId, total, mayLack } = wanted;
  const notes = found.credits.filter((note) => note.refundId === refundId);
  const [note] = notes;
  if (notes.length > 1) return [`${String(notes.length)} credit notes of refund ${String(refundId)}`];
  if (note === undefined) {
    const isTakenBack = found.voidCredits.includes(refundId) && !wanted.mayBeVoid;
    return mayLack && !isTakenBack ? [] : [`no credit note of refund ${String(refundId)}`];
  }
  const uses = { 'paid out': note.paidOut, applied: note.applied, open: [] }[wanted.settled];
  const isSettled = wanted.settled === 'open' || mayLack ? true : uses.length === 1;
  const isOnce = uses.length <= 1 && uses.every((amount) => amount === total);
  const isAll = note.paidOut.length + note.applied.length === uses.length;
  return [
    ...(note.total === total ? [] : [`credit note over ${String(note.total)}, not ${String(total)}`]),
    ...(isSettled && isOnce && isAll
      ? []
      : [`refund ${String(refundId)}: paid out ${note.paidOut.join('+')}, applied ${note.applied.join('+')}`]),
  ];
}

function unwantedCredits({ credits }: WantedBooks, found: FoundBooks): string[] {
  const wanted = new Set(credits.map(({ refundId }) => refundId));
  return found.credits
    .filter(({ refundId }) => !wanted.has(refundId))
    .map(({ refundId }) => `a credit note of refund ${String(refundId)}, which is gone`);
}

const cents = (amount: string) => Number(new Big(amount).times(100).toFixed());
