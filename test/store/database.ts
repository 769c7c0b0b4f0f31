import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A MariaDB of its own on a private socket; nothing of the machine's is used. */
export interface Database {
  readonly socket: string;
  readonly user: string;
  readonly name: string;
  /** Runs statements as root and answers what the client printed, without headings. */
  sql(statements: string): string;
  /** The whole shop as SQL text, and back. */
  dump(): string;
  restore(dump: string): void;
  stop(): Promise<void>;
}

const NAME = 'wordpress';
/** Not root: a shop's user has no special rights, and the server's init_connect applies to it (see shiftClock). */
const USER = 'shop';

export async function startDatabase(folder: string): Promise<Database> {
  const data = join(folder, 'db');
  mkdirSync(folder, { recursive: true });
  const path = `${process.env.PATH ?? ''}:/usr/sbin`;
  const me = userInfo().username;
  // Sockets have short names; a deep folder would not do.
  const socket = join(mkdtempSync(join(tmpdir(), 'sb-')), 'm.sock');
  const temporary = mkdtempSync(join(tmpdir(), 'sb-db-'));
  run('mariadb-install-db', [
    '--no-defaults',
    `--user=${me}`,
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--user=${me}`,
      `--datadir=${data}`,
      `--tmpdir=${temporary}`,
      `--socket=${socket}`,
      '--skip-networking',
      '--skip-name-resolve',
      '--innodb-buffer-pool-size=96M',
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-flush-method=nosync',
      '--innodb-doublewrite=0',
      '--character-set-server=utf8mb4',
      '--collation-server=utf8mb4_unicode_ci',
      `--log-error=${join(folder, 'mariadb.log')}`,
    ],
    { stdio: 'ignore', env: { ...process.env, PATH: path } },
  );

  function run(program: string, args: string[], input?: string): string {
    const done = spawnSync(program, args, {
      encoding: 'utf8',
      input,
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, PATH: path },
    });
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr || String(done.error)}`);
    return done.stdout;
  }
  const sql = (statements: string) => run('mariadb', ['--no-defaults', '-N', '-B', '-S', socket], statements);

  for (let attempt = 0; ; attempt++) {
    try {
      sql('SELECT 1');
      break;
    } catch (error) {
      if (attempt > 100 || server.exitCode !== null) throw error;
      await sleep(100);
    }
  }
  sql(
    `CREATE DATABASE ${NAME} CHARACTER SET utf8mb4; CREATE USER ${USER}@localhost IDENTIFIED BY ''; GRANT ALL ON ${NAME}.* TO ${USER}@localhost`,
  );
  return {
    socket,
    user: USER,
    name: NAME,
    sql: (statements) => sql(`USE ${NAME};${statements}`),
    dump: () => run('mariadb-dump', ['--no-defaults', '-S', socket, '--single-transaction', NAME]),
    restore: (dump) => void run('mariadb', ['--no-defaults', '-S', socket, NAME], dump),
    stop: () => end(server, 'SIGTERM'),
  };
}

/** Ends a process this one started, and waits. */
export function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
