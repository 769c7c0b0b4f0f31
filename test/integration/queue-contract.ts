import assert from 'node:assert/strict';
import type { Job, JobQueue } from '../../worker/ports.js';

export interface QueueUnderTest {
  readonly queue: JobQueue;
  consume(run: (job: Job) => Promise<void>, concurrency: number): void;
  /** Lets what is due happen until the condition holds. */
  until(condition: () => boolean): Promise<void>;
  /** Jobs still known to the queue. */
  remaining(): Promise<number>;
  close(): Promise<void>;
}

const job = (id: string): Job => ({ name: 'sync-order', data: { id, trigger: 'poll' }, lane: 'live' });

/** What `sync/` may rely on; the same suite runs against BullMQ on a real Redis and against the simulated queue. */
export function describeQueueContract(name: string, make: () => Promise<QueueUnderTest>): void {
  describe(`queue contract: ${name}`, () => {
    let under: QueueUnderTest;
    let started: string[];
    let finish: Map<string, () => void>;

    /** A job that runs until the test lets it go. */
    const run = (current: Job) =>
      new Promise<void>((resolve) => {
        started.push(current.data.id);
        finish.set(current.data.id, resolve);
      });
    const end = (id: string) => {
      const resolve = finish.get(id);
      assert.ok(resolve, `job ${id} runs`);
      finish.delete(id);
      resolve();
    };

    beforeEach(async () => {
      under = await make();
      started = [];
      finish = new Map();
    });
    afterEach(async () => {
      for (const resolve of finish.values()) resolve();
      await under.close();
    });

    it('runs one job of an id for several adds while it waits', async () => {
      for (let add = 0; add < 4; add++) await under.queue.add(job('1'));
      under.consume(run, 3);
      await under.until(() => started.length === 1);
      end('1');
      await under.queue.add(job('2'));
      await under.until(() => started.includes('2'));
      assert.deepEqual(started, ['1', '2']);
    });

    it('never runs two jobs of one id at once, and runs it once more for adds while it ran', async () => {
      under.consume(run, 3);
      await under.queue.add(job('1'));
      await under.until(() => started.length === 1);
      for (let add = 0; add < 3; add++) await under.queue.add(job('1'));
      await under.queue.add(job('2'));
      await under.until(() => started.includes('2'));
      assert.deepEqual(started, ['1', '2']);
      end('1');
      await under.until(() => started.length === 3);
      end('1');
      end('2');
      await under.queue.add(job('3'));
      await under.until(() => started.includes('3'));
      assert.deepEqual(started, ['1', '2', '1', '3']);
    });

    it('runs jobs of different ids side by side, up to its concurrency', async () => {
      under.consume(run, 3);
      for (const id of ['1', '2', '3', '4']) await under.queue.add(job(id));
      await under.until(() => started.length === 3);
      assert.equal(started.includes('4'), false);
      end(started[0] ?? '');
      await under.until(() => started.length === 4);
    });

    it('forgets a job that is finished, so that its id can be added again', async () => {
      under.consume(run, 3);
      await under.queue.add(job('1'));
      await under.until(() => started.length === 1);
      end('1');
      let left = 1;
      await under.until(() => {
        void under.remaining().then((count) => (left = count));
        return left === 0;
      });
      await under.queue.add(job('1'));
      await under.until(() => started.length === 2);
    });
  });
}
