import { Refusal, type Context } from './http-types.js';
import type { Contact, ContactPerson } from './state.js';

export function contactOf({ org, ids }: Context): Contact {
  const contact = org.contacts.find((row) => row.contact_id === ids[0]);
  if (contact === undefined) throw new Refusal(404, 1002, 'Contact does not exist.');
  return contact;
}

/** The contact's e-mail is that of its primary person (reference §5.1). */
export function emailOf(persons: readonly ContactPerson[]): string {
  return persons.find((person) => person.is_primary_contact)?.email ?? '';
}
