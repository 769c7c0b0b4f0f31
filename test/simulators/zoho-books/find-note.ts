import { creditOf } from './balance.js';
import { Refusal, type Context } from './http-types.js';
import type { CreditNote } from './state.js';

export function noteOf({ org, ids }: Context): CreditNote {
  const note = org.creditNotes.find((candidate) => candidate.creditnote_id === ids[0]);
  if (note === undefined) throw new Refusal(404, 1002, 'Credit note does not exist.');
  return note;
}

/** open until nothing of it is left (reference §8.2). */
export function statusOfNote(note: CreditNote): 'draft' | 'open' | 'closed' | 'void' {
  return note.status === 'open' && creditOf(note).lte(0) ? 'closed' : note.status;
}

/** Nobody shows the code of this refusal: the general one stands in. */
export function refuseUsed(note: CreditNote): void {
  if (note.applied.length > 0 || note.refunds.length > 0)
    throw new Refusal(400, 2, 'Credits of this credit note are applied or refunded.');
}
