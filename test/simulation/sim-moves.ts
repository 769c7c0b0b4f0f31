import { editCart, givenBack, pick, totalOf, type Giving } from './sim-cart.js';
import { isBookable, type Life } from './sim-lives.js';

/** How the store hears of a move. */
export type Hook = 'save' | 'refund' | 'unrefund' | 'trash' | 'untrash' | 'delete';

export interface Move {
  readonly name: string;
  readonly weight: number;
  isPossible(life: Life): boolean;
  /** Changes the life; answers what the store is told: its refund is the last, or the one that is gone. */
  does(life: Life, random: () => number): { readonly hook: Hook; readonly refundId?: number };
}

const ENDED = ['cancelled', 'failed'];

const SAVE = { hook: 'save' } as const;
const isThere = ({ presence }: Life) => presence === 'there';
const refundable = (life: Life) => totalOf(life.cart) - life.refunds.reduce((sum, { total }) => sum + total, 0);
const mayRefund = (life: Life) => isThere(life) && isBookable(life) && refundable(life) > 0;
/** Refunds name the lines they were made of. */
const isOpen = (life: Life) => isThere(life) && !life.isPaid && life.refunds.length === 0;

function end(life: Life, change: Partial<Pick<Life, 'status' | 'presence'>>): void {
  Object.assign(life, change, { hasEnded: true });
}

function give(life: Life, giving: Omit<Giving, 'id'>): { hook: Hook; refundId: number } {
  const numbered = { ...giving, id: life.id * 10 + life.refundsEver.length };
  const refund = { ...numbered, total: givenBack(life.cart, numbered), mayBeApplied: !life.isPaid };
  life.refunds = [...life.refunds, refund];
  life.refundsEver.push(refund);
  return { hook: 'refund', refundId: refund.id };
}

const NOTHING_OF_IT = { pieces: [], hasShipping: false, hasFee: false, amount: 0 } as const;

/** One piece of a line of which one is left; null: none is. */
function onePiece(life: Life, random: () => number): Omit<Giving, 'id'> | null {
  const left = life.cart.lines.flatMap(({ quantity }, line) => {
    const pieces = life.refunds.flatMap((refund) => refund.pieces.filter((piece) => piece.line === line));
    return pieces.reduce((rest, piece) => rest - piece.quantity, quantity) > 0 ? [line] : [];
  });
  const [first, ...others] = left;
  if (first === undefined) return null;
  const giving = { ...NOTHING_OF_IT, pieces: [{ line: pick([first, ...others], random), quantity: 1 }] };
  return givenBack(life.cart, { ...giving, id: 0 }) <= refundable(life) ? giving : null;
}

function part(life: Life, random: () => number): Omit<Giving, 'id'> {
  return { ...NOTHING_OF_IT, amount: Math.min(refundable(life), 1 + Math.floor(random() * 1500)) };
}

/** All lines, or an amount alone where something was given back before. */
function rest(life: Life): Omit<Giving, 'id'> {
  if (life.refunds.length > 0) return { ...NOTHING_OF_IT, amount: refundable(life) };
  return {
    ...NOTHING_OF_IT,
    pieces: life.cart.lines.map(({ quantity }, line) => ({ line, quantity })),
    hasShipping: life.cart.shipping > 0,
    hasFee: life.cart.fee !== 0,
  };
}

/** Everything that may happen to an order, and when: no move leads where a person must be asked, except the end of a paid order. */
export const MOVES: readonly Move[] = [
  { name: 'touch', weight: 2, isPossible: isThere, does: () => SAVE },
  {
    name: 'pay',
    weight: 5,
    isPossible: (life) => isThere(life) && !life.isPaid,
    does: (life) => {
      Object.assign(life, { isPaid: true, status: isBookable(life) ? life.status : 'processing' });
      return SAVE;
    },
  },
  {
    name: 'hold',
    weight: 1,
    isPossible: (life) => isThere(life) && life.status === 'pending',
    does: (life) => {
      life.status = 'on-hold';
      return SAVE;
    },
  },
  {
    name: 'process unpaid',
    weight: 2,
    isPossible: (life) => isThere(life) && ['pending', 'on-hold'].includes(life.status),
    does: (life) => {
      life.status = 'processing';
      return SAVE;
    },
  },
  {
    name: 'complete',
    weight: 2,
    isPossible: (life) => isThere(life) && life.status === 'processing',
    does: (life) => {
      life.status = 'completed';
      return SAVE;
    },
  },
  {
    name: 'edit',
    weight: 4,
    isPossible: isOpen,
    does: (life, random) => {
      life.cart = editCart(life.cart, random);
      return SAVE;
    },
  },
  {
    name: 'fee',
    weight: 3,
    isPossible: (life) => isThere(life) && life.isPaid && isBookable(life) && life.fee === null,
    does: (life) => {
      life.fee = Math.max(1, Math.floor(totalOf(life.cart) * 0.03));
      return SAVE;
    },
  },
  {
    name: 'refund a piece',
    weight: 4,
    isPossible: (life) => mayRefund(life) && onePiece(life, () => 0) !== null,
    does: (life, random) => give(life, onePiece(life, random) ?? part(life, random)),
  },
  {
    name: 'refund an amount',
    weight: 2,
    isPossible: mayRefund,
    does: (life, random) => give(life, part(life, random)),
  },
  {
    name: 'refund the rest',
    weight: 1,
    isPossible: (life) => mayRefund(life) && life.isPaid,
    does: (life) => {
      life.status = 'refunded';
      return give(life, rest(life));
    },
  },
  {
    name: 'delete a refund',
    weight: 3,
    isPossible: (life) => isThere(life) && life.refunds.length > 0,
    does: (life, random) => {
      const gone = life.refunds[Math.floor(random() * life.refunds.length)]?.id ?? 0;
      life.refunds = life.refunds.filter(({ id }) => id !== gone);
      return { hook: 'unrefund', refundId: gone };
    },
  },
  {
    name: 'cancel',
    weight: 2,
    isPossible: (life) => isThere(life) && !ENDED.includes(life.status),
    does: (life, random) => {
      end(life, { status: pick(['cancelled', 'failed'], random) });
      return SAVE;
    },
  },
  {
    name: 'restore',
    weight: 4,
    isPossible: (life) => isThere(life) && ENDED.includes(life.status),
    does: (life) => {
      life.status = 'processing';
      return SAVE;
    },
  },
  {
    name: 'trash',
    weight: 1,
    isPossible: isThere,
    does: (life) => {
      end(life, { presence: 'trash' });
      return { hook: 'trash' };
    },
  },
  {
    name: 'untrash',
    weight: 6,
    isPossible: ({ presence }) => presence === 'trash',
    does: (life) => {
      life.presence = 'there';
      return { hook: 'untrash' };
    },
  },
  {
    name: 'delete',
    weight: 0.5,
    isPossible: ({ presence }) => presence !== 'deleted',
    does: (life) => {
      end(life, { presence: 'deleted' });
      return { hook: 'delete' };
    },
  },
];

/** One of the possible moves, by weight; null: nothing can happen any more. */
export function chooseMove(life: Life, random: () => number): Move | null {
  const possible = MOVES.filter((move) => move.isPossible(life));
  let left = random() * possible.reduce((sum, { weight }) => sum + weight, 0);
  for (const move of possible) {
    left -= move.weight;
    if (left <= 0) return move;
  }
  return possible.at(-1) ?? null;
}
