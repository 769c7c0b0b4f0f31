import { createHash } from 'node:crypto';
import type { Material, ObjectRef } from '../../../worker/contract/claim.js';
import type { LinkKey } from '../../../worker/contract/link.js';
import { linksFor } from './links.js';
import type { Json } from './http-types.js';
import { contactsWith, isIndexFresh, normalText } from './remote-index.js';
import type { Tables } from './tables.js';
import { renderOrder, renderRefunds, shopDay, type Shop, type ShopOrder } from './woo-rest.js';

interface Context {
  readonly tables: Tables;
  readonly shop: Shop;
  readonly now: () => number;
}

/** One order or customer as the store holds it, for a claim and for a preview. */
export function materialOf(ref: ObjectRef, context: Context): Material {
  const { tables, shop, now } = context;
  return {
    ...(ref.object_type === 'order' ? orderMaterial(ref, context) : customerMaterial(ref, context)),
    ref: { object_type: ref.object_type, object_id: ref.object_id },
    decimals: shop.decimals,
    time_zone: shop.timeZone,
    today: shopDay(shop, now()),
    organization_id: tables.connection.organization_id,
    settings_version: tables.settings.version,
    reference_version: tables.reference.version,
  };
}

type OwnPart = Pick<
  Material,
  'reference' | 'deleted' | 'skip' | 'order' | 'refunds' | 'customer' | 'links' | 'contacts'
>;

function orderMaterial({ object_id }: ObjectRef, { tables, shop, now }: Context): OwnPart {
  const entry = shop.orders.get(object_id);
  const order = entry === undefined ? null : filteredOrder(shop, renderOrder(entry, 6));
  return {
    reference: referenceOf(tables, entry?.order.number, object_id),
    deleted: deletionOf(entry),
    skip: entry !== undefined && ask(() => shop.filters.skipOrder?.(entry.order)) === true,
    order,
    refunds: entry === undefined ? [] : renderRefunds(entry, 6),
    customer: null,
    links: linksFor(tables, linksOfOrder(object_id, order)),
    contacts: { fresh: isIndexFresh(tables, now()), candidates: contactsWith(tables, [emailOf(order?.billing)]) },
  };
}

function customerMaterial({ object_id }: ObjectRef, { tables, shop, now }: Context): OwnPart {
  const customer = shop.customers.get(object_id) ?? null;
  const emails = [emailOf(customer), emailOf(customer?.billing)];
  return {
    reference: referenceOf(tables, undefined, object_id),
    deleted: customer === null ? 'permanent' : null,
    skip: false,
    order: null,
    refunds: [],
    customer,
    links: linksFor(
      tables,
      (key) => key.object_type === 'customer' && key.object_id === object_id && key.kind === 'contact',
    ),
    contacts: { fresh: isIndexFresh(tables, now()), candidates: contactsWith(tables, emails) },
  };
}

function deletionOf(entry: ShopOrder | undefined): Material['deleted'] {
  if (entry === undefined) return 'permanent';
  return entry.trashed ? 'trash' : null;
}

/** A filter that throws, or answers no order, counts as if it were not there. */
function filteredOrder(shop: Shop, order: Json): Json {
  const answer = ask(() => shop.filters.sale?.(order));
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? (answer as Json) : order;
}

function ask(filter: () => unknown): unknown {
  try {
    return filter();
  } catch {
    return null;
  }
}

/** The order's own links, its customer's contacts, its items, and all taxes and tax groups. */
function linksOfOrder(orderId: string, order: Json | null): (key: LinkKey) => boolean {
  const guest = createHash('sha256').update(emailOf(order?.billing)).digest('hex');
  const customer = String((order?.customer_id as number | undefined) ?? 0);
  const lines = ((order?.line_items ?? []) as Json[]).map((line) =>
    [line.product_id, line.variation_id].filter((id) => Number(id) > 0).map(String),
  );
  const items = new Set(['shipping', 'fee', ...lines.flat()]);
  const hasNamed = lines.some((ids) => ids.length === 0);
  const rules: Record<LinkKey['object_type'], (id: string) => boolean> = {
    order: (id) => id === orderId,
    customer: (id) => id === customer,
    guest: (id) => id === guest,
    product: (id) => items.has(id) || (hasNamed && id.startsWith('name-')),
    tax: () => true,
    tax_group: () => true,
  };
  return (key) => rules[key.object_type](key.object_id);
}

function referenceOf(tables: Tables, number: unknown, id: string): string {
  const text = typeof number === 'string' && number !== '' ? number : id;
  const { store_code } = tables.settings;
  return text === id ? `${store_code}-${text}` : `${store_code}-${text}-${id}`;
}

function emailOf(holder: unknown): string {
  const email = (holder as Json | null | undefined)?.email;
  return typeof email === 'string' ? normalText(email) : '';
}
