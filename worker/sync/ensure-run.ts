import type { BooksProfile } from '../contract/books-profile.js';
import type { Material } from '../contract/claim.js';
import { linkKeyText, type Link, type LinkKey, type Reservation } from '../contract/link.js';
import { problem } from '../contract/problems.js';
import type { IndexedContact } from '../contract/reference-data.js';
import type { Settings } from '../contract/settings.js';
import { Wait } from '../errors.js';
import type { Zoho } from '../zoho/zoho.js';
import { INDEX_DELAY_MS } from './outcome.js';

/** What the steps that find or make shared things need of a running claim. */
export interface EnsureRun {
  readonly ports: { readonly zoho: Pick<Zoho, 'contacts' | 'items' | 'taxes'> };
  readonly input: {
    readonly contacts: Material['contacts'];
    readonly settings: Pick<Settings, 'contact_update' | 'several_contacts'>;
    /** What a person answered to the question the order was parked with. */
    readonly choice: string | null;
  };
  profile: BooksProfile;
  reservationOf(key: LinkKey): Reservation | null;
  /** What this key's link names was answered as not existing: it is looked for and made anew, whatever the reservation says. */
  isDead(key: LinkKey): boolean;
  keep(link: Link): void;
  note(kind: string, result: string): void;
  /** Goes into the index with the completion: the next order with this e-mail must find what was made or changed here. */
  learnContact(contact: IndexedContact): void;
}

/** Whether something may be there that no index knows: after a lost answer, or when the linked one is gone. */
export function mustLook(key: LinkKey, run: EnsureRun): boolean {
  const reservation = run.reservationOf(key);
  return run.isDead(key) || (reservation !== null && reservation.unresolved_for_ms !== null);
}

/** The link that stands, or null where the thing is ours to find or make. */
export function standingLink(key: LinkKey, run: EnsureRun): Link | null {
  const reservation = run.reservationOf(key);
  return reservation?.state === 'exists' && !run.isDead(key) ? reservation.link : null;
}

/**
 * Takes the creation of shared things: all at once and sorted, before any call to Zoho, so that who cannot have everything holds
 * nothing for long. Throws Wait where another claim holds one, or where a lost answer is too young to be looked up.
 */
export async function reserveAll(
  keys: readonly LinkKey[],
  reserve: (keys: readonly LinkKey[]) => Promise<readonly Reservation[]>,
): Promise<readonly Reservation[]> {
  if (keys.length === 0) return [];
  const unique = [...new Map(keys.map((key) => [linkKeyText(key), key])).entries()];
  const sorted = unique.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
  const reservations = await reserve(sorted);
  for (const { key, state, retry_in_ms, unresolved_for_ms } of reservations) {
    if (state === 'held') throw new Wait(retry_in_ms, problem('waits_for_another_order', { what: key.kind }));
    if (state === 'reserved' && unresolved_for_ms !== null && unresolved_for_ms < INDEX_DELAY_MS) {
      throw new Wait(INDEX_DELAY_MS - unresolved_for_ms, problem('unknown_outcome', { what: key.kind }));
    }
  }
  return reservations;
}
