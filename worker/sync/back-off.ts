import type { Random } from '../ports.js';

const FIRST_MS = 5_000;
const CAP_MS = 15 * 60_000;

/** Exponential with full jitter (DESIGN §5): up to 5 s, 10 s, 20 s … 15 min; never below a second. */
export function backOffMs(attempts: number, random: Random): number {
  const ceiling = Math.min(CAP_MS, FIRST_MS * 2 ** Math.min(attempts, 16));
  return 1000 + Math.floor(random.next() * (ceiling - 1000));
}
