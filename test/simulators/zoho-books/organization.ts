import type { Account, OrganizationState } from './state.js';

export interface OrganizationSeed {
  readonly organization_id: string;
  readonly name: string;
  /** us, ca, uk, eu, in, au, gcc (the Emirates), sa (Saudi Arabia), jp, mx, ke, za, global. */
  readonly edition: string;
  readonly country: string;
  /** India: the organisation's own state. */
  readonly state_code?: string;
  readonly currency_code: string;
  readonly price_precision?: number;
  readonly otherCurrencies?: readonly { code: string; price_precision: number }[];
  readonly taxes: readonly {
    name: string;
    percent: string;
    type?: 'tax' | 'compound_tax';
    country_code?: string;
    tax_specific_type?: string;
  }[];
  /** Beside the accounts every organisation begins with. */
  readonly accounts?: readonly Omit<Account, 'account_id'>[];
  readonly customFields?: readonly { api_name: string; label: string }[];
  /** Shown and asked for under the switch `locations` only. */
  readonly locations?: readonly string[];
}

/** As a new organisation has them, so far as orders need them. */
const ACCOUNTS: readonly Omit<Account, 'account_id'>[] = [
  { account_name: 'Undeposited Funds', account_type: 'cash' },
  { account_name: 'Bank', account_type: 'bank' },
  { account_name: 'Sales', account_type: 'income' },
  { account_name: 'Petty Cash', account_type: 'cash' },
  { account_name: 'Shipping Charge', account_type: 'income' },
  { account_name: 'Discount', account_type: 'income' },
  { account_name: 'Other Charges', account_type: 'income' },
  { account_name: 'Bank Fees and Charges', account_type: 'expense' },
  { account_name: 'Tax Payable', account_type: 'other_current_liability' },
  { account_name: 'Unearned Revenue', account_type: 'other_current_liability' },
  { account_name: 'Opening Balance Adjustments', account_type: 'other_current_liability' },
];

export function createOrganization(seed: OrganizationSeed, nextId: () => string): OrganizationState {
  const currency = (code: string, price_precision: number, is_base: boolean) => ({
    currency_id: nextId(),
    currency_code: code,
    price_precision,
    is_base,
  });
  return {
    organization_id: seed.organization_id,
    name: seed.name,
    edition: seed.edition,
    country: seed.country,
    state_code: seed.state_code ?? '',
    currency_code: seed.currency_code,
    currencies: [
      currency(seed.currency_code, seed.price_precision ?? 2, true),
      ...(seed.otherCurrencies ?? []).map(({ code, price_precision }) => currency(code, price_precision, false)),
    ],
    accounts: [...ACCOUNTS, ...(seed.accounts ?? [])].map((account) => ({ account_id: nextId(), ...account })),
    taxes: seed.taxes.map((tax) => ({
      tax_id: nextId(),
      tax_name: tax.name,
      percent: tax.percent,
      type: tax.type ?? 'tax',
      country_code: tax.country_code ?? '',
      ...(tax.tax_specific_type === undefined ? {} : { tax_specific_type: tax.tax_specific_type }),
    })),
    taxGroups: [],
    taxExemptions: [],
    customFields: (seed.customFields ?? []).map((field) => ({ customfield_id: nextId(), ...field })),
    locations: (seed.locations ?? ['Head Office']).map((location_name) => ({ location_id: nextId(), location_name })),
    contacts: [],
    items: [],
    invoices: [],
    payments: [],
    creditNotes: [],
    mails: [],
    series: { invoice: 0, creditnote: 0, payment: 0 },
  };
}
