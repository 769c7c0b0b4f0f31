import type { ZohoTax } from '../contract/reference-data.js';
import { Decimal } from './money.js';

/** A tax rate of the shop, as far as a match needs it; `percent` is decimal text. */
export interface RateToMatch {
  readonly label: string;
  readonly percent: string;
  readonly compound: boolean;
}

export interface TaxMatch {
  readonly tax: ZohoTax;
  readonly reason: 'same_name' | 'name_contains_label' | 'only_one_of_percentage';
}

/** The one Zoho tax that is meant without a doubt, or null (DESIGN §10); groups are never proposed. */
export function matchTax(rate: RateToMatch, zohoTaxes: readonly ZohoTax[]): TaxMatch | null {
  const candidates = zohoTaxes.filter((tax) => tax.type !== 'tax_group' && new Decimal(tax.percent).eq(rate.percent));
  const wanted = normal(rate.label);
  const attempts: [TaxMatch['reason'], ZohoTax[]][] = [
    ['same_name', candidates.filter((tax) => normal(tax.name) === wanted)],
    ['name_contains_label', wanted === '' ? [] : candidates.filter((tax) => normal(tax.name).includes(wanted))],
    ['only_one_of_percentage', candidates],
  ];
  for (const [reason, list] of attempts) {
    const [tax, another] = preferSameKind(list, rate.compound);
    if (tax !== undefined && another === undefined) return { tax, reason };
  }
  return null;
}

function preferSameKind(list: ZohoTax[], compound: boolean): ZohoTax[] {
  const sameKind = list.filter((tax) => (tax.type === 'compound_tax') === compound);
  return sameKind.length > 0 ? sameKind : list;
}

function normal(text: string): string {
  return text.trim().toLowerCase();
}
