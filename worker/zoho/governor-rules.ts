/** Numbers of DESIGN §6 and zoho-books-api §2, shared by both governors. */
export const GOVERNOR_RULES = {
  perMinute: 100,
  windowMs: 60_000,
  mostInFlight: 8,
  /** For a minute after Zoho said "too many in process" (1070). */
  fewerInFlight: 3,
  keptForLive: 2,
  crowdedWaitMs: 150,
  /** Calls of the day that backfills leave for live orders. */
  dayReserve: 200,
  /** Per cent a minute by which a halved share grows back. */
  growPercent: 5,
} as const;

/**
 * The share of the minute quota in per cent: halved when Zoho throttled us below our own limit (another application uses the
 * quota), then five points more each minute.
 */
export function adaptedShare(share: number, halvedAt: number | null, now: number): number {
  if (halvedAt === null) return share;
  const minutes = Math.floor((now - halvedAt) / 60_000);
  return Math.min(share, Math.floor(share / 2) + minutes * GOVERNOR_RULES.growPercent);
}
