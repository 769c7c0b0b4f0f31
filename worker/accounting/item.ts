import type { LinkKey } from '../contract/link.js';
import type { ItemDocument } from './documents.js';
import { roundText } from './money.js';
import type { SaleLine } from './sale.js';
import { sha256 } from './sha256.js';
import { cleanText, cut, withSuffix } from './text.js';

/** zoho-books-api §6 and §7.1. */
const NAME_LENGTH = 100;

const GENERIC = { shipping: 'Shipping', fee: 'Fee' } as const;

/** Every line has an item, whether or not Zoho would take one without: products their own, shipping and fees one each. */
export function itemKeyOf(line: SaleLine): LinkKey {
  return { object_type: 'product', object_id: itemId(line), kind: 'item', slot: '' };
}

/** `rate` is only the item's price in Zoho's catalogue; every invoice line states its own. */
export function itemOf(line: SaleLine): ItemDocument {
  const key = itemKeyOf(line);
  if (line.kind !== 'product')
    return {
      key,
      sku: null,
      name: GENERIC[line.kind],
      alternativeNames: [`${GENERIC[line.kind]} (WooCommerce)`],
      rate: '0',
    };
  const name = cut(cleanText(line.name) || 'Product', NAME_LENGTH);
  const sku = cut(cleanText(line.sku), 100);
  const suffixes = [sku, line.productId ?? key.object_id].filter((suffix) => suffix !== '');
  return {
    key,
    sku: sku === '' ? null : sku,
    name,
    alternativeNames: suffixes.map((suffix) => withSuffix(name, cut(suffix, 60), NAME_LENGTH)),
    rate: roundText(line.net.replace('-', ''), 2),
  };
}

export function lineNameOf(line: SaleLine): string {
  return cut(cleanText(line.name) || (line.kind === 'product' ? 'Product' : GENERIC[line.kind]), NAME_LENGTH);
}

function itemId(line: SaleLine): string {
  if (line.kind !== 'product') return line.kind;
  return line.productId ?? `name-${sha256(cleanText(line.name)).slice(0, 16)}`;
}
