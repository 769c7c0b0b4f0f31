/** mulberry32: small, fast, good enough to choose faults; the same seed gives the same run for ever. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Event {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Virtual time: one heap of events, one at a time, all promises settled in between. */
export interface Scheduler {
  now(): number;
  after(ms: number, run: () => void): void;
  /** Runs events until the virtual time `end`, or until nothing is left. */
  runUntil(end: number): Promise<void>;
  readonly executed: () => number;
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

export function createScheduler(start: number): Scheduler {
  const heap: Event[] = [];
  let now = start;
  let order = 0;
  let executed = 0;

  const before = (a: Event, b: Event) => a.at < b.at || (a.at === b.at && a.order < b.order);

  function push(event: Event): void {
    heap.push(event);
    let child = heap.length - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      const [a, b] = [heap[child], heap[parent]];
      if (a === undefined || b === undefined || !before(a, b)) return;
      heap[child] = b;
      heap[parent] = a;
      child = parent;
    }
  }

  function pop(): Event | undefined {
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    let parent = 0;
    for (;;) {
      let smallest = parent;
      for (const child of [parent * 2 + 1, parent * 2 + 2]) {
        const [a, b] = [heap[child], heap[smallest]];
        if (a !== undefined && b !== undefined && before(a, b)) smallest = child;
      }
      const [a, b] = [heap[parent], heap[smallest]];
      if (smallest === parent || a === undefined || b === undefined) return first;
      heap[parent] = b;
      heap[smallest] = a;
      parent = smallest;
    }
  }

  return {
    now: () => now,
    after: (ms, run) => push({ at: now + Math.max(0, ms), order: order++, run }),
    executed: () => executed,
    async runUntil(end) {
      for (;;) {
        const first = heap[0];
        if (first === undefined || first.at > end) break;
        const event = pop();
        if (event === undefined) break;
        now = event.at;
        executed++;
        event.run();
        await nextTurn();
      }
      now = Math.max(now, end);
    },
  };
}
