import Big from 'big.js';
import { balanceOf } from '../../simulators/zoho-books/balance.js';
import { statusOfNote } from '../../simulators/zoho-books/find-note.js';
import { statusOf } from '../../simulators/zoho-books/invoice-echo.js';
import { ORDER, type Life } from './life.js';

/** One document of the order in the books, money as decimal text. */
export interface Entry {
  readonly kind: 'invoice' | 'payment' | 'credit note' | 'pay-out';
  readonly total: string;
  /** null: not looked at, where the shop declares none. */
  readonly tax: string | null;
  /** draft, sent, partially_paid, paid, void; a credit note's open, closed, void; '' for payments and pay-outs. */
  readonly status: string;
  /** What is open of an invoice, what is left of a credit note, what of a payment is set against no invoice. */
  readonly balance: string;
  readonly charges: string;
}

export type Expected = (life: Life) => Entry;

const entry = (kind: Entry['kind'], total: string, more: Partial<Entry>): Entry => ({
  ...{ kind, total, tax: null, status: '', balance: '0', charges: '0' },
  ...more,
});

type InvoiceStatus = 'draft' | 'sent' | 'partially_paid' | 'paid' | 'void';

/** The order as it was or is; `open` where its status does not say what is left to be paid. */
export function invoice(status: InvoiceStatus, { of, open }: { of?: OfOrder; open?: string } = {}): Expected {
  return (life) => {
    const { total, total_tax } = of?.(life) ?? life.version().order;
    const balance = open ?? (status === 'sent' || status === 'draft' ? total : '0');
    return entry('invoice', total, { tax: total_tax, status, balance });
  };
}

type OfOrder = (life: Life) => { readonly total: string; readonly total_tax: string };

/** The gateway's payment over the whole order, unless another amount is named. */
export function payment(amount?: string | OfOrder, more: { charges?: string; unused?: string } = {}): Expected {
  return (life) => {
    const total = typeof amount === 'string' ? amount : (amount?.(life) ?? life.version().order).total;
    return entry('payment', total, { charges: more.charges ?? '0', balance: more.unused ?? '0' });
  };
}

/** The nth refund's credit note; the shop says its tax where it says its lines. */
export function credit(nth: number, status: 'open' | 'closed' | 'void' = 'closed'): Expected {
  return (life) => {
    const refund = life.refunds()[nth - 1];
    if (refund === undefined) throw new Error(`no refund ${String(nth)}`);
    const lines = [...refund.line_items, ...refund.shipping_lines, ...refund.fee_lines];
    const says = lines.some(({ total }) => !new Big(total).eq(0));
    const tax = lines.reduce((sum, line) => sum.minus(line.total_tax), new Big(0)).toFixed();
    return entry('credit note', refund.amount, {
      tax: says ? tax : null,
      status,
      balance: status === 'open' ? refund.amount : '0',
    });
  };
}

export function creditOfAll(status: 'open' | 'closed' = 'open', total?: string): Expected {
  return (life) => {
    const amount = total ?? life.version().order.total;
    return entry('credit note', amount, { status, balance: status === 'open' ? amount : '0' });
  };
}

export function payOut(nth: number): Expected {
  return (life) => entry('pay-out', life.refunds()[nth - 1]?.amount ?? '?', {});
}

/** What the books hold of one order, in the order of its making. */
export function booksOf(life: Life, id = ORDER): Entry[] {
  const { org, zoho } = life;
  const at = { org, switches: zoho.switches, now: life.now() };
  const number = String(id);
  const invoices = org.invoices.filter(({ reference_number }) => isOf(reference_number, number));
  const ids = new Set(invoices.map(({ invoice_id }) => invoice_id));
  const payments = org.payments.filter(
    (row) =>
      row.invoices.some(({ invoice_id }) => ids.has(invoice_id)) ||
      row.reference_number === `ch_${number}` ||
      isOf(row.reference_number, number),
  );
  const notes = org.creditNotes.filter(({ reference_number }) => isOf(reference_number, number));
  return [
    ...invoices.map((row) =>
      entry('invoice', row.total, {
        tax: row.tax_total,
        status: plainStatus(statusOf(at, row), row.total),
        balance: balanceOf(org, row).toFixed(),
      }),
    ),
    ...payments.map((row) => {
      const applied = row.invoices.reduce((sum, { amount_applied }) => sum.plus(amount_applied), new Big(0));
      return entry('payment', row.amount, {
        charges: row.bank_charges,
        balance: new Big(row.amount).minus(applied).toFixed(),
      });
    }),
    ...notes.flatMap((row) => {
      const used = [
        ...row.applied.map(({ amount_applied }) => amount_applied),
        ...row.refunds.map((one) => one.amount),
      ];
      const left = used.reduce((sum, amount) => sum.minus(amount), new Big(row.total));
      const status = statusOfNote(row);
      const balance = status === 'void' ? '0' : left.toFixed();
      return [
        entry('credit note', row.total, { tax: row.tax_total, status, balance }),
        ...row.refunds.map(({ amount }) => entry('pay-out', amount, {})),
      ];
    }),
  ];
}

