import assert from 'node:assert/strict';
import { isItemDue, itemOf, lineNameOf } from '../../../worker/accounting/item.js';
import type { SaleLine } from '../../../worker/accounting/sale.js';
import { defaultSettings } from '../../../worker/contract/settings.js';

const line = (more: Partial<SaleLine> = {}): SaleLine => ({
  id: '1',
  kind: 'product',
  name: 'Mug',
  sku: 'M-1',
  productId: '17',
  parentId: null,
  quantity: '1',
  subtotal: '5',
  net: '5',
  taxes: [],
  ...more,
});
const settings = defaultSettings('ABCD');

describe('accounting/item', () => {
  it('is the one a person matched, then the one for everything, shipping and fees included', () => {
    const chosen = { item_matches: { '17': '1' }, generic_item: '2' };
    assert.equal(itemOf(line(), chosen).chosenId, '1');
    assert.equal(itemOf(line({ productId: '18' }), chosen).chosenId, '2');
    assert.equal(itemOf(line({ kind: 'shipping', productId: null }), chosen).chosenId, '2');
    assert.equal(itemOf(line(), settings).chosenId, null);
    assert.equal(itemOf(line({ productId: 'constructor' }), settings).chosenId, null);
  });

  it('of a variation is its own match, else that of its product', () => {
    const blue = line({ productId: '171', parentId: '17' });
    const matches = { item_matches: { '17': '1', '172': '3' }, generic_item: '2' };
    assert.equal(itemOf(blue, matches).chosenId, '1');
    assert.equal(itemOf({ ...blue, productId: '172' }, matches).chosenId, '3');
    assert.equal(itemOf({ ...blue, parentId: '18' }, matches).chosenId, '2');
    assert.equal(itemOf(blue, { ...matches, item_matches: { '171': '4' } }).chosenId, '4');
    assert.notDeepEqual(itemOf(blue, matches).key, itemOf(line(), matches).key);
  });

  it('has the SKU, then the product as the second and third name', () => {
    assert.deepEqual(itemOf(line(), settings).alternativeNames, ['Mug (M-1)', 'Mug (17)']);
    assert.deepEqual(itemOf(line({ sku: '' }), settings).alternativeNames, ['Mug (17)']);
  });

  it('keeps the attributes of a variation within 100 characters', () => {
    const name = lineNameOf(line({ name: `${'Very long title '.repeat(10)}- Blue, XL` }));
    assert.ok(name.length <= 100 && name.endsWith(' - Blue, XL'), name);
    assert.equal(lineNameOf(line({ name: 'Shirt - Blue' })), 'Shirt - Blue');
    const dashed = lineNameOf(line({ name: `A - ${'b'.repeat(200)}` }));
    assert.equal(dashed.length, 100);
    for (const alternative of itemOf(line({ name: 'x'.repeat(300) }), settings).alternativeNames) {
      assert.ok(alternative.length <= 100);
    }
  });

  it('is due without a link and with another chosen item', () => {
    const item = itemOf(line(), settings);
    assert.equal(isItemDue(item, null), true);
    assert.equal(isItemDue(item, { zoho_id: '1' }), false);
    assert.equal(isItemDue({ ...item, chosenId: '2' }, { zoho_id: '1' }), true);
  });

  it('keeps the key of a product when its name changes, and has one of its own when it was deleted', () => {
    assert.deepEqual(itemOf(line({ name: 'Other' }), settings).key, itemOf(line(), settings).key);
    assert.match(itemOf(line({ productId: null }), settings).key.object_id, /^name-[0-9a-f]{16}$/);
  });
});
