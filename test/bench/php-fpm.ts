import { spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { end } from '../store/database.js';
import type { RealStore } from '../store/real-store.js';
import { serveFastCgi } from './fastcgi.js';

const CHILDREN = 8;

/** The php-fpm of this machine, $PHP_FPM first; null where there is none. */
export function findPhpFpm(): string | null {
  const version = spawnSync('php', ['-r', 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;'], { encoding: 'utf8' });
  const names = ['php-fpm', `php-fpm${version.stdout}`];
  const paths = names.flatMap((name) => [`/usr/sbin/${name}`, `/usr/local/sbin/${name}`]);
  return [process.env.PHP_FPM ?? '', ...paths].find((path) => path !== '' && existsSync(path)) ?? null;
}

/** The same shop once more, under php-fpm; what it calls itself does not change. */
export async function servePhpFpm(
  program: string,
  store: RealStore,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const socket = join(store.database.socket, '../fpm.sock');
  const config = join(store.folder, 'fpm.conf');
  const lines = [
    '[global]',
    `error_log = ${join(store.folder, 'fpm.log')}`,
    '[shop]',
    `listen = ${socket}`,
    'pm = static',
    `pm.max_children = ${String(CHILDREN)}`,
    'clear_env = no',
    'php_admin_value[memory_limit] = 512M',
    ...(process.getuid?.() === 0 ? ['user = root', 'group = root'] : []),
  ];
  writeFileSync(config, `${lines.join('\n')}\n`);
  const fpm = spawn(program, ['-F', '-y', config, ...(process.getuid?.() === 0 ? ['-R'] : [])], { stdio: 'ignore' });
  for (let attempt = 0; !existsSync(socket); attempt++) {
    if (attempt > 100 || fpm.exitCode !== null) throw new Error(`php-fpm did not start: see ${store.folder}/fpm.log`);
    await sleep(50);
  }
  const gateway = await serveFastCgi({ socket, documentRoot: store.wpPath, host: new URL(store.url).host });
  return {
    url: gateway.url,
    async stop() {
      await gateway.close();
      await end(fpm, 'SIGTERM');
    },
  };
}
