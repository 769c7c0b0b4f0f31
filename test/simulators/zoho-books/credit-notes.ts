import BigJs from 'big.js';
import { balanceOf } from './balance.js';
import { money, objects, Refusal, stamp, text, type Context, type Json, type Route } from './http-types.js';
import { listAnswer, matchesText } from './lists.js';
import type { CreditNote, Tax } from './state.js';
import { computeTotals } from './totals.js';

/** Reference §8.2: lines only – no shipping charge, discount or adjustment of their own. */
function create(context: Context) {
  const { body, org, now, switches } = context;
  const customer = org.contacts.find((contact) => contact.contact_id === text(body.customer_id));
  if (customer === undefined) throw new Refusal(404, 1002, 'Customer does not exist.');
  const inputs = objects(body.line_items);
  if (inputs.length === 0) throw new Refusal(400, 2, 'Invalid value passed for Line Items');
  const number = text(body.creditnote_number) || `CN-${String(org.creditNotes.length + 1).padStart(5, '0')}`;
  if (org.creditNotes.some((note) => note.creditnote_number === number))
    throw new Refusal(400, 12018, 'Number exists.');
  const currency = org.currencies.find((row) => row.currency_code === customer.currency_code);
  const totals = computeTotals(
    {
      decimals: currency?.price_precision ?? 2,
      inclusive:
        body.is_inclusive_tax === true && switches.inclusive === 'honoured' && !['us', 'ca'].includes(org.edition),
      lines: inputs.map((line) => ({
        rate: text(line.rate) || '0',
        quantity: text(line.quantity) || '1',
        discount: '0',
        taxes: taxesOf(context, text(line.tax_id)),
      })),
      shipping: { charge: '0', taxes: [] },
      adjustment: '0',
    },
    switches,
  );
  const note: CreditNote = {
    creditnote_id: context.nextId(),
    creditnote_number: number,
    reference_number: text(body.reference_number),
    customer_id: customer.contact_id,
    date: text(body.date),
    currency_code: customer.currency_code,
    total: totals.total,
    tax_total: totals.taxTotal,
    status: body.is_draft === true ? 'draft' : 'open',
    applied: [],
    refunds: [],
    createdAt: now,
    modifiedAt: now,
  };
  org.creditNotes.push(note);
  return { status: 201 as const, body: { creditnote: row(note, context) } };
}

function taxesOf({ org }: Context, taxId: string): readonly Tax[] {
  if (taxId === '') return [];
  const tax = org.taxes.find((candidate) => candidate.tax_id === taxId);
  const group = org.taxGroups.find((candidate) => candidate.tax_group_id === taxId);
  if (tax === undefined && group === undefined) throw new Refusal(400, 2, 'Invalid value passed for Tax');
  return tax === undefined ? (group?.taxes ?? []) : [tax];
}

function find({ org, ids }: Context): CreditNote {
  const note = org.creditNotes.find((candidate) => candidate.creditnote_id === ids[0]);
  if (note === undefined) throw new Refusal(404, 1002, 'Credit note does not exist.');
  return note;
}

function creditOf(note: CreditNote): BigJs.Big {
  const used = [...note.applied.map((entry) => entry.amount_applied), ...note.refunds.map((refund) => refund.amount)];
  return used.reduce((left, amount) => left.minus(amount), new BigJs(note.total));
}

/** open until nothing of it is left (§8.2). */
const statusOf = (note: CreditNote) => (note.status === 'open' && creditOf(note).lte(0) ? 'closed' : note.status);

