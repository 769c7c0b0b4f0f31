import { problem, type Problem } from '../contract/problems.js';
import type { ZohoAccount } from '../contract/reference-data.js';
import { shareOfAmount, untaxed } from './amount-share.js';
import { bookingDay } from './booking-day.js';
import { componentsOf, type Component } from './components.js';
import { accountOf, chosenAccountOf, paymentModeOf } from './deposit-account.js';
import type { CreditNoteDocument, Settlement } from './documents.js';
import { absolute, Decimal, fromMinor, minor, shopUnit, sumMinor, toMinor, type Minor } from './money.js';
import { nearestParts, UNEXPLAINED_UNITS } from './nearest-parts.js';
import { err, ok, type Result } from './result.js';
import { refundFactsOf } from './facts.js';
import type { Sale, SaleLine, SaleRefund, Solvable } from './sale.js';
import { looseLine, solvedDocument, type DocumentContext } from './solved-document.js';
import { spellOutTaxAlone } from './tax-alone.js';
import type { TaxSet } from './tax.js';
import { cleanText, cut, paidBy } from './text.js';

export interface CreditContext extends DocumentContext {
  readonly accounts: readonly ZohoAccount[];
  /** Where the order's money was deposited; null: nothing was booked yet, or that is not known. */
  readonly depositedTo: string | null;
}

type Made = Result<{ credit: CreditNoteDocument; sets: readonly TaxSet[] }, Problem>;

/** One credit note per refund, over the refunded lines or, where the refund names only an amount, over the order's shares of it. */
export function creditNoteOf(refund: SaleRefund, sale: Sale, context: CreditContext): Made {
  const others = sale.refunds.filter(({ id }) => id !== refund.id);
  const amounts = withLines(refund, sale, others, context);
  if (!amounts.ok) return amounts;
  const date = context.openDay(bookingDay(refund.createdAt ?? sale.createdAt, sale.timeZone));
  return toCreditNote(amounts.value, sale, context, {
    slot: refund.id,
    reference: `${context.reference}-R${refund.id}`,
    date,
    notes: cut(cleanText(refund.reason), 2000),
    settlement: settlementOf(refund, sale, date, context),
    facts: refundFactsOf(refund),
  });
}

/** A credit note over all that is left of a cancelled order; what becomes of the money is left to the customer's account. */
export function creditNoteOfOrder(sale: Sale, day: string, context: CreditContext): Made | null {
  const decimals = context.currency.price_precision;
  const refunded = sumMinor(sale.refunds.map(({ total }) => toMinor(total, decimals)));
  const left = minor(toMinor(sale.total, decimals) - refunded);
  if (left <= 0n) return null;
  const amounts =
    refunded === 0n
      ? ok<Solvable>(sale)
      : withLines(wholeOf(sale, fromMinor(left, decimals)), sale, sale.refunds, context);
  if (!amounts.ok) return amounts;
  return toCreditNote(amounts.value, sale, context, {
    slot: 'order',
    reference: `${context.reference}-R0`,
    date: context.openDay(day),
    notes: cut(`Order ${sale.number}: ${sale.status}`, 2000),
    settlement: { kind: 'none' },
    facts: refundFactsOf(wholeOf(sale, fromMinor(left, decimals))),
  });
}

type Heading = Pick<CreditNoteDocument, 'slot' | 'reference' | 'date' | 'notes' | 'settlement' | 'facts'>;

function toCreditNote(amounts: Solvable, sale: Sale, context: CreditContext, heading: Heading): Made {
  const decimals = context.currency.price_precision;
  const { mapped } = context;
  const toLines = { mapped, orderLines: sale.lines, storeDecimals: amounts.storeDecimals };
  const lines = amounts.lines.flatMap((line) => spellOutTaxAlone(line, toLines));
  const spelt: Solvable = { ...amounts, lines };
  const components = componentsOf(spelt, mapped, decimals, sale.lines);
  const solved = solvedDocument({ ...spelt, roundedLines: sale.lines.length }, components, context, 'credit_note');
  if (!solved.ok) return solved;
  return ok({ credit: { ...solved.value.document, ...heading, kind: 'credit_note' }, sets: solved.value.sets });
}

/**
 * The refund with lines for all of its amount. Money beyond its lines is shared out. Lines beyond its money are a question where they
 * are taxed; elsewhere the shop kept some of it back, as the order screen of a shop without taxes lets it.
 */
