import { execFile, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, connect } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { end, startDatabase, type Database } from './database.js';
import type { Sources } from './find-sources.js';
import { unpack } from './unpack.js';

const PHP_FOLDER = fileURLToPath(new URL('./php/', import.meta.url));
export const PLUGIN_FOLDER = fileURLToPath(new URL('../../plugin/', import.meta.url));

export interface RealStoreOptions {
  readonly folder: string;
  readonly sources: Sources;
  readonly hpos: boolean;
  readonly port?: number;
  /** The unpacked plugin or its zip; default the working copy. */
  readonly plugin?: string;
  /** Constants of wp-config. */
  readonly constants?: Record<string, string>;
  readonly phpWorkers?: number;
}

/** A real WordPress with real WooCommerce and the plugin, on loopback. */
export interface RealStore {
  readonly url: string;
  readonly folder: string;
  readonly wpPath: string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly adminUser: string;
  readonly adminPassword: string;
  readonly versions: string;
  readonly database: Database;
  /** Runs one of test/store/php in a process of its own and answers what it printed; throws where it fails. */
  php(script: string, ...args: string[]): string;
  /** The same while this process goes on, for what waits for something that runs here. */
  phpAside(script: string, ...args: string[]): Promise<string>;
  /** Messages of PHP since the store began; WordPress's own about early translations left out. */
  phpMessages(): string[];
  /** The same shop under another address: what a copy of its database is. Answers the new address. */
  moveToAnotherPort(): Promise<string>;
  /** How often the web server was asked for this path. */
  countRequests(path: string): number;
  /** Moves the database clock ahead of the machine's by this much in all. */
  shiftClock(ms: number): void;
  stop(): Promise<void>;
}

export async function startRealStore(options: RealStoreOptions): Promise<RealStore> {
  const { folder, sources, hpos } = options;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const wpPath = join(folder, 'wp');
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${String(port)}`;
  const starting = startDatabase(folder);
  unpack(sources.wordpress, wpPath);
  for (const leftover of ['wp-config.php', 'wp-content/db.php', 'wp-content/database'])
    rmSync(join(wpPath, leftover), { recursive: true, force: true });
  const plugins = join(wpPath, 'wp-content/plugins');
  if (sources.woocommerce !== null) unpack(sources.woocommerce, join(plugins, 'woocommerce'));
  placePlugin(options.plugin ?? PLUGIN_FOLDER, join(plugins, 'storebooks'));
  mkdirSync(join(wpPath, 'wp-content/mu-plugins'), { recursive: true });
  copyFileSync(join(PHP_FOLDER, 'mu-plugin.php'), join(wpPath, 'wp-content/mu-plugins/storebooks-test.php'));
  const database = await starting;
  const adminPassword = randomBytes(10).toString('hex');
  writeFileSync(join(wpPath, 'wp-config.php'), wpConfig(url, folder, database, options.constants ?? {}));

  const command = (script: string, args: string[]) => [
    '-d',
    'memory_limit=1G',
    join(PHP_FOLDER, script),
    wpPath,
    ...args,
  ];
  const runOptions = {
    encoding: 'utf8',
    env: { ...process.env, ADMIN_PASSWORD: adminPassword },
    maxBuffer: 64 * 1024 * 1024,
  } as const;
  const php = (script: string, ...args: string[]): string => {
    const run = spawnSync('php', command(script, args), runOptions);
    if (run.status !== 0) throw new Error(`${script}: ${run.stderr.slice(-2000)}${run.stdout.slice(-500)}`);
    return run.stdout;
  };
  const phpAside = async (script: string, ...args: string[]): Promise<string> =>
    (await promisify(execFile)('php', command(script, args), runOptions)).stdout;
  try {
    php('install.php');
    if (sources.woocommerce !== null) {
      php('fix-case.php');
      php('activate.php', hpos ? 'on' : 'off');
    }
    const configure = sources.woocommerce === null ? 'configure-wordpress.php' : 'configure.php';
    const made = JSON.parse(php(configure, hpos ? 'on' : 'off')) as Record<string, string>;
    copyFileSync(join(PHP_FOLDER, 'router.php'), join(folder, 'router.php'));
    const workers = options.phpWorkers ?? 4;
    let web = await serve(folder, port, workers);
    return {
      url,
      folder,
      wpPath,
      consumerKey: made.consumer_key ?? '',
      consumerSecret: made.consumer_secret ?? '',
      adminUser: 'admin',
      adminPassword,
      versions:
        made.woocommerce === undefined
          ? `WordPress ${made.wordpress ?? '?'} alone`
          : `WordPress ${made.wordpress ?? '?'}, WooCommerce ${made.woocommerce}, HPOS ${hpos ? 'on' : 'off'}`,
      database,
      php,
      phpAside,
      phpMessages: () => phpMessages(join(folder, 'debug.log')),
      countRequests: (path) => readFileSync(join(folder, 'requests.log'), 'utf8').split(path).length - 1,
      async moveToAnotherPort() {
        await web.stop();
        const otherPort = await freePort();
        const other = `http://127.0.0.1:${String(otherPort)}`;
        const config = join(wpPath, 'wp-config.php');
        writeFileSync(config, readFileSync(config, 'utf8').replaceAll(url, other));
        web = await serve(folder, otherPort, workers);
        return other;
      },
      shiftClock: (ms) => {
        // SYSDATE ignores the session's timestamp, so every new connection is ahead by exactly this.
        database.sql(`SET GLOBAL init_connect = 'SET @@timestamp = UNIX_TIMESTAMP(SYSDATE(6)) + ${String(ms / 1000)}'`);
      },
      async stop() {
        await web.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** php -S forks its workers; they are one group, ended together. */
async function serve(folder: string, port: number, workers: number): Promise<{ stop(): Promise<void> }> {
  const log = openSync(join(folder, 'web.log'), 'a');
  const args = [
    '-d',
    'memory_limit=512M',
    '-S',
    `127.0.0.1:${String(port)}`,
    '-t',
    join(folder, 'wp'),
    join(folder, 'router.php'),
  ];
  const web = spawn('php', args, {
    stdio: ['ignore', log, log],
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: String(workers) },
  });
  closeSync(log);
  await untilListening(port);
  return {
    async stop() {
      if (web.pid !== undefined && web.exitCode === null && web.signalCode === null) process.kill(-web.pid, 'SIGTERM');
      await end(web, 'SIGTERM');
    },
  };
}

