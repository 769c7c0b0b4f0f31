import { contactNeedsUpdate } from '../accounting/contact.js';
import { printOfDocument, printOfEcho } from '../accounting/contact-merge.js';
import type { Action, ContactDocument } from '../accounting/documents.js';
import { fieldsInTurn } from '../accounting/editions.js';
import type { Link } from '../contract/link.js';
import { problem } from '../contract/problems.js';
import type { IndexedContact } from '../contract/reference-data.js';
import { NeedsFix, UnknownOutcome } from '../errors.js';
import { indexedContactOf, isCurrency, type ContactWritten, type ZohoContact } from '../zoho/contacts.js';
import { mustLook, standingLink, type EnsureRun } from './ensure-run.js';
import { newLink } from './new-link.js';
import { updateContact } from './update-contact.js';

type Candidate = Pick<ZohoContact, 'contactId' | 'name' | 'active'>;

/**
 * Links the contact a person chose, or finds the customer by e-mail, or makes it (zoho-books-api §5.4). A known one costs no call; a
 * new one costs one where the index is fresh and two otherwise, and one or two more for a name that is taken. After a lost answer, or
 * where the linked contact is gone, Zoho itself is asked first. A registered customer's newer data go into the contact that stands.
 * Throws NeedsFix where several contacts fit, or a chosen one is gone.
 */
export async function ensureContact(
  { contact }: Extract<Action, { kind: 'ensure_contact' }>,
  run: EnsureRun,
): Promise<void> {
  const standing = standingLink(contact.key, run);
  if (contact.chosenId !== null && contact.chosenId !== standing?.zoho_id) {
    choose(contact, contact.chosenId, run);
    return;
  }
  if (standing !== null) {
    if (contactNeedsUpdate(contact, standing, run.input.settings)) await updateQuietly(contact, standing, run);
    return;
  }
  if (run.reservationOf(contact.key) === null && !run.isDead(contact.key)) return;
  await findOrCreate(contact, run);
}

function choose(contact: ContactDocument, chosenId: string, run: EnsureRun): void {
  // Chosen by a person, so no other contact may take its place.
  if (run.isDead(contact.key)) throw new NeedsFix(problem('missing_in_zoho', { what: 'contact', zoho_id: chosenId }));
  run.keep(linkOf(contact, chosenId, '', 'chosen', printOfDocument(contact)));
  run.note('ensure_contact', 'chosen');
}

/** An order is not held up because Zoho will not take its buyer's new address; what it said is told once and not tried again. */
async function updateQuietly(contact: ContactDocument, link: Link, run: EnsureRun): Promise<void> {
  try {
    const updated = await updateContact(contact, link, run.ports.zoho);
    if (updated === null) {
      run.note('update_contact', 'gone');
      return;
    }
    run.keep(updated.link);
    run.learnContact(updated.indexed);
    run.note('update_contact', updated.result);
  } catch (error) {
    if (!(error instanceof NeedsFix)) throw error;
    run.keep({ ...link, facts: contact.facts });
    run.note('update_contact', `refused ${error.problem.params.code ?? ''}`);
  }
}

async function findOrCreate(contact: ContactDocument, run: EnsureRun): Promise<void> {
  const looksFirst = mustLook(contact.key, run);
  const { fresh, candidates } = run.input.contacts;
  const indexed = looksFirst ? [] : candidates.filter((row) => isUsable(row, contact)).map(toCandidate);
  const isKnown = indexed.length > 0 || (fresh && !looksFirst);
  const found = isKnown ? indexed : await look(contact, looksFirst, run);
  if (found.length > 0) await take(pick(found, contact, run), contact, run);
  else await create(contact, run);
}

/** Without an e-mail only a lost answer of our own can have left a contact, and only its name tells it. */
async function look(contact: ContactDocument, looksFirst: boolean, run: EnsureRun): Promise<readonly Candidate[]> {
  const { contacts } = run.ports.zoho;
  if (contact.email !== null) return contacts.findByEmail(contact.email, contact.currency);
  return looksFirst ? (await contacts.findByName(contact.name)).filter((row) => isSame(row, contact)) : [];
}

/** The only one, the only active one, the only one of the wanted name; else the oldest, where the shop says so. */
function pick(found: readonly Candidate[], contact: ContactDocument, run: EnsureRun): Candidate {
  const active = found.filter((row) => row.active);
  const usable = active.length > 0 ? active : found;
  const named = usable.filter((row) => row.name === contact.name);
  for (const group of [usable, named]) if (group[0] !== undefined && group.length === 1) return group[0];
  const [oldest] = [...usable].sort(byAge);
  if (oldest !== undefined && run.input.settings.several_contacts === 'oldest') return oldest;
  const candidates = usable.map(({ contactId, name }) => `${contactId} ${name}`).join(', ');
  throw new NeedsFix(problem('several_contacts', { email: contact.email ?? '', candidates }));
}

