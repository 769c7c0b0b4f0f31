import { refText, type ChangeRow } from '../simulators/store/tables.js';
import { compareBooks, foundBooks } from './found-books.js';
import type { Life } from './sim-lives.js';
import { endingsOf, questionOf } from './wanted-books.js';
import type { World } from './world.js';

/** A parked order that a person must look at anyway: the last gap of DESIGN §5 left two documents behind. */
const EXCUSED_AFTER_LATE_COMMIT = new Set(['two_candidates', 'found_but_different']);

type Say = (text: string) => void;

/**
 * Judged from the simulators' own ground truth, never from what the worker believes (reliability §2.2): every violation as a
 * sentence.
 */
export function violations(world: World): string[] {
  const found: string[] = [];
  const say = (text: string) => void found.push(text);
  for (const life of world.lives) judgeLife(life, world, say);
  judgeDocuments(world, say);
  judgeShared(world, say);
  const org = world.zoho.org(world.organizationId);
  if (org.mails.length > 0) say('a customer was mailed');
  const throttled = world.zoho.log.filter((call) => call.status === 429 && call.fault === null);
  if (throttled.length > 0) say(`${String(throttled.length)} calls were over the quota`);
  return found;
}

/** The lives that end with a question, and are asked it now. */
export function asked(world: World): Life[] {
  return world.lives.filter((life) => rowOf(life, world)?.problem?.code === questionOf(life) && life.answer === null);
}

/** Zoho wrote a document of this order after the worker had given it up, and a person is asked which one is right. */
export function isExcused(life: Life, world: World): boolean {
  const row = rowOf(life, world);
  const isLate = [...world.lateReferences].some(
    (reference) => reference === `ch_${String(life.id)}` || ofOrder(reference) === String(life.id),
  );
  return isLate && row?.state === 'parked' && EXCUSED_AFTER_LATE_COMMIT.has(row.problem?.code ?? '');
}

/** The row and the books are those of one and the same ending. */
function judgeLife(life: Life, world: World, say: Say): void {
  const id = String(life.id);
  const row = rowOf(life, world);
  if (row === undefined) {
    say(`order ${id} has no change row`);
    return;
  }
  if (isExcused(life, world)) return;
  const state = row.state === 'parked' ? (row.problem?.code ?? 'parked') : row.state;
  const endings = endingsOf(life).filter(({ rows }) => rows.includes(state));
  if (endings.length === 0) {
    say(`order ${id} ends ${state} ${JSON.stringify(row.problem?.params ?? {})} (${life.moves.join(', ')})`);
    return;
  }
  const books = foundBooks(world.zoho.org(world.organizationId), id);
  const faults = endings.map((ending) => compareBooks(ending.books, books));
  if (faults.every((list) => list.length > 0)) {
    say(`order ${id} (${state}; ${life.moves.join(', ')}): ${faults.map((list) => list.join(', ')).join(' | ')}`);
  }
  const isOneForEver = !life.hasEnded && ![...world.lateReferences].some((reference) => ofOrder(reference) === id);
  if (isOneForEver && books.invoicesEver > 1) say(`order ${id} had ${String(books.invoicesEver)} invoices`);
}

function rowOf(life: Life, { store }: World): ChangeRow | undefined {
  return store.tables.changes.get(refText({ object_type: 'order', object_id: String(life.id) }));
}

/** The order a document belongs to by its reference; null: none of ours. */
function ofOrder(reference: string): string | null {
  return /^AB12-(\d+)(-R\d+)?$/.exec(reference)?.[1] ?? null;
}

/** Whatever stands in the books belongs to an order, and every payment to an invoice. */
function judgeDocuments({ zoho, organizationId, lives }: World, say: Say): void {
  const org = zoho.org(organizationId);
  const ids = new Set(lives.map(({ id }) => String(id)));
  for (const { reference_number, status } of [...org.invoices, ...org.creditNotes]) {
    if (status !== 'void' && !ids.has(ofOrder(reference_number) ?? ''))
      say(`a document of nobody: ${reference_number}`);
  }
  const left = new Set(lives.filter(({ answer }) => answer === 'leave_as_credit').map(({ id }) => `ch_${String(id)}`));
  const loose = org.payments.filter(
    ({ invoices, reference_number }) => invoices.length !== 1 && !left.has(reference_number),
  );
  if (loose.length > 0) say('a payment without invoice');
}

function judgeShared({ zoho, organizationId }: World, say: Say): void {
  const org = zoho.org(organizationId);
  const withEmail = org.contacts.filter((contact) => contact.email !== '');
  const withSku = org.items.filter((item) => item.sku !== '');
  const shared: Readonly<Record<string, readonly string[]>> = {
    contact: withEmail.map((contact) => contact.email),
    'contact name': org.contacts.map((contact) => contact.contact_name),
    item: withSku.map((item) => item.sku),
    'item name': org.items.map((item) => item.name),
    'tax group': org.taxGroups.map((group) => group.taxes.map((tax) => tax.tax_id).join()),
  };
  for (const [what, keys] of Object.entries(shared)) {
    const seen = new Set<string>();
    for (const key of keys) {
      if (seen.has(key)) say(`two of ${what} ${key}`);
      seen.add(key);
    }
  }
}
