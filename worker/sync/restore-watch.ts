import type { Clock } from '../ports.js';

/**
 * Whether the store's database is being restored. That goes on table by table while the shop and this service run: what was marked early
 * is gone when its table comes, and links made meanwhile with theirs. So for a while nothing that is not marked is believed, and at the
 * end everything is marked once more.
 */
export interface RestoreWatch {
  /** A token came that had come before. */
  note(): void;
  /** "over": once, at the end. */
  state(): 'none' | 'restoring' | 'over';
}

/** Longer than the tables between the options of WordPress and our own take to come. */
const RESTORING_MS = 10 * 60_000;

export function createRestoreWatch(clock: Pick<Clock, 'monotonic'>): RestoreWatch {
  let until: number | null = null;
  return {
    note() {
      until = clock.monotonic() + RESTORING_MS;
    },
    state() {
      if (until === null) return 'none';
      if (clock.monotonic() < until) return 'restoring';
      until = null;
      return 'over';
    },
  };
}
