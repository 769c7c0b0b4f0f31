import assert from 'node:assert/strict';
import type { ItemDocument } from '../../../worker/accounting/documents.js';
import { NeedsFix, UnknownOutcome } from '../../../worker/errors.js';
import { ensureItem } from '../../../worker/sync/ensure-item.js';
import { newLink } from '../../../worker/sync/new-link.js';
import { createTestRun, openBooks, type Books, type TestRun } from './books-over-http.js';

const MUG: ItemDocument = {
  key: { object_type: 'product', object_id: '17', kind: 'item', slot: '' },
  chosenId: null,
  sku: 'M-1',
  name: 'Mug',
  alternativeNames: ['Mug (M-1)', 'Mug (17)'],
  rate: '5.00',
};

describe('sync/ensure-item', () => {
  let books: Books;
  const setUp = async (options: Parameters<typeof openBooks>[0] = {}) => {
    books = await openBooks(options);
  };
  afterEach(() => books.close());
  const ensure = async (item: Partial<ItemDocument> = {}, run: TestRun = createTestRun(books.ports)) => {
    await ensureItem({ kind: 'ensure_item', item: { ...MUG, ...item } }, run);
    return [...run.kept.values()][0];
  };

  it('makes a new item in one call', async () => {
    await setUp();
    const link = await ensure();
    assert.deepEqual(books.callsMade(), ['POST /items']);
    assert.deepEqual([link?.zoho_id, link?.status], [books.org.items[0]?.item_id, 'created']);
  });

  for (const skuFilter of ['honoured', 'ignored'] as const) {
    for (const duplicateItemCode of ['1001', '1000'] as const) {
      it(`finds it by SKU under any name, filter ${skuFilter}, code ${duplicateItemCode}`, async () => {
        await setUp({ switches: { skuFilter, duplicateItemCode } });
        for (let n = 0; n < 250; n++) books.addItem({ name: `Other ${n}`, sku: `O-${n}` });
        const known = books.addItem({ name: 'Cup', sku: 'M-1', status: 'inactive' });
        const link = await ensure();
        assert.deepEqual([link?.zoho_id, known.status, books.org.items.length], [known.item_id, 'active', 251]);
      });
    }
  }

  it('takes an item of the same name that has no SKU', async () => {
    await setUp();
    const known = books.addItem({});
    assert.equal((await ensure())?.zoho_id, known.item_id);
  });

  it('takes another name where an item of another SKU has its own', async () => {
    await setUp();
    books.addItem({ sku: 'X-9' });
    assert.equal((await ensure())?.number, 'Mug (M-1)');
    books.addItem({ name: 'Pen', sku: 'X-8' });
    books.addItem({ name: 'Pen (P-1)', sku: 'X-7' });
    const pen = await ensure({ name: 'Pen', sku: 'P-1', alternativeNames: ['Pen (P-1)', 'Pen (18)'] });
    assert.equal(pen?.number, 'Pen (18)');
  });

  it('takes another name in three calls, because products of one shop often share one', async () => {
    await setUp();
    books.addItem({ sku: 'X-9' });
    await ensure();
    assert.deepEqual(books.callsMade(), ['POST /items', 'GET /items', 'POST /items']);
  });

  it('finds it by SKU under any name, also where an item of another SKU has its own', async () => {
    await setUp();
    books.addItem({ sku: 'X-9' });
    const known = books.addItem({ name: 'Cup', sku: 'M-1' });
    assert.equal((await ensure())?.zoho_id, known.item_id);
    assert.equal(books.org.items.length, 2);
  });

  it('finds it by SKU where an item without one has its name', async () => {
    await setUp();
    books.addItem({});
    const known = books.addItem({ name: 'Cup', sku: 'M-1' });
    assert.equal((await ensure())?.zoho_id, known.item_id);
  });

  it('finds an item without SKU by its name where names may repeat', async () => {
    await setUp({ switches: { duplicateItemNames: 'allowed' } });
    const known = books.addItem({});
    assert.equal((await ensure({ sku: null }))?.zoho_id, known.item_id);
  });

  it('looks before it makes one after a lost answer', async () => {
    await setUp();
    const lost = books.addItem({ sku: 'M-1' });
    const link = await ensure({}, createTestRun(books.ports, { unresolvedForMs: 20_000 }));
    assert.deepEqual([link?.zoho_id, books.callsMade()], [lost.item_id, ['GET /items']]);
  });

  it('waits where the holder of the name is not listed yet', async () => {
    await setUp({ limits: { indexDelayMs: 60_000 } });
    books.addItem({ createdAt: Date.now() });
    await assert.rejects(ensure(), UnknownOutcome);
    assert.equal(books.org.items.length, 1);
  });

  it('links the chosen one without a call, and asks where that is gone', async () => {
    await setUp();
    assert.equal((await ensure({ chosenId: '901' }))?.zoho_id, '901');
    assert.deepEqual(books.callsMade(), []);
    const link = newLink(MUG.key, '901');
    await assert.rejects(
      ensure({ chosenId: '901' }, createTestRun(books.ports, { link, isDead: true })),
      (error) => error instanceof NeedsFix && error.problem.code === 'missing_in_zoho',
    );
  });

  it('makes anew what is gone, and leaves alone what stands', async () => {
    await setUp();
    const link = newLink(MUG.key, '900');
    assert.equal(await ensure({}, createTestRun(books.ports, { link })), undefined);
    const made = await ensure({}, createTestRun(books.ports, { link, isDead: true }));
    assert.equal(made?.zoho_id, books.org.items[0]?.item_id);
  });
});
