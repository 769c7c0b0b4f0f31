import { createHash } from 'node:crypto';
import { isExcused, violations } from './invariants.js';
import { createWorld, type World } from './world.js';

export interface SeedResult {
  readonly seed: number;
  readonly violations: readonly string[];
  /** Over every call and its time: equal for equal seeds. */
  readonly traceHash: string;
  readonly calls: number;
  readonly world: World;
}

/**
 * One seed: chaos, calm, every invariant; then every order is touched and nothing more may be written to Zoho, nor asked of it where no
 * order waits for a person.
 */
export async function runSeed(seed: number): Promise<SeedResult> {
  const world = createWorld(seed);
  await world.run();
  const found = violations(world);
  const calls = world.zoho.log.length;
  if (found.length === 0) {
    const isAsked = [...world.store.tables.changes.values()].some((row) => row.state === 'parked');
    const isLate = world.lives.some((life) => isExcused(life, world));
    const more = await world.touchAll();
    if (!isAsked && more.calls > 0) found.push(`${String(more.calls)} Zoho calls for orders that were finished`);
    if (!isLate && more.writes > 0) found.push(`${String(more.writes)} writes for orders that were finished`);
    found.push(...violations(world).map((text) => `after the touch: ${text}`));
  }
  const trace = world.zoho.log
    .map((call) => `${String(call.at)} ${call.method} ${call.path} ${String(call.status)}`)
    .join('\n');
  return { seed, violations: found, traceHash: createHash('sha256').update(trace).digest('hex'), calls, world };
}
