import { createHash } from 'node:crypto';
import sodium from 'libsodium-wrappers';
import type { z } from 'zod';
import type { Claim } from '../../../worker/contract/claim.js';
import { DATA_CENTRES } from '../../../worker/contract/data-centres.js';
import { problem } from '../../../worker/contract/problems.js';
import { ROUTES, type RouteName } from '../../../worker/contract/routes.js';
import { SCOPES } from '../../../worker/contract/scopes.js';
import { CONTRACT, NAMESPACE } from '../../../worker/contract/version.js';
import {
  claimChange,
  completeChange,
  dueChanges,
  endEarlierLives,
  isLive,
  linksFor,
  parkedWith,
  releaseParked,
  replayChanges,
  reserveLinks,
  withoutUndefined,
} from './changes.js';
import { backfillAnswer, changeBackfill, feedBackfills, startBackfill } from './backfills.js';
import { answer, wpError, type Json, type StoreAnswer, type StoreRequest } from './http-types.js';
import { materialOf } from './material.js';
import { addRequest, answerRequest, askForReference, runUpkeep, waitingRequests } from './requests.js';
import type { BackfillRow, ChangeRow, Tables } from './tables.js';
import type { Shop } from './woo-rest.js';

const UPKEEP_MS = 3_540_000;

export interface PluginContext {
  readonly tables: Tables;
  readonly shop: Shop;
  readonly now: () => number;
  readonly leaseMs: number;
  readonly url: () => string;
  readonly installationId: string;
  /** OAuth states waiting for their call-back: what was typed, still sealed. */
  readonly states: Map<
    string,
    { sealed: string; sealCode: (code: string) => string; data_center: keyof typeof DATA_CENTRES; endsAt: number }
  >;
}

type Body<R extends RouteName> = (typeof ROUTES)[R]['request'] extends z.ZodType
  ? z.infer<(typeof ROUTES)[R]['request']>
  : null;
type Handler<R extends RouteName> = (
  body: Body<R>,
  context: PluginContext,
  call: { id: string; query: Record<string, string>; signed: boolean },
) => unknown;

/** An error of the plugin that is an answer. */
export class PluginError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

