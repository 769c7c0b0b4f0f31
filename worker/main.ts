import { readFileSync } from 'node:fs';
import { ConfigError, readConfig } from './config.js';
import { startContainer } from './container.js';

const VERSION = '0.1.0';

async function main(): Promise<void> {
  const config = readConfig(process.env, (path) => readFileSync(path, 'utf8'));
  const container = await startContainer(config, VERSION);
  const end = async () => {
    await container.stop();
    process.exit(0);
  };
  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());
  await container.outdated;
  await end();
}

main().catch((error: unknown) => {
  const isExpected = error instanceof ConfigError || error instanceof Error;
  process.stderr.write(`${isExpected ? error.message : 'The sync service could not start.'}\n`);
  process.exit(1);
});
