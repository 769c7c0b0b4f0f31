import type { Link } from '../contract/link.js';
import type { IndexedContact } from '../contract/reference-data.js';
import type { Settings } from '../contract/settings.js';
import { contactKeyOf } from './contact.js';
import type { Sale, SaleCustomer } from './sale.js';

const EMAIL = /[^\s<>()[\],;:|"']+@[^\s<>()[\],;:|"']+/gu;
/** Between the parts of a contact's name: "Name - e-mail", "Name (e-mail)", "Company, Name", "Name <17>". */
const BETWEEN = /\s[-–—/]+\s|[()<>[\]|,;:]/u;

/**
 * Contacts that are known to be the buyer's: linked, chosen by a person, or of the order's e-mail. Not the one contact a shop has for all
 * its guests.
 */
export function contactsOfBuyer(
  sale: Sale,
  links: readonly Link[],
  candidates: readonly IndexedContact[],
  settings: Pick<Settings, 'contact_matches' | 'guest_contact'>,
): ReadonlySet<string> {
  const { id, email, isErased } = sale.customer;
  const key = contactKeyOf(sale);
  const isBuyers = (link: Link) =>
    link.kind === 'contact' && link.object_type === key.object_type && link.object_id === key.object_id;
  const isMatched = ([who]: [string, string]) => {
    const named = who.trim().toLowerCase();
    return named === id || (named === email && !isErased);
  };
  const ids = new Set([
    ...links.filter(isBuyers).map(({ zoho_id }) => zoho_id),
    ...Object.entries(settings.contact_matches)
      .filter(isMatched)
      .map(([, contactId]) => contactId),
    ...(isErased ? [] : candidates.filter((row) => row.email === email)).map(({ contact_id }) => contact_id),
  ]);
  if (settings.guest_contact !== null) ids.delete(settings.guest_contact);
  return ids;
}

/**
 * Whether a contact's name is the buyer's, the way tools name contacts (zoho-books-api §5.4): the person, the company or the e-mail, alone
 * or with each other, with an id, or the last name first. Of a namesake with another e-mail it is not.
 */
export function namesBuyer(name: string, { billing, email, isErased }: SaleCustomer): boolean {
  if (isErased) return false;
  const text = plain(name);
  const emails = (text.match(EMAIL) ?? []).map((found) => found.replace(/^[-.]+|[-.]+$/g, ''));
  if (emails.length > 0 && email !== null) return emails.includes(plain(email));
  const rest = text.replace(EMAIL, ' ');
  const parts = [rest, ...rest.split(BETWEEN)].map(wordsOf);
  const known = new Set([`${billing.first_name} ${billing.last_name}`, billing.company].flatMap(printsOf));
  return parts.some((words) => [words, words.filter(isNoId)].some((some) => prints(some).some((it) => known.has(it))));
}

const printsOf = (name: string) => prints(wordsOf(plain(name)));

/** The words in any order, and as they stand without spaces, which some languages do not write. */
function prints(words: readonly string[]): string[] {
  return words.length === 0 ? [] : [[...words].sort().join(' '), words.join('')];
}

/** Accents are lost on the way into many a system. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const isNoId = (word: string) => !/^\p{N}+$/u.test(word);
