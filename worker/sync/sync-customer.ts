import { contactDiffers } from '../accounting/contact-facts.js';
import { contactOfCustomer, readCustomer, type CustomerRecord } from '../accounting/customer.js';
import type { ContactDocument } from '../accounting/documents.js';
import { editionOf } from '../accounting/editions.js';
import { emptyBooksProfile, type BooksProfile } from '../contract/books-profile.js';
import type { Claim } from '../contract/claim.js';
import { linkKeyText, type Link, type Reservation } from '../contract/link.js';
import { problem } from '../contract/problems.js';
import type { IndexedContact, Learnt, ReferenceData } from '../contract/reference-data.js';
import type { Settings } from '../contract/settings.js';
import { LostClaim, NeedsFix, SyncError, Wait } from '../errors.js';
import type { StoreClient } from '../store/store-client.js';
import type { Zoho } from '../zoho/zoho.js';
import { ensureContact } from './ensure-contact.js';
import { reserveAll, type EnsureRun } from './ensure-run.js';
import type { Lease } from './lease.js';
import { done, failed, ignored, INDEX_DELAY_MS, parked } from './outcome.js';
import { updateContact } from './update-contact.js';
import { withClaim, type SyncDeps, type SyncJob, type Work } from './with-claim.js';

/**
 * A customer's own change: the contacts it has are brought up to date where the shop wants that; an account with the role "customer" that
 * has none gets one in the organisation's currency. Staff and readers become contacts with their first booked order only, and nobody
 * does while the shop approves everything first.
 */
export function syncCustomer(job: SyncJob, deps: SyncDeps): Promise<'done' | 'again' | 'nothing'> {
  return withClaim('customer', job, deps, (claim, lease, zoho) => workOnCustomer(claim, lease, zoho, deps));
}

async function workOnCustomer(claim: Claim, lease: Lease, zoho: Zoho, deps: SyncDeps): Promise<Work> {
  if (claim.unresolved_for_ms !== null && claim.unresolved_for_ms < INDEX_DELAY_MS) {
    throw new Wait(INDEX_DELAY_MS - claim.unresolved_for_ms, problem('unknown_outcome', { what: 'contact' }));
  }
  // A write is repeated only after a look, so whatever was left unknown is known at the end.
  const certainty = claim.unresolved_for_ms === null ? 'keep' : 'resolved';
  const nothing = { links: [], actions: [], learnt: null };
  const leaveAlone = (): Work => ({ ...nothing, outcome: ignored(certainty), result: 'ignored' });

  if (claim.customer === null || claim.deleted !== null) return leaveAlone();
  const customer = readCustomer(claim.customer);
  if (!customer.ok) return { ...nothing, outcome: parked(customer.error, certainty), result: 'parked' };
  const links = claim.links.filter((link) => isOwn(link, claim));
  const settings = await deps.books.settings(claim.settings_version);
  if (links.length === 0 && (!customer.value.isCustomer || settings.approval_first)) return leaveAlone();

  const referenceData = await deps.books.referenceData(claim.reference_version);
  const run = createRun({ customer: customer.value, claim, lease, zoho, settings, referenceData, store: deps.store });
  let failure: SyncError | null = null;
  try {
    if (links.length === 0) await makeFirst(run);
    for (const link of links) await bringUpToDate(link, run);
  } catch (error) {
    if (error instanceof LostClaim || !(error instanceof SyncError)) throw error;
    failure = error;
  }
  const outcome = failure === null ? done(certainty) : failed(failure, claim.attempts, deps.random, certainty);
  const result = outcome.state === 'done' ? (run.steps.length === 0 ? 'unchanged' : 'booked') : outcome.state;
  return { links: [...run.made.values()], actions: run.steps, learnt: learntBy(run), outcome, result };
}

function learntBy({ profile, given, indexed }: CustomerRun): Learnt | null {
  if (profile === given && indexed.length === 0) return null;
  return {
    ...(profile === given ? {} : { profile }),
    ...(indexed.length === 0 ? {} : { contacts: [...indexed] }),
  };
}

