import type { Action } from '../accounting/documents.js';
import { problem } from '../contract/problems.js';
import { NeedsFix } from '../errors.js';
import type { ZohoContact } from '../zoho/contacts.js';
import type { Execution } from './execute.js';
import { newLink } from './new-link.js';

/**
 * Finds the customer by e-mail or makes it (zoho-books-api §5.4): one look, one create, one more create per name that is
 * taken. An order without an e-mail has a contact of its own, told apart by the order's reference in its name.
 */
export async function ensureContact(
  { contact }: Extract<Action, { kind: 'ensure_contact' }>,
  run: Execution,
): Promise<void> {
  const reservation = run.reservationOf(contact.key);
  if (reservation === null || reservation.state === 'exists') return;
  const { contacts } = run.ports.zoho;

  const keep = (found: ZohoContact, how: string) => {
    run.keep(newLink(contact.key, found.contactId, { number: found.name, currency: contact.currency }));
    run.note('ensure_contact', how);
  };

  const found =
    contact.email === null
      ? await findOwn(contact.name, reservation.unresolved_for_ms !== null, (name) => contacts.findByName(name))
      : (await contacts.findByEmail(contact.email, contact.currency))[0];
  if (found !== undefined) {
    if (!found.active) await contacts.activate(found.contactId);
    keep(found, 'found');
    return;
  }
  for (const name of [contact.name, ...contact.alternativeNames]) {
    const made = await contacts.create(contact, name);
    if (made !== null) {
      keep(made, 'created');
      return;
    }
  }
  throw new NeedsFix(problem('refused_by_zoho', { code: '3062', message: contact.name, what: 'contact' }));
}

/** Without an e-mail only a lost answer of our own can have left a contact of this name. */
async function findOwn(
  name: string,
  unresolved: boolean,
  findByName: (name: string) => Promise<ZohoContact[]>,
): Promise<ZohoContact | undefined> {
  return unresolved ? (await findByName(name))[0] : undefined;
}
