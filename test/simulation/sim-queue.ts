import type { Job, JobQueue } from '../../worker/ports.js';
import type { Scheduler } from './scheduler.js';
import type { SimProcess } from './sim-process.js';

/** BullMQ's stalled check finds a dead worker's job after its lock ran out. */
const STALLED_MS = 35_000;

interface Consumer {
  readonly process: SimProcess;
  readonly run: (job: Job) => Promise<void>;
  active: number;
}

/**
 * The queue's agreed behaviour (queue contract): one job of an id at a time, an add while it waits coalesces, an add while it
 * runs makes it run once more, no retries; jobs of a dead process come back; everything may be wiped.
 */
export interface SimQueue {
  portFor(process: SimProcess, latencyMs: () => number): JobQueue;
  consume(process: SimProcess, run: (job: Job) => Promise<void>): void;
  wipe(): void;
  size(): number;
}

export function createSimQueue(scheduler: Scheduler, concurrency = 4): SimQueue {
  let waiting = new Map<string, Job>();
  let active = new Map<string, { job: Job; process: SimProcess }>();
  let again = new Map<string, Job>();
  const consumers: Consumer[] = [];

  const idOf = (job: Job) => `${job.name}-${job.data.id}`;

  function add(job: Job): void {
    const id = idOf(job);
    if (active.has(id)) again.set(id, job);
    else waiting.set(id, job);
    dispatch();
  }

  function dispatch(): void {
    for (const [id, job] of waiting) {
      const consumer = consumers.find((one) => one.process.isAlive() && one.active < concurrency);
      if (consumer === undefined) return;
      waiting.delete(id);
      start(id, job, consumer);
    }
  }

  function start(id: string, job: Job, consumer: Consumer): void {
    const mine = active;
    active.set(id, { job, process: consumer.process });
    consumer.active++;
    watchForStall(id, job, consumer);
    void consumer.run(job).then(() => {
      consumer.active--;
      if (mine === active) finish(id);
      dispatch();
    });
  }

  function finish(id: string): void {
    active.delete(id);
    const next = again.get(id);
    again.delete(id);
    if (next !== undefined) add(next);
  }

  function watchForStall(id: string, job: Job, consumer: Consumer): void {
    const mine = active;
    const check = () => {
      const entry = mine === active ? active.get(id) : undefined;
      if (entry?.process !== consumer.process || entry.job !== job) return;
      if (consumer.process.isAlive()) {
        scheduler.after(STALLED_MS, check);
        return;
      }
      active.delete(id);
      again.delete(id);
      add(job);
    };
    scheduler.after(STALLED_MS, check);
  }

  return {
    portFor: (process, latencyMs) => ({ add: (job) => process.call(latencyMs(), () => add(job)) }),
    consume(process, run) {
      consumers.push({ process, run, active: 0 });
      dispatch();
    },
    wipe() {
      waiting = new Map();
      active = new Map();
      again = new Map();
    },
    size: () => waiting.size + active.size,
  };
}
