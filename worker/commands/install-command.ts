import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { cronLine, systemdUnit, unitName, type Supervised } from '../supervision.js';

/**
 * `node worker.mjs install`: hands the service to systemd (as root for the whole machine, else for this user) or, where there is
 * none, to cron; it then runs now and after every reboot.
 */
export function installCommand(supervised: Supervised, print: (text: string) => void): void {
  if (existsSync('/run/systemd/system')) installUnit(supervised, print);
  else installCron(supervised, print);
}

function installUnit(supervised: Supervised, print: (text: string) => void): void {
  const isRoot = userInfo().uid === 0;
  const folder = isRoot ? '/etc/systemd/system' : join(homedir(), '.config/systemd/user');
  const scope = isRoot ? [] : ['--user'];
  const name = `${unitName(supervised)}.service`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), systemdUnit(supervised, isRoot ? userInfo().username : null));
  // A user's services outlive the last log-out only with lingering.
  if (!isRoot) spawnSync('loginctl', ['enable-linger']);
  execFileSync('systemctl', [...scope, 'daemon-reload']);
  execFileSync('systemctl', [...scope, 'enable', '--now', name], { stdio: ['ignore', 'ignore', 'inherit'] });
  print(`The sync service runs as ${name} and starts with the machine.`);
  print(`Its log: journalctl ${[...scope, '-u', name].join(' ')}`);
}

function installCron(supervised: Supervised, print: (text: string) => void): void {
  const line = cronLine(supervised);
  const before = spawnSync('crontab', ['-l'], { encoding: 'utf8' });
  if (before.error !== undefined) {
    throw new Error(`There is neither systemd nor cron here. Have your host run this line every minute:\n${line}`);
  }
  const others = (before.status === 0 ? before.stdout : '')
    .split('\n')
    .filter((other) => other !== '' && !other.includes(`${supervised.dataDir}/cron.lock`));
  execFileSync('crontab', ['-'], { input: `${[...others, line].join('\n')}\n` });
  const log = openSync(join(supervised.dataDir, 'worker.log'), 'a');
  spawn('flock', ['-n', join(supervised.dataDir, 'cron.lock'), supervised.node, supervised.workerFile], {
    env: { ...process.env, DATA_DIR: supervised.dataDir },
    detached: true,
    stdio: ['ignore', log, log],
  }).unref();
  print('The sync service runs; cron starts it again within a minute, also after a reboot.');
  print(`Its log: ${join(supervised.dataDir, 'worker.log')}`);
}
