import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { Clock } from '../ports.js';

const READY_WITHIN_MS = 10_000;
const LONGEST_SOCKET_PATH = 107;

export interface ManagedRedis {
  readonly path: string;
  stop(): Promise<void>;
}

/**
 * A redis-server of our own on a private socket, with append-only file and without eviction, where REDIS_URL is empty (toolchain §3).
 * It ends with this process; one that an earlier life left behind, or that is just going, is ended first. Throws where there is no redis-server.
 */
export async function startManagedRedis(dataDir: string, clock: Clock): Promise<ManagedRedis> {
  const folder = join(dataDir, 'redis');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'redis.sock');
  if (path.length > LONGEST_SOCKET_PATH)
    throw new Error(`DATA_DIR is too long for a socket (${String(path.length)} characters); choose a shorter one`);
  await endOrphan(path, clock);
  rmSync(path, { force: true });

  const child = launch(folder, path);
  const failed = new Promise<never>((_, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new Error(
          error.code === 'ENOENT'
            ? 'redis-server is not installed: install it (apt-get install redis-server) or set REDIS_URL'
            : error.message,
        ),
      ),
    );
    child.once('exit', (code) =>
      reject(new Error(`redis-server ended with ${String(code)}; see ${join(folder, 'redis.log')}`)),
    );
  });
  failed.catch(() => undefined);
  await Promise.race([waitUntilReady(path, clock), failed]);
  return { path, stop: () => stop(child) };
}

/** DATA_DIR is ours alone, so whoever answers here belongs to a process that is gone and may go itself at any moment. */
async function endOrphan(path: string, clock: Clock): Promise<void> {
  const end = clock.monotonic() + READY_WITHIN_MS;
  while (clock.monotonic() < end && (await ask(path, (redis) => redis.shutdown('NOSAVE').catch(() => undefined))))
    await clock.sleep(50);
}

/** setpriv ties its life to ours, so that a killed worker leaves no server behind. */
function launch(folder: string, path: string): ChildProcess {
  const server = [
    ...['redis-server', '--port', '0', '--unixsocket', path, '--unixsocketperm', '700', '--dir', folder],
    ...['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', '', '--maxmemory-policy', 'noeviction'],
    ...['--daemonize', 'no', '--logfile', join(folder, 'redis.log')],
  ];
  const [program = '', ...args] = process.platform === 'linux' ? ['setpriv', '--pdeathsig', 'TERM', ...server] : server;
  return spawn(program, args, { stdio: 'ignore' });
}

async function waitUntilReady(path: string, clock: Clock): Promise<void> {
  const end = clock.monotonic() + READY_WITHIN_MS;
  while (clock.monotonic() < end) {
    if (await answers(path)) return;
    await clock.sleep(50);
  }
  throw new Error('redis-server did not become ready');
}

function answers(path: string): Promise<boolean> {
  return ask(path, (redis) => redis.ping());
}

/** Whether a server was there to be asked. */
async function ask(path: string, question: (redis: Redis) => Promise<unknown>): Promise<boolean> {
  const redis = new Redis({ path, lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await question(redis);
    return true;
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
