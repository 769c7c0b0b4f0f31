import type { Limits, Switches } from './switches.js';
import type { OrganizationState } from './state.js';

export interface ZohoRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string>;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface ZohoAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** `lost`: the caller gets no answer; the call may have been carried out. */
export type Delivery = { readonly kind: 'answer'; readonly answer: ZohoAnswer } | { readonly kind: 'lost' };

export type Json = Record<string, unknown>;

/** A refusal in Zoho's envelope (reference §3). */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** What a route gets: one organisation, one parsed call. */
export interface Context {
  readonly org: OrganizationState;
  readonly switches: Switches;
  readonly limits: Limits;
  readonly now: number;
  readonly query: Record<string, string>;
  readonly body: Json;
  /** The ids in the path. */
  readonly ids: readonly string[];
  nextId(): string;
}

export interface RouteAnswer {
  readonly status?: 201;
  readonly body: Json;
}

export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly scope: string;
  readonly run: (context: Context) => RouteAnswer;
}

export const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

export const objects = (value: unknown): Json[] =>
  Array.isArray(value) ? value.filter((entry): entry is Json => typeof entry === 'object' && entry !== null) : [];

/** Money as the organisation's switch has it: JSON number or text. */
export function money(value: string, switches: Switches): number | string {
  return switches.moneyAs === 'number' ? Number(value) : value;
}

/** 2026-11-24T10:00:00+0530: Zoho's stamps carry an offset without a colon (reference §4). */
export function stamp(at: number): string {
  return `${new Date(at + 19_800_000).toISOString().slice(0, 19)}+0530`;
}
