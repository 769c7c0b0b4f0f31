import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyBooksProfile } from '../../worker/contract/books-profile.js';
import { ROUTES, type RouteName } from '../../worker/contract/routes.js';
import { findWordPress } from '../store/find-sources.js';
import { startRealStore, type RealStore } from '../store/real-store.js';

const link = {
  object_type: 'order',
  object_id: '5',
  kind: 'invoice',
  slot: '',
  zoho_id: '460000000026049',
  number: 'INV-1',
  url: 'https://books.zoho.com/app#/invoices/1',
  facts: { hash: 'ab', status: 'completed', decimals: 2, settled_refunds: ['7'] },
  representation: 'net',
  zoho_echo: {
    last_modified_time: '2026-11-24T10:00:00+0000',
    total: '12.50',
    hash: 'cd',
    customer_id: '9',
    account_id: '',
  },
  total: '12.50',
  currency: 'USD',
  exchange_rate: '1.000000',
  date: '2026-11-24',
  status: 'sent',
};
const profile = {
  ...emptyBooksProfile('10', 'USD'),
  tax_rounding: { value: 'item', source: 'organization' },
  lock_date: { value: '2026-01-31', source: 'setting' },
};
const learnt = {
  taxes: [{ tax_id: '1', name: 'VAT', percent: '20', type: 'tax', country: 'GB' }],
  currencies: [{ currency_id: '2', code: 'USD', price_precision: 2, is_base: true }],
  accounts: [{ account_id: '3', name: 'Cash', type: 'cash' }],
  profile,
  contacts: [{ contact_id: '7', name: 'Ann', company: '', email: 'ann@example.com', currency: 'USD', active: true }],
  items: [{ item_id: '8', name: 'Tea', sku: 'tea', active: false }],
};
const key = { object_type: 'product', object_id: '77', kind: 'item', slot: '' };
const problem = { code: 'unmapped_tax', params: { rate_id: '1', label: 'VAT', percent: '20' } };

/** One valid document, with everything in it, for each request the plugin takes. */
const VALID: Partial<Record<RouteName, unknown>> = {
  hello: {
    worker_id: 'w1',
    boot: 3,
    version: '0.1.0',
    contract: 1,
    public_key: 'abc=',
    accounts_url: null,
    listens_on: 'http://127.0.0.1:8080',
    highest_token: '17',
    saw_restore: false,
  },
  claim: {
    object_type: 'order',
    object_id: '5',
    worker_id: 'w1',
    boot: 1,
    token: '9',
    intent: { kind: 'invoice', zoho_id: '1', before: 'a', after: 'b' },
  },
  complete: {
    object_type: 'order',
    object_id: '5',
    token: '9',
    links: [link, { ...link, facts: null, zoho_echo: null, total: null, date: null }],
    outcome: {
      state: 'parked',
      problem,
      retry_in_ms: 0,
      burns_attempt: false,
      certainty: 'keep',
      second_look_in_ms: null,
    },
    entry: {
      trigger: 'wake',
      outcome: 'parked',
      problem,
      actions: [{ kind: 'invoice', result: 'INV-1' }],
      calls: [{ method: 'GET', path: '/contacts', status: 200, code: null, ms: 12 }],
      duration_ms: 40,
    },
    learnt,
    bodies: [
      {
        ...{ method: 'POST', path: '/invoices', status: 201, document: 'invoice', failed: false },
        ...{ sent: '{"a":1}', received: '{"code":0}' },
      },
    ],
  },
  reserve: { object_type: 'order', object_id: '5', token: '9', keys: [key] },
  answerRequest: {
    state: 'done',
    result: { any: ['thing', 1, null] },
    problem: null,
    connection: {
      state: 'connected',
      sealed: 'x',
      organization_id: '10',
      organizations: [{ organization_id: '10', name: 'Books', currency_code: 'USD' }],
      problem: null,
    },
    learnt,
  },
  replay: { object_type: 'order', ids: ['1', '2'], problem_code: 'maybe_booked', choice: 'adopt:460000000026049' },
  preview: { object_type: 'order', object_id: '5' },
  startBackfill: { from: '2026-01-01', to: '2026-01-31', statuses: ['completed'], estimate_only: true },
  changeBackfill: { state: 'paused' },
  changeSettings: {
    status_map: { processing: 'invoice', 'my-status': 'void' },
    gateways: { cod: { account_id: '3', payment_mode: null } },
    taxes: { '1': '460000000026049' },
    tax_rules: [{ label: 'VAT', code: 'US-CA', create: true }],
    sync_from: '2026-01-01T00:00:00Z',
    store_code: 'AB12',
    approval_first: true,
    contact_update: 'never',
    contact_name: 'person_and_email',
    several_contacts: 'oldest',
    guest_contact: '7',
    contact_matches: { 'ann@example.com': '7' },
    generic_item: '8',
    item_matches: { '77': '8' },
    invoice_numbers: 'order',
    invoice_prefix: 'WEB-',
    payment_terms_days: 14,
    unpaid_invoices: 'draft',
    location_id: '9',
    salesperson: 'Bo',
    custom_fields: { cf_order: '{number}' },
    notes: 'Thank you, {number}',
    coupons: 'discount',
    gateway_fees: false,
    gift_card_account: '3',
    amount_refunds: 'untaxed',
    exchange_rates: { EUR: '1.085' },
    lock_date: '2026-01-31',
    locked_period: 'first_open_day',
    quota_share: 50,
    log_days: 90,
    worker_url: 'http://127.0.0.1:8080',
    admin_mail: false,
  },
  connect: { client_id: '1000.A', client_secret: 's', data_center: 'eu', code: '1000.c' },
  chooseOrganization: { organization_id: '10' },
};

