import { createAxiosHttp } from '../../worker/adapters/axios-http.js';
import { createSystemClock, createSystemRandom } from '../../worker/adapters/system-clock.js';
import { createLog } from '../../worker/log.js';
import { createSealer, newKeyRingText, parseKeyRing } from '../../worker/secrets/seal.js';
import { newBoxKeys, openBox } from '../../worker/secrets/sealed-box.js';
import { createService, type Service } from '../../worker/service.js';
import { createMemoryGovernor } from '../../worker/zoho/memory-governor.js';
import { createMemoryTokenCache } from '../../worker/zoho/memory-token-cache.js';
import { taxRates } from '../fixtures/fixture-orders.js';
import { prepareSealing } from '../simulators/store/connection-handlers.js';
import { serveStore } from '../simulators/store/serve.js';
import { createStore, type Store } from '../simulators/store/store.js';
import { serveZohoBooks } from '../simulators/zoho-books/serve.js';
import { createZohoBooks, type OrganizationSeed, type ZohoBooks } from '../simulators/zoho-books/zoho-books.js';

export const KEYS = { consumerKey: 'ck_test', consumerSecret: 'cs_test', workerSecret: 'ab'.repeat(32) };
export const CLIENT = { client_id: '1000.CLIENT', client_secret: 'canary-client-secret' };

/** An organisation with the taxes of the fixture shop. */
export function organization(id: string): OrganizationSeed {
  const rates = taxRates('us-excl').map(({ name, rate }) => ({ name, percent: String(Number(rate)) }));
  return {
    organization_id: id,
    name: `Org ${id}`,
    edition: 'us',
    country: 'U.S.A',
    currency_code: 'USD',
    taxes: rates,
  };
}

/** The worker's service between a store and Zoho's organisations, over real HTTP; nothing is connected yet. */
export interface LiveService {
  readonly zoho: ZohoBooks;
  readonly store: Store;
  readonly service: Service;
  /** One round of the poller, which answers requests and runs what is due. */
  poll(): Promise<void>;
  /** As the admin does with a code of the self client; other fields of the form may be given. */
  connectWithCode(code: string, more?: Record<string, string>): ReturnType<Store['adminCall']>;
  close(): Promise<void>;
}

/** @param lines Gets what the worker logs. */
export async function startLiveService(organizations: OrganizationSeed[], lines: string[]): Promise<LiveService> {
  await prepareSealing();
  const now = () => Date.now();
  const store = createStore({ ...KEYS, now, url: '', settings: { sync_from: '2020-01-01T00:00:00Z' } });
  const storeServer = await serveStore(store);
  const zoho = createZohoBooks({
    now,
    origin: '',
    limits: { indexDelayMs: 0 },
    organizations,
    clients: [{ ...CLIENT, redirect_uris: [`${storeServer.url}/wp-json/wc-storebooks/v1/connection/callback`] }],
  });
  const zohoServer = await serveZohoBooks(zoho);
  const clock = createSystemClock();
  const http = createAxiosHttp();
  const boxKeys = await newBoxKeys();
  const sealer = createSealer(parseKeyRing(newKeyRingText()));
  const service: Service = createService(
    {
      http,
      clock,
      random: createSystemRandom(),
      log: createLog('debug', { write: (line: string) => void lines.push(line) }),
      governor: createMemoryGovernor(clock),
      tokenCache: createMemoryTokenCache(clock),
      queue: { add: (job) => service.runJob(job) },
      seal: (text) => sealer.seal(text, 'connection'),
      unseal: (text) => sealer.unseal(text, 'connection'),
      openBox: (sealed) => openBox(boxKeys, sealed),
      fencing: { highest: () => '0', remember: () => Promise.resolve() },
      onUpgrade: () => undefined,
    },
    {
      ...KEYS,
      identity: { workerId: 'w1', boot: 1 },
      version: '0.0.0',
      publicKey: boxKeys.publicKey,
      listensOn: null,
      storeUrl: storeServer.url,
      zohoAccountsUrl: zohoServer.url,
    },
  );
  return {
    zoho,
    store,
    service,
    async poll() {
      const stop = new AbortController();
      const running = service.poller.run(stop.signal);
      stop.abort();
      await running;
    },
    connectWithCode: (code, more = {}) =>
      store.adminCall('POST', '/connection', { ...CLIENT, data_center: 'eu', code, ...more }),
    async close() {
      http.close();
      await zohoServer.close();
      await storeServer.close();
    },
  };
}