interface Subject {
  readonly customer: CustomerRecord;
  readonly claim: Claim;
  readonly lease: Lease;
  readonly zoho: Zoho;
  readonly settings: Settings;
  readonly referenceData: ReferenceData;
  readonly store: StoreClient;
}

interface CustomerRun extends EnsureRun {
  readonly subject: Subject;
  readonly given: BooksProfile;
  readonly made: ReadonlyMap<string, Link>;
  readonly steps: readonly { kind: string; result: string }[];
  readonly indexed: readonly IndexedContact[];
  reserved(reservations: readonly Reservation[]): void;
  died(link: Link): void;
}

function createRun(subject: Subject): CustomerRun {
  const { claim, settings, referenceData, zoho } = subject;
  const given = referenceData.profile ?? emptyBooksProfile(claim.organization_id ?? 'none');
  const made = new Map<string, Link>();
  const steps: { kind: string; result: string }[] = [];
  const indexed: IndexedContact[] = [];
  const reservations = new Map<string, Reservation>();
  const dead = new Set<string>();
  return {
    subject,
    ports: { zoho },
    input: { contacts: claim.contacts, settings, choice: null },
    given,
    profile: given,
    made,
    steps,
    indexed,
    reservationOf: (key) => reservations.get(linkKeyText(key)) ?? null,
    isDead: (key) => dead.has(linkKeyText(key)),
    keep: (link) => void made.set(linkKeyText(link), link),
    note: (kind, result) => void steps.push({ kind, result }),
    learnContact: (contact) => void indexed.push(contact),
    reserved(rows) {
      for (const row of rows) reservations.set(linkKeyText(row.key), row);
    },
    died: (link) => void dead.add(linkKeyText(link)),
  };
}

async function makeFirst(run: CustomerRun): Promise<void> {
  const base = run.subject.referenceData.currencies.find((currency) => currency.is_base);
  await ensure(documentOf(base?.code ?? run.profile.base_currency, run), run);
}

/** One read and at most one write; a contact that is gone is found or made again. */
async function bringUpToDate(link: Link, run: CustomerRun): Promise<void> {
  const { claim, settings, zoho } = run.subject;
  const contact = documentOf(link.slot, run);
  if (contact.chosenId !== null && contact.chosenId !== link.zoho_id) return ensure(contact, run);
  const isDue = claim.replay || contactDiffers(contact.facts, link.facts, 'with_shipping');
  if (!isDue || contact.facts.hash === '' || settings.contact_update !== 'replace') return;
  const updated = await updateContact(contact, link, zoho);
  if (updated === null) {
    run.died(link);
    return ensure(contact, run);
  }
  run.keep(updated.link);
  run.learnContact(updated.indexed);
  run.note('update_contact', updated.result);
}

async function ensure(contact: ContactDocument, run: CustomerRun): Promise<void> {
  const { claim, lease, store } = run.subject;
  if (contact.currencyId === '') throw new NeedsFix(problem('currency_not_in_books', { currency: contact.currency }));
  const reservations = await reserveAll([contact.key], async (keys) => {
    const answer = await store.reserve({ ...claim.ref, token: lease.token, keys: [...keys] });
    if (answer.result !== 'ok') throw new LostClaim();
    return answer.reservations;
  });
  run.reserved(reservations);
  await ensureContact({ kind: 'ensure_contact', contact }, run);
}

function documentOf(currency: string, run: CustomerRun): ContactDocument {
  const { customer, claim, settings, referenceData } = run.subject;
  return contactOfCustomer(customer, {
    reference: claim.reference,
    currency,
    currencyId: referenceData.currencies.find(({ code }) => code === currency)?.currency_id ?? '',
    settings,
    edition: editionOf(run.profile),
  });
}

function isOwn(link: Link, claim: Claim): boolean {
  return link.kind === 'contact' && link.object_type === 'customer' && link.object_id === claim.ref.object_id;
}
