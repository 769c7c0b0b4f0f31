import type { ClaimRequest, CompleteRequest, ObjectRef, Trigger } from '../../../worker/contract/claim.js';
import type { Learnt } from '../../../worker/contract/reference-data.js';
import { releaseReservations, storeLink } from './links.js';
import { learnIndex } from './remote-index.js';
import { refText, type ChangeRow, type Tables } from './tables.js';

/** Rules of DESIGN §5 on the tables, each function one transaction; `now` is the database clock. */

/** In the hook: generation + 1; state stays claimed while a live claim holds, else due. */
export function upsertChange(
  tables: Tables,
  ref: ObjectRef,
  now: number,
  more: Partial<Pick<ChangeRow, 'deleted' | 'trigger'>> = {},
): void {
  const row = tables.changes.get(refText(ref)) ?? newRow(ref, now);
  tables.changes.set(refText(ref), row);
  row.generation++;
  const { trigger = 'poll', ...others } = more;
  Object.assign(row, others);
  if (row.replayGeneration === 0) row.trigger = trigger;
  // What the shop changes goes ahead of past orders.
  row.lane = 'live';
  if (isLive(row, now)) return;
  // Nothing may be created before the index delay of an unknown write, so its due time is kept.
  row.dueAt = row.unresolvedSince !== null && row.state === 'waiting' ? Math.max(row.dueAt, now) : now;
  row.state = row.dueAt > now ? 'waiting' : 'due';
}

/** Past orders of a paused run stay due and are not handed out. */
export function isDue(tables: Tables, row: ChangeRow, now: number): boolean {
  if (isLive(row, now)) return false;
  if (row.lane === 'backfill' && tables.backfills.get(row.backfillId ?? '')?.state === 'paused') return false;
  if (row.state === 'due' || row.state === 'claimed') return true;
  if (row.state === 'waiting' && row.dueAt <= now) return true;
  return row.secondLookAt !== null && row.secondLookAt <= now;
}

/** Live lane first, orders before customers, oldest first. */
export function dueChanges(tables: Tables, now: number, limit: number): ChangeRow[] {
  return [...tables.changes.values()]
    .filter((row) => isDue(tables, row, now))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.dueAt - b.dueAt)
    .slice(0, limit);
}

function rankOf({ lane, ref }: ChangeRow): number {
  return 2 * Number(lane === 'backfill') + Number(ref.object_type === 'customer');
}

export type ClaimResult =
  | { readonly result: 'claimed'; readonly row: ChangeRow }
  | { readonly result: 'renewed' | 'not_due' | 'held' | 'stale_token' };

export function claimChange(tables: Tables, request: ClaimRequest, now: number, leaseMs: number): ClaimResult {
  const row = tables.changes.get(refText(request));
  if (request.token !== undefined) return renew(row, request, now, leaseMs);
  if (row === undefined) return { result: 'not_due' };
  const isOwnEarlierLife = row.workerId === request.worker_id && row.boot < request.boot;
  if (isLive(row, now) && !isOwnEarlierLife) return { result: 'held' };
  if (!isLive(row, now) && !isDue(tables, row, now)) return { result: 'not_due' };

  if (row.claimToken !== null) leaveUnresolved(row, now);
  tables.token++;
  Object.assign(row, {
    claimToken: String(tables.token),
    claimUntil: now + leaseMs,
    claimGeneration: row.generation,
    workerId: request.worker_id,
    boot: request.boot,
    state: 'claimed',
  });
  return { result: 'claimed', row };
}

function renew(row: ChangeRow | undefined, request: ClaimRequest, now: number, leaseMs: number): ClaimResult {
  if (row === undefined || row.claimToken !== request.token) return { result: 'stale_token' };
  row.state = 'claimed';
  row.claimUntil = now + leaseMs;
  if (request.intent !== undefined) row.intent = request.intent;
  return { result: 'renewed' };
}

export function completeChange(
  tables: Tables,
  request: CompleteRequest,
  now: number,
): 'done' | 'superseded' | 'stale_token' {
  const row = tables.changes.get(refText(request));
  if (row?.claimToken !== request.token) return 'stale_token';
  const organizationId = tables.connection.organization_id ?? '';
  const { outcome } = request;
  for (const link of request.links) storeLink(tables, organizationId, link);
  releaseReservations(tables, request.token, outcome.certainty === 'unknown', now);
  writeLog(tables, row, request, now);
  learn(tables, request.learnt, now);

  const isSettled = outcome.state !== 'waiting';
  if (isSettled) {
    row.doneGeneration = row.claimGeneration;
    if (row.replayGeneration <= row.claimGeneration) Object.assign(row, { replayGeneration: 0, choice: null });
    row.intent = null;
  }
  row.state = outcome.state;
  row.problem = outcome.problem;
  row.dueAt = now + outcome.retry_in_ms;
  row.attempts =
    outcome.state === 'waiting' || outcome.state === 'parked' ? row.attempts + Number(outcome.burns_attempt) : 0;
  if (outcome.certainty === 'unknown') row.unresolvedSince = now;
  if (outcome.certainty === 'resolved') row.unresolvedSince = null;
  if (outcome.second_look_in_ms !== null)
    row.secondLookAt = outcome.second_look_in_ms === 0 ? null : now + outcome.second_look_in_ms;
  row.claimToken = null;
  row.claimUntil = 0;
  row.lastWorkAt = now;
  if (outcome.problem?.code === 'reconnect')
    tables.connection = { ...tables.connection, state: 'reconnect', problem: outcome.problem };
  if (row.generation === row.claimGeneration) return 'done';
  if (isSettled) row.dueAt = now;
  row.state = row.dueAt > now ? 'waiting' : 'due';
  return 'superseded';
}

