import { creditOfCustomer, owedByCustomer } from './balance.js';
import { invalid, refuseLong, touch } from './checks.js';
import { CONTACT_ADDRESS_ROUTES } from './contact-addresses.js';
import { readAddress, readPersons } from './contact-body.js';
import { CONTACT_PERSON_ROUTES } from './contact-persons.js';
import { CONTACT_FIELDS, refuseForeignFields } from './editions.js';
import { contactOf, emailOf } from './find-contact.js';
import { money, objects, Refusal, stamp, text, type Context, type Json, type Route } from './http-types.js';
import { listAnswer, matchesModified, matchesSearch, matchesStatus, matchesText } from './lists.js';
import type { Contact } from './state.js';

const LENGTHS = { contact_name: 200, company_name: 200, payment_terms_label: 200, contact_number: 200 };
const OWN_PLACE = new Set(['contact_persons', 'billing_address', 'shipping_address', 'currency_id', 'contact_type']);

function read(context: Context, previous: Contact | null) {
  const { body } = context;
  refuseForeignFields(context, body, CONTACT_FIELDS);
  refuseLong(body, LENGTHS);
  refuseUnknownIds(context);
  const contact_name = 'contact_name' in body ? text(body.contact_name) : (previous?.contact_name ?? '');
  if (contact_name.trim() === '') throw new Refusal(400, 3013, 'Invalid contact name');
  const contact_type = previous?.contact_type ?? (body.contact_type === 'vendor' ? 'vendor' : 'customer');
  refuseTakenName(context, contact_name, contact_type, previous);
  const persons = [...(readPersons(context, body, previous?.persons ?? []) ?? previous?.persons ?? [])];
  const own = Object.fromEntries(Object.entries(body).filter(([field]) => !OWN_PLACE.has(field)));
  return {
    contact_name,
    contact_type,
    currency_code: currencyOfContact(context, previous),
    persons,
    email: emailOf(persons),
    billing_address: readAddress(context, body.billing_address, previous?.billing_address ?? null),
    shipping_address: readAddress(context, body.shipping_address, previous?.shipping_address ?? null),
    fields: { ...(previous?.fields ?? {}), ...own },
  } as const;
}

/** A tax or an exemption that was deleted is no longer one. */
function refuseUnknownIds({ body, org }: Context): void {
  const tax = text(body.tax_id);
  const exemption = text(body.tax_exemption_id);
  const taxIds = [...org.taxes.map((row) => row.tax_id), ...org.taxGroups.map((row) => row.tax_group_id)];
  if (tax !== '' && !taxIds.includes(tax)) throw invalid('Tax');
  if (exemption !== '' && !org.taxExemptions.some((row) => row.tax_exemption_id === exemption))
    throw invalid('Tax Exemption');
}

/** Reference §5.4: unique on create and on update, vendors included by the switch. */
function refuseTakenName(
  { org, switches }: Context,
  name: string,
  type: Contact['contact_type'],
  except: Contact | null,
): void {
  if (switches.duplicateContactNames === 'allowed') return;
  const taken = org.contacts.some(
    (contact) =>
      contact !== except &&
      contact.contact_name.toLowerCase() === name.toLowerCase() &&
      (switches.vendorNames === 'shared' || contact.contact_type === type),
  );
  if (taken) throw new Refusal(400, 3062, `The contact "${name}" already exists. Specify a different name.`);
}

/** One currency, which stays once there are transactions (reference §10). */
function currencyOfContact({ org, body }: Context, previous: Contact | null): string {
  const before = previous?.currency_code ?? org.currency_code;
  const currency_id = text(body.currency_id);
  if (currency_id === '') return before;
  const wanted = org.currencies.find((row) => row.currency_id === currency_id)?.currency_code;
  if (wanted === undefined) throw new Refusal(400, 9004, 'Currency does not exist');
  if (previous !== null && wanted !== before && hasTransactions(org, previous.contact_id)) throw invalid('Currency');
  return wanted;
}

function hasTransactions(org: Context['org'], contactId: string): boolean {
  return [...org.invoices, ...org.payments, ...org.creditNotes].some(({ customer_id }) => customer_id === contactId);
}

function create(context: Context) {
  const { org, now } = context;
  const contact: Contact = {
    contact_id: context.nextId(),
    status: 'active',
    addresses: [],
    createdAt: now,
    modifiedAt: now,
    ...read(context, null),
  };
  org.contacts.push(contact);
  return { status: 201 as const, body: { contact: detail(contact, context) } };
}

