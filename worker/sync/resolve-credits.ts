import Big from 'big.js';
import type { DocumentEcho } from '../accounting/document-echo.js';
import type { CreditNoteDocument } from '../accounting/documents.js';
import { ownLinksOf, type OwnLinks } from '../accounting/own-links.js';
import { verifyDocument } from '../accounting/verify.js';
import type { Link } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import type { CreditUse } from '../zoho/credit-notes.js';
import type { DocumentRow } from '../zoho/documents.js';
import type { Zoho } from '../zoho/zoho.js';
import { orderLinkKey, settlementLink, unverified, verified } from './document-links.js';
import type { Unresolved } from './resolve-outcome.js';
import { isSameDocument, isUnpaid, isUntouched, twoCandidates } from './standing.js';

/**
 * The order's credit notes in Zoho, those of refunds deleted since too: the customer's, by our references. One that nobody touched and
 * that is not what is wanted is deleted, so that the plan makes the right one; a wanted one becomes a link, with its pay-out; one that
 * we took back is no longer believed in.
 */
export async function resolveCredits(
  input: Unresolved,
  customerId: string,
  zoho: Zoho,
  notes: string[],
): Promise<{ found: readonly Link[]; problem: Problem | null }> {
  const prefix = `${input.reference}-R`;
  const rows = await zoho.creditNotes.list(
    { customer_id: customerId },
    (row) => row.reference.startsWith(prefix) && /^\d+$/.test(row.reference.slice(prefix.length)),
  );
  const slots = bySlot(rows, prefix);
  for (const slot of ownLinksOf(input.links, input.orderId).creditNotes.keys()) {
    if (!slots.has(slot)) slots.set(slot, []);
  }
  const found: Link[] = [];
  for (const [slot, candidates] of slots) {
    const resolved = await resolveSlot(input, slot, candidates, zoho, notes);
    if ('code' in resolved) return { found, problem: resolved };
    found.push(...resolved);
  }
  return { found, problem: null };
}

async function resolveSlot(
  input: Unresolved,
  slot: string,
  rows: readonly DocumentRow[],
  zoho: Zoho,
  notes: string[],
): Promise<Link[] | Problem> {
  const own = ownLinksOf(input.links, input.orderId);
  const linked = own.creditNotes.get(slot) ?? null;
  const wanted = input.wanted?.credits.find((credit) => credit.slot === slot) ?? null;
  const standing = rows.filter(({ status }) => status !== 'void');
  const isVerified = linked !== null && linked.facts !== null;
  const doubt = () => twoCandidates('credit note', standing, `${input.reference}-R${slot}`);
  if (isVerified && !(await voidSecond(standing, linked, zoho, notes))) return doubt();
  if (!isVerified && standing.length > 1) return doubt();

  const id = isVerified ? linked.zoho_id : (standing[0]?.id ?? linked?.zoho_id);
  if (id === undefined) return [];
  const row = standing.find((candidate) => candidate.id === id);
  if (isVerified && row !== undefined) return settleLinked(input, linked, row, wanted, zoho);
  const echo = await zoho.creditNotes.get(id);
  if (echo === null || echo.status === 'void') return linked === null ? [] : tookBack(linked, own, notes);
  return isVerified ? settleLinked(input, linked, echo, wanted, zoho) : adopt(input, slot, echo, wanted, zoho, notes);
}

/** As with invoices: a second one that nobody touched came from a late commit of ours. false: somebody did. */
async function voidSecond(
  standing: readonly DocumentRow[],
  linked: Link,
  zoho: Zoho,
  notes: string[],
): Promise<boolean> {
  for (const { id } of standing.filter((row) => row.id !== linked.zoho_id)) {
    const echo = await zoho.creditNotes.get(id);
    if (echo === null) continue;
    if (!isUntouched(echo)) return false;
    await zoho.creditNotes.void(id);
    notes.push(`voided the late second credit note ${echo.number}`);
  }
  return true;
}

/** Void or gone: what was paid out of it or set against the invoice was taken back first. */
function tookBack(linked: Link, own: OwnLinks, notes: string[]): Link[] {
  const settlement = own.settlements.get(linked.slot);
  notes.push(`${linked.number} is void or gone`);
  return [{ ...linked, status: 'void' }, ...(settlement === undefined ? [] : [{ ...settlement, status: 'deleted' }])];
}

