import { invalid, refuseLong } from './checks.js';
import { objects, text, type Context, type Json } from './http-types.js';
import type { Address, ContactPerson } from './state.js';

const ADDRESS_LENGTHS = {
  attention: 100,
  address: 500,
  street2: 255,
  city: 100,
  state: 100,
  state_code: 100,
  zip: 50,
  country: 100,
  phone: 50,
  fax: 50,
};
const PERSON_LENGTHS = { salutation: 25, first_name: 100, last_name: 100, email: 100, phone: 50, mobile: 50 };

/**
 * The people of a body replace those of before: who is named by id stays, others begin, the rest are gone; exactly one is the primary
 * one, the first where none or several say so (reference §5.1, §5.4). null: the body says nothing about people.
 */
export function readPersons(
  context: Context,
  body: Json,
  previous: readonly ContactPerson[],
): readonly ContactPerson[] | null {
  const sent = 'contact_persons' in body ? objects(body.contact_persons) : personOfContact(body, previous);
  if (sent === null) return null;
  const persons = sent.map((wish) => readPerson(context, wish, previous));
  const primary = persons.find((person) => person.is_primary_contact) ?? persons[0];
  return persons.map((person) => ({ ...person, is_primary_contact: person === primary }));
}

export function readPerson(context: Context, wish: Json, previous: readonly ContactPerson[]): ContactPerson {
  refuseLong(wish, PERSON_LENGTHS);
  const asked = text(wish.contact_person_id);
  const before = previous.find((person) => person.contact_person_id === asked);
  if (asked !== '' && before === undefined) throw invalid('Contact Person');
  const merged: Json = { ...before, ...wish };
  return {
    contact_person_id: before?.contact_person_id ?? context.nextId(),
    first_name: text(merged.first_name),
    last_name: text(merged.last_name),
    email: text(merged.email),
    phone: text(merged.phone),
    mobile: text(merged.mobile),
    is_primary_contact: merged.is_primary_contact === true,
  };
}

/** An e-mail beside the contact's name makes its first person. */
function personOfContact(body: Json, previous: readonly ContactPerson[]): Json[] | null {
  return text(body.email) !== '' && previous.length === 0 ? [{ email: body.email }] : null;
}

/** The address keeps its id; what is not named of it stays. */
export function readAddress(context: Context, sent: unknown, previous: Address | null): Address {
  const [wish = {}] = objects([sent]);
  refuseLong(wish, ADDRESS_LENGTHS);
  const fields = Object.keys(ADDRESS_LENGTHS);
  return {
    ...Object.fromEntries(fields.map((field) => [field, ''])),
    ...(previous ?? { address_id: context.nextId() }),
    ...Object.fromEntries(fields.filter((field) => field in wish).map((field) => [field, text(wish[field])])),
  };
}
