import { parseArgs } from 'node:util';
import { runSeed } from './run-seed.js';

/**
 * npm run simulate -- --seeds 5000 [--from 1] [--stop]   many seeds; --stop ends at the first violation
 * npm run simulate -- --seed 42                          one seed with everything that happened
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    stop: { type: 'boolean', default: false },
  },
});

if (values.seed !== undefined) {
  const { world, violations, calls } = await runSeed(Number(values.seed));
  console.log(JSON.stringify(world.plan));
  for (const event of world.events) console.log(event);
  console.log(`${String(calls)} calls`);
  for (const violation of violations) console.log(`VIOLATION ${violation}`);
  process.exitCode = violations.length === 0 ? 0 : 1;
} else {
  const from = Number(values.from);
  let bad = 0;
  let calls = 0;
  for (let seed = from; seed < from + Number(values.seeds); seed++) {
    const result = await runSeed(seed);
    calls += result.calls;
    if (result.violations.length === 0) continue;
    bad++;
    console.log(`seed ${String(seed)}: ${result.violations.join('; ')}`);
    if (values.stop) break;
  }
  console.log(JSON.stringify({ seeds: Number(values.seeds), bad, calls }));
  process.exitCode = bad === 0 ? 0 : 1;
}