/** Where we were about to void it, its pay-out may be taken back already. */
async function settleLinked(
  input: Unresolved,
  linked: Link,
  { total, balance }: Pick<DocumentRow, 'total' | 'balance'>,
  wanted: CreditNoteDocument | null,
  zoho: Zoho,
): Promise<Link[]> {
  const settlement = ownLinksOf(input.links, input.orderId).settlements.get(linked.slot);
  const isUnused = new Big(balance).eq(new Big(total));
  if (settlement === undefined) return findSettlement(input, linked, wanted, isUnused, zoho);
  const isTakenBack = input.intent?.zoho_id === linked.zoho_id && isUnused;
  return isTakenBack ? [{ ...settlement, status: 'deleted' }] : [];
}

async function adopt(
  input: Unresolved,
  slot: string,
  echo: DocumentEcho,
  wanted: CreditNoteDocument | null,
  zoho: Zoho,
  notes: string[],
): Promise<Link[] | Problem> {
  const key = orderLinkKey(input.orderId, 'credit_note', slot);
  // How an amount is shared out depends on the other refunds of that moment, so one in use is not held against its taxes.
  const isInUse = !isUnpaid(echo) && wanted !== null && verifyDocument(wanted, echo) === 'equal';
  if (wanted !== null && (isInUse || isSameDocument(wanted, echo))) {
    notes.push(`found credit note ${echo.number}`);
    const link = verified(key, wanted, echo);
    return [link, ...(await findSettlement(input, link, wanted, isUnpaid(echo), zoho))];
  }
  if (isUntouched(echo)) {
    await zoho.creditNotes.delete(echo.id);
    notes.push(`deleted the credit note ${echo.number}, which is not what the refund says now`);
    return [{ ...unverified(key, echo), status: 'deleted' }];
  }
  // Its refund is gone, or the whole order: the plan takes it back, or a person is asked about the order.
  if (wanted === null) return [unverified(key, echo)];
  return problem('found_but_different', {
    kind: 'credit note',
    number: echo.number,
    zoho_total: echo.total,
    total: wanted.total,
  });
}

/**
 * A pay-out or application whose answer was lost. One made before the order was paid, or was no longer, is the other of the two; that is
 * looked for where the credit is in use.
 */
async function findSettlement(
  input: Unresolved,
  credit: Link,
  wanted: CreditNoteDocument | null,
  isUnused: boolean,
  zoho: Zoho,
): Promise<Link[]> {
  const own = ownLinksOf(input.links, input.orderId);
  if (own.settlements.has(credit.slot) || wanted === null) return [];
  const { settlement, reference } = wanted;
  if (settlement.kind === 'none') return [];
  const linkOf = (id: string, status: 'paid' | 'applied') =>
    settlementLink(input.orderId, credit.slot, id, credit, status);
  const isSame = (use: CreditUse) => new Big(use.amount).eq(new Big(settlement.amount));
  const looks = {
    apply: async () => {
      if (own.invoice === null) return [];
      const uses = await zoho.creditNotes.listApplied(credit.zoho_id, own.invoice.zoho_id);
      return uses.some(isSame) ? [linkOf(credit.zoho_id, 'applied')] : [];
    },
    refund: async () => {
      const uses = await zoho.creditNotes.listRefunds(credit.zoho_id);
      const paid = uses.find((use) => use.reference === reference && isSame(use));
      return paid === undefined ? [] : [linkOf(paid.id, 'paid')];
    },
  };
  const found = await looks[settlement.kind]();
  if (found.length > 0 || isUnused) return found;
  return looks[settlement.kind === 'apply' ? 'refund' : 'apply']();
}

/** `-R0` is the credit note over a whole cancelled order. */
function bySlot(rows: readonly DocumentRow[], prefix: string): Map<string, DocumentRow[]> {
  const slots = new Map<string, DocumentRow[]>();
  for (const row of rows) {
    const id = row.reference.slice(prefix.length);
    const slot = id === '0' ? 'order' : id;
    slots.set(slot, [...(slots.get(slot) ?? []), row]);
  }
  return slots;
}