/** Everything but what only development needs. */
function placePlugin(source: string, target: string): void {
  if (source.endsWith('.zip')) unpack(source, target);
  else cpSync(source, target, { recursive: true, filter: (path) => !['vendor', '.git'].includes(basename(path)) });
}

function wpConfig(url: string, folder: string, database: Database, constants: Record<string, string>): string {
  const salts = [
    'AUTH_KEY',
    'SECURE_AUTH_KEY',
    'LOGGED_IN_KEY',
    'NONCE_KEY',
    'AUTH_SALT',
    'SECURE_AUTH_SALT',
    'LOGGED_IN_SALT',
    'NONCE_SALT',
  ];
  const text: Record<string, string> = {
    DB_NAME: database.name,
    DB_USER: database.user,
    DB_PASSWORD: '',
    DB_HOST: `localhost:${database.socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: url,
    WP_SITEURL: url,
    WP_DEBUG_LOG: join(folder, 'debug.log'),
    WP_ACCESSIBLE_HOSTS: '127.0.0.1,localhost',
    FS_METHOD: 'direct',
    ...Object.fromEntries(salts.map((name) => [name, randomBytes(24).toString('hex')])),
    ...constants,
  };
  const flags = {
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
  };
  return [
    '<?php',
    ...Object.entries(text).map(([name, value]) => `define('${name}', '${value}');`),
    ...Object.entries(flags).map(([name, value]) => `define('${name}', ${String(value)});`),
    "$table_prefix = 'wp_';",
    "if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');",
    "require_once ABSPATH . 'wp-settings.php';",
  ].join('\n');
}

function phpMessages(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.includes('_load_textdomain_just_in_time'));
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function untilListening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (isOpen) return;
    await sleep(100);
  }
  throw new Error('php -S did not start');
}
