import type { Lane, Trigger } from './contract/claim.js';

/**
 * What `sync/`, `zoho/`, `store/` and `queue/` may know of the world. The adapters in `adapters/` stand behind these in a
 * process, the simulation's own behind them in a test; nothing else reaches a clock, chance, the network or Redis.
 */

export interface Clock {
  /** Epoch milliseconds. For stamps only; never for measuring. */
  now(): number;
  /** Milliseconds that never jump. */
  monotonic(): number;
  /** Resolves after `ms`, or early when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Random {
  /** In [0, 1). */
  next(): number;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly timeoutMs: number;
}

export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface Http {
  /** One attempt, no redirects; any status is an answer. Throws HttpFailure when no complete answer arrived. */
  send(request: HttpRequest): Promise<HttpAnswer>;
}

export class HttpFailure extends Error {
  readonly kind: 'timeout' | 'reset' | 'refused' | 'too_large' | 'other';
  /** False only when surely nothing reached the server (connection refused, unknown host). */
  readonly sent: boolean;
  constructor(kind: HttpFailure['kind'], sent: boolean) {
    super(`no complete answer (${kind})`);
    this.name = 'HttpFailure';
    this.kind = kind;
    this.sent = sent;
  }
}

export type Fields = Record<string, unknown>;

export interface Log {
  debug(event: string, fields?: Fields): void;
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  error(event: string, fields?: Fields & { error?: unknown }): void;
  child(fields: Fields): Log;
}

/** Ids only: the queue is readable by whoever reads Redis. */
export interface Job {
  readonly name: 'sync-order' | 'sync-customer';
  readonly data: { readonly id: string; readonly trigger: Trigger };
  readonly lane: Lane;
}

export interface JobQueue {
  /** Adding a job that waits changes nothing; adding one that runs makes it run once more afterwards. */
  add(job: Job): Promise<void>;
}

/** A place in the organisation's quota; give it back exactly once. */
export interface Permit {
  /** The call was made; `answered` false keeps it counted until its deadline and a minute more. */
  release(answered: boolean): Promise<void>;
  /** No call was made. */
  cancel(): Promise<void>;
}

export interface Refusal {
  readonly waitMs: number;
  readonly reason: 'minute' | 'concurrency' | 'day' | 'paused' | 'cold';
}

export interface Governor {
  acquire(request: { organizationId: string; lane: Lane; deadlineMs: number }): Promise<Permit | Refusal>;
  /** Zoho throttled us (codes of zoho-books-api §2): the whole organisation pauses. */
  pause(organizationId: string, ms: number, reason: 44 | 45 | 1070): Promise<void>;
  /** The daily figures of an answer's headers. */
  observe(organizationId: string, headers: { remaining?: number; resetMs?: number }): Promise<void>;
  /** After `cold`: how old the youngest possible call is, null for never. */
  warm(organizationId: string, lastActivityMs: number | null): Promise<void>;
  setShare(organizationId: string, percent: number): Promise<void>;
}

export interface TokenEntry {
  readonly token: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

export interface TokenCache {
  read(key: string): Promise<TokenEntry | null>;
  write(key: string, entry: TokenEntry): Promise<void>;
  drop(key: string): Promise<void>;
  /** null while another holds it; the answer unlocks, and only what it locked. */
  lock(key: string, ttlMs: number): Promise<(() => Promise<void>) | null>;
}

/** Remembers the highest fencing token ever seen, through restarts (DESIGN §5 "Copies and restores"). */
export interface FencingMemory {
  highest(): string;
  /** Resolves when it is kept for good. */
  remember(token: string): Promise<void>;
}
