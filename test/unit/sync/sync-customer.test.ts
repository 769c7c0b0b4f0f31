import assert from 'node:assert/strict';
import { createSystemClock, createSystemRandom } from '../../../worker/adapters/system-clock.js';
import { emptyBooksProfile } from '../../../worker/contract/books-profile.js';
import type { Claim, CompleteRequest } from '../../../worker/contract/claim.js';
import { linkKeyText, type Link } from '../../../worker/contract/link.js';
import type { ReferenceData } from '../../../worker/contract/reference-data.js';
import { defaultSettings, type Settings } from '../../../worker/contract/settings.js';
import { createLog } from '../../../worker/log.js';
import type { StoreClient } from '../../../worker/store/store-client.js';
import { createRestoreWatch } from '../../../worker/sync/restore-watch.js';
import { syncCustomer } from '../../../worker/sync/sync-customer.js';
import type { SyncDeps } from '../../../worker/sync/with-claim.js';
import { openBooks, ORGANIZATION, type Books } from './books-over-http.js';

const BILLING = {
  first_name: 'Jane',
  last_name: 'Doe',
  company: '',
  address_1: 'Street 1',
  city: 'Austin',
  state: 'TX',
  postcode: '1',
  country: 'US',
  email: 'jane@example.com',
  phone: '1',
};
const ACCOUNT = {
  id: 5,
  email: 'jane@example.com',
  first_name: 'Jane',
  last_name: 'Doe',
  role: 'customer',
  billing: BILLING,
  shipping: {},
};

/** The store of one customer: links survive, everything else is what the next claim says. */
function createStore(claim: () => Partial<Claim>, settings: () => Settings, referenceData: () => ReferenceData) {
  const links = new Map<string, Link>();
  const completions: CompleteRequest[] = [];
  let token = 0;
  const unused = () => Promise.reject(new Error('not used'));
  const store: StoreClient = {
    hello: unused,
    answerRequest: unused,
    changes: unused,
    status: unused,
    connection: unused,
    requests: unused,
    settings: () => Promise.resolve(settings()),
    referenceData: () => Promise.resolve(referenceData()),
    claim: (request) =>
      Promise.resolve({
        result: 'claimed',
        lease_ms: 60_000,
        claim: {
          token: String(++token),
          lease_ms: 60_000,
          generation: 1,
          lane: 'live',
          attempts: 0,
          unresolved_for_ms: null,
          second_look: false,
          intent: null,
          replay: false,
          choice: null,
          ref: { object_type: request.object_type, object_id: request.object_id },
          reference: 'ABCD-5',
          deleted: null,
          skip: false,
          order: null,
          refunds: [],
          customer: ACCOUNT,
          decimals: 2,
          time_zone: 'UTC',
          today: '2026-01-01',
          organization_id: ORGANIZATION,
          links: [...links.values()],
          contacts: { fresh: true, candidates: [] },
          settings_version: 1,
          reference_version: 1,
          ...claim(),
        },
      }),
    complete: (request) => {
      completions.push(request);
      for (const link of request.links) links.set(linkKeyText(link), link);
      return Promise.resolve({ result: 'done' });
    },
    reserve: ({ keys }) =>
      Promise.resolve({
        result: 'ok',
        reservations: keys.map((key) => {
          const link = links.get(linkKeyText(key)) ?? null;
          const state = link === null ? 'reserved' : 'exists';
          return { key, state, link, unresolved_for_ms: null, retry_in_ms: 0 };
        }),
      }),
  };
  return { store, links, completions };
}

