import { editionOf } from '../accounting/editions.js';
import { emptyBooksProfile, type BooksProfile } from '../contract/books-profile.js';
import type { Organization } from '../contract/connection.js';
import type { ZohoAccount, ZohoCurrency } from '../contract/reference-data.js';
import type { ZohoBody } from './answers.js';
import type { ZohoSession } from './client.js';
import { isoCountryOf } from './iso-country.js';
import { asInteger, asList, asObject, asText } from './read.js';

export interface Organizations {
  list(): Promise<Organization[]>;
  /** What the organisation itself tells of its ways; the edition is inferred from its country (§4). */
  profile(organizationId: string): Promise<BooksProfile>;
  currencies(): Promise<ZohoCurrency[]>;
  /** Bank and cash accounts, where payments may be deposited. */
  accounts(): Promise<ZohoAccount[]>;
  /** What the organisation owes, gift cards among it: no bank account is one. */
  liabilities(): Promise<ZohoAccount[]>;
}

export function createOrganizations(session: ZohoSession): Organizations {
  return {
    async list() {
      const body = await session.demand({
        method: 'GET',
        path: '/organizations',
        what: 'organisation',
        withoutOrganization: true,
      });
      return asList(body.organizations).map((row) => ({
        organization_id: asText(row.organization_id),
        name: asText(row.name),
        currency_code: asText(row.currency_code),
      }));
    },

    async profile(organizationId) {
      const body = await session.demand({
        method: 'GET',
        path: `/organizations/${organizationId}`,
        what: 'organisation',
      });
      const row = asObject(body.organization);
      const told = [row.country_code, asObject(row.address).country_code, asObject(row.address).country, row.country];
      const country = told.map((text) => isoCountryOf(asText(text))).find((code) => code !== '') ?? '';
      const profile = emptyBooksProfile(organizationId, asText(row.currency_code));
      return country === '' ? profile : withEdition(profile, country);
    },

    async currencies() {
      const body = await session.demand({ method: 'GET', path: '/settings/currencies', what: 'currency' });
      return asList(body.currencies).flatMap((row) => {
        const precision = asInteger(row.price_precision);
        const code = asText(row.currency_code);
        return /^[A-Z]{3}$/.test(code)
          ? [
              {
                currency_id: asText(row.currency_id),
                code,
                price_precision: precision ?? 2,
                is_base: row.is_base_currency === true,
              },
            ]
          : [];
      });
    },

    async accounts() {
      const body = await session.demand({ method: 'GET', path: '/bankaccounts', what: 'account' });
      return asList(body.bankaccounts)
        .filter((row) => row.is_active !== false)
        .map(toAccount);
    },

    async liabilities() {
      const query = { filter_by: 'AccountType.Liability', per_page: '200' };
      const body = await session.demand({ method: 'GET', path: '/chartofaccounts', query, what: 'account' });
      // Credit cards are among the bank accounts already.
      return asList(body.chartofaccounts)
        .map(toAccount)
        .filter(({ type }) => type.endsWith('liability'));
    },
  };
}

function toAccount(row: ZohoBody): ZohoAccount {
  return {
    account_id: asText(row.account_id),
    name: asText(row.account_name),
    type: asText(row.account_type),
  };
}

function withEdition(profile: BooksProfile, country: string): BooksProfile {
  const edition = { value: country, source: 'organization' } as const;
  const { inclusive, negativeLines } = editionOf({ edition, edition_fields: null });
  const no = { value: false, source: 'organization' } as const;
  return { ...profile, edition, inclusive: inclusive ? null : no, negative_line: negativeLines ? null : no };
}