const HANDLERS: { readonly [R in RouteName]: Handler<R> } = {
  hello(body, { tables, installationId, url, now }) {
    endEarlierLives(tables, body.worker_id, body.boot, now());
    tables.publicKey = body.public_key;
    tables.accountsUrl = body.accounts_url;
    const restored = body.saw_restore || BigInt(body.highest_token) > BigInt(tables.token);
    if (restored) for (const row of tables.changes.values()) row.unresolvedSince = now();
    tables.token = Math.max(tables.token, Number(body.highest_token));
    return { installation_id: installationId, site_url: url(), contract: CONTRACT, restored };
  },
  claim(body, context) {
    const { tables, now, leaseMs } = context;
    const result = claimChange(tables, body, now(), leaseMs);
    if (result.result !== 'claimed') return { result: result.result, claim: null, lease_ms: leaseMs };
    return { result: 'claimed', claim: claimAnswer(result.row, context), lease_ms: leaseMs };
  },
  complete: (body, { tables, now }) => ({ result: completeChange(tables, body, now()) }),
  reserve: (body, { tables, now }) => reserveLinks(tables, body, now()),
  answerRequest(body, { tables, now }, { id }) {
    if (!answerRequest(tables, id, body, now())) throw new PluginError(404, 'storebooks_unknown_request');
    return {};
  },
  changes(_, { tables, shop, now }, { query }) {
    if (tables.upkeepAt === null || now() - tables.upkeepAt >= UPKEEP_MS) {
      if (tables.upkeepAt !== null) runUpkeep(tables, now());
      tables.upkeepAt = now();
    }
    if (tables.connection.state === 'connected') feedBackfills(tables, shop, now());
    const isConnected = tables.connection.state === 'connected';
    const limit = Math.min(100, Number(query.limit ?? '50'));
    return {
      changes: isConnected
        ? dueChanges(tables, now(), limit).map((row) => ({ ...row.ref, lane: row.lane, trigger: row.trigger }))
        : [],
      requests_waiting: waitingRequests(tables).length,
      connection_state: tables.connection.state,
      organization_id: tables.connection.organization_id,
    };
  },
  status(_, { tables, now }) {
    const counts = { due: 0, claimed: 0, waiting: 0, parked: 0, done: 0, ignored: 0 };
    for (const row of tables.changes.values()) counts[row.state]++;
    return {
      counts,
      connection_state: tables.connection.state,
      organization_id: tables.connection.organization_id,
      settings_version: tables.settings.version,
      reference_version: tables.reference.version,
      last_activity_ms: lastActivity(tables, now()),
    };
  },
  syncLog(_, { tables }, { query }) {
    const rows = tables.log
      .filter((row) => query.object_id === undefined || row.ref.object_id === query.object_id)
      .filter((row) => query.outcome === undefined || row.entry.outcome === query.outcome)
      .reverse();
    return { items: rows.slice(0, 50).map((row) => logItem(row, tables)), total: rows.length };
  },
  syncLogDetail(_, { tables }, { id }) {
    const row = tables.log.find((candidate) => candidate.id === id);
    if (row === undefined) throw new PluginError(404, 'storebooks_unknown_log_entry');
    return { ...logItem(row, tables), entry: row.entry, bodies: row.bodies };
  },
  replay(body, { tables, now }) {
    const { object_type, ids, problem_code, choice = null } = body;
    const named = replayChanges(
      tables,
      ids.map((object_id) => ({ object_type, object_id })),
      now(),
      choice,
    );
    if (problem_code === undefined) return { replayed: named };
    return {
      replayed: named + replayChanges(tables, parkedWith(tables, object_type, problem_code), now(), choice),
    };
  },
  preview(body, context) {
    const material = materialOf(body, context);
    if (material[body.object_type] === null) throw new PluginError(404, 'storebooks_unknown_order');
    return { request_id: addRequest(context.tables, { type: 'preview', material }, context.now()) };
  },
  backfills: (_, { tables }) => ({
    items: [...tables.backfills.values()].reverse().map((row) => backfillAnswer(tables, row)),
  }),
  startBackfill(body, { tables, shop }) {
    if (!isDay(body.from) || !isDay(body.to) || body.from > body.to) throw new PluginError(400, 'rest_invalid_param');
    if (tables.connection.state !== 'connected') throw new PluginError(409, 'storebooks_not_connected');
    return backfillAnswer(tables, startBackfill(tables, shop, body));
  },
  backfill: (_, { tables }, { id }) => backfillAnswer(tables, backfillRow(tables, id)),
  changeBackfill(body, { tables }, { id }) {
    const row = backfillRow(tables, id);
    if (!changeBackfill(tables, row, body.state)) throw new PluginError(409, 'storebooks_backfill_over');
    return backfillAnswer(tables, row);
  },
  settings: (_, { tables }) => tables.settings,
  changeSettings(body, { tables, now }) {
    tables.settings = { ...tables.settings, ...withoutUndefined(body), version: tables.settings.version + 1 };
    releaseParked(tables, now());
    return tables.settings;
  },
  referenceData: (_, { tables }) => tables.reference,
  readReference(_, { tables, now }) {
    const request_id = askForReference(tables, now());
    if (request_id === null) throw new PluginError(409, 'storebooks_not_connected');
    return { request_id };
  },
  connection: (_, { tables }, { signed }) => ({
    ...tables.connection,
    sealed: signed ? tables.connection.sealed : null,
  }),
  connect(body, context) {
    const { tables, states, now, url } = context;
    const { publicKey } = tables;
    if (publicKey === null) throw new PluginError(409, 'sync_service_never_seen');
    const sealed = sealBox(JSON.stringify({ client_id: body.client_id, client_secret: body.client_secret }), publicKey);
    const sealCode = (code: string) => sealBox(code, publicKey);
    const { data_center } = body;
    tables.connection = { ...tables.connection, state: 'connecting', problem: null };
    if (body.code !== undefined)
      return {
        request_id: addRequest(
          tables,
          { type: 'connect', sealed, sealed_code: sealCode(body.code), data_center },
          now(),
        ),
      };
    const state = createHash('sha256')
      .update(`${String(now())}${String(states.size)}`)
      .digest('hex');
    states.set(state, { sealed, sealCode, data_center, endsAt: now() + 600_000 });
    const parameters = new URLSearchParams({
      client_id: body.client_id,
      response_type: 'code',
      redirect_uri: callbackUrl(url()),
      scope: SCOPES.join(','),
      state,
      access_type: 'offline',
      prompt: 'consent',
    });
    return {
      authorize_url: `${tables.accountsUrl ?? DATA_CENTRES[data_center].accounts}/oauth/v2/auth?${parameters.toString()}`,
    };
  },
  disconnect(_, { tables, now }) {
    const { sealed } = tables.connection;
    // Kept until the worker has revoked it at Zoho; its answer erases it.
    tables.connection = { state: 'none', organization_id: null, organizations: [], problem: null, sealed };
    if (sealed !== null) addRequest(tables, { type: 'revoke' }, now());
    return { ...tables.connection, sealed: null };
  },
  chooseOrganization: (body, { tables, now }) => ({
    request_id: addRequest(tables, { type: 'choose_organization', ...body }, now()),
  }),
  requests: (_, { tables }) => ({
    requests: waitingRequests(tables)
      .slice(0, 20)
      .map((row) => row.request),
  }),
  requestState(_, { tables }, { id }) {
    const row = tables.requests.get(id);
    if (row === undefined) throw new PluginError(404, 'storebooks_unknown_request');
    return { state: row.state, result: row.answer?.result ?? {}, problem: row.answer?.problem ?? null };
  },
};

