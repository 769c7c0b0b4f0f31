import { componentsOf } from '../../worker/accounting/components.js';
import { minor, toMinor } from '../../worker/accounting/money.js';
import type { Sale, Solvable } from '../../worker/accounting/sale.js';
import { mapTaxes } from '../../worker/accounting/tax.js';
import { zohoTotals, type TaxShares } from '../../worker/accounting/zoho-totals.js';
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
 * Whether any lawful document of these amounts comes to the declared tax total where tax is rounded once per tax: every move of the
 * sums under each set of taxes is tried, net and gross, and where `mayCharge` with shipping as the invoice's charge as well.
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
  const wanted = amounts.taxes.reduce((sum, { amount }) => sum + toMinor(amount, decimals), 0n);
  const rules = {
    taxRounding: 'entity',
    rounding: switches.roundingMode,
    compound: switches.compoundInGroup,
    shipping: switches.shippingTaxRounding,
  } as const;

  const isReached = (inclusive: boolean, withCharge: boolean): boolean => {
    const sums = new Map<string, Sum>();
    for (const { shares, net, gross, line } of components) {
      const isCharge = withCharge && line.kind === 'shipping';
      const key = `${shares.ids.join()}|${String(isCharge)}`;
      const base = (sums.get(key)?.base ?? 0n) + (inclusive ? gross : net);
      sums.set(key, { taxes: shares, isCharge, base });
    }
    const [taxed, loose] = [true, false].map((isTaxed) =>
      [...sums.values()].filter(({ taxes }) => taxes.ids.length > 0 === isTaxed),
    );
    const untaxed = (loose ?? []).reduce((sum, { base }) => sum + base, 0n);
    const slack = ADJUSTMENT + (untaxed === 0n ? 0n : BigInt(MOVE));
    return movesOf(taxed ?? []).some((moved) => {
      const totals = zohoTotals({ inclusive, lines: moved, adjustment: minor(untaxed) }, rules);
      const left = total - totals.total;
      return totals.tax === wanted && left <= slack && -left <= slack;
    });
  };
  const forms = mayCharge ? [false, true] : [false];
  return [false, true].some((inclusive) => forms.some((withCharge) => isReached(inclusive, withCharge)));
}

type Moved = { base: ReturnType<typeof minor>; taxes: TaxShares; isCharge: boolean }[];

function movesOf(sums: readonly Sum[]): Moved[] {
  const steps = Array.from({ length: 2 * MOVE + 1 }, (_, index) => BigInt(index - MOVE));
  return sums.reduce<Moved[]>(
    (heads, { base, taxes, isCharge }) =>
      heads.flatMap((head) => steps.map((step) => [...head, { base: minor(base + step), taxes, isCharge }])),
    [[]],
  );
}
