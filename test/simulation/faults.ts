/** How violent one seed is: every seed has its own mixture (swarm testing), some gentle, some with one violent kind. */
export interface FaultPlan {
  readonly lostAfterCommit: number;
  readonly spoiltAfterCommit: number;
  readonly errorBefore: number;
  readonly throttled: number;
  readonly lateCommit: number;
  readonly storeLost: number;
  readonly crash: number;
  readonly redisWipe: number;
  readonly lostWake: number;
  readonly duplicateWake: number;
  readonly slowZoho: number;
  readonly freeze: number;
  readonly workers: number;
  readonly orders: number;
  readonly indexDelayMs: number;
}

export function chooseFaults(random: () => number): FaultPlan {
  const sometimes = (share: number, most: number) => (random() < share ? random() * most : 0);
  return {
    lostAfterCommit: sometimes(0.6, 0.3),
    spoiltAfterCommit: sometimes(0.4, 0.2),
    errorBefore: sometimes(0.4, 0.2),
    throttled: sometimes(0.2, 0.1),
    lateCommit: sometimes(0.15, 0.1),
    storeLost: sometimes(0.3, 0.1),
    crash: sometimes(0.5, 0.03),
    redisWipe: sometimes(0.3, 1),
    lostWake: sometimes(0.5, 1),
    duplicateWake: sometimes(0.5, 0.5),
    slowZoho: sometimes(0.3, 20_000),
    freeze: sometimes(0.3, 0.02),
    workers: random() < 0.4 ? 2 : 1,
    orders: 3 + Math.floor(random() * 8),
    indexDelayMs: Math.floor(random() * 9_000),
  };
}
