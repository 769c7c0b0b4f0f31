import type { ContactChange, ContactEcho, ContactPerson } from '../accounting/contact-merge.js';
import type { Address, ContactDocument, EditionFields } from '../accounting/documents.js';
import { problem } from '../contract/problems.js';
import type { IndexedContact } from '../contract/reference-data.js';
import { NeedsFix } from '../errors.js';
import type { CallResult, ZohoBody } from './answers.js';
import type { ZohoSession } from './client.js';
import { refusal, unreadable } from './client.js';
import { asBoolean, asList, asObject, asText, hasMorePages } from './read.js';

/** zoho-books-api §5.1, §5.4: the name is taken, on create and on update. */
const NAME_TAKEN = 3062;
/** §3: Zoho takes no contact of this name. */
const NAME_INVALID = 3013;
/** §3: the organisation does not have the currency, or no longer. */
const NO_CURRENCY = 9004;
/** The record does not exist (§3). */
const NOT_FOUND = 1002;

export interface ZohoContact {
  readonly contactId: string;
  readonly name: string;
  readonly email: string;
  /** '' where a list does not say. */
  readonly currency: string;
  readonly active: boolean;
  readonly isVendor: boolean;
}

/** `refused` carries what the merchant would read, for whoever has no better idea. */
export type ContactWritten =
  | { readonly kind: 'written'; readonly echo: ContactEcho }
  | { readonly kind: 'taken' }
  /** `no_name`: what it was called is no name for Zoho. */
  | { readonly kind: 'refused' | 'no_name'; readonly error: NeedsFix };

/** A page of the index, and when each row was last changed (Zoho's stamp, offset without colon). */
export interface IndexPage<T> {
  readonly rows: readonly { readonly row: T; readonly modified: string }[];
  readonly more: boolean;
}

export interface Contacts {
  /** Customers with exactly this e-mail and currency; Zoho's own filter is not believed. */
  findByEmail(email: string, currency: string): Promise<ZohoContact[]>;
  /** Everybody of exactly this name, vendors too: they share the names. */
  findByName(name: string): Promise<ZohoContact[]>;
  create(contact: ContactDocument, name: string, editionFields: EditionFields): Promise<ContactWritten>;
  /** null: it no longer exists. */
  get(contactId: string): Promise<ContactEcho | null>;
  update(contactId: string, change: ContactChange): Promise<ContactWritten>;
  activate(contactId: string): Promise<void>;
  /** 200 customers, active or not; newest change first where Zoho sorts as asked. */
  page(page: number, order: 'any' | 'newest_change_first'): Promise<IndexPage<IndexedContact>>;
}

export function createContacts(session: ZohoSession): Contacts {
  async function list(query: Record<string, string>): Promise<ZohoBody> {
    return session.demand({
      method: 'GET',
      path: '/contacts',
      query: { ...query, filter_by: 'Status.All' },
      what: 'contact',
    });
  }

  function written(result: CallResult, currency: string | null): ContactWritten {
    if (result.kind === 'refused') {
      if (result.code === NAME_TAKEN) return { kind: 'taken' };
      if (result.code === NAME_INVALID) return { kind: 'no_name', error: refusal(result, 'contact') };
      const isCurrencyMissing = result.code === NO_CURRENCY && currency !== null;
      const missing = isCurrencyMissing ? new NeedsFix(problem('currency_not_in_books', { currency })) : null;
      return { kind: 'refused', error: missing ?? refusal(result, 'contact') };
    }
    const echo = readEcho(asObject(result.body.contact));
    if (echo.contactId === '') throw unreadable('contact');
    return { kind: 'written', echo };
  }

  return {
    async findByEmail(email, currency) {
      const wanted = email.trim().toLowerCase();
      return asList((await list({ email, contact_type: 'customer' })).contacts)
        .map(readContact)
        .filter(
          (row) => !row.isVendor && row.email.trim().toLowerCase() === wanted && isCurrency(row.currency, currency),
        );
    },

    async findByName(name) {
      const wanted = name.trim().toLowerCase();
      const rows = asList((await list({ contact_name: name })).contacts).map(readContact);
      return rows.filter((row) => row.name.trim().toLowerCase() === wanted);
    },

    async create(contact, name, editionFields) {
      const body = contactBody(contact, name, editionFields);
      return written(
        await session.call({ method: 'POST', path: '/contacts', body, what: 'contact' }),
        contact.currency,
      );
    },

    async get(contactId) {
      const result = await session.call({ method: 'GET', path: `/contacts/${contactId}`, what: 'contact' });
      if (result.kind === 'ok') return readEcho(asObject(result.body.contact));
      if (result.status === 404 || result.code === NOT_FOUND) return null;
      throw refusal(result, 'contact');
    },

    async update(contactId, change) {
      const body = changeBody(change);
      const path = `/contacts/${contactId}`;
      return written(await session.call({ method: 'PUT', path, body, what: 'contact' }), null);
    },

    async activate(contactId) {
      await session.demand({ method: 'POST', path: `/contacts/${contactId}/active`, what: 'contact' });
    },

    async page(page, order) {
      const sort = order === 'any' ? {} : { sort_column: 'last_modified_time', sort_order: 'D' };
      const body = await list({ ...sort, contact_type: 'customer', page: String(page), per_page: '200' });
      const rows = asList(body.contacts).filter((row) => asText(row.contact_type) !== 'vendor');
      return { rows: rows.flatMap(toIndexed), more: hasMorePages(body) };
    },
  };
}

