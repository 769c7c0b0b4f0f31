import Big from 'big.js';
import { checkoutOrder } from './checkout.js';
import type { Dice } from './dice.js';
import { generateDetails } from './generate-details.js';
import { generateInput, type GeneratedInput } from './generate-input.js';
import { generateRefunds } from './generate-refunds.js';
import { generateState } from './generate-state.js';
import { createIds } from './ids.js';
import { orderJson, refundJson, type OrderDetails, type Refunded } from './order-json.js';
import type { OrderAmounts } from './order-input.js';
import { screenOrder } from './order-screen.js';
import { numberFormat } from './php-number.js';
import type { ShopProfile } from './shop-profiles.js';
import type { WooOrderJson, WooRefundJson } from './woo-json.js';

/** As `settings` of the fixtures. */
export interface ProfileSettings {
  readonly profile: string;
  readonly currency: string;
  readonly decimals: number;
  readonly prices_include_tax: boolean;
  readonly round_at_subtotal: boolean;
  readonly calc_taxes: boolean;
  readonly tax_based_on: string;
  readonly shipping_tax_class: string;
  readonly store_country: string;
}

/** What the shop's own books say: amounts as decimal text. */
export interface Truth {
  /** With the shop's decimals: what the buyer paid or owes. */
  readonly total: string;
  readonly totalTax: string;
  /** Items, fees and shipping together, one entry per rate; `amount` as stored (6 decimals), `rounded` with the shop's. */
  readonly taxes: readonly {
    readonly rateId: number;
    readonly label: string;
    readonly percent: number;
    readonly compound: boolean;
    readonly amount: string;
    readonly rounded: string;
  }[];
  /** In the order they were made. */
  readonly refunds: readonly { readonly id: number; readonly amount: string }[];
  /** The total less the refunds. */
  readonly left: string;
}

export interface GeneratedOrder {
  readonly settings: ProfileSettings;
  /** GET /orders/ID?dp=6 */
  readonly order: WooOrderJson;
  /** GET /orders/ID/refunds?dp=6, newest first as WooCommerce answers. */
  readonly refunds: readonly WooRefundJson[];
  readonly truth: Truth;
  readonly input: GeneratedInput;
  readonly amounts: OrderAmounts;
  /** The same answers with other decimals, e.g. the shop's: what webhooks carry. */
  readonly at: (dp: number) => { readonly order: WooOrderJson; readonly refunds: readonly WooRefundJson[] };
}

/** A discount larger than an order without anything to pay would leave a negative total: nobody sells so. */
function calculated(input: GeneratedInput): { input: GeneratedInput; amounts: OrderAmounts } {
  const calculate = input.through === 'cart' ? checkoutOrder : screenOrder;
  const amounts = calculate(input);
  if (amounts.total >= 0) return { input, amounts };
  const sane = { ...input, fees: input.fees.filter((fee) => fee.amount > 0) };
  return { input: sane, amounts: calculate(sane) };
}

/** From the stored amounts in exact decimals: sums of doubles would be an opinion of their own. */
function truthOf(amounts: OrderAmounts, refunds: readonly Refunded[], decimals: number): Truth {
  const total = numberFormat(amounts.total, decimals);
  const given = refunds.map(({ details, amounts: { amount } }) => ({
    id: details.head.id,
    amount: numberFormat(amount, decimals),
  }));
  return {
    total,
    totalTax: numberFormat(amounts.totalTax, decimals),
    taxes: amounts.taxLines.map(({ rate, taxTotal, shippingTaxTotal }) => {
      const amount = new Big(numberFormat(taxTotal, 6)).plus(numberFormat(shippingTaxTotal, 6));
      return {
        rateId: rate.id,
        label: rate.label,
        percent: rate.percent,
        compound: rate.compound,
        amount: amount.toFixed(6),
        rounded: amount.round(decimals, Big.roundHalfUp).toFixed(decimals),
      };
    }),
    refunds: given,
    left: given.reduce((left, { amount }) => left.minus(amount), new Big(total)).toFixed(decimals),
  };
}

function settingsOf({ name, shop, taxBasedOn, storeCountry }: ShopProfile): ProfileSettings {
  return {
    profile: name,
    currency: shop.currency,
    decimals: shop.decimals,
    prices_include_tax: shop.pricesIncludeTax,
    round_at_subtotal: shop.roundAtSubtotal,
    calc_taxes: shop.calcTaxes,
    tax_based_on: taxBasedOn,
    shipping_tax_class: shop.shippingTaxClass,
    store_country: storeCountry,
  };
}

/** A random order of this shop with its refunds, every amount as WooCommerce would compute it from `input`. */
export function generateOrder(random: Dice, profile: ShopProfile): GeneratedOrder {
  const { input, amounts } = calculated(generateInput(random, profile));
  const state = generateState(random, amounts.total);
  const ids = createIds(random.int(1_000, 9_999_999));
  const details = generateDetails(random, profile, input, amounts, state, ids);
  const { refunds, isAllBack } = generateRefunds(random, profile, { details, amounts, state }, ids);
  const final: OrderDetails = isAllBack ? { ...details, head: { ...details.head, status: 'refunded' } } : details;
  const newestFirst = [...refunds].reverse();
  const at = (dp: number) => ({
    order: orderJson(final, amounts, newestFirst, dp),
    refunds: newestFirst.map((refund) => refundJson(final, refund, dp)),
  });
  return {
    settings: settingsOf(profile),
    ...at(6),
    truth: truthOf(amounts, refunds, profile.shop.decimals),
    input,
    amounts,
    at,
  };
}
