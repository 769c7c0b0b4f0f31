import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveZohoBooks } from '../simulators/zoho-books/serve.js';
import { createZohoBooks } from '../simulators/zoho-books/zoho-books.js';
import { downloadSources } from './download.js';
import { findSources } from './find-sources.js';
import { PLUGIN_FOLDER, startRealStore } from './real-store.js';

const PORT = 8100;
const CLIENT = { client_id: '1000.SANDBOX', client_secret: 'sandbox-secret' };

/** npm run store: a real shop with the plugin on this machine, and a Zoho Books to try it with. */
async function main(): Promise<void> {
  if (!existsSync(join(PLUGIN_FOLDER, 'build/index.js')) || !existsSync(join(PLUGIN_FOLDER, 'worker/worker.mjs'))) {
    throw new Error('Run "npm run build" first: the plugin has no admin page or worker yet.');
  }
  await downloadSources();
  const sources = findSources();
  if (sources === null) throw new Error('WooCommerce was not found.');
  const url = `http://127.0.0.1:${String(PORT)}`;
  const redirect_uris = [`${url}/wp-json/wc-storebooks/v1/connection/callback`];
  const zoho = createZohoBooks({
    now: () => Date.now(),
    origin: '',
    clients: [{ ...CLIENT, redirect_uris }],
    organizations: [
      {
        organization_id: '800000001',
        name: 'Sandbox Books',
        edition: 'us',
        country: 'U.S.A',
        currency_code: 'USD',
        price_precision: 2,
        taxes: [{ name: 'CA Tax', percent: '7.25', type: 'tax' }],
      },
    ],
  });
  const zohoServer = await serveZohoBooks(zoho, { latencyMs: () => 300 });
  const store = await startRealStore({
    folder: join(tmpdir(), 'storebooks-store'),
    sources,
    hpos: !process.argv.includes('--no-hpos'),
    port: PORT,
  });
  console.log(`
  ${store.versions}

  Shop            ${store.url}
  wp-admin        ${store.url}/wp-admin/admin.php?page=storebooks
  sign in as      ${store.adminUser} / ${store.adminPassword}

  Make a pairing code there, then start the sync service with the sandbox in place of Zoho:
    echo CODE | DATA_DIR=${store.folder}/data node plugin/worker/worker.mjs pair
    DATA_DIR=${store.folder}/data ZOHO_ACCOUNTS_URL=${zohoServer.url} npm start

  Connect with    client id ${CLIENT.client_id}, client secret ${CLIENT.client_secret}
`);
  if (!process.argv.includes('--once')) {
    console.log('  Ctrl-C ends it.');
    await new Promise((resolve) => process.once('SIGINT', resolve));
  }
  await store.stop();
  await zohoServer.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