/** Codes 12003–12007: a closed or void note, a draft, paid or void invoice. */
function apply(context: Context) {
  const note = find(context);
  if (statusOf(note) === 'closed') throw new Refusal(400, 12003, 'Closed credit notes cannot be applied.');
  if (note.status === 'void') throw new Refusal(400, 12004, 'Void credit notes cannot be applied.');
  for (const entry of objects(context.body.invoices)) {
    const invoice = context.org.invoices.find((candidate) => candidate.invoice_id === text(entry.invoice_id));
    if (invoice === undefined) throw new Refusal(404, 1002, 'Invoice does not exist.');
    if (invoice.status === 'draft') throw new Refusal(400, 12005, 'Credits cannot be applied to draft invoices.');
    if (invoice.status === 'void') throw new Refusal(400, 12007, 'Credits cannot be applied to void invoices.');
    const amount_applied = text(entry.amount_applied);
    if (balanceOf(context.org, invoice).lt(amount_applied)) throw new Refusal(400, 12006, 'The invoice is paid.');
    if (creditOf(note).lt(amount_applied)) throw new Refusal(400, 2, 'Invalid value passed for Amount');
    note.applied.push({ invoice_id: invoice.invoice_id, amount_applied });
    invoice.modifiedAt = context.now + 1000;
  }
  note.modifiedAt = context.now;
  return { body: {} };
}

function refund(context: Context) {
  const { body, switches } = context;
  const note = find(context);
  const amount = text(body.amount);
  if (note.status !== 'open' || !/^\d+(\.\d+)?$/.test(amount) || creditOf(note).lt(amount)) {
    throw new Refusal(400, 2, 'Invalid value passed for Amount');
  }
  if (!context.org.accounts.some((account) => account.account_id === text(body.from_account_id))) {
    throw new Refusal(400, 2, 'Invalid value passed for From Account');
  }
  const made = {
    creditnote_refund_id: context.nextId(),
    amount,
    date: text(body.date),
    reference_number: text(body.reference_number),
  };
  note.refunds.push(made);
  return { status: 201 as const, body: { creditnote_refund: { ...made, amount: money(amount, switches) } } };
}

function setStatus(status: CreditNote['status']) {
  return (context: Context) => {
    Object.assign(find(context), { status, modifiedAt: context.now });
    return { body: {} };
  };
}

function row(note: CreditNote, { switches }: Context): Json {
  return {
    creditnote_id: note.creditnote_id,
    creditnote_number: note.creditnote_number,
    reference_number: note.reference_number,
    customer_id: note.customer_id,
    date: note.date,
    currency_code: note.currency_code,
    status: statusOf(note),
    total: money(note.total, switches),
    tax_total: money(note.tax_total, switches),
    balance: money(creditOf(note).toFixed(), switches),
    created_time: stamp(note.createdAt),
    last_modified_time: stamp(note.modifiedAt),
  };
}

function list(context: Context) {
  const rows = context.org.creditNotes.filter((note) =>
    matchesText(context.query, 'reference_number', note.reference_number),
  );
  return { body: listAnswer(context, 'creditnotes', rows, (note) => row(note, context)) };
}

function refunds(context: Context) {
  return {
    body: {
      creditnote_refunds: find(context).refunds.map((entry) => ({
        ...entry,
        amount: money(entry.amount, context.switches),
      })),
    },
  };
}

export const CREDIT_NOTE_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/creditnotes$/, scope: 'creditnotes.READ', run: list },
  { method: 'POST', pattern: /^\/creditnotes$/, scope: 'creditnotes.CREATE', run: create },
  {
    method: 'GET',
    pattern: /^\/creditnotes\/(\d+)$/,
    scope: 'creditnotes.READ',
    run: (c) => ({ body: { creditnote: row(find(c), c) } }),
  },
  { method: 'POST', pattern: /^\/creditnotes\/(\d+)\/invoices$/, scope: 'creditnotes.CREATE', run: apply },
  { method: 'GET', pattern: /^\/creditnotes\/(\d+)\/refunds$/, scope: 'creditnotes.READ', run: refunds },
  { method: 'POST', pattern: /^\/creditnotes\/(\d+)\/refunds$/, scope: 'creditnotes.CREATE', run: refund },
  {
    method: 'POST',
    pattern: /^\/creditnotes\/(\d+)\/status\/void$/,
    scope: 'creditnotes.CREATE',
    run: setStatus('void'),
  },
  {
    method: 'POST',
    pattern: /^\/creditnotes\/(\d+)\/status\/open$/,
    scope: 'creditnotes.CREATE',
    run: setStatus('open'),
  },
];
