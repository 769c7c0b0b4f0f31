import Big from 'big.js';
import type { TotalsResult } from '../simulators/zoho-books/totals.js';
import type { ReferenceData } from '../../worker/contract/reference-data.js';
import type { Solvable } from '../../worker/accounting/sale.js';

/** How far Zoho's tax is from what the shop declared, in units of the shop's last decimal. */
export interface TaxDifference {
  /** Against the tax total of the order itself; its taxes, rounded one by one, may come to another. */
  readonly total: number;
  /** Whether it is a tax total the shop itself declares: the order's, or what its taxes come to, each rounded by itself. */
  readonly isDeclared: boolean;
  /** Of the tax that is furthest off. */
  readonly worst: number;
}

/** `data` names each tax as the shop names its rate. */
export function taxDifference(
  { taxes, totalTax }: Pick<Solvable, 'taxes' | 'totalTax'>,
  answer: TotalsResult,
  data: ReferenceData,
  decimals: number,
): TaxDifference {
  const unit = new Big(10).pow(-decimals);
  const declared = new Map<string, Big>();
  for (const { label, percent, compound, amount } of taxes) {
    const type = compound ? 'compound_tax' : 'tax';
    const same = data.taxes.find((tax) => tax.name === label && tax.percent === percent && tax.type === type);
    const id = same?.tax_id ?? label;
    declared.set(id, (declared.get(id) ?? new Big(0)).plus(new Big(amount).round(decimals, Big.roundHalfUp)));
  }
  const answered = new Map(answer.taxes.map(({ tax, amount }) => [tax.tax_id, new Big(amount)]));
  const off = [...new Set([...declared.keys(), ...answered.keys()])].map((id) =>
    (answered.get(id) ?? new Big(0)).minus(declared.get(id) ?? 0).div(unit),
  );
  const worst = off.reduce((most, difference) => (difference.abs().gt(most) ? difference.abs() : most), new Big(0));
  const answeredTotal = new Big(answer.taxTotal);
  const total = answeredTotal.minus(new Big(totalTax).round(decimals, Big.roundHalfUp)).div(unit).abs();
  const isDeclared = total.eq(0) || answeredTotal.eq(sumOfTaxes(taxes, decimals));
  return { total: Number(total.toFixed(4)), isDeclared, worst: Number(worst.toFixed(4)) };
}

/** What the taxes of an order come to, each rounded by itself, as its tax lines show them. */
export function sumOfTaxes(taxes: Solvable['taxes'], decimals: number): Big {
  return taxes.reduce((sum, { amount }) => sum.plus(new Big(amount).round(decimals, Big.roundHalfUp)), new Big(0));
}
