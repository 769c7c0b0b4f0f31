import type { Link, LinkKey } from '../contract/link.js';
import type { Settings } from '../contract/settings.js';
import type { WooAddress } from '../contract/woo-order.js';
import { contactDiffers, contactFactsOf } from './contact-facts.js';
import type { Address, ContactDocument } from './documents.js';
import { contactFields, type Edition } from './editions.js';
import type { Sale, SaleCustomer } from './sale.js';
import { sha256 } from './sha256.js';
import { cleanText, cut, withSuffix } from './text.js';

/** Zoho takes 200 characters but searches for 100 (zoho-books-api §5.1). */
const NAME_LENGTH = 100;

export type ContactSettings = Pick<Settings, 'contact_name' | 'contact_matches' | 'guest_contact'>;

/** Where a contact's document comes from, apart from the buyer's own data. */
export interface ContactContext {
  readonly key: LinkKey;
  /** Tells this contact from its namesakes as a last resort. */
  readonly reference: string;
  readonly currency: string;
  readonly currencyId: string;
  readonly settings: ContactSettings;
  readonly edition: Edition;
  /** What a person answered to the order's question, e.g. "use_contact:17". */
  readonly choice: string | null;
}

/**
 * One contact per customer (or guest e-mail) and currency; an order without an e-mail has a contact of its own (DESIGN §10), and so
 * has one whose personal data were erased: all of those carry the same e-mail.
 */
export function contactKeyOf(sale: Sale): LinkKey {
  const { id, email, isErased } = sale.customer;
  const slot = sale.currency;
  if (id !== null) return { object_type: 'customer', object_id: id, kind: 'contact', slot };
  if (email !== null && !isErased) return { object_type: 'guest', object_id: sha256(email), kind: 'contact', slot };
  return { object_type: 'order', object_id: sale.orderId, kind: 'contact', slot };
}

/** The contact an order is booked on. */
export function contactOf(
  sale: Sale,
  reference: string,
  currencyId: string,
  settings: ContactSettings,
  edition: Edition,
  choice: string | null,
): ContactDocument {
  const key = contactKeyOf(sale);
  return toContact(sale.customer, { key, reference, currency: sale.currency, currencyId, settings, edition, choice });
}

/** The same for any buyer, an account as well as an order. */
export function toContact(buyer: SaleCustomer, context: ContactContext): ContactDocument {
  const { billing } = buyer;
  const shipping = hasAddress(buyer.shipping) ? buyer.shipping : billing;
  const email = buyer.isErased ? null : buyer.email;
  const says = {
    email,
    companyName: cut(cleanText(billing.company), 200),
    firstName: cut(cleanText(billing.first_name), 100),
    lastName: cut(cleanText(billing.last_name), 100),
    phone: cut(cleanText(billing.phone), 50),
    billing: addressOf(billing),
    shipping: addressOf(shipping),
  };
  return {
    ...says,
    ...namesOf(buyer, email, context),
    key: context.key,
    chosenId: chosenIdOf(buyer, email, context),
    currencyId: context.currencyId,
    currency: context.currency,
    editionFields: contactFields(context.edition, { ...buyer, shipping }),
    facts: contactFactsOf(buyer.isErased ? null : { ...says, vatNumber: buyer.vatNumber }),
  };
}

/** A match made by a person always wins; the answer to this order's question comes next, the one contact for guests last. */
function chosenIdOf(buyer: SaleCustomer, email: string | null, { settings, choice }: ContactContext): string | null {
  // The chosen contact is gone, and the person wants another one made.
  if (choice === 'create_again') return null;
  const matches = new Map(Object.entries(settings.contact_matches).map(([who, id]) => [who.trim().toLowerCase(), id]));
  const matched =
    (buyer.id === null ? undefined : matches.get(buyer.id)) ?? (email === null ? undefined : matches.get(email));
  const answered = /^use_contact:(.+)$/.exec(choice ?? '')?.[1];
  return matched ?? answered ?? (buyer.id === null ? settings.guest_contact : null);
}

/** `Name`, then `Name (e-mail)`, then `Name (reference)` (DESIGN §10). */
function namesOf(
  { billing }: SaleCustomer,
  email: string | null,
  { settings, reference }: ContactContext,
): Pick<ContactDocument, 'name' | 'alternativeNames' | 'plainName'> {
  const person = cleanText(`${billing.first_name} ${billing.last_name}`);
  const company = cleanText(billing.company);
  const isCompanyFirst = settings.contact_name === 'company_or_person';
  const chosen = isCompanyFirst ? company || person : person || company;
  const plain = cut(chosen || email || reference, NAME_LENGTH);
  const plainName = cut(email ?? reference, NAME_LENGTH);
  const referenced = withSuffix(plain, reference, NAME_LENGTH);
  // Without an e-mail only the reference in the name tells our own contact from a namesake's after a lost answer.
  if (email === null) return { name: referenced, alternativeNames: [], plainName };
  if (plain === cut(email, NAME_LENGTH)) return { name: plain, alternativeNames: [referenced], plainName };
  const mailed = withSuffix(plain, cut(email, 80), NAME_LENGTH);
  return settings.contact_name === 'person_and_email'
    ? { name: mailed, alternativeNames: [referenced], plainName }
    : { name: plain, alternativeNames: [mailed, referenced], plainName };
}

/**
 * Whether this order changes its contact: a registered customer's own new billing data, where the shop wants them to. Guests never
 * change one, erased orders say nothing.
 */
export function contactNeedsUpdate(
  contact: ContactDocument,
  link: Link,
  settings: Pick<Settings, 'contact_update'>,
): boolean {
  const isCustomers = contact.key.object_type === 'customer';
  return isCustomers && settings.contact_update === 'replace' && contactDiffers(contact.facts, link.facts, 'billing');
}

/** Whether `ensure_contact` has anything to do: no link yet, another contact chosen by a person, or newer data. */
export function isContactDue(
  contact: ContactDocument,
  link: Link | null,
  settings: Pick<Settings, 'contact_update'>,
): boolean {
  if (link === null) return true;
  const isRechosen = contact.chosenId !== null && contact.chosenId !== link.zoho_id;
  return isRechosen || contactNeedsUpdate(contact, link, settings);
}

/** Lengths of zoho-books-api §5.1. */
function addressOf(address: WooAddress): Address {
  return {
    attention: cut(cleanText(`${address.first_name} ${address.last_name}`), 100),
    address: cut(cleanText(address.address_1), 500),
    street2: cut(cleanText(address.address_2), 255),
    city: cut(cleanText(address.city), 100),
    state: cut(cleanText(address.state), 100),
    zip: cut(cleanText(address.postcode), 50),
    country: cut(cleanText(address.country), 100),
    phone: cut(cleanText(address.phone), 50),
  };
}

function hasAddress(address: WooAddress): boolean {
  return cleanText(address.address_1 + address.city + address.postcode) !== '';
}
