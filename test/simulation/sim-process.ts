import type { Scheduler } from './scheduler.js';

/**
 * One life of a worker process. Everything it awaits goes through `call`; once it is dead nothing it started ever continues,
 * and what it had asked for may or may not have happened: a crash at any await.
 */
export interface SimProcess {
  readonly boot: number;
  isAlive(): boolean;
  kill(): void;
  /** An asynchronous call of a port: `effect` happens after `latencyMs`, its answer arrives after another. */
  call<T>(latencyMs: number, effect: () => T): Promise<T>;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** The process stands still (a paused machine, a long garbage collection): what it waits for arrives, it does not go on. */
  freeze(ms: number): void;
}

export function createSimProcess(
  scheduler: Scheduler,
  boot: number,
  /** Asked at every await: die here? "before" loses the effect, "after" only its answer. */
  crashNow: () => 'no' | 'before' | 'after',
  onDeath: (process: SimProcess) => void,
): SimProcess {
  let alive = true;
  let frozenUntil = 0;

  /** Runs a continuation of this process: not after death, not while frozen. */
  function resume(run: () => void): void {
    if (!alive) return;
    const wait = frozenUntil - scheduler.now();
    if (wait > 0) scheduler.after(wait, () => resume(run));
    else run();
  }

  const process: SimProcess = {
    boot,
    isAlive: () => alive,
    freeze(ms) {
      frozenUntil = Math.max(frozenUntil, scheduler.now() + ms);
    },
    kill() {
      if (!alive) return;
      alive = false;
      onDeath(process);
    },
    call: (latencyMs, effect) =>
      new Promise((resolve, reject) => {
        if (!alive) return;
        const crash = crashNow();
        if (crash === 'before') {
          process.kill();
          return;
        }
        scheduler.after(latencyMs / 2, () => {
          if (!alive) return;
          let settle: () => void;
          try {
            const value = effect();
            settle = () => resolve(value);
          } catch (error) {
            settle = () => reject(error instanceof Error ? error : new Error(String(error)));
          }
          if (crash === 'after') {
            process.kill();
            return;
          }
          scheduler.after(latencyMs / 2, () => resume(settle));
        });
      }),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (!alive) return;
        let settled = false;
        const settle = () => {
          if (settled) return;
          settled = true;
          resume(resolve);
        };
        if (signal?.aborted === true) {
          scheduler.after(0, settle);
          return;
        }
        signal?.addEventListener('abort', () => scheduler.after(0, settle), { once: true });
        scheduler.after(ms, settle);
      }),
  };
  return process;
}
