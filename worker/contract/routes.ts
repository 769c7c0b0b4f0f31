import { z } from 'zod';
import { backfillChangeSchema, backfillRequestSchema, backfillsAnswerSchema, backfillSchema } from './backfill.js';
import {
  changesAnswerSchema,
  replayAnswerSchema,
  replayRequestSchema,
  statusAnswerSchema,
  syncLogAnswerSchema,
  syncLogDetailSchema,
} from './changes.js';
import {
  claimAnswerSchema,
  claimRequestSchema,
  completeAnswerSchema,
  completeRequestSchema,
  objectRefSchema,
  reserveAnswerSchema,
  reserveRequestSchema,
} from './claim.js';
import {
  connectAnswerSchema,
  connectRequestSchema,
  connectionSchema,
  helloAnswerSchema,
  helloRequestSchema,
} from './connection.js';
import { idSchema } from './primitives.js';
import { referenceDataSchema } from './reference-data.js';
import { answerRequestSchema, requestsAnswerSchema, requestStateSchema } from './request.js';
import { settingsChangeSchema, settingsSchema } from './settings.js';

/**
 * Who may call (DESIGN §9): `signature` = WooCommerce key and signature · `admin` = wp-admin (cookie and nonce) or
 * signature · `key` = a WooCommerce key alone also suffices · `state` = anyone who holds the single-use state.
 */
export type Who = 'signature' | 'admin' | 'key' | 'state';

interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the namespace; `{id}` is one path segment. */
  readonly path: string;
  readonly who: Who;
  readonly request: z.ZodType | null;
  readonly answer: z.ZodType;
}

const nothing = z.object({});

/** Every route of the plugin: the one table that the worker's client, the store simulator and PHP share. */
export const ROUTES = {
  hello: { method: 'POST', path: '/hello', who: 'signature', request: helloRequestSchema, answer: helloAnswerSchema },
  claim: {
    method: 'POST',
    path: '/changes/claim',
    who: 'signature',
    request: claimRequestSchema,
    answer: claimAnswerSchema,
  },
  complete: {
    method: 'POST',
    path: '/changes/complete',
    who: 'signature',
    request: completeRequestSchema,
    answer: completeAnswerSchema,
  },
  reserve: {
    method: 'POST',
    path: '/links/reserve',
    who: 'signature',
    request: reserveRequestSchema,
    answer: reserveAnswerSchema,
  },
  answerRequest: {
    method: 'POST',
    path: '/requests/{id}/answer',
    who: 'signature',
    request: answerRequestSchema,
    answer: nothing,
  },
  changes: { method: 'GET', path: '/changes', who: 'key', request: null, answer: changesAnswerSchema },
  status: { method: 'GET', path: '/status', who: 'key', request: null, answer: statusAnswerSchema },
  syncLog: { method: 'GET', path: '/sync-log', who: 'key', request: null, answer: syncLogAnswerSchema },
  syncLogDetail: { method: 'GET', path: '/sync-log/{id}', who: 'admin', request: null, answer: syncLogDetailSchema },
  replay: {
    method: 'POST',
    path: '/changes/replay',
    who: 'admin',
    request: replayRequestSchema,
    answer: replayAnswerSchema,
  },
  preview: {
    method: 'POST',
    path: '/preview',
    who: 'admin',
    request: objectRefSchema,
    answer: z.object({ request_id: idSchema }),
  },
  backfills: { method: 'GET', path: '/backfills', who: 'admin', request: null, answer: backfillsAnswerSchema },
  startBackfill: {
    method: 'POST',
    path: '/backfills',
    who: 'admin',
    request: backfillRequestSchema,
    answer: backfillSchema,
  },
  backfill: { method: 'GET', path: '/backfills/{id}', who: 'admin', request: null, answer: backfillSchema },
  changeBackfill: {
    method: 'PUT',
    path: '/backfills/{id}',
    who: 'admin',
    request: backfillChangeSchema,
    answer: backfillSchema,
  },
  settings: { method: 'GET', path: '/settings', who: 'admin', request: null, answer: settingsSchema },
  changeSettings: {
    method: 'PUT',
    path: '/settings',
    who: 'admin',
    request: settingsChangeSchema,
    answer: settingsSchema,
  },
  referenceData: { method: 'GET', path: '/reference-data', who: 'admin', request: null, answer: referenceDataSchema },
  /** Taxes, currencies and accounts are read again; 202. */
  readReference: {
    method: 'POST',
    path: '/reference-data',
    who: 'admin',
    request: null,
    answer: z.object({ request_id: idSchema }),
  },
  connection: { method: 'GET', path: '/connection', who: 'admin', request: null, answer: connectionSchema },
  connect: {
    method: 'POST',
    path: '/connection',
    who: 'admin',
    request: connectRequestSchema,
    answer: connectAnswerSchema,
  },
  disconnect: { method: 'DELETE', path: '/connection', who: 'admin', request: null, answer: connectionSchema },
  chooseOrganization: {
    method: 'PUT',
    path: '/connection/organization',
    who: 'admin',
    request: z.object({ organization_id: idSchema }),
    answer: connectAnswerSchema,
  },
  requests: { method: 'GET', path: '/requests', who: 'admin', request: null, answer: requestsAnswerSchema },
  requestState: { method: 'GET', path: '/requests/{id}', who: 'admin', request: null, answer: requestStateSchema },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;
