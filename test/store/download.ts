import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, findWooCommerce } from './find-sources.js';
import { unpack } from './unpack.js';

const ADDRESSES = {
  wordpress: 'https://wordpress.org/latest.zip',
  woocommerce: 'https://downloads.wordpress.org/plugin/woocommerce.latest-stable.zip',
} as const;

/**
 * Puts WordPress and WooCommerce into the cache folder, where the tests find them too. Nothing is done where WooCommerce is there
 * already. Throws where there is no way out to the network, with what to do then.
 */
export async function downloadSources(): Promise<void> {
  if (findWooCommerce() !== null) return;
  for (const [name, address] of Object.entries(ADDRESSES)) {
    console.log(`Downloading ${address} …`);
    try {
      await download(address, join(CACHE, name));
    } catch (error) {
      throw new Error(
        `${address} could not be downloaded. Set WOOCOMMERCE_DIR (and WORDPRESS_DIR) to a folder or zip that is here already.`,
        { cause: error },
      );
    }
  }
}

async function download(address: string, target: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`answered ${String(response.status)}`);
  mkdirSync(CACHE, { recursive: true });
  const zip = `${target}.zip`;
  writeFileSync(zip, Buffer.from(await response.arrayBuffer()));
  rmSync(`${target}.new`, { recursive: true, force: true });
  unpack(zip, `${target}.new`);
  rmSync(target, { recursive: true, force: true });
  renameSync(`${target}.new`, target);
  rmSync(zip);
}
