import assert from 'node:assert/strict';
import type { TaxDocument } from '../../../worker/accounting/documents.js';
import type { ZohoTax } from '../../../worker/contract/reference-data.js';
import { problem } from '../../../worker/contract/problems.js';
import { NeedsFix } from '../../../worker/errors.js';
import { ensureTax } from '../../../worker/sync/ensure-tax.js';
import { newLink } from '../../../worker/sync/new-link.js';
import type { Taxes } from '../../../worker/zoho/taxes.js';
import type { Zoho } from '../../../worker/zoho/zoho.js';
import { createTestRun, openBooks, type Books } from './books-over-http.js';

const TAX: TaxDocument = {
  key: { object_type: 'tax', object_id: 'us-ca-7.25', kind: 'tax', slot: '' },
  name: 'CA Tax',
  percent: '7.25',
  compound: false,
};

/** Zoho's taxes as far as these tests need them: names are unique. */
function taxesOf(rows: ZohoTax[]): Taxes & { readonly calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    list: () => {
      calls.push('list');
      return Promise.resolve(rows);
    },
    create: (tax, name) => {
      calls.push(`create ${name}`);
      if (rows.some((row) => row.name === name) || Number(tax.percent) > 100) {
        const error = new NeedsFix(problem('refused_by_zoho', { code: '2', message: '', what: 'tax' }));
        return Promise.resolve({ kind: 'refused', error });
      }
      const type = tax.compound ? 'compound_tax' : 'tax';
      const made: ZohoTax = { tax_id: String(rows.length + 1), name, percent: tax.percent, type, country: '' };
      rows.push(made);
      return Promise.resolve({ kind: 'created', tax: made });
    },
    createGroup: () => Promise.reject(new Error('no groups here')),
    readGroup: () => Promise.resolve(null),
  };
}

const row = (more: Partial<ZohoTax> = {}): ZohoTax => ({
  tax_id: '900',
  name: 'CA Tax',
  percent: '7.250',
  type: 'tax',
  country: '',
  ...more,
});

describe('sync/ensure-tax', () => {
  let books: Books;
  before(async () => {
    books = await openBooks();
  });
  after(() => books.close());
  const ensure = async (
    rows: ZohoTax[],
    options: Parameters<typeof createTestRun>[1] = {},
    tax: Partial<TaxDocument> = {},
  ) => {
    const taxes = taxesOf(rows);
    const zoho: Zoho = { ...books.ports.zoho, taxes };
    const run = createTestRun({ zoho }, options);
    await ensureTax({ kind: 'ensure_tax', tax: { ...TAX, ...tax } }, run);
    return { calls: taxes.calls, link: [...run.kept.values()][0] };
  };

  it('makes a new tax in one call', async () => {
    const { calls, link } = await ensure([]);
    assert.deepEqual([calls, link?.zoho_id, link?.kind], [['create CA Tax'], '1', 'tax']);
  });

  it('takes the one of the same name and percentage that is there', async () => {
    const { calls, link } = await ensure([row()]);
    assert.deepEqual([calls, link?.zoho_id], [['create CA Tax', 'list'], '900']);
  });

  it('looks first after a lost answer', async () => {
    const { calls, link } = await ensure([row()], { unresolvedForMs: 20_000 });
    assert.deepEqual([calls, link?.zoho_id], [['list'], '900']);
  });

  it('says its percentage in its name where the name stands for another one, or for another kind', async () => {
    assert.equal((await ensure([row({ percent: '8' })])).link?.number, 'CA Tax 7.25%');
    assert.equal((await ensure([row({ type: 'compound_tax' })])).link?.number, 'CA Tax 7.25%');
  });

  it('is refused where the name is not the reason', async () => {
    await assert.rejects(ensure([], {}, { percent: '101' }), NeedsFix);
  });

  it('does nothing for a tax that is linked', async () => {
    const { calls, link } = await ensure([], { link: newLink(TAX.key, '5') });
    assert.deepEqual([calls, link], [[], undefined]);
  });
});
