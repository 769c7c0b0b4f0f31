// Runs every suite in turn, prints the minutes of each, and ends with one line over all of them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'storebooks-test-'));
const mocha = (name, spec) => ({
  name,
  command: ['npx', 'mocha', '--reporter', 'test/summary-reporter.cjs', '--spec', spec],
});

const suites = [
  { name: 'types', command: ['npx', 'tsc', '-p', 'tsconfig.json'] },
  { name: 'lint', command: ['npx', 'eslint', '.'] },
  { name: 'format', command: ['npx', 'prettier', '--check', '--log-level', 'warn', '.'] },
  mocha('unit', 'test/unit/**/*.test.ts'),
  mocha('property', 'test/property/**/*.test.ts'),
  mocha('integration', 'test/integration/**/*.test.ts'),
  mocha('simulation', 'test/simulation/**/*.test.ts'),
];

const wanted = process.argv.slice(2);
const totals = { passed: 0, failed: 0, skipped: [] };
const times = [];

for (const suite of suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n── ${suite.name}`);
  const summaryFile = join(folder, `${suite.name}.json`);
  const begun = Date.now();
  const [program, ...args] = suite.command;
  const run = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, SUMMARY_FILE: summaryFile } });
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
for (const title of totals.skipped) console.log(`skipped: ${title}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped.length} skipped`);
process.exit(totals.failed === 0 ? 0 : 1);
