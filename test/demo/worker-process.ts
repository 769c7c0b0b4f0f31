import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('../../plugin/worker/worker.mjs', import.meta.url));

/** The built worker as a merchant starts it, its log in a file. */
export interface WorkerProcess {
  /** Ends it as the system would, and waits. */
  stop(): Promise<void>;
  kill9(): Promise<void>;
  readonly exitCode: () => number | null;
}

export function startWorkerProcess(environment: Record<string, string>, logFile: string): WorkerProcess {
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, [WORKER], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return {
    exitCode: () => child.exitCode,
    stop: () => end(child, 'SIGTERM'),
    kill9: () => end(child, 'SIGKILL'),
  };
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
