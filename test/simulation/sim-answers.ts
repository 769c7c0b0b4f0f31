import type { Store } from '../simulators/store/store.js';
import { pick } from './sim-cart.js';
import type { Life } from './sim-lives.js';

/** What a person may say to the question about a paid order that has ended (contract/problems). */
export type Answer = 'leave' | 'leave_as_credit' | 'credit_note';

/** A deleted order has nothing left to make a credit note from. */
export function chooseAnswer({ presence }: Life, random: () => number): Answer {
  return presence === 'deleted'
    ? pick(['leave', 'leave_as_credit'], random)
    : pick(['leave', 'leave_as_credit', 'credit_note'], random);
}

export function giveAnswer(store: Store, { id }: Life, choice: Answer): void {
  const body = { object_type: 'order', ids: [String(id)], choice };
  const { status } = store.adminCall('POST', '/changes/replay', body);
  if (status !== 200) throw new Error(`replay answered ${String(status)}`);
}
