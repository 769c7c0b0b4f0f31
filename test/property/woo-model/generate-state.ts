import type { Dice } from './dice.js';

export interface OrderState {
  readonly orderId: number;
  readonly status: string;
  readonly needsPayment: boolean;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly paid: number | null;
  readonly completed: number | null;
}

const YEAR_2026 = 1_767_225_600_000;
const DAY = 86_400_000;

/** As REST writes dates: without a zone, be it UTC or the site's. */
export const gmt = (time: number): string => new Date(time).toISOString().slice(0, 19);
export const local = (time: number, offsetMinutes: number): string => gmt(time + offsetMinutes * 60_000);

/** Where an order stands before any refund; `total` is what the buyer owes. */
export function generateState(dice: Dice, total: number): OrderState {
  const status = dice.weighted([
    [52, 'completed'],
    [24, 'processing'],
    [6, 'on-hold'],
    [6, 'pending'],
    [5, 'cancelled'],
    [4, 'failed'],
    [3, 'awaiting-pickup'],
  ]);
  const created = YEAR_2026 + dice.int(-365, 300) * DAY + dice.int(0, DAY / 1000 - 1) * 1000;
  const isPaid =
    status === 'completed' ||
    (status === 'processing' && dice.chance(0.9)) ||
    (status === 'awaiting-pickup' && dice.chance(0.5)) ||
    (status === 'cancelled' && dice.chance(0.1));
  const paid = isPaid ? created + dice.int(0, 3 * 86_400) * 1000 : null;
  return {
    orderId: dice.int(1_000, 9_999_999),
    status,
    needsPayment: total > 0 && ['pending', 'failed'].includes(status),
    created,
    paid,
    completed: status === 'completed' && paid !== null ? paid + dice.int(0, 5 * 86_400) * 1000 : null,
  };
}
