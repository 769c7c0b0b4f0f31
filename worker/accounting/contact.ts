import type { LinkKey } from '../contract/link.js';
import type { WooAddress } from '../contract/woo-order.js';
import type { Address, ContactDocument } from './documents.js';
import type { Sale } from './sale.js';
import { sha256 } from './sha256.js';
import { cleanText, cut, withSuffix } from './text.js';

/** Zoho takes 200 characters but searches for 100 (zoho-books-api §5.1). */
const NAME_LENGTH = 100;

/** One contact per customer (or guest e-mail) and currency; an order without an e-mail has a contact of its own (DESIGN §10). */
export function contactKeyOf(sale: Sale): LinkKey {
  const { id, email } = sale.customer;
  const slot = sale.currency;
  if (id !== null) return { object_type: 'customer', object_id: id, kind: 'contact', slot };
  if (email !== null) return { object_type: 'guest', object_id: sha256(email), kind: 'contact', slot };
  return { object_type: 'order', object_id: sale.orderId, kind: 'contact', slot };
}

export function contactOf(sale: Sale, reference: string, currencyId: string): ContactDocument {
  const { email, billing, shipping } = sale.customer;
  const person = cleanText(`${billing.first_name} ${billing.last_name}`);
  const company = cleanText(billing.company);
  const plain = cut(company || person || email || reference, NAME_LENGTH);
  const referenced = withSuffix(plain, reference, NAME_LENGTH);
  return {
    key: contactKeyOf(sale),
    email,
    // Without an e-mail only the reference in the name tells our own contact from a namesake's after a lost answer.
    name: email === null ? referenced : plain,
    alternativeNames: email === null ? [] : [withSuffix(plain, cut(email, 80), NAME_LENGTH), referenced],
    companyName: cut(company, 200),
    firstName: cut(cleanText(billing.first_name), 100),
    lastName: cut(cleanText(billing.last_name), 100),
    phone: cut(cleanText(billing.phone), 50),
    currencyId,
    currency: sale.currency,
    billing: addressOf(billing),
    shipping: addressOf(hasAddress(shipping) ? shipping : billing),
  };
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
