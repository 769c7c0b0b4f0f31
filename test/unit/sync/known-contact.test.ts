import assert from 'node:assert/strict';
import type { ContactDocument } from '../../../worker/accounting/documents.js';
import { ensureContact } from '../../../worker/sync/ensure-contact.js';
import { contactDocument, PLACE } from './contact-document.js';
import { createTestRun, openBooks, type Books, type TestRun } from './books-over-http.js';

describe('sync/ensure-contact of one that is known', () => {
  let books: Books;
  afterEach(() => books.close());
  const document = (more: Partial<ContactDocument> = {}) => contactDocument(books.org, more);
  const ensure = (contact: ContactDocument, run: TestRun) => ensureContact({ kind: 'ensure_contact', contact }, run);

  const changed = { hash: 'b'.repeat(64), status: '', decimals: 0, settled_refunds: [] };
  const made = async () => {
    books = await openBooks();
    const run = createTestRun(books.ports, { contacts: { fresh: true, candidates: [] } });
    await ensure(document(), run);
    books.callsMade();
    const [link] = run.kept.values();
    assert.ok(link);
    return link;
  };

  it('costs nothing while the customer says the same', async () => {
    const link = await made();
    const run = createTestRun(books.ports, { link });
    await ensure(document(), run);
    assert.deepEqual([books.callsMade(), run.kept.size], [[], 0]);
  });

  it("gets the customer's new data in one read and one write", async () => {
    const link = await made();
    const run = createTestRun(books.ports, { link });
    const billing = { ...PLACE, address: 'Street 2', country: 'US', phone: '' };
    await ensure(document({ billing, facts: changed }), run);
    assert.deepEqual(books.callsMade(), [`GET /contacts/${link.zoho_id}`, `PUT /contacts/${link.zoho_id}`]);
    const written = books.org.contacts[0]?.billing_address ?? {};
    assert.deepEqual({ ...written, ...billing }, written);
    assert.equal([...run.kept.values()][0]?.facts?.hash, changed.hash);
  });

  it("keeps a person's correction in Zoho", async () => {
    const link = await made();
    const [row] = books.org.contacts;
    assert.ok(row);
    const corrected = { ...PLACE, address: 'Corrected 9', country: 'US', phone: '' };
    row.billing_address = { ...row.billing_address, ...corrected };
    const run = createTestRun(books.ports, { link });
    const billing = { ...PLACE, address: 'Street 2', country: 'US', phone: '' };
    await ensure(document({ billing, facts: changed }), run);
    assert.equal(row.billing_address.address, 'Corrected 9');
    assert.deepEqual(run.notes, ['update_contact unchanged; left as changed in Zoho: billing']);
  });

  it('keeps its old name where the new one is taken', async () => {
    const link = await made();
    books.addContact({ contact_name: 'Jane Smith', email: 'x@example.com' });
    const run = createTestRun(books.ports, { link });
    const renamed = { name: 'Jane Smith', alternativeNames: [], lastName: 'Smith', companyName: 'Acme' };
    await ensure(document({ ...renamed, facts: changed }), run);
    assert.deepEqual(
      [books.org.contacts[0]?.contact_name, books.org.contacts[0]?.fields.company_name],
      ['Jane Doe', 'Acme'],
    );
  });

  it('does not hold an order up where Zoho refuses the change, and is not tried again', async () => {
    const link = await made();
    const run = createTestRun(books.ports, { link });
    const tooLong = document({ companyName: 'x'.repeat(201), facts: changed });
    await ensure(tooLong, run);
    assert.deepEqual(run.notes, ['update_contact refused 2']);
    assert.equal([...run.kept.values()][0]?.facts?.hash, changed.hash);
  });
});