describe('sync/sync-customer', () => {
  let books: Books;
  let customer: unknown = ACCOUNT;
  let more: Partial<Claim> = {};
  let settings: Settings;
  let shop: ReturnType<typeof createStore>;
  let deps: SyncDeps;
  const lines: string[] = [];

  beforeEach(async () => {
    books = await openBooks();
    [customer, more, settings] = [ACCOUNT, {}, defaultSettings('ABCD')];
    const referenceData = (): ReferenceData => ({
      version: 1,
      organization_id: ORGANIZATION,
      taxes: [],
      currencies: books.org.currencies.map(({ currency_id, currency_code, price_precision, is_base }) => ({
        currency_id,
        code: currency_code,
        price_precision,
        is_base,
      })),
      accounts: [],
      profile: emptyBooksProfile(ORGANIZATION, 'USD'),
    });
    shop = createStore(
      () => ({ customer, ...more }),
      () => settings,
      referenceData,
    );
    deps = {
      store: shop.store,
      openZoho: books.openZoho,
      books: {
        settings: () => Promise.resolve(settings),
        referenceData: () => Promise.resolve(referenceData()),
        connection: () => Promise.resolve(books.connection),
        forgetConnection: () => {},
      },
      governor: books.governor,
      clock: createSystemClock(),
      random: createSystemRandom(),
      log: createLog('debug', { write: (line: string) => void lines.push(line) }),
      identity: { workerId: 'w', boot: 1 },
      lastActivityMs: () => Promise.resolve(null),
      fencing: { highest: () => '0', remember: () => Promise.resolve() },
      restores: createRestoreWatch(createSystemClock()),
      onRestored: () => Promise.resolve(),
    };
  });
  afterEach(() => books.close());

  /** Outcome and calls of one job. */
  async function run(): Promise<string> {
    await syncCustomer({ id: '5', trigger: 'poll', lane: 'live', organizationId: ORGANIZATION }, deps);
    const last = shop.completions.at(-1);
    assert.ok(last);
    assert.deepEqual(
      last.entry.calls.map(({ method, path }) => `${method} ${path}`),
      books.callsMade(),
    );
    return `${last.outcome.state} ${last.entry.outcome} ${last.entry.calls.length}`;
  }
  const moved = (address_1: string) => ({ ...ACCOUNT, billing: { ...BILLING, address_1 } });
  const billing = () => books.org.contacts[0]?.billing_address;

  it('makes a contact of a customer in one call, and then none while nothing changes', async () => {
    assert.equal(await run(), 'done booked 1');
    assert.equal([...shop.links.keys()].join(), 'contact|customer|5|USD');
    assert.deepEqual(
      shop.completions[0]?.learnt?.contacts?.map(({ email, name }) => [email, name]),
      [['jane@example.com', 'Jane Doe']],
    );
    assert.equal(await run(), 'done unchanged 0');
  });

  it('brings the contact up to date in two calls, where the shop wants that', async () => {
    await run();
    customer = moved('Street 2');
    assert.equal(await run(), 'done booked 2');
    assert.equal(billing()?.address, 'Street 2');
    assert.equal(await run(), 'done unchanged 0');
    settings = { ...settings, contact_update: 'never' };
    customer = moved('Street 3');
    assert.equal(await run(), 'done unchanged 0');
  });

  it('brings every currency up to date', async () => {
    await run();
    const [link] = shop.links.values();
    assert.ok(link);
    const other = books.addContact({ contact_name: 'Jane EUR', currency_code: 'EUR' });
    const euro = { ...link, slot: 'EUR', zoho_id: other.contact_id, currency: 'EUR' };
    shop.links.set(linkKeyText(euro), euro);
    customer = moved('Street 2');
    assert.equal(await run(), 'done booked 4');
    assert.equal(other.billing_address.address, 'Street 2');
  });

  it('leaves alone who is deleted, and staff without an order', async () => {
    customer = null;
    assert.equal(await run(), 'ignored ignored 0');
    customer = { ...ACCOUNT, role: 'administrator' };
    assert.equal(await run(), 'ignored ignored 0');
    more = { deleted: 'permanent' };
    assert.equal(await run(), 'ignored ignored 0');
  });

  it('follows staff that has bought', async () => {
    await run();
    customer = { ...moved('Street 2'), role: 'administrator' };
    assert.equal(await run(), 'done booked 2');
  });

  it('makes nobody a contact while everything is approved first', async () => {
    settings = { ...settings, approval_first: true };
    assert.equal(await run(), 'ignored ignored 0');
  });

  it('makes a contact anew that is gone', async () => {
    await run();
    books.org.contacts.length = 0;
    customer = moved('Street 2');
    assert.equal(await run(), 'done booked 3');
    assert.equal(billing()?.address, 'Street 2');
  });

  it('links what a person matched', async () => {
    settings = { ...settings, contact_matches: { '5': '900' } };
    assert.equal(await run(), 'done booked 0');
    assert.equal([...shop.links.values()][0]?.zoho_id, '900');
  });

  it('waits where the order of the same customer makes the contact', async () => {
    deps = {
      ...deps,
      store: {
        ...shop.store,
        reserve: ({ keys }) =>
          Promise.resolve({
            result: 'ok',
            reservations: keys.map((key) => ({
              key,
              state: 'held' as const,
              link: null,
              unresolved_for_ms: null,
              retry_in_ms: 500,
            })),
          }),
      },
    };
    assert.equal(await run(), 'waiting waiting 0');
  });

  it('parks what cannot be read and what Zoho refuses', async () => {
    customer = { id: 5 };
    assert.equal(await run(), 'parked parked 0');
    customer = { ...ACCOUNT, billing: { ...BILLING, company: '' } };
    await run();
    books.addContact({ contact_name: 'A' });
    books.addContact({ contact_name: 'B' });
    shop.links.clear();
    more = { contacts: { fresh: false, candidates: [] } };
    books.org.contacts.shift();
    assert.equal(await run(), 'parked parked 1');
    assert.equal(shop.completions.at(-1)?.outcome.problem?.code, 'several_contacts');
  });

  it('writes nothing about the customer into the log', async () => {
    await run();
    customer = moved('Canary street');
    await run();
    assert.ok(lines.length > 0);
    for (const canary of ['jane@example.com', 'Doe', 'Canary']) assert.ok(!lines.join('').includes(canary), canary);
  });
});
