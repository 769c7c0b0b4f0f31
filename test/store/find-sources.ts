import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder, a zip or a bare git directory. */
export interface Sources {
  readonly wordpress: string;
  /** null: WordPress alone, with the plugin switched off. */
  readonly woocommerce: string | null;
}

/** Where `npm run store` keeps what it downloaded. */
export const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'storebooks');

export const PACKAGED_WORDPRESS = fileURLToPath(
  new URL('../../node_modules/@wp-playground/wordpress-builds/src/wordpress/wp-nightly.zip', import.meta.url),
);

/** $WORDPRESS_DIR, else what was downloaded, else the build in the npm package (6.7-alpha). */
export function findWordPress(): string {
  return [process.env.WORDPRESS_DIR, join(CACHE, 'wordpress')].find(isThere) ?? PACKAGED_WORDPRESS;
}

/** $WOOCOMMERCE_DIR, else what was downloaded, else null: it is in no registry. */
export function findWooCommerce(): string | null {
  return [process.env.WOOCOMMERCE_DIR, join(CACHE, 'woocommerce')].find(isThere) ?? null;
}

export function findSources(): Sources | null {
  const woocommerce = findWooCommerce();
  return woocommerce === null ? null : { wordpress: findWordPress(), woocommerce };
}

function isThere(path: string | undefined): path is string {
  return path !== undefined && path !== '' && existsSync(path);
}
