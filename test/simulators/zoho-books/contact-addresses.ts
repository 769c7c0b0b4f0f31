import { touch } from './checks.js';
import { readAddress } from './contact-body.js';
import { contactOf } from './find-contact.js';
import { Refusal, type Context, type Route } from './http-types.js';
import type { Address } from './state.js';

/** Further addresses (reference §5.1); the billing and shipping ones are changed with the contact or here. */
function add(context: Context) {
  const contact = contactOf(context);
  const address = readAddress(context, context.body, null);
  contact.addresses.push(address);
  touch(context, contact);
  return { body: { address_info: address } };
}

function list(context: Context) {
  const contact = contactOf(context);
  return { body: { addresses: [contact.billing_address, contact.shipping_address, ...contact.addresses] } };
}

function update(context: Context) {
  const contact = contactOf(context);
  const id = context.ids[1];
  const change = (address: Address) =>
    address.address_id === id ? readAddress(context, context.body, address) : address;
  const all = [contact.billing_address, contact.shipping_address, ...contact.addresses];
  if (!all.some((address) => address.address_id === id)) throw new Refusal(404, 1002, 'Address does not exist.');
  contact.billing_address = change(contact.billing_address);
  contact.shipping_address = change(contact.shipping_address);
  contact.addresses = contact.addresses.map(change);
  touch(context, contact);
  return { body: { address_info: all.map(change).find((address) => address.address_id === id) } };
}

export const CONTACT_ADDRESS_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/contacts\/(\d+)\/address$/, scope: 'contacts.READ', run: list },
  { method: 'POST', pattern: /^\/contacts\/(\d+)\/address$/, scope: 'contacts.CREATE', run: add },
  { method: 'PUT', pattern: /^\/contacts\/(\d+)\/address\/(\d+)$/, scope: 'contacts.UPDATE', run: update },
];
