import Big from 'big.js';
import type { Booking } from '../../worker/accounting/documents.js';
import { readSale, type Sale } from '../../worker/accounting/sale.js';
import { wooOrderSchema, wooRefundSchema } from '../../worker/contract/woo-order.js';
import { bookOrder, type Books, type Outcome, type Written } from './book-order.js';
import type { BooksTally } from './books-tally.js';
import { DRAWN, drawBooks, type Knowledge } from './draw-books.js';
import { EXPECTED_PARKS } from './expected-parks.js';
import { cancelledFaults, finishedFaults } from './finished-books.js';
import { taxDifference } from './tax-difference.js';
import { createDice } from './woo-model/dice.js';
import type { GeneratedOrder } from './woo-model/generate-order.js';

/**
 * A judge of generated orders: each is booked in an organisation drawn for it, of which the solver is told nothing, some or all, and
 * what Zoho would make of it is compared with what the buyer paid and got back.
 */
export function booksJudge(tally: BooksTally): (generated: GeneratedOrder) => string[] {
  return (generated) => {
    const { order, refunds, settings: shop } = generated;
    const read = readSale(wooOrderSchema.parse(order), wooRefundSchema.array().parse(refunds), {
      decimals: shop.decimals,
      timeZone: 'UTC',
    });
    if (!read.ok) return [`unreadable: ${JSON.stringify(read.error)}`];
    const { books, knowledge } = drawBooks(createDice(order.id), generated);
    const faults = judge(generated, read.value, bookOrder(read.value, books), books, tally, knowledge);
    const drawn = DRAWN.map((name) => books.switches[name]).join();
    return faults.map((fault) => `${fault} (${knowledge} known: ${drawn})`);
  };
}

function judge(
  generated: GeneratedOrder,
  sale: Sale,
  outcome: Outcome,
  books: Books,
  tally: BooksTally,
  knowledge: Knowledge,
): string[] {
  const { profile } = generated.settings;
  if (outcome.kind === 'nothing') return [`nothing is booked: ${outcome.reason}`];
  if (outcome.kind === 'parked') {
    tally.park(`parked, ${knowledge} known`, profile, outcome.code);
    return EXPECTED_PARKS[outcome.code]?.(generated, books) === true
      ? []
      : [`${outcome.document} parked: ${outcome.code} ${JSON.stringify(outcome.detail?.params ?? {})}`];
  }
  for (const { document, answer, corrections } of outcome.written) {
    const isCredit = document.kind === 'credit_note';
    const source = isCredit ? (sale.refunds.find(({ id }) => id === document.slot) ?? sale) : sale;
    if (isCredit && source.lines.length === 0) continue;
    const tax = taxDifference(source, answer, books.data, generated.settings.decimals);
    const rounding = isRounded(document);
    const name = isCredit ? 'credit notes' : 'invoices';
    const table = `${name}, ${otherReckoning(generated, books) ?? `${books.switches.taxRounding}, ${knowledge} known`}`;
    tally.add(table, profile, { tax, rounding, corrections });
  }
  return [
    ...outcome.written.flatMap((written) => documentFaults(written, generated)),
    ...paymentFaults(outcome.booking, generated),
    ...(outcome.written.length === 1 + generated.truth.refunds.length ? [] : ['another number of documents']),
    ...(knowledge === 'all'
      ? [
          ...finishedFaults(sale, outcome.booking, books.settings),
          ...cancelledFaults(generated, sale, outcome.booking, books),
        ]
      : []),
  ];
}

/** Where Zoho cannot come to the shop's taxes but by chance. */
function otherReckoning({ order, settings }: GeneratedOrder, { data, switches }: Books): string | null {
  if (data.currencies[0]?.price_precision !== settings.decimals) return 'more decimals than the shop';
  const isCompound = order.tax_lines.some(({ compound }) => compound);
  return isCompound && switches.compoundInGroup === 'on_net' ? 'no tax on tax' : null;
}

const isRounded = ({ adjustment, lines }: Written['document']) =>
  adjustment !== null || lines.some(({ name }) => name === 'Rounding');

function documentFaults({ document, answer }: Written, { truth, settings }: GeneratedOrder): string[] {
  const isCredit = document.kind === 'credit_note';
  const name = isCredit ? `credit note ${document.slot}` : 'invoice';
  const wanted = isCredit ? truth.refunds.find(({ id }) => String(id) === document.slot)?.amount : truth.total;
  const faults = [
    ...(wanted !== undefined && new Big(answer.total).eq(wanted) ? [] : [`total ${answer.total}, not ${wanted}`]),
    ...(isCredit && document.adjustment !== null ? ['has an adjustment'] : []),
    ...document.lines.flatMap((line) => [
      ...(new Big(line.quantity).gt(0) ? [] : [`quantity ${line.quantity}`]),
      ...(line.name.length > 0 && line.name.length <= 100 ? [] : [`name of ${line.name.length} letters`]),
      ...(line.discount !== null && new Big(line.discount).lt(0) ? [`discount ${line.discount}`] : []),
    ]),
    ...roundingFaults(document, isCredit ? document.declaredTax : truth.totalTax, answer.taxTotal, settings.decimals),
  ];
  return faults.map((fault) => `${name}: ${fault}`);
}

/** Two units; more only where Zoho's tax is itself that far from the declared one, and then a unit per line at most. */
function roundingFaults(
  document: Written['document'],
  declaredTax: string,
  answeredTax: string,
  decimals: number,
): string[] {
  const units = (amount: Big) => amount.times(new Big(10).pow(decimals));
  if (document.adjustmentName !== 'Rounding') return [];
  const loose = document.lines.find(({ name }) => name === 'Rounding');
  const size = units(new Big(document.adjustment ?? loose?.rate ?? 0));
  if (size.abs().lte(2)) return [];
  const byTax = document.inclusive ? new Big(0) : units(new Big(declaredTax).minus(answeredTax));
  const isProven = size.minus(byTax).abs().lte(2) && size.abs().lte(document.lines.length + 2);
  return isProven ? [] : [`rounding of ${size.toFixed()} units`];
}

function paymentFaults({ payments, credits }: Booking, { order, truth }: GeneratedOrder): string[] {
  const paid = payments.reduce((sum, { amount }) => sum.plus(amount), new Big(0));
  const given = credits.reduce(
    (sum, { settlement }) => sum.plus(settlement.kind === 'none' ? 0 : settlement.amount),
    new Big(0),
  );
  return [
    ...(paid.eq(order.date_paid_gmt === null ? 0 : truth.total) ? [] : [`paid ${paid.toFixed()} of ${truth.total}`]),
    ...(given.eq(new Big(truth.total).minus(truth.left)) ? [] : [`paid back ${given.toFixed()}`]),
  ];
}
