import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSources, findWordPress, PACKAGED_WORDPRESS, type Sources } from '../store/find-sources.js';
import { PLUGIN_FOLDER, startRealStore, type RealStore } from '../store/real-store.js';

interface Run {
  readonly title: string;
  readonly sources: () => Sources | null;
  readonly hpos: boolean;
}

const RUNS: readonly Run[] = [
  {
    title: 'the oldest WordPress that is supported, without WooCommerce',
    sources: () => ({ wordpress: PACKAGED_WORDPRESS, woocommerce: null }),
    hpos: false,
  },
  { title: 'a real shop, HPOS on', sources: findSources, hpos: true },
  { title: 'a real shop, HPOS off', sources: findSources, hpos: false },
];

for (const { title, sources, hpos } of RUNS) {
  describe(`PHPUnit on ${title}`, function () {
    this.timeout(180_000);
    let store: RealStore;
    let stop = () => Promise.resolve();
    before(async function () {
      const found = sources();
      if (found === null) return this.skip();
      store = await startRealStore({
        folder: join(tmpdir(), `storebooks-phpunit-${String(process.pid)}`),
        sources: found,
        hpos,
      });
      stop = () => store.stop();
      console.log(`      ${store.versions}`);
    });
    after(() => stop());

    it('passes', () => {
      const run = spawnSync('php', ['vendor/bin/phpunit', '--display-skipped'], {
        cwd: PLUGIN_FOLDER,
        encoding: 'utf8',
        env: { ...process.env, STOREBOOKS_WP: store.wpPath },
      });
      console.log(
        run.stdout
          .trim()
          .split('\n')
          .slice(-3)
          .map((line) => `        ${line}`)
          .join('\n'),
      );
      assert.equal(run.status, 0, run.stdout + run.stderr);
      const skipped = [...run.stdout.matchAll(/^\d+\) (\w+)::/gm)].map(([, name]) => name);
      const expected = store.versions.includes('alone')
        ? ['Backfills_Test', 'Cli_Test', 'Log_Test', 'Order_Listener_Test']
        : [];
      assert.deepEqual([...new Set(skipped)].sort(), expected);
    });
  });
}

describe('the plugin without WooCommerce', function () {
  this.timeout(60_000);
  let store: RealStore;
  before(async () => {
    const sources = { wordpress: findWordPress(), woocommerce: null };
    store = await startRealStore({
      folder: join(tmpdir(), `storebooks-alone-${String(process.pid)}`),
      sources,
      hpos: false,
    });
  });
  after(() => store.stop());

  it('says so to the administrator and does nothing else', () => {
    const { notice, tables, routes } = JSON.parse(store.php('without-woocommerce.php')) as Record<string, string>;
    assert.match(notice ?? '', /needs WooCommerce/);
    assert.equal(tables, '0');
    assert.equal(routes, '0');
    assert.deepEqual(store.phpMessages(), []);
  });
});
