import type { Clock, TokenCache, TokenEntry } from '../ports.js';

/** The token cache in memory, for the simulation; its state is what a Redis wipe takes away. */
export function createMemoryTokenCache(clock: Pick<Clock, 'monotonic'>): TokenCache & { wipe(): void } {
  let entries = new Map<string, TokenEntry>();
  let locks = new Map<string, { readonly until: number }>();
  return {
    read: (key) => Promise.resolve(entries.get(key) ?? null),
    write: (key, entry) => {
      entries.set(key, entry);
      return Promise.resolve();
    },
    drop: (key) => {
      entries.delete(key);
      return Promise.resolve();
    },
    lock(key, ttlMs) {
      const held = locks.get(key);
      if (held !== undefined && held.until > clock.monotonic()) return Promise.resolve(null);
      const mine = { until: clock.monotonic() + ttlMs };
      locks.set(key, mine);
      return Promise.resolve(() => {
        if (locks.get(key) === mine) locks.delete(key);
        return Promise.resolve();
      });
    },
    wipe() {
      entries = new Map();
      locks = new Map();
    },
  };
}
