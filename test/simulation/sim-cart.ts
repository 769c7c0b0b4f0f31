import type { Json } from '../simulators/store/http-types.js';

/** What an order sells, in cents; its taxes and those of its refunds are rounded per line, as shops do. */
export interface Cart {
  readonly rates: readonly Rate[];
  readonly lines: readonly CartLine[];
  readonly shipping: number;
  readonly isShippingTaxed: boolean;
  /** Below zero: a discount that is taxed like goods. 0: none. */
  readonly fee: number;
}

export interface CartLine {
  readonly product: Product;
  readonly quantity: number;
  /** Of one piece. */
  readonly cents: number;
}

interface Rate {
  readonly id: number;
  readonly label: string;
  readonly percent: number;
}

interface Product {
  readonly id: number;
  readonly name: string;
  readonly sku: string;
  readonly cents: number;
}

/** What a refund gives back: pieces of lines and perhaps the shipping; an amount alone has no lines. */
export interface Giving {
  readonly id: number;
  readonly pieces: readonly { readonly line: number; readonly quantity: number }[];
  readonly hasShipping: boolean;
  readonly hasFee: boolean;
  /** Of a refund without lines, in cents. */
  readonly amount: number;
}

const STATE_TAX: Rate = { id: 1, label: 'State Tax', percent: 5 };
const CITY_TAX: Rate = { id: 2, label: 'City Tax', percent: 2.5 };

/** They compete for items: one without SKU, two of one name. */
const PRODUCTS: readonly Product[] = [
  { id: 11, name: 'Blue mug', sku: 'MUG-BLU', cents: 1299 },
  { id: 12, name: 'Oak board', sku: 'OAK', cents: 4500 },
  { id: 13, name: 'Tea, loose', sku: '', cents: 333 },
  { id: 14, name: 'Blue mug', sku: 'MUG-BLU-2', cents: 1399 },
];

export function pick<T>(list: readonly [T, ...T[]], random: () => number): T {
  return list[Math.floor(random() * list.length)] ?? list[0];
}

export function fillCart(random: () => number): Cart {
  return {
    rates: pick([[], [STATE_TAX], [STATE_TAX, CITY_TAX]], random),
    lines: Array.from({ length: 1 + Math.floor(random() * 2) }, () => newLine(random)),
    shipping: random() < 0.4 ? 500 : 0,
    isShippingTaxed: random() < 0.5,
    fee: random() < 0.2 ? pick([250, 99, -120], random) : 0,
  };
}

/** As somebody edits an order before it is paid: another count, another price, a line more or less, shipping or none. */
export function editCart(cart: Cart, random: () => number): Cart {
  const place = Math.floor(random() * cart.lines.length);
  const withLine = (change: Partial<CartLine>): Cart => ({
    ...cart,
    lines: cart.lines.map((line, index) => (index === place ? { ...line, ...change } : line)),
  });
  const line = cart.lines[place];
  const edits: readonly [() => Cart, ...(() => Cart)[]] = [
    () => withLine({ quantity: (line?.quantity ?? 0) + 1 }),
    () => withLine({ cents: 300 + Math.floor(random() * 900) }),
    () => ({ ...cart, lines: [...cart.lines, newLine(random)] }),
    () => ({ ...cart, lines: cart.lines.length > 1 ? cart.lines.slice(1) : [...cart.lines, newLine(random)] }),
    () => ({ ...cart, shipping: cart.shipping === 0 ? 750 : 0 }),
  ];
  return pick(edits, random)();
}

function newLine(random: () => number): CartLine {
  const [first, ...others] = PRODUCTS;
  const product = first === undefined ? undefined : pick([first, ...others], random);
  if (product === undefined) throw new Error('the shop sells nothing');
  return { product, quantity: 1 + Math.floor(random() * 3), cents: product.cents };
}

interface Amount {
  readonly cents: number;
  readonly taxes: readonly { readonly id: number; readonly cents: number }[];
}

function amountOf(cents: number, rates: readonly Rate[]): Amount {
  return { cents, taxes: rates.map(({ id, percent }) => ({ id, cents: Math.round((cents * percent) / 100) })) };
}

const shippingOf = (cart: Cart) => amountOf(cart.shipping, cart.isShippingTaxed ? cart.rates : []);
const feeOf = (cart: Cart) => amountOf(cart.fee, cart.rates);
const taxOf = ({ taxes }: Amount) => sum(taxes.map(({ cents }) => cents));
const sum = (list: readonly number[]) => list.reduce((total, cents) => total + cents, 0);

