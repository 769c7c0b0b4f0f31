import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROUTES, type RouteName } from '../../worker/contract/routes.js';
import { CONTRACT, CONTRACT_HEADER, NAMESPACE, SIGNATURE_HEADER } from '../../worker/contract/version.js';
import { oauth1Header } from '../../worker/store/oauth1.js';
import { signRequest } from '../../worker/store/sign-request.js';
import { signIn, type BrowserSession } from '../store/browser-session.js';
import { findSources } from '../store/find-sources.js';
import { startRealStore, type RealStore } from '../store/real-store.js';

const SECRET = 'ef'.repeat(32);
const PASSWORD = 'a-long-password-1';

type Role =
  | 'nobody'
  | 'customer'
  | 'manager without nonce'
  | 'read key alone'
  | 'write key alone'
  | 'read-write key alone'
  | 'signature alone'
  | 'key and signature'
  | 'customer and signature'
  | 'manager'
  | 'admin';

/** DESIGN §9: who gets in, by the kind of route; everyone else is answered 401 or 403. */
const MAY: Record<(typeof ROUTES)[RouteName]['who'], readonly Role[]> = {
  signature: ['key and signature'],
  admin: ['key and signature', 'manager', 'admin'],
  key: ['key and signature', 'manager', 'admin', 'read key alone', 'read-write key alone'],
};

describe('every route for every role', function () {
  this.timeout(120_000);
  let store: RealStore;
  let stop = () => Promise.resolve();
  let headersOf: Record<Role, (method: string, route: string, body: string) => Record<string, string>>;

  before(async function () {
    const sources = findSources();
    if (sources === null) return this.skip();
    const folder = join(tmpdir(), `storebooks-roles-${String(process.pid)}`);
    store = await startRealStore({ folder, sources, hpos: true });
    stop = () => store.stop();
    store.php('connect.php', SECRET);
    const keys = JSON.parse(store.php('create-users.php', PASSWORD)) as Record<'read' | 'write', Keys>;
    const customer = await signIn(store.url, 'customer', PASSWORD);
    const manager = await signIn(store.url, 'shop_manager', PASSWORD);
    const admin = await signIn(store.url, store.adminUser, store.adminPassword);
    const withKey = (of: Keys) => (method: string, route: string) => keyHeader(store, of, method, route);
    const signed = (method: string, route: string, body: string) => ({
      [CONTRACT_HEADER]: String(CONTRACT),
      [SIGNATURE_HEADER]: signRequest(SECRET, { unixSeconds: Math.floor(Date.now() / 1000), method, route, body }),
    });
    headersOf = {
      nobody: () => ({}),
      customer: () => browser(customer),
      'manager without nonce': () => ({ cookie: manager.cookie }),
      'read key alone': withKey(keys.read),
      'write key alone': withKey(keys.write),
      'read-write key alone': withKey(store),
      'signature alone': signed,
      'key and signature': (...call) => ({ ...withKey(store)(call[0], call[1]), ...signed(...call) }),
      'customer and signature': (...call) => ({ ...browser(customer), ...signed(...call) }),
      manager: () => browser(manager),
      admin: () => browser(admin),
    };
  });
  after(() => stop());

  for (const { method, path, who, request } of Object.values(ROUTES)) {
    it(`${method} ${path}: ${MAY[who].join(', ')}`, async () => {
      const route = path.replace('{id}', '1');
      const body = request === null ? '' : '{}';
      const verdicts: Partial<Record<Role, boolean>> = {};
      for (const role of Object.keys(headersOf) as Role[]) {
        const response = await fetch(`${store.url}/wp-json/${NAMESPACE}${route}`, {
          method,
          headers: { ...headersOf[role](method, route, body), 'content-type': 'application/json' },
          ...(body === '' ? {} : { body }),
        });
        verdicts[role] = response.status !== 401 && response.status !== 403;
        assert.ok(response.status < 500, `${role}: ${String(response.status)}`);
      }
      const expected = Object.fromEntries(
        Object.keys(headersOf).map((role) => [role, MAY[who].includes(role as Role)]),
      );
      assert.deepEqual(verdicts, expected);
    });
  }

  it('the call-back from Zoho only ever redirects to the settings page', async () => {
    const callback = `${store.url}/wp-json/${NAMESPACE}/connection/callback`;
    for (const query of ['?state=unknown&code=x', '?state=unknown&error=access_denied', '?state=&code=x']) {
      const response = await fetch(callback + query, { redirect: 'manual' });
      assert.equal(response.status, 302);
      assert.match(response.headers.get('location') ?? '', /\/wp-admin\/admin\.php\?page=storebooks/);
    }
  });

  it('the sealed connection is answered to the worker alone', async () => {
    const read = async (role: Role) => {
      const response = await fetch(`${store.url}/wp-json/${NAMESPACE}/connection`, {
        headers: headersOf[role]('GET', '/connection', ''),
      });
      return ((await response.json()) as { sealed: string | null }).sealed;
    };
    assert.equal(await read('key and signature'), 'x');
    assert.equal(await read('admin'), null);
  });

  it('the namespace has no other route', async () => {
    const response = await fetch(`${store.url}/wp-json/${NAMESPACE}`);
    const { routes } = (await response.json()) as { routes: Record<string, unknown> };
    const known = Object.values(ROUTES).map(
      ({ path }) => `/${NAMESPACE}${path.replace('{id}', '(?P<id>[0-9]{1,19})')}`,
    );
    assert.deepEqual(
      Object.keys(routes).sort(),
      [...new Set([...known, `/${NAMESPACE}`, `/${NAMESPACE}/connection/callback`])].sort(),
    );
  });

  it('left no message of PHP', () => {
    assert.deepEqual(store.phpMessages(), []);
  });
});

interface Keys {
  readonly consumerKey: string;
  readonly consumerSecret: string;
}

const browser = ({ cookie, nonce }: BrowserSession) => ({ cookie, 'x-wp-nonce': nonce });

function keyHeader(store: RealStore, { consumerKey, consumerSecret }: Keys, method: string, route: string) {
  const unixSeconds = Math.floor(Date.now() / 1000);
  const url = `${store.url}/wp-json/${NAMESPACE}${route}`;
  const nonce = `r${String(Math.random()).slice(2)}`;
  return { authorization: oauth1Header(consumerKey, consumerSecret, { method, url, unixSeconds, nonce }) };
}
