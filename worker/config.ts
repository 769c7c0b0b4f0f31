import { z } from 'zod';
import type { LogLevel } from './log.js';

/** Every variable, what it means and what holds without it; each is also read from the file named by NAME_FILE. */
const environmentSchema = z.object({
  /** Address to listen on; only loopback by default. */
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  /** Keys, pairing and the managed Redis; default ~/.local/state/storebooks/<hash of the site>. */
  DATA_DIR: z.string().optional(),
  /** Empty: the worker starts and owns a local redis-server. */
  REDIS_URL: z.union([z.literal(''), z.url({ protocol: /^rediss?$/ })]).default(''),
  STORE_URL: z.url({ protocol: /^https?$/ }),
  WC_CONSUMER_KEY: z.string().min(1),
  WC_CONSUMER_SECRET: z.string().min(1),
  /** The shared secret of plugin and worker, in hex. */
  WORKER_SECRET: z.string().regex(/^[0-9a-f]{32,128}$/i, 'must be 32 to 128 hexadecimal digits'),
  /** `id:base64,…`, the first one is active; made and kept in DATA_DIR when empty. */
  ENCRYPTION_KEYS: z.string().default(''),
  /** A sandbox that stands in for every Zoho accounts server. */
  ZOHO_ACCOUNTS_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  /** Bearer for GET /metrics; without it the route refuses everyone. */
  METRICS_TOKEN: z.string().default(''),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string | null;
  readonly redisUrl: string | null;
  readonly storeUrl: string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly workerSecret: string;
  readonly encryptionKeys: string | null;
  readonly zohoAccountsUrl: string | null;
  readonly metricsToken: string | null;
  readonly logLevel: LogLevel;
}

/** All faults of the environment at once, one per line, by name and without any value. */
export class ConfigError extends Error {
  constructor(faults: readonly string[]) {
    super(`The environment is not complete:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads the environment; what pairing has kept stands in for what is not set there.
 *
 * @throws ConfigError naming every fault.
 */
export function readConfig(
  environment: Record<string, string | undefined>,
  readFile: (path: string) => string,
  paired: Record<string, string> = {},
): Config {
  const faults: string[] = [];
  const values: Record<string, string> = { ...paired };
  for (const name of Object.keys(environmentSchema.shape)) {
    const direct = environment[name];
    const file = environment[`${name}_FILE`];
    if (direct !== undefined && file !== undefined)
      faults.push(`${name}: set either ${name} or ${name}_FILE, not both`);
    else if (direct !== undefined) values[name] = direct;
    else if (file !== undefined) {
      try {
        values[name] = readFile(file).trim();
      } catch {
        faults.push(`${name}_FILE: cannot be read`);
      }
    }
  }
  const parsed = environmentSchema.safeParse(values);
  if (!parsed.success) {
    faults.push(
      ...parsed.error.issues.map(
        (issue) =>
          `${issue.path.join('.')}: ${values[String(issue.path[0])] === undefined ? 'is missing' : issue.message}`,
      ),
    );
  }
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  const env = parsed.data;
  return {
    host: env.HOST,
    port: env.PORT,
    dataDir: env.DATA_DIR ?? null,
    redisUrl: env.REDIS_URL || null,
    storeUrl: env.STORE_URL.replace(/\/+$/, ''),
    consumerKey: env.WC_CONSUMER_KEY,
    consumerSecret: env.WC_CONSUMER_SECRET,
    workerSecret: env.WORKER_SECRET,
    encryptionKeys: env.ENCRYPTION_KEYS || null,
    zohoAccountsUrl: env.ZOHO_ACCOUNTS_URL || null,
    metricsToken: env.METRICS_TOKEN || null,
    logLevel: env.LOG_LEVEL,
  };
}