function update(context: Context) {
  const contact = contactOf(context);
  Object.assign(contact, read(context, contact));
  touch(context, contact);
  return { body: { contact: detail(contact, context) } };
}

function remove(context: Context) {
  const { org } = context;
  const contact = contactOf(context);
  if (hasTransactions(org, contact.contact_id))
    throw new Refusal(400, 3000, 'Contacts with transactions cannot be deleted.');
  org.contacts.splice(org.contacts.indexOf(contact), 1);
  return { body: {} };
}

function list(context: Context) {
  const { org, query, switches } = context;
  const emailMatches = (email: string) =>
    switches.emailFilter === 'exact' || query.email === undefined
      ? matchesText(query, 'email', email)
      : email.toLowerCase().includes(query.email.toLowerCase());
  const rows = org.contacts.filter((contact) => {
    const primary = contact.persons.find((person) => person.is_primary_contact);
    const company = text(contact.fields.company_name);
    return (
      matchesStatus(query, contact.status) &&
      matchesText(query, 'contact_name', contact.contact_name) &&
      matchesText(query, 'company_name', company) &&
      matchesText(query, 'first_name', primary?.first_name ?? '') &&
      matchesText(query, 'last_name', primary?.last_name ?? '') &&
      matchesText(query, 'phone', primary?.phone ?? '') &&
      emailMatches(contact.email) &&
      (query.contact_type === undefined || contact.contact_type === query.contact_type) &&
      matchesModified(query, contact.modifiedAt) &&
      matchesSearch(query, [contact.contact_name, company, contact.email, text(contact.fields.notes)])
    );
  });
  return { body: listAnswer(context, 'contacts', rows, (contact) => row(contact, context)) };
}

/** In lists: no addresses, no contact persons (reference §5.3). */
function row(contact: Contact, { org, switches }: Context): Json {
  const primary = contact.persons.find((person) => person.is_primary_contact);
  const currency = org.currencies.find(({ currency_code }) => currency_code === contact.currency_code);
  return {
    contact_id: contact.contact_id,
    contact_name: contact.contact_name,
    company_name: text(contact.fields.company_name),
    contact_type: contact.contact_type,
    first_name: primary?.first_name ?? '',
    last_name: primary?.last_name ?? '',
    email: contact.email,
    phone: primary?.phone ?? '',
    mobile: primary?.mobile ?? '',
    status: contact.status,
    currency_id: currency?.currency_id ?? '',
    currency_code: contact.currency_code,
    outstanding_receivable_amount: money(owedByCustomer(org, contact.contact_id).toFixed(), switches),
    unused_credits_receivable_amount: money(creditOfCustomer(org, contact.contact_id).toFixed(), switches),
    created_time: stamp(contact.createdAt),
    last_modified_time: stamp(contact.modifiedAt),
  };
}

function detail(contact: Contact, context: Context): Json {
  const primary = contact.persons.find((person) => person.is_primary_contact);
  return {
    ...contact.fields,
    ...row(contact, context),
    primary_contact_id: primary?.contact_person_id ?? '',
    contact_persons: objects(contact.persons),
    billing_address: contact.billing_address,
    shipping_address: contact.shipping_address,
  };
}

function setStatus(status: Contact['status']) {
  return (context: Context) => {
    const contact = contactOf(context);
    contact.status = status;
    touch(context, contact);
    return { body: {} };
  };
}

const ONE = /^\/contacts\/(\d+)$/;

export const CONTACT_ROUTES: readonly Route[] = [
  ...CONTACT_PERSON_ROUTES,
  ...CONTACT_ADDRESS_ROUTES,
  { method: 'GET', pattern: /^\/contacts$/, scope: 'contacts.READ', run: list },
  { method: 'POST', pattern: /^\/contacts$/, scope: 'contacts.CREATE', run: create },
  { method: 'GET', pattern: ONE, scope: 'contacts.READ', run: (c) => ({ body: { contact: detail(contactOf(c), c) } }) },
  { method: 'PUT', pattern: ONE, scope: 'contacts.UPDATE', run: update },
  { method: 'DELETE', pattern: ONE, scope: 'contacts.DELETE', run: remove },
  { method: 'POST', pattern: /^\/contacts\/(\d+)\/active$/, scope: 'contacts.CREATE', run: setStatus('active') },
  { method: 'POST', pattern: /^\/contacts\/(\d+)\/inactive$/, scope: 'contacts.CREATE', run: setStatus('inactive') },
];
