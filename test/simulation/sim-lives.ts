import type { Json } from '../simulators/store/http-types.js';
import type { OrderJson } from '../simulators/store/store.js';
import type { Answer } from './sim-answers.js';
import { cartJson, fillCart, pick, refundJson, type Cart, type Giving } from './sim-cart.js';

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
  /** It was made before the order was paid, so its credit may have been set against the invoice, which is then paid for less. */
  readonly mayBeApplied: boolean;
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

export const isBookable = ({ status }: Life): boolean => BOOKABLE.includes(status);

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