/** A contact without a stated currency may have any. */
export function isCurrency(stated: string, wanted: string): boolean {
  return stated === '' || stated === wanted;
}

/** What the index holds of a contact that was just read or written; its e-mail is the primary person's. */
export function indexedContactOf(echo: ContactEcho, email: string): IndexedContact {
  const primary = echo.persons.find((person) => person.isPrimary)?.email;
  return {
    contact_id: echo.contactId,
    name: echo.name.slice(0, 2000),
    company: echo.companyName.slice(0, 2000),
    email: (primary ?? email).trim().toLowerCase().slice(0, 2000),
    currency: echo.currency.slice(0, 3),
    active: echo.active,
  };
}

function readContact(row: ZohoBody): ZohoContact {
  return {
    contactId: asText(row.contact_id),
    name: asText(row.contact_name),
    email: asText(row.email),
    currency: asText(row.currency_code),
    active: asText(row.status) !== 'inactive',
    isVendor: asText(row.contact_type) === 'vendor',
  };
}

function toIndexed(row: ZohoBody): IndexPage<IndexedContact>['rows'] {
  const { contactId, name, email, currency, active } = readContact(row);
  if (contactId === '') return [];
  const indexed = {
    contact_id: contactId,
    name: name.slice(0, 2000),
    company: asText(row.company_name).slice(0, 2000),
    email: email.trim().toLowerCase().slice(0, 2000),
    currency: currency.slice(0, 3),
    active,
  };
  return [{ row: indexed, modified: asText(row.last_modified_time) }];
}

/** Zoho's names of the fields only some editions have (§5.2), as far as this worker sends them. */
const EDITION_FIELDS = [
  'vat_treatment',
  'vat_reg_no',
  'country_code',
  'tax_treatment',
  'tax_reg_no',
  'gst_no',
  'gst_treatment',
  'place_of_contact',
];

/** Sent back unchanged, since a PUT replaces the list of persons. */
const PERSON_FIELDS = ['salutation', 'mobile', 'designation', 'department', 'skype'];

function readEcho(row: ZohoBody): ContactEcho {
  const texts = (from: ZohoBody, names: readonly string[]) =>
    Object.fromEntries(
      names.map((name): [string, string] => [name, asText(from[name])]).filter(([, text]) => text !== ''),
    );
  return {
    contactId: asText(row.contact_id),
    name: asText(row.contact_name),
    companyName: asText(row.company_name),
    currency: asText(row.currency_code),
    active: asText(row.status) !== 'inactive',
    lastModifiedTime: asText(row.last_modified_time),
    billing: readAddress(asObject(row.billing_address)),
    shipping: readAddress(asObject(row.shipping_address)),
    persons: asList(row.contact_persons).map((person) => ({
      id: asText(person.contact_person_id),
      email: asText(person.email),
      firstName: asText(person.first_name),
      lastName: asText(person.last_name),
      phone: asText(person.phone),
      isPrimary: asBoolean(person.is_primary_contact) === true,
      more: texts(person, PERSON_FIELDS),
    })),
    editionFields: texts(row, EDITION_FIELDS),
  };
}

function readAddress(address: ZohoBody): Address {
  return {
    attention: asText(address.attention),
    address: asText(address.address),
    street2: asText(address.street2),
    city: asText(address.city),
    state: asText(address.state),
    zip: asText(address.zip),
    country: asText(address.country),
    phone: asText(address.phone),
  };
}

/** No contact person is ever ticked for e-mails: the shop has written to its customer already. */
function contactBody(contact: ContactDocument, name: string, editionFields: EditionFields): ZohoBody {
  const person = { ...contact, id: '', email: contact.email ?? '', isPrimary: true, more: {} };
  return {
    contact_name: name,
    contact_type: 'customer',
    customer_sub_type: contact.companyName === '' ? 'individual' : 'business',
    currency_id: contact.currencyId,
    ...(contact.companyName === '' ? {} : { company_name: contact.companyName }),
    billing_address: { ...contact.billing },
    shipping_address: { ...contact.shipping },
    contact_persons: [personBody(person)],
    ...editionFields,
  };
}

function changeBody(change: ContactChange): ZohoBody {
  return {
    contact_name: change.name,
    ...(change.companyName === undefined ? {} : { company_name: change.companyName }),
    ...(change.billing === undefined ? {} : { billing_address: { ...change.billing } }),
    ...(change.shipping === undefined ? {} : { shipping_address: { ...change.shipping } }),
    contact_persons: change.persons.map(personBody),
    ...change.editionFields,
  };
}

function personBody(person: ContactPerson): ZohoBody {
  return {
    ...person.more,
    ...(person.id === '' ? {} : { contact_person_id: person.id }),
    first_name: person.firstName,
    last_name: person.lastName,
    ...(person.email === '' ? {} : { email: person.email }),
    ...(person.phone === '' ? {} : { phone: person.phone }),
    is_primary_contact: person.isPrimary,
  };
}
