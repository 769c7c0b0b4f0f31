import type { BooksProfile } from '../contract/books-profile.js';
import type { Problem } from '../contract/problems.js';
import type { ZohoCurrency } from '../contract/reference-data.js';
import type { Settings } from '../contract/settings.js';
import type { Component } from './components.js';
import type { DocumentLine, EditionFields, LineTax, ShippingCharge, SolvedDocument } from './documents.js';
import { itemKeyOf, lineNameOf } from './item.js';
import { lineForm } from './line-form.js';
import { absolute, Decimal, fromMinor, larger, minor, sumMinor, toMinor, type Minor } from './money.js';
import { withoutNegatives, type TakenOff } from './negative-lines.js';
import { ok, type Result } from './result.js';
import type { SaleLine, Solvable } from './sale.js';
import { solve, type Solution } from './solve.js';
import { lineTaxOf, type MappedTax, type TaxSet } from './tax.js';

/** What the documents of one sale share. */
export interface DocumentContext {
  readonly reference: string;
  readonly currency: ZohoCurrency;
  readonly profile: BooksProfile;
  readonly mapped: ReadonlyMap<string, MappedTax>;
  readonly settings: Settings;
  readonly editionFields: EditionFields;
  /** The day an entry of this day is dated: itself, or the first open day where the books are closed and that was allowed. */
  readonly openDay: (day: string) => string;
}

/** Fields a credit note does not have (zoho-books-api §8.2). */
const ON_CREDIT_NOTES = {
  discount_level: { value: 'none', source: 'setting' },
  shipping: { value: 'dropped', source: 'setting' },
} as const;

/** Everything about a document that follows from its amounts, and the taxes it uses. */
export interface Solved {
  readonly document: Omit<SolvedDocument, 'reference' | 'date' | 'facts' | 'notes'>;
  readonly sets: readonly TaxSet[];
}

/**
 * Solves for the total of the amounts. What no line holds becomes a line of its own on credit notes, which have neither adjustment nor
 * discount (zoho-books-api §8.2), and wherever the organisation takes no adjustment.
 */
export function solvedDocument(
  amounts: Solvable,
  components: readonly Component[],
  context: DocumentContext,
  kind: 'invoice' | 'credit_note',
): Result<Solved, Problem> {
  const { settings, currency } = context;
  const profile = kind === 'invoice' ? context.profile : { ...context.profile, ...ON_CREDIT_NOTES };
  const decimals = currency.price_precision;
  const takesNegatives = profile.negative_line?.value !== false;
  const isLine = kind === 'credit_note' || profile.adjustment?.value === false;
  const borne = takesNegatives ? { components, left: minor(0n), names: [] } : withoutNegatives(components, !isLine);
  const total = fromMinor(minor(toMinor(amounts.total, decimals) - borne.left), decimals);
  const isLawfulRest = (rest: Minor) => rest >= 0n || takesNegatives || !isLine;
  const solved = solve({ ...amounts, total }, borne.components, profile, decimals, isLawfulRest);
  if (!solved.ok) return solved;
  const solution = solved.value;
  const shown = solution.lines.filter(({ isCharge }) => !isCharge);
  const lines = shown.map(({ component, amount }) =>
    lineOf(component, amount, solution.inclusive, { ...context, profile }),
  );
  const left = minor(solution.adjustment + borne.left);
  if (isLine && left !== 0n) lines.push(roundingLine(left, context));
  return ok({
    document: {
      currency: amounts.currency,
      currencyId: currency.currency_id,
      exchangeRate: currency.is_base ? null : (settings.exchange_rates[amounts.currency] ?? null),
      inclusive: solution.inclusive,
      lines,
      shipping: shippingOf(solution, decimals),
      adjustment: isLine || left === 0n ? null : fromMinor(left, decimals),
      adjustmentName: borne.names.join(', ') || 'Rounding',
      total: fromMinor(toMinor(amounts.total, decimals), decimals),
      expectedTax: fromMinor(solution.expected.tax, decimals),
      declaredTax: fromMinor(toMinor(amounts.totalTax, decimals), decimals),
      exactness: solution.exactness,
      representation: describe(solution, lines),
      locationId: settings.location_id,
      editionFields: context.editionFields,
    },
    sets: components.map(({ set }) => set),
  });
}

/** Every tax the document names, as often as it names it. */
export function taxesNamedBy({ lines, shipping }: Pick<SolvedDocument, 'lines' | 'shipping'>): LineTax[] {
  const taxes = [...lines.map(({ tax }) => tax), shipping?.tax ?? null];
  return taxes.filter((tax) => tax !== null);
}

