import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { watchFiles } from './adapters/file-watch.js';
import { installCommand } from './commands/install-command.js';
import { pairCommand } from './commands/pair-command.js';
import { readConfig, type Config } from './config.js';
import { startContainer } from './container.js';
import { defaultDataDir } from './data-dir.js';
import { pairingFile, readPairing } from './pairing.js';

const VERSION = '0.1.0';
const WORKER_FILE = resolve(process.argv[1] ?? '');
const print = (text: string) => void process.stdout.write(`${text}\n`);

async function configured(): Promise<Config> {
  return readConfig(process.env, (path) => readFileSync(path, 'utf8'), await readPairing(process.env));
}

async function run(): Promise<void> {
  const config = await configured();
  const container = await startContainer(config, VERSION);
  const end = async () => {
    await container.stop();
    process.exit(0);
  };
  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());
  const changed = new Promise<void>((done) => {
    watchFiles([WORKER_FILE, pairingFile(container.dataDir)], (path) => {
      container.log.info('a new version or pairing is there; whoever started this process starts it again', { path });
      done();
    });
  });
  await Promise.race([container.outdated, changed]);
  await end();
}

const COMMANDS: Record<string, () => Promise<void>> = {
  run,
  pair: () => pairCommand(process.stdin, process.env.DATA_DIR ?? null, print),
  install: async () => {
    const config = await configured();
    const dataDir = resolve(config.dataDir ?? defaultDataDir(config.storeUrl));
    installCommand({ node: process.execPath, workerFile: WORKER_FILE, dataDir, storeUrl: config.storeUrl }, print);
  },
};

async function main(): Promise<void> {
  const name = process.argv[2] ?? 'run';
  const command = COMMANDS[name];
  if (command === undefined)
    throw new Error(`There is no command "${name}"; there are: ${Object.keys(COMMANDS).join(', ')}.`);
  await command();
  // A terminal's input that was read half-way would hold the process.
  if (name !== 'run') process.exit(0);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The sync service could not start.'}\n`);
  process.exit(1);
});
