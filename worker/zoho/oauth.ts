import { z } from 'zod';
import { problem } from '../contract/problems.js';
import { NeedsFix, Reconnect, Retry, Wait } from '../errors.js';
import { HttpFailure, type Http } from '../ports.js';
import { originOf, type AllowedServers } from './data-centres.js';

const TIMEOUT_MS = 20_000;
/** After "Access Denied" every further try prolongs the block (zoho-books-api §1.3). */
const TOKEN_THROTTLE_MS = 10 * 60_000;

const tokenAnswerSchema = z.looseObject({
  access_token: z.string().optional(),
  refresh_token: z.string().optional(),
  api_domain: z.string().optional(),
  expires_in: z.number().optional(),
  error: z.string().optional(),
});

export interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly accountsServer: string;
}

export interface AccessToken {
  readonly token: string;
  readonly expiresInMs: number;
}

export interface OAuth {
  /**
   * Exchanges a grant code; `redirectUri` is absent for a self-client code. Throws NeedsFix for a bad code or client,
   * Wait when throttled, Retry when unreachable.
   */
  exchange(
    client: Client,
    code: string,
    redirectUri: string | null,
  ): Promise<AccessToken & { refreshToken: string; apiDomain: string }>;
  /** Throws Reconnect when the refresh token is dead. */
  refresh(client: Client, refreshToken: string): Promise<AccessToken>;
  revoke(client: Client, refreshToken: string): Promise<void>;
}

/** Zoho's OAuth server: success is a body with access_token, whatever the status says (zoho-books-api §1.3). */
export function createOAuth(deps: { http: Http; servers: AllowedServers }): OAuth {
  const { http, servers } = deps;

  async function post(server: string, path: string, fields: Record<string, string>) {
    const origin = originOf(server);
    if (origin === null || !servers.isAccountsServer(origin)) {
      throw new NeedsFix(problem('invalid_client', { data_center: server }));
    }
    let answer;
    try {
      answer = await http.send({
        method: 'POST',
        url: `${origin}${path}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        body: new URLSearchParams(fields).toString(),
        timeoutMs: TIMEOUT_MS,
      });
    } catch (error) {
      if (error instanceof HttpFailure) throw unreachable();
      throw error;
    }
    // Trouble of the server's own says nothing about the connection, whatever word it has for it (§1.3).
    if (answer.status >= 500) throw unreachable();
    const body = tokenAnswerSchema.safeParse(parseJson(answer.body));
    if (!body.success) throw unreachable();
    return body.data;
  }

  function readToken(body: z.infer<typeof tokenAnswerSchema>, server: string): AccessToken | null {
    if (body.access_token !== undefined) {
      return { token: body.access_token, expiresInMs: (body.expires_in ?? 3600) * 1000 };
    }
    if (body.error === 'Access Denied') throw new Wait(TOKEN_THROTTLE_MS, problem('too_many_tokens', {}));
    if (body.error === 'invalid_client' || body.error === 'invalid_client_secret') {
      throw new NeedsFix(problem('invalid_client', { data_center: server }));
    }
    if (body.error === undefined) throw unreachable();
    return null;
  }

  return {
    async exchange(client, code, redirectUri) {
      const body = await post(client.accountsServer, '/oauth/v2/token', {
        grant_type: 'authorization_code',
        client_id: client.clientId,
        client_secret: client.clientSecret,
        code,
        ...(redirectUri === null ? {} : { redirect_uri: redirectUri }),
      });
      const token = readToken(body, client.accountsServer);
      const apiDomain = originOf(body.api_domain ?? '');
      if (token === null || body.refresh_token === undefined) throw new NeedsFix(problem('invalid_code', {}));
      if (apiDomain === null || !servers.isApiDomain(apiDomain)) {
        throw new NeedsFix(problem('invalid_client', { data_center: body.api_domain ?? '' }));
      }
      return { ...token, refreshToken: body.refresh_token, apiDomain };
    },

    async refresh(client, refreshToken) {
      const body = await post(client.accountsServer, '/oauth/v2/token', {
        grant_type: 'refresh_token',
        client_id: client.clientId,
        client_secret: client.clientSecret,
        refresh_token: refreshToken,
      });
      let token: AccessToken | null;
      try {
        token = readToken(body, client.accountsServer);
      } catch (error) {
        if (error instanceof NeedsFix)
          throw new Reconnect(problem('reconnect', { reason: 'it no longer knows this client id and secret' }));
        throw error;
      }
      if (token === null) throw new Reconnect(problem('reconnect', { reason: 'access was withdrawn' }));
      return token;
    },

    async revoke(client, refreshToken) {
      await post(client.accountsServer, '/oauth/v2/token/revoke', { token: refreshToken });
    },
  };
}

function unreachable(): Retry {
  return new Retry(problem('unreachable', { what: 'Zoho Accounts' }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
