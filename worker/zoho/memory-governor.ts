import type { Clock, Governor, Permit, Refusal } from '../ports.js';
import { adaptedShare, GOVERNOR_RULES as RULES } from './governor-rules.js';

interface Organization {
  /** Until when each call without an answer still counts. */
  readonly inFlight: Map<number, { readonly lane: 'live' | 'backfill'; readonly countsUntil: number }>;
  /** Until when each finished call counts. */
  recent: number[];
  notBefore: number;
  pauseReason: Refusal['reason'];
  fewerUntil: number;
  halvedAt: number | null;
  dayRemaining: number | null;
  dayResetAt: number;
}

/**
 * The quota of DESIGN §6 in one process's memory: calls in flight + calls answered in the last 60 s ≤ 100 × share. The twin of
 * governor.lua.ts, for the simulation; its state is what a Redis wipe takes away.
 */
export function createMemoryGovernor(clock: Pick<Clock, 'monotonic'>): Governor & { wipe(): void } {
  let organizations = new Map<string, Organization>();
  const shares = new Map<string, number>();
  let nextPermit = 0;

  function refusal(
    organization: Organization,
    lane: 'live' | 'backfill',
    organizationId: string,
    now: number,
  ): Refusal | null {
    if (organization.notBefore > now) return { waitMs: organization.notBefore - now, reason: organization.pauseReason };
    for (const [id, call] of organization.inFlight) if (call.countsUntil <= now) organization.inFlight.delete(id);
    organization.recent = organization.recent.filter((until) => until > now);

    const mostInFlight = organization.fewerUntil > now ? RULES.fewerInFlight : RULES.mostInFlight;
    const backfill = [...organization.inFlight.values()].filter((call) => call.lane === 'backfill').length;
    const isCrowded =
      organization.inFlight.size >= mostInFlight ||
      (lane === 'backfill' && backfill >= mostInFlight - RULES.keptForLive);
    if (isCrowded) return { waitMs: RULES.crowdedWaitMs, reason: 'concurrency' };

    const limit = Math.floor(
      (RULES.perMinute * adaptedShare(shares.get(organizationId) ?? 100, organization.halvedAt, now)) / 100,
    );
    if (organization.inFlight.size + organization.recent.length >= limit) {
      const first = Math.min(...organization.recent, now + RULES.windowMs);
      return { waitMs: Math.max(RULES.crowdedWaitMs, first - now), reason: 'minute' };
    }
    const reserve = lane === 'live' ? 0 : RULES.dayReserve;
    if (organization.dayResetAt > now && organization.dayRemaining !== null && organization.dayRemaining <= reserve) {
      return { waitMs: organization.dayResetAt - now, reason: 'day' };
    }
    return null;
  }

  return {
    acquire({ organizationId, lane, deadlineMs }) {
      const now = clock.monotonic();
      const organization = organizations.get(organizationId);
      if (organization === undefined) return Promise.resolve({ waitMs: 0, reason: 'cold' });
      const refused = refusal(organization, lane, organizationId, now);
      if (refused !== null) return Promise.resolve(refused);
      const id = nextPermit++;
      organization.inFlight.set(id, { lane, countsUntil: now + deadlineMs + RULES.windowMs });
      if (organization.dayRemaining !== null) organization.dayRemaining--;
      return Promise.resolve(permit(organization, id));
    },
    pause(organizationId, ms, code) {
      const organization = organizations.get(organizationId);
      if (organization !== undefined) {
        const now = clock.monotonic();
        organization.notBefore = Math.max(organization.notBefore, now + ms);
        organization.pauseReason = code === 45 ? 'day' : 'paused';
        if (code === 44) organization.halvedAt = now;
        if (code === 1070) organization.fewerUntil = now + RULES.windowMs;
      }
      return Promise.resolve();
    },
    observe(organizationId, { remaining, resetMs }) {
      const organization = organizations.get(organizationId);
      if (organization !== undefined && remaining !== undefined && resetMs !== undefined) {
        organization.dayRemaining = remaining - organization.inFlight.size + 1;
        organization.dayResetAt = clock.monotonic() + resetMs;
      }
      return Promise.resolve();
    },
    warm(organizationId, lastActivityMs) {
      if (!organizations.has(organizationId)) {
        const wait = lastActivityMs === null ? 0 : Math.max(0, RULES.windowMs - lastActivityMs);
        organizations.set(organizationId, newOrganization(clock.monotonic() + wait));
      }
      return Promise.resolve();
    },
    setShare(organizationId, percent) {
      shares.set(organizationId, percent);
      return Promise.resolve();
    },
    wipe() {
      organizations = new Map();
    },
  };

  function permit(organization: Organization, id: number): Permit {
    return {
      release(answered) {
        // Without an answer the call may reach Zoho at any time up to its deadline: it stays where it is.
        if (answered && organization.inFlight.delete(id)) organization.recent.push(clock.monotonic() + RULES.windowMs);
        return Promise.resolve();
      },
      cancel() {
        organization.inFlight.delete(id);
        return Promise.resolve();
      },
    };
  }
}

function newOrganization(notBefore: number): Organization {
  return {
    inFlight: new Map(),
    recent: [],
    notBefore,
    pauseReason: 'paused',
    fewerUntil: 0,
    halvedAt: null,
    dayRemaining: null,
    dayResetAt: 0,
  };
}
