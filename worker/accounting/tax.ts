import { linkKeyText, type Link, type LinkKey } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import type { ZohoTax } from '../contract/reference-data.js';
import type { Settings, TaxRule } from '../contract/settings.js';
import { compare } from './compare.js';
import type { LineTax, TaxDocument, TaxGroupDocument, TaxRef } from './documents.js';
import { matchTax } from './match-tax.js';
import { Decimal } from './money.js';
import { err, ok, type Result } from './result.js';
import type { SaleLine, SaleTax } from './sale.js';
import { sha256 } from './sha256.js';
import { cut } from './text.js';

/** A rate of the order together with the Zoho tax that stands for it. */
export interface MappedTax {
  readonly rate: SaleTax;
  readonly zoho: ZohoTax;
  readonly ref: TaxRef;
}

/** The mapped taxes of one line, in the order's sequence: compound ones build on those before them. */
export type TaxSet = readonly MappedTax[];

export interface TaxContext {
  readonly settings: Pick<Settings, 'taxes' | 'tax_rules'>;
  readonly zohoTaxes: readonly ZohoTax[];
  /** Taxes made by a rule before. */
  readonly links: readonly Link[];
}

/**
 * Every rate that taxes one of the lines → its Zoho tax (DESIGN §7, §10): the one a person chose, if it has the order's percentage; else
 * the one whose name holds the label; else the only one of that percentage; else what a rule says. Otherwise a question, never a guess.
 * Two rates of one line never share a Zoho tax: a group holds each once.
 */
export function mapTaxes(
  lines: readonly SaleLine[],
  taxes: readonly SaleTax[],
  context: TaxContext,
): Result<ReadonlyMap<string, MappedTax>, Problem[]> {
  const mapped = new Map<string, MappedTax>();
  const problems: Problem[] = [];
  for (const rateId of new Set(lines.flatMap((line) => line.taxes.map((tax) => tax.rateId)))) {
    const rate = taxes.find((tax) => tax.rateId === rateId) ?? unnamedRate(rateId);
    const beside = lines
      .filter((line) => line.taxes.some((tax) => tax.rateId === rateId))
      .flatMap((line) => line.taxes);
    const taken = new Set(beside.flatMap((tax) => mapped.get(tax.rateId)?.zoho.tax_id ?? []));
    const found = mapTax(rate, taken, context);
    if (found.ok) mapped.set(rateId, found.value);
    else problems.push(found.error);
  }
  return problems.length === 0 ? ok(mapped) : err(problems);
}

function mapTax(rate: SaleTax, taken: ReadonlySet<string>, context: TaxContext): Result<MappedTax, Problem> {
  const { rateId: rate_id, label, percent } = rate;
  const free = context.zohoTaxes.filter((tax) => !taken.has(tax.tax_id));
  const chosen = free.find((tax) => tax.tax_id === context.settings.taxes[rate_id]);
  if (chosen !== undefined && new Decimal(chosen.percent).eq(percent)) return ok(existing(rate, chosen));
  const match = matchTax(rate, free);
  if (match !== null) return ok(existing(rate, match.tax));
  const ruled = byRule(rate, free, taken, context);
  if (ruled !== null) return ok(ruled);
  if (chosen === undefined) return err(problem('unmapped_tax', { rate_id, label, percent }));
  const { name: zoho_name, percent: zoho_percent } = chosen;
  return err(problem('mapped_tax_differs', { rate_id, label, percent, zoho_name, zoho_percent }));
}

const existing = (rate: SaleTax, zoho: ZohoTax): MappedTax => ({
  rate,
  zoho,
  ref: { kind: 'tax', taxId: zoho.tax_id },
});

/** A rule stands for many one-off rates, so its taxes are told apart by their percentage alone. */
function byRule(
  rate: SaleTax,
  free: readonly ZohoTax[],
  taken: ReadonlySet<string>,
  { settings, links }: TaxContext,
): MappedTax | null {
  const rule = settings.tax_rules.find((candidate) => ruleHolds(candidate, rate));
  if (rule === undefined) return null;
  const wanted = rule.label.trim().toLowerCase();
  const rankOf = ({ name }: ZohoTax) => `${holds(name, wanted) ? 'first' : 'second'} ${name}`;
  const same = free
    .filter((tax) => tax.type === (rate.compound ? 'compound_tax' : 'tax') && new Decimal(tax.percent).eq(rate.percent))
    .sort((a, b) => compare(rankOf(a), rankOf(b)));
  const [first] = same;
  if (first !== undefined) return existing(rate, first);
  return rule.create ? newTax(rate, rule, taken, links) : null;
}

