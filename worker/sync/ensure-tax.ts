import type { Action, TaxDocument } from '../accounting/documents.js';
import type { ZohoTax } from '../contract/reference-data.js';
import type { NeedsFix } from '../errors.js';
import type { Taxes } from '../zoho/taxes.js';
import { mustLook, standingLink, type EnsureRun } from './ensure-run.js';
import { newLink } from './new-link.js';

/**
 * Makes a tax that a rule asks for. A new one costs one call; only after a lost answer, or when Zoho refuses, the list is read and
 * compared by name, percentage and kind.
 */
export async function ensureTax({ tax }: Extract<Action, { kind: 'ensure_tax' }>, run: EnsureRun): Promise<void> {
  if (standingLink(tax.key, run) !== null) return;
  const { taxes } = run.ports.zoho;
  const names = [tax.name, `${tax.name} ${tax.percent}%`];
  const { found, how } = await findOrCreate(tax, names, taxes, mustLook(tax.key, run));
  run.keep(newLink(tax.key, found.tax_id, { number: found.name, status: how }));
  run.note('ensure_tax', `${how} ${found.name}`);
}

async function findOrCreate(
  tax: TaxDocument,
  names: readonly string[],
  taxes: Taxes,
  looksFirst: boolean,
): Promise<{ found: ZohoTax; how: 'found' | 'created' }> {
  let list = looksFirst ? await taxes.list() : null;
  let refused: NeedsFix | null = null;
  for (const name of names) {
    const there = find(tax, name, list ?? []);
    if (there !== undefined) return { found: there, how: 'found' };
    const made = await taxes.create(tax, name);
    if (made.kind === 'created') return { found: made.tax, how: 'created' };
    refused ??= made.error;
    list ??= await taxes.list();
    const taken = find(tax, name, list);
    if (taken !== undefined) return { found: taken, how: 'found' };
    // Refused for another reason than the name: another name changes nothing.
    if (!list.some((row) => isNamed(row, name))) throw refused;
  }
  throw refused ?? new Error(`no name for tax ${tax.name}`);
}

function find(tax: TaxDocument, name: string, list: readonly ZohoTax[]): ZohoTax | undefined {
  const type = tax.compound ? 'compound_tax' : 'tax';
  return list.find((row) => isNamed(row, name) && row.type === type && isSamePercent(row.percent, tax.percent));
}

const isNamed = (row: ZohoTax, name: string) => row.name.trim().toLowerCase() === name.trim().toLowerCase();

/** "7.50" is "7.5": both are decimal text without an exponent. */
const isSamePercent = (a: string, b: string) => trimmed(a) === trimmed(b);
const trimmed = (percent: string) => (percent.includes('.') ? percent.replace(/\.?0+$/, '') : percent);