/** At hello: a new life of a worker makes what its earlier lives had claimed due at once, with unknown outcome. */
export function endEarlierLives(tables: Tables, workerId: string, boot: number, now: number): void {
  for (const row of tables.changes.values()) {
    if (row.claimToken !== null && row.workerId === workerId && row.boot < boot) endClaim(row, now);
  }
}

export function endClaim(row: ChangeRow, now: number): void {
  leaveUnresolved(row, now);
  Object.assign(row, { claimToken: null, claimUntil: 0, state: 'due', dueAt: now });
}

/** Its holder never completed: whatever it was about to write may have happened, up to now or to the end of its lease. */
function leaveUnresolved(row: ChangeRow, now: number): void {
  row.unresolvedSince = Math.max(row.unresolvedSince ?? 0, Math.min(now, row.claimUntil));
}

/** Sends known objects again on a person's word, with the answer to their question; without one an earlier answer goes. */
export function replayChanges(
  tables: Tables,
  refs: readonly ObjectRef[],
  now: number,
  choice: string | null = null,
): number {
  let count = 0;
  for (const ref of refs) {
    const row = tables.changes.get(refText(ref));
    if (row === undefined) continue;
    upsertChange(tables, ref, now, { trigger: 'replay' });
    Object.assign(row, { replayGeneration: row.generation, trigger: 'replay', choice });
    count++;
  }
  return count;
}

/** Everything that is parked with a problem. */
export function parkedWith(tables: Tables, objectType: ObjectRef['object_type'], problemCode: string): ObjectRef[] {
  return [...tables.changes.values()]
    .filter((row) => row.state === 'parked' && row.ref.object_type === objectType && row.problem?.code === problemCode)
    .map((row) => row.ref);
}

export function isLive(row: ChangeRow, now: number): boolean {
  return row.claimToken !== null && row.claimUntil > now;
}

function writeLog(tables: Tables, row: ChangeRow, request: CompleteRequest, now: number): void {
  const { entry, object_type, object_id, bodies = [] } = request;
  for (const { document } of bodies.filter(({ failed }) => !failed)) forgetWrite(tables, row.ref, document);
  tables.log.push({
    id: String(tables.nextId++),
    ref: { object_type, object_id },
    reference: row.reference ?? '',
    at: now,
    entry,
    bodies: [...bodies],
  });
}

/** Of each document only the latest write is kept. */
function forgetWrite(tables: Tables, ref: ObjectRef, document: string): void {
  for (const line of tables.log) {
    if (refText(line.ref) === refText(ref))
      line.bodies = line.bodies.filter((body) => body.failed || body.document !== document);
  }
}

/** The index is no part of the reference data: its pages change no version. */
export function learn(tables: Tables, learnt: Learnt | undefined, now: number): void {
  if (learnt === undefined) return;
  const { contacts = [], items = [], calls_per_day: callsPerDay, ...parts } = learnt;
  tables.callsPerDay = callsPerDay ?? tables.callsPerDay;
  learnIndex(tables, { contacts, items }, now);
  if (parts.currencies !== undefined) tables.referenceReadAt = now;
  const next = { ...tables.reference, ...withoutUndefined(parts) };
  if (JSON.stringify(next) === JSON.stringify(tables.reference)) return;
  tables.reference = { ...next, version: tables.reference.version + 1 };
}

export function withoutUndefined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** A fix releases every order that waits for an answer in the settings, or for what was added in Zoho. */
export function releaseParked(tables: Tables, now: number): void {
  for (const row of tables.changes.values())
    if (row.state === 'parked') Object.assign(row, { state: 'due', dueAt: now });
}

export function newRow(ref: ObjectRef, now: number): ChangeRow {
  return {
    ref: { object_type: ref.object_type, object_id: ref.object_id },
    generation: 0,
    doneGeneration: 0,
    claimGeneration: 0,
    claimToken: null,
    claimUntil: 0,
    workerId: '',
    boot: 0,
    unresolvedSince: null,
    secondLookAt: null,
    intent: null,
    lane: 'live',
    state: 'due',
    dueAt: now,
    attempts: 0,
    problem: null,
    reference: null,
    deleted: null,
    trigger: 'poll' satisfies Trigger,
    replayGeneration: 0,
    choice: null,
    backfillId: null,
    lastWorkAt: null,
  };
}
