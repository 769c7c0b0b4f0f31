import { describe } from './books.js';
import { booksOf } from './books.js';
import { runScenario } from './run-scenario.js';
import { SCENARIOS } from './scenarios/scenarios.js';
const only = process.argv[2];
const t = Date.now();
let bad = 0;
for (const scenario of SCENARIOS) {
  if (only !== undefined && !scenario.name.includes(only)) continue;
  try {
    const told = await runScenario(scenario);
    const faults = [...told.faults, ...told.stepFaults, ...(told.stopped === null ? [] : [told.stopped])];
    if (faults.length === 0 && only === undefined) continue;
    bad++;
    console.log(`## ${scenario.name} [${told.row} ${JSON.stringify(told.life.problem()?.params ?? {})}]\n   ${faults.join('\n   ')}`);
    if (told.unitsOff>0) console.log('   units off', told.unitsOff);
    if (only !== undefined) { for (const b of booksOf(told.life)) console.log('     ', describe(b));
      for (const line of told.life.store.tables.log) console.log('   log', line.reference, line.entry.outcome, line.entry.problem?.code ?? '', line.entry.actions.map(a=>a.kind+': '+a.result).join(' | '), line.entry.calls.map(c=>`${c.method} ${c.path} ${c.status}/${c.code}`).join(', ')); }
  } catch (error) { bad++; console.log(`## ${scenario.name} THREW ${error instanceof Error ? error.stack : error}`); }
}
console.log(bad, 'of', SCENARIOS.length, Date.now() - t, 'ms');
