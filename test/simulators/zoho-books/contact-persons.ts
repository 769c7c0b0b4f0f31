import { invalid, touch } from './checks.js';
import { readPerson } from './contact-body.js';
import { contactOf, emailOf } from './find-contact.js';
import { Refusal, text, type Context, type Route } from './http-types.js';
import { pageOf } from './lists.js';
import type { Contact, ContactPerson } from './state.js';

/** Reference §5.1: this endpoint asks for a first name. */
function create(context: Context) {
  const { body, org } = context;
  const contact = org.contacts.find((row) => row.contact_id === text(body.contact_id));
  if (contact === undefined) throw new Refusal(404, 1002, 'Contact does not exist.');
  if (text(body.first_name) === '') throw invalid('First Name');
  const person = readPerson(context, { ...body, contact_person_id: '' }, []);
  put(context, contact, [...contact.persons, { ...person, is_primary_contact: contact.persons.length === 0 }]);
  return { status: 201 as const, body: { contact_person: person } };
}

function put(context: Context, contact: Contact, persons: ContactPerson[]): void {
  contact.persons = persons;
  contact.email = emailOf(persons);
  touch(context, contact);
}

function owner({ org }: Context, personId: string | undefined): { contact: Contact; person: ContactPerson } {
  for (const contact of org.contacts) {
    const person = contact.persons.find((candidate) => candidate.contact_person_id === personId);
    if (person !== undefined) return { contact, person };
  }
  throw new Refusal(404, 1002, 'Contact person does not exist.');
}

function update(context: Context) {
  const { contact, person } = owner(context, context.ids[0]);
  const merged = readPerson(context, { ...context.body, contact_person_id: person.contact_person_id }, contact.persons);
  const changed = { ...merged, is_primary_contact: person.is_primary_contact };
  put(
    context,
    contact,
    contact.persons.map((candidate) => (candidate === person ? changed : candidate)),
  );
  return { body: { contact_person: changed } };
}

function remove(context: Context) {
  const { contact, person } = owner(context, context.ids[0]);
  const left = contact.persons.filter((candidate) => candidate !== person);
  const hasPrimary = left.some((candidate) => candidate.is_primary_contact);
  put(
    context,
    contact,
    left.map((candidate, index) => ({
      ...candidate,
      is_primary_contact: candidate.is_primary_contact || (!hasPrimary && index === 0),
    })),
  );
  return { body: {} };
}

function makePrimary(context: Context) {
  const { contact, person } = owner(context, context.ids[0]);
  put(
    context,
    contact,
    contact.persons.map((candidate) => ({ ...candidate, is_primary_contact: candidate === person })),
  );
  return { body: {} };
}

const ONE = /^\/contacts\/contactpersons\/(\d+)$/;

export const CONTACT_PERSON_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    pattern: /^\/contacts\/(\d+)\/contactpersons$/,
    scope: 'contacts.READ',
    run: (c) => ({ body: pageOf(c, 'contact_persons', contactOf(c).persons, (person) => ({ ...person })) }),
  },
  { method: 'POST', pattern: /^\/contacts\/contactpersons$/, scope: 'contacts.CREATE', run: create },
  { method: 'PUT', pattern: ONE, scope: 'contacts.UPDATE', run: update },
  { method: 'DELETE', pattern: ONE, scope: 'contacts.DELETE', run: remove },
  {
    method: 'POST',
    pattern: /^\/contacts\/contactpersons\/(\d+)\/primary$/,
    scope: 'contacts.CREATE',
    run: makePrimary,
  },
];
