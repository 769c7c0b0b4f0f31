import type { Action, ItemDocument } from '../accounting/documents.js';
import { problem } from '../contract/problems.js';
import { NeedsFix, UnknownOutcome } from '../errors.js';
import type { Items, ZohoItem } from '../zoho/items.js';
import type { Execution } from './execute.js';
import { newLink } from './new-link.js';

/**
 * Finds the item by SKU or name or makes it (DESIGN §10): a look by name, then a create under this or an
 * alternative name; Zoho refuses them all only where the SKU is taken, and only then the SKU is looked for.
 */
export async function ensureItem({ item }: Extract<Action, { kind: 'ensure_item' }>, run: Execution): Promise<void> {
  const reservation = run.reservationOf(item.key);
  if (reservation === null || reservation.state === 'exists') return;
  const { items } = run.ports.zoho;

  const { found, how } = await findOrCreate(item, items, reservation.unresolved_for_ms !== null);
  if (!found.active) await items.activate(found.itemId);
  run.keep(newLink(item.key, found.itemId, { number: found.name }));
  run.note('ensure_item', how);
}

async function findOrCreate(
  item: ItemDocument,
  items: Items,
  hasWaited: boolean,
): Promise<{ found: ZohoItem; how: string }> {
  const sameName = await items.findByName(item.name);
  const own = sameName.find((row) => row.sku === (item.sku ?? ''));
  if (own !== undefined) return { found: own, how: 'found' };
  const unlabelled = sameName.find((row) => row.sku === '' || item.sku === null);
  if (unlabelled !== undefined) {
    const bySku = item.sku === null ? undefined : (await items.findBySku(item.sku))[0];
    return { found: bySku ?? unlabelled, how: 'found' };
  }
  const names = sameName.length > 0 ? item.alternativeNames : [item.name, ...item.alternativeNames];
  for (const name of names) {
    const made = await items.create(item, name);
    if (made !== null) return { found: made, how: 'created' };
  }
  const taken = await findTaken(item, items);
  if (taken !== undefined) return { found: taken, how: 'found' };
  // Taken, but by nothing that can be found: most likely an item so new that Zoho does not list it yet.
  if (!hasWaited) throw new UnknownOutcome(problem('unknown_outcome', { what: 'item' }));
  throw new NeedsFix(problem('refused_by_zoho', { code: '1001', message: item.name, what: 'item' }));
}

/** Every name was refused: the SKU belongs to an item of another name, or a lost answer of ours left one behind. */
async function findTaken(item: ItemDocument, items: Items): Promise<ZohoItem | undefined> {
  if (item.sku !== null) return (await items.findBySku(item.sku))[0];
  const own = item.alternativeNames[0];
  return own === undefined ? undefined : (await items.findByName(own))[0];
}
