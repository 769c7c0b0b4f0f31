import { TAX_CLASSES, type RatesByClass, type TaxRate } from './tax.js';

export interface Place {
  readonly country: string;
  readonly state: string;
  readonly postcode: string;
}

/** A row of Settings > Tax, as GET /wp-json/wc/v3/taxes has it. */
export interface RateRow {
  readonly id: number;
  readonly country: string;
  readonly state: string;
  readonly postcodes: readonly string[];
  readonly rate: string;
  readonly name: string;
  readonly priority: number;
  readonly compound: boolean;
  readonly shipping: boolean;
  readonly class: string;
}

const normalised = (postcode: string) => postcode.toUpperCase().replace(/[\s-]/g, '');

/** PHP's strtoupper knows ASCII only. */
function codeOf(row: RateRow): string {
  return [row.country, row.state, row.name, String(Math.max(1, row.priority))]
    .filter((part) => part !== '')
    .join('-')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** The rates at a place, one per class and priority: the more exactly named place wins (class-wc-tax; cities and wildcards left out). */
export function ratesAt(place: Place, rows: readonly RateRow[]): RatesByClass {
  const matching = rows
    .filter((row) => row.country === '' || row.country === place.country)
    .filter((row) => row.state === '' || row.state === place.state)
    .filter((row) => row.postcodes.length === 0 || row.postcodes.map(normalised).includes(normalised(place.postcode)))
    .sort(
      (a, b) =>
        a.priority - b.priority ||
        Number(a.country === '') - Number(b.country === '') ||
        Number(a.state === '') - Number(b.state === '') ||
        Number(b.postcodes.length > 0) - Number(a.postcodes.length > 0) ||
        a.id - b.id,
    );
  return new Map(
    TAX_CLASSES.map((taxClass) => {
      const taken = new Set<number>();
      const rates = matching.filter((row) => {
        if (place.country === '' || row.class !== (taxClass || 'standard') || taken.has(row.priority)) return false;
        taken.add(row.priority);
        return true;
      });
      return [taxClass, rates.map(rateOf)];
    }),
  );
}

function rateOf(row: RateRow): TaxRate {
  return {
    id: row.id,
    code: codeOf(row),
    label: row.name,
    percent: Number(row.rate),
    compound: row.compound,
    shipping: row.shipping,
  };
}
