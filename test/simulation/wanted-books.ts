import { totalOf } from './sim-cart.js';
import { isBookable, type Life, type Refund } from './sim-lives.js';

/** What the books must hold of one order, money in cents; documents that are void or gone do not count. */
export interface WantedBooks {
  readonly invoice: { readonly total: number } | null;
  /**
   * `amount`: less what credits are set against the invoice. `isApplied`: to the invoice; else it is the customer's credit. `charges`:
   * what it may say of the gateway's fee.
   */
  readonly payment: {
    readonly amount: number;
    readonly isApplied: boolean;
    readonly charges: readonly number[];
    /** Refunds it may leave out though their credit is gone: taken back when the order had ended, or when nobody saw to the payment any more. */
    readonly mayLeaveOut: readonly number[];
  } | null;
  readonly credits: readonly WantedCredit[];
}

/** One credit note over this much, and where its money went. */
export interface WantedCredit {
  /** 0: the whole order. */
  readonly refundId: number;
  readonly total: number;
  readonly settled: 'paid out' | 'applied' | 'paid out or applied' | 'open';
  /** A person was asked half-way, perhaps before it was made, or paid out. */
  readonly mayLack: boolean;
  /** It may have been taken back: its refund was deleted. */
  readonly mayBeVoid: boolean;
}

/** One way in which an order's story may end: what its row says (a problem code where it is parked) and what the books hold. */
export interface Ending {
  readonly rows: readonly string[];
  readonly books: WantedBooks;
}

const NOTHING: WantedBooks = { invoice: null, payment: null, credits: [] };

/**
 * The endings a life may have, told from the life alone. There is one, but for an order that ends after it was paid: nothing is in the
 * books where it ended before the payment was, and its documents where it did not, with a person's question unless all was paid back.
 */
export function endingsOf(life: Life): readonly Ending[] {
  const meaning = meaningOf(life);
  if (meaning === 'nothing') return [{ rows: ['ignored'], books: NOTHING }];
  if (meaning === 'booked') return [{ rows: ['done'], books: booked(life) }];
  const quietly: Ending = { rows: ['done', 'ignored'], books: NOTHING };
  if (!life.isPaid) return [quietly];
  return life.answer === null
    ? [quietly, ...paidBack(life), { rows: [questionOf(life)], books: halfWay(life) }]
    : [...paidBack(life), ANSWERED[life.answer](life, halfWay(life))];
}

/**
 * All that was received went back, so nothing is left to decide. Of a deleted order only what was booked tells so, which may be refunds
 * that were themselves deleted at last.
 */
function paidBack(life: Life): Ending[] {
  const isDeleted = life.presence === 'deleted';
  const refunds = isDeleted ? life.refundsEver : life.refunds;
  const sum = refunds.reduce((before, { total }) => before + total, 0);
  return sum < totalOf(life.cart) ? [] : [{ rows: ['done'], books: isDeleted ? halfWay(life) : booked(life) }];
}

function meaningOf(life: Life): 'booked' | 'ended' | 'nothing' {
  if (life.presence !== 'there' || ['cancelled', 'failed'].includes(life.status)) return 'ended';
  return isBookable(life) ? 'booked' : 'nothing';
}

/** The only questions a life may end with. */
export function questionOf({ presence }: Life): string {
  return presence === 'deleted' ? 'deleted_after_booking' : 'money_received_cancelled';
}

/** What a person's answer makes of the books as they were when the question was asked. */
const ANSWERED: Readonly<Record<NonNullable<Life['answer']>, (life: Life, asked: WantedBooks) => Ending>> = {
  leave: (_, asked) => ({ rows: ['done'], books: asked }),
  leave_as_credit: (life, asked) => ({
    rows: ['done', 'ignored'],
    books: {
      ...asked,
      invoice: null,
      payment:
        asked.payment === null
          ? null
          : { ...asked.payment, isApplied: false, mayLeaveOut: beforePayment(life.refundsEver) },
      credits: asked.credits.map((credit) => ({
        ...credit,
        mayBeVoid: credit.mayBeVoid || credit.settled === 'paid out or applied',
      })),
    },
  }),
  credit_note: (life, asked) => {
    const left = totalOf(life.cart) - life.refunds.reduce((sum, { total }) => sum + total, 0);
    const whole = { refundId: 0, total: left, settled: 'open', mayLack: false, mayBeVoid: false } as const;
    return { rows: ['done'], books: { ...asked, credits: [...asked.credits, ...(left > 0 ? [whole] : [])] } };
  },
};

function booked(life: Life): WantedBooks {
  const total = totalOf(life.cart);
  return {
    invoice: { total },
    payment: life.isPaid ? { amount: total, isApplied: true, charges: [life.fee ?? 0], mayLeaveOut: [] } : null,
    credits: life.refunds.map((refund) => ({
      refundId: refund.id,
      total: refund.total,
      settled: life.isPaid ? settledOf(refund) : 'applied',
      mayLack: false,
      mayBeVoid: false,
    })),
  };
}

/** What was given back before the order was paid. */
function beforePayment(refunds: readonly Refund[]): number[] {
  return refunds.filter(({ mayBeApplied }) => mayBeApplied).map(({ total }) => total);
}

/** Which of the two depends on whether the payment was known before the refund was booked. */
function settledOf({ mayBeApplied }: Refund): WantedCredit['settled'] {
  return mayBeApplied ? 'paid out or applied' : 'paid out';
}

/** Of a paid order that ended: what came after its payment may be booked or not. */
function halfWay(life: Life): WantedBooks {
  const gone = life.refundsEver.filter((refund) => !life.refunds.includes(refund));
  const total = totalOf(life.cart);
  return {
    invoice: { total },
    payment: { amount: total, isApplied: true, charges: [0, life.fee ?? 0], mayLeaveOut: beforePayment(gone) },
    credits: life.refundsEver.map((refund) => ({
      refundId: refund.id,
      total: refund.total,
      settled: settledOf(refund),
      mayLack: true,
      mayBeVoid: !life.refunds.includes(refund),
    })),
  };
}
