import type { LinkKey } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import type { ZohoTax } from '../contract/reference-data.js';
import type { Settings } from '../contract/settings.js';
import type { LineTax, TaxGroupDocument } from './documents.js';
import { matchTax } from './match-tax.js';
import { Decimal } from './money.js';
import { err, ok, type Result } from './result.js';
import type { Sale, SaleTax } from './sale.js';

/** A rate of the order together with the Zoho tax that stands for it. */
export interface MappedTax {
  readonly rate: SaleTax;
  readonly zoho: ZohoTax;
}

/** The mapped taxes of one line, in the order's sequence: compound ones build on those before them. */
export type TaxSet = readonly MappedTax[];

/**
 * Every rate of the order that taxes something → its Zoho tax (DESIGN §7, §10): the one a person chose, if it has the order's
 * percentage; else the one whose name holds the label; else the only one of that percentage. Otherwise a question, never a guess.
 */
export function mapTaxes(
  sale: Sale,
  chosen: Settings['taxes'],
  zohoTaxes: readonly ZohoTax[],
): Result<ReadonlyMap<string, MappedTax>, Problem[]> {
  const used = new Set(sale.lines.flatMap((line) => line.taxes.map((tax) => tax.rateId)));
  const mapped = new Map<string, MappedTax>();
  const problems: Problem[] = [];
  for (const rateId of used) {
    const rate = sale.taxes.find((tax) => tax.rateId === rateId) ?? unnamedRate(rateId);
    const found = mapTax(rate, chosen[rateId], zohoTaxes);
    if (found.ok) mapped.set(rateId, { rate, zoho: found.value });
    else problems.push(found.error);
  }
  return problems.length === 0 ? ok(mapped) : err(problems);
}

function mapTax(rate: SaleTax, chosenId: string | undefined, zohoTaxes: readonly ZohoTax[]): Result<ZohoTax, Problem> {
  const { rateId: rate_id, label, percent } = rate;
  const isEqual = (tax: ZohoTax) => new Decimal(tax.percent).eq(percent);
  const chosen = zohoTaxes.find((tax) => tax.tax_id === chosenId);
  if (chosen !== undefined) {
    return isEqual(chosen)
      ? ok(chosen)
      : err(
          problem('mapped_tax_differs', {
            rate_id,
            label,
            percent,
            zoho_name: chosen.name,
            zoho_percent: chosen.percent,
          }),
        );
  }
  const match = matchTax(rate, zohoTaxes);
  return match === null ? err(problem('unmapped_tax', { rate_id, label, percent })) : ok(match.tax);
}

/** The tax of an invoice line: none, one, or the group of several. */
export function lineTaxOf(set: TaxSet): LineTax | null {
  const [first, second] = set;
  if (first === undefined) return null;
  if (second === undefined) return { kind: 'tax', taxId: first.zoho.tax_id };
  return { kind: 'group', key: groupKey(set) };
}

/** Groups that lines of this sale need. */
export function taxGroupsOf(sets: readonly TaxSet[]): TaxGroupDocument[] {
  const groups = new Map<string, TaxGroupDocument>();
  for (const set of sets) {
    if (set.length < 2) continue;
    const key = groupKey(set);
    const name = set.map((tax) => tax.zoho.name).join(' + ');
    groups.set(key.object_id, {
      key,
      name: name.slice(0, 100),
      alternativeNames: [`${name.slice(0, 80)} (${key.object_id.slice(-12)})`],
      taxIds: taxIdsOf(set),
    });
  }
  return [...groups.values()];
}

function groupKey(set: TaxSet): LinkKey {
  return { object_type: 'tax_group', object_id: taxIdsOf(set).join('.'), kind: 'tax_group', slot: '' };
}

function taxIdsOf(set: TaxSet): string[] {
  return [...new Set(set.map((tax) => tax.zoho.tax_id))].sort();
}

/** A rate the order uses but does not name (its tax line was removed by hand). */
function unnamedRate(rateId: string): SaleTax {
  return { rateId, label: '', percent: '0', compound: false, amount: '0' };
}
