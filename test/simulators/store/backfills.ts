import type { z } from 'zod';
import type { Backfill, backfillChangeSchema, backfillRequestSchema } from '../../../worker/contract/backfill.js';
import { newRow } from './changes.js';
import { refText, type BackfillRow, type ChangeRow, type Tables } from './tables.js';
import { shopDay, type Shop } from './woo-rest.js';

/** So many rows of a run are due at most. */
const AHEAD = 50;
/** Pages without anything to queue that one poll reads. */
const PAGES = 10;
const CALLS_PER_ORDER = 3;
const ORDERS_PER_LIST_CALL = 100;
/** Assumed while Zoho has not told. */
const CALLS_PER_DAY = 2_000;
const CALLS_PER_MINUTE = 100;
/** Of a day's calls past orders leave these to the others. */
const KEPT_FOR_LIVE = 200;

type State = z.infer<typeof backfillChangeSchema>['state'];

/** State → those a person may set. */
const NEXT: Record<Backfill['state'], readonly State[]> = {
  estimated: ['running', 'cancelled'],
  running: ['paused', 'cancelled'],
  paused: ['running', 'cancelled'],
  done: [],
  cancelled: [],
};

/** Counts the range and keeps it as a run. */
export function startBackfill(tables: Tables, shop: Shop, body: z.infer<typeof backfillRequestSchema>): BackfillRow {
  const { status_map, quota_share } = tables.settings;
  const statuses = body.statuses ?? Object.keys(status_map).filter((status) => status_map[status] === 'invoice');
  const range = { from: body.from, to: body.to, statuses };
  const organizationId = tables.connection.organization_id ?? '';
  const orders = ordersAfter(shop, range, 0).filter((id) => !isBooked(tables, organizationId, String(id))).length;
  const estimated_calls = orders * CALLS_PER_ORDER + Math.ceil(orders / ORDERS_PER_LIST_CALL);
  const row: BackfillRow = {
    ...range,
    id: String(tables.nextId++),
    state: body.estimate_only === true ? 'estimated' : 'running',
    orders,
    ...estimate(estimated_calls, tables.callsPerDay, quota_share),
    organizationId,
    afterId: 0,
    hasListedAll: false,
  };
  tables.backfills.set(row.id, row);
  return row;
}

function estimate(estimated_calls: number, known: number | null, share: number) {
  const calls_per_day = known ?? CALLS_PER_DAY;
  const perMinute = Math.max(1, (CALLS_PER_MINUTE * share) / 100);
  const perDay = Math.max(1, Math.min(calls_per_day - KEPT_FOR_LIVE, perMinute * 60 * 24));
  return {
    estimated_calls,
    estimated_minutes: Math.ceil(estimated_calls / perMinute),
    estimated_days: Math.ceil(estimated_calls / perDay),
    calls_per_day,
    is_limit_known: known !== null,
  };
}

/** Runs, pauses or cancels; answers whether that was possible. */
export function changeBackfill(tables: Tables, row: BackfillRow, state: State): boolean {
  if (row.state === state) return true;
  if (!NEXT[row.state].includes(state)) return false;
  row.state = state;
  if (state === 'cancelled') takeBack(tables, row.id);
  return true;
}

/** In the worker's poll: queues the next orders of every run that has few left. */
export function feedBackfills(tables: Tables, shop: Shop, now: number): void {
  for (const row of tables.backfills.values()) {
    if (row.state !== 'running' || row.organizationId !== tables.connection.organization_id) continue;
    for (let page = 0; page < PAGES && feedPage(tables, shop, row, now); page++);
  }
}

export function backfillAnswer(tables: Tables, row: BackfillRow): Backfill {
  const { organizationId, id, state, from, to, statuses, orders } = row;
  const { estimated_calls, estimated_minutes, estimated_days, calls_per_day, is_limit_known } = row;
  const rows = [...tables.changes.values()].filter((change) => change.backfillId === row.id);
  const booked = (change: ChangeRow) => isBooked(tables, organizationId, change.ref.object_id);
  const adopted = (change: ChangeRow) => isBooked(tables, organizationId, change.ref.object_id, 'adopted');
  return {
    ...{ id, state, from, to, statuses, orders },
    ...{ estimated_calls, estimated_minutes, estimated_days, calls_per_day, is_limit_known },
    queued: rows.length,
    booked: rows.filter((change) => change.state !== 'parked' && booked(change)).length,
    adopted: rows.filter((change) => change.state !== 'parked' && adopted(change)).length,
    parked: rows.filter((change) => change.state === 'parked').length,
    open: rows.filter((change) => ['due', 'claimed', 'waiting'].includes(change.state) && !booked(change)).length,
  };
}

