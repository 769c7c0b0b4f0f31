import { createAxiosHttp } from '../../../worker/adapters/axios-http.js';
import { createSystemClock } from '../../../worker/adapters/system-clock.js';
import { emptyBooksProfile, type BooksProfile } from '../../../worker/contract/books-profile.js';
import { linkKeyText, type Link, type LinkKey, type Reservation } from '../../../worker/contract/link.js';
import type { IndexedContact } from '../../../worker/contract/reference-data.js';
import { defaultSettings, type Settings } from '../../../worker/contract/settings.js';
import type { EnsureRun } from '../../../worker/sync/ensure-run.js';
import { unlimitedLease } from '../../../worker/sync/lease.js';
import type { ZohoConnection } from '../../../worker/contract/connection.js';
import { createAllowedServers } from '../../../worker/zoho/data-centres.js';
import type { Governor } from '../../../worker/ports.js';
import { createMemoryGovernor } from '../../../worker/zoho/memory-governor.js';
import { createOpenZoho, type OpenZoho, type Zoho } from '../../../worker/zoho/zoho.js';
import { serveZohoBooks } from '../../simulators/zoho-books/serve.js';
import type { Contact, Item, OrganizationState } from '../../simulators/zoho-books/state.js';
import { createZohoBooks, type ZohoBooks, type ZohoBooksOptions } from '../../simulators/zoho-books/zoho-books.js';

export const ORGANIZATION = '1';

/** A Zoho organisation behind a real socket, and the worker's own resources towards it. */
export interface Books {
  readonly zoho: ZohoBooks;
  readonly org: OrganizationState;
  readonly openZoho: OpenZoho;
  readonly connection: ZohoConnection;
  readonly governor: Governor;
  readonly ports: { readonly zoho: Zoho };
  addContact(more: Partial<Contact>): Contact;
  addItem(more: Partial<Item>): Item;
  /** Method and path of every call that was made since the last time. */
  callsMade(): string[];
  close(): Promise<void>;
}

export async function openBooks(
  options: Partial<ZohoBooksOptions> & { readonly edition?: string; readonly country?: string } = {},
): Promise<Books> {
  const { edition = 'us', country = 'U.S.A', ...more } = options;
  const zoho = createZohoBooks({
    now: () => Date.now(),
    origin: '',
    limits: { indexDelayMs: 0 },
    organizations: [{ organization_id: ORGANIZATION, name: 'Shop', edition, country, currency_code: 'USD', taxes: [] }],
    ...more,
  });
  const server = await serveZohoBooks(zoho);
  const http = createAxiosHttp();
  const clock = createSystemClock();
  const token = zoho.issueToken();
  const governor = createMemoryGovernor(clock);
  await governor.warm(ORGANIZATION, null);
  const openZoho = createOpenZoho({
    http,
    clock,
    governor,
    tokens: { get: () => Promise.resolve(token), reject: () => Promise.resolve(), keep: () => Promise.resolve() },
    lastActivityMs: () => Promise.resolve(null),
    servers: createAllowedServers(server.url),
  });
  const connection: ZohoConnection = {
    client_id: 'c',
    client_secret: 's',
    refresh_token: 'r',
    accounts_server: server.url,
    api_domain: server.url,
    data_center: 'us',
    organization_id: ORGANIZATION,
  };
  const org = zoho.org(ORGANIZATION);
  const stamped = { createdAt: Date.now() - 60_000, modifiedAt: Date.now() - 60_000 };
  let nextId = 100;
  let seen = 0;
  return {
    zoho,
    org,
    openZoho,
    connection,
    governor,
    ports: { zoho: openZoho({ connection, lease: unlimitedLease(), lane: 'live', firstPermit: null }) },
    addContact(contact) {
      const row: Contact = {
        contact_id: String(nextId++),
        contact_name: 'Jane Doe',
        contact_type: 'customer',
        email: 'jane@example.com',
        currency_code: 'USD',
        status: 'active',
        persons: [],
        billing_address: {},
        shipping_address: {},
        addresses: [],
        fields: {},
        ...stamped,
        ...contact,
      };
      org.contacts.push(row);
      return row;
    },
    addItem(item) {
      const row: Item = {
        item_id: String(nextId++),
        name: 'Mug',
        sku: '',
        rate: '1',
        status: 'active',
        fields: {},
        ...stamped,
        ...item,
      };
      org.items.push(row);
      return row;
    },
    callsMade() {
      const calls = zoho.log.slice(seen).map(({ method, path }) => `${method} ${path}`);
      seen = zoho.log.length;
      return calls;
    },
    close: async () => {
      http.close();
      await server.close();
    },
  };
}

export interface TestRun extends EnsureRun {
  readonly kept: ReadonlyMap<string, Link>;
  readonly notes: readonly string[];
  readonly learnt: readonly IndexedContact[];
}

/** A claim that reserved what it needs; `link` is what already stands for the key. */
export function createTestRun(
  ports: EnsureRun['ports'],
  options: {
    readonly settings?: Partial<Settings>;
    readonly contacts?: EnsureRun['input']['contacts'];
    readonly profile?: Partial<BooksProfile>;
    readonly unresolvedForMs?: number | null;
    readonly link?: Link;
    readonly isDead?: boolean;
  } = {},
): TestRun {
  const kept = new Map<string, Link>();
  const notes: string[] = [];
  const learnt: IndexedContact[] = [];
  const reservation = (key: LinkKey): Reservation => ({
    key,
    state: options.link === undefined ? 'reserved' : 'exists',
    link: options.link ?? null,
    unresolved_for_ms: options.unresolvedForMs ?? null,
    retry_in_ms: 0,
  });
  return {
    ports,
    input: {
      contacts: options.contacts ?? { fresh: false, candidates: [] },
      settings: { ...defaultSettings('ABCD'), ...options.settings },
      choice: null,
    },
    profile: { ...emptyBooksProfile(ORGANIZATION, 'USD'), ...options.profile },
    reservationOf: reservation,
    isDead: () => options.isDead === true,
    keep: (link) => void kept.set(linkKeyText(link), link),
    note: (kind, result) => void notes.push(`${kind} ${result}`),
    learnContact: (contact) => void learnt.push(contact),
    kept,
    notes,
    learnt,
  };
}
