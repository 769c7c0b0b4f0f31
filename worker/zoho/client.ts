import type { Call, Lane } from '../contract/claim.js';
import type { ZohoConnection } from '../contract/connection.js';
import { problem } from '../contract/problems.js';
import { NeedsFix, UnknownOutcome } from '../errors.js';
import { HttpFailure, type Clock, type Governor, type Http, type HttpAnswer, type Permit } from '../ports.js';
import { disconnected, judgeAnswer, noAnswer, throttled, transportFailure } from './answers.js';
import type { CallResult, Throttle, Verdict, ZohoBody } from './answers.js';
import { createBodies, type Bodies } from './bodies.js';
import { acquirePermit } from './permits.js';
import type { Tokens } from './tokens.js';

/** One attempt may take this long; a shorter lease shortens it. */
const CALL_TIMEOUT_MS = 30_000;
/** A call is not begun with less than this left of the lease: it would be aborted half-way. */
const SHORTEST_CALL_MS = 5_000;

/** How long each throttle holds the organisation when Zoho does not say (zoho-books-api §2). */
const PAUSE_MS: Record<Throttle, number> = { 44: 60_000, 45: 3_600_000, 1070: 2_000 };

/** What the merchant reads where a fresh token is refused too. */
const UNAUTHORIZED: Record<14 | 57, string> = {
  57: 'the person who connected lacks a permission in Zoho Books',
  14: 'Zoho does not take the access token it has just given out',
};

/** The part of a claim a caller of Zoho needs: nobody writes under a lease that may have ended. */
export interface CallLease {
  /** Renews when less than `ms` is left; throws LostClaim when the claim is gone. */
  ensure(ms: number): Promise<void>;
  /** Time left on the monotonic clock. */
  remainingMs(): number;
}

export interface ZohoCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /books/v3, e.g. "/invoices". */
  readonly path: string;
  readonly query?: Record<string, string>;
  readonly body?: ZohoBody;
  /** For messages: "invoice", "payment". */
  readonly what: string;
  /** A GET without organisation, used once while connecting. */
  readonly withoutOrganization?: boolean;
}

/** Calls for one claim (or one request of the admin page); collects what the log line shows. */
export interface ZohoSession {
  /** Refusals are data; throws Wait, Retry, UnknownOutcome, Reconnect or LostClaim, and Error where the call itself is wrong. */
  call(call: ZohoCall): Promise<CallResult>;
  /** As `call`, but a refusal becomes NeedsFix "refused_by_zoho". */
  demand(call: ZohoCall): Promise<ZohoBody>;
  readonly calls: readonly Call[];
  /** For the log: failures and the latest write of each document. */
  readonly bodies: Bodies;
  readonly connection: ZohoConnection;
  /** What the last answer said the organisation may call in a day; null: none has said. */
  callsPerDay(): number | null;
}

export interface ZohoClientDeps {
  readonly http: Http;
  readonly governor: Governor;
  readonly tokens: Tokens;
  readonly clock: Clock;
  /** Age of the youngest sign of a Zoho call in the store's records, for a governor that lost its memory. */
  readonly lastActivityMs: () => Promise<number | null>;
}

export interface SessionOptions {
  readonly connection: ZohoConnection;
  readonly lease: CallLease;
  readonly lane: Lane;
  /** A permit taken before the claim; spent on the first call. */
  readonly firstPermit: Permit | null;
}

