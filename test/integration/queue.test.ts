import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSystemClock } from '../../worker/adapters/system-clock.js';
import { createLog } from '../../worker/log.js';
import { parseJob } from '../../worker/queue/jobs.js';
import type { Job } from '../../worker/ports.js';
import { createConsumer, createQueue, type Consumer } from '../../worker/queue/queue.js';
import { connectImpatient, connectPatient } from '../../worker/redis/connection.js';
import { startManagedRedis, type ManagedRedis } from '../../worker/redis/managed-redis.js';
import { createScheduler } from '../simulation/scheduler.js';
import { createSimProcess } from '../simulation/sim-process.js';
import { createSimQueue } from '../simulation/sim-queue.js';
import { describeQueueContract } from './queue-contract.js';

const log = createLog('error');
const SHOP = 'shop';

describe('queue/queue on a managed Redis', () => {
  let folder: string;
  let managed: ManagedRedis;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sb-'));
    managed = await startManagedRedis(folder, createSystemClock());
  });
  after(async () => {
    await managed.stop();
    rmSync(folder, { recursive: true });
  });

  describeQueueContract('BullMQ', async () => {
    const redis = connectImpatient({ path: managed.path }, log);
    await redis.flushall();
    const patient = connectPatient({ path: managed.path }, log);
    const queue = createQueue(redis, log, SHOP);
    const consumers: Consumer[] = [];
    return {
      queue,
      consume: (run, concurrency) =>
        void consumers.push(createConsumer({ connection: patient, shop: SHOP, concurrency, log, run })),
      async until(condition) {
        while (!condition()) await sleep(5);
      },
      async remaining() {
        const keys = await redis.keys('bull:storebooks-shop:[0-9]*');
        return keys.length;
      },
      async close() {
        for (const consumer of consumers) await consumer.close();
        await queue.close();
        redis.disconnect();
        patient.disconnect();
      },
    };
  });

  it('takes up an order before the customers that came before it', async () => {
    const redis = connectImpatient({ path: managed.path }, log);
    await redis.flushall();
    const patient = connectPatient({ path: managed.path }, log);
    const queue = createQueue(redis, log, SHOP);
    for (const id of ['1', '2'])
      await queue.add({ name: 'sync-customer', data: { id, trigger: 'poll' }, lane: 'live' });
    await queue.add({ name: 'sync-order', data: { id: '9', trigger: 'poll' }, lane: 'backfill' });
    await queue.add({ name: 'sync-order', data: { id: '3', trigger: 'poll' }, lane: 'live' });
    const done: string[] = [];
    const run = ({ data }: Job) => Promise.resolve(void done.push(data.id));
    const consumer = createConsumer({ connection: patient, shop: SHOP, concurrency: 1, log, run });
    while (done.length < 4) await sleep(5);
    assert.deepEqual(done, ['3', '1', '2', '9']);
    await consumer.close();
    await queue.close();
    redis.disconnect();
    patient.disconnect();
  });

  it('keeps nothing but ids in Redis', async () => {
    const redis = connectImpatient({ path: managed.path }, log);
    await redis.flushall();
    const queue = createQueue(redis, log, SHOP);
    await queue.add({ name: 'sync-order', data: { id: '123', trigger: 'wake' }, lane: 'live' });
    const [key] = await redis.keys('bull:storebooks-shop:[0-9]*');
    assert.ok(key);
    assert.equal(await redis.hget(key, 'data'), '{"id":"123","trigger":"wake","lane":"live"}');
    await queue.close();
    redis.disconnect();
  });

  it('keeps the jobs of shops apart that share one Redis, whatever ids their orders have', async () => {
    const redis = connectImpatient({ path: managed.path }, log);
    await redis.flushall();
    const patient = connectPatient({ path: managed.path }, log);
    const done: string[] = [];
    const shops = ['one', 'other'].map((shop) => ({ shop, queue: createQueue(redis, log, shop) }));
    for (const { queue } of shops)
      await queue.add({ name: 'sync-order', data: { id: '123', trigger: 'wake' }, lane: 'live' });
    const consumers: Consumer[] = [];
    for (const { shop } of shops) {
      const before = done.length;
      const run = ({ data }: Job) => Promise.resolve(void done.push(`${shop} ${data.id}`));
      consumers.push(createConsumer({ connection: patient, shop, concurrency: 1, log, run }));
      while (done.length === before) await sleep(5);
    }
    assert.deepEqual(done, ['one 123', 'other 123']);
    for (const consumer of consumers) await consumer.close();
    for (const { queue } of shops) await queue.close();
    redis.disconnect();
    patient.disconnect();
  });

  it('refuses a job that is not one of ours, on the way in and on the way out', () => {
    assert.throws(() =>
      parseJob({ name: 'sync-order', data: { id: '1', trigger: 'poll', email: 'a@b.c' }, lane: 'live' }),
    );
    assert.throws(() => parseJob({ name: 'other', data: { id: '1', trigger: 'poll' }, lane: 'live' }));
  });
});

describeQueueContract('the simulated queue', () => {
  const scheduler = createScheduler(0);
  const simQueue = createSimQueue(scheduler, 3);
  const process = createSimProcess(
    scheduler,
    1,
    () => 'no',
    () => undefined,
  );
  const port = simQueue.portFor(process, () => 1);
  const settle = () => scheduler.runUntil(scheduler.now() + 100);
  return Promise.resolve({
    queue: {
      async add(job) {
        const added = port.add(job);
        await settle();
        await added;
      },
    },
    consume: (run) => simQueue.consume(process, run),
    async until(condition) {
      for (let turn = 0; turn < 50 && !condition(); turn++) await settle();
      assert.ok(condition());
    },
    remaining: () => Promise.resolve(simQueue.size()),
    close: () => Promise.resolve(),
  });
});
