import assert from 'node:assert/strict';
import { PROBLEMS, problem, type Problem } from '../../../worker/contract/problems.js';

interface Describing {
  describeProblem: (problem: Problem) => string;
}

/** Bundled by its own rules of import: only node finds it, not the compiler. */
const DESCRIBING = new URL('../../../admin-ui/src/describe-problem.ts', import.meta.url).href;

describe('admin-ui: the sentence of a problem', () => {
  let describeProblem: Describing['describeProblem'];
  before(async () => {
    const page = { problems: PROBLEMS, statuses: { cancelled: 'Storniert' } };
    Object.assign(globalThis, { window: { storebooks: page } });
    ({ describeProblem } = (await import(DESCRIBING)) as Describing);
  });
  after(() => {
    Reflect.deleteProperty(globalThis, 'window');
  });

  it('calls a status by its name in the shop, and one nobody knows any more as it came', () => {
    const said = (status: string) => describeProblem(problem('money_received_cancelled', { number: 'INV-1', status }));
    assert.match(said('cancelled'), /^The order is now "Storniert"/);
    assert.match(said('on-the-moon'), /^The order is now "on-the-moon"/);
  });

  it('writes a day in the manner of the reader', () => {
    const said = describeProblem(problem('locked_period', { date: '2026-03-04', lock_date: '2026-03-31' }));
    const day = (date: number) => new Date(Date.UTC(2026, 2, date));
    for (const date of [4, 31]) {
      const text = day(date).toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
      assert.ok(said.includes(text), said);
    }
  });

  it('leaves a number that looks like a day as it is', () => {
    const number = '2026-03-04';
    const said = describeProblem(problem('money_received_cancelled', { number, status: 'cancelled' }));
    assert.ok(said.includes(`invoice ${number} is paid`), said);
  });
});
