import type { HelloAnswer, HelloRequest } from './contract/connection.js';
import { CONTRACT } from './contract/version.js';
import { LostClaim } from './errors.js';
import type { Clock, FencingMemory, Governor, Http, Job, JobQueue, Log, Random, TokenCache } from './ports.js';
import { createPoller, type Poller } from './queue/poller.js';
import { createStoreClient, type StoreClient } from './store/store-client.js';
import { StoreFailure } from './store/store-failure.js';
import { answerRequest } from './sync/answer-request.js';
import { createBooks } from './sync/books.js';
import type { WorkerIdentity } from './sync/lease.js';
import { createPastInvoices } from './sync/past-invoices.js';
import { createRestoreWatch } from './sync/restore-watch.js';
import { syncCustomer } from './sync/sync-customer.js';
import { syncOrder, type OrderDeps } from './sync/sync-order.js';
import { createAllowedServers } from './zoho/data-centres.js';
import { createOAuth } from './zoho/oauth.js';
import { createTokens } from './zoho/tokens.js';
import { createOpenZoho } from './zoho/zoho.js';

/** The world as one store's sync service sees it; a process gives real adapters, the simulation its own. */
export interface ServicePorts {
  readonly http: Http;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly governor: Governor;
  readonly tokenCache: TokenCache;
  readonly queue: JobQueue;
  readonly seal: (text: string) => string;
  readonly unseal: (sealed: string) => string;
  readonly openBox: (sealed: string) => Promise<string>;
  readonly fencing: FencingMemory;
  readonly onUpgrade: () => void;
}

export interface ServiceOptions {
  readonly identity: WorkerIdentity;
  readonly version: string;
  readonly publicKey: string;
  /** Where wake-ups from the same machine reach this process; null where that is not known. */
  readonly listensOn: string | null;
  readonly storeUrl: string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly workerSecret: string;
  /** Replaces the accounts server of every data centre (ZOHO_ACCOUNTS_URL). */
  readonly zohoAccountsUrl: string | null;
}

export interface Service {
  readonly poller: Poller;
  readonly store: StoreClient;
  hello(): Promise<HelloAnswer>;
  /** Runs one job of the queue; never throws for anything the next poll will find again. */
  runJob(job: Job): Promise<void>;
}

/** Everything between the ports, built once: store client, Zoho, the books as last read, the poller and the jobs. */
export function createService(ports: ServicePorts, options: ServiceOptions): Service {
  const { http, clock, log, governor } = ports;
  let organizationId: string | null = null;
  const store = createStoreClient({ ...options, http, clock, random: ports.random });
  const servers = createAllowedServers(options.zohoAccountsUrl);
  const oauth = createOAuth({ http, servers });
  const tokens = createTokens({ cache: ports.tokenCache, oauth, clock });
  const lastActivityMs = async () => (await store.status()).last_activity_ms;
  const openZoho = createOpenZoho({ http, governor, tokens, clock, lastActivityMs, servers });
  const books = createBooks({
    store,
    unseal: ports.unseal,
    onSettings: async ({ quota_share }) => {
      if (organizationId !== null) await governor.setShare(organizationId, quota_share);
    },
  });
  const restores = createRestoreWatch(clock);
  const syncDeps: OrderDeps = {
    ...ports,
    store,
    openZoho,
    books,
    lastActivityMs,
    pastInvoices: createPastInvoices(clock),
    identity: options.identity,
    restores,
    onRestored: async () => {
      await hello(true);
    },
  };
  const running = new Set<string>();

  const poller = createPoller({
    store,
    queue: ports.queue,
    clock,
    log,
    isRunning: (name, id) => running.has(`${name}-${id}`),
    answerRequest: (request) => answerRequest(request, { ...ports, store, oauth, tokens, servers, openZoho, books }),
    onOrganization: (current) => {
      if (current !== organizationId) books.forgetConnection();
      organizationId = current;
    },
    onUpgrade: ports.onUpgrade,
  });

  function hello(sawRestore: boolean): Promise<HelloAnswer> {
    const request: HelloRequest = {
      worker_id: options.identity.workerId,
      boot: options.identity.boot,
      version: options.version,
      contract: CONTRACT,
      public_key: options.publicKey,
      accounts_url: options.zohoAccountsUrl,
      listens_on: options.listensOn,
      highest_token: ports.fencing.highest(),
      saw_restore: sawRestore,
    };
    return store.hello(request);
  }

  async function run(job: Job): Promise<void> {
    if (organizationId === null) return;
    const work = { ...job.data, lane: job.lane, organizationId };
    const result = job.name === 'sync-order' ? await syncOrder(work, syncDeps) : await syncCustomer(work, syncDeps);
    if (result === 'again') poller.poke('poll');
  }

  return {
    poller,
    store,
    async hello() {
      const answer = await hello(false);
      if (answer.restored) restores.note();
      return answer;
    },
    async runJob(job) {
      const name = `${job.name}-${job.data.id}`;
      running.add(name);
      try {
        await run(job);
      } catch (error) {
        if (error instanceof StoreFailure) log.warn('the store did not answer', { job: name, code: error.code });
        else if (error instanceof LostClaim) log.warn('another sync service took this over', { job: name });
        else log.error('a job failed', { job: name, error });
      } finally {
        running.delete(name);
      }
    },
  };
}
