import assert from 'node:assert/strict';
import { readIndex } from '../../../worker/sync/read-index.js';
import { openBooks, type Books } from './books-over-http.js';

describe('sync/read-index', () => {
  let books: Books;
  beforeEach(async () => {
    books = await openBooks();
  });
  afterEach(() => books.close());
  const read = (resource: 'contacts' | 'items', page: number, modified_since: string | null = null) =>
    readIndex({ type: 'read_index', resource, page, modified_since }, books.ports.zoho);

  it('reads customers, active or not, 200 a page and one call each, and no vendors', async () => {
    for (let n = 0; n < 250; n++) {
      books.addContact({ contact_name: `C ${n}`, email: `C${n}@Example.com`, status: n % 2 ? 'active' : 'inactive' });
    }
    books.addContact({ contact_name: 'V', contact_type: 'vendor' });
    const first = await read('contacts', 1);
    const second = await read('contacts', 2);
    assert.deepEqual([first.result, second.result], [{ more: true }, { more: false }]);
    assert.deepEqual([first.learnt?.contacts?.length, second.learnt?.contacts?.length], [200, 50]);
    assert.deepEqual(first.learnt?.contacts?.[0], {
      contact_id: '100',
      name: 'C 0',
      company: '',
      email: 'c0@example.com',
      currency: 'USD',
      active: false,
    });
    assert.equal(books.callsMade().length, 2);
  });

  it('reads items', async () => {
    books.addItem({ name: 'Mug', sku: 'M-1' });
    const { learnt, result } = await read('items', 1);
    assert.deepEqual(learnt?.items, [{ item_id: '100', name: 'Mug', sku: 'M-1', active: true }]);
    assert.deepEqual(result, { more: false });
  });

  const at = (second: number) => Date.parse('2026-01-01T00:00:00Z') + second * 1000;

  it('keeps only what changed since, and ends with the first page that comes to older rows', async () => {
    for (let n = 0; n < 250; n++) books.addContact({ contact_name: `C ${n}`, createdAt: at(n), modifiedAt: at(n) });
    const { learnt, result } = await read('contacts', 1, '2026-01-01T00:04:00Z');
    assert.deepEqual([learnt?.contacts?.length, result], [10, { more: false }]);
    const all = await read('contacts', 1, '2026-01-01T00:00:00Z');
    assert.deepEqual([all.learnt?.contacts?.length, all.result], [200, { more: true }]);
  });

  it('reads on where Zoho did not sort as asked', async () => {
    for (let n = 0; n < 250; n++) {
      books.addContact({
        contact_name: `C ${n}`,
        createdAt: at(n),
        modifiedAt: at(n === 20 ? 900 : n === 249 ? 1 : 5),
      });
    }
    const first = await read('contacts', 1, '2026-01-01T00:10:00Z');
    assert.deepEqual([first.learnt?.contacts?.length, first.result], [0, { more: true }]);
    const second = await read('contacts', 2, '2026-01-01T00:10:00Z');
    assert.deepEqual([second.learnt?.contacts?.length, second.result], [1, { more: false }]);
  });
});
