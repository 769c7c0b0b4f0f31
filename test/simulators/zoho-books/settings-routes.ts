import { Refusal, text, type Context, type Json, type Route } from './http-types.js';
import type { OrganizationState, Tax, TaxGroup } from './state.js';

export function organizationRow(org: OrganizationState): Json {
  const base = org.currencies.find((currency) => currency.is_base);
  return {
    organization_id: org.organization_id,
    name: org.name,
    currency_code: org.currency_code,
    currency_id: base?.currency_id ?? '',
    price_precision: base?.price_precision ?? 2,
    is_org_active: true,
    fiscal_year_start_month: 'january',
    time_zone: 'Etc/UTC',
  };
}

function taxRow(tax: Tax): Json {
  return {
    tax_id: tax.tax_id,
    tax_name: tax.tax_name,
    tax_percentage: Number(tax.percent),
    tax_type: tax.type,
    country_code: tax.country_code,
  };
}

const groupRow = (group: TaxGroup): Json => ({
  tax_id: group.tax_group_id,
  tax_name: group.tax_group_name,
  tax_percentage: group.taxes.reduce((sum, tax) => sum + Number(tax.percent), 0),
  tax_type: 'tax_group',
});

const groupDetail = (group: TaxGroup): Json => ({
  tax_group_id: group.tax_group_id,
  tax_group_name: group.tax_group_name,
  taxes: group.taxes.map(taxRow),
});

function createGroup(context: Context) {
  const { org, body, switches } = context;
  const tax_group_name = text(body.tax_group_name);
  const ids = text(body.taxes)
    .split(',')
    .filter((id) => id !== '');
  const taxes = ids.map((id) => org.taxes.find((tax) => tax.tax_id === id));
  if (tax_group_name === '' || tax_group_name.length > 100)
    throw new Refusal(400, 2, 'Invalid value passed for Tax Group Name');
  if (ids.length < 2 || taxes.some((tax) => tax === undefined))
    throw new Refusal(400, 2, 'Invalid value passed for Taxes');
  const taken = org.taxGroups.some((group) => group.tax_group_name === tax_group_name);
  if (taken && switches.duplicateGroupNames === 'refused') throw new Refusal(400, 11010, 'Tax name already exists.');
  const group = {
    tax_group_id: context.nextId(),
    tax_group_name,
    taxes: taxes.flatMap((tax) => (tax === undefined ? [] : [tax])),
  };
  org.taxGroups.push(group);
  return { status: 201 as const, body: { tax_group: groupDetail(group) } };
}

function getGroup({ org, ids }: Context) {
  const group = org.taxGroups.find((candidate) => candidate.tax_group_id === ids[0]);
  if (group === undefined) throw new Refusal(404, 1002, 'Tax group does not exist.');
  return { body: { tax_group: groupDetail(group) } };
}

function organization({ org, ids }: Context) {
  if (ids[0] !== org.organization_id) throw new Refusal(400, 6041, 'This user is not associated with the CompanyID.');
  return { body: { organization: { ...organizationRow(org), address: { country: org.country } } } };
}

const currencies = ({ org }: Context) => ({
  body: {
    currencies: org.currencies.map((currency) => ({
      currency_id: currency.currency_id,
      currency_code: currency.currency_code,
      price_precision: currency.price_precision,
      is_base_currency: currency.is_base,
      exchange_rate: currency.is_base ? 1 : 1.25,
    })),
  },
});

const bankAccounts = ({ org }: Context) => ({
  body: {
    bankaccounts: org.accounts
      .filter((account) => account.account_type !== 'income')
      .map((account) => ({ ...account })),
  },
});

export const SETTINGS_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/organizations\/(\d+)$/, scope: 'settings.READ', run: organization },
  { method: 'GET', pattern: /^\/settings\/currencies$/, scope: 'settings.READ', run: currencies },
  {
    method: 'GET',
    pattern: /^\/settings\/taxes$/,
    scope: 'settings.READ',
    run: ({ org }) => ({
      body: {
        taxes: [...org.taxes.map(taxRow), ...org.taxGroups.map(groupRow)],
        page_context: { page: 1, has_more_page: false },
      },
    }),
  },
  { method: 'POST', pattern: /^\/settings\/taxgroups$/, scope: 'settings.CREATE', run: createGroup },
  { method: 'GET', pattern: /^\/settings\/taxgroups\/(\d+)$/, scope: 'settings.READ', run: getGroup },
  { method: 'GET', pattern: /^\/bankaccounts$/, scope: 'banking.READ', run: bankAccounts },
  {
    method: 'GET',
    pattern: /^\/chartofaccounts$/,
    scope: 'accountants.READ',
    run: ({ org }) => ({ body: { chartofaccounts: org.accounts.map((account) => ({ ...account })) } }),
  },
];
