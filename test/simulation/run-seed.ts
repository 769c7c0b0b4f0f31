import { createHash } from 'node:crypto';
import { asked, isExcused, violations } from './invariants.js';
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
 * One seed: chaos, calm, every invariant; every order is touched and nothing more may be asked of Zoho; the questions that are left are
 * answered in another chaos, and the invariants hold again.
 */
export async function runSeed(seed: number): Promise<SeedResult> {
  const world = createWorld(seed);
  await world.run();
  const found = violations(world);
  const calls = world.zoho.log.length;
  if (found.length === 0) found.push(...(await touch(world)).map((text) => `after the touch: ${text}`));
  const questions = asked(world);
  if (found.length === 0 && questions.length > 0) {
    await world.answer(questions);
    found.push(...violations(world), ...(await touch(world)).map((text) => `after the answers: ${text}`));
  }
  const trace = world.zoho.log
    .map((call) => `${String(call.at)} ${call.method} ${call.path} ${String(call.status)}`)
    .join('\n');
  return { seed, violations: found, traceHash: createHash('sha256').update(trace).digest('hex'), calls, world };
}

/** Nothing may be written for orders that are touched without a change, nor asked where none waits for a person. */
async function touch(world: World): Promise<string[]> {
  const isAsked = [...world.store.tables.changes.values()].some((row) => row.state === 'parked');
  const isLate = world.lives.some((life) => isExcused(life, world));
  const { calls, writes } = await world.touchAll();
  return [
    ...(!isAsked && calls > 0 ? [`${String(calls)} Zoho calls for orders that were finished`] : []),
    ...(!isLate && writes > 0 ? [`${String(writes)} writes for orders that were finished`] : []),
    ...violations(world),
  ];
}
