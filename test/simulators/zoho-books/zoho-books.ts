import { answerOf, codeOf, envelope, html, parseBody, spoil } from './answers.js';
import { CONTACT_ROUTES } from './contacts.js';
import { CREDIT_NOTE_ROUTES } from './credit-notes.js';
import type { Fault } from './faults.js';
import {
  Refusal,
  type Context,
  type Delivery,
  type Json,
  type Route,
  type ZohoAnswer,
  type ZohoRequest,
} from './http-types.js';
import { INVOICE_ROUTES } from './invoices.js';
import { ITEM_ROUTES } from './items.js';
import { createQuota, type Quota } from './limits.js';
import { createOAuthServer, type ClientSeed } from './oauth-server.js';
import { createOrganization, type OrganizationSeed } from './organization.js';
import { invoicesPage } from './page.js';
import { PAYMENT_ROUTES } from './payments.js';
import { createPerson, type Person } from './person.js';
import { organizationRow, SETTINGS_ROUTES } from './settings-routes.js';
import type { OrganizationState } from './state.js';
import { DEFAULT_LIMITS, defaultSwitches, type Limits, type SwitchName, type Switches } from './switches.js';
import { TAX_ROUTES } from './taxes.js';

export type { Delivery, ZohoAnswer, ZohoRequest } from './http-types.js';
export type { OrganizationSeed } from './organization.js';

export interface ZohoBooksOptions {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Own base URL: accounts server and api_domain. */
  readonly origin: string;
  readonly switches?: Partial<Switches>;
  readonly limits?: Partial<Limits>;
  readonly organizations: readonly OrganizationSeed[];
  readonly clients?: readonly ClientSeed[];
  readonly fault?: (request: ZohoRequest) => Fault | null;
  /** Told of every switch that is asked for. */
  readonly onSwitch?: (name: SwitchName) => void;
}

export interface LoggedCall {
  readonly at: number;
  readonly method: string;
  /** Below /books/v3. */
  readonly path: string;
  readonly status: number;
  readonly code: number | null;
  readonly organizationId: string;
  readonly committed: boolean;
  /** Set where the answer was made by an injected fault, not by a rule. */
  readonly fault: Fault['kind'] | null;
}

export interface ZohoBooks {
  /** Limits, commit and answer in one step; the call counts as in flight until `leave`. */
  arrive(request: ZohoRequest): { readonly delivery: Delivery; leave(): void };
  handle(request: ZohoRequest): Delivery;
  org(organizationId: string): OrganizationState;
  /** Somebody who works in that organisation by hand. */
  person(organizationId: string): Person;
  readonly log: readonly LoggedCall[];
  /** How often each endpoint was called, like `GET /invoices/{id}`; the refused calls too. */
  callCounts(organizationId?: string): Record<string, number>;
  readonly switches: Switches;
  readonly limits: Limits;
  setOrigin(origin: string): void;
  issueToken(): string;
  selfClientCode(): string;
  revokeTokens(): void;
}

const BASE = '/books/v3';
const ROUTES: readonly Route[] = [
  ...PAYMENT_ROUTES,
  ...CREDIT_NOTE_ROUTES,
  ...INVOICE_ROUTES,
  ...CONTACT_ROUTES,
  ...ITEM_ROUTES,
  ...TAX_ROUTES,
  ...SETTINGS_ROUTES,
];

/** Every route served, for the comparison with Zoho's own descriptions. */
export const SERVED: readonly { method: string; pattern: RegExp; scope: string }[] = ROUTES;

const ALL_SCOPES = [...new Set([...ROUTES.map((route) => `ZohoBooks.${route.scope}`), 'ZohoBooks.settings.READ'])];

/**
 * Zoho Books and its accounts server as far as anybody outside knows them (reference §12–§14): a library without clock, chance or
 * I/O of its own, so that it serves real HTTP and a simulation alike. What nobody knows is in switches.ts.
 */
