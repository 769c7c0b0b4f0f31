import { FEED_RATE } from './customer.js';
import { Refusal, type Context, type Json, type Route } from './http-types.js';
import { pageOf } from './lists.js';
import type { OrganizationState } from './state.js';

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

function organization({ org, ids }: Context) {
  if (ids[0] !== org.organization_id) throw new Refusal(400, 6041, 'This user is not associated with the CompanyID.');
  const address = { country: org.country, ...(org.state_code === '' ? {} : { state_code: org.state_code }) };
  return { body: { organization: { ...organizationRow(org), address } } };
}

const currencies = ({ org }: Context) => ({
  body: {
    currencies: org.currencies.map((currency) => ({
      currency_id: currency.currency_id,
      currency_code: currency.currency_code,
      price_precision: currency.price_precision,
      is_base_currency: currency.is_base,
      exchange_rate: currency.is_base ? 1 : Number(FEED_RATE),
    })),
  },
});

/** Accounts that hold money; the chart of accounts has these and all others. */
const HOLDS_MONEY = new Set(['bank', 'cash', 'credit_card', 'payment_clearing']);

const bankAccounts = (context: Context) => ({
  body: pageOf(
    context,
    'bankaccounts',
    context.org.accounts.filter((account) => HOLDS_MONEY.has(account.account_type)),
    (account) => ({ ...account, is_active: account.is_active !== false }),
  ),
});

/** `filter_by=AccountType.Income` and its like, by the kind the type belongs to. */
const KIND_OF_TYPE: Record<string, string> = {
  bank: 'Asset',
  cash: 'Asset',
  credit_card: 'Liability',
  payment_clearing: 'Asset',
  other_current_asset: 'Asset',
  stock: 'Asset',
  other_current_liability: 'Liability',
  equity: 'Equity',
  income: 'Income',
  other_income: 'Income',
  expense: 'Expense',
  other_expense: 'Expense',
  cost_of_goods_sold: 'Expense',
};

function chartOfAccounts(context: Context) {
  const kind = /^AccountType\.(Asset|Liability|Equity|Income|Expense)$/.exec(context.query.filter_by ?? '')?.[1];
  const rows = context.org.accounts.filter(
    (account) => kind === undefined || KIND_OF_TYPE[account.account_type] === kind,
  );
  return { body: pageOf(context, 'chartofaccounts', rows, (account) => ({ ...account, is_active: true })) };
}

const locations = ({ org, switches }: Context) => ({
  body: { locations: switches.locations === 'off' ? [] : org.locations.map((location) => ({ ...location })) },
});

export const SETTINGS_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/organizations\/(\d+)$/, scope: 'settings.READ', run: organization },
  { method: 'GET', pattern: /^\/settings\/currencies$/, scope: 'settings.READ', run: currencies },
  { method: 'GET', pattern: /^\/bankaccounts$/, scope: 'banking.READ', run: bankAccounts },
  { method: 'GET', pattern: /^\/chartofaccounts$/, scope: 'accountants.READ', run: chartOfAccounts },
  { method: 'GET', pattern: /^\/locations$/, scope: 'settings.READ', run: locations },
];
