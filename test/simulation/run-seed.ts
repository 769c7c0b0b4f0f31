import { createHash } from 'node:crypto';
import { violations } from './invariants.js';
import { createWorld, type World } from './world.js';

export interface SeedResult {
  readonly seed: number;
  readonly violations: readonly string[];
  /** Over every call and its time: equal for equal seeds. */
  readonly traceHash: string;
  readonly calls: number;
  readonly world: World;
}

/** One seed: chaos, calm, every invariant; then every order is touched and nothing more may be asked of Zoho. */
export async function runSeed(seed: number): Promise<SeedResult> {
  const world = createWorld(seed);
  await world.run();
  const found = violations(world);
  const calls = world.zoho.log.length;
  if (found.length === 0) {
    const isQuiet = [...world.store.tables.changes.values()].every((row) => row.state !== 'parked');
    const more = await world.touchAll();
    if (isQuiet && more > 0) found.push(`${String(more)} Zoho calls for orders that were finished`);
  }
  const trace = world.zoho.log
    .map((call) => `${String(call.at)} ${call.method} ${call.path} ${String(call.status)}`)
    .join('\n');
  return { seed, violations: found, traceHash: createHash('sha256').update(trace).digest('hex'), calls, world };
}
