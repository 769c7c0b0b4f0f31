import { problem } from '../contract/problems.js';
import { Reconnect, Retry, UnknownOutcome, Wait } from '../errors.js';
import type { HttpFailure } from '../ports.js';
import { type HttpAnswer } from '../ports.js';

/** A JSON answer of Zoho that a caller may look into. */
export type ZohoBody = Record<string, unknown>;

/** Zoho took the call, or refused it before anything was written (zoho-books-api §3 "Outcome classes"). */
export type CallResult =
  | { readonly kind: 'ok'; readonly body: ZohoBody }
  | { readonly kind: 'refused'; readonly status: number; readonly code: number; readonly message: string };

export type Throttle = 44 | 45 | 1070;

/** What an answer asks of the caller, before it knows whether the call read or wrote. */
export type Verdict =
  | CallResult
  | { readonly kind: 'throttled'; readonly throttle: Throttle; readonly retryAfterMs: number | null }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'disconnected'; readonly reason: string }
  | { readonly kind: 'no_answer'; readonly what: string };

const THROTTLES: Record<number, Throttle> = { 44: 44, 45: 45, 1070: 1070 };

/** Codes that end the connection whatever the status (zoho-books-api §3). */
const DISCONNECTING: Record<number, string> = { 6041: 'wrong organisation' };

const REFUSING_STATUSES = new Set([400, 401, 403, 404, 405, 406, 409, 422, 429]);

/**
 * Classifies by status and `code`, never by message text: messages are localised (zoho-books-api §3). Only a complete
 * JSON envelope proves that nothing was written; everything else is "no answer".
 */
export function judgeAnswer(answer: HttpAnswer): Verdict {
  const body = parseEnvelope(answer.body);
  if (answer.status === 429) {
    const throttle = THROTTLES[body?.code ?? 44] ?? 44;
    return { kind: 'throttled', throttle, retryAfterMs: retryAfterMs(answer.headers['retry-after']) };
  }
  if (!body) return { kind: 'no_answer', what: `HTTP ${String(answer.status)} without JSON` };
  if (answer.status >= 200 && answer.status < 300) {
    if (body.code === 0) return { kind: 'ok', body: body.json };
    return { kind: 'no_answer', what: `HTTP ${String(answer.status)} with code ${String(body.code)}` };
  }
  if (!REFUSING_STATUSES.has(answer.status)) return { kind: 'no_answer', what: `HTTP ${String(answer.status)}` };
  const reason = DISCONNECTING[body.code];
  if (reason !== undefined) return { kind: 'disconnected', reason };
  if (answer.status === 401 && (body.code === 57 || body.code === 14)) return { kind: 'unauthorized' };
  return { kind: 'refused', status: answer.status, code: body.code, message: body.message };
}

/** The error for a call that got no usable answer: a read is repeated, a write has an unknown outcome. */
export function noAnswer(write: boolean, what: string): Retry | UnknownOutcome {
  return write
    ? new UnknownOutcome(problem('unknown_outcome', { what }))
    : new Retry(problem('unreachable', { what: 'Zoho Books' }));
}

/** The same for a transport failure; a refused connection reached nobody, so even a write is simply repeated. */
export function transportFailure(failure: HttpFailure, write: boolean, what: string): Retry | UnknownOutcome {
  return noAnswer(write && failure.sent, what);
}

export function throttled(throttle: Throttle, waitMs: number): Wait {
  return throttle === 45
    ? new Wait(waitMs, problem('day_quota_used', { until: `${String(Math.ceil(waitMs / 60_000))} min` }))
    : new Wait(waitMs, problem('zoho_busy', { until: `${String(Math.ceil(waitMs / 1000))} s` }));
}

export function disconnected(reason: string): Reconnect {
  return new Reconnect(problem('reconnect', { reason }));
}

function parseEnvelope(text: string): { code: number; message: string; json: ZohoBody } | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const body = json as ZohoBody;
  if (typeof body.code !== 'number') return null;
  return { code: body.code, message: typeof body.message === 'string' ? body.message : '', json: body };
}

function retryAfterMs(header: string | undefined): number | null {
  const seconds = Number(header);
  return header !== undefined && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}
