// Runs every suite in turn, prints the minutes of each, compares what was skipped with test/skipped.json, and ends with one line
// over all of them. With names of suites as arguments only those run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'storebooks-test-'));
const mocha = (name, spec) => ({
  name,
  command: ['npx', 'mocha', '--reporter', 'test/summary-reporter.cjs', '--spec', spec],
});

const suites = [
  { name: 'types', command: ['npm', 'run', '-s', 'typecheck'] },
  { name: 'lint', command: ['npx', 'eslint', '.'] },
  { name: 'format', command: ['npx', 'prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'phpstan', command: ['php', '-d', 'memory_limit=2G', 'vendor/bin/phpstan', '--no-progress'], cwd: 'plugin' },
  { name: 'phpcs', command: ['php', 'vendor/bin/phpcs', '-q'], cwd: 'plugin' },
  { name: 'build', command: ['npm', 'run', '-s', 'package'] },
  mocha('unit', 'test/unit/**/*.test.ts'),
  mocha('property', 'test/property/**/*.test.ts'),
  mocha('integration', 'test/integration/**/*.test.ts'),
  mocha('plugin', 'test/plugin/**/*.test.ts'),
  mocha('e2e', 'test/e2e/**/*.test.ts'),
  mocha('simulation', 'test/simulation/**/*.test.ts'),
];

const wanted = process.argv.slice(2);
const chosen = suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const totals = { passed: 0, failed: 0, skipped: [] };
const times = [];

for (const suite of chosen) {
  console.log(`\n── ${suite.name}`);
  const summaryFile = join(folder, `${suite.name}.json`);
  const begun = Date.now();
  const [program, ...args] = suite.command;
  const run = spawnSync(program, args, {
    stdio: 'inherit',
    cwd: suite.cwd ?? '.',
    env: { ...process.env, SUMMARY_FILE: summaryFile },
  });
  times.push([suite.name, (Date.now() - begun) / 60_000]);

  if (existsSync(summaryFile)) {
    const summary = JSON.parse(readFileSync(summaryFile, 'utf8'));
    totals.passed += summary.passed;
    totals.failed += summary.failed;
    totals.skipped.push(...summary.skipped);
    if (run.status !== 0 && summary.failed === 0) totals.failed++;
  } else if (run.status === 0) totals.passed++;
  else totals.failed++;
}
rmSync(folder, { recursive: true, force: true });

console.log('\nminutes per suite');
for (const [name, minutes] of times) console.log(`  ${name.padEnd(12)} ${minutes.toFixed(2)}`);

/** What may be skipped, and why; anything else is a failure, and so is a listed one that ran after all. */
const listed = JSON.parse(readFileSync('test/skipped.json', 'utf8'));
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'storebooks/woocommerce');
const hasWooCommerce = existsSync(process.env.WOOCOMMERCE_DIR || cache);
const hasShared = existsSync(process.env.STOREBOOKS_SHARED ?? '../shared');
const expected = [
  ...(hasWooCommerce ? [] : listed['without WooCommerce']),
  ...(hasShared ? [] : listed['without ../shared']),
];
// A suite that needs WooCommerce is skipped as a whole and listed by its name.
const all = new Set(listed['without WooCommerce']);
const skipped = [...new Set(totals.skipped.map(({ title, suite }) => (all.has(suite) ? suite : title)))];
for (const title of skipped) console.log(`skipped: ${title}`);
const unexpected = skipped.filter((title) => !expected.includes(title));
const missing = wanted.length === 0 ? expected.filter((title) => !skipped.includes(title)) : [];
for (const title of unexpected) console.log(`skipped, but not listed in test/skipped.json: ${title}`);
for (const title of missing) console.log(`listed in test/skipped.json, but not skipped: ${title}`);
totals.failed += unexpected.length + missing.length;

console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped.length} skipped`);
process.exit(totals.failed === 0 ? 0 : 1);
