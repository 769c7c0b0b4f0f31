import type { BooksProfile } from '../contract/books-profile.js';
import type { Problem } from '../contract/problems.js';
import type { ZohoCurrency } from '../contract/reference-data.js';
import { componentsOf, type Component } from './components.js';
import type { InvoiceDocument, InvoiceLine } from './documents.js';
import { itemKeyOf, lineNameOf } from './item.js';
import { lineForm } from './line-form.js';
import { fromMinor, toMinor, type Minor } from './money.js';
import { ok, type Result } from './result.js';
import { factsOf, type Sale } from './sale.js';
import { solve, type Solution } from './solve.js';
import { lineTaxOf, type MappedTax } from './tax.js';

export interface InvoiceContext {
  readonly reference: string;
  readonly currency: ZohoCurrency;
  readonly profile: BooksProfile;
  readonly mapped: ReadonlyMap<string, MappedTax>;
}

/** The invoice of a sale, solved for the order's own total. */
export function invoiceOf(sale: Sale, context: InvoiceContext): Result<InvoiceDocument, Problem> {
  const decimals = context.currency.price_precision;
  const components = componentsOf(sale, context.mapped, decimals);
  const solved = solve(sale, components, context.profile, decimals);
  if (!solved.ok) return solved;
  const solution = solved.value;
  const lines = solution.lines.map(({ component, amount }) => lineOf(component, amount, context.profile, decimals));
  return ok({
    reference: context.reference,
    date: bookingDay(sale.createdAt),
    currency: sale.currency,
    currencyId: context.currency.currency_id,
    inclusive: solution.inclusive,
    lines,
    shipping: null,
    adjustment: solution.adjustment === 0n ? null : fromMinor(solution.adjustment, decimals),
    total: fromMinor(toMinor(sale.total, decimals), decimals),
    expectedTax: fromMinor(solution.expected.tax, decimals),
    declaredTax: fromMinor(toMinor(sale.totalTax, decimals), decimals),
    exactness: solution.exactness,
    representation: describe(solution, lines),
    notes: '',
    facts: factsOf(sale),
  });
}

/** The calendar day of a moment, in UTC until the shop's time zone is a setting. */
export function bookingDay(moment: string | null): string {
  return (moment ?? '1970-01-01').slice(0, 10);
}

function lineOf(component: Component, amount: Minor, profile: BooksProfile, decimals: number): InvoiceLine {
  const { line, set } = component;
  const form = lineForm(amount, line.quantity, profile, decimals);
  return {
    item: itemKeyOf(line),
    name: lineNameOf(line),
    description: form.countInDescription === null ? '' : `${form.countInDescription} × ${lineNameOf(line)}`,
    rate: form.rate,
    quantity: form.quantity,
    discount: form.discount,
    tax: lineTaxOf(set),
  };
}

function describe(solution: Solution, lines: readonly InvoiceLine[]): string {
  const single = lines.filter((line) => line.description !== '').length;
  const moved = solution.lines.filter(({ shift }) => shift !== 0).length;
  return [
    solution.inclusive ? 'gross' : 'net',
    ...(single > 0 ? [`${String(single)} line(s) as one piece`] : []),
    ...(lines.some((line) => line.discount !== null) ? ['line discount'] : []),
    ...(moved > 0 ? [`${String(moved)} line(s) moved by a unit`] : []),
  ].join(', ');
}