/** One page with its cursor; answers whether to go on at once. */
function feedPage(tables: Tables, shop: Shop, row: BackfillRow, now: number): boolean {
  if (row.hasListedAll) {
    if (backfillAnswer(tables, row).open === 0) row.state = 'done';
    return false;
  }
  const isWaiting = (change: ChangeRow) =>
    change.backfillId === row.id && change.state === 'due' && change.lane === 'backfill';
  if ([...tables.changes.values()].filter(isWaiting).length >= AHEAD) return false;
  const ids = ordersAfter(shop, row, row.afterId).slice(0, AHEAD);
  const queued = ids
    .map(String)
    .filter((id) => !isBooked(tables, row.organizationId, id) && queuePastOrder(tables, row.id, id, now));
  row.afterId = ids.at(-1) ?? row.afterId;
  row.hasListedAll = ids.length < AHEAD;
  return queued.length === 0;
}

/** Due behind everything that happens in the shop; an order that is open anyway keeps its place and becomes the run's. */
export function queuePastOrder(tables: Tables, backfillId: string, id: string, now: number): boolean {
  const ref = { object_type: 'order', object_id: id } as const;
  const row = tables.changes.get(refText(ref)) ?? newRow(ref, now);
  if (row.generation > 0 && row.state !== 'done' && row.state !== 'ignored') {
    if (row.backfillId !== null) return false;
    row.backfillId = backfillId;
    if (row.state === 'claimed') row.generation++;
    return true;
  }
  tables.changes.set(refText(ref), row);
  row.generation++;
  Object.assign(row, { trigger: 'backfill', lane: 'backfill', backfillId, dueAt: now, state: 'due' });
  return true;
}

/** Nobody has begun with it and nothing in Zoho may stand for it. */
function isUntouched(tables: Tables, row: ChangeRow): boolean {
  const { object_type, object_id } = row.ref;
  const isOpen = ['due', 'waiting', 'parked'].includes(row.state);
  if (!isOpen || row.claimToken !== null || row.unresolvedSince !== null || row.secondLookAt !== null) return false;
  return ![...tables.links.values()].some(
    ({ key, link }) => link !== null && key.object_type === object_type && key.object_id === object_id,
  );
}

/** Rows the run has made go, earlier ones are settled again, those the shop has changed since are the shop's alone. */
export function takeBack(tables: Tables, backfillId: string): void {
  for (const [text, row] of tables.changes) {
    if (row.backfillId !== backfillId || !isUntouched(tables, row)) continue;
    if (row.lane === 'live') row.backfillId = null;
    else if (row.generation === 1) tables.changes.delete(text);
    else {
      const settled = { state: 'ignored', doneGeneration: row.generation, lane: 'live', backfillId: null } as const;
      Object.assign(row, settled, { problem: null, attempts: 0 });
    }
  }
}

interface Range {
  readonly from: string;
  readonly to: string;
  readonly statuses: readonly string[];
}

/** Ids of the range's orders, ascending. */
function ordersAfter(shop: Shop, { from, to, statuses }: Range, afterId: number): number[] {
  return [...shop.orders.values()]
    .filter(({ order, trashed }) => {
      const day = shopDay(shop, Date.parse(`${String(order.date_created_gmt)}Z`));
      const status = trashed ? 'trash' : order.status;
      return order.id > afterId && from <= day && day <= to && statuses.includes(status);
    })
    .map(({ order }) => order.id)
    .sort((a, b) => a - b);
}

function isBooked(tables: Tables, organizationId: string, orderId: string, status?: string): boolean {
  return [...tables.links.values()].some(
    (row) =>
      row.link !== null &&
      row.organizationId === organizationId &&
      row.key.object_type === 'order' &&
      row.key.object_id === orderId &&
      row.key.kind === 'invoice' &&
      (status === undefined || row.link.status === status),
  );
}
