import type { IndexedContact, IndexedItem } from '../../../worker/contract/reference-data.js';
import type { IndexProgress, IndexRows, Tables } from './tables.js';

/** The hourly reading may be late by this much before the index counts as stale. */
const FRESH_MS = 4_200_000;

type Resource = 'contacts' | 'items';

/** E-mail addresses are compared like this, in the links' keys too. */
export const normalText = (text: string): string => text.trim().toLowerCase();

/** Adds a page of Zoho's contacts or items, or single ones. */
export function learnIndex(
  tables: Tables,
  { contacts, items }: { readonly contacts: readonly IndexedContact[]; readonly items: readonly IndexedItem[] },
  now: number,
): void {
  if (contacts.length === 0 && items.length === 0) return;
  const index = indexOf(tables);
  for (const entry of contacts) index.contacts.set(entry.contact_id, { entry, seenAt: now });
  for (const entry of items) index.items.set(entry.item_id, { entry, seenAt: now });
}

export function contactsWith(tables: Tables, emails: readonly string[]): IndexedContact[] {
  const wanted = new Set(emails.map(normalText).filter((email) => email !== ''));
  return [...indexOf(tables).contacts.values()]
    .map(({ entry }) => entry)
    .filter((entry) => wanted.has(normalText(entry.email)))
    .sort((a, b) => (a.contact_id < b.contact_id ? -1 : 1))
    .slice(0, 50);
}

/** The contacts were read whole and lately: who is not among them does not exist. */
export function isIndexFresh(tables: Tables, now: number): boolean {
  const { completeSince } = progressOf(tables, 'contacts');
  return completeSince !== null && now - completeSince < FRESH_MS;
}

export const completeSince = (tables: Tables, resource: Resource): number | null =>
  progressOf(tables, resource).completeSince;

/** A reading begins: its first page is asked now. */
export function beginIndex(tables: Tables, resource: Resource, isWhole: boolean, now: number): void {
  Object.assign(progressOf(tables, resource), { beganAt: now, isWhole });
}

/** Complete as of the moment its reading began; after a whole one, what it did not see is gone. */
export function endIndex(tables: Tables, resource: Resource): void {
  const progress = progressOf(tables, resource);
  const { beganAt, isWhole } = progress;
  if (beganAt === null) return;
  const rows: Map<string, { readonly seenAt: number }> = indexOf(tables)[resource];
  for (const [id, { seenAt }] of rows) if (isWhole && seenAt < beganAt) rows.delete(id);
  Object.assign(progress, { beganAt: null, isWhole: false, completeSince: beganAt });
}

function indexOf(tables: Tables): IndexRows {
  const organizationId = tables.connection.organization_id ?? '';
  const index = tables.index.get(organizationId) ?? { contacts: new Map(), items: new Map(), progress: new Map() };
  tables.index.set(organizationId, index);
  return index;
}

function progressOf(tables: Tables, resource: Resource): IndexProgress {
  const { progress } = indexOf(tables);
  const row = progress.get(resource) ?? { beganAt: null, isWhole: false, completeSince: null };
  progress.set(resource, row);
  return row;
}
