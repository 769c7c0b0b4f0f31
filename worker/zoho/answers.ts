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
  | { readonly kind: 'unauthorized'; readonly code: 14 | 57 }
  | { readonly kind: 'disconnected'; readonly code: number; readonly reason: string }
  /** Zoho knows no such call: ours is wrong. */
  | { readonly kind: 'bug'; readonly status: number; readonly code: number }
  | { readonly kind: 'no_answer'; readonly what: string };

const THROTTLES: Record<number, Throttle> = { 44: 44, 45: 45, 1070: 1070 };

/** Codes that end the connection whatever the status (zoho-books-api §3). */
const DISCONNECTING: Record<number, string> = {
  6041: 'the person who connected does not belong to this Zoho organisation',
};

/** Invalid URL, method not allowed: nothing a merchant can do anything about. */
const BUGS = new Set([5, 37]);

/** Request timeout: the one status of this hundred that does not say whether anything was done. */
const TIMED_OUT = 408;

/** Zoho's own failure: whether anything was written is not known. */
const INTERNAL_ERROR = 1000;

/**
 * Classifies by status and `code`, never by message text: messages are localised (zoho-books-api §3). Only a complete
 * JSON envelope proves that nothing was written; everything else is "no answer". Code 0 alone is success: a refusal with status 200,
 * as Zoho's accounts server gives them (§1.3), is one here too. Taken for an unknown outcome it would be sent again for ever.
 */
export function judgeAnswer(answer: HttpAnswer): Verdict {
  const body = parseEnvelope(answer.body);
  const isSuccess = answer.status >= 200 && answer.status < 300;
  const throttle = THROTTLES[body?.code ?? 44] ?? 44;
  if (answer.status === 429 || (isSuccess && body?.code === throttle))
    return { kind: 'throttled', throttle, retryAfterMs: waitMs(throttle, answer.headers) };
  if (!body) return { kind: 'no_answer', what: `HTTP ${String(answer.status)} without JSON` };
  if (isSuccess && body.code === 0) return { kind: 'ok', body: body.json };
  const isRefusal = isSuccess ? body.code !== INTERNAL_ERROR : answer.status >= 400 && answer.status < 500;
  if (!isRefusal || answer.status === TIMED_OUT)
    return { kind: 'no_answer', what: `HTTP ${String(answer.status)} with code ${String(body.code)}` };
  const reason = DISCONNECTING[body.code];
  if (reason !== undefined) return { kind: 'disconnected', code: body.code, reason };
  if ((isSuccess || answer.status === 401) && (body.code === 57 || body.code === 14))
    return { kind: 'unauthorized', code: body.code };
  if (BUGS.has(body.code)) return { kind: 'bug', status: answer.status, code: body.code };
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

/** Until Zoho takes calls again; `now` in epoch milliseconds, so that the merchant reads a time of the day and not how long it was. */
export function throttled(what: 'day' | 'busy', waitMs: number, now: number): Wait {
  if (what === 'busy')
    return new Wait(waitMs, problem('zoho_busy', { until: `${String(Math.ceil(waitMs / 1000))} s` }));
  const minute = new Date(Math.round((now + waitMs) / 60_000) * 60_000).toISOString().slice(0, 16);
  return new Wait(waitMs, problem('day_quota_used', { until: `${minute.replace('T', ' ')} UTC` }));
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

/** `X-Rate-Limit-Reset` describes the day (zoho-books-api §2), so it tells when the day's limit ends and nothing else. */
function waitMs(throttle: Throttle, headers: HttpAnswer['headers']): number | null {
  const reset = throttle === 45 ? secondsOf(headers['x-rate-limit-reset']) : null;
  return reset ?? secondsOf(headers['retry-after']);
}

function secondsOf(header: string | undefined): number | null {
  const seconds = Number(header);
  return header !== undefined && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}
