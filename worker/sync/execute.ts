import type { DocumentEcho } from '../accounting/document-echo.js';
import type { Action, Documents, SolvedDocument } from '../accounting/documents.js';
import { bookedCustomerOf, ownLinksOf, type OwnLinks } from '../accounting/own-links.js';
import type { Result } from '../accounting/result.js';
import { taxesNamedBy } from '../accounting/solved-document.js';
import type { BooksProfile } from '../contract/books-profile.js';
import type { Intent, Material } from '../contract/claim.js';
import { linkKeyText, type Link, type LinkKey, type Reservation } from '../contract/link.js';
import type { Problem } from '../contract/problems.js';
import type { IndexedContact, ZohoAccount } from '../contract/reference-data.js';
import type { Settings } from '../contract/settings.js';
import { LostClaim, SyncError } from '../errors.js';
import type { Refused } from '../zoho/documents.js';
import type { Zoho } from '../zoho/zoho.js';
import { createCreditNote, settleCreditNote, voidCreditNote } from './credit-steps.js';
import { ensureContact } from './ensure-contact.js';
import { ensureItem } from './ensure-item.js';
import { ensureTax } from './ensure-tax.js';
import { reserveAll } from './ensure-run.js';
import { ensureTaxGroup } from './ensure-tax-group.js';
import { healDeadIds } from './heal-dead-ids.js';
import { accept, createInvoice, demandUnpaid, markSent, updateInvoice, voidInvoice } from './invoice-steps.js';
import { recordPayment, updatePayment } from './payment-steps.js';

export interface ExecutePorts {
  readonly zoho: Zoho;
  /** Takes the creation of shared things; LostClaim when the claim is gone. */
  reserve(keys: readonly LinkKey[]): Promise<readonly Reservation[]>;
  /** Recorded with the store before an existing document is changed. */
  intend(intent: Intent): Promise<void>;
  /** The same sale with what was learnt meanwhile. */
  solveAgain(profile: BooksProfile): Result<Documents, Problem>;
}

export interface ExecuteInput {
  readonly orderId: string;
  /** How often this change was tried before. */
  readonly attempts: number;
  readonly links: readonly Link[];
  readonly profile: BooksProfile;
  readonly settings: Settings;
  /** For what people read of a payment. */
  readonly accounts: readonly ZohoAccount[];
  readonly contacts: Material['contacts'];
  /** What the actions come from: whoever must make a contact or an item again finds it here. */
  readonly wanted: Documents;
  /** An invoice of ours already in Zoho that must become the wanted one (found after an unknown outcome). */
  readonly updateInvoice: DocumentEcho | null;
  /** What a person answered to the question the order was parked with. */
  readonly choice: string | null;
}

export interface Executed {
  /** Every link made or refreshed, also before a failure. */
  readonly made: readonly Link[];
  readonly profile: BooksProfile;
  readonly contacts: readonly IndexedContact[];
  readonly steps: readonly { kind: string; result: string }[];
  readonly failure: SyncError | null;
}

/** What the steps share while they run; lives for one claim. */
export interface Execution {
  readonly ports: ExecutePorts;
  readonly input: ExecuteInput;
  profile: BooksProfile;
  reservationOf(key: LinkKey): Reservation | null;
  isDead(key: LinkKey): boolean;
  idOf(key: LinkKey): string;
  /** Whom a document is for: the invoice's own customer, once there is one. */
  customerOf(contact: LinkKey): string;
  /** What was made or changed is in the index of contacts from now on. */
  learnContact(row: IndexedContact): void;
  own(): OwnLinks;
  keep(link: Link): void;
  note(kind: string, result: string): void;
  /** Makes things anew that a refused document names and that no longer exist in Zoho; false: all of them are there. */
  heal(refused: Refused, document: SolvedDocument, contact: LinkKey): Promise<boolean>;
  /** Finds or makes what a document names and no link knows; `documents`: what it is one of. */
  ensureNamed(document: SolvedDocument, documents: Documents): Promise<void>;
  /** Looks for, or makes, a contact or item whose id is dead; false where it is neither. */
  makeAgain(key: LinkKey): Promise<boolean>;
}

type Step<K extends Action['kind']> = (action: Extract<Action, { kind: K }>, run: Execution) => Promise<void>;

const STEPS: { readonly [K in Action['kind']]: Step<K> } = {
  ensure_contact: ensureContact,
  ensure_item: ensureItem,
  ensure_tax: ensureTax,
  ensure_tax_group: ensureTaxGroup,
  create_invoice: createInvoice,
  update_invoice: updateInvoice,
  mark_sent: markSent,
  record_payment: recordPayment,
  update_payment: updatePayment,
  demand_unpaid: demandUnpaid,
  void_invoice: voidInvoice,
  create_credit_note: createCreditNote,
  settle_credit_note: settleCreditNote,
  void_credit_note: voidCreditNote,
  accept,
};

