import { desired, lockDateOf } from '../accounting/desired.js';
import type { Documents } from '../accounting/documents.js';
import { ownLinksOf } from '../accounting/own-links.js';
import { DELETED } from '../accounting/plan.js';
import { err, ok, type Result } from '../accounting/result.js';
import { readSale, type Sale } from '../accounting/sale.js';
import type { BooksProfile } from '../contract/books-profile.js';
import type { Material } from '../contract/claim.js';
import type { Link } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import type { ReferenceData } from '../contract/reference-data.js';
import type { Settings } from '../contract/settings.js';
import { wooOrderSchema, wooRefundSchema } from '../contract/woo-order.js';

/** One order as a claim or a preview knows it, together with the books it belongs to. */
export interface OrderInBooks {
  readonly material: Material;
  readonly settings: Settings;
  readonly referenceData: ReferenceData;
  readonly choice: string | null;
  readonly isChosen: boolean;
}

/** The sale of the material; error null: the order no longer exists. */
export function readMaterial(material: Material): Result<Sale, Problem | null> {
  if (material.order === null || material.deleted === 'permanent') return err(null);
  const order = wooOrderSchema.safeParse(material.order);
  if (!order.success) return err(unreadable(order.error.issues[0]));
  const refunds = wooRefundSchema.array().safeParse(material.refunds);
  if (!refunds.success) return err(unreadable(refunds.error.issues[0]));
  return readSale(order.data, refunds.data, { decimals: material.decimals, timeZone: material.time_zone });
}

/** What the books should hold for it, given these links and, after something was learnt, this profile. */
export function documentsOf(
  sale: Result<Sale, Problem | null>,
  order: OrderInBooks,
  links: readonly Link[],
  profile: BooksProfile | null = order.referenceData.profile,
): Result<Documents, Problem[]> {
  const { material, settings } = order;
  if (!sale.ok) return sale.error === null ? ok(ofDeletedOrder(material, links)) : err([sale.error]);
  if (material.skip && ownLinksOf(links, sale.value.orderId).invoice === null)
    return ok({ kind: 'nothing', reason: 'skipped' });
  return desired(sale.value, settings, {
    reference: material.reference,
    referenceData: { ...order.referenceData, profile },
    links,
    choice: order.choice,
    today: material.today,
    isChosen: order.isChosen,
  });
}

export function lockDateFor({ settings, referenceData }: OrderInBooks): string | null {
  return lockDateOf(settings, referenceData.profile);
}

function ofDeletedOrder({ ref }: Material, links: readonly Link[]): Documents {
  const { invoice } = ownLinksOf(links, ref.object_id);
  if (invoice === null) return { kind: 'nothing', reason: 'no_such_order' };
  const facts = invoice.facts ?? { hash: '', status: '', decimals: 0, settled_refunds: [] };
  return {
    kind: 'void',
    status: DELETED,
    credit: null,
    contact: null,
    items: [],
    taxes: [],
    taxGroups: [],
    payments: [],
    facts: { ...facts, status: DELETED },
  };
}

function unreadable(issue: { path: PropertyKey[]; message: string } | undefined): Problem {
  return problem('unreadable_order', { detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` });
}
