import { createServer, type Server } from 'node:http';
import { Counter, Registry } from 'prom-client';
import { createAxiosHttp } from './adapters/axios-http.js';
import { createSystemClock, createSystemRandom } from './adapters/system-clock.js';
import type { Config } from './config.js';
import { defaultDataDir, openDataDir, shopKey } from './data-dir.js';
import { createApp } from './http/app.js';
import { createLog } from './log.js';
import type { Log } from './ports.js';
import { createConsumer, createQueue } from './queue/queue.js';
import { connectImpatient, connectPatient, type RedisAddress } from './redis/connection.js';
import { startManagedRedis } from './redis/managed-redis.js';
import { createSealer, parseKeyRing } from './secrets/seal.js';
import { openBox } from './secrets/sealed-box.js';
import { createService } from './service.js';
import { createRedisGovernor } from './zoho/redis-governor.js';
import { createRedisTokenCache } from './zoho/redis-token-cache.js';

/** Orders worked on side by side; the quota governor holds the calls below Zoho's own limit of ten at a time. */
const CONCURRENCY = 6;
const HELLO_RETRY_MS = 5_000;
const COPY_RETRY_MS = 60_000;
/** One Zoho call and its completion may still end while the process stops. */
const GRACE_MS = 35_000;
const CONNECTION_PURPOSE = 'zoho connection';

export interface Container {
  readonly log: Log;
  readonly address: string;
  /** Where its keys and pairing lie. */
  readonly dataDir: string;
  /** Takes no new work, finishes what runs, gives everything back; safe to call twice. */
  stop(): Promise<void>;
  /** Resolves when the process should end by itself: the plugin is newer than this worker. */
  readonly outdated: Promise<void>;
}

/** The one place where a process is put together (DESIGN §3); everything else takes what it needs as arguments. */
export async function startContainer(config: Config, version: string): Promise<Container> {
  const log = createLog(config.logLevel);
  const clock = createSystemClock();
  const random = createSystemRandom();
  const dataDir = await openDataDir(config.dataDir ?? defaultDataDir(config.storeUrl));
  const managed = config.redisUrl === null ? await startManagedRedis(dataDir.path, clock) : null;
  const address: RedisAddress = managed === null ? { url: config.redisUrl ?? '' } : { path: managed.path };
  const redis = connectImpatient(address, log);
  const consumerRedis = connectPatient(address, log);
  const queue = createQueue(redis, log, shopKey(config.storeUrl));
  // Nobody else works on a Redis of our own: what an earlier life left there would only be waited for.
  if (managed !== null) await queue.clear();
  const sealer = createSealer(parseKeyRing(config.encryptionKeys ?? dataDir.keyRing));
  const http = createAxiosHttp();

  const metrics = new Registry();
  const jobsRun = new Counter({
    name: 'storebooks_jobs_total',
    help: 'Jobs run by this process',
    registers: [metrics],
  });
  let markOutdated: () => void = () => undefined;
  const outdated = new Promise<void>((resolve) => {
    markOutdated = resolve;
  });

  const service = createService(
    {
      http,
      clock,
      random,
      log,
      queue,
      governor: createRedisGovernor(redis, random, String(dataDir.boot)),
      tokenCache: createRedisTokenCache(redis, sealer, random),
      seal: (text) => sealer.seal(text, CONNECTION_PURPOSE),
      unseal: (sealed) => sealer.unseal(sealed, CONNECTION_PURPOSE),
      openBox: (sealed) => openBox(dataDir.boxKeys, sealed),
      fencing: {
        highest: () => dataDir.highestToken(),
        remember: (token) => {
          dataDir.rememberToken(token);
          return Promise.resolve();
        },
      },
      onUpgrade: () => {
        log.error('the plugin is newer than this sync service: restart it');
        markOutdated();
      },
    },
    {
      ...config,
      version,
      identity: { workerId: dataDir.workerId, boot: dataDir.boot },
      publicKey: dataDir.boxKeys.publicKey,
      listensOn: wakeAddress(config),
    },
  );

  const app = createApp({
    poller: service.poller,
    log,
    workerSecret: config.workerSecret,
    metricsToken: config.metricsToken,
    metrics,
    async ready() {
      const seen = service.poller.lastSeen();
      const isRedisUp = await redis.ping().then(
        () => true,
        () => false,
      );
      return { redis: isRedisUp, store: seen?.reachable ?? false, connected: seen?.connected ?? false };
    },
  });
  const server = createServer({ headersTimeout: 5_000, requestTimeout: 10_000 }, app);
  const port = await listen(server, config.host, config.port);
  log.info('the sync service listens', { host: config.host, port });

  const consumer = createConsumer({
    connection: consumerRedis,
    shop: shopKey(config.storeUrl),
    concurrency: CONCURRENCY,
    log,
    run: async (job) => {
      jobsRun.inc();
      await service.runJob(job);
    },
  });
  const stopping = new AbortController();
  const polling = greetAndPoll();

  /** Nothing is polled before the store has answered hello: only then it is known to be ours. */
  async function greetAndPoll(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const { site_url: site, restored, installation_id } = await service.hello();
        if (dataDir.bind(installation_id)) {
          log.info('the store answered', { site, restored });
          break;
        }
        log.error('this is a copy of the shop, or another one: pair the sync service with it anew', { site });
        await clock.sleep(COPY_RETRY_MS, stopping.signal);
      } catch (error) {
        log.warn('the store does not answer yet', { error });
        await clock.sleep(HELLO_RETRY_MS, stopping.signal);
      }
    }
    if (!stopping.signal.aborted) await service.poller.run(stopping.signal);
  }

  let stopped: Promise<void> | null = null;
  async function stopAll(): Promise<void> {
    log.info('the sync service stops');
    stopping.abort();
    server.close();
    server.closeIdleConnections();
    await polling;
    // A job that still waits for quota is handed back: its claim is taken over by the next start.
    await Promise.race([consumer.close(), clock.sleep(GRACE_MS)]);
    await queue.close();
    redis.disconnect();
    consumerRedis.disconnect();
    http.close();
    await managed?.stop();
    dataDir.release();
    log.info('the sync service has stopped');
  }

  return {
    log,
    address: `http://${config.host}:${String(port)}`,
    dataDir: dataDir.path,
    outdated,
    stop: () => (stopped ??= stopAll()),
  };
}

/** A socket open to every address is reached over loopback from the same machine; a port chosen by the system is not known yet. */
function wakeAddress({ host, port }: Config): string | null {
  if (port === 0) return null;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  return `http://${isEverywhere ? '127.0.0.1' : host}:${String(port)}`;
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
