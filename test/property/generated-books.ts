import Big from 'big.js';
import type { Booking } from '../../worker/accounting/documents.js';
import { isBooked } from '../../worker/accounting/is-booked.js';
import { readSale, type Sale } from '../../worker/accounting/sale.js';
import { emptyBooksProfile, type BooksProfile } from '../../worker/contract/books-profile.js';
import type { Link, LinkKind } from '../../worker/contract/link.js';
import type { ReferenceData } from '../../worker/contract/reference-data.js';
import { defaultSettings, type Settings } from '../../worker/contract/settings.js';
import { wooOrderSchema, wooRefundSchema } from '../../worker/contract/woo-order.js';
import { defaultSwitches, SWITCHES, type Switches } from '../simulators/zoho-books/switches.js';
import { bookOrder, desiredIn, type Books, type Outcome, type Written } from './book-order.js';
import type { BooksTally } from './books-tally.js';
import { taxDifference } from './tax-difference.js';
import { createDice, type Dice } from './woo-model/dice.js';
import type { GeneratedOrder } from './woo-model/generate-order.js';
import type { RateRow } from './woo-model/match-rates.js';
import { SHOP_PROFILES } from './woo-model/shop-profiles.js';
import { profileOf } from './zoho-answers.js';

/** What reaches a total. */
const DRAWN = [
  'taxRounding',
  'roundingMode',
  'compoundInGroup',
  'inclusive',
  'ratePrecision',
  'quantityPrecision',
  'discountLevel',
  'adjustmentField',
] as const;

function drawSwitches(dice: Dice): Switches {
  const drawn = DRAWN.map((name) => [name, dice.pick<string>(SWITCHES[name])]);
  return { ...defaultSwitches(), ...(Object.fromEntries(drawn) as Partial<Switches>) };
}

/** Every status is booked, so that orders nobody has paid yet are tried too. */
const ALL_BOOKED = ['pending', 'on-hold', 'awaiting-pickup', 'cancelled', 'failed'].map((status) => [
  status,
  'invoice',
]);

function drawSettings(dice: Dice): Settings {
  const settings = defaultSettings('AB12');
  return {
    ...settings,
    status_map: { ...settings.status_map, ...(Object.fromEntries(ALL_BOOKED) as Settings['status_map']) },
    coupons: dice.pick(['net', 'discount']),
    amount_refunds: dice.pick(['tax_share', 'untaxed']),
  };
}

const taxesByShop = new Map(SHOP_PROFILES.map(({ name, rates }) => [name, taxesNamedAs(rates)]));

/** One Zoho tax for each name, percentage and kind. */
function taxesNamedAs(rates: readonly RateRow[]): ReferenceData['taxes'] {
  const taxes = new Map<string, ReferenceData['taxes'][number]>();
  for (const { name, rate, compound } of rates) {
    const percent = new Big(rate).toFixed();
    const key = `${name}|${percent}|${String(compound)}`;
    const tax_id = `98200000000000${String(1000 + taxes.size)}`;
    if (!taxes.has(key))
      taxes.set(key, { tax_id, name, percent, type: compound ? 'compound_tax' : 'tax', country: '' });
  }
  return [...taxes.values()];
}

/** Now and then Zoho keeps more decimals of a currency than the shop works with. */
function drawData(dice: Dice, { settings }: GeneratedOrder, profile: Partial<BooksProfile>): ReferenceData {
  const { currency: code, decimals } = settings;
  const price_precision = dice.chance(0.1) ? Math.max(decimals, 2) : decimals;
  return {
    version: 1,
    organization_id: '10',
    taxes: taxesByShop.get(settings.profile) ?? [],
    currencies: [{ currency_id: '55', code, price_precision, is_base: true }],
    accounts: [],
    profile: { ...emptyBooksProfile('10', code), ...profile },
  };
}

/**
 * A judge of generated orders: each is booked in an organisation drawn for it, once with nothing known of that organisation and once
 * with everything, and what Zoho would make of it is compared with what the buyer paid and got back.
 */
export function booksJudge(tally: BooksTally): (generated: GeneratedOrder) => string[] {
  return (generated) => {
    const { order, refunds, settings: shop } = generated;
    const read = readSale(wooOrderSchema.parse(order), wooRefundSchema.array().parse(refunds), {
      decimals: shop.decimals,
      timeZone: 'UTC',
    });
    if (!read.ok) return [`unreadable: ${JSON.stringify(read.error)}`];
    return ['unknown', 'known'].flatMap((knowledge) => {
      const dice = createDice(order.id);
      const switches = drawSwitches(dice);
      const settings = drawSettings(dice);
      const data = drawData(dice, generated, knowledge === 'known' ? profileOf(switches) : {});
      const books: Books = { data, settings, switches };
      const outcome = bookOrder(read.value, books);
      const faults = judge(generated, read.value, outcome, books, tally, knowledge);
      return faults.map((fault) => `${fault} (${knowledge}: ${DRAWN.map((name) => switches[name]).join()})`);
    });
  };
}