async function take(found: Candidate, contact: ContactDocument, run: EnsureRun): Promise<void> {
  if (!found.active) await run.ports.zoho.contacts.activate(found.contactId);
  run.keep(linkOf(contact, found.contactId, found.name, 'found', printOfDocument(contact)));
  run.note('ensure_contact', 'found');
}

/**
 * Under its name, else under the alternatives. Somebody of this name with this e-mail is the customer; a name that is taken by nobody
 * Zoho lists yet is most likely the same customer, made a moment ago for another key.
 */
async function create(contact: ContactDocument, run: EnsureRun): Promise<void> {
  const { contacts } = run.ports.zoho;
  for (const [index, wish] of [contact.name, ...contact.alternativeNames].entries()) {
    let name = wish;
    let made = await createUnder(name, contact, run);
    if (made.kind === 'no_name') {
      name = contact.plainName;
      made = await createUnder(name, contact, run);
    }
    if (made.kind === 'written') {
      const { contactId, name: given } = made.echo;
      run.keep(
        linkOf(contact, contactId, given, 'created', printOfEcho(contact, made.echo), made.echo.lastModifiedTime),
      );
      run.learnContact(indexedContactOf(made.echo, contact.email ?? ''));
      run.note('ensure_contact', 'created');
      return;
    }
    if (made.kind !== 'taken') throw made.error;
    const holders = await contacts.findByName(name);
    const same = holders.filter((row) => isSame(row, contact));
    if (same.length > 0) {
      await take(pick(same, contact, run), contact, run);
      return;
    }
    const isFirst = index === 0 && !mustLook(contact.key, run);
    if (holders.length === 0 && isFirst) throw new UnknownOutcome(problem('unknown_outcome', { what: 'contact' }));
  }
  throw new NeedsFix(problem('name_taken', { what: 'contact', name: contact.name }));
}

/**
 * A refusal may mean the edition's fields, and messages are localised: the contact is tried with fewer of them. Only where it is taken
 * with none at all has the organisation refused them, unless it took them before.
 */
async function createUnder(name: string, contact: ContactDocument, run: EnsureRun): Promise<ContactWritten> {
  const { contacts } = run.ports.zoho;
  const knows = run.profile.edition_fields;
  const fields = knows?.value === false ? {} : contact.editionFields;
  let refused: ContactWritten | null = null;
  for (const sent of fieldsInTurn(fields)) {
    const made = await contacts.create(contact, name, sent);
    if (made.kind === 'refused') {
      refused ??= made;
      continue;
    }
    const hasFields = Object.keys(sent).length > 0;
    if (made.kind === 'written' && hasFields && knows === null) {
      run.profile = { ...run.profile, edition_fields: { value: true, source: 'echo' } };
    }
    if (refused !== null && !hasFields && knows?.value !== true) {
      run.profile = { ...run.profile, edition_fields: { value: false, source: 'refusal' } };
    }
    return made;
  }
  if (refused === null) throw new Error('no fields to try');
  return refused;
}

function linkOf(
  contact: ContactDocument,
  zohoId: string,
  name: string,
  status: 'chosen' | 'found' | 'created',
  hash: string,
  modified = '',
): Link {
  return newLink(contact.key, zohoId, {
    number: name,
    currency: contact.currency,
    facts: contact.facts,
    status,
    zoho_echo: { last_modified_time: modified, total: '0', hash, customer_id: '', account_id: '' },
  });
}

function isUsable(row: IndexedContact, contact: ContactDocument): boolean {
  return contact.email !== null && row.email === contact.email && isCurrency(row.currency, contact.currency);
}

function isSame(row: ZohoContact, contact: ContactDocument): boolean {
  const isEmail = row.email.trim().toLowerCase() === (contact.email ?? '');
  return isEmail && !row.isVendor && isCurrency(row.currency, contact.currency);
}

const toCandidate = ({ contact_id, name, active }: IndexedContact): Candidate => ({
  contactId: contact_id,
  name,
  active,
});

/** Zoho's ids grow with time. */
function byAge(a: Candidate, b: Candidate): number {
  const [x, y] = [a.contactId, b.contactId];
  return x.length - y.length || (x < y ? -1 : 1);
}
