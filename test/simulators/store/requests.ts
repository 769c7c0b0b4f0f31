import type { AdminRequest, AnswerRequest } from '../../../worker/contract/request.js';
import { learn, releaseParked } from './changes.js';
import { beginIndex, completeSince, endIndex } from './remote-index.js';
import type { RequestRow, Tables } from './tables.js';

/** Zoho's lists are late, and its clock is another one. */
const OVERLAP_MS = 600_000;

const PREVIEW_MS = 3_600_000;
const DAY_MS = 86_400_000;

type Payload = AdminRequest['payload'];

/** Oldest first; nobody looks at the pages of the index, so they come last. */
export function waitingRequests(tables: Tables): RequestRow[] {
  return [...tables.requests.values()]
    .filter((row) => row.state === 'waiting')
    .sort((a, b) => Number(isIndexPage(a)) - Number(isIndexPage(b)));
}

export function addRequest(tables: Tables, payload: Payload, now: number): string {
  if (payload.type === 'preview') prunePreviews(tables, now);
  const id = String(tables.nextId++);
  tables.requests.set(id, { request: { id, payload }, askedAt: now, state: 'waiting', answer: null });
  return id;
}

/** The answer, what it says of the connection, and what was read from Zoho; false where there is no such request. */
export function answerRequest(tables: Tables, id: string, body: AnswerRequest, now: number): boolean {
  const row = tables.requests.get(id);
  if (row === undefined) return false;
  const { payload } = row.request;
  // Given up: its page may be another organisation's, or was counted before.
  if (payload.type === 'read_index' && row.state !== 'waiting') return true;
  row.state = body.state;
  row.answer = body;
  erasePayload(row);
  const { connection, learnt } = body;
  if (connection !== undefined) tables.connection = { ...connection };
  if (learnt !== undefined) {
    tables.reference = { ...tables.reference, organization_id: tables.connection.organization_id };
    const { version } = tables.reference;
    learn(tables, learnt, now);
    if (tables.reference.version !== version) releaseParked(tables, now);
  }
  if (connection?.state === 'connected' && tables.settings.sync_from === null) {
    const sync_from = new Date(now).toISOString();
    tables.settings = { ...tables.settings, sync_from, version: tables.settings.version + 1 };
  }
  if (body.state === 'done') goOnReading(tables, payload, body, now);
  return true;
}

/** Taxes, currencies and accounts are read again; null: not connected. One that waits is enough. */
export function askForReference(tables: Tables, now: number): string | null {
  if (tables.connection.state !== 'connected') return null;
  const waiting = waitingRequests(tables).find(({ request }) => request.payload.type === 'read_reference');
  return waiting?.request.id ?? addRequest(tables, { type: 'read_reference' }, now);
}

/** Once an hour: reads what has changed in the index, once a day the reference data, forgets previews nobody has answered. */
export function runUpkeep(tables: Tables, now: number): void {
  prunePreviews(tables, now);
  // A store that came with reference data has just read it.
  if (tables.reference.currencies.length > 0) tables.referenceReadAt ??= now;
  const { referenceReadAt } = tables;
  if (referenceReadAt === null || now - referenceReadAt >= DAY_MS) askForReference(tables, now);
  if (tables.connection.state !== 'connected' || waitingRequests(tables).some(isIndexPage)) return;
  askFirstPage(tables, completeSince(tables, 'contacts'), now);
}

/** Connected: the index is read. A page of it was read: the next one. */
function goOnReading(tables: Tables, payload: Payload, body: AnswerRequest, now: number): void {
  if (payload.type === 'read_index') {
    if (body.result.more === true) addRequest(tables, { ...payload, page: payload.page + 1 }, now);
    else endIndex(tables, payload.resource);
  }
  const isConnecting = payload.type === 'connect' || payload.type === 'choose_organization';
  if (!isConnecting || tables.connection.state !== 'connected') return;
  // Pages asked before must not be answered into another organisation's index.
  for (const row of tables.requests.values())
    if (row.state === 'waiting' && isIndexPage(row)) {
      row.state = 'failed';
    }
  askFirstPage(tables, null, now);
}

function askFirstPage(tables: Tables, since: number | null, now: number): void {
  beginIndex(tables, 'contacts', since === null, now);
  const modified_since = since === null ? null : `${new Date(since - OVERLAP_MS).toISOString().slice(0, 19)}Z`;
  addRequest(tables, { type: 'read_index', resource: 'contacts', page: 1, modified_since }, now);
}

const isIndexPage = (row: RequestRow) => row.request.payload.type === 'read_index';

/** Secrets and personal data do not outlive the answer. */
function erasePayload(row: RequestRow): void {
  const { id, payload } = row.request;
  if (payload.type === 'connect') row.request = { id, payload: { ...payload, sealed: '', sealed_code: '' } };
  if (payload.type !== 'preview') return;
  const material = { ...payload.material, order: null, customer: null, refunds: [], links: [] };
  row.request = {
    id,
    payload: { type: 'preview', material: { ...material, contacts: { fresh: false, candidates: [] } } },
  };
}

function prunePreviews(tables: Tables, now: number): void {
  for (const [id, row] of tables.requests) {
    if (row.state === 'waiting' && row.request.payload.type === 'preview' && row.askedAt < now - PREVIEW_MS)
      tables.requests.delete(id);
  }
}
