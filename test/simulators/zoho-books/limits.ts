import type { Limits, Switches } from './switches.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** One organisation's quota (reference §2): calls a minute in one of three kinds of limiter, calls a day, calls at the same time. */
export interface Quota {
  /** The throttle code, or null where the call may pass. */
  admit(now: number): 44 | 45 | 1070 | null;
  leave(): void;
  /** X-Rate-Limit-*: the day's figures, Reset in seconds. */
  headers(now: number): Record<string, string>;
  readonly counts: { readonly throttled: number; readonly inFlight: number };
}

export function createQuota(limits: Limits, switches: Switches): Quota {
  let stamps: number[] = [];
  let windowStart = -1;
  let windowCount = 0;
  let tokens = limits.perMinute;
  let filledAt = 0;
  let day = -1;
  let dayCount = 0;
  const counts = { throttled: 0, inFlight: 0 };

  function minuteFull(now: number): boolean {
    if (switches.limiter === 'fixed') {
      const start = Math.floor(now / MINUTE_MS);
      if (start !== windowStart) [windowStart, windowCount] = [start, 0];
      return windowCount >= limits.perMinute;
    }
    if (switches.limiter === 'bucket') {
      tokens = Math.min(limits.perMinute, tokens + ((now - filledAt) * limits.perMinute) / MINUTE_MS);
      filledAt = now;
      return tokens < 1;
    }
    stamps = stamps.filter((at) => at > now - MINUTE_MS);
    return stamps.length >= limits.perMinute;
  }

  function count(now: number): void {
    stamps.push(now);
    windowCount++;
    tokens -= 1;
    dayCount++;
  }

  return {
    counts,
    admit(now) {
      const today = Math.floor(now / DAY_MS);
      if (today !== day) [day, dayCount] = [today, 0];
      const isFull = minuteFull(now);
      const code = counts.inFlight >= limits.concurrency ? 1070 : dayCount >= limits.perDay ? 45 : isFull ? 44 : null;
      if (code === null || switches.rejectedCallsCount === 'yes') count(now);
      if (code === null) counts.inFlight++;
      else counts.throttled++;
      return code;
    },
    leave() {
      counts.inFlight--;
    },
    headers: (now) => ({
      'x-rate-limit-limit': String(limits.perDay),
      'x-rate-limit-remaining': String(Math.max(0, limits.perDay - dayCount)),
      'x-rate-limit-reset': String(Math.ceil((DAY_MS - (now % DAY_MS)) / 1000)),
    }),
  };
}
