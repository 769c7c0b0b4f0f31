import { createDice } from './dice.js';
import { generateOrder, type GeneratedOrder } from './generate-order.js';
import type { ShopProfile } from './shop-profiles.js';

/** The order number `index` of a seed: the same alone as in a run of thousands, so that a failure is made again at once. */
export function orderAt(seed: number, index: number, profiles: readonly ShopProfile[]): GeneratedOrder {
  const profile = profiles[index % profiles.length];
  if (!profile) throw new Error('no profile to generate an order of');
  return generateOrder(createDice(seed * 1_000_003 + index), profile);
}
