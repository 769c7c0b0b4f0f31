import type { SolvedDocument } from '../accounting/documents.js';
import { bookedCustomerOf } from '../accounting/own-links.js';
import { linkKeyText, type LinkKey } from '../contract/link.js';
import type { Refused } from '../zoho/documents.js';
import type { Execution } from './execute.js';

/** zoho-books-api §3: a contact or an item that a document names does not exist; 2007: the item is inactive. */
const MISSING_CODES = new Set([1002, 2006, 2007, 3004]);

/**
 * A document was refused for something it names: each contact and item of it is asked for by its id, and what no longer exists is
 * looked for or made again, once; what follows an invoice is for whoever has the invoice today. Answers whether anything was other.
 */
export async function healDeadIds(
  refused: Refused,
  document: SolvedDocument,
  contact: LinkKey,
  run: Execution,
): Promise<boolean> {
  if (refused.status !== 404 && !MISSING_CODES.has(refused.code)) return false;
  // What follows an invoice is for its customer, whatever became of the contact's own link.
  const isNew = bookedCustomerOf(run.own()) === null;
  let healed = !isNew && (await followCustomer(run)) === 'changed';
  const keys = new Map<string, LinkKey>(
    [...(isNew ? [contact] : []), ...document.lines.map(({ item }) => item)].map((key) => [linkKeyText(key), key]),
  );
  for (const key of keys.values()) {
    if (await isAlive(key, run)) continue;
    if (await run.makeAgain(key)) healed = true;
  }
  return healed;
}

/** Two contacts were merged in Zoho, or the invoice was given to another: its link names the customer of today from then on. */
export async function followCustomer(run: Execution): Promise<'gone' | 'same' | 'changed'> {
  const { invoice } = run.own();
  if (invoice === null || invoice.zoho_echo === null) return 'same';
  const echo = await run.ports.zoho.invoices.get(invoice.zoho_id);
  if (echo === null || echo.status === 'void') return 'gone';
  if (echo.customerId === invoice.zoho_echo.customer_id) return 'same';
  run.keep({ ...invoice, zoho_echo: { ...invoice.zoho_echo, customer_id: echo.customerId } });
  return 'changed';
}

async function isAlive(key: LinkKey, run: Execution): Promise<boolean> {
  const { contacts, items } = run.ports.zoho;
  const id = run.idOf(key);
  return key.kind === 'contact' ? (await contacts.get(id)) !== null : items.exists(id);
}
