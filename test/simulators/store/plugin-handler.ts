import type { z } from 'zod';
import type { DATA_CENTRES } from '../../../worker/contract/data-centres.js';
import type { ROUTES, RouteName } from '../../../worker/contract/routes.js';
import type { Tables } from './tables.js';
import type { Shop } from './woo-rest.js';

/** What the routes of the plugin work on. */
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
/** One route, with a body that was checked; answers what the contract has. */
export type Handler<R extends RouteName> = (
  body: Body<R>,
  context: PluginContext,
  call: { id: string; query: Record<string, string>; signed: boolean },
) => unknown;

/** What some of the routes do with a body that was checked. */
export type Handlers<K extends RouteName> = { readonly [R in K]: Handler<R> };

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
