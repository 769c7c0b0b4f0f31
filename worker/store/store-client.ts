import type { z } from 'zod';
import type { ChangesAnswer, StatusAnswer } from '../contract/changes.js';
import type {
  ClaimAnswer,
  ClaimRequest,
  CompleteAnswer,
  CompleteRequest,
  ReserveAnswer,
  ReserveRequest,
} from '../contract/claim.js';
import type { Connection, HelloAnswer, HelloRequest } from '../contract/connection.js';
import type { ReferenceData } from '../contract/reference-data.js';
import type { AdminRequest, AnswerRequest } from '../contract/request.js';
import { ROUTES, type RouteName } from '../contract/routes.js';
import type { Settings } from '../contract/settings.js';
import { CONTRACT, CONTRACT_HEADER, NAMESPACE, SIGNATURE_HEADER, VERSION_HEADER } from '../contract/version.js';
import type { Clock, Http, HttpAnswer, Random } from '../ports.js';
import { HttpFailure } from '../ports.js';
import { oauth1Header } from './oauth1.js';
import { signRequest } from './sign-request.js';
import { StoreFailure } from './store-failure.js';

const TIMEOUT_MS = 20_000;

/** The plugin's routes, as the worker uses them. Every call throws StoreFailure when the store does not answer as agreed. */
export interface StoreClient {
  hello(request: HelloRequest): Promise<HelloAnswer>;
  claim(request: ClaimRequest): Promise<ClaimAnswer>;
  complete(request: CompleteRequest): Promise<CompleteAnswer>;
  reserve(request: ReserveRequest): Promise<ReserveAnswer>;
  answerRequest(id: string, answer: AnswerRequest): Promise<void>;
  changes(limit: number): Promise<ChangesAnswer>;
  status(): Promise<StatusAnswer>;
  settings(): Promise<Settings>;
  referenceData(): Promise<ReferenceData>;
  connection(): Promise<Connection>;
  requests(): Promise<AdminRequest[]>;
}

export interface StoreClientDeps {
  readonly http: Http;
  readonly clock: Clock;
  readonly random: Random;
  /** Site URL without trailing slash; REST lives below /wp-json. */
  readonly storeUrl: string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly workerSecret: string;
  readonly version: string;
}

type Answer<R extends RouteName> = z.infer<(typeof ROUTES)[R]['answer']>;

/**
 * Signs every call and checks every answer against the contract. On https Basic auth, or OAuth 1.0a over the http address where
 * the store does not know that it is behind TLS (a 401 tells); on http OAuth 1.0a (DESIGN §9).
 */
export function createStoreClient(deps: StoreClientDeps): StoreClient {
  const { http, clock, random } = deps;
  const base = deps.storeUrl.replace(/\/+$/, '');
  const isTls = base.startsWith('https:');
  let storeSeesTls = isTls;

  function authorization(method: string, url: string, basic: boolean): string {
    if (basic) return `Basic ${Buffer.from(`${deps.consumerKey}:${deps.consumerSecret}`).toString('base64')}`;
    return oauth1Header(deps.consumerKey, deps.consumerSecret, {
      method,
      url: url.replace(/^https:/, 'http:'),
      unixSeconds: Math.floor(clock.now() / 1000),
      nonce: nonce(random),
    });
  }

  async function send(method: 'GET' | 'POST' | 'PUT' | 'DELETE', route: string, query: string, body: string | null) {
    const url = `${base}/wp-json/${NAMESPACE}${route}${query}`;
    const attempt = async (basic: boolean): Promise<HttpAnswer> => {
      try {
        return await http.send({
          method,
          url,
          headers: {
            accept: 'application/json',
            authorization: authorization(method, url, basic),
            [VERSION_HEADER]: deps.version,
            [CONTRACT_HEADER]: String(CONTRACT),
            [SIGNATURE_HEADER]: signRequest(deps.workerSecret, {
              unixSeconds: Math.floor(clock.now() / 1000),
              method,
              route,
              body: body ?? '',
            }),
            ...(body === null ? {} : { 'content-type': 'application/json' }),
          },
          ...(body === null ? {} : { body }),
          timeoutMs: TIMEOUT_MS,
        });
      } catch (error) {
        if (error instanceof HttpFailure) throw new StoreFailure('unreachable', 0, error.kind);
        throw error;
      }
    };
    const answer = await attempt(storeSeesTls);
    if (answer.status !== 401 || !storeSeesTls) return answer;
    const second = await attempt(false);
    if (second.status !== 401) storeSeesTls = false;
    return second;
  }

  async function call<R extends RouteName>(
    name: R,
    options: { id?: string; query?: string; body?: unknown } = {},
  ): Promise<Answer<R>> {
    const route = ROUTES[name];
    const path = route.path.replace('{id}', options.id ?? '');
    const body = options.body === undefined ? null : JSON.stringify(options.body);
    const answer = await send(route.method, path, options.query ?? '', body);
    const json = parseJson(answer.body);
    if (answer.status === 426) throw new StoreFailure('upgrade', 426, 'contract');
    if (answer.status < 200 || answer.status >= 300) throw new StoreFailure('refused', answer.status, errorCode(json));
    const parsed = route.answer.safeParse(json);
    if (!parsed.success)
      throw new StoreFailure('unreadable', answer.status, parsed.error.issues[0]?.path.join('.') ?? '');
    // The schema and the type come from the same row of ROUTES; TypeScript cannot follow that through the index.
    return parsed.data as Answer<R>;
  }

  return {
    hello: (body) => call('hello', { body }),
    claim: (body) => call('claim', { body }),
    complete: (body) => call('complete', { body }),
    reserve: (body) => call('reserve', { body }),
    answerRequest: async (id, body) => {
      await call('answerRequest', { id, body });
    },
    changes: (limit) => call('changes', { query: `?limit=${String(limit)}` }),
    status: () => call('status'),
    settings: () => call('settings'),
    referenceData: () => call('referenceData'),
    connection: () => call('connection'),
    requests: async () => (await call('requests')).requests,
  };
}

function nonce(random: Random): string {
  const part = () => Math.floor(random.next() * 2 ** 32).toString(36);
  return `${part()}${part()}${part()}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function errorCode(json: unknown): string {
  const code = typeof json === 'object' && json !== null && 'code' in json ? json.code : null;
  return typeof code === 'string' ? code.slice(0, 80) : 'no JSON';
}
