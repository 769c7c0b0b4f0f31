import type { ItemAmounts, LineAmounts, LineTax, OrderAmounts, ShopSettings, TaxLineAmounts } from './order-input.js';
import { phpRound, sum } from './php-number.js';
import { itemWithTaxes, lineWithTaxes, ShopRounding } from './shop-rounding.js';
import { addTo, type TaxById, type TaxRate } from './tax.js';

/** Money back for one line of the order, as typed: positive for a line that cost something. */
export interface RefundLine {
  readonly on: 'items' | 'fees' | 'shipping';
  /** Place of the line among its kind in the order. */
  readonly index: number;
  /** 0 = money back, goods kept. Items only. */
  readonly quantity: number;
  readonly total: number;
  readonly taxes: readonly LineTax[];
}

export interface RefundInput {
  /** What the buyer gets back: typed too, and not checked against the lines. */
  readonly amount: number;
  readonly lines: readonly RefundLine[];
}

interface RefundedItem extends ItemAmounts {
  readonly index: number;
  /** 0 or negative. */
  readonly quantity: number;
}

interface RefundedLine extends LineAmounts {
  readonly index: number;
}

export interface RefundAmounts {
  readonly amount: number;
  readonly items: readonly RefundedItem[];
  readonly fees: readonly RefundedLine[];
  readonly shipping: readonly RefundedLine[];
  readonly taxLines: readonly TaxLineAmounts[];
}

/** What the refund form fills in for `part` of a line sold `whole` times: net and each tax on its own. */
export function partOfLine(
  order: OrderAmounts,
  place: Pick<RefundLine, 'on' | 'index' | 'quantity'>,
  part: number,
  whole: number,
  shop: ShopSettings,
): RefundLine {
  const line = order[place.on][place.index];
  const { precision } = new ShopRounding(shop);
  const share = (value: number) => phpRound((value / whole) * part, precision);
  return {
    ...place,
    total: share(line?.total ?? 0),
    taxes: (line?.taxes ?? []).map((tax) => ({ rate: tax.rate, total: share(tax.total) })),
  };
}

/** The amount the refund form proposes for its lines: each figure rounded, or only the sum. */
export function proposedAmount(lines: readonly RefundLine[], shop: ShopSettings): number {
  const rounding = new ShopRounding(shop);
  const figures = lines.flatMap((line) => [line.total, ...line.taxes.map((tax) => tax.total)]);
  return rounding.total(sum(shop.roundAtSubtotal ? figures : figures.map((figure) => rounding.total(figure))));
}

/** What wc_create_refund stores: the lines turned negative, each with its own rounded tax, and the tax per rate. */
export function createRefund(input: RefundInput, shop: ShopSettings): RefundAmounts {
  const rounding = new ShopRounding(shop);
  const cart: TaxById = new Map();
  const shipping: TaxById = new Map();
  const rates = new Map<number, TaxRate>();
  const items: RefundedItem[] = [];
  const others: Record<'fees' | 'shipping', RefundedLine[]> = { fees: [], shipping: [] };
  for (const line of input.lines) {
    const taxes = line.taxes.filter((tax) => tax.total !== 0);
    const totals = taxes.map((tax) => -tax.total);
    const lineRates = taxes.map((tax) => tax.rate);
    const { index } = line;
    let kept: readonly LineTax[];
    if (line.on === 'items') {
      const net = { subtotal: -line.total, total: -line.total };
      const item = itemWithTaxes(net, lineRates, { subtotal: totals, total: totals }, rounding);
      items.push({ ...item, index, quantity: -line.quantity });
      kept = item.taxes;
    } else {
      const other = lineWithTaxes(-line.total, lineRates, totals, rounding);
      others[line.on].push({ ...other, index });
      kept = other.taxes;
    }
    for (const tax of kept) {
      rates.set(tax.rate.id, tax.rate);
      addTo(line.on === 'shipping' ? shipping : cart, tax.rate, rounding.lineTax(tax.total));
    }
  }
  return {
    amount: rounding.stored(input.amount),
    items,
    ...others,
    taxLines: [...new Set([...cart.keys(), ...shipping.keys()])].flatMap((id): TaxLineAmounts[] => {
      const rate = rates.get(id);
      if (!rate) return [];
      return [
        {
          rate,
          taxTotal: rounding.stored(cart.get(id) ?? 0),
          shippingTaxTotal: rounding.stored(shipping.get(id) ?? 0),
        },
      ];
    }),
  };
}