/** Refunds are paid out of the account the order's money went to; in words where they are not. */
export function accountFaults({ org }: Life, id = ORDER): string[] {
  const nameOf = (accountId: string) => org.accounts.find((one) => one.account_id === accountId)?.account_name ?? '?';
  const isOwn = (reference: string) => reference === `ch_${String(id)}` || isOf(reference, String(id));
  const deposits = org.payments.filter(({ reference_number }) => isOwn(reference_number));
  const wentTo = new Set(deposits.map(({ account_id }) => nameOf(account_id)));
  const paidOut = org.creditNotes
    .filter(({ reference_number }) => isOwn(reference_number))
    .flatMap((note) => note.refunds);
  return paidOut
    .map(({ from_account_id }) => nameOf(from_account_id))
    .filter((name) => wentTo.size > 0 && !wentTo.has(name))
    .map((name) => `paid out of ${name}, though the money went to ${[...wentTo].join(', ')}`);
}

function isOf(reference: string, number: string): boolean {
  return new RegExp(`^[A-Z0-9]+-${number}(-R\\d+| .*)?$`).test(reference);
}

/** How late an unpaid invoice is, and what an invoice over nothing is called, is no concern of the order's. */
function plainStatus(status: string, total: string): string {
  if (new Big(total).eq(0) && status !== 'void' && status !== 'draft') return 'paid';
  return status === 'overdue' ? 'sent' : status;
}

/** Where the books are not as expected, in words; `unitsOff` counts the smallest units by which taxes differ. */
export function compareBooks(
  expected: readonly Entry[],
  actual: readonly Entry[],
  decimals: number,
): { readonly faults: string[]; readonly unitsOff: number } {
  const faults: string[] = [];
  const left = [...actual];
  let unitsOff = 0;
  for (const wanted of expected) {
    const index = left.findIndex((found) => isSame(wanted, found, decimals));
    const [found] = index < 0 ? [] : left.splice(index, 1);
    if (found === undefined) faults.push(`missing: ${describe(wanted)}`);
    else unitsOff += taxOff(wanted, found, decimals);
  }
  for (const found of left) faults.push(`too much: ${describe(found)}`);
  return { faults, unitsOff };
}

/** WooCommerce's line taxes have more decimals than the books. */
const TAX_UNITS = 3;

function isSame(wanted: Entry, found: Entry, decimals: number): boolean {
  const isEqual = (a: string, b: string) => new Big(a).round(decimals).eq(new Big(b).round(decimals));
  return (
    wanted.kind === found.kind &&
    wanted.status === found.status &&
    isEqual(wanted.total, found.total) &&
    isEqual(wanted.balance, found.balance) &&
    isEqual(wanted.charges, found.charges) &&
    taxOff(wanted, found, decimals) <= TAX_UNITS
  );
}

function taxOff(wanted: Entry, found: Entry, decimals: number): number {
  if (wanted.tax === null || found.tax === null) return 0;
  const off = new Big(wanted.tax).round(decimals).minus(found.tax).abs();
  return Number(off.times(new Big(10).pow(decimals)).toFixed());
}

export function describe({ kind, total, tax, status, balance, charges }: Entry): string {
  const more = [
    tax === null ? '' : `tax ${tax}`,
    status,
    balance === '0' ? '' : `open ${balance}`,
    charges === '0' ? '' : `charges ${charges}`,
  ];
  return `${kind} ${total} ${more.filter((part) => part !== '').join(', ')}`.trim();
}
