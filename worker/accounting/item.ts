import type { LinkKey } from '../contract/link.js';
import type { Settings } from '../contract/settings.js';
import type { ItemDocument } from './documents.js';
import { roundText } from './money.js';
import type { SaleLine } from './sale.js';
import { sha256 } from './sha256.js';
import { cleanText, cut, withSuffix } from './text.js';

/** zoho-books-api §6 and §7.1. */
const NAME_LENGTH = 100;
/** Of the part behind the dash that tells variations apart. */
const ATTRIBUTES_LENGTH = 60;

const GENERIC = { shipping: 'Shipping', fee: 'Fee' } as const;

export type ItemSettings = Pick<Settings, 'generic_item' | 'item_matches'>;

/** Every line has an item, whether or not Zoho would take one without: products their own, shipping and fees one each. */
export function itemKeyOf(line: SaleLine): LinkKey {
  return { object_type: 'product', object_id: itemId(line), kind: 'item', slot: '' };
}

/** `rate` is only the item's price in Zoho's catalogue; every invoice line states its own. */
export function itemOf(line: SaleLine, settings: ItemSettings): ItemDocument {
  const key = itemKeyOf(line);
  const chosenId = chosenIdOf(line, settings);
  if (line.kind !== 'product')
    return {
      key,
      chosenId,
      sku: null,
      name: GENERIC[line.kind],
      alternativeNames: [`${GENERIC[line.kind]} (WooCommerce)`],
      rate: '0',
    };
  const name = lineNameOf(line);
  const sku = cut(cleanText(line.sku), 100);
  const suffixes = [sku, line.productId ?? key.object_id].filter((suffix) => suffix !== '');
  return {
    key,
    chosenId,
    sku: sku === '' ? null : sku,
    name,
    alternativeNames: suffixes.map((suffix) => withSuffix(name, cut(suffix, 60), NAME_LENGTH)),
    rate: roundText(line.net.replace('-', ''), 2),
  };
}

/** A match made by a person always wins, that of the variation before that of its product; then the one item for everything. */
function chosenIdOf({ productId, parentId }: SaleLine, { item_matches, generic_item }: ItemSettings): string | null {
  const matches = new Map(Object.entries(item_matches));
  return matches.get(productId ?? '') ?? matches.get(parentId ?? '') ?? generic_item;
}

/** Whether `ensure_item` has anything to do: no link yet, or another item chosen by a person. */
export function isItemDue(item: ItemDocument, link: { readonly zoho_id: string } | null): boolean {
  return link === null || (item.chosenId !== null && item.chosenId !== link.zoho_id);
}

/** WooCommerce puts a variation's attributes behind its product's title: "T-shirt - Blue, XL"; they outlive the cut. */
export function lineNameOf(line: SaleLine): string {
  const name = cleanText(line.name) || (line.kind === 'product' ? 'Product' : GENERIC[line.kind]);
  if (name.length <= NAME_LENGTH) return name;
  const dash = name.lastIndexOf(' - ');
  const attributes = dash < 0 ? '' : name.slice(dash);
  if (attributes === '' || attributes.length > ATTRIBUTES_LENGTH) return cut(name, NAME_LENGTH);
  return cut(name.slice(0, dash), NAME_LENGTH - attributes.length) + attributes;
}

function itemId(line: SaleLine): string {
  if (line.kind !== 'product') return line.kind;
  return line.productId ?? `name-${sha256(cleanText(line.name)).slice(0, 16)}`;
}
