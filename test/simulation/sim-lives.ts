import type { Json } from '../simulators/store/http-types.js';
import type { OrderJson } from '../simulators/store/store.js';
import type { Answer } from './sim-answers.js';
import {
  cartJson,
  editCart,
  fillCart,
  givenBack,
  pick,
  refundJson,
  totalOf,
  type Cart,
  type Giving,
} from './sim-cart.js';

/** One order of the shop and all that becomes of it. */
export interface Life {
  readonly id: number;
  readonly buyer: Buyer;
  cart: Cart;
  status: string;
  isPaid: boolean;
  /** What the gateway noted as its fee, in cents; it may come minutes after the payment. */
  fee: number | null;
  /** Those that still exist. */
  refunds: readonly Refund[];
  /** With those deleted since. */
  readonly refundsEver: Refund[];
  presence: 'there' | 'trash' | 'deleted';
  /** It was cancelled, failed, in the bin or deleted at least once. */
  hasEnded: boolean;
  /** What a person said to the question it ended with; null: nothing. */
  answer: Answer | null;
  /** The names of its moves, for the trace. */
  readonly moves: string[];
}

/** `total`: in cents. */
export interface Refund extends Giving {
  readonly total: number;
}

interface Buyer {
  readonly id: number;
  readonly email: string;
}

/** They compete for contacts; the last is a guest without e-mail. */
const BUYERS: readonly [Buyer, ...Buyer[]] = [
  { id: 0, email: 'guest0@example.com' },
  { id: 0, email: 'guest1@example.com' },
  { id: 5, email: 'member@example.com' },
  { id: 0, email: '' },
];

export function newLife(id: number, random: () => number): Life {
  const buyer = pick(BUYERS, random);
  const status = pick(['processing', 'processing', 'processing', 'pending', 'pending', 'on-hold'], random);
  const isPaid = status === 'processing' && random() < 0.7;
  return {
    ...{ id, buyer, status, isPaid, fee: null, cart: fillCart(random) },
    ...{ refunds: [], refundsEver: [], presence: 'there', hasEnded: false, answer: null, moves: [] },
  };
}

const BOOKABLE = ['processing', 'completed', 'refunded'];
const ENDED = ['cancelled', 'failed'];

export const isBookable = ({ status }: Life): boolean => BOOKABLE.includes(status);

/** How the store hears of a move. */
export type Hook = 'save' | 'refund' | 'unrefund' | 'trash' | 'untrash' | 'delete';

export interface Move {
  readonly name: string;
  readonly weight: number;
  isPossible(life: Life): boolean;
  /** Changes the life; answers what the store is told: its refund is the last, or the one that is gone. */
  does(life: Life, random: () => number): { readonly hook: Hook; readonly refundId?: number };
}

const SAVE = { hook: 'save' } as const;
const isThere = ({ presence }: Life) => presence === 'there';
const refundable = (life: Life) => totalOf(life.cart) - life.refunds.reduce((sum, { total }) => sum + total, 0);
const mayRefund = (life: Life) => isThere(life) && isBookable(life) && refundable(life) > 0;
/** Money and goods of an unpaid order with refunds are a person's to sort out. */
const isOpen = (life: Life) => isThere(life) && !life.isPaid && life.refunds.length === 0;

function end(life: Life, change: Partial<Pick<Life, 'status' | 'presence'>>): void {
  Object.assign(life, change, { hasEnded: true });
}

function give(life: Life, giving: Omit<Giving, 'id'>): { hook: Hook; refundId: number } {
  const numbered = { ...giving, id: life.id * 10 + life.refundsEver.length };
  const refund = { ...numbered, total: givenBack(life.cart, numbered) };
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
    isPossible: isOpen,
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

/** The order as WooCommerce answers it now, but for its refunds. */
export function orderJson(life: Life): OrderJson {
  const { id, buyer, cart, isPaid, fee } = life;
  const address = {
    ...{ first_name: 'Ada', last_name: `Lovelace ${buyer.email.slice(0, 6)}`, company: '', address_1: '1 Main St' },
    ...{ address_2: '', city: 'Town', state: 'CA', postcode: '90001', country: 'US', phone: '' },
  };
  return {
    id,
    number: String(id),
    status: life.status,
    currency: 'USD',
    prices_include_tax: false,
    date_created_gmt: '2026-03-01T10:00:00',
    date_paid_gmt: isPaid ? '2026-03-01T10:05:00' : null,
    date_modified_gmt: '2026-03-01T10:05:00',
    customer_id: buyer.id,
    billing: { ...address, email: buyer.email },
    shipping: address,
    payment_method: 'stripe',
    payment_method_title: 'Card',
    transaction_id: isPaid ? `ch_${String(id)}` : '',
    meta_data: fee === null ? [] : [{ id: 1, key: '_stripe_fee', value: (fee / 100).toFixed(2) }],
    ...cartJson(id, cart),
  };
}

export function refundsJson({ id, cart, refunds }: Life): Json[] {
  return refunds.map((giving) => refundJson(id, cart, giving));
}
