import type { ZohoAnswer, ZohoRequest } from './http-types.js';

const TOKEN_MS = 3_600_000;
const CODE_MS = 120_000;
const TOKENS_PER_TEN_MINUTES = 10;
const LIVE_TOKENS = 15;
const REFRESH_TOKENS_PER_CLIENT = 20;

export interface ClientSeed {
  readonly client_id: string;
  readonly client_secret: string;
  readonly redirect_uris?: readonly string[];
}

interface Code {
  readonly client: ClientSeed;
  readonly scopes: readonly string[];
  readonly redirectUri: string | null;
  readonly offline: boolean;
  readonly endsAt: number;
}

interface RefreshToken {
  readonly token: string;
  readonly client: ClientSeed;
  readonly scopes: readonly string[];
  issued: number[];
  live: string[];
}

export interface OAuthServer {
  handle(request: ZohoRequest): ZohoAnswer | null;
  /** Scopes of a live token, or null. */
  scopesOf(token: string): readonly string[] | null;
  selfClientCode(scopes: readonly string[]): string;
  /** A token without the dance. */
  issue(scopes: readonly string[]): string;
  /** As a person does in Zoho: every token of this client dies. */
  revokeAll(): void;
}

/** Zoho's accounts server (reference §1): errors come with HTTP 200, tokens are throttled, a JSON body is an invalid client. */
export function createOAuthServer(deps: {
  now: () => number;
  origin: () => string;
  nextId: () => string;
  clients: readonly ClientSeed[];
}): OAuthServer {
  const codes = new Map<string, Code>();
  let refreshTokens: RefreshToken[] = [];
  const accessTokens = new Map<string, { scopes: readonly string[]; endsAt: number }>();
  const consented = new Set<string>();

  const json = (body: Record<string, unknown>, status = 200): ZohoAnswer => ({
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8' },
    body: JSON.stringify(body),
  });

  function newAccessToken(scopes: readonly string[]): string {
    const token = `1000.a${deps.nextId()}`;
    accessTokens.set(token, { scopes, endsAt: deps.now() + TOKEN_MS });
    return token;
  }

  function token(request: ZohoRequest): ZohoAnswer {
    const isForm = !(request.headers['content-type'] ?? '').includes('json');
    const fields = { ...request.query, ...(isForm ? Object.fromEntries(new URLSearchParams(request.body)) : {}) };
    const client = deps.clients.find(({ client_id }) => client_id === fields.client_id);
    if (client === undefined) return json({ error: 'invalid_client' });
    if (client.client_secret !== fields.client_secret) return json({ error: 'invalid_client_secret' });
    return fields.grant_type === 'refresh_token' ? refresh(client, fields) : exchange(client, fields);
  }

  function exchange(client: ClientSeed, fields: Record<string, string>): ZohoAnswer {
    const code = codes.get(fields.code ?? '');
    if (code?.client !== client || code.endsAt < deps.now()) return json({ error: 'invalid_code' });
    if (code.redirectUri !== null && code.redirectUri !== fields.redirect_uri)
      return json({ error: 'invalid_redirect_uri' });
    codes.delete(fields.code ?? '');
    const answer: Record<string, unknown> = {
      access_token: newAccessToken(code.scopes),
      api_domain: deps.origin(),
      token_type: 'Bearer',
      expires_in: 3600,
    };
    if (code.offline) {
      const made: RefreshToken = { token: `1000.r${deps.nextId()}`, client, scopes: code.scopes, issued: [], live: [] };
      refreshTokens = [...refreshTokens, made].slice(-REFRESH_TOKENS_PER_CLIENT);
      answer.refresh_token = made.token;
    }
    return json(answer);
  }

  function refresh(client: ClientSeed, fields: Record<string, string>): ZohoAnswer {
    const known = refreshTokens.find((entry) => entry.token === fields.refresh_token && entry.client === client);
    if (known === undefined) return json({ error: 'invalid_code' });
    known.issued = known.issued.filter((at) => at > deps.now() - 600_000);
    known.issued.push(deps.now());
    if (known.issued.length > TOKENS_PER_TEN_MINUTES) {
      return json(
        {
          error_description: 'You have made too many requests continuously.',
          error: 'Access Denied',
          status: 'failure',
        },
        400,
      );
    }
    const access = newAccessToken(known.scopes);
    known.live.push(access);
    for (const old of known.live.splice(0, Math.max(0, known.live.length - LIVE_TOKENS))) accessTokens.delete(old);
    return json({ access_token: access, api_domain: deps.origin(), token_type: 'Bearer', expires_in: 3600 });
  }

  /** The consent page, and the redirect once the person has chosen. */
  function authorize(request: ZohoRequest): ZohoAnswer {
    const { client_id, redirect_uri, scope, state, access_type, prompt, decision } = request.query;
    const client = deps.clients.find((candidate) => candidate.client_id === client_id);
    const isKnown =
      client !== undefined && redirect_uri !== undefined && (client.redirect_uris ?? []).includes(redirect_uri);
    if (!isKnown)
      return { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>invalid_redirect_uri</h1>' };
    const back = new URL(redirect_uri);
    if (state !== undefined) back.searchParams.set('state', state);
    if (decision === undefined) return consentPage(request);
    if (decision === 'deny') back.searchParams.set('error', 'access_denied');
    else {
      const offline = access_type === 'offline' && (prompt === 'consent' || !consented.has(client.client_id));
      consented.add(client.client_id);
      const code = `1000.c${deps.nextId()}`;
      codes.set(code, {
        client,
        scopes: (scope ?? '').split(','),
        redirectUri: redirect_uri,
        offline,
        endsAt: deps.now() + CODE_MS,
      });
      back.searchParams.set('code', code);
      back.searchParams.set('location', 'us');
      back.searchParams.set('accounts-server', deps.origin());
    }
    return { status: 302, headers: { location: back.toString() }, body: '' };
  }

  function consentPage(request: ZohoRequest): ZohoAnswer {
    const link = (decision: string) =>
      `/oauth/v2/auth?${new URLSearchParams({ ...request.query, decision }).toString().replaceAll('&', '&amp;')}`;
    const body = `<!doctype html><title>Zoho (simulator)</title><h1>Storebooks wants to use Zoho Books</h1><p><a id="accept" href="${link('accept')}">Accept</a> <a id="deny" href="${link('deny')}">Reject</a></p>`;
    return { status: 200, headers: { 'content-type': 'text/html;charset=UTF-8' }, body };
  }

  return {
    handle(request) {
      if (request.path === '/oauth/v2/token' && request.method === 'POST') return token(request);
      if (request.path === '/oauth/v2/auth') return authorize(request);
      if (request.path === '/oauth/v2/token/revoke') {
        const gone = request.query.token ?? new URLSearchParams(request.body).get('token');
        refreshTokens = refreshTokens.filter((entry) => entry.token !== gone);
        return json({ status: 'success' });
      }
      return null;
    },
    scopesOf(access) {
      const entry = accessTokens.get(access);
      return entry !== undefined && entry.endsAt > deps.now() ? entry.scopes : null;
    },
    selfClientCode(scopes) {
      const code = `1000.s${deps.nextId()}`;
      const client = deps.clients[0];
      if (client === undefined) throw new Error('the simulator needs a client');
      codes.set(code, { client, scopes, redirectUri: null, offline: true, endsAt: deps.now() + CODE_MS });
      return code;
    },
    issue: newAccessToken,
    revokeAll() {
      refreshTokens = [];
      accessTokens.clear();
    },
  };
}
