/** How the operating system keeps one sync service alive; texts only, nothing is done here. */
export interface Supervised {
  readonly node: string;
  readonly workerFile: string;
  readonly dataDir: string;
  readonly storeUrl: string;
}

/** A name for the unit that is the same for the same shop. */
export function unitName({ dataDir }: Supervised): string {
  const last =
    dataDir
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return `storebooks-${last.replace(/[^A-Za-z0-9_-]/g, '-')}`;
}

/** A systemd unit: started at boot, started again after every end, asked to stop politely. */
export function systemdUnit(supervised: Supervised, user: string | null): string {
  const { node, workerFile, dataDir, storeUrl } = supervised;
  return [
    '[Unit]',
    `Description=Storebooks sync service for ${storeUrl}`,
    'After=network-online.target',
    'Wants=network-online.target',
    'StartLimitIntervalSec=0',
    '',
    '[Service]',
    ...(user === null ? [] : [`User=${user}`]),
    `Environment=DATA_DIR=${dataDir}`,
    `ExecStart=${quoted(node)} ${quoted(workerFile)}`,
    'Restart=always',
    'RestartSec=5',
    'TimeoutStopSec=60',
    'NoNewPrivileges=yes',
    'PrivateTmp=yes',
    '',
    '[Install]',
    `WantedBy=${user === null ? 'default.target' : 'multi-user.target'}`,
    '',
  ].join('\n');
}

/**
 * A cron line for hosts without systemd: every minute, and only where none runs: flock lets one in, and the worker's own lock of
 * DATA_DIR stands behind it.
 */
export function cronLine({ node, workerFile, dataDir }: Supervised): string {
  const command = `DATA_DIR=${shell(dataDir)} flock -n ${shell(`${dataDir}/cron.lock`)} ${shell(node)} ${shell(workerFile)}`;
  // A percent sign is a line break to cron.
  return `* * * * * ${command} >>${shell(`${dataDir}/worker.log`)} 2>&1`.replaceAll('%', '\\%');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\%$]/g, (sign) => (sign === '%' || sign === '$' ? sign + sign : `\\${sign}`))}"`;
}

function shell(text: string): string {
  return /^[A-Za-z0-9_/.:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
