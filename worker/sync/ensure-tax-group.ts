import type { Action, TaxGroupDocument } from '../accounting/documents.js';
import { groupKeyOf } from '../accounting/tax.js';
import { linkKeyText } from '../contract/link.js';
import type { NeedsFix } from '../errors.js';
import type { Taxes, ZohoTaxGroup } from '../zoho/taxes.js';
import { reserveAll } from './ensure-run.js';
import type { Execution } from './execute.js';
import { newLink } from './new-link.js';

/**
 * Several rates on one line need a tax group. Where its taxes were made a moment ago, orders to come know it by their ids: under these
 * it is reserved and kept too, or each combination would be made twice. A new one costs one call; only after a lost answer, or when the name is
 * taken, the groups of that name are read and compared tax by tax.
 */
export async function ensureTaxGroup(
  { group }: Extract<Action, { kind: 'ensure_tax_group' }>,
  run: Execution,
): Promise<void> {
  const reservation = run.reservationOf(group.key);
  if (reservation === null || reservation.state === 'exists') return;
  const { taxes } = run.ports.zoho;
  const taxIds = group.taxes.map((tax) => (tax.kind === 'tax' ? tax.taxId : run.idOf(tax.key)));

  const lasting = groupKeyOf(taxIds);
  const keep = (found: ZohoTaxGroup, how: string) => {
    for (const key of [group.key, lasting]) run.keep(newLink(key, found.groupId, { number: found.name }));
    run.note('ensure_tax_group', how);
  };

  const isLasting = linkKeyText(lasting) === linkKeyText(group.key);
  const [other] = isLasting ? [] : await reserveAll([lasting], (keys) => run.ports.reserve(keys));
  if (other !== undefined && other.link !== null) {
    run.keep({ ...other.link, ...group.key });
    return;
  }
  if ([reservation, other].some((held) => held !== undefined && held.unresolved_for_ms !== null)) {
    const found = await findGroup(group, taxIds, taxes);
    if (found !== null) {
      keep(found, 'found');
      return;
    }
  }
  const names = [group.name, ...group.alternativeNames];
  let refused: NeedsFix | null = null;
  for (const [index, name] of names.entries()) {
    const made = await taxes.createGroup(taxIds, name);
    if (made.kind === 'created') {
      keep(made.group, 'created');
      return;
    }
    refused ??= made.error;
    const found = index === 0 ? await findGroup(group, taxIds, taxes) : null;
    if (found !== null) {
      keep(found, 'found');
      return;
    }
  }
  throw refused ?? new Error(`no name for tax group ${group.name}`);
}

async function findGroup(
  group: TaxGroupDocument,
  taxIds: readonly string[],
  taxes: Taxes,
): Promise<ZohoTaxGroup | null> {
  const wanted = [...taxIds].sort().join();
  const names = new Set([group.name, ...group.alternativeNames]);
  for (const row of await taxes.list()) {
    if (row.type !== 'tax_group' || !names.has(row.name)) continue;
    const candidate = await taxes.readGroup(row.tax_id);
    if (candidate !== null && candidate.taxIds.join() === wanted) return candidate;
  }
  return null;
}
