import type { ReserveAnswer, ReserveRequest } from '../../../worker/contract/claim.js';
import { linkKeyText } from '../../../worker/contract/link.js';
import { endClaim, isLive } from './changes.js';
import { refText, type LinkRow, type Tables } from './tables.js';

const HELD_RETRY_MS = 1_500;

/** The unique key of the table is the lock of a shared thing; it is held as long as the claim that took it lives. */
export function reserveLinks(tables: Tables, request: ReserveRequest, now: number): ReserveAnswer {
  const row = tables.changes.get(refText(request));
  if (row?.claimToken !== request.token) return { result: 'stale_token', reservations: [] };
  const organizationId = tables.connection.organization_id ?? '';
  const reservations = request.keys.map((key) => {
    const text = `${organizationId}|${linkKeyText(key)}`;
    const existing = tables.links.get(text);
    const none = { key, link: null, unresolved_for_ms: null, retry_in_ms: 0 };
    if (existing?.link !== null && existing !== undefined)
      return { ...none, state: 'exists' as const, link: existing.link };
    if (existing === undefined) {
      tables.links.set(text, { key, organizationId, link: null, token: request.token, unresolvedSince: null });
      return { ...none, state: 'reserved' as const };
    }
    if (existing.token !== request.token && isHeldByLiveClaim(tables, existing, now)) {
      return { ...none, state: 'held' as const, retry_in_ms: HELD_RETRY_MS };
    }
    if (existing.token !== request.token) {
      existing.unresolvedSince ??= now;
      endExpiredClaim(tables, existing.token, now);
    }
    existing.token = request.token;
    const since = existing.unresolvedSince;
    return { ...none, state: 'reserved' as const, unresolved_for_ms: since === null ? null : Math.max(0, now - since) };
  });
  return { result: 'ok', reservations };
}

/** Who takes a reservation over from a claim that ran out ends that claim too: it must not come back by renewing itself. */
function endExpiredClaim(tables: Tables, token: string | null, now: number): void {
  for (const row of tables.changes.values()) if (token !== null && row.claimToken === token) endClaim(row, now);
}

function isHeldByLiveClaim(tables: Tables, reservation: LinkRow, now: number): boolean {
  return [...tables.changes.values()].some((row) => row.claimToken === reservation.token && isLive(row, now));
}