function withLines(
  refund: SaleRefund,
  sale: Sale,
  others: readonly SaleRefund[],
  context: CreditContext,
): Result<Solvable, Problem> {
  const decimals = context.currency.price_precision;
  const toComponents = (amounts: Solvable) => componentsOf(amounts, context.mapped, decimals, sale.lines);
  const unit = shopUnit(refund.storeDecimals, decimals);
  const total = toMinor(refund.total, decimals);
  const lines = refund.lines.filter(hasAmount);
  const components = toComponents({ ...refund, lines });
  const named = sumMinor([...components.map(({ net }) => net), toMinor(refund.totalTax, decimals)]);
  const missing: Minor = minor(total - named);
  const unexplained = total - nearestParts({ ...refund, lines }, components, decimals);
  const isShared = context.settings.amount_refunds !== 'untaxed';
  if (isShared && lines.length === 0 && others.length === 0 && total === toMinor(sale.total, decimals))
    return ok({ ...refund, lines: allOf(sale), taxes: sale.taxes, totalTax: sale.totalTax });
  if (lines.length > 0 && absolute(unexplained) <= UNEXPLAINED_UNITS * unit) return ok({ ...refund, lines });
  if (missing < 0n && lines.every(isUntaxed)) {
    const kept = looseLine('kept', 'Kept back', fromMinor(missing, decimals), []);
    return ok({ ...refund, lines: [...lines, kept] });
  }
  if (missing < 0n) {
    const parts = fromMinor(named, decimals);
    return err(
      problem('refund_unexplained', { refund: refund.id, amount: refund.total, parts, currency: refund.currency }),
    );
  }
  const taken: Component[] = [...others, { ...refund, lines }].flatMap(toComponents);
  const share = isShared ? shareOfAmount(missing, toComponents(sale), taken, decimals) : untaxed(missing, decimals);
  return ok({
    ...refund,
    lines: [...lines, ...share.lines],
    taxes: sale.taxes.map((tax) => ({ ...tax, amount: sumOf(tax.rateId, refund.taxes, share.taxes) })),
    totalTax: new Decimal(refund.totalTax).plus(share.totalTax).toFixed(),
  });
}

/** The lines of an order whose money went back whole, so that the taxes round as on the invoice; no goods come back with it. */
function allOf(sale: Sale): SaleLine[] {
  return sale.lines
    .filter(hasAmount)
    .map((line) => (line.kind === 'product' ? looseLine(line.id, line.name, line.net, line.taxes) : line));
}

function sumOf(rateId: string, ...lists: readonly Solvable['taxes'][]): string {
  return lists
    .flatMap((taxes) => taxes.filter((tax) => tax.rateId === rateId))
    .reduce((sum, tax) => sum.plus(tax.amount), new Decimal('0'))
    .toFixed();
}

/**
 * A paid order's money goes back through its gateway, out of the account it went to unless a person chose another; an unpaid one's credit
 * is set against its invoice.
 */
function settlementOf(refund: SaleRefund, sale: Sale, date: string, context: CreditContext): Settlement {
  const amount = fromMinor(toMinor(refund.total, context.currency.price_precision), context.currency.price_precision);
  if (sale.paidAt === null) return { kind: 'apply', amount };
  const { gateway, title } = sale.payment;
  const { settings, accounts, depositedTo } = context;
  const reference = `${context.reference}-R${refund.id}`;
  return {
    kind: 'refund',
    amount,
    date,
    mode: paymentModeOf(gateway, settings),
    accountId: chosenAccountOf(sale.payment, settings) ?? depositedTo ?? accountOf(sale.payment, settings, accounts),
    gateway: { id: gateway, title },
    reference,
    description: paidBy(title || gateway, reference),
  };
}

function wholeOf(sale: Sale, total: string): SaleRefund {
  const taxes = sale.taxes.map((tax) => ({ ...tax, amount: '0' }));
  return { ...sale, id: 'order', createdAt: null, reason: '', total, totalTax: '0', lines: [], taxes };
}

const hasAmount = ({ net, taxes }: SaleLine) =>
  [net, ...taxes.map(({ amount }) => amount)].some((text) => !new Decimal(text).eq('0'));

const isUntaxed = ({ taxes }: SaleLine) => taxes.every(({ amount }) => new Decimal(amount).eq('0'));