export function createZohoBooks(options: ZohoBooksOptions): ZohoBooks {
  let counter = 982_000_000_000_000_000n * 10n;
  const nextId = () => String((counter += 1003n));
  let origin = options.origin;
  const switches = watched({ ...defaultSwitches(), ...options.switches }, options.onSwitch);
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const organizations = new Map(
    options.organizations.map((seed) => [seed.organization_id, createOrganization(seed, nextId)]),
  );
  const quotas = new Map<string, Quota>();
  const log: LoggedCall[] = [];
  const oauth = createOAuthServer({ now: options.now, origin: () => origin, nextId, clients: options.clients ?? [] });

  const people = new Map<string, Person>();

  function orgOf(organizationId: string): OrganizationState {
    const org = organizations.get(organizationId);
    if (org === undefined) throw new Error(`no organisation ${organizationId}`);
    return org;
  }

  const quotaOf = (id: string) => {
    const quota = quotas.get(id) ?? createQuota(limits, switches);
    quotas.set(id, quota);
    return quota;
  };

  function arrive(request: ZohoRequest): { delivery: Delivery; leave(): void } {
    const free = { leave: () => undefined };
    const account = oauth.handle(request);
    if (account !== null) return { delivery: { kind: 'answer', answer: account }, ...free };
    if (!request.path.startsWith(BASE))
      return { delivery: { kind: 'answer', answer: invoicesPage(organizations.values(), log) }, ...free };

    const organizationId = request.query.organization_id ?? '';
    const quota = quotaOf(organizationId);
    const fault = options.fault?.(request) ?? null;
    const code = fault?.kind === 'throttle' ? fault.code : quota.admit(options.now());
    const isAdmitted = code === null;
    const served = code === null ? serve(request, fault) : { answer: throttleAnswer(code), committed: false };
    const answer = { ...served.answer, headers: { ...served.answer.headers, ...quota.headers(options.now()) } };
    log.push({
      at: options.now(),
      method: request.method,
      path: request.path.slice(BASE.length),
      status: answer.status,
      code: codeOf(answer),
      organizationId,
      committed: served.committed,
      fault: fault?.kind ?? null,
    });
    const leave = () => {
      if (isAdmitted) quota.leave();
    };
    if (fault?.kind === 'after') return { delivery: spoil(answer, fault.how), leave };
    return { delivery: { kind: 'answer', answer }, leave };
  }

  function throttleAnswer(code: 44 | 45 | 1070): ZohoAnswer {
    const answer = envelope(
      429,
      code,
      {
        44: 'Blocked for exceeding requests per minute.',
        45: 'Maximum call rate limit.',
        1070: 'Too many in process.',
      }[code],
    );
    return switches.retryAfter === 'sent' ? { ...answer, headers: { ...answer.headers, 'retry-after': '60' } } : answer;
  }

  function serve(request: ZohoRequest, fault: Fault | null): { answer: ZohoAnswer; committed: boolean } {
    if (fault?.kind === 'before') {
      const answer = fault.body === 'html' ? html(fault.status) : envelope(fault.status, 1000, 'Internal error');
      return { answer, committed: false };
    }
    if (fault?.kind === 'answer')
      return { answer: envelope(fault.status, fault.code, fault.message), committed: false };
    if (fault?.kind === 'unauthorized')
      return { answer: envelope(401, 57, 'You are not authorized'), committed: false };
    try {
      return { answer: answerOf(run(request)), committed: request.method !== 'GET' };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const message = switches.messages === 'english' ? error.message : `§ ${String(error.code)} Ungültig`;
      return { answer: envelope(error.status, error.code, message), committed: false };
    }
  }

  function run(request: ZohoRequest) {
    const scopes = authorize(request);
    const path = request.path.slice(BASE.length);
    if (path === '/organizations' && request.method === 'GET') {
      requireScope(scopes, 'settings.READ');
      return { body: { organizations: [...organizations.values()].map(organizationRow) } };
    }
    const org = organizations.get(request.query.organization_id ?? '');
    if (org === undefined) throw new Refusal(400, 6041, 'This user is not associated with the CompanyID.');
    const found = routeOf(request.method, path);
    requireScope(scopes, found.route.scope);
    return found.route.run(contextOf(org, request.query, parseBody(request), found.ids));
  }

  function contextOf(
    org: OrganizationState,
    query: Record<string, string>,
    body: Json,
    ids: readonly string[],
  ): Context {
    return { org, switches, limits, now: options.now(), query, body, ids, nextId };
  }

  /** What a person does at the web page goes through the same rules. */
  function byHand(org: OrganizationState): Person {
    return createPerson(
      org,
      (method, path, body = {}, query = {}) => {
        const { route, ids } = routeOf(method, path);
        return route.run(contextOf(org, query, body, ids)).body;
      },
      () => ({ switches, now: options.now() }),
    );
  }

  function authorize(request: ZohoRequest): readonly string[] {
    const match = /^(?:Zoho-oauthtoken|Bearer) (\S+)$/.exec(request.headers.authorization ?? '');
    if (match?.[1] === undefined) throw new Refusal(401, 14, 'Invalid value passed for authtoken.');
    const scopes = oauth.scopesOf(match[1]);
    if (scopes === null) throw new Refusal(401, 57, 'You are not authorized to perform this operation');
    return scopes;
  }

  return {
    arrive,
    handle(request) {
      const ticket = arrive(request);
      ticket.leave();
      return ticket.delivery;
    },
    org: orgOf,
    person(organizationId) {
      const person = people.get(organizationId) ?? byHand(orgOf(organizationId));
      people.set(organizationId, person);
      return person;
    },
    callCounts(organizationId) {
      const counts: Record<string, number> = {};
      for (const call of log) {
        if (organizationId !== undefined && call.organizationId !== organizationId) continue;
        const endpoint = `${call.method} ${call.path.replace(/\/\d+(?=\/|$)/g, '/{id}')}`;
        counts[endpoint] = (counts[endpoint] ?? 0) + 1;
      }
      return counts;
    },
    log,
    switches,
    limits,
    setOrigin: (url) => {
      origin = url;
    },
    issueToken: () => oauth.issue(ALL_SCOPES),
    selfClientCode: () => oauth.selfClientCode(ALL_SCOPES),
    revokeTokens: () => oauth.revokeAll(),
  };
}

function routeOf(method: string, path: string): { route: Route; ids: readonly string[] } {
  const samePath = ROUTES.filter((route) => route.pattern.test(path));
  const route = samePath.find((candidate) => candidate.method === method);
  if (route !== undefined) return { route, ids: (route.pattern.exec(path) ?? []).slice(1) };
  throw samePath.length > 0 ? new Refusal(405, 37, 'Method not allowed.') : new Refusal(404, 5, 'Invalid URL Passed');
}

function requireScope(scopes: readonly string[], scope: string): void {
  if (!scopes.includes(`ZohoBooks.${scope}`))
    throw new Refusal(401, 57, 'You are not authorized to perform this operation');
}

function watched(switches: Switches, onSwitch: ZohoBooksOptions['onSwitch']): Switches {
  if (onSwitch === undefined) return switches;
  return new Proxy(switches, {
    get(target, name: SwitchName) {
      onSwitch(name);
      return target[name];
    },
  });
}
