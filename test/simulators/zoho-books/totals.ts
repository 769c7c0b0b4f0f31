import BigJs from 'big.js';
import type { Switches } from './switches.js';
import type { Tax } from './state.js';

/** Its own decimals; divisions carry 40 places. */
const Dec = BigJs();
Dec.DP = 40;
type Dec = BigJs.Big;

export interface TotalsLine {
  readonly rate: string;
  readonly quantity: string;
  readonly discount: string;
  readonly taxes: readonly Tax[];
}

export interface TotalsInput {
  readonly decimals: number;
  readonly inclusive: boolean;
  readonly lines: readonly TotalsLine[];
  readonly shipping: { readonly charge: string; readonly taxes: readonly Tax[] };
  readonly adjustment: string;
}

export interface TotalsResult {
  readonly lines: readonly { readonly itemTotal: string; readonly taxes: readonly { tax: Tax; amount: string }[] }[];
  readonly subTotal: string;
  readonly taxes: readonly { tax: Tax; amount: string }[];
  readonly taxTotal: string;
  readonly roundoff: string;
  readonly total: string;
}

type Rules = Pick<
  Switches,
  'taxRounding' | 'roundingMode' | 'compoundInGroup' | 'ratePrecision' | 'quantityPrecision' | 'roundOff'
>;

/**
 * Zoho's arithmetic (reference §12.1), a second implementation: the worker's solver is not told any of it. A line is rate × quantity −
 * discount, rounded to the currency; tax is taken on that, member by member; "item" rounds each, "entity" their sum per tax.
 */
export function computeTotals(input: TotalsInput, rules: Rules): TotalsResult {
  const { decimals, inclusive } = input;
  const mode = rules.roundingMode === 'half_even' ? Dec.roundHalfEven : Dec.roundHalfUp;
  const round = (value: Dec) => value.round(decimals, mode);
  const perTax = new Map<string, { tax: Tax; amount: Dec }>();

  const taxesOf = (amount: Dec, taxes: readonly Tax[]) => {
    const shares = sharesOf(taxes, rules.compoundInGroup);
    const whole = shares.reduce((sum, { share }) => sum.plus(share), new Dec(1));
    return shares.map(({ tax, share }) => {
      const exact = inclusive ? amount.times(share).div(whole) : amount.times(share);
      const counted = rules.taxRounding === 'item' ? round(exact) : exact;
      perTax.set(tax.tax_id, { tax, amount: (perTax.get(tax.tax_id)?.amount ?? new Dec(0)).plus(counted) });
      return { tax, amount: round(exact).toFixed(decimals) };
    });
  };

  const lines = input.lines.map((line) => {
    const rate = new Dec(line.rate).round(Math.max(decimals, Number(rules.ratePrecision)), mode);
    const quantity = new Dec(line.quantity).round(Number(rules.quantityPrecision), mode);
    const amount = round(rate.times(quantity).minus(line.discount));
    return { amount, taxes: taxesOf(amount, line.taxes) };
  });
  const shipping = round(new Dec(input.shipping.charge));
  if (!shipping.eq(0)) taxesOf(shipping, input.shipping.taxes);

  const taxes = [...perTax.values()].map(({ tax, amount }) => ({ tax, amount: round(amount) }));
  const taxTotal = taxes.reduce((sum, { amount }) => sum.plus(amount), new Dec(0));
  const amounts = lines.reduce((sum, { amount }) => sum.plus(amount), new Dec(0));
  const bare = amounts
    .plus(shipping)
    .plus(inclusive ? 0 : taxTotal)
    .plus(input.adjustment);
  const total = rules.roundOff === 'nearest_whole' ? bare.round(0, Dec.roundHalfUp) : bare;
  return {
    lines: lines.map(({ amount, taxes: lineTaxes }) => ({ itemTotal: amount.toFixed(decimals), taxes: lineTaxes })),
    subTotal: (inclusive ? amounts.minus(taxTotal) : amounts).toFixed(decimals),
    taxes: taxes.map(({ tax, amount }) => ({ tax, amount: amount.toFixed(decimals) })),
    taxTotal: taxTotal.toFixed(decimals),
    roundoff: total.minus(bare).toFixed(decimals),
    total: total.toFixed(decimals),
  };
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
