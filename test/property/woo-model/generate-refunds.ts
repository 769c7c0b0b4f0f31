import type { Dice } from './dice.js';
import { gmt, local, type OrderState } from './generate-state.js';
import type { Ids } from './ids.js';
import type { OrderDetails, Refunded } from './order-json.js';
import type { OrderAmounts, ShopSettings } from './order-input.js';
import { phpRound } from './php-number.js';
import { createRefund, partOfLine, proposedAmount, type RefundInput, type RefundLine } from './refund.js';
import type { ShopProfile } from './shop-profiles.js';
import { REASONS } from './words.js';

type Kind = 'full lines' | 'part of a line' | 'money only' | 'shipping' | 'amount' | 'by status';

interface Sold {
  readonly shop: ShopSettings;
  readonly details: OrderDetails;
  readonly amounts: OrderAmounts;
  /** What earlier refunds left of the total and of each item's quantity. */
  readonly left: number;
  readonly unitsLeft: readonly number[];
  /** Money given back so far per line. */
  readonly back: ReadonlyMap<string, number>;
}

const placeOf = ({ on, index }: RefundLine) => `${on} ${index}`;

/** Thirds and halves are cut to 6 decimals: so much may they exceed the whole. */
const CUT = 0.00001;

function isWithinLine(line: RefundLine, { amounts, back }: Sold): boolean {
  const paid = amounts[line.on][line.index]?.total ?? 0;
  return Math.abs((back.get(placeOf(line)) ?? 0) + line.total) <= Math.abs(paid) + CUT;
}

function allLines({ amounts, details, shop }: Sold): RefundLine[] {
  const whole = (on: 'fees' | 'shipping', index: number) => partOfLine(amounts, { on, index, quantity: 0 }, 1, 1, shop);
  return [
    ...details.items.map(({ quantity }, index) =>
      partOfLine(amounts, { on: 'items', index, quantity }, quantity, quantity, shop),
    ),
    ...amounts.fees.map((_, index) => whole('fees', index)),
    ...amounts.shipping.map((_, index) => whole('shipping', index)),
  ];
}

function someItem(dice: Dice, { details, unitsLeft }: Sold): { index: number; sold: number; left: number } {
  const index = dice.int(0, details.items.length - 1);
  return { index, sold: details.items[index]?.quantity ?? 1, left: unitsLeft[index] ?? 0 };
}

function partOfItem(dice: Dice, sold: Sold): RefundLine[] {
  const { index, sold: whole, left } = someItem(dice, sold);
  if (left <= 0) return [];
  const quantity = left <= 1 ? left : dice.int(1, Math.floor(left));
  return [partOfLine(sold.amounts, { on: 'items', index, quantity }, quantity, whole, sold.shop)];
}

function moneyOnly(dice: Dice, sold: Sold): RefundLine[] {
  const { index } = someItem(dice, sold);
  const part = dice.pick([1, 2, 3]);
  return [partOfLine(sold.amounts, { on: 'items', index, quantity: 0 }, part, 4, sold.shop)];
}

function someShipping(dice: Dice, { amounts, shop }: Sold): RefundLine[] {
  if (amounts.shipping.length === 0) return [];
  const index = dice.int(0, amounts.shipping.length - 1);
  return [partOfLine(amounts, { on: 'shipping', index, quantity: 0 }, 1, dice.pick([1, 1, 2]), shop)];
}

const LINES: Record<Exclude<Kind, 'amount' | 'by status'>, (dice: Dice, sold: Sold) => RefundLine[]> = {
  'full lines': (_dice, sold) => allLines(sold),
  'part of a line': partOfItem,
  'money only': moneyOnly,
  shipping: someShipping,
};

/** Null where WooCommerce would refuse: nothing, or more than is left. */
function inputOf(dice: Dice, kind: Kind, sold: Sold): RefundInput | null {
  const { shop, left } = sold;
  if (kind === 'by status') return { amount: left, lines: [] };
  if (kind === 'amount')
    return { amount: phpRound(left * dice.pick([1, 0.5, 0.25, dice.next()]), shop.decimals), lines: [] };
  const lines = LINES[kind](dice, sold).filter((line) => line.total !== 0 || line.quantity !== 0);
  const proposed = proposedAmount(lines, shop);
  // The form's sum of all lines can be a unit more than the buyer paid: then what is left is typed instead.
  const amount = kind === 'full lines' ? Math.min(proposed, left) : proposed;
  const isAllowed = lines.length > 0 && amount <= left && lines.every((line) => isWithinLine(line, sold));
  return isAllowed ? { amount, lines } : null;
}

function kindsOf(dice: Dice): Kind[] {
  const kind = (): Kind =>
    dice.weighted([
      [35, 'part of a line'],
      [15, 'money only'],
      [20, 'shipping'],
      [30, 'amount'],
    ]);
  return dice.weighted<() => Kind[]>([
    [75, () => []],
    [12, () => [kind()]],
    [4, () => [kind(), kind()]],
    [1, () => [kind(), kind(), kind(), kind()]],
    [5, () => ['full lines']],
    [2, () => ['by status']],
    [1, () => [kind(), 'by status']],
  ])();
}

export interface GeneratedRefunds {
  readonly refunds: readonly Refunded[];
  /** Nothing is left of the total: WooCommerce then sets the status to refunded. */
  readonly isAllBack: boolean;
}

/** Refunds of a paid order, in the order they were made. */
export function generateRefunds(
  dice: Dice,
  profile: ShopProfile,
  order: { readonly details: OrderDetails; readonly amounts: OrderAmounts; readonly state: OrderState },
  ids: Ids,
): GeneratedRefunds {
  const { details, amounts, state } = order;
  const kinds = kindsOf(dice);
  if (state.paid === null || amounts.total <= 0) return { refunds: [], isAllBack: false };
  const { shop } = profile;
  const refunds: Refunded[] = [];
  const unitsLeft = details.items.map(({ quantity }) => quantity);
  const back = new Map<string, number>();
  let left = amounts.total;
  let time = state.paid;
  for (const kind of kinds) {
    const input = inputOf(dice, kind, { shop, details, amounts, left, unitsLeft, back });
    if (input === null || input.amount <= 0) continue;
    const made = createRefund(input, shop);
    left = phpRound(left - made.amount, shop.decimals);
    for (const line of made.items) unitsLeft[line.index] = (unitsLeft[line.index] ?? 0) + line.quantity;
    for (const line of input.lines) back.set(placeOf(line), (back.get(placeOf(line)) ?? 0) + line.total);
    time += dice.int(60, 1_296_000) * 1000;
    refunds.push({
      amounts: made,
      details: {
        head: {
          id: state.orderId + 1 + refunds.length,
          date_created: local(time, profile.offsetMinutes),
          date_created_gmt: gmt(time),
          reason: kind === 'by status' ? 'Order fully refunded.' : dice.pick(REASONS),
          refunded_by: 1,
          refunded_payment: dice.chance(0.5),
          meta_data: [],
        },
        lineIds: [...input.lines, ...made.taxLines].map(() => ids.next()),
        metaIds: input.lines.map(() => ids.next()),
      },
    });
  }
  return { refunds, isAllBack: left === 0 };
}
