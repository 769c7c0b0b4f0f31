import type { ItemDocument } from '../accounting/documents.js';
import type { IndexedItem } from '../contract/reference-data.js';
import type { NeedsFix } from '../errors.js';
import type { ZohoSession } from './client.js';
import { refusal, unreadable } from './client.js';
import type { IndexPage } from './contacts.js';
import { asList, asObject, asText, hasMorePages } from './read.js';

/** zoho-books-api §6: name or SKU exists; Books says 1001, the Invoice documentation 1000. */
const TAKEN = new Set([1000, 1001]);
/** The item does not exist (§3). */
const NOT_FOUND = 2006;
/** Where the filter for a SKU is ignored the list is walked, this far (200 items a page). */
const MAX_PAGES = 25;

export interface ZohoItem {
  readonly itemId: string;
  readonly name: string;
  readonly sku: string;
  readonly active: boolean;
}

export type ItemCreated =
  | { readonly kind: 'created'; readonly item: ZohoItem }
  /** Name or SKU. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly error: NeedsFix };

export interface Items {
  /** Items of exactly this name, case ignored as Zoho does; inactive ones too. */
  findByName(name: string): Promise<ZohoItem[]>;
  findBySku(sku: string): Promise<ZohoItem[]>;
  create(item: ItemDocument, name: string): Promise<ItemCreated>;
  exists(itemId: string): Promise<boolean>;
  activate(itemId: string): Promise<void>;
  /** 200 items, active or not, in Zoho's own order: items cannot be sorted by their last change (§6). */
  page(page: number): Promise<IndexPage<IndexedItem>>;
}

export function createItems(session: ZohoSession): Items {
  async function list(query: Record<string, string>) {
    return session.demand({
      method: 'GET',
      path: '/items',
      query: { ...query, filter_by: 'Status.All', per_page: '200' },
      what: 'item',
    });
  }

  return {
    async findByName(name) {
      const body = await list({ name });
      return asList(body.items)
        .map(readItem)
        .filter((row) => row.name.trim().toLowerCase() === name.trim().toLowerCase());
    },

    async findBySku(sku) {
      for (let page = 1; page <= MAX_PAGES; page++) {
        const body = await list({ sku, page: String(page) });
        const rows = asList(body.items).map(readItem);
        const matches = rows.filter((row) => row.sku === sku);
        const filterIgnored = rows.some((row) => row.sku !== sku);
        if (matches.length > 0 || !filterIgnored || !hasMorePages(body)) return matches;
      }
      return [];
    },

    async create(item, name) {
      const result = await session.call({
        method: 'POST',
        path: '/items',
        body: { name, rate: item.rate, ...(item.sku === null ? {} : { sku: item.sku }) },
        what: 'item',
      });
      if (result.kind === 'refused') {
        if (TAKEN.has(result.code)) return { kind: 'taken' };
        return { kind: 'refused', error: refusal(result, 'item') };
      }
      const made = readItem(asObject(result.body.item));
      if (made.itemId === '') throw unreadable('item');
      return { kind: 'created', item: made };
    },

    async exists(itemId) {
      const result = await session.call({ method: 'GET', path: `/items/${itemId}`, what: 'item' });
      if (result.kind === 'ok') return readItem(asObject(result.body.item)).active;
      if (result.status === 404 || result.code === NOT_FOUND) return false;
      throw refusal(result, 'item');
    },

    async activate(itemId) {
      await session.demand({ method: 'POST', path: `/items/${itemId}/active`, what: 'item' });
    },

    async page(page) {
      const body = await list({ page: String(page) });
      return { rows: asList(body.items).flatMap(toIndexed), more: hasMorePages(body) };
    },
  };
}

function toIndexed(row: Record<string, unknown>): IndexPage<IndexedItem>['rows'] {
  const { itemId, name, sku, active } = readItem(row);
  if (itemId === '') return [];
  const indexed = { item_id: itemId, name: name.slice(0, 2000), sku: sku.slice(0, 2000), active };
  return [{ row: indexed, modified: asText(row.last_modified_time) }];
}

function readItem(row: Record<string, unknown>): ZohoItem {
  return {
    itemId: asText(row.item_id),
    name: asText(row.name),
    sku: asText(row.sku),
    active: asText(row.status) !== 'inactive',
  };
}
