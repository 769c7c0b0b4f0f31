import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSettings } from '../../worker/contract/settings.js';
import { newTables, type Tables } from '../simulators/store/tables.js';
import { findWordPress } from '../store/find-sources.js';
import { startRealStore, type RealStore } from '../store/real-store.js';
import { anyOperation, applyToModel, LEASE_MS } from './claim-operations.js';
import { startPhp, type PhpProcess } from './claim-process.js';
import { modelDump, normalDump, type Dump } from './claim-tables.js';
import { createDice } from './dice.js';

const PROCESSES = 4;
const ROUNDS = Number(process.env.CLAIM_ROUNDS ?? '10000');
const START = Date.UTC(2026, 10, 24, 10);

/**
 * Several PHP processes work on the same rows at once. Whatever they answered, and whatever the tables then hold, must be what the
 * model says for one order of the same commands: transactions that run side by side behave as if one came after the other.
 */
describe('claims, completions and reservations of parallel PHP processes', function () {
  this.timeout(900_000);
  let store: RealStore;
  let stop = () => Promise.resolve();
  const processes: PhpProcess[] = [];

  before(async () => {
    const sources = { wordpress: findWordPress(), woocommerce: null };
    const folder = join(tmpdir(), `storebooks-claims-${String(process.pid)}`);
    store = await startRealStore({ folder, sources, hpos: false });
    stop = () => store.stop();
    console.log(`      ${store.versions}`);
    for (let count = 0; count < PROCESSES; count++) processes.push(await startPhp(store.wpPath));
  });
  after(async () => {
    for (const php of processes) await php.stop();
    await stop();
  });

  const processOf = (index: number): PhpProcess => {
    const php = processes[index];
    assert.ok(php);
    return php;
  };

  it(`give the model's verdicts in ${String(ROUNDS)} random interleavings`, async () => {
    const dice = createDice(20261124);
    let tables = connectedTables();
    let now = START;
    let parallel = 0;
    let contended = 0;
    await processOf(0).ask('reset', now);
    for (let round = 0; round < ROUNDS; round++) {
      now += dice.pick([0, 1, 40, 2_000, 15_000, LEASE_MS + 1]);
      const operations = Array.from({ length: 1 + dice.below(PROCESSES) }, () => anyOperation(dice, tables));
      if (operations.length > 1) parallel++;
      const answers = await Promise.all(
        operations.map(({ name, body }, index) => processOf(index).ask(name, now, body)),
      );
      const dump = normalDump((await processOf(0).ask('dump', now)) as Dump);

      let fits: Tables | null = null;
      let tried = 0;
      for (const order of permutations(operations.map((_, index) => index))) {
        const copy = structuredClone(tables);
        const said = new Array<unknown>(operations.length);
        for (const index of order) {
          const operation = operations[index];
          if (operation !== undefined) said[index] = applyToModel(operation, copy, now);
        }
        tried++;
        if (isSame(said, answers) && isSame(modelDump(copy), dump)) {
          fits = copy;
          break;
        }
      }
      if (tried > 1) contended++;
      if (fits === null) {
        const first = structuredClone(tables);
        const said = operations.map((operation) => applyToModel(operation, first, now));
        assert.deepEqual(
          { round, operations, answers, dump },
          { round, operations, answers: said, dump: modelDump(first) },
          'no order of the commands explains the answers',
        );
        return;
      }
      tables = fits;
      if (round % 200 === 199) {
        // Begin anew before everything is done.
        tables = connectedTables();
        await processOf(0).ask('reset', now);
      }
    }
    console.log(
      `        ${String(parallel)} rounds ran in parallel; in ${String(contended)} another order than the written one explains them`,
    );
  });
});

function isSame(a: unknown, b: unknown): boolean {
  try {
    assert.deepEqual(a, b);
    return true;
  } catch {
    return false;
  }
}

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length <= 1) {
    yield [...items];
    return;
  }
  for (const [index, item] of items.entries()) {
    for (const rest of permutations([...items.slice(0, index), ...items.slice(index + 1)])) yield [item, ...rest];
  }
}

function connectedTables(): Tables {
  const tables = newTables(defaultSettings('AB12'));
  tables.connection = { state: 'connected', organization_id: '10', organizations: [], problem: null, sealed: 'x' };
  return tables;
}
