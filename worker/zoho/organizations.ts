import { emptyBooksProfile, type BooksProfile } from '../contract/books-profile.js';
import type { Organization } from '../contract/connection.js';
import type { ZohoAccount, ZohoCurrency } from '../contract/reference-data.js';
import type { ZohoSession } from './client.js';
import { asInteger, asList, asObject, asText } from './read.js';

/** Editions that do not take is_inclusive_tax (zoho-books-api §7.1, §9). */
const WITHOUT_INCLUSIVE = new Set(['US', 'CA']);

const COUNTRY_CODES: Record<string, string> = {
  'u.s.a': 'US',
  'u.s.a.': 'US',
  usa: 'US',
  'united states': 'US',
  'united states of america': 'US',
  us: 'US',
  canada: 'CA',
  ca: 'CA',
};

export interface Organizations {
  list(): Promise<Organization[]>;
  /** What the organisation itself tells of its ways; the edition is inferred from its country (§4). */
  profile(organizationId: string): Promise<BooksProfile>;
  currencies(): Promise<ZohoCurrency[]>;
  accounts(): Promise<ZohoAccount[]>;
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
      const country = asText(row.country_code) || asText(asObject(row.address).country) || asText(row.country);
      const edition = COUNTRY_CODES[country.trim().toLowerCase()] ?? country.trim().toUpperCase().slice(0, 20);
      const profile = emptyBooksProfile(organizationId, asText(row.currency_code));
      if (edition === '') return profile;
      return {
        ...profile,
        edition: { value: edition, source: 'organization' },
        inclusive: WITHOUT_INCLUSIVE.has(edition) ? { value: false, source: 'organization' } : null,
      };
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

    /** Bank and cash accounts, where payments may be deposited. */
    async accounts() {
      const body = await session.demand({ method: 'GET', path: '/bankaccounts', what: 'account' });
      return asList(body.bankaccounts).map((row) => ({
        account_id: asText(row.account_id),
        name: asText(row.account_name),
        type: asText(row.account_type),
      }));
    },
  };
}