/** What a value of any type may be replaced with; as text, because not all of it survives a parser. */
const REPLACEMENTS = [
  'null',
  'true',
  '0',
  '-1',
  '5.0',
  '1.5',
  '1e3',
  '99999999999',
  '""',
  '"5"',
  '"5\\n"',
  '"ÄÖ"',
  '"😀"',
  '[]',
  '{}',
  '[null]',
  '{"x":1}',
  JSON.stringify('x'.repeat(3000)),
  JSON.stringify('😀'.repeat(33)),
];

interface Case {
  readonly route: RouteName;
  readonly text: string;
}

describe('the contract in zod and in PHP', function () {
  this.timeout(120_000);
  let store: RealStore;
  let stop = () => Promise.resolve();
  before(async () => {
    const folder = join(tmpdir(), `storebooks-schemas-${String(process.pid)}`);
    store = await startRealStore({ folder, sources: { wordpress: findWordPress(), woocommerce: null }, hpos: false });
    stop = () => store.stop();
  });
  after(async () => {
    await stop();
  });

  it('give every document the same verdict', () => {
    const cases = (Object.keys(VALID) as RouteName[]).flatMap((route) => casesOf(route, VALID[route]));
    const file = join(store.folder, 'cases.json');
    writeFileSync(file, JSON.stringify(cases.map(({ route, text }) => ({ file: `${route}.request.json`, text }))));
    const verdicts = JSON.parse(store.php('validate.php', file)) as (string | null)[];
    let valid = 0;
    for (const [index, { route, text }] of cases.entries()) {
      const isValid = ROUTES[route].request?.safeParse(parse(text)).success ?? false;
      if (isValid) valid++;
      assert.equal(
        verdicts[index] === null,
        isValid,
        `${route}: PHP says ${String(verdicts[index])} of ${text.slice(0, 2000)}`,
      );
    }
    console.log(`        ${String(valid)} valid and ${String(cases.length - valid)} invalid documents`);
    assert.ok(valid >= 200 && cases.length - valid >= 200);
  });
});

/** The valid document, every value of it replaced in turn, left out in turn, and every object with a field more. */
function casesOf(route: RouteName, document: unknown): Case[] {
  const texts = [JSON.stringify(document), ...REPLACEMENTS, '', '{', '{"a":1,}'];
  const paths: (string | number)[][] = [];
  walk(document, [], paths);
  for (const path of paths) {
    for (const replacement of REPLACEMENTS) texts.push(replaced(document, path, replacement));
    texts.push(replaced(document, path, null));
  }
  return texts.map((text) => ({ route, text }));
}

function walk(node: unknown, path: (string | number)[], paths: (string | number)[][]): void {
  if (path.length > 0) paths.push(path);
  if (Array.isArray(node)) for (const [index, entry] of node.entries()) walk(entry, [...path, index], paths);
  else if (typeof node === 'object' && node !== null) {
    for (const [name, entry] of Object.entries(node)) walk(entry, [...path, name], paths);
    paths.push([...path, 'surplus'], [...path, 'k'.repeat(101)]);
  }
}

/** The document as text with the value at the path written as given; null leaves it out. */
function replaced(document: unknown, path: readonly (string | number)[], text: string | null): string {
  const marker = '\u0001marker\u0001';
  const copy = structuredClone(document) as Record<string | number, unknown>;
  let node = copy;
  for (const step of path.slice(0, -1)) node = node[step] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (text !== null) node[last] = marker;
  else if (Array.isArray(node)) node.splice(Number(last), 1);
  else Reflect.deleteProperty(node, last);
  return JSON.stringify(copy).replace(JSON.stringify(marker), () => text ?? '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // json_decode answers null for what is no JSON.
    return null;
  }
}
