import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSources } from '../store/find-sources.js';
import { startRealStore, type RealStore } from '../store/real-store.js';
import { createWooClient } from '../store/woo-client.js';

const QUARTER_MS = 15 * 60_000;

describe('the mail that orders wait and the sync service is silent', function () {
  this.timeout(120_000);
  let store: RealStore;
  let stop = () => Promise.resolve();

  before(async function () {
    const sources = findSources();
    if (sources === null) return this.skip();
    store = await startRealStore({
      folder: join(tmpdir(), `storebooks-watch-${String(process.pid)}`),
      sources,
      hpos: true,
    });
    stop = () => store.stop();
    store.php('connect.php', 'ab'.repeat(32));
    await createWooClient(store).post('/orders', { status: 'processing', line_items: [{ sku: 'tea', quantity: 1 }] });
  });
  after(() => stop());

  const mails = () => {
    const file = join(store.folder, 'mail.log');
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    return lines
      .map((line) => JSON.parse(line) as { to: string; subject: string; message: string })
      .filter(({ subject }) => subject.includes('Zoho Books'));
  };
  /** Any page, after the pause between two looks. */
  async function visit(): Promise<void> {
    store.database.sql("UPDATE wp_options SET option_value = '0' WHERE option_name = 'storebooks_watch_at'");
    await (await fetch(`${store.url}/wp-json/`)).text();
  }

  it('does not go out before a quarter of an hour', async () => {
    store.shiftClock(QUARTER_MS - 60_000);
    await visit();
    assert.deepEqual(mails(), []);
  });

  it('goes to the administrator with the next request of any kind after it, once', async () => {
    store.shiftClock(QUARTER_MS + 60_000);
    await visit();
    await visit();
    const [mail, ...others] = mails();
    assert.deepEqual(others, []);
    assert.equal(mail?.to, 'admin@example.com');
    assert.match(mail.message, /1 order is waiting/);
    assert.match(mail.message, /page=storebooks/);
  });

  it('is not sent where the settings say so', async () => {
    store.php('change-settings.php', JSON.stringify({ admin_mail: false }));
    store.database.sql("DELETE FROM wp_options WHERE option_name = 'storebooks_watch_mailed'");
    await visit();
    assert.equal(mails().length, 1);
  });

  it('left no message of PHP', () => {
    assert.deepEqual(store.phpMessages(), []);
  });
});
