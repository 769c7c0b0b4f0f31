import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { defaultDataDir, keyRingOf, stateFolder, writeWhole } from './data-dir.js';
import { createSealer, parseKeyRing } from './secrets/seal.js';

const PURPOSE = 'pairing';
const FILE = 'pairing.json';

/** What the code of wp-admin says (plugin Worker/Pairing). */
const codeSchema = z.object({
  store_url: z.url({ protocol: /^https?$/ }),
  consumer_key: z.string().min(1),
  consumer_secret: z.string().min(1),
  worker_secret: z.string().regex(/^[0-9a-f]{32,128}$/i),
});

const fileSchema = z.object({ store_url: z.string(), sealed: z.string() });

/** A pairing that cannot be used; the message says what to do. */
export class PairingError extends Error {}

/** Keeps the code's secrets sealed in the data directory of its shop, and answers the shop's address. */
export async function pair(code: string, dataDir: string | null): Promise<{ storeUrl: string; dataDir: string }> {
  const pairing = parseCode(code);
  const storeUrl = pairing.store_url.replace(/\/+$/, '');
  const folder = dataDir ?? defaultDataDir(storeUrl);
  const sealer = createSealer(parseKeyRing(await keyRingOf(folder)));
  const sealed = sealer.seal(JSON.stringify({ ...pairing, store_url: storeUrl }), PURPOSE);
  writeWhole(join(folder, FILE), JSON.stringify({ store_url: storeUrl, sealed }));
  return { storeUrl, dataDir: folder };
}

/**
 * The paired shop this process works for, as environment variables: the one of DATA_DIR, else of STORE_URL, else the only one.
 * Empty where nothing was paired: then the environment must hold everything.
 *
 * @throws PairingError where several shops are paired and none is named.
 */
export async function readPairing(environment: Record<string, string | undefined>): Promise<Record<string, string>> {
  const folder = environment.DATA_DIR ?? folderOf(environment.STORE_URL?.replace(/\/+$/, ''));
  if (folder === null || !existsSync(join(folder, FILE))) return {};
  const { sealed } = fileSchema.parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8')));
  const sealer = createSealer(parseKeyRing(await keyRingOf(folder)));
  const pairing = codeSchema.parse(JSON.parse(sealer.unseal(sealed, PURPOSE)));
  return {
    STORE_URL: pairing.store_url,
    WC_CONSUMER_KEY: pairing.consumer_key,
    WC_CONSUMER_SECRET: pairing.consumer_secret,
    WORKER_SECRET: pairing.worker_secret,
    DATA_DIR: folder,
  };
}

export function pairingFile(dataDir: string): string {
  return join(dataDir, FILE);
}

function parseCode(code: string): z.infer<typeof codeSchema> {
  try {
    return codeSchema.parse(JSON.parse(Buffer.from(code.trim(), 'base64url').toString('utf8')));
  } catch {
    throw new PairingError('That is not a pairing code. Copy the whole code from WooCommerce → Zoho Books.');
  }
}

function folderOf(storeUrl: string | undefined): string | null {
  if (storeUrl !== undefined) return defaultDataDir(storeUrl);
  const root = stateFolder();
  const folders = existsSync(root) ? readdirSync(root).map((name) => join(root, name)) : [];
  const paired = folders.filter((folder) => existsSync(join(folder, FILE)));
  if (paired.length > 1) {
    const urls = paired.map(
      (folder) => fileSchema.parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8'))).store_url,
    );
    throw new PairingError(`Several shops are paired here; set STORE_URL to one of:\n  ${urls.join('\n  ')}`);
  }
  return paired[0] ?? null;
}
