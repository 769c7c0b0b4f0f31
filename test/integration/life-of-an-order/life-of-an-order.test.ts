import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SWITCHES } from '../../simulators/zoho-books/switches.js';
import { runScenario } from './run-scenario.js';
import { SCENARIOS } from './scenarios/scenarios.js';
import { switchTable, toMarkdown, unexplained } from './switch-table.js';

describe('the life of an order', () => {
  const hits = new Map<string, number>();

  for (const scenario of SCENARIOS) {
    it(scenario.name, async () => {
      const told = await runScenario(scenario);
      for (const name of told.consulted) hits.set(name, (hits.get(name) ?? 0) + 1);
      assert.equal(told.stopped, null);
      assert.deepEqual([...told.faults, ...told.stepFaults], []);
      assert.equal(told.unitsOff, 0);
    });
  }

  it('has a name of its own for every scenario', () => {
    assert.equal(new Set(SCENARIOS.map(({ name }) => name)).size, SCENARIOS.length);
  });

  it('asks every switch of the Zoho simulator in at least five scenarios', () => {
    const rare = Object.keys(SWITCHES).filter((name) => (hits.get(name) ?? 0) < 5);
    assert.deepEqual(rare, []);
  });

  it('comes out as the table says in every position of every switch', async function () {
    this.timeout(600_000);
    const rows = await switchTable();
    assert.deepEqual(unexplained(rows), []);
    assert.equal(toMarkdown(rows), readFileSync(new URL('table.md', import.meta.url), 'utf8'));
  });
});
