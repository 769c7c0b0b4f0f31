import type { Redis } from 'ioredis';
import type { Governor, Permit, Random, Refusal } from '../ports.js';
import { ACQUIRE, OBSERVE, PAUSE, RELEASE, WARM } from './governor.lua.js';
import { GOVERNOR_RULES as RULES } from './governor-rules.js';

const RULE_ARGUMENTS = [
  RULES.perMinute,
  RULES.windowMs,
  RULES.mostInFlight,
  RULES.fewerInFlight,
  RULES.keptForLive,
  RULES.crowdedWaitMs,
  RULES.dayReserve,
  RULES.growPercent,
];

/** The organisation's quota shared by every worker on this Redis (DESIGN §6); `boot` marks permits, so that lives do not mix. */
export function createRedisGovernor(redis: Redis, random: Random, boot: string): Governor {
  let nextPermit = 0;
  const keysOf = (organizationId: string) => {
    const base = `storebooks:quota:{${organizationId}}`;
    return { state: base, inFlight: `${base}:flight`, recent: `${base}:recent` };
  };
  const lifeId = `${boot}-${Math.floor(random.next() * 36 ** 6).toString(36)}`;

  function permit(keys: ReturnType<typeof keysOf>, member: string): Permit {
    return {
      async release(answered) {
        await redis.eval(RELEASE, 2, keys.inFlight, keys.recent, member, RULES.windowMs, answered ? '1' : '0');
      },
      async cancel() {
        await redis.zrem(keys.inFlight, member);
      },
    };
  }

  return {
    async acquire({ organizationId, lane, deadlineMs }) {
      const keys = keysOf(organizationId);
      const id = `${lifeId}-${String(nextPermit++)}`;
      const answer = (await redis.eval(
        ACQUIRE,
        3,
        ...[keys.state, keys.inFlight, keys.recent],
        ...[...RULE_ARGUMENTS, lane, deadlineMs, id],
      )) as [number, number, Refusal['reason']];
      const [granted, waitMs, reason] = answer;
      return granted === 1 ? permit(keys, `${lane.slice(0, 1)}${id}`) : { waitMs: Math.ceil(waitMs), reason };
    },
    async pause(organizationId, ms, code) {
      await redis.eval(PAUSE, 1, keysOf(organizationId).state, Math.ceil(ms), String(code), RULES.windowMs);
    },
    async observe(organizationId, { remaining, resetMs }) {
      if (remaining === undefined || resetMs === undefined) return;
      const keys = keysOf(organizationId);
      await redis.eval(OBSERVE, 2, keys.state, keys.inFlight, remaining, resetMs);
    },
    async warm(organizationId, lastActivityMs) {
      const waitMs = lastActivityMs === null ? 0 : Math.max(0, RULES.windowMs - lastActivityMs);
      await redis.eval(WARM, 1, keysOf(organizationId).state, waitMs);
    },
    async setShare(organizationId, percent) {
      await redis.hset(keysOf(organizationId).state, 'share', percent);
    },
  };
}