/** One attempt per call, plus one after a token refresh on 401 (DESIGN §1.7). */
export function createZohoSession(deps: ZohoClientDeps, options: SessionOptions): ZohoSession {
  const { http, governor, tokens, clock } = deps;
  const { connection, lease, lane } = options;
  const organizationId = connection.organization_id ?? 'none';
  const calls: Call[] = [];
  const bodies = createBodies();
  let firstPermit = options.firstPermit;
  let callsPerDay: number | null = null;

  async function takePermit(): Promise<Permit> {
    const held = firstPermit;
    firstPermit = null;
    if (held !== null) return held;
    return acquirePermit(deps, { organizationId, lane, deadlineMs: CALL_TIMEOUT_MS });
  }

  async function attempt(call: ZohoCall): Promise<{ verdict: Verdict; token: string }> {
    const write = call.method !== 'GET';
    const token = await tokens.get(connection);
    const permit = await takePermit();
    let answered = false;
    try {
      await lease.ensure(SHORTEST_CALL_MS * 2);
      const timeoutMs = Math.min(CALL_TIMEOUT_MS, lease.remainingMs() - 1000);
      const begun = clock.monotonic();
      let answer: HttpAnswer;
      try {
        answer = await http.send(toHttpRequest(call, connection, token, timeoutMs));
      } catch (error) {
        if (!(error instanceof HttpFailure)) throw error;
        calls.push(record(call, 0, null, clock.monotonic() - begun));
        bodies.note(call, 0, '', true);
        throw transportFailure(error, write, call.what);
      }
      answered = true;
      const verdict = judgeAnswer(answer);
      calls.push(record(call, answer.status, codeOf(verdict), clock.monotonic() - begun));
      bodies.note(call, answer.status, answer.body, verdict.kind !== 'ok');
      const quota = quotaOf(answer.headers);
      callsPerDay = quota.limit ?? callsPerDay;
      await governor.observe(organizationId, quota);
      return { verdict, token };
    } finally {
      await permit.release(answered);
    }
  }

  async function call(request: ZohoCall): Promise<CallResult> {
    const first = await attempt(request);
    let { verdict } = first;
    if (verdict.kind === 'unauthorized') {
      await tokens.reject(connection, first.token);
      verdict = (await attempt(request)).verdict;
    }
    switch (verdict.kind) {
      case 'ok':
      case 'refused':
        return verdict;
      case 'unauthorized':
        // A token Zoho gave out a moment ago: another one changes nothing (§3, §13.6).
        throw disconnected(UNAUTHORIZED[verdict.code]);
      case 'disconnected':
        throw disconnected(verdict.reason);
      case 'throttled': {
        const waitMs = verdict.retryAfterMs ?? PAUSE_MS[verdict.throttle];
        await governor.pause(organizationId, waitMs, verdict.throttle);
        throw throttled(verdict.throttle === 45 ? 'day' : 'busy', waitMs, clock.now());
      }
      case 'bug':
        throw new Error(
          `Zoho knows no ${request.method} ${request.path} (HTTP ${String(verdict.status)}, code ${String(verdict.code)})`,
        );
      case 'no_answer':
        throw noAnswer(request.method !== 'GET', request.what);
    }
  }

  return {
    call,
    calls,
    bodies,
    connection,
    callsPerDay: () => callsPerDay,
    async demand(request) {
      const result = await call(request);
      if (result.kind === 'ok') return result.body;
      throw refusal(result, request.what);
    },
  };
}

/** The problem a merchant reads for a refusal nobody has a better answer to. */
export function refusal(result: Extract<CallResult, { kind: 'refused' }>, what: string): NeedsFix {
  const message = result.message.trim() || 'no reason given';
  return new NeedsFix(problem('refused_by_zoho', { code: String(result.code), message, what }));
}

/** A write was answered with success but not with what was asked for: treat it as not known. */
export function unreadable(what: string): UnknownOutcome {
  return new UnknownOutcome(problem('unknown_outcome', { what }));
}

function toHttpRequest(call: ZohoCall, connection: ZohoConnection, token: string, timeoutMs: number) {
  const url = new URL(`${connection.api_domain}/books/v3${call.path}`);
  if (call.withoutOrganization !== true) url.searchParams.set('organization_id', connection.organization_id ?? '');
  for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value);
  return {
    method: call.method,
    url: url.toString(),
    headers: {
      authorization: `Zoho-oauthtoken ${token}`,
      accept: 'application/json',
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    timeoutMs,
  };
}

function record(call: ZohoCall, status: number, code: number | null, ms: number): Call {
  return { method: call.method, path: call.path, status, code, ms: Math.round(ms) };
}

function codeOf(verdict: Verdict): number | null {
  switch (verdict.kind) {
    case 'ok':
      return 0;
    case 'refused':
    case 'unauthorized':
    case 'disconnected':
    case 'bug':
      return verdict.code;
    case 'throttled':
      return verdict.throttle;
    case 'no_answer':
      return null;
  }
}

/** X-Rate-Limit-* describe the day: all calls, calls left and seconds to the daily reset (zoho-books-api §2). */
function quotaOf(headers: Record<string, string>): { limit?: number; remaining?: number; resetMs?: number } {
  const limit = Number(headers['x-rate-limit-limit'] ?? NaN);
  const remaining = Number(headers['x-rate-limit-remaining'] ?? NaN);
  const reset = Number(headers['x-rate-limit-reset'] ?? NaN);
  return {
    ...(Number.isInteger(limit) && limit > 0 ? { limit } : {}),
    ...(Number.isFinite(remaining) ? { remaining } : {}),
    ...(Number.isFinite(reset) ? { resetMs: reset * 1000 } : {}),
  };
}
