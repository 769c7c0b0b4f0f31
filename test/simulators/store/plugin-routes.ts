import { ROUTES, type RouteName } from '../../../worker/contract/routes.js';
import { CONTRACT } from '../../../worker/contract/version.js';
import { backfillAnswer, changeBackfill, startBackfill } from './backfills.js';
import { CHANGE_HANDLERS } from './change-handlers.js';
import { endEarlierLives, releaseParked, withoutUndefined } from './changes.js';
import { linksFor } from './links.js';
import { CONNECTION_HANDLERS } from './connection-handlers.js';
import { answer, wpError, type Json, type StoreAnswer, type StoreRequest } from './http-types.js';
import { materialOf } from './material.js';
import { PluginError, type Handlers, type PluginContext } from './plugin-handler.js';
import { addRequest, answerRequest, askForReference, waitingRequests } from './requests.js';
import type { BackfillRow, Tables } from './tables.js';

const HANDLERS: Handlers<RouteName> = {
  ...CHANGE_HANDLERS,
  ...CONNECTION_HANDLERS,
  hello(body, { tables, installationId, url, now }) {
    endEarlierLives(tables, body.worker_id, body.boot, now());
    tables.publicKey = body.public_key;
    tables.accountsUrl = body.accounts_url;
    const restored = body.saw_restore || BigInt(body.highest_token) > BigInt(tables.token);
    if (restored) for (const row of tables.changes.values()) row.unresolvedSince = now();
    tables.token = Math.max(tables.token, Number(body.highest_token));
    return { installation_id: installationId, site_url: url(), contract: CONTRACT, restored };
  },
  answerRequest(body, { tables, now }, { id }) {
    if (!answerRequest(tables, id, body, now())) throw new PluginError(404, 'storebooks_unknown_request');
    return {};
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

const backfillRow = (tables: Tables, id: string): BackfillRow => {
  const row = tables.backfills.get(id);
  if (row === undefined) throw new PluginError(404, 'storebooks_unknown_backfill');
  return row;
};

const isDay = (day: string) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

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

const iso = (at: number) => new Date(at).toISOString();

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
