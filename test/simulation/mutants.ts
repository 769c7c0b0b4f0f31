/** One safety taken out of the code, in at most five lines; the simulation must notice (reliability §2.5.11). */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'no look-up after an unknown outcome',
    file: 'worker/sync/work-on-order.ts',
    find: 'if (mustResolve) {',
    replace: 'if (mustResolve && claim.second_look) {',
  },
  {
    name: 'no fence: a call is made whether or not the lease has ended',
    file: 'worker/zoho/client.ts',
    find: 'await lease.ensure(SHORTEST_CALL_MS * 2);',
    replace: '',
  },
  {
    name: 'no wait for the index before looking',
    file: 'worker/sync/outcome.ts',
    find: 'export const INDEX_DELAY_MS = 10_000;',
    replace: 'export const INDEX_DELAY_MS = 0;',
  },
  {
    name: 'no reservation of shared things',
    file: 'worker/sync/ensure-run.ts',
    find: "if (state === 'held') throw",
    replace: "if (state === 'held' && retry_in_ms < 0) throw",
  },
  {
    name: 'a lost write is simply tried again',
    file: 'worker/sync/outcome.ts',
    find: "burns_attempt: true, certainty: 'unknown' }",
    replace: "burns_attempt: true, certainty: 'keep' }",
  },
];
