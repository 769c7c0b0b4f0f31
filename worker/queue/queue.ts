import { Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Job, JobQueue, Log } from '../ports.js';
import { deduplicationId, parseJob } from './jobs.js';

/** Ids of orders repeat from shop to shop, and the services of several may share one Redis. */
const queueOf = (shop: string) => `storebooks-${shop}`;
/** A customer's record can wait for the orders that came after it. */
const PRIORITY = {
  live: { 'sync-order': 1, 'sync-customer': 5 },
  backfill: { 'sync-order': 10, 'sync-customer': 10 },
} as const;

/**
 * BullMQ as DESIGN §5 uses it: ids only, one attempt, never delayed, removed when finished or failed, one job of an order at a time and
 * the newest after it. The change row is the record; a job that is lost is found by the next poll.
 */
export function createQueue(
  connection: Redis,
  log: Log,
  shop: string,
): JobQueue & {
  /** Forgets every job, also those a dead process seems to work on: the next poll finds what is due. */
  clear(): Promise<void>;
  close(): Promise<void>;
} {
  const queue = new Queue(queueOf(shop), { connection, skipWaitingForReady: true });
  queue.on('error', (error) => log.warn('the queue lost Redis', { error }));
  return {
    async add(job) {
      const { name, data, lane } = parseJob(job);
      await queue.add(
        name,
        { ...data, lane },
        {
          attempts: 1,
          removeOnComplete: true,
          removeOnFail: true,
          priority: PRIORITY[lane][name],
          deduplication: { id: deduplicationId(job), keepLastIfActive: true },
        },
      );
    },
    clear: () => queue.obliterate({ force: true }),
    close: () => queue.close(),
  };
}

export interface Consumer {
  /** Takes no new job and waits for those that run. */
  close(): Promise<void>;
}

/** Runs jobs, several orders side by side; `run` must not throw for anything expected. */
export function createConsumer(options: {
  readonly connection: Redis;
  readonly shop: string;
  readonly concurrency: number;
  readonly log: Log;
  readonly run: (job: Job) => Promise<void>;
}): Consumer {
  const worker = new Worker<{ id: string; trigger: string; lane: string }>(
    queueOf(options.shop),
    async ({ name, data: { lane, ...data } }) => {
      await options.run(parseJob({ name, data, lane }));
    },
    {
      connection: options.connection,
      concurrency: options.concurrency,
      // A dead worker's jobs come back within about 15 s; the claims decide who may write.
      lockDuration: 10_000,
      stalledInterval: 5_000,
      maxStalledCount: 10,
    },
  );
  worker.on('error', (error) => options.log.warn('the queue lost Redis', { error }));
  worker.on('failed', (job, error) => options.log.error('a job failed', { job: job?.name, error }));
  return { close: () => worker.close() };
}
