import assert from 'node:assert/strict';
import { runScenario } from './run-scenario.js';
import { LOST_ANSWERS } from './scenarios/lost-answers.js';

describe('the life of an order whose answers are lost', () => {
  for (const scenario of LOST_ANSWERS) {
    it(scenario.name, async () => {
      const { faults, stepFaults, stopped } = await runScenario(scenario);
      assert.equal(stopped, null);
      assert.deepEqual([...faults, ...stepFaults], []);
    });
  }
});
