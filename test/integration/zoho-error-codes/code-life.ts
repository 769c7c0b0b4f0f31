import { describeProblem } from '../../../worker/contract/problems.js';
import type { Fault } from '../../simulators/zoho-books/faults.js';
import type { Switches } from '../../simulators/zoho-books/switches.js';
import { createLife, ORDER, type Life, type LifeOptions } from '../life-of-an-order/life.js';
import { rowOf, type Step } from '../life-of-an-order/run-scenario.js';

/** What the client of Zoho does with an answer (DESIGN §11): `refused` is data, and a caller who has no better idea parks it. */
export type AnswerClass = 'ok' | 'refused' | 'Wait' | 'Retry' | 'UnknownOutcome' | 'Reconnect' | 'bug';

/** One row of the table of codes (zoho-books-api §3). */
export interface CodeRow {
  readonly status: number;
  readonly code: number;
  /** The table's column "Where". */
  readonly where: string;
  readonly message: string;
  /** Of a write, and of a read where that is another. */
  readonly class: AnswerClass;
  readonly classOfRead?: AnswerClass;
  readonly lives: readonly CodeLife[];
}

/** Which call is answered with the code; without it the simulator's own rules answer so. */
export interface AnsweredCall {
  /** Like "POST /invoices"; a number stands for any id. */
  readonly call: string;
  /** How often; absent: always. */
  readonly times?: number;
  /** Only bodies (or queries) that hold this. */
  readonly holding?: string;
  /** In place of the row's. */
  readonly message?: string;
}

/** A shop that meets the code, and what comes of it. */
export interface CodeLife extends LifeOptions {
  /** A sentence of behaviour. */
  readonly name: string;
  readonly switches?: Partial<Switches>;
  /** Everything up to here meets no fault. */
  readonly before?: readonly Step[];
  readonly answered?: AnsweredCall;
  readonly does: Step;
  /** To Zoho Books, the answered ones too. */
  readonly calls: number;
  /** Of access tokens, where any. */
  readonly tokens?: number;
  readonly row: string;
  /** The sentence the merchant reads; null: there is nothing to read. */
  readonly reads: string | null;
  /** Time between the answer and the next call, in seconds. */
  readonly pauses?: readonly [least: number, most: number];
  /** How it ends once what was wrong is right again, and how many calls that takes; absent: it has ended. */
  readonly then?: { readonly does: Step; readonly row: string; readonly calls: number };
  readonly books: readonly string[];
}

export interface CodeTold {
  readonly calls: number;
  readonly tokens: number;
  readonly row: string;
  readonly reads: string | null;
  readonly pauseSeconds: number | null;
  readonly then: { readonly row: string; readonly calls: number } | null;
  readonly bugs: readonly string[];
  /** How often the code was answered. */
  readonly answers: number;
  /** The calls, for whoever finds them too many. */
  readonly made: readonly string[];
  readonly life: Life;
}

/** Lives it: up to the answer, and on to the end. */
export async function liveThrough(row: CodeRow, told: CodeLife): Promise<CodeTold> {
  const bugs: string[] = [];
  const onBug = (error: unknown) => void bugs.push(error instanceof Error ? error.message : String(error));
  const life = await createLife({ ...told, onBug }, told.switches ?? {});
  for (const step of told.before ?? []) {
    await step.does(life);
    await life.settle();
  }
  const lines = life.store.tables.log.length;
  const begun = life.zoho.log.length;
  const tokensBegun = life.tokensAsked();
  if (told.answered !== undefined) life.fault = faultOf(row, told.answered);
  await told.does.does(life);
  const calls = await life.settle();
  const tokens = life.tokensAsked() - tokensBegun;
  const problems = life.store.tables.log
    .slice(lines)
    .flatMap(({ ref, entry }) => (ref.object_id === String(ORDER) && entry.problem !== null ? [entry.problem] : []));
  const [problem] = problems.slice(-1);
  const first = rowOf(life);
  const made = life.zoho.log.slice(begun);
  const isAnswer = ({ status, code }: { status: number; code: number | null }) =>
    status === row.status && code === row.code;
  const at = made.findIndex(isAnswer);
  const [answer, next] = made.slice(at < 0 ? made.length : at);
  life.fault = null;
  const ended = life.zoho.log.length;
  if (told.then !== undefined) await told.then.does.does(life);
  await life.settle();
  return {
    calls,
    tokens,
    row: first,
    reads: problem === undefined ? null : describeProblem(problem),
    pauseSeconds: answer === undefined || next === undefined ? null : (next.at - answer.at) / 1000,
    then: told.then === undefined ? null : { row: rowOf(life), calls: life.zoho.log.length - ended },
    bugs,
    answers: life.zoho.log.filter(isAnswer).length,
    made: made.map(({ method, path, status, code }) => `${method} ${path} ${String(status)}/${String(code)}`),
    life,
  };
}

function faultOf(
  row: CodeRow,
  { call, times = Infinity, holding = '', message = row.message }: AnsweredCall,
): Life['fault'] {
  let left = times;
  return ({ method, path, query, body }): Fault | null => {
    const called = `${method} ${path.replace('/books/v3', '').replace(/\d{5,}/g, '1')}`;
    if (left === 0 || called !== call || !`${JSON.stringify(query)} ${body}`.includes(holding)) return null;
    left--;
    return { kind: 'answer', status: row.status, code: row.code, message };
  };
}
