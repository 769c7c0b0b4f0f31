import type { ProblemCode } from '../../../worker/contract/problems.js';
import type { SwitchName, Switches } from '../../simulators/zoho-books/switches.js';
import { accountFaults, booksOf, compareBooks, type Expected } from './books.js';
import { createLife, type Life, type LifeOptions } from './life.js';

/** What happens, then how many calls Zoho may get of it and what the order's row says; both as Zoho is by default. */
export interface Step {
  readonly does: (life: Life) => void | Promise<void>;
  readonly calls?: number | readonly [least: number, most: number];
  readonly row?: Row;
}

/** The row's state, or the problem it is parked with. */
export type Row = 'done' | 'ignored' | 'waiting' | ProblemCode;

export interface Scenario extends LifeOptions {
  /** A sentence of behaviour. */
  readonly name: string;
  readonly steps: readonly Step[];
  readonly row: Row;
  readonly books: readonly Expected[];
}

export interface Told {
  readonly row: string;
  readonly faults: readonly string[];
  readonly unitsOff: number;
  /** Steps whose calls or row were not as the scenario says. */
  readonly stepFaults: readonly string[];
  /** Stopped: a step could not be taken, because what it works on is not there. */
  readonly stopped: string | null;
  readonly consulted: ReadonlySet<SwitchName>;
  readonly life: Life;
}

/** Runs one scenario in one position of the switches and tells what came of it. */
export async function runScenario(scenario: Scenario, switches: Partial<Switches> = {}): Promise<Told> {
  const life = await createLife(scenario, switches);
  const stepFaults: string[] = [];
  let stopped: string | null = null;
  for (const [index, step] of scenario.steps.entries()) {
    try {
      await step.does(life);
    } catch (error) {
      stopped = `step ${String(index + 1)}: ${error instanceof Error ? error.message : String(error)}`;
      break;
    }
    const calls = await life.settle();
    stepFaults.push(...faultsOf(step, index, calls, rowOf(life)));
  }
  const decimals = life.store.shop.decimals;
  const expected = stopped === null ? scenario.books.map((wanted) => wanted(life)) : [];
  const compared = compareBooks(expected, booksOf(life), decimals);
  const mails = life.org.mails.map(({ what }) => `a customer was mailed: ${what}`);
  const row = rowOf(life);
  const rowFault = row === scenario.row ? [] : [`the row is ${row}, not ${scenario.row}`];
  const faults = [...compared.faults, ...accountFaults(life), ...mails, ...rowFault];
  return { row, faults, unitsOff: compared.unitsOff, stepFaults, stopped, consulted: life.consulted, life };
}

export function rowOf(life: Life): string {
  const row = life.row();
  if (row === undefined) return 'none';
  return row.state === 'parked' ? (row.problem?.code ?? 'parked') : row.state;
}

function faultsOf(step: Step, index: number, calls: number, row: string): string[] {
  const [least, most] = typeof step.calls === 'object' ? step.calls : [step.calls ?? 0, step.calls ?? Infinity];
  const at = `step ${String(index + 1)}`;
  return [
    ...(calls >= least && calls <= most ? [] : [`${at} took ${String(calls)} calls, not ${String(step.calls)}`]),
    ...(step.row === undefined || step.row === row ? [] : [`${at} left the row ${row}, not ${step.row}`]),
  ];
}