/** The whole order in cents. */
export function totalOf(cart: Cart): number {
  const goods = cart.lines.map(({ cents, quantity }) => amountOf(cents * quantity, cart.rates));
  const amounts = [...goods, shippingOf(cart), feeOf(cart)];
  return sum(amounts.map((amount) => amount.cents + taxOf(amount)));
}

/** The lines, taxes and totals of an order over this cart, as WooCommerce answers them with dp=6. */
export function cartJson(orderId: number, cart: Cart): Json {
  const whole: Giving = {
    id: orderId,
    pieces: cart.lines.map(({ quantity }, line) => ({ line, quantity })),
    hasShipping: cart.shipping > 0,
    hasFee: cart.fee !== 0,
    amount: 0,
  };
  return { ...linesJson(orderId, cart, whole, 1), total: text(totalOf(cart)), coupon_lines: [] };
}

/** What the refund comes to in cents. */
export function givenBack(cart: Cart, giving: Giving): number {
  return isAmountOnly(giving)
    ? giving.amount
    : sum(amountsOf(cart, giving).map((amount) => amount.cents + taxOf(amount)));
}

function isAmountOnly({ pieces, hasShipping }: Giving): boolean {
  return pieces.length === 0 && !hasShipping;
}

/** An entry of GET /orders/{id}/refunds. */
export function refundJson(orderId: number, cart: Cart, giving: Giving): Json {
  return {
    id: giving.id,
    amount: text(givenBack(cart, giving)),
    reason: 'Changed my mind',
    date_created_gmt: '2026-03-01T11:00:00',
    ...linesJson(orderId, cart, giving, -1),
  };
}

/** A piece's share of its line's tax; the last piece needs no rest, because every piece is rounded alike. */
function amountsOf(cart: Cart, { pieces, hasShipping, hasFee }: Giving): Amount[] {
  return [
    ...pieces.map(({ line, quantity }) => amountOf((cart.lines[line]?.cents ?? 0) * quantity, cart.rates)),
    ...(hasShipping ? [shippingOf(cart)] : []),
    ...(hasFee ? [feeOf(cart)] : []),
  ];
}

function linesJson(orderId: number, cart: Cart, giving: Giving, sign: 1 | -1): Json {
  const amounts = amountsOf(cart, giving);
  const lineId = (place: number) => giving.id * 100 + place;
  const money = ({ cents, taxes }: Amount) => ({
    total: text(cents * sign),
    total_tax: text(sum(taxes.map((tax) => tax.cents)) * sign),
    taxes: taxes.map((tax) => ({ id: tax.id, total: text(tax.cents * sign), subtotal: text(tax.cents * sign) })),
  });
  const refunded = (place: number) =>
    sign === 1 ? [] : [{ id: 1, key: '_refunded_item_id', value: String(orderId * 100 + place) }];
  const shipping = shippingOf(cart);
  const goods = [...amounts.slice(0, giving.pieces.length), ...(giving.hasFee ? [feeOf(cart)] : [])];
  const taxIn = (list: readonly Amount[], id: number) =>
    sum(list.flatMap(({ taxes }) => taxes.filter((tax) => tax.id === id).map(({ cents }) => cents)));
  return {
    total_tax: text(sum(amounts.map(taxOf)) * sign),
    line_items: giving.pieces.flatMap(({ line, quantity }, index) => {
      const sold = cart.lines[line];
      const amount = amounts[index];
      if (sold === undefined || amount === undefined) return [];
      return {
        id: lineId(line),
        name: sold.product.name,
        product_id: sold.product.id,
        variation_id: 0,
        quantity: quantity * sign,
        tax_class: '',
        subtotal: text(amount.cents * sign),
        ...money(amount),
        meta_data: refunded(line),
        sku: sold.product.sku,
      };
    }),
    shipping_lines: giving.hasShipping
      ? [{ id: lineId(90), method_title: 'Flat rate', ...money(shipping), meta_data: refunded(90) }]
      : [],
    fee_lines: giving.hasFee
      ? [
          {
            id: lineId(80),
            name: cart.fee < 0 ? 'Loyalty' : 'Gift wrap',
            ...money(feeOf(cart)),
            meta_data: refunded(80),
          },
        ]
      : [],
    tax_lines: cart.rates.map((rate) => ({
      rate_id: rate.id,
      rate_code: `US-${String(rate.id)}`,
      label: rate.label,
      compound: false,
      tax_total: text(taxIn(goods, rate.id) * sign),
      shipping_tax_total: text((giving.hasShipping ? taxIn([shipping], rate.id) : 0) * sign),
      rate_percent: rate.percent,
    })),
  };
}

/** Never -0. */
const text = (cents: number) => (cents === 0 ? '0.000000' : (cents / 100).toFixed(6));
