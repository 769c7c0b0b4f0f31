import type { Store } from '../simulators/store/store.js';
import type { Fault } from '../simulators/zoho-books/faults.js';
import { SWITCHES, type Switches } from '../simulators/zoho-books/switches.js';
import { createZohoBooks, type ZohoBooks, type ZohoRequest } from '../simulators/zoho-books/zoho-books.js';
import type { FaultPlan } from './faults.js';

export const ORGANIZATION = '100200300';
export const ZOHO_ORIGIN = 'https://zoho.example';

export interface SimBooksOptions {
  readonly now: () => number;
  readonly random: () => number;
  readonly indexDelayMs: number;
  /** What breaks now; null: nothing. */
  readonly plan: () => FaultPlan | null;
}

/** An organisation of Zoho Books under any mixture of switches, whose answers are late, lost or spoilt as the plan says. */
export function createSimBooks({ now, random, indexDelayMs, plan }: SimBooksOptions): ZohoBooks {
  const unauthorized = new Set<string>();
  return createZohoBooks({
    now,
    origin: ZOHO_ORIGIN,
    switches: chooseSwitches(random),
    limits: { indexDelayMs },
    organizations: [
      {
        organization_id: ORGANIZATION,
        name: 'Simulated',
        edition: 'us',
        country: 'U.S.A',
        currency_code: 'USD',
        taxes: [
          { name: 'State Tax', percent: '5' },
          { name: 'City Tax', percent: '2.5' },
        ],
      },
    ],
    clients: [{ client_id: 'client', client_secret: 'secret' }],
    fault: (request) => {
      const active = plan();
      const fault = active === null ? null : chooseFault(request, active, random);
      if (fault?.kind !== 'unauthorized') return fault;
      // Twice for one call means that the permission is gone, and nobody would connect again here; other orders make the same call.
      const call = `${request.path} ${JSON.stringify(request.query)}`;
      if (unauthorized.has(call)) return null;
      unauthorized.add(call);
      return fault;
    },
  });
}

/** Switches that do not make a document impossible, in any mixture; negative lines are needed for negative fees. */
const FREE = [
  'taxRounding',
  'roundingMode',
  'echoRounding',
  'ratePrecision',
  'quantityPrecision',
  'discountLevel',
  'adjustmentField',
  'draftPayment',
  'lineWithoutItem',
  'skuFilter',
  'referenceFilter',
  'emailFilter',
  'duplicateContactNames',
  'duplicateItemCode',
  'duplicateGroupNames',
  'moneyAs',
  'negativeLine',
  'zeroTotalStatus',
  'limiter',
  'rejectedCallsCount',
  'retryAfter',
  'messages',
  'contactCurrency',
  'pageContext',
  'defaultNotes',
  'quickCreatePayment',
  'batchPayments',
  'creditNoteQuantity',
  'editPaidInvoice',
  'putOmitted',
  'discountProration',
  'shippingTax',
  'shippingField',
  'invalidElementCode',
  'vendorNames',
  'overdue',
  'modifiedStamp',
  'paymentAccountEcho',
  'creditNoteBegins',
] as const;

function chooseSwitches(random: () => number): Partial<Switches> {
  return Object.fromEntries(
    FREE.map((name) => {
      const values = SWITCHES[name];
      return [name, values[Math.floor(random() * values.length)] ?? values[0]];
    }),
  );
}

function chooseFault(request: ZohoRequest, plan: FaultPlan, random: () => number): Fault | null {
  if (random() < plan.errorBefore) return { kind: 'before', status: 502, body: random() < 0.5 ? 'html' : 'json-1000' };
  if (random() < plan.throttled) return { kind: 'throttle', code: random() < 0.7 ? 44 : 1070 };
  if (random() < plan.lostAfterCommit) return { kind: 'after', how: 'lost' };
  if (random() < plan.spoiltAfterCommit) {
    const ways = ['html-502', 'truncated', 'json-500'] as const;
    return { kind: 'after', how: ways[Math.floor(random() * 3)] ?? 'html-502' };
  }
  return request.method === 'GET' && random() < 0.005 ? { kind: 'unauthorized' } : null;
}

/** As a finished connect request leaves it; connecting itself has its own tests. */
export function connect(store: Store, zoho: ZohoBooks): void {
  const org = zoho.org(ORGANIZATION);
  const answer = zoho.handle({
    method: 'POST',
    path: '/oauth/v2/token',
    query: {},
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'client',
      client_secret: 'secret',
      code: zoho.selfClientCode(),
    }).toString(),
  });
  if (answer.kind !== 'answer') throw new Error('the token exchange was lost');
  const { refresh_token } = JSON.parse(answer.answer.body) as { refresh_token: string };
  store.tables.connection = {
    state: 'connected',
    organization_id: ORGANIZATION,
    organizations: [],
    problem: null,
    sealed: JSON.stringify({
      client_id: 'client',
      client_secret: 'secret',
      refresh_token,
      accounts_server: ZOHO_ORIGIN,
      api_domain: ZOHO_ORIGIN,
      data_center: 'us',
      organization_id: ORGANIZATION,
    }),
  };
  store.tables.reference = {
    version: 2,
    organization_id: ORGANIZATION,
    taxes: org.taxes.map((tax) => ({
      tax_id: tax.tax_id,
      name: tax.tax_name,
      percent: tax.percent,
      type: tax.type,
      country: '',
    })),
    currencies: org.currencies.map((currency) => ({
      currency_id: currency.currency_id,
      code: currency.currency_code,
      price_precision: currency.price_precision,
      is_base: currency.is_base,
    })),
    accounts: org.accounts
      .filter(({ account_type }) => ['cash', 'bank'].includes(account_type))
      .map((account) => ({ account_id: account.account_id, name: account.account_name, type: account.account_type })),
    profile: null,
  };
}
