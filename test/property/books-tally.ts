import type { TaxDifference } from './tax-difference.js';

interface Row {
  documents: number;
  taxTotalExact: number;
  taxTotalDeclared: number;
  taxExact: number;
  nearTax: number;
  rounded: number;
  corrected: number;
  readonly parked: Map<string, number>;
}

const HEADINGS = ['documents', 'tax total', 'or its sum', 'each tax', 'within unit', 'rounding', 'corrected', 'parked'];

/**
 * How exact documents are, by whatever they are grouped by; `all` sums the groups of one table. "or its sum": the tax total is the order's,
 * or what the order's taxes come to, each rounded by itself.
 */
export class BooksTally {
  readonly #tables = new Map<string, Map<string, Row>>();

  /** `rounding`: an adjustment or a "Rounding" line was needed. */
  add(
    table: string,
    group: string,
    { tax, rounding, corrections }: { tax: TaxDifference; rounding: boolean; corrections: number },
  ): void {
    for (const row of this.#rows(table, group)) {
      row.documents++;
      row.taxTotalExact += Number(tax.total === 0);
      row.taxTotalDeclared += Number(tax.isDeclared);
      row.taxExact += Number(tax.worst === 0);
      row.nearTax += Number(tax.worst <= 1);
      row.rounded += Number(rounding);
      row.corrected += Number(corrections > 0);
    }
  }

  park(table: string, group: string, code: string): void {
    for (const row of this.#rows(table, group)) row.parked.set(code, (row.parked.get(code) ?? 0) + 1);
  }

  /** Of all groups of a table. */
  all(table: string): Readonly<Row> {
    return this.#rows(table, 'all')[0];
  }

  *lines(): Generator<string> {
    for (const [table, groups] of this.#tables) {
      yield table.padEnd(28) + HEADINGS.map((heading) => heading.padStart(12)).join('');
      const ordered = [...groups].sort(([a], [b]) => Number(a === 'all') - Number(b === 'all'));
      for (const [group, row] of ordered) yield `  ${group.padEnd(26)}${figures(row)}`;
    }
  }

  #rows(table: string, group: string): [Row, ...Row[]] {
    const groups = this.#tables.get(table) ?? new Map<string, Row>();
    this.#tables.set(table, groups);
    const rowOf = (name: string) => {
      const row = groups.get(name) ?? emptyRow();
      groups.set(name, row);
      return row;
    };
    return group === 'all' ? [rowOf('all')] : [rowOf('all'), rowOf(group)];
  }
}

function emptyRow(): Row {
  return {
    documents: 0,
    taxTotalExact: 0,
    taxTotalDeclared: 0,
    taxExact: 0,
    nearTax: 0,
    rounded: 0,
    corrected: 0,
    parked: new Map(),
  };
}

function figures({ documents, parked, ...row }: Row): string {
  const share = (count: number) => (documents === 0 ? '–' : `${((100 * count) / documents).toFixed(2)} %`).padStart(12);
  const { taxTotalExact, taxTotalDeclared, taxExact, nearTax, rounded, corrected } = row;
  const shares = [taxTotalExact, taxTotalDeclared, taxExact, nearTax, rounded, corrected].map(share).join('');
  const codes = [...parked].map(([code, count]) => `${code} ${count}`).join(', ');
  return `${String(documents).padStart(12)}${shares}   ${codes || '0'}`;
}