/** What stands for amounts that belong to no line of the order. */
export function looseLine(id: string, name: string, net: string, taxes: SaleLine['taxes']): SaleLine {
  return { id, kind: 'fee', name, sku: '', productId: null, parentId: null, quantity: '1', subtotal: net, net, taxes };
}

function roundingLine(left: Minor, { currency }: DocumentContext): DocumentLine {
  const line = looseLine('rounding', 'Rounding', '0', []);
  const rate = fromMinor(left, currency.price_precision);
  return { ...plainLine(line, []), rate, quantity: '1', discount: null };
}

function lineOf(
  { line, set, takenOff }: Component,
  amount: Minor,
  inclusive: boolean,
  { profile, settings, currency }: DocumentContext,
): DocumentLine {
  const decimals = currency.price_precision;
  const beforeCoupon = settings.coupons === 'discount' ? fullPriceOf(line, amount, decimals) : null;
  const full = takenOff === undefined ? beforeCoupon : fullBefore(takenOff, beforeCoupon, amount, inclusive, decimals);
  const form = lineForm(amount, line.quantity, profile, decimals, full);
  return {
    ...plainLine(line, set),
    description: [
      ...(form.countInDescription === null ? [] : [`${form.countInDescription} × ${lineNameOf(line)}`]),
      ...(takenOff?.names ?? []),
    ].join('\n'),
    rate: form.rate,
    quantity: form.quantity,
    discount: form.discount,
  };
}

/** The line's amount before a negative fee, and before coupons where these show, in the same terms as the amount. */
function fullBefore(
  takenOff: TakenOff,
  beforeCoupon: Decimal | null,
  amount: Minor,
  inclusive: boolean,
  decimals: number,
): Decimal {
  const taken = fromMinor(inclusive ? takenOff.gross : takenOff.net, decimals);
  return (beforeCoupon ?? new Decimal(fromMinor(amount, decimals))).plus(taken);
}

function plainLine(line: SaleLine, set: TaxSet): Omit<DocumentLine, 'rate' | 'quantity' | 'discount'> {
  return {
    item: itemKeyOf(line),
    name: lineNameOf(line),
    description: '',
    tax: lineTaxOf(set),
    percents: set.map(({ rate, zoho }) => ({
      taxId: zoho.tax_id,
      percent: zoho.percent,
      compound: rate.compound || zoho.type === 'compound_tax',
    })),
  };
}

/** The line's amount before coupons, in the same terms (net or gross) as the amount; null where no coupon lowered it. */
function fullPriceOf(line: SaleLine, amount: Minor, decimals: number): Decimal | null {
  const [before, after] = [new Decimal(line.subtotal), new Decimal(line.net)];
  if (before.lte(after) || after.lt('0')) return null;
  const text = new Decimal(fromMinor(amount, decimals));
  return after.eq('0') ? before : text.times(before).div(after);
}

function shippingOf({ lines }: Solution, decimals: number): ShippingCharge | null {
  const charge = lines.filter(({ isCharge }) => isCharge);
  const [first] = charge;
  if (first === undefined) return null;
  const { tax, percents } = plainLine(first.component.line, first.component.set);
  return { amount: fromMinor(minor(sumMinor(charge.map(({ amount }) => amount))), decimals), tax, percents };
}

function describe(solution: Solution, lines: readonly DocumentLine[]): string {
  const shown = solution.lines.filter(({ isCharge }) => !isCharge);
  const single = shown.filter(
    ({ component }, index) => component.line.quantity !== '1' && lines[index]?.quantity === '1',
  ).length;
  const moves = solution.lines.map(({ shift }) => absolute(shift)).filter((move) => move !== 0n);
  return [
    solution.inclusive ? 'gross' : 'net',
    ...(single > 0 ? [`${String(single)} line(s) as one piece`] : []),
    ...(lines.some((line) => line.discount !== null) ? ['line discount'] : []),
    ...(shown.length < solution.lines.length ? ['shipping as charge'] : []),
    ...(moves.length > 0 ? [`${String(moves.length)} line(s) moved by ${movesText(moves)}`] : []),
  ].join(', ');
}

function movesText(moves: readonly bigint[]): string {
  const furthest = moves.reduce(larger);
  return furthest === 1n ? 'a unit' : `up to ${String(furthest)} units`;
}
