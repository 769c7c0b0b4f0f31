/** One safety taken out of the code, in at most five lines; the simulation must notice (reliability §2.5.11). */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Noticed within so many seeds, from 1 on. */
  readonly within: number;
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'no look-up after an unknown outcome',
    file: 'worker/sync/work-on-order.ts',
    find: 'if (mustResolve) {',
    replace: 'if (mustResolve && claim.second_look) {',
    within: 100,
  },
  {
    name: 'no fence: a call is made whether or not the lease has ended',
    file: 'worker/zoho/client.ts',
    find: 'await lease.ensure(SHORTEST_CALL_MS * 2);',
    replace: '',
    within: 200,
  },
  {
    name: 'no wait for the index before looking',
    file: 'worker/sync/outcome.ts',
    find: 'export const INDEX_DELAY_MS = 10_000;',
    replace: 'export const INDEX_DELAY_MS = 0;',
    within: 100,
  },
  {
    name: 'no reservation of shared things',
    file: 'worker/sync/ensure-run.ts',
    find: "if (state === 'held') throw",
    replace: "if (state === 'held' && retry_in_ms < 0) throw",
    within: 200,
  },
  {
    name: 'a lost write is simply tried again',
    file: 'worker/sync/outcome.ts',
    find: "burns_attempt: true, certainty: 'unknown' }",
    replace: "burns_attempt: true, certainty: 'keep' }",
    within: 100,
  },
  {
    name: 'a pay-out is made again without looking after a lost answer',
    file: 'worker/sync/resolve-credits.ts',
    find: 'if (settlement === undefined) return findSettlement(input, linked, wanted, isUnused, zoho);',
    replace: 'if (settlement === undefined) return [];',
    within: 100,
  },
  {
    name: 'an invoice is voided without looking at its payments',
    file: 'worker/sync/invoice-steps.ts',
    find: 'throw new NeedsFix(moneyReceived(echo.number, status));',
    replace: '',
    within: 300,
  },
  {
    name: 'an invoice of ours that must become another is made anew instead',
    file: 'worker/sync/resolve-outcome.ts',
    find: 'return { ...found, updateInvoice: echo };',
    replace: 'return NOTHING;',
    within: 500,
  },
  {
    name: 'an order is paid whole though a credit was set against its invoice',
    file: 'worker/accounting/payment.ts',
    find: '.minus(applied.amount)',
    replace: '',
    within: 100,
  },
  {
    name: 'a credit is looked for only where it would go today',
    file: 'worker/sync/resolve-credits.ts',
    find: 'if (found.length > 0 || isUnused) return found;',
    replace: 'return found;',
    within: 500,
  },
  {
    name: 'a payment stays short of a refund that was deleted',
    file: 'worker/accounting/is-booked.ts',
    find: 'facts?.settled_refunds.some((slot) => !applied.includes(slot)) === true',
    replace: 'false',
    within: 500,
  },
];