function judge(
  generated: GeneratedOrder,
  sale: Sale,
  outcome: Outcome,
  books: Books,
  tally: BooksTally,
  knowledge: string,
): string[] {
  const { profile } = generated.settings;
  if (outcome.kind === 'nothing') return [`nothing is booked: ${outcome.reason}`];
  if (outcome.kind === 'parked') {
    tally.park(`parked, organisation ${knowledge}`, profile, outcome.code);
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
    const table = `${name}, ${books.switches.taxRounding}, ${knowledge}`;
    tally.add(table, profile, { tax, rounding, corrections });
  }
  return [
    ...outcome.written.flatMap((written) => documentFaults(written, generated)),
    ...paymentFaults(outcome.booking, generated),
    ...(outcome.written.length === 1 + generated.truth.refunds.length ? [] : ['another number of documents']),
    ...(knowledge === 'known'
      ? [...finishedFaults(sale, outcome.booking, books.settings), ...cancelledFaults(sale, outcome.booking, books)]
      : []),
  ];
}

/** Questions that must be asked, by their code, and why. Any other is a fault. */
const EXPECTED_PARKS: Readonly<Record<string, (generated: GeneratedOrder, books: Books) => boolean>> = {
  // Where Zoho takes a tax on tax on the bare net, its tax is short of the shop's by far more than any rounding.
  total_not_reachable: ({ order }, { switches }) =>
    switches.compoundInGroup === 'on_net' &&
    order.tax_lines.some(({ compound }) => compound) &&
    order.tax_lines.length > 1,
  // A discount above all there is to pay: WooCommerce stops at zero, its parts do not (woocommerce §2.3).
  total_unexplained: ({ truth }) => Number(truth.total) === 0,
  // Three lessons, one per answer: gross prices are not taken, tax is rounded once, there is no adjustment. The next order has them.
  total_differs: ({ settings }, { switches, data }) =>
    data.profile?.inclusive === null &&
    settings.prices_include_tax &&
    switches.inclusive === 'ignored' &&
    switches.taxRounding === 'entity' &&
    switches.adjustmentField === 'off',
};

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
    ...roundingFaults(document, answer.taxTotal, settings.decimals),
  ];
  return faults.map((fault) => `${name}: ${fault}`);
}

/** Two units; more only where Zoho's tax is itself that far from the declared one, and then a unit per line at most. */
function roundingFaults(document: Written['document'], answeredTax: string, decimals: number): string[] {
  const units = (amount: Big) => amount.times(new Big(10).pow(decimals));
  const loose = document.lines.find(({ name }) => name === 'Rounding');
  const size = units(new Big(document.adjustment ?? loose?.rate ?? 0));
  if (size.abs().lte(2)) return [];
  const byTax = document.inclusive ? new Big(0) : units(new Big(document.declaredTax).minus(answeredTax));
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

function finishedFaults(sale: Sale, booking: Booking, { status_map }: Settings): string[] {
  const links = linksOf(sale, booking);
  const unnoticed = Object.entries(CHANGES).flatMap(([name, change]) => {
    const changed = change(sale);
    return changed !== null && isBooked(changed, links, status_map) ? [`a change goes unnoticed: ${name}`] : [];
  });
  return [...(isBooked(sale, links, status_map) ? [] : ['booked, and not seen to be']), ...unnoticed];
}

/** Cancelled after payment, a person chose the credit note: it is over all that was not paid back before. */
function cancelledFaults(sale: Sale, booking: Booking, books: Books): string[] {
  const left = sale.refunds.reduce((sum, { total }) => sum.minus(total), new Big(sale.total));
  const context = { links: linksOf(sale, booking), choice: 'credit_note' };
  const wanted = desiredIn({ ...sale, status: 'trash' }, { ...books, context });
  if (!wanted.ok) return [`cancelled: ${JSON.stringify(wanted.error)}`];
  if (wanted.value.kind !== 'void') return [`cancelled: ${wanted.value.kind}`];
  const total = wanted.value.credit?.total ?? '0';
  return left.round(sale.storeDecimals).eq(total) ? [] : [`cancelled: credit note of ${total}, left ${left.toFixed()}`];
}
