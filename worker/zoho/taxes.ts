import type { TaxDocument } from '../accounting/documents.js';
import type { ZohoTax } from '../contract/reference-data.js';
import type { NeedsFix } from '../errors.js';
import type { ZohoSession } from './client.js';
import { refusal, unreadable } from './client.js';
import { asDecimal, asList, asObject, asText, hasMorePages } from './read.js';

const MAX_PAGES = 10;

export interface ZohoTaxGroup {
  readonly groupId: string;
  readonly name: string;
  readonly taxIds: readonly string[];
}

export type TaxCreated =
  { readonly kind: 'created'; readonly tax: ZohoTax } | { readonly kind: 'refused'; readonly error: NeedsFix };

export type GroupCreated =
  { readonly kind: 'created'; readonly group: ZohoTaxGroup } | { readonly kind: 'refused'; readonly error: NeedsFix };

export interface Taxes {
  /** Every tax and tax group. */
  list(): Promise<ZohoTax[]>;
  /** Zoho's own words where it refuses, for example because the name is taken. */
  create(tax: TaxDocument, name: string): Promise<TaxCreated>;
  /** Likewise. */
  createGroup(taxIds: readonly string[], name: string): Promise<GroupCreated>;
  /** null: no such group. */
  readGroup(groupId: string): Promise<ZohoTaxGroup | null>;
}

/** zoho-books-api §9: taxes and groups come in one list; groups are created from a comma-separated list of tax ids. */
export function createTaxes(session: ZohoSession): Taxes {
  return {
    async list() {
      const taxes: ZohoTax[] = [];
      for (let page = 1; page <= MAX_PAGES; page++) {
        const body = await session.demand({
          method: 'GET',
          path: '/settings/taxes',
          query: { page: String(page), per_page: '200' },
          what: 'tax',
        });
        taxes.push(...asList(body.taxes).flatMap(readTax));
        if (!hasMorePages(body)) break;
      }
      return taxes;
    },

    async create(tax, name) {
      const result = await session.call({
        method: 'POST',
        path: '/settings/taxes',
        body: { tax_name: name, tax_percentage: tax.percent, tax_type: tax.compound ? 'compound_tax' : 'tax' },
        what: 'tax',
      });
      if (result.kind === 'refused') return { kind: 'refused', error: refusal(result, 'tax') };
      const [made] = readTax(asObject(result.body.tax));
      if (made === undefined) throw unreadable('tax');
      return { kind: 'created', tax: made };
    },

    async createGroup(taxIds, name) {
      const result = await session.call({
        method: 'POST',
        path: '/settings/taxgroups',
        body: { tax_group_name: name, taxes: taxIds.join(',') },
        what: 'tax group',
      });
      if (result.kind === 'refused') return { kind: 'refused', error: refusal(result, 'tax group') };
      const made = readGroup(asObject(result.body.tax_group));
      if (made === null) throw unreadable('tax group');
      return { kind: 'created', group: made };
    },

    async readGroup(groupId) {
      const result = await session.call({ method: 'GET', path: `/settings/taxgroups/${groupId}`, what: 'tax group' });
      if (result.kind === 'ok') return readGroup(asObject(result.body.tax_group));
      if (result.status === 404) return null;
      throw refusal(result, 'tax group');
    },
  };
}

function readTax(row: Record<string, unknown>): ZohoTax[] {
  const taxId = asText(row.tax_id);
  const percent = asDecimal(row.tax_percentage);
  if (taxId === '' || percent === null) return [];
  const type = asText(row.tax_type);
  return [
    {
      tax_id: taxId,
      name: asText(row.tax_name),
      percent,
      type: type === 'tax_group' || type === 'compound_tax' ? type : 'tax',
      country: asText(row.country_code),
    },
  ];
}

function readGroup(group: Record<string, unknown>): ZohoTaxGroup | null {
  const groupId = asText(group.tax_group_id);
  if (groupId === '') return null;
  const taxIds = asList(group.taxes)
    .map((row) => asText(row.tax_id))
    .filter((id) => id !== '')
    .sort();
  return { groupId, name: asText(group.tax_group_name), taxIds };
}
