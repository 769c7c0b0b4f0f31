import type { Dice } from './dice.js';
import type { CouponInput, FeeInput, ItemInput, OrderInput, ShippingInput } from './order-input.js';
import type { ShopProfile } from './shop-profiles.js';

export type Through = 'cart' | 'admin' | 'rest';

export interface GeneratedInput extends OrderInput {
  readonly through: Through;
  /** Among the profile's buyers. */
  readonly buyer: number;
}

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** An amount of the currency around `dollars`, skewed to small ones. */
function amount(dice: Dice, { shop, priceLevel }: ShopProfile, dollars: number): number {
  return round(dollars * priceLevel * (0.05 + dice.next() * dice.next() * 4), shop.decimals);
}

function price(dice: Dice, profile: ShopProfile): number {
  const { decimals } = profile.shop;
  const unit = 10 ** -decimals;
  const of = dice.weighted<() => number>([
    [5, () => 0],
    [6, () => round(dice.int(1, 80) * unit, decimals)],
    [10, () => round(profile.priceLevel * dice.next() * dice.pick([0.02, 1, 40]), profile.priceDecimals)],
    [40, () => Math.max(0, round(dice.int(1, 120) * profile.priceLevel - unit, decimals))],
    [35, () => round(profile.priceLevel * 10 ** (dice.next() * 3.3 - 0.7), decimals)],
    [4, () => round(profile.priceLevel * dice.int(1_000, 20_000), decimals)],
  ]);
  return of();
}

function quantity(dice: Dice, profile: ShopProfile): number {
  if (profile.hasDecimalQuantities && dice.chance(0.5)) return dice.int(1, 2000) / dice.pick([4, 10, 100, 1000]);
  return dice.weighted([
    [45, dice.int(1, 2)],
    [40, dice.int(3, 13)],
    [10, dice.int(14, 100)],
    [5, dice.int(101, 500)],
  ]);
}

function item(dice: Dice, profile: ShopProfile): ItemInput {
  return {
    price: price(dice, profile),
    quantity: quantity(dice, profile),
    taxClass: dice.weighted([
      [72, ''],
      [20, 'reduced-rate'],
      [8, 'zero-rate'],
    ]),
    taxable: !dice.chance(0.06),
  };
}

/** A price changed by hand: a rounded net for the line, sometimes its subtotal as well. */
function editedItem(dice: Dice, line: ItemInput, { decimals }: ShopProfile['shop']): ItemInput {
  const whole = round(line.price * line.quantity, decimals);
  const total = round(whole * dice.pick([0.85, 0.5, 0.9, 1.1, 0]), decimals);
  return { ...line, edited: { subtotal: dice.chance(0.3) ? total : Math.max(whole, total), total } };
}

/** A box of goods at fractions of a cent, against which any coupon is too large. */
function tinyItems(dice: Dice, { shop }: ShopProfile): ItemInput[] {
  return Array.from({ length: dice.int(2, 12) }, () => ({
    price: round(dice.int(1, 90) * 10 ** -(shop.decimals + 2), shop.decimals + 2),
    quantity: dice.int(1, 5),
    taxClass: '',
    taxable: true,
  }));
}

function items(dice: Dice, profile: ShopProfile, canEdit: boolean): ItemInput[] {
  if (dice.chance(0.01)) return tinyItems(dice, profile);
  const count = dice.weighted([
    [60, dice.int(1, 3)],
    [30, dice.int(4, 7)],
    [10, dice.int(8, 16)],
  ]);
  const lines = Array.from({ length: count }, () => item(dice, profile));
  if (dice.chance(0.03)) return lines.map((line) => ({ ...line, price: 0 }));
  return canEdit ? lines.map((line) => (dice.chance(0.2) ? editedItem(dice, line, profile.shop) : line)) : lines;
}

function coupons(dice: Dice, profile: ShopProfile): CouponInput[] {
  const coupon = (position: number): CouponInput =>
    dice.weighted([
      [60, { code: `percent-${position}`, type: 'percent', amount: dice.pick([5, 10, 12.5, 15, 33.33, 50, 100]) }],
      [25, { code: `cart-${position}`, type: 'fixed_cart', amount: amount(dice, profile, 10) }],
      [15, { code: `product-${position}`, type: 'fixed_product', amount: amount(dice, profile, 2) }],
    ]);
  const count = dice.weighted([
    [70, 0],
    [24, 1],
    [6, 2],
  ]);
  return Array.from({ length: count }, (_, position) => coupon(position));
}

function fees(dice: Dice, profile: ShopProfile): FeeInput[] {
  const count = dice.weighted([
    [72, 0],
    [20, 1],
    [8, 2],
  ]);
  const made = Array.from({ length: count }, (): FeeInput => {
    const size = amount(dice, profile, 5);
    return {
      amount: dice.chance(0.4) ? -size : size,
      taxClass: dice.pick(['', '', 'reduced-rate', 'zero-rate']),
      taxable: dice.chance(0.65),
    };
  });
  // Checkout sorts them so; two of the same amount would have no certain order.
  const sorted = made.sort((a, b) => b.amount - a.amount);
  return sorted.filter((fee, index) => fee.amount !== 0 && fee.amount !== sorted[index - 1]?.amount);
}

function shipping(dice: Dice, profile: ShopProfile): ShippingInput[] {
  const count = dice.weighted([
    [25, 0],
    [65, 1],
    [10, 2],
  ]);
  return Array.from({ length: count }, () => ({
    cost: dice.chance(0.15) ? 0 : amount(dice, profile, 8),
    taxable: !dice.chance(0.15),
  }));
}

/** What somebody ordered of this shop, and through which door. */
export function generateInput(dice: Dice, profile: ShopProfile): GeneratedInput {
  const through = dice.weighted<Through>([
    [60, 'cart'],
    [28, 'admin'],
    [12, 'rest'],
  ]);
  const buyer = dice.int(0, profile.buyers.length - 1);
  const applied = coupons(dice, profile);
  return {
    through,
    buyer,
    shop: profile.shop,
    rates: (profile.buyers[buyer] ?? profile.buyers[0]).rates,
    baseRates: profile.baseRates,
    isVatExempt: dice.chance(profile.exemptShare),
    items: items(dice, profile, through === 'admin' && applied.length === 0 && dice.chance(0.3)),
    coupons: applied,
    fees: fees(dice, profile),
    shipping: shipping(dice, profile),
    negativeFeesOver: through === 'admin' && dice.chance(0.5) ? 'items' : 'everything',
  };
}
