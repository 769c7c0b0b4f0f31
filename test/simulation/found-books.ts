import Big from 'big.js';
import type { CreditNote, OrganizationState, Payment } from '../simulators/zoho-books/state.js';
import type { WantedBooks, WantedCredit } from './wanted-books.js';

/** What the Zoho simulator holds of one order; money in cents. */
export interface FoundBooks {
  readonly invoices: readonly { readonly id: string; readonly total: number; readonly status: string }[];
  /** With those that are void. */
  readonly invoicesEver: number;
  readonly payments: readonly FoundPayment[];
  readonly credits: readonly FoundCredit[];
  /** Refunds of which a credit note is void. */
  readonly voidCredits: readonly number[];
}

interface FoundPayment {
  readonly amount: number;
  readonly applied: number;
  readonly charges: number;
  /** Where it was deposited. */
  readonly account: string;
}

interface FoundCredit {
  readonly refundId: number;
  readonly total: number;
  readonly paidOut: readonly number[];
  readonly applied: readonly number[];
  /** Accounts it was paid out of. */
  readonly paidFrom: readonly string[];
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
      account: payment.account_id,
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
    paidFrom: note.refunds.map(({ from_account_id }) => from_account_id),
  };
}

/** Where the books are not as wanted, in words; [] where they are. */
export function compareBooks(wanted: WantedBooks, found: FoundBooks): string[] {
  return [
    ...compareInvoice(wanted, found),
    ...comparePayment(wanted, found),
    ...wanted.credits.flatMap((credit) => compareCredit(credit, found)),
    ...unwantedCredits(wanted, found),
    ...otherAccounts(found),
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

function comparePayment({ payment: whole }: WantedBooks, { payments, credits }: FoundBooks): string[] {
  const payment = whole === null ? null : lessApplied(whole, credits);
  const count = payment === null ? 0 : 1;
  if (payments.length !== count) return [`${String(payments.length)} payments, not ${String(count)}`];
  const [there] = payments;
  if (payment === null || there === undefined) return [];
  const isApplied = there.applied === (payment.isApplied ? there.amount : 0);
  return [
    ...(isLeftOut(payment.amount - there.amount, payment.mayLeaveOut) && isApplied
      ? []
      : [`paid ${String(there.amount)} (${String(there.applied)})`]),
    ...(payment.charges.includes(there.charges)
      ? []
      : [`charges ${String(there.charges)}, not ${payment.charges.join(' or ')}`]),
  ];
}

/** The difference is the sum of some of these, or of none. */
function isLeftOut(difference: number, [first, ...others]: readonly number[]): boolean {
  if (first === undefined) return difference === 0;
  return isLeftOut(difference, others) || isLeftOut(difference - first, others);
}

/** null: credits have settled the whole invoice. */
function lessApplied(
  whole: NonNullable<WantedBooks['payment']>,
  credits: FoundBooks['credits'],
): WantedBooks['payment'] {
  const applied = credits.flatMap((note) => note.applied).reduce((sum, amount) => sum + amount, 0);
  return applied < whole.amount ? { ...whole, amount: whole.amount - applied } : null;
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
  const both = [...note.paidOut, ...note.applied];
  const uses = { 'paid out': note.paidOut, applied: note.applied, 'paid out or applied': both, open: [] }[
    wanted.settled
  ];
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

/** Refunds are paid out of the account the money went to. */
function otherAccounts({ payments, credits }: FoundBooks): string[] {
  const others = credits
    .flatMap(({ paidFrom }) => paidFrom)
    .filter((from) => payments.some(({ account }) => account !== from));
  return others.map((from) => `paid out of the account ${from}, where the money did not go`);
}

const cents = (amount: string) => Number(new Big(amount).times(100).toFixed());
