import { Redis } from 'ioredis';
import type { Log } from '../ports.js';

export type RedisAddress = { readonly url: string } | { readonly path: string };

/** Waits for Redis as long as it takes; for consumers, which have nothing else to do (toolchain §2). */
export function connectPatient(address: RedisAddress, log: Log): Redis {
  return connect(address, { maxRetriesPerRequest: null }, log);
}

/** Fails at once while Redis is away; for everything that somebody waits for. */
export function connectImpatient(address: RedisAddress, log: Log): Redis {
  return connect(address, { maxRetriesPerRequest: 1, connectTimeout: 5000, commandTimeout: 10_000 }, log);
}

interface Patience {
  readonly maxRetriesPerRequest: number | null;
  readonly connectTimeout?: number;
  readonly commandTimeout?: number;
}

function connect(address: RedisAddress, options: Patience, log: Log): Redis {
  const redis = 'url' in address ? new Redis(address.url, options) : new Redis({ path: address.path, ...options });
  let told = false;
  redis.on('error', (error: Error) => {
    if (!told) log.warn('Redis cannot be reached', { error });
    told = true;
  });
  redis.on('ready', () => {
    told = false;
  });
  return redis;
}
