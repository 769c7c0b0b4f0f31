import type { Address, ContactDocument } from '../accounting/documents.js';
import type { CallResult } from './answers.js';
import type { ZohoSession } from './client.js';
import { refusal, unreadable } from './client.js';
import { asList, asObject, asText } from './read.js';

/** zoho-books-api §5.1, §5.4: the name is taken, on create and on update. */
export const NAME_TAKEN = 3062;

export interface ZohoContact {
  readonly contactId: string;
  readonly name: string;
  readonly email: string;
  readonly currency: string;
  readonly active: boolean;
}

export interface Contacts {
  /** Customers with exactly this e-mail and currency, active ones first; Zoho's own filter is not believed. */
  findByEmail(email: string, currency: string): Promise<ZohoContact[]>;
  /** Customers of exactly this name. */
  findByName(name: string): Promise<ZohoContact[]>;
  /** null: the name is taken. */
  create(contact: ContactDocument, name: string): Promise<ZohoContact | null>;
  activate(contactId: string): Promise<void>;
}

export function createContacts(session: ZohoSession): Contacts {
  async function find(query: Record<string, string>): Promise<ZohoContact[]> {
    const body = await session.demand({
      method: 'GET',
      path: '/contacts',
      query: { ...query, filter_by: 'Status.All' },
      what: 'contact',
    });
    return asList(body.contacts)
      .filter((row) => asText(row.contact_type) !== 'vendor')
      .map(readContact)
      .sort((a, b) => Number(b.active) - Number(a.active));
  }

  return {
    async findByEmail(email, currency) {
      const wanted = email.trim().toLowerCase();
      const rows = await find({ email });
      return rows.filter((row) => row.email.trim().toLowerCase() === wanted && row.currency === currency);
    },

    async findByName(name) {
      return (await find({ contact_name: name })).filter((row) => row.name === name);
    },

    async create(contact, name) {
      const result: CallResult = await session.call({
        method: 'POST',
        path: '/contacts',
        body: contactBody(contact, name),
        what: 'contact',
      });
      if (result.kind === 'refused') {
        if (result.code === NAME_TAKEN) return null;
        throw refusal(result, 'contact');
      }
      const made = readContact(asObject(result.body.contact));
      if (made.contactId === '') throw unreadable('contact');
      return made;
    },

    async activate(contactId) {
      await session.demand({ method: 'POST', path: `/contacts/${contactId}/active`, what: 'contact' });
    },
  };
}

function readContact(row: Record<string, unknown>): ZohoContact {
  return {
    contactId: asText(row.contact_id),
    name: asText(row.contact_name),
    email: asText(row.email),
    currency: asText(row.currency_code),
    active: asText(row.status) !== 'inactive',
  };
}

/** No contact person is ever ticked for e-mails: the shop has written to its customer already. */
function contactBody(contact: ContactDocument, name: string): Record<string, unknown> {
  return {
    contact_name: name,
    contact_type: 'customer',
    currency_id: contact.currencyId,
    ...(contact.companyName === '' ? {} : { company_name: contact.companyName }),
    billing_address: addressBody(contact.billing),
    shipping_address: addressBody(contact.shipping),
    contact_persons: [
      {
        first_name: contact.firstName,
        last_name: contact.lastName,
        ...(contact.email === null ? {} : { email: contact.email }),
        ...(contact.phone === '' ? {} : { phone: contact.phone }),
        is_primary_contact: true,
      },
    ],
  };
}

function addressBody(address: Address): Record<string, string> {
  return { ...address };
}
