import { accountNameOf } from '../accounting/deposit-account.js';
import type {
  Action,
  DocumentLine,
  Documents,
  InvoiceDocument,
  ShippingCharge,
  SolvedDocument,
} from '../accounting/documents.js';
import { isBooked } from '../accounting/is-booked.js';
import { plan } from '../accounting/plan.js';
import type { PreviewResult } from '../contract/request.js';
import { documentsOf, lockDateFor, readMaterial, type OrderInBooks } from './read-material.js';

const REASONS = {
  status: 'Orders of this status are not booked.',
  before_sync_from: 'The order is older than the moment from which orders are booked.',
  skipped: 'A filter of this shop leaves the order out.',
  no_such_order: 'There is no such order.',
} as const;

const BOOKED = 'The books already hold this order.';
/** Only the books can tell, and a preview does not ask them. */
const PAST =
  'The order is older than the moment from which orders are booked. Among the past orders it is first looked for in Zoho Books: an invoice that is surely its own is adopted instead, and a doubtful one is asked about.';

/** What would be booked for this order now, by the same pure code as a real run; nothing is asked of Zoho, nothing is written. */
export function preview(order: OrderInBooks): PreviewResult {
  const { material } = order;
  const links = material.links;
  const sale = readMaterial(material);
  const wanted = documentsOf(sale, order, links);
  if (!wanted.ok) return { documents: null, reason: '', actions: [], problems: wanted.error };
  if (wanted.value.kind === 'nothing') {
    return { documents: null, reason: REASONS[wanted.value.reason], actions: [], problems: [] };
  }
  const isFinished = sale.ok && isBooked(sale.value, links, order.settings.status_map);
  const planned = plan(wanted.value, links, {
    orderId: material.ref.object_id,
    profile: order.referenceData.profile,
    choice: order.choice,
    lockDate: lockDateFor(order),
    settings: order.settings,
  });
  return {
    documents: documentsShown(wanted.value),
    reason: isFinished ? BOOKED : isPast(order) ? PAST : '',
    actions: planned.ok && !isFinished ? planned.value.map((action) => describeAction(action, order)) : [],
    problems: planned.ok ? [] : planned.error,
  };
}

/** Left alone unless a person chooses it. */
function isPast(order: OrderInBooks): boolean {
  const unchosen = documentsOf(readMaterial(order.material), { ...order, isChosen: false }, order.material.links);
  return unchosen.ok && unchosen.value.kind === 'nothing' && unchosen.value.reason === 'before_sync_from';
}

type Shown = NonNullable<PreviewResult['documents']>;

function documentsShown(wanted: Exclude<Documents, { kind: 'nothing' }>): Shown {
  if (wanted.kind === 'void') return [];
  const { invoice, payments, credits } = wanted;
  return [
    { ...solved('invoice', invoice), fields: fieldsOf(invoice) },
    ...payments.map((payment): Shown[number] => ({
      ...bare(invoice.currency, payment.reference, payment.date, payment.amount),
      kind: 'payment',
      representation: payment.description,
    })),
    ...credits.flatMap((credit): Shown => {
      const { settlement } = credit;
      if (settlement.kind !== 'refund') return [solved('credit_note', credit)];
      const { reference, date, amount, description } = settlement;
      const refund = { ...bare(invoice.currency, reference, date, amount), representation: description };
      return [solved('credit_note', credit), { ...refund, kind: 'refund' }];
    }),
  ];
}

function solved(kind: 'invoice' | 'credit_note', document: SolvedDocument): Shown[number] {
  const { currency, reference, date, total, representation, lines, shipping, adjustment } = document;
  return {
    ...bare(currency, reference, date, total),
    kind,
    tax: document.expectedTax,
    declared_tax: document.declaredTax,
    representation,
    lines: [...lines, ...(shipping === null ? [] : [chargeShownAs(shipping)])].map(lineShown),
    adjustment,
    fields: filled({ exchange_rate: document.exchangeRate, notes: document.notes }),
  };
}

/** What the settings make of the order beside its amounts. */
function fieldsOf({ number, dueDate, salesperson, exchangeRate, notes, customFields }: InvoiceDocument) {
  return [
    ...filled({ number, due_date: dueDate, salesperson, exchange_rate: exchangeRate, notes }),
    ...filled(Object.fromEntries(customFields.map(({ apiName, value }) => [apiName, value]))),
  ];
}

function filled(fields: Readonly<Record<string, string | null>>): Shown[number]['fields'] {
  return Object.entries(fields).flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, value }]));
}

const bare = (currency: string, reference: string, date: string, total: string) => ({
  currency,
  reference,
  date,
  total,
  tax: null,
  declared_tax: null,
  lines: [],
  adjustment: null,
  fields: [],
});

type LineSaid = Pick<DocumentLine, 'name' | 'quantity' | 'rate' | 'discount' | 'percents'>;

const chargeShownAs = ({ amount, percents }: ShippingCharge): LineSaid => ({
  name: 'Shipping charge',
  quantity: '1',
  rate: amount,
  discount: null,
  percents,
});

function lineShown({ name, quantity, rate, discount, percents }: LineSaid): Shown[number]['lines'][number] {
  const tax = percents.map(({ percent }) => `${percent} %`).join(' + ');
  return { name, quantity, rate, discount: discount ?? '', tax };
}

type Describe<A> = (action: A, named: (accountId: string) => string) => string;

const STEPS: { readonly [K in Action['kind']]: Describe<Extract<Action, { kind: K }>> } = {
  ensure_contact: ({ contact }) => `Find or make the contact ${contact.name}`,
  ensure_item: ({ item }) => `Find or make the item ${item.name}`,
  ensure_tax: ({ tax }) => `Find or make the tax ${tax.name}`,
  ensure_tax_group: ({ group }) => `Find or make the tax group ${group.name}`,
  create_invoice: ({ invoice }) => `Make the invoice over ${invoice.total} ${invoice.currency}`,
  update_invoice: ({ invoice }) => `Change the invoice to ${invoice.total} ${invoice.currency}`,
  mark_sent: () => 'Mark the invoice as sent (no e-mail)',
  record_payment: ({ payment: { amount, accountId } }, named) =>
    `Record the payment of ${amount}${accountId === null ? '' : ` to ${named(accountId)}`}`,
  update_payment: ({ payment: { amount, bankCharges } }) =>
    `Change the payment to ${amount}${bankCharges === null ? '' : `, with bank charges of ${bankCharges}`}`,
  demand_unpaid: () => 'Look whether the invoice was paid',
  void_invoice: () => 'Void the invoice',
  create_credit_note: ({ credit }) => `Make a credit note over ${credit.total} ${credit.currency}`,
  settle_credit_note: ({ credit: { settlement, total } }, named) => {
    if (settlement.kind !== 'refund') return 'Set the credit against the invoice';
    return `Pay out ${total}${settlement.accountId === null ? '' : ` from ${named(settlement.accountId)}`}`;
  },
  void_credit_note: () => 'Void the credit note of a deleted refund',
  accept: () => 'Leave the books as they are',
};

function describeAction(action: Action, { referenceData }: OrderInBooks): string {
  const describe = STEPS[action.kind] as Describe<Action>;
  return describe(action, (accountId) => accountNameOf(accountId, referenceData.accounts));
}