/**
 * Runs the actions in order. Never throws for an expected failure: what was made before it is returned with it. LostClaim
 * and bugs pass through.
 */
export async function execute(actions: readonly Action[], ports: ExecutePorts, input: ExecuteInput): Promise<Executed> {
  const links = new Map(input.links.map((link) => [linkKeyText(link), link]));
  const made = new Map<string, Link>();
  const reservations = new Map<string, Reservation>();
  const steps: { kind: string; result: string }[] = [];
  const dead = new Set<string>();
  const contacts: IndexedContact[] = [];

  const run: Execution = {
    ports,
    input,
    profile: input.profile,
    isDead: (key) => dead.has(linkKeyText(key)),
    reservationOf: (key) => reservations.get(linkKeyText(key)) ?? null,
    idOf(key) {
      const link = links.get(linkKeyText(key));
      if (link === undefined) throw new Error(`no link for ${linkKeyText(key)}`);
      return link.zoho_id;
    },
    customerOf: (contact) => bookedCustomerOf(run.own()) ?? run.idOf(contact),
    learnContact: (row) => void contacts.push(row),
    own: () => ownLinksOf([...links.values()], input.orderId),
    ensureNamed: (document, documents) =>
      ensureAll(namedBy(document, documents).filter(({ key }) => !links.has(linkKeyText(key)))),
    makeAgain: (key) => makeAgain(key, dead, run),
    heal: (refused, document, contact) => healDeadIds(refused, document, contact, run),
    keep(link) {
      links.set(linkKeyText(link), link);
      made.set(linkKeyText(link), link);
    },
    note: (kind, result) => void steps.push({ kind, result }),
  };

  /** Shared things are taken before any call to Zoho. */
  async function reserve(keys: readonly LinkKey[]): Promise<void> {
    for (const reservation of await reserveAll(keys, (sorted) => ports.reserve(sorted))) {
      reservations.set(linkKeyText(reservation.key), reservation);
      if (reservation.link !== null) links.set(linkKeyText(reservation.key), reservation.link);
    }
  }

  async function ensureAll(named: readonly { readonly key: LinkKey; readonly action: Action }[]): Promise<void> {
    await reserve(named.map(({ key }) => key));
    for (const { action } of named) await runStep(action, run);
  }

  let failure: SyncError | null = null;
  try {
    await reserve(sharedKeys(actions));
    for (const action of actions) await runStep(action, run);
  } catch (error) {
    if (error instanceof LostClaim || !(error instanceof SyncError)) throw error;
    failure = error;
  }
  return { made: [...made.values()], profile: run.profile, contacts, steps, failure };
}

/** The table is typed row by row; that an action meets its own row is beyond what the index can express. */
function runStep(action: Action, run: Execution): Promise<void> {
  const step = STEPS[action.kind] as (action: Action, run: Execution) => Promise<void>;
  return step(action, run);
}

/**
 * Without a reservation of the store: the link exists, and Zoho's unique names guard against two at once. What may be left of an
 * earlier attempt is looked for first.
 */
async function makeAgain(key: LinkKey, dead: Set<string>, run: Execution): Promise<boolean> {
  const { wanted } = run.input;
  if (wanted.kind === 'nothing' || wanted.contact === null) return false;
  dead.add(linkKeyText(key));
  const item = wanted.items.find((candidate) => linkKeyText(candidate.key) === linkKeyText(key));
  if (key.kind === 'contact') await ensureContact({ kind: 'ensure_contact', contact: wanted.contact }, run);
  else if (item !== undefined) await ensureItem({ kind: 'ensure_item', item }, run);
  else return false;
  dead.delete(linkKeyText(key));
  return true;
}

/** The items and tax groups of a document's lines. */
function namedBy(document: SolvedDocument, documents: Documents): { key: LinkKey; action: Action }[] {
  if (documents.kind === 'nothing') return [];
  const groups = taxesNamedBy(document).flatMap((tax) => (tax.kind === 'group' ? [tax.key] : []));
  const keys = [...document.lines.map(({ item }) => item), ...groups];
  const isNamed = ({ key }: { key: LinkKey }) => keys.some((named) => linkKeyText(named) === linkKeyText(key));
  return [
    ...documents.items.map((item) => ({ key: item.key, action: { kind: 'ensure_item' as const, item } })),
    ...documents.taxGroups.map((group) => ({ key: group.key, action: { kind: 'ensure_tax_group' as const, group } })),
  ].filter(isNamed);
}

function sharedKeys(actions: readonly Action[]): LinkKey[] {
  return actions.flatMap((action): LinkKey[] => {
    if (action.kind === 'ensure_contact') return [action.contact.key];
    if (action.kind === 'ensure_item') return [action.item.key];
    if (action.kind === 'ensure_tax') return [action.tax.key];
    return action.kind === 'ensure_tax_group' ? [action.group.key] : [];
  });
}
