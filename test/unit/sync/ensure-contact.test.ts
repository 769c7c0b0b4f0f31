import assert from 'node:assert/strict';
import type { ContactDocument } from '../../../worker/accounting/documents.js';
import type { IndexedContact } from '../../../worker/contract/reference-data.js';
import { NeedsFix, UnknownOutcome } from '../../../worker/errors.js';
import { ensureContact } from '../../../worker/sync/ensure-contact.js';
import { newLink } from '../../../worker/sync/new-link.js';
import type { Contact } from '../../simulators/zoho-books/state.js';
import { contactDocument } from './contact-document.js';
import { createTestRun, openBooks, type Books, type TestRun } from './books-over-http.js';

describe('sync/ensure-contact', () => {
  let books: Books;
  const setUp = async (options: Parameters<typeof openBooks>[0] = {}) => {
    books = await openBooks(options);
  };
  afterEach(() => books.close());

  const document = (more: Partial<ContactDocument> = {}) => contactDocument(books.org, more);
  const indexed = ({ contact_id, contact_name, email, currency_code, status }: Contact): IndexedContact => ({
    contact_id,
    name: contact_name,
    company: '',
    email,
    currency: currency_code,
    active: status === 'active',
  });
  const fresh = (...rows: Contact[]) => ({ fresh: true, candidates: rows.map(indexed) });
  const ensure = (contact: ContactDocument, run: TestRun) => ensureContact({ kind: 'ensure_contact', contact }, run);
  const idKept = (run: TestRun) => [...run.kept.values()][0]?.zoho_id;

  it('makes a new customer in one call where the index is fresh, in two otherwise', async () => {
    await setUp();
    const run = createTestRun(books.ports, { contacts: fresh() });
    await ensure(document(), run);
    assert.deepEqual(books.callsMade(), ['POST /contacts']);
    const [link] = run.kept.values();
    assert.deepEqual(
      [link?.zoho_id, link?.number, link?.status, link?.facts?.hash],
      [books.org.contacts[0]?.contact_id, 'Jane Doe', 'created', 'a'.repeat(64)],
    );
    await ensure(document({ email: 'max@example.com', name: 'Max' }), createTestRun(books.ports));
    assert.deepEqual(books.callsMade(), ['GET /contacts', 'POST /contacts']);
    assert.equal(books.org.contacts.length, 2);
  });

  it('makes a business of a company, an individual of a person', async () => {
    await setUp();
    await ensure(document(), createTestRun(books.ports, { contacts: fresh() }));
    const doe = document({ email: 'buy@example.com', name: 'Doe Ltd', companyName: 'Doe Ltd' });
    await ensure(doe, createTestRun(books.ports, { contacts: fresh() }));
    assert.deepEqual(
      books.org.contacts.map(({ contact_name, fields }) => [contact_name, fields.customer_sub_type]),
      [
        ['Jane Doe', 'individual'],
        ['Doe Ltd', 'business'],
      ],
    );
  });

  it('puts what it made into the index, so that another key with this e-mail finds it', async () => {
    await setUp();
    const run = createTestRun(books.ports, { contacts: fresh() });
    await ensure(document(), run);
    assert.deepEqual(run.learnt, books.org.contacts.map(indexed));
    const guest = createTestRun(books.ports, { contacts: { fresh: true, candidates: [...run.learnt] } });
    await ensure(document({ name: 'J. Doe' }), guest);
    assert.deepEqual([idKept(guest), books.org.contacts.length], [idKept(run), 1]);
  });

  it('takes the one candidate of the index without any call', async () => {
    await setUp();
    const known = books.addContact({});
    const run = createTestRun(books.ports, { contacts: { ...fresh(known), fresh: false } });
    await ensure(document(), run);
    assert.deepEqual([books.callsMade(), idKept(run)], [[], known.contact_id]);
  });

  it('never takes a vendor, another currency or a similar e-mail, whatever Zoho filters', async () => {
    await setUp({ switches: { emailFilter: 'contains' } });
    books.addContact({ contact_name: 'A', contact_type: 'vendor' });
    books.addContact({ contact_name: 'B', currency_code: 'EUR' });
    books.addContact({ contact_name: 'C', email: 'mary-jane@example.com' });
    const run = createTestRun(books.ports);
    await ensure(document(), run);
    assert.equal(idKept(run), books.org.contacts[3]?.contact_id);
  });

  it('makes an inactive contact active again', async () => {
    await setUp();
    const known = books.addContact({ status: 'inactive' });
    await ensure(document(), createTestRun(books.ports, { contacts: fresh(known) }));
    assert.deepEqual(books.callsMade(), [`POST /contacts/${known.contact_id}/active`]);
    assert.equal(known.status, 'active');
  });

  describe('of several contacts with the e-mail', () => {
    it('takes the only active one', async () => {
      await setUp();
      const rows = [books.addContact({ status: 'inactive' }), books.addContact({ contact_name: 'Old shop' })];
      const run = createTestRun(books.ports, { contacts: fresh(...rows) });
      await ensure(document(), run);
      assert.equal(idKept(run), rows[1]?.contact_id);
    });

    it('takes the only one of the wanted name', async () => {
      await setUp();
      const rows = [books.addContact({ contact_name: 'Old shop' }), books.addContact({})];
      const run = createTestRun(books.ports, { contacts: fresh(...rows) });
      await ensure(document(), run);
      assert.equal(idKept(run), rows[1]?.contact_id);
    });

    it('asks which, with their ids and names', async () => {
      await setUp();
      const rows = [books.addContact({ contact_name: 'A' }), books.addContact({ contact_name: 'B' })];
      const run = createTestRun(books.ports, { contacts: fresh(...rows) });
      await assert.rejects(
        ensure(document(), run),
        (error) =>
          error instanceof NeedsFix &&
          error.problem.code === 'several_contacts' &&
          error.problem.params.candidates === '100 A, 101 B',
      );
      assert.equal(run.kept.size, 0);
    });

    it('takes the oldest where the shop says so', async () => {
      await setUp();
      const rows = ['1000', '999'].map((contact_id) => books.addContact({ contact_name: contact_id, contact_id }));
      const run = createTestRun(books.ports, { contacts: fresh(...rows), settings: { several_contacts: 'oldest' } });
      await ensure(document(), run);
      assert.equal(idKept(run), '999');
    });
  });

  describe('whose name is taken', () => {
    it('goes to the next name where the holder is somebody else', async () => {
      await setUp();
      books.addContact({ email: 'another@example.com' });
      books.addContact({ contact_name: 'Jane Doe (jane@example.com)', contact_type: 'vendor', email: '' });
      const run = createTestRun(books.ports, { contacts: fresh() });
      await ensure(document(), run);
      assert.equal([...run.kept.values()][0]?.number, 'Jane Doe (ABCD-7)');
    });

    it('takes the holder where the index did not know that it is the customer', async () => {
      await setUp();
      const known = books.addContact({});
      const run = createTestRun(books.ports, { contacts: fresh() });
      await ensure(document(), run);
      assert.deepEqual([idKept(run), books.org.contacts.length], [known.contact_id, 1]);
    });

    it('waits where nobody of this name is listed yet, and takes the one that appears', async () => {
      await setUp({ limits: { indexDelayMs: 60_000 } });
      const known = books.addContact({ createdAt: Date.now() });
      await assert.rejects(ensure(document(), createTestRun(books.ports, { contacts: fresh() })), UnknownOutcome);
      books.zoho.limits.indexDelayMs = 0;
      const run = createTestRun(books.ports, { contacts: fresh(), unresolvedForMs: 20_000 });
      await ensure(document(), run);
      assert.deepEqual([idKept(run), books.org.contacts.length], [known.contact_id, 1]);
    });
  });

  it('asks Zoho itself after a lost answer, however fresh the index', async () => {
    await setUp();
    const stale = books.addContact({});
    books.org.contacts.pop();
    const lost = books.addContact({});
    const run = createTestRun(books.ports, { contacts: fresh(stale), unresolvedForMs: 20_000 });
    await ensure(document(), run);
    assert.deepEqual([books.callsMade(), idKept(run)], [['GET /contacts'], lost.contact_id]);
  });

  it('tells its own contact without an e-mail by its name, after a lost answer only', async () => {
    await setUp();
    const own = document({ email: null, name: 'Jane Doe (ABCD-7)', alternativeNames: [] });
    const lost = books.addContact({ contact_name: 'Jane Doe (ABCD-7)', email: '' });
    const run = createTestRun(books.ports, { unresolvedForMs: 20_000 });
    await ensure(own, run);
    assert.equal(idKept(run), lost.contact_id);
  });

  describe('chosen by a person', () => {
    it('is linked without a call, also in place of another', async () => {
      await setUp();
      const link = newLink(document().key, '900');
      const run = createTestRun(books.ports, { link });
      await ensure(document({ chosenId: '901' }), run);
      assert.deepEqual([books.callsMade(), idKept(run)], [[], '901']);
    });

    it('is asked about where it is gone', async () => {
      await setUp();
      const link = newLink(document().key, '901');
      const run = createTestRun(books.ports, { link, isDead: true });
      await assert.rejects(
        ensure(document({ chosenId: '901' }), run),
        (error) => error instanceof NeedsFix && error.problem.code === 'missing_in_zoho',
      );
    });
  });

  it('finds or makes anew what its link names and Zoho no longer has', async () => {
    await setUp();
    const link = newLink(document().key, '900');
    const run = createTestRun(books.ports, { link, isDead: true, contacts: fresh() });
    await ensure(document(), run);
    assert.deepEqual(books.callsMade(), ['GET /contacts', 'POST /contacts']);
    assert.equal(idKept(run), books.org.contacts[0]?.contact_id);
  });

  describe("with its edition's fields", () => {
    const indian = { gst_treatment: 'business_gst', gst_no: '27AAPFU0939F1ZV', place_of_contact: 'MH' };

    it('is made with them, and the organisation is known to take them', async () => {
      await setUp({ edition: 'in', country: 'India' });
      const run = createTestRun(books.ports, { contacts: fresh() });
      await ensure(document({ editionFields: indian }), run);
      assert.equal(books.org.contacts[0]?.fields.gst_no, '27AAPFU0939F1ZV');
      assert.deepEqual(run.profile.edition_fields, { value: true, source: 'echo' });
    });

    it('is made without them where they are refused, and that is remembered', async () => {
      await setUp();
      const run = createTestRun(books.ports, { contacts: fresh() });
      await ensure(document({ editionFields: indian }), run);
      assert.deepEqual(books.callsMade(), ['POST /contacts', 'POST /contacts', 'POST /contacts']);
      assert.deepEqual(run.profile.edition_fields, { value: false, source: 'refusal' });
      await ensure(document({ name: 'Max', email: 'max@example.com', editionFields: indian }), run);
      assert.deepEqual(books.callsMade(), ['POST /contacts']);
    });

    it('does not condemn them for one buyer where the organisation took them before', async () => {
      await setUp();
      const known = { edition_fields: { value: true, source: 'echo' } } as const;
      const run = createTestRun(books.ports, { contacts: fresh(), profile: known });
      await ensure(document({ editionFields: indian }), run);
      assert.deepEqual(run.profile.edition_fields, known.edition_fields);
    });

    it('is refused as ever where they are not the reason', async () => {
      await setUp();
      const run = createTestRun(books.ports, { contacts: fresh() });
      const broken = document({ editionFields: indian, currencyId: '1' });
      await assert.rejects(ensure(broken, run), NeedsFix);
      assert.equal(run.profile.edition_fields, null);
    });
  });
});
