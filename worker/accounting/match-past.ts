import { Decimal } from './money.js';
import type { Sale } from './sale.js';
import { cleanText } from './text.js';

/** An invoice that was in the books before, as a list shows it. */
export interface PastInvoice {
  readonly id: string;
  readonly number: string;
  readonly date: string;
  readonly reference: string;
  readonly total: string;
  readonly currency: string;
  readonly customerName: string;
  readonly notes: string;
}

export interface PastMatch {
  /** Surely this order's. */
  readonly certain: readonly PastInvoice[];
  /** Perhaps: only a person can tell. */
  readonly doubtful: readonly PastInvoice[];
  /** The same total and customer, but no number to be seen: its notes, which lists do not show, may hold it. */
  readonly unread: readonly PastInvoice[];
}

/**
 * Which of the invoices a person or another tool made for this order (DESIGN §10): the order's number as a whole word in the reference,
 * or in number or notes together with total and customer, is certain when the total agrees too; half of that is doubtful. 1001 is no
 * part of 11001.
 */
export function matchPast(sale: Sale, reference: string, invoices: readonly PastInvoice[]): PastMatch {
  const certain: PastInvoice[] = [];
  const doubtful: PastInvoice[] = [];
  const unread: PastInvoice[] = [];
  for (const invoice of invoices) {
    const isTotal = invoice.currency === sale.currency && new Decimal(invoice.total).eq(sale.total);
    const isNamed = holdsNumber(invoice.reference, sale.number) || invoice.reference === reference;
    const isMentioned = holdsNumber(invoice.number, sale.number) || holdsNumber(invoice.notes, sale.number);
    const isCustomer = namesOf(sale).has(normal(invoice.customerName));
    if (isTotal && (isNamed || (isMentioned && isCustomer))) certain.push(invoice);
    else if (isNamed || (isMentioned && (isTotal || isCustomer))) doubtful.push(invoice);
    else if (isTotal && isCustomer && invoice.notes === '') unread.push(invoice);
  }
  return { certain, doubtful, unread };
}

/** The number as a whole run of letters and digits: "#1001", "WC-1001" hold 1001, "11001" and "1001A" do not. */
function holdsNumber(text: string, number: string): boolean {
  const at = text.toLowerCase();
  const wanted = number.trim().toLowerCase().replace(/^#/, '');
  if (wanted === '') return false;
  for (let from = at.indexOf(wanted); from >= 0; from = at.indexOf(wanted, from + 1)) {
    const before = at.charAt(from - 1);
    const after = at.charAt(from + wanted.length);
    const isWhole = !(/\d/.test(before) && /^\d/.test(wanted)) && !/[0-9a-z]/.test(after);
    if (isWhole && !/^[.,]\d/.test(at.slice(from + wanted.length)) && !/\d[.,]$/.test(at.slice(0, from))) return true;
  }
  return false;
}

function namesOf(sale: Sale): Set<string> {
  const { billing, email } = sale.customer;
  const person = `${billing.first_name} ${billing.last_name}`;
  return new Set([person, billing.company, email ?? ''].map(normal).filter((name) => name !== ''));
}

const normal = (text: string) => cleanText(text).toLowerCase();
