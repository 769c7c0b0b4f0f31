import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Random, TokenCache } from '../ports.js';
import type { Sealer } from '../secrets/seal.js';

const PURPOSE = 'zoho access token';
const entrySchema = z.object({ token: z.string(), expiresAt: z.number() });

/** Unlocks only what it locked itself. */
const UNLOCK = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;

/** Access tokens in Redis, sealed: whoever reads Redis holds nothing. What cannot be opened counts as absent. */
export function createRedisTokenCache(redis: Redis, sealer: Sealer, random: Random): TokenCache {
  const tokenKey = (key: string) => `storebooks:token:${key}`;
  const lockKey = (key: string) => `storebooks:token:${key}:lock`;
  return {
    async read(key) {
      const sealed = await redis.get(tokenKey(key));
      if (sealed === null) return null;
      try {
        return entrySchema.parse(JSON.parse(sealer.unseal(sealed, PURPOSE)));
      } catch {
        return null;
      }
    },
    async write(key, entry) {
      await redis.set(tokenKey(key), sealer.seal(JSON.stringify(entry), PURPOSE), 'PX', 3_600_000);
    },
    async drop(key) {
      await redis.del(tokenKey(key));
    },
    async lock(key, ttlMs) {
      const mine = Math.floor(random.next() * 2 ** 48).toString(36);
      const taken = await redis.set(lockKey(key), mine, 'PX', ttlMs, 'NX');
      if (taken === null) return null;
      return async () => {
        await redis.eval(UNLOCK, 1, lockKey(key), mine);
      };
    },
  };
}
