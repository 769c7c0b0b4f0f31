import { learnFromOrganization } from '../accounting/learn.js';
import type { Learnt } from '../contract/reference-data.js';
import type { Zoho } from '../zoho/zoho.js';

/**
 * Reads once what every order needs: currencies, taxes, accounts and how the organisation computes, the last also from its newest
 * invoice where there is one. At most seven calls while there are fewer than 200 taxes.
 */
export async function readReference(zoho: Zoho, organizationId: string): Promise<Learnt> {
  const profile = await zoho.organizations.profile(organizationId);
  const currencies = await zoho.organizations.currencies();
  const taxes = await zoho.taxes.list();
  const accounts = await zoho.organizations.accounts();
  const newest = await zoho.invoices.newest();
  return { currencies, taxes, accounts, profile: newest === null ? profile : learnFromOrganization(profile, newest) };
}
