import { totalOf } from './sim-cart.js';
import { isBookable, type Life } from './sim-lives.js';

/** What the books must hold of one order, money in cents; documents that are void or gone do not count. */
export interface WantedBooks {
  readonly invoice: { readonly total: number; readonly paid: number } | null;
  /** What the payment may say of the gateway's fee. */
  readonly charges: readonly number[];
  /** One each, over this much, and where its money went. */
  readonly credits: readonly WantedCredit[];
  /** Where a person was asked half-way: whether each of the credits is there depends on when that was. */
  readonly mayLackCredits: boolean;
}

interface WantedCredit {
  readonly refundId: number;
  readonly total: number;
  readonly settled: 'paid out' | 'applied';
}

/** One way in which an order's story may end: what its row says (a problem code where it is parked) and what the books hold. */
export interface Ending {
  readonly rows: readonly string[];
  readonly books: WantedBooks;
}

const NOTHING: WantedBooks = { invoice: null, charges: [], credits: [], mayLackCredits: false };

/**
 * The endings a life may have, told from the life alone. There is one, but for an order that ends after it was paid: nothing is in the
 * books where it ended before the payment was, and its documents with a person's question where it did not.
 */
export function endingsOf(life: Life): readonly Ending[] {
  const meaning = meaningOf(life);
  if (meaning === 'nothing') return [{ rows: ['ignored'], books: NOTHING }];
  if (meaning === 'booked') return [{ rows: ['done'], books: booksOf(life, life.refunds, false) }];
  const quietly: Ending = { rows: ['done', 'ignored'], books: NOTHING };
  if (!life.isPaid) return [quietly];
  return [quietly, { rows: [questionOf(life)], books: booksOf(life, life.refundsEver, true) }];
}

function meaningOf(life: Life): 'booked' | 'ended' | 'nothing' {
  if (life.presence !== 'there' || ['cancelled', 'failed'].includes(life.status)) return 'ended';
  return isBookable(life) ? 'booked' : 'nothing';
}

/** The only questions a life may end with. */
function questionOf({ presence }: Life): string {
  return presence === 'deleted' ? 'deleted_after_booking' : 'money_received_cancelled';
}

function booksOf(life: Life, refunds: Life['refunds'], isHalfWay: boolean): WantedBooks {
  const total = totalOf(life.cart);
  const fee = life.fee ?? 0;
  return {
    invoice: { total, paid: life.isPaid ? total : 0 },
    charges: isHalfWay ? [0, fee] : [fee],
    credits: refunds.map((refund) => ({
      refundId: refund.id,
      total: refund.total,
      settled: life.isPaid ? 'paid out' : 'applied',
    })),
    mayLackCredits: isHalfWay,
  };
}
