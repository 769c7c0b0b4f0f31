import Big from 'big.js';
import type { Booking } from '../../worker/accounting/documents.js';
import { isBooked } from '../../worker/accounting/is-booked.js';
import { plan } from '../../worker/accounting/plan.js';
import type { Sale } from '../../worker/accounting/sale.js';
import type { Link, LinkKind } from '../../worker/contract/link.js';
import type { Settings } from '../../worker/contract/settings.js';
import { desiredIn, type Books } from './book-order.js';
import { EXPECTED_PARKS } from './expected-parks.js';
import type { GeneratedOrder } from './woo-model/generate-order.js';

/** The links that the documents would leave. */
function linksOf(sale: Sale, { invoice, payments, credits }: Booking): Link[] {
  const link = (kind: LinkKind, slot: string, facts: Link['facts'], status: string): Link => ({
    object_type: 'order',
    object_id: sale.orderId,
    kind,
    slot,
    zoho_id: '1',
    number: '',
    url: '',
    facts,
    representation: '',
    zoho_echo: null,
    total: null,
    currency: null,
    exchange_rate: null,
    date: null,
    status,
  });
  return [
    link('invoice', '', invoice.facts, payments.length > 0 ? 'paid' : 'sent'),
    ...payments.map(({ slot, facts }) => link('payment', slot, facts, '')),
    ...credits.flatMap(({ slot, facts }) => [
      link('credit_note', slot, facts, 'open'),
      link('refund', slot, null, 'closed'),
    ]),
  ];
}

/** A changed fact of a sale; null where the sale has none of its kind. */
const CHANGES: Readonly<Record<string, (sale: Sale) => Sale | null>> = {
  total: (sale) => ({ ...sale, total: more(sale.total, sale) }),
  'total tax': (sale) => ({ ...sale, totalTax: more(sale.totalTax, sale) }),
  currency: (sale) => ({ ...sale, currency: 'XXX' }),
  'net of a line': (sale) => withFirstLine(sale, (line) => ({ ...line, net: more(line.net, sale) })),
  'quantity of a line': (sale) =>
    withFirstLine(sale, (line) => ({ ...line, quantity: new Big(line.quantity).plus(1).toFixed() })),
  'tax of a line': (sale) => {
    const [line] = sale.lines;
    const [tax] = line?.taxes ?? [];
    if (tax === undefined) return null;
    const taxes = [{ ...tax, amount: more(tax.amount, sale) }, ...(line?.taxes.slice(1) ?? [])];
    return withFirstLine(sale, (first) => ({ ...first, taxes }));
  },
  'a line more': (sale) => withFirstLine(sale, (line) => line, true),
  cancelled: (sale) => ({ ...sale, status: 'trash' }),
  'paid at last': (sale) =>
    sale.paidAt === null && new Big(sale.payment.amount).gt(0) ? { ...sale, paidAt: '2026-03-01T00:00:00Z' } : null,
  'fee of the gateway': (sale) =>
    sale.paidAt !== null && new Big(sale.payment.amount).gt(0)
      ? { ...sale, payment: { ...sale.payment, fee: '0.01' } }
      : null,
  'a refund less': (sale) => (sale.refunds.length === 0 ? null : { ...sale, refunds: sale.refunds.slice(1) }),
  'a refund more': (sale) => {
    const refund = { ...sale, id: 'another', reason: '', createdAt: null, total: more('0', sale) };
    return { ...sale, refunds: [...sale.refunds, refund] };
  },
  'amount of a refund': (sale) => {
    const [refund, ...rest] = sale.refunds;
    return refund === undefined
      ? null
      : { ...sale, refunds: [{ ...refund, total: more(refund.total, sale) }, ...rest] };
  },
};

const more = (amount: string, { storeDecimals }: Sale) =>
  new Big(amount).plus(new Big(10).pow(-storeDecimals)).toFixed();

function withFirstLine(sale: Sale, change: (line: Sale['lines'][number]) => Sale['lines'][number], isAdded = false) {
  const [line, ...rest] = sale.lines;
  if (line === undefined) return null;
  return { ...sale, lines: isAdded ? [line, ...sale.lines] : [change(line), ...rest] };
}

/** A booked sale is seen to be booked, and no change of it goes unnoticed. */
export function finishedFaults(sale: Sale, booking: Booking, { status_map }: Settings): string[] {
  const links = linksOf(sale, booking);
  const unnoticed = Object.entries(CHANGES).flatMap(([name, change]) => {
    const changed = change(sale);
    return changed !== null && isBooked(changed, links, status_map) ? [`a change goes unnoticed: ${name}`] : [];
  });
  return [...(isBooked(sale, links, status_map) ? [] : ['booked, and not seen to be']), ...unnoticed];
}

/**
 * Cancelled after payment, a person chose the credit note: it is over all that was not paid back before. Where everything was, nothing is
 * left to decide or to write.
 */
export function cancelledFaults(generated: GeneratedOrder, sale: Sale, booking: Booking, books: Books): string[] {
  const left = sale.refunds.reduce((sum, { total }) => sum.minus(total), new Big(sale.total));
  const links = linksOf(sale, booking);
  const context = { links, choice: 'credit_note' };
  const wanted = desiredIn({ ...sale, status: 'trash' }, { ...books, context });
  if (!wanted.ok) {
    const asCredit = { ...books, switches: { ...books.switches, adjustmentField: 'off' } as const };
    const isExpected = wanted.error.every(({ code }) => EXPECTED_PARKS[code]?.(generated, asCredit) === true);
    return isExpected ? [] : [`cancelled: ${JSON.stringify(wanted.error)}`];
  }
  if (wanted.value.kind === 'booking' && booking.payments.length > 0 && left.lte(0)) {
    const { orderId } = sale;
    const actions = plan(wanted.value, links, { orderId, profile: null, choice: null, lockDate: null, ...books });
    return actions.ok && actions.value.length === 0 ? [] : [`cancelled: ${JSON.stringify(actions)}`];
  }
  if (wanted.value.kind !== 'void') return [`cancelled: ${wanted.value.kind}`];
  const total = wanted.value.credit?.total ?? '0';
  return left.round(sale.storeDecimals).eq(total) ? [] : [`cancelled: credit note of ${total}, left ${left.toFixed()}`];
}
