import type { ContactDocument, Address, EditionFields } from './documents.js';
import { sha256 } from './sha256.js';

/** What Zoho answers about one contact, read by `zoho/contacts` (zoho-books-api §5); absent texts are ''. */
export interface ContactEcho {
  readonly contactId: string;
  readonly name: string;
  readonly companyName: string;
  readonly currency: string;
  readonly active: boolean;
  readonly lastModifiedTime: string;
  readonly billing: Address;
  readonly shipping: Address;
  readonly persons: readonly ContactPerson[];
  readonly editionFields: EditionFields;
}

export interface ContactPerson {
  /** '' for one that is yet to be added. */
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly isPrimary: boolean;
  /** What is sent back as it came: a PUT replaces the whole list (§5.4). */
  readonly more: Readonly<Record<string, string>>;
}

/** What a PUT says; absent parts stay as they are. */
export interface ContactChange {
  readonly name: string;
  readonly companyName?: string;
  readonly billing?: Address;
  readonly shipping?: Address;
  /** All of them, other people's too. */
  readonly persons: readonly ContactPerson[];
  readonly editionFields?: EditionFields;
}

export interface Merge {
  /** null: Zoho says already what it should. */
  readonly change: ContactChange | null;
  /** Parts a person changed in Zoho, left as they are. */
  readonly left: readonly ContactPart[];
}

const PARTS = ['name', 'company', 'person', 'phone', 'billing', 'shipping', 'tax'] as const;
export type ContactPart = (typeof PARTS)[number];
type Texts = Readonly<Record<ContactPart, string>>;

/** Of each part's fingerprint; seven of them fit the link's hash. */
const PRINT_LENGTH = 8;

/** The fingerprint of a contact as the store has it: for one that was found, so that a later change can be told from a person's. */
export function printOfDocument(contact: ContactDocument): string {
  return printOf(textsOfDocument(contact));
}

/** The fingerprint of a contact as Zoho answered our own write. */
export function printOfEcho(contact: ContactDocument, echo: ContactEcho): string {
  return printOf(textsOfEcho(echo, personOf(contact, echo, '')));
}

/**
 * What the store changes of a contact in Zoho. A part is replaced only where Zoho still says what it said after our last write (or what
 * the store said when the contact was found), or nothing at all; everything else is a person's and stays. What the store leaves
 * empty changes nothing. `lastPrint` is the link's.
 */
export function mergeContact(contact: ContactDocument, echo: ContactEcho, lastPrint: string): Merge {
  const own = personOf(contact, echo, lastPrint);
  const wanted = wantedTexts(contact, echo);
  const there = textsOfEcho(echo, own);
  const differing = PARTS.filter((part) => wanted[part] !== '' && wanted[part] !== there[part]);
  const replaced = differing.filter(
    (part) => there[part] === '' || printOfText(there[part]) === partOf(lastPrint, part),
  );
  const left = differing.filter((part) => !replaced.includes(part));
  return { change: replaced.length === 0 ? null : toChange(contact, echo, own, new Set(replaced)), left };
}

/** The fingerprint after a merge: what Zoho now says, but for parts left to a person, which stay foreign. */
export function printAfter(contact: ContactDocument, echo: ContactEcho, merge: Merge, lastPrint: string): string {
  const wanted = wantedTexts(contact, echo);
  const now = textsOfEcho(echo, personOf(contact, echo, lastPrint));
  return PARTS.map((part) => {
    if (wanted[part] === '') return partOf(lastPrint, part).padEnd(PRINT_LENGTH, '-');
    return printOfText(merge.left.includes(part) ? wanted[part] : now[part]);
  }).join('');
}

function toChange(
  contact: ContactDocument,
  echo: ContactEcho,
  own: ContactPerson | null,
  replaced: ReadonlySet<ContactPart>,
): ContactChange {
  return {
    name: replaced.has('name') ? contact.name : echo.name,
    ...(replaced.has('company') ? { companyName: contact.companyName } : {}),
    ...(replaced.has('billing') ? { billing: contact.billing } : {}),
    ...(replaced.has('shipping') ? { shipping: contact.shipping } : {}),
    ...(replaced.has('tax') ? { editionFields: contact.editionFields } : {}),
    persons: personsAfter(contact, echo, own, replaced),
  };
}

