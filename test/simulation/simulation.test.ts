import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUTANTS, type Mutant } from './mutants.js';
import { runSeed } from './run-seed.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SEEDS = 4000;

interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** A process of its own, so that both cores work. */
function simulate(root: string, args: readonly string[]): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/simulation/main.ts', ...args], { cwd: root });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('exit', (code) => done({ code, output }));
  });
}

/** The repository with one safety removed. */
function mutated(mutant: Mutant): string {
  const folder = mkdtempSync(join(tmpdir(), 'storebooks-mutant-'));
  for (const part of ['worker', 'test/simulation', 'test/simulators', 'package.json', 'tsconfig.json']) {
    cpSync(resolve(ROOT, part), join(folder, part), { recursive: true });
  }
  symlinkSync(resolve(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const file = join(folder, mutant.file);
  const before = readFileSync(file, 'utf8');
  assert.equal(
    before.split(mutant.find).length,
    2,
    `${mutant.name}: the line to change must occur once in ${mutant.file}`,
  );
  writeFileSync(file, before.replace(mutant.find, mutant.replace));
  return folder;
}

describe('the simulated world', function () {
  this.timeout(1_200_000);

  it('runs the same seed the same way, call by call', async () => {
    const first = await runSeed(7);
    const second = await runSeed(7);
    assert.equal(first.traceHash, second.traceHash);
    assert.ok(first.calls > 0);
  });

  it(`holds every invariant in ${SEEDS} seeds`, async () => {
    const half = SEEDS / 2;
    const runs = await Promise.all([
      simulate(ROOT, ['--seeds', String(half), '--from', '1']),
      simulate(ROOT, ['--seeds', String(half), '--from', String(half + 1)]),
    ]);
    for (const { code, output } of runs) assert.equal(code, 0, output);
  });

  for (const mutant of MUTANTS) {
    it(`notices within ${mutant.within} seeds: ${mutant.name}`, async () => {
      const folder = mutated(mutant);
      try {
        const { code, output } = await simulate(folder, ['--seeds', String(mutant.within), '--stop']);
        assert.equal(code, 1, output);
        assert.match(output, /^seed \d+: /m);
        console.log(`      ${/seed \d+: .*/.exec(output)?.[0].slice(0, 110) ?? ''}`);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