function ruleHolds(rule: TaxRule, rate: SaleTax): boolean {
  return (
    holds(rate.label, rule.label.trim().toLowerCase()) &&
    rate.code.toUpperCase().startsWith(rule.code.trim().toUpperCase())
  );
}

const holds = (text: string, part: string) => text.trim().toLowerCase().includes(part);

function newTax(rate: SaleTax, rule: TaxRule, taken: ReadonlySet<string>, links: readonly Link[]): MappedTax {
  const percent = new Decimal(rate.percent).toFixed();
  const kind = rate.compound ? 'compound' : 'simple';
  for (let count = 1; ; count++) {
    const ordinal = count === 1 ? '' : ` (${String(count)})`;
    const key: LinkKey = {
      object_type: 'tax',
      object_id: `${kind}-${percent}-${String(count)}`,
      kind: 'tax',
      slot: '',
    };
    const made = links.find((link) => linkKeyText(link) === linkKeyText(key));
    const tax_id = made?.zoho_id ?? key.object_id;
    if (taken.has(tax_id)) continue;
    const name = cut(`${rule.label.trim() || 'Sales tax'} ${percent}%${ordinal}`, 100);
    const type = rate.compound ? 'compound_tax' : 'tax';
    const zoho: ZohoTax = { tax_id, name, percent, type, country: '' };
    return { rate, zoho, ref: made === undefined ? { kind: 'new_tax', key } : { kind: 'tax', taxId: tax_id } };
  }
}

/** The taxes of one line. */
export function taxSetOf(line: SaleLine, mapped: ReadonlyMap<string, MappedTax>): TaxSet {
  return line.taxes.flatMap(({ rateId }) => mapped.get(rateId) ?? []);
}

/** The tax of a document's line: none, one, or the group of several. */
export function lineTaxOf(set: TaxSet): LineTax | null {
  const [first, second] = set;
  if (first === undefined) return null;
  return second === undefined ? first.ref : { kind: 'group', key: groupKey(set) };
}

/** Taxes that must be made first. */
export function newTaxesOf(sets: readonly TaxSet[]): TaxDocument[] {
  const made = new Map<string, TaxDocument>();
  for (const { zoho, ref } of sets.flat()) {
    if (ref.kind !== 'new_tax') continue;
    made.set(ref.key.object_id, {
      key: ref.key,
      name: zoho.name,
      percent: zoho.percent,
      compound: zoho.type === 'compound_tax',
    });
  }
  return [...made.values()];
}

/** Groups that lines under these sets need. */
export function taxGroupsOf(sets: readonly TaxSet[]): TaxGroupDocument[] {
  const groups = new Map<string, TaxGroupDocument>();
  for (const set of sets) {
    if (set.length < 2) continue;
    const key = groupKey(set);
    const name = set.map((tax) => tax.zoho.name).join(' + ');
    groups.set(key.object_id, {
      key,
      name: cut(name, 100),
      alternativeNames: [`${cut(name, 80)} (${key.object_id.slice(-12)})`],
      taxes: set.map((tax) => tax.ref),
    });
  }
  return [...groups.values()];
}

const groupKey = (set: TaxSet) => groupKeyOf(set.map((tax) => tax.zoho.tax_id));

/** The ids themselves where they fit a key, so that a person reading the table sees them. */
export function groupKeyOf(taxIds: readonly string[]): LinkKey {
  const ids = [...taxIds].sort().join('.');
  const object_id = ids.length <= 100 ? ids : `sha-${sha256(ids)}`;
  return { object_type: 'tax_group', object_id, kind: 'tax_group', slot: '' };
}

/** A rate the order uses but does not name (its tax line was removed by hand). */
function unnamedRate(rateId: string): SaleTax {
  return { rateId, code: '', label: '', percent: '0', compound: false, amount: '0' };
}
