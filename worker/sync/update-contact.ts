import { mergeContact, printAfter, type ContactChange, type ContactEcho } from '../accounting/contact-merge.js';
import type { ContactDocument } from '../accounting/documents.js';
import type { Link } from '../contract/link.js';
import type { IndexedContact } from '../contract/reference-data.js';
import { indexedContactOf, type Contacts } from '../zoho/contacts.js';

export interface UpdatedContact {
  readonly link: Link;
  /** For the index. */
  readonly indexed: IndexedContact;
  /** For the log line; names parts, never what they say. */
  readonly result: string;
}

/**
 * Puts a buyer's newer data into the contact: one read, and one write where something differs. Contact persons of others stay, what a
 * person changed in Zoho stays, a name that is taken stays as it was (one write more). null: the contact no longer exists. Throws
 * NeedsFix where Zoho refuses.
 */
export async function updateContact(
  contact: ContactDocument,
  link: Link,
  { contacts }: { readonly contacts: Pick<Contacts, 'get' | 'update'> },
): Promise<UpdatedContact | null> {
  const echo = await contacts.get(link.zoho_id);
  if (echo === null) return null;
  const lastPrint = link.zoho_echo?.hash ?? '';
  const merge = mergeContact(contact, echo, lastPrint);
  const now = merge.change === null ? echo : await write(echo, merge.change, contacts);
  const hash = printAfter(contact, now, merge, lastPrint);
  const left = merge.left.length === 0 ? '' : `; left as changed in Zoho: ${merge.left.join(', ')}`;
  return {
    indexed: indexedContactOf(now, contact.email ?? ''),
    link: {
      ...link,
      number: now.name,
      facts: contact.facts,
      zoho_echo: { last_modified_time: now.lastModifiedTime, total: '0', hash, customer_id: '', account_id: '' },
    },
    result: `${merge.change === null ? 'unchanged' : 'updated'}${left}`,
  };
}

/** A name that is taken or that Zoho does not take, and fields the edition refuses are not worth the rest of the change. */
async function write(
  echo: ContactEcho,
  change: ContactChange,
  contacts: Pick<Contacts, 'update'>,
): Promise<ContactEcho> {
  const first = await contacts.update(echo.contactId, change);
  if (first.kind === 'written') return first.echo;
  const { editionFields, ...plain } = change;
  if (first.kind === 'refused' && editionFields === undefined) throw first.error;
  const second = await contacts.update(
    echo.contactId,
    first.kind === 'refused' ? plain : { ...change, name: echo.name },
  );
  if (second.kind === 'written') return second.echo;
  if (second.kind === 'taken') return echo;
  throw second.error;
}
