import { listAnswer, matchesStatus, matchesText } from './lists.js';
import { objects, Refusal, stamp, text, type Context, type Json, type Route } from './http-types.js';
import type { Contact } from './state.js';

/** Fields only some editions take (reference §5.2). */
const EDITION_FIELDS: Record<string, readonly string[]> = {
  gst_no: ['in'],
  gst_treatment: ['in'],
  place_of_contact: ['in'],
  vat_treatment: ['uk'],
  vat_reg_no: ['uk'],
  tax_treatment: ['gcc', 'mx', 'ke', 'za'],
  tax_reg_no: ['gcc', 'mx', 'ke', 'za'],
};

const LENGTHS: Record<string, number> = { contact_name: 200, company_name: 200 };

function read(context: Context, previous: Contact | null): Pick<Contact, 'contact_name' | 'email' | 'fields'> {
  const { body, org } = context;
  for (const [field, editions] of Object.entries(EDITION_FIELDS)) {
    if (field in body && !editions.includes(org.edition)) throw new Refusal(400, 15, `Invalid Element ${field}`);
  }
  for (const [field, length] of Object.entries(LENGTHS)) {
    if (text(body[field]).length > length) throw new Refusal(400, 2, `Invalid value passed for ${field}`);
  }
  const contact_name = text(body.contact_name) || (previous?.contact_name ?? '');
  if (contact_name.trim() === '') throw new Refusal(400, 3013, 'Invalid contact name');
  refuseTakenName(context, contact_name, previous);
  const persons = objects(body.contact_persons);
  const primary = persons.find((person) => person.is_primary_contact === true) ?? persons[0];
  const email = persons.length > 0 ? text(primary?.email) : text(body.email) || (previous?.email ?? '');
  return { contact_name, email, fields: { ...(previous?.fields ?? {}), ...body } };
}

function refuseTakenName({ org, switches }: Context, name: string, except: Contact | null): void {
  if (switches.duplicateContactNames === 'allowed') return;
  const taken = org.contacts.some(
    (contact) => contact !== except && contact.contact_name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new Refusal(400, 3062, `The contact "${name}" already exists. Specify a different name.`);
}

function create(context: Context) {
  const { org, body, now } = context;
  const currency_id = text(body.currency_id);
  const currency =
    currency_id === ''
      ? org.currency_code
      : org.currencies.find((row) => row.currency_id === currency_id)?.currency_code;
  if (currency === undefined) throw new Refusal(400, 9004, 'Currency does not exist');
  const contact: Contact = {
    contact_id: context.nextId(),
    contact_type: body.contact_type === 'vendor' ? 'vendor' : 'customer',
    currency_code: currency,
    status: 'active',
    createdAt: now,
    modifiedAt: now,
    ...read(context, null),
  };
  org.contacts.push(contact);
  return { status: 201 as const, body: { contact: detail(contact) } };
}

function find({ org, ids }: Context): Contact {
  const contact = org.contacts.find((row) => row.contact_id === ids[0]);
  if (contact === undefined) throw new Refusal(404, 1002, 'Contact does not exist.');
  return contact;
}

function update(context: Context) {
  const contact = find(context);
  Object.assign(contact, read(context, contact), { modifiedAt: context.now });
  return { body: { contact: detail(contact) } };
}

function list(context: Context) {
  const { org, query, switches } = context;
  const emailMatches = (email: string) =>
    switches.emailFilter === 'exact' || query.email === undefined
      ? matchesText(query, 'email', email)
      : email.toLowerCase().includes(query.email.toLowerCase());
  const rows = org.contacts.filter(
    (contact) =>
      matchesStatus(query, contact.status) &&
      matchesText(query, 'contact_name', contact.contact_name) &&
      emailMatches(contact.email) &&
      (query.contact_type === undefined || contact.contact_type === query.contact_type),
  );
  return { body: listAnswer(context, 'contacts', rows, row) };
}

function row(contact: Contact): Json {
  return {
    contact_id: contact.contact_id,
    contact_name: contact.contact_name,
    company_name: text(contact.fields.company_name),
    contact_type: contact.contact_type,
    email: contact.email,
    status: contact.status,
    currency_code: contact.currency_code,
    created_time: stamp(contact.createdAt),
    last_modified_time: stamp(contact.modifiedAt),
  };
}

function detail(contact: Contact): Json {
  return { ...contact.fields, ...row(contact) };
}

function setStatus(status: Contact['status']) {
  return (context: Context) => {
    Object.assign(find(context), { status, modifiedAt: context.now });
    return { body: {} };
  };
}

export const CONTACT_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/contacts$/, scope: 'contacts.READ', run: list },
  { method: 'POST', pattern: /^\/contacts$/, scope: 'contacts.CREATE', run: create },
  {
    method: 'GET',
    pattern: /^\/contacts\/(\d+)$/,
    scope: 'contacts.READ',
    run: (c) => ({ body: { contact: detail(find(c)) } }),
  },
  { method: 'PUT', pattern: /^\/contacts\/(\d+)$/, scope: 'contacts.UPDATE', run: update },
  { method: 'POST', pattern: /^\/contacts\/(\d+)\/active$/, scope: 'contacts.CREATE', run: setStatus('active') },
  { method: 'POST', pattern: /^\/contacts\/(\d+)\/inactive$/, scope: 'contacts.CREATE', run: setStatus('inactive') },
];
