import { learnFromOrganization } from '../accounting/learn.js';
import { emptyBooksProfile, NO_CURRENCY } from '../contract/books-profile.js';
import type { Learnt } from '../contract/reference-data.js';
import { NeedsFix } from '../errors.js';
import type { Zoho } from '../zoho/zoho.js';

/**
 * Reads once what every order needs: currencies, taxes, accounts and how the organisation computes, the last also from its newest
 * invoice where there is one. At most eight calls while there are fewer than 200 taxes. What a plan or a role keeps back (accounts,
 * the organisation's own page) is left unknown; without currencies and taxes nothing can be booked, so these must answer.
 */
export async function readReference(zoho: Zoho, organizationId: string): Promise<Learnt> {
  const currencies = await zoho.organizations.currencies();
  const taxes = await zoho.taxes.list();
  const base = currencies.find((currency) => currency.is_base)?.code ?? currencies[0]?.code ?? NO_CURRENCY;
  const told = await unlessRefused(zoho.organizations.profile(organizationId), emptyBooksProfile(organizationId, base));
  const profile = { ...told, base_currency: base };
  const accounts = await unlessRefused(zoho.organizations.accounts(), []);
  const liabilities = await unlessRefused(zoho.organizations.liabilities(), []);
  const newest = await unlessRefused(zoho.invoices.newest(), null);
  return {
    currencies,
    taxes,
    accounts: [...accounts, ...liabilities],
    profile: newest === null ? profile : learnFromOrganization(profile, newest),
  };
}

async function unlessRefused<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof NeedsFix) return otherwise;
    throw error;
  }
}
