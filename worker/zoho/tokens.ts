import { createHash } from 'node:crypto';
import { problem } from '../contract/problems.js';
import type { ZohoConnection } from '../contract/connection.js';
import { Wait } from '../errors.js';
import type { Clock, TokenCache } from '../ports.js';
import type { OAuth } from './oauth.js';

/** Refreshed this long before Zoho's own expiry (DESIGN §8). */
const EARLY_MS = 5 * 60_000;
const LOCK_MS = 30_000;
const LOOK_AGAIN_MS = 500;
const PATIENCE_MS = 25_000;

export interface Tokens {
  /** A token good for some minutes. Throws Reconnect, Wait (token throttle) or Retry as OAuth.refresh does. */
  get(connection: ZohoConnection): Promise<string>;
  /** Forgets `token` if it is still the cached one: Zoho said it is dead. */
  reject(connection: ZohoConnection, token: string): Promise<void>;
  /** Keeps a token that came with the code exchange. */
  keep(connection: ZohoConnection, token: string, expiresInMs: number): Promise<void>;
}

/**
 * One refresh at a time over all workers: at most ten access tokens per ten minutes are given out (zoho-books-api §1.2).
 * A failed refresh leaves whatever is cached.
 */
export function createTokens(deps: { cache: TokenCache; oauth: OAuth; clock: Clock }): Tokens {
  const { cache, oauth, clock } = deps;

  async function cached(key: string): Promise<string | null> {
    const entry = await cache.read(key);
    return entry !== null && entry.expiresAt - EARLY_MS > clock.now() ? entry.token : null;
  }

  async function refresh(connection: ZohoConnection, key: string): Promise<string> {
    const fresh = await oauth.refresh(
      {
        clientId: connection.client_id,
        clientSecret: connection.client_secret,
        accountsServer: connection.accounts_server,
      },
      connection.refresh_token,
    );
    await cache.write(key, { token: fresh.token, expiresAt: clock.now() + fresh.expiresInMs });
    return fresh.token;
  }

  return {
    async get(connection) {
      const key = cacheKey(connection);
      const end = clock.monotonic() + PATIENCE_MS;
      while (clock.monotonic() < end) {
        const token = await cached(key);
        if (token !== null) return token;
        const unlock = await cache.lock(key, LOCK_MS);
        if (unlock !== null) {
          try {
            return (await cached(key)) ?? (await refresh(connection, key));
          } finally {
            await unlock();
          }
        }
        await clock.sleep(LOOK_AGAIN_MS);
      }
      throw new Wait(LOCK_MS, problem('unreachable', { what: 'Zoho Accounts' }));
    },

    async reject(connection, token) {
      const key = cacheKey(connection);
      const entry = await cache.read(key);
      if (entry?.token === token) await cache.drop(key);
    },

    async keep(connection, token, expiresInMs) {
      await cache.write(cacheKey(connection), { token, expiresAt: clock.now() + expiresInMs });
    },
  };
}

/** One key per refresh token; only its hash leaves the sealed connection. */
function cacheKey(connection: ZohoConnection): string {
  return createHash('sha256').update(connection.refresh_token).digest('hex').slice(0, 32);
}