/** Nobody is removed and nobody loses being the primary one. */
function personsAfter(
  contact: ContactDocument,
  echo: ContactEcho,
  own: ContactPerson | null,
  replaced: ReadonlySet<ContactPart>,
): readonly ContactPerson[] {
  const { firstName, lastName, phone } = contact;
  const names = { firstName, lastName, email: contact.email ?? '' };
  if (own === null) {
    if (!replaced.has('person')) return echo.persons;
    const isPrimary = !echo.persons.some((person) => person.isPrimary);
    return [...echo.persons, { id: '', ...names, phone, isPrimary, more: {} }];
  }
  const changed = {
    ...own,
    ...(replaced.has('person') ? names : {}),
    ...(replaced.has('phone') ? { phone } : {}),
  };
  return echo.persons.map((person) => (person === own ? changed : person));
}

/** Ours is the one with the buyer's e-mail, else the one we wrote last (the buyer has a new e-mail). */
function personOf(contact: ContactDocument, echo: ContactEcho, lastPrint: string): ContactPerson | null {
  const email = contact.email ?? '';
  const sameEmail = echo.persons.find((person) => person.email.trim().toLowerCase() === email);
  const lastWritten = echo.persons.find((person) => printOfText(personText(person)) === partOf(lastPrint, 'person'));
  return sameEmail ?? lastWritten ?? null;
}

/** A name that was taken became one of the alternatives, and a number the store does not know is not taken away. */
function wantedTexts(contact: ContactDocument, echo: ContactEcho): Texts {
  const wanted = textsOfDocument(contact);
  const isNamed = [contact.name, ...contact.alternativeNames].includes(echo.name);
  const losesNumber = numberIn(contact.editionFields) === '' && numberIn(echo.editionFields) !== '';
  return { ...wanted, name: isNamed ? echo.name : wanted.name, tax: losesNumber ? '' : wanted.tax };
}

function textsOfDocument(contact: ContactDocument): Texts {
  return {
    name: contact.name,
    company: contact.companyName,
    person: personText({ ...contact, email: contact.email ?? '' }),
    phone: contact.phone,
    billing: addressText(contact.billing),
    shipping: addressText(contact.shipping),
    tax: fieldsText(contact.editionFields),
  };
}

function textsOfEcho(echo: ContactEcho, own: ContactPerson | null): Texts {
  return {
    name: echo.name,
    company: echo.companyName,
    person: own === null ? '' : personText(own),
    phone: own?.phone ?? '',
    billing: addressText(echo.billing),
    shipping: addressText(echo.shipping),
    tax: fieldsText(echo.editionFields),
  };
}

function personText({ firstName, lastName, email }: Pick<ContactPerson, 'firstName' | 'lastName' | 'email'>): string {
  const texts = [firstName, lastName, email.trim().toLowerCase()];
  return texts.join('') === '' ? '' : JSON.stringify(texts);
}

/** An address that names no place is none, whatever its country. */
function addressText({ attention, address, street2, city, state, zip, country, phone }: Address): string {
  const isEmpty = [address, street2, city, zip].join('') === '';
  return isEmpty ? '' : JSON.stringify([attention, address, street2, city, state, zip, country, phone]);
}

function fieldsText(fields: EditionFields): string {
  const entries = Object.entries(fields).filter(([, value]) => value !== '');
  return entries.length === 0 ? '' : JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function numberIn({ gst_no, tax_reg_no, vat_reg_no }: EditionFields): string {
  return String(gst_no ?? tax_reg_no ?? vat_reg_no ?? '');
}

const printOfText = (text: string) => sha256(text).slice(0, PRINT_LENGTH);
const printOf = (texts: Texts) => PARTS.map((part) => printOfText(texts[part])).join('');

function partOf(print: string, part: ContactPart): string {
  const before = PARTS.slice(0, PARTS.indexOf(part)).reduce((text) => text.slice(PRINT_LENGTH), print);
  return before.slice(0, PRINT_LENGTH);
}
