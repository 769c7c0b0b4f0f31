import type { Action, ItemDocument } from '../accounting/documents.js';
import { problem } from '../contract/problems.js';
import { NeedsFix, UnknownOutcome } from '../errors.js';
import type { Items, ZohoItem } from '../zoho/items.js';
import { mustLook, standingLink, type EnsureRun } from './ensure-run.js';
import { newLink } from './new-link.js';

interface Ensured {
  readonly item: ZohoItem;
  readonly how: 'found' | 'created';
}

/**
 * Finds the item by SKU or name, or makes it (DESIGN §10). Zoho itself refuses a second item of the same name or SKU, so a new one costs
 * one call: it is created, and only a refusal is looked into. After a lost answer, or where the linked item is gone, it is looked for
 * first: one call more, two where it has a SKU.
 */
export async function ensureItem({ item }: Extract<Action, { kind: 'ensure_item' }>, run: EnsureRun): Promise<void> {
  const standing = standingLink(item.key, run);
  if (item.chosenId !== null) {
    if (standing?.zoho_id === item.chosenId) return;
    if (!run.isDead(item.key)) {
      run.keep(newLink(item.key, item.chosenId, { status: 'chosen' }));
      run.note('ensure_item', 'chosen');
      return;
    }
    // Chosen by a person, so nobody else's item may take its place unless a person says so.
    if (run.input.choice !== 'create_again')
      throw new NeedsFix(problem('missing_in_zoho', { what: 'item', zoho_id: item.chosenId }));
  }
  if (standing !== null || (run.reservationOf(item.key) === null && !run.isDead(item.key))) return;

  const { item: found, how } = await findOrCreate(item, run.ports.zoho.items, mustLook(item.key, run));
  if (!found.active) await run.ports.zoho.items.activate(found.itemId);
  run.keep(newLink(item.key, found.itemId, { number: found.name, status: how }));
  run.note('ensure_item', how);
}

async function findOrCreate(item: ItemDocument, items: Items, looksFirst: boolean): Promise<Ensured> {
  if (!looksFirst) {
    const made = await items.create(item, item.name);
    if (made.kind === 'created') return { item: made.item, how: 'created' };
    // Where names may repeat, an item without a SKU is refused as invalid instead of as taken (zoho-books-api §6).
    if (made.kind === 'refused' && item.sku !== null) throw made.error;
    const { found, isNameTaken } = await find(item, items);
    if (found !== undefined) return { item: found, how: 'found' };
    if (made.kind === 'refused') throw made.error;
    // Taken, but by nothing that can be found: most likely an item so new that Zoho does not list it yet.
    if (!isNameTaken) throw new UnknownOutcome(problem('unknown_outcome', { what: 'item' }));
    return createUnder(item.alternativeNames, item, items);
  }
  const { found, isNameTaken } = await find(item, items);
  if (found !== undefined) return { item: found, how: 'found' };
  return createUnder(isNameTaken ? item.alternativeNames : [item.name, ...item.alternativeNames], item, items);
}

/**
 * The SKU decides; an item of the same name is ours only where one of the two has no SKU, or both have the same. The name is asked for
 * first, because products of one shop share names more often than SKUs; whether ours is under another name Zoho says itself, when it
 * is made under the next.
 */
async function find(item: ItemDocument, items: Items): Promise<{ found: ZohoItem | undefined; isNameTaken: boolean }> {
  const sameName = activeFirst(await items.findByName(item.name));
  const own = sameName.find(({ sku }) => sku === (item.sku ?? ''));
  const unlabelled = sameName.find(({ sku }) => sku === '' || item.sku === null);
  const isNameTaken = sameName.length > 0;
  if (own !== undefined || (isNameTaken && unlabelled === undefined)) return { found: own, isNameTaken };
  return { found: (await findBySku(item, items)) ?? unlabelled, isNameTaken };
}

async function findBySku({ sku }: ItemDocument, items: Items): Promise<ZohoItem | undefined> {
  return sku === null ? undefined : activeFirst(await items.findBySku(sku))[0];
}

/** An alternative name holds the SKU or the product's id: who has it already is ours, as is who has our SKU. */
async function createUnder(names: readonly string[], item: ItemDocument, items: Items): Promise<Ensured> {
  for (const [at, name] of names.entries()) {
    const made = await items.create(item, name);
    if (made.kind === 'created') return { item: made.item, how: 'created' };
    if (made.kind === 'refused') throw made.error;
    const [sameName] = (await items.findByName(name)).filter(({ sku }) => sku === (item.sku ?? ''));
    const own = sameName ?? (at === 0 ? await findBySku(item, items) : undefined);
    if (own !== undefined) return { item: own, how: 'found' };
  }
  throw new NeedsFix(problem('name_taken', { what: 'item', name: item.name }));
}

function activeFirst(rows: readonly ZohoItem[]): ZohoItem[] {
  return [...rows].sort((a, b) => Number(b.active) - Number(a.active));
}
