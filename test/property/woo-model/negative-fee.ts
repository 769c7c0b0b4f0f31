import { sum } from './php-number.js';
import { exclusiveTax, ratesOf, type RatesByClass, type TaxRate } from './tax.js';

/** What else the order costs, per tax class; null = what is not taxed. Its order is that of the fee's taxes. */
export type CostsByClass = Map<string | null, number>;

/** Lines below zero do not count. */
export function addCost(costs: CostsByClass, taxClass: string | null, cost: number): void {
  if (cost >= 0) costs.set(taxClass, (costs.get(taxClass) ?? 0) + cost);
}

/** A negative fee is taxed in the proportion of everything else, whatever its own class and status (woocommerce §2.3). */
export function negativeFeeTaxes(
  amount: number,
  costs: CostsByClass,
  rates: RatesByClass,
  precision: number,
): Map<TaxRate, number> {
  const whole = sum(costs.values());
  const taxes = new Map<TaxRate, number>();
  if (whole === 0) return taxes;
  for (const [taxClass, cost] of costs) {
    if (taxClass === null || cost === 0) continue;
    const ofClass = ratesOf(rates, taxClass);
    const part = exclusiveTax(amount * (cost / whole), ofClass, precision);
    ofClass.forEach((rate, index) => taxes.set(rate, (taxes.get(rate) ?? 0) + (part[index] ?? 0)));
  }
  return taxes;
}
