import { componentsOf } from '../../worker/accounting/components.js';
import { minor, toMinor } from '../../worker/accounting/money.js';
import type { Sale, Solvable } from '../../worker/accounting/sale.js';
import { mapTaxes } from '../../worker/accounting/tax.js';
import { zohoTotals, type Rules, type TaxShares } from '../../worker/accounting/zoho-totals.js';
import type { Books } from './book-order.js';

/** How far lines may be moved, and what may be left to the adjustment (DESIGN §7). */
const MOVE = 10;
const ADJUSTMENT = 2n;

interface Sum {
  readonly base: bigint;
  readonly taxes: TaxShares;
  readonly isCharge: boolean;
}

/**
 * Whether any lawful document of these amounts comes to the declared tax total. Tried are all moves of each line where tax is rounded per
 * line, of the sums under each set of taxes where it is rounded once; net and gross; where `mayCharge` with shipping as the charge too.
 */
export function isTaxReachable(
  amounts: Solvable,
  { lines }: Sale,
  { data, settings, switches }: Books,
  mayCharge: boolean,
): boolean {
  const decimals = data.currencies[0]?.price_precision ?? 2;
  const context = { zohoTaxes: data.taxes, settings, links: [] };
  const mapped = mapTaxes(amounts.lines, amounts.taxes, context);
  if (!mapped.ok) return false;
  const components = componentsOf(amounts, mapped.value, decimals, lines);
  const total = toMinor(amounts.total, decimals);
  const wanted = toMinor(amounts.totalTax, decimals);
  const rules = {
    taxRounding: switches.taxRounding,
    rounding: switches.roundingMode,
    compound: switches.compoundInGroup,
    shipping: switches.shippingTaxRounding,
  } as const;

  const parts = (inclusive: boolean, withCharge: boolean): Sum[] => {
    const sums = new Map<string, Sum>();
    for (const [index, { shares, net, gross, line }] of components.entries()) {
      const isCharge = withCharge && line.kind === 'shipping';
      const isApart = rules.taxRounding === 'item' && shares.ids.length > 0;
      const key = `${shares.ids.join()}|${String(isCharge)}|${isApart ? String(index) : ''}`;
      const base = (sums.get(key)?.base ?? 0n) + (inclusive ? gross : net);
      sums.set(key, { taxes: shares, isCharge, base });
    }
    return [...sums.values()];
  };
  const isReached = (inclusive: boolean, withCharge: boolean): boolean => {
    const [taxed, loose] = [true, false].map((isTaxed) =>
      parts(inclusive, withCharge).filter(({ taxes }) => taxes.ids.length > 0 === isTaxed),
    );
    const untaxed = (loose ?? []).reduce((sum, { base }) => sum + base, 0n);
    const slack = ADJUSTMENT + (untaxed === 0n ? 0n : BigInt(MOVE));
    const isHit = (tax: bigint, whole: bigint) => tax === wanted && total - whole <= slack && whole - total <= slack;
    if (rules.taxRounding === 'item') {
      return sumsOf(taxed ?? [], inclusive, rules).some(({ tax, amount }) => isHit(tax, untaxed + amount));
    }
    return movesOf(taxed ?? []).some((lines) => {
      const totals = zohoTotals({ inclusive, lines, adjustment: minor(untaxed) }, rules);
      return isHit(totals.tax, totals.total);
    });
  };
  const forms = mayCharge ? [false, true] : [false];
  return [false, true].some((inclusive) => forms.some((withCharge) => isReached(inclusive, withCharge)));
}

interface Reached {
  readonly tax: bigint;
  readonly amount: bigint;
}

const STEPS = Array.from({ length: 2 * MOVE + 1 }, (_, index) => BigInt(index - MOVE));

/** Rounded line by line, each line adds its own tax and amount, whatever the others do. */
function sumsOf(lines: readonly Sum[], inclusive: boolean, rules: Rules): Reached[] {
  return lines.reduce<Reached[]>(
    (sums, { base, taxes }) => {
      const next = new Map<string, Reached>();
      for (const step of STEPS) {
        const line = { base: minor(base + step), taxes };
        const one = zohoTotals({ inclusive, lines: [line], adjustment: minor(0n) }, rules);
        for (const { tax, amount } of sums) {
          const sum = { tax: tax + one.tax, amount: amount + one.total };
          next.set(`${String(sum.tax)}|${String(sum.amount)}`, sum);
        }
      }
      return [...next.values()];
    },
    [{ tax: 0n, amount: 0n }],
  );
}

type Moved = { base: ReturnType<typeof minor>; taxes: TaxShares; isCharge: boolean }[];

function movesOf(sums: readonly Sum[]): Moved[] {
  return sums.reduce<Moved[]>(
    (heads, { base, taxes, isCharge }) =>
      heads.flatMap((head) => STEPS.map((step) => [...head, { base: minor(base + step), taxes, isCharge }])),
    [[]],
  );
}