/** One call of the plugin's namespace, already allowed; validates with the contract's own schemas. */
export function pluginRoute(
  request: StoreRequest,
  name: RouteName,
  id: string,
  signed: boolean,
  context: PluginContext,
): StoreAnswer {
  const route = ROUTES[name];
  let body: unknown = null;
  if (route.request !== null) {
    const parsed = route.request.safeParse(parseJson(request.body));
    if (!parsed.success)
      return wpError(
        400,
        'rest_invalid_param',
        `Invalid parameter(s): ${parsed.error.issues[0]?.path.join('.') ?? ''}`,
      );
    body = parsed.data;
  }
  try {
    const handler = HANDLERS[name] as (
      body: unknown,
      context: PluginContext,
      call: { id: string; query: Record<string, string>; signed: boolean },
    ) => unknown;
    const result = handler(body, context, { id, query: request.query, signed });
    const status = 'request_id' in (result as Json) ? 202 : 200;
    return answer(status, route.answer.parse(result));
  } catch (error) {
    if (error instanceof PluginError) return wpError(error.status, error.code, error.message);
    throw error;
  }
}

/** Zoho's way back after the browser's consent: single-use state, then only a redirect. */
export function oauthCallback(request: StoreRequest, { tables, states, now, url }: PluginContext): StoreAnswer {
  const { state = '', code, error } = request.query;
  const waitingState = states.get(state);
  states.delete(state);
  if (waitingState === undefined || waitingState.endsAt < now())
    return wpError(403, 'storebooks_unknown_state', 'Unknown state');
  if (error !== undefined || code === undefined) {
    tables.connection = { ...tables.connection, state: 'none', problem: problem('access_denied', {}) };
  } else {
    const accounts_server = request.query['accounts-server'];
    const payload = {
      type: 'connect',
      sealed: waitingState.sealed,
      sealed_code: waitingState.sealCode(code),
      data_center: waitingState.data_center,
      redirect_uri: callbackUrl(url()),
      ...(accounts_server === undefined ? {} : { accounts_server }),
    } as const;
    addRequest(tables, payload, now());
  }
  return { status: 302, headers: { location: `${url()}/wp-admin/admin.php?page=storebooks` }, body: '' };
}

const callbackUrl = (url: string) => `${url}/wp-json/${NAMESPACE}/connection/callback`;

function claimAnswer(row: ChangeRow, context: PluginContext): Claim {
  const { now } = context;
  const material = materialOf(row.ref, context);
  row.reference ??= material.reference;
  const isBooked = material.links.some((link) => link.kind === 'invoice');
  return {
    ...material,
    token: row.claimToken ?? '0',
    lease_ms: Math.max(0, row.claimUntil - now()),
    generation: row.claimGeneration,
    reference: row.reference,
    // A past order somebody chose stays chosen until it is booked, whatever put it into the live lane.
    lane: row.backfillId !== null && !isBooked ? 'backfill' : row.lane,
    attempts: row.attempts,
    unresolved_for_ms:
      row.unresolvedSince === null ? null : Math.min(2_147_483_647, Math.max(0, now() - row.unresolvedSince)),
    second_look: row.secondLookAt !== null && row.secondLookAt <= now(),
    intent: row.intent,
    replay: row.replayGeneration > 0,
    choice: row.choice,
  };
}

const backfillRow = (tables: Tables, id: string): BackfillRow => {
  const row = tables.backfills.get(id);
  if (row === undefined) throw new PluginError(404, 'storebooks_unknown_backfill');
  return row;
};

const isDay = (day: string) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

/** See contract/changes.ts: a claim that was never completed may have called Zoho until its lease ended. */
function lastActivity(tables: Tables, now: number): number | null {
  const moments = [...tables.log.map((row) => row.at)];
  for (const row of tables.changes.values()) {
    if (row.lastWorkAt !== null) moments.push(row.lastWorkAt);
    if (row.claimToken !== null) moments.push(isLive(row, now) ? now : Math.min(now, row.claimUntil));
  }
  return moments.length === 0 ? null : Math.max(0, now - Math.max(...moments));
}

function logItem(row: Tables['log'][number], tables: Tables) {
  const invoice = linksFor(tables, (key) => key.kind === 'invoice' && key.object_id === row.ref.object_id)[0];
  return {
    id: row.id,
    ...row.ref,
    reference: row.reference,
    trigger: row.entry.trigger,
    outcome: row.entry.outcome,
    problem: row.entry.problem,
    zoho_number: invoice?.number ?? '',
    zoho_url: invoice?.url ?? '',
    total: invoice?.total ?? null,
    at: iso(row.at),
  };
}

/** As PHP's sodium_crypto_box_seal does; the library must be ready (prepareSealing). */
function sealBox(text: string, publicKey: string): string {
  return Buffer.from(sodium.crypto_box_seal(text, Buffer.from(publicKey, 'base64'))).toString('base64');
}

export const prepareSealing = (): Promise<void> => sodium.ready;

const iso = (at: number) => new Date(at).toISOString();

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
