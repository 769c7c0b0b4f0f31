import BigJs from 'big.js';
import { prorate } from './prorate.js';
import type { Switches } from './switches.js';
import type { Tax } from './state.js';

/** Its own decimals; divisions carry 40 places. */
const Dec = BigJs();
Dec.DP = 40;
type Dec = BigJs.Big;

export interface TotalsLine {
  readonly rate: string;
  readonly quantity: string;
  /** An amount, or a percentage like "10%". */
  readonly discount: string;
  readonly taxes: readonly Tax[];
}

export interface EntityDiscount {
  /** An amount, or a percentage like "10%". */
  readonly value: string;
  readonly beforeTax: boolean;
}

export interface TotalsInput {
  readonly decimals: number;
  readonly inclusive: boolean;
  readonly lines: readonly TotalsLine[];
  readonly shipping: { readonly charge: string; readonly taxes: readonly Tax[] };
  readonly adjustment: string;
  readonly discount?: EntityDiscount;
}

export interface TotalsResult {
  readonly lines: readonly {
    readonly itemTotal: string;
    readonly discount: string;
    readonly taxes: readonly { tax: Tax; amount: string }[];
  }[];
  readonly subTotal: string;
  readonly taxes: readonly { tax: Tax; amount: string }[];
  readonly taxTotal: string;
  readonly shippingTax: string;
  /** At entity level; those of the lines are in their totals. */
  readonly discount: string;
  readonly roundoff: string;
  readonly total: string;
}

type Rules = Pick<
  Switches,
  | 'taxRounding'
  | 'roundingMode'
  | 'compoundInGroup'
  | 'ratePrecision'
  | 'quantityPrecision'
  | 'roundOff'
  | 'discountProration'
  | 'shippingTaxRounding'
>;

interface Part {
  readonly amount: Dec;
  readonly taxes: readonly Tax[];
}

/**
 * Zoho's arithmetic (reference §12.1), a second implementation: the worker's solver is not told any of it. A line is rate × quantity −
 * discount, rounded to the currency; an entity discount before tax is spread over the lines; tax is taken on what is left, member by
 * member; "item" rounds each, "entity" their sum per tax.
 */
export function computeTotals(input: TotalsInput, rules: Rules): TotalsResult {
  const { decimals, inclusive } = input;
  const mode = rules.roundingMode === 'half_even' ? Dec.roundHalfEven : Dec.roundHalfUp;
  const round = (value: Dec) => value.round(decimals, mode);

  const taxesOn = ({ amount, taxes }: Part) => {
    const shares = sharesOf(taxes, rules.compoundInGroup);
    const whole = shares.reduce((sum, { share }) => sum.plus(share), new Dec(1));
    return shares.map(({ tax, share }) => ({
      tax,
      exact: inclusive ? amount.times(share).div(whole) : amount.times(share),
    }));
  };

  const perTax = (parts: readonly Part[]) => {
    const sums = new Map<string, { tax: Tax; amount: Dec }>();
    for (const { tax, exact } of parts.flatMap(taxesOn)) {
      const counted = rules.taxRounding === 'item' ? round(exact) : exact;
      sums.set(tax.tax_id, { tax, amount: (sums.get(tax.tax_id)?.amount ?? new Dec(0)).plus(counted) });
    }
    return [...sums.values()].map(({ tax, amount }) => ({ tax, amount: round(amount) }));
  };

  const lines = input.lines.map((line) => {
    const rate = new Dec(line.rate).round(Math.max(decimals, Number(rules.ratePrecision)), mode);
    const quantity = new Dec(line.quantity).round(Number(rules.quantityPrecision), mode);
    const gross = rate.times(quantity);
    const discount = amountOf(line.discount, gross);
    return { amount: round(gross.minus(discount)), discount: round(discount), taxes: line.taxes };
  });
  const amounts = sumOf(lines);
  const charge = round(new Dec(input.shipping.charge));
  const shipping: Part[] = charge.eq(0) ? [] : [{ amount: charge, taxes: input.shipping.taxes }];

  const beforeTax = input.discount?.beforeTax ?? true;
  const plainTax = sumOf(perTax(lines));
  const wholeSale = beforeTax || inclusive ? amounts : amounts.plus(plainTax);
  const discount = round(amountOf(input.discount?.value ?? '0', wholeSale));
  const shares = prorate(
    beforeTax ? discount : new Dec(0),
    lines.map(({ amount }) => amount),
    decimals,
    round,
    rules.discountProration,
  );
  const taxed = lines.map(({ amount, taxes }, index) => ({ amount: amount.minus(shares[index] ?? 0), taxes }));
  const isApart = shipping.length > 0 && rules.shippingTaxRounding === 'apart';
  const taxes = isApart ? merged([...perTax(taxed), ...perTax(shipping)]) : perTax([...taxed, ...shipping]);
  const taxTotal = sumOf(taxes);

  const bare = amounts
    .minus(discount)
    .plus(charge)
    .plus(inclusive ? 0 : taxTotal)
    .plus(input.adjustment);
  const total = rules.roundOff === 'nearest_whole' ? bare.round(0, Dec.roundHalfUp) : bare;
  return {
    lines: lines.map(({ amount, discount: lineDiscount }, index) => ({
      itemTotal: amount.toFixed(decimals),
      discount: lineDiscount.toFixed(decimals),
      taxes: taxesOn(taxed[index] ?? { amount, taxes: [] }).map(({ tax, exact }) => ({
        tax,
        amount: round(exact).toFixed(decimals),
      })),
    })),
    subTotal: (inclusive ? amounts.minus(plainTax) : amounts).toFixed(decimals),
    taxes: taxes.map(({ tax, amount }) => ({ tax, amount: amount.toFixed(decimals) })),
    taxTotal: taxTotal.toFixed(decimals),
    shippingTax: sumOf(perTax(shipping)).toFixed(decimals),
    discount: discount.toFixed(decimals),
    roundoff: total.minus(bare).toFixed(decimals),
    total: total.toFixed(decimals),
  };
}

function merged(amounts: readonly { tax: Tax; amount: Dec }[]): { tax: Tax; amount: Dec }[] {
  const sums = new Map<string, { tax: Tax; amount: Dec }>();
  for (const { tax, amount } of amounts)
    sums.set(tax.tax_id, { tax, amount: amount.plus(sums.get(tax.tax_id)?.amount ?? 0) });
  return [...sums.values()];
}

function sumOf(parts: readonly { readonly amount: Dec }[]): Dec {
  return parts.reduce((sum, { amount }) => sum.plus(amount), new Dec(0));
}

function amountOf(discount: string, of: Dec): Dec {
  return discount.endsWith('%') ? of.times(discount.slice(0, -1)).div(100) : new Dec(discount);
}

/** Simple taxes first; a compound one takes the taxes before it into its base, or not, by the switch. */
function sharesOf(taxes: readonly Tax[], compound: Switches['compoundInGroup']): { tax: Tax; share: Dec }[] {
  const isAlone = taxes.length === 1;
  const ordered = [...taxes].sort((a, b) => Number(a.type === 'compound_tax') - Number(b.type === 'compound_tax'));
  let before = new Dec(0);
  return ordered.map((tax) => {
    const plain = new Dec(tax.percent).div(100);
    const onTop = tax.type === 'compound_tax' && !isAlone && compound === 'on_previous_taxes';
    const share = onTop ? plain.times(before.plus(1)) : plain;
    before = before.plus(share);
    return { tax, share };
  });
}
