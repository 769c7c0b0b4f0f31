import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { CompleteRequest, Outcome, ReserveRequest } from '../../worker/contract/claim.js';
import type { Link, LinkKey } from '../../worker/contract/link.js';
import { defaultSettings } from '../../worker/contract/settings.js';
import {
  claimChange,
  completeChange,
  dueChanges,
  endEarlierLives,
  parkedWith,
  replayChanges,
  reserveLinks,
  upsertChange,
} from '../simulators/store/changes.js';
import { queuePastOrder, takeBack } from '../simulators/store/backfills.js';
import { newTables, type Tables } from '../simulators/store/tables.js';
import { findWordPress } from '../store/find-sources.js';
import { startRealStore, type RealStore } from '../store/real-store.js';
import { end } from '../store/database.js';
import { createDice, type Dice } from './dice.js';

const PROCESSES = 4;
const ROUNDS = Number(process.env.CLAIM_ROUNDS ?? '10000');
const LEASE_MS = 120_000;
const START = Date.UTC(2026, 10, 24, 10);
const SERVER = fileURLToPath(new URL('../store/php/claim-server.php', import.meta.url));

/** One command, for the PHP and for the model. */
type Operation =
  | { readonly name: 'upsert'; readonly body: Ref & { deleted?: string } }
  | { readonly name: 'claim'; readonly body: Ref & { worker_id: string; boot: number; token?: string } }
  | { readonly name: 'complete'; readonly body: CompleteRequest }
  | { readonly name: 'reserve'; readonly body: ReserveRequest }
  | { readonly name: 'hello'; readonly body: { worker_id: string; boot: number } }
  | { readonly name: 'replay'; readonly body: Ref & { choice: string | null } }
  | { readonly name: 'replay_parked'; readonly body: { problem_code: string; choice: string | null } }
  | { readonly name: 'backfill'; readonly body: { ids: string[] } }
  | { readonly name: 'cancel_backfill'; readonly body: Record<string, never> }
  | { readonly name: 'due'; readonly body: Record<string, never> };

interface Ref {
  readonly object_type: 'order';
  readonly object_id: string;
}

/**
 * Several PHP processes work on the same rows at once. Whatever they answered, and whatever the tables then hold, must be what the
 * model says for one order of the same commands: transactions that run side by side behave as if one came after the other.
 */
describe('claims, completions and reservations of parallel PHP processes', function () {
  this.timeout(900_000);
  let store: RealStore;
  let stop = () => Promise.resolve();
  const processes: PhpProcess[] = [];

  before(async () => {
    const sources = { wordpress: findWordPress(), woocommerce: null };
    const folder = join(tmpdir(), `storebooks-claims-${String(process.pid)}`);
    store = await startRealStore({ folder, sources, hpos: false });
    stop = () => store.stop();
    console.log(`      ${store.versions}`);
    for (let count = 0; count < PROCESSES; count++) processes.push(await startPhp(store.wpPath));
  });
  after(async () => {
    for (const php of processes) await php.stop();
    await stop();
  });

  const processOf = (index: number): PhpProcess => {
    const php = processes[index];
    assert.ok(php);
    return php;
  };

  it(`give the model's verdicts in ${String(ROUNDS)} random interleavings`, async () => {
    const dice = createDice(20261124);
    let tables = connectedTables();
    let now = START;
    let parallel = 0;
    let contended = 0;
    await processOf(0).ask('reset', now);
    for (let round = 0; round < ROUNDS; round++) {
      now += dice.pick([0, 1, 40, 2_000, 15_000, LEASE_MS + 1]);
      const operations = Array.from({ length: 1 + dice.below(PROCESSES) }, () => anyOperation(dice, tables));
      if (operations.length > 1) parallel++;
      const answers = await Promise.all(
        operations.map(({ name, body }, index) => processOf(index).ask(name, now, body)),
      );
      const dump = normalDump((await processOf(0).ask('dump', now)) as Dump);

      let fits: Tables | null = null;
      let tried = 0;
      for (const order of permutations(operations.map((_, index) => index))) {
        const copy = structuredClone(tables);
        const said = new Array<unknown>(operations.length);
        for (const index of order) {
          const operation = operations[index];
          if (operation !== undefined) said[index] = applyToModel(operation, copy, now);
        }
        tried++;
        if (isSame(said, answers) && isSame(modelDump(copy), dump)) {
          fits = copy;
          break;
        }
      }
      if (tried > 1) contended++;
      if (fits === null) {
        const first = structuredClone(tables);
        const said = operations.map((operation) => applyToModel(operation, first, now));
        assert.deepEqual(
          { round, operations, answers, dump },
          { round, operations, answers: said, dump: modelDump(first) },
          'no order of the commands explains the answers',
        );
        return;
      }
      tables = fits;
      if (round % 200 === 199) {
        // Begin anew before everything is done.
        tables = connectedTables();
        await processOf(0).ask('reset', now);
      }
    }
    console.log(
      `        ${String(parallel)} rounds ran in parallel; in ${String(contended)} another order than the written one explains them`,
    );
  });
});

const ORDERS = ['1', '2', '3'];
const WORKERS = ['w1', 'w2'];
const CHOICES = [null, 'leave', 'adopt:7'];
const BACKFILL = '1';
const KEYS: LinkKey[] = [
  { object_type: 'product', object_id: '77', kind: 'item', slot: '' },
  { object_type: 'guest', object_id: 'abc', kind: 'contact', slot: 'USD' },
];

function anyOperation(dice: Dice, tables: Tables): Operation {
  const object_id = dice.pick(ORDERS);
  const ref = { object_type: 'order', object_id } as const;
  // Mostly the current token, sometimes one of long ago or of the future.
  const current = tables.changes.get(`order:${object_id}`)?.claimToken ?? null;
  const token = dice.chance(0.85) && current !== null ? current : String(dice.below(tables.token + 2));
  const boot = 1 + dice.below(3);
  const worker_id = dice.pick(WORKERS);
  const makers: [number, () => Operation][] = [
    [4, () => ({ name: 'upsert', body: { ...ref, ...(dice.chance(0.1) ? { deleted: 'trash' } : {}) } })],
    [5, () => ({ name: 'claim', body: { ...ref, worker_id, boot } })],
    [2, () => ({ name: 'claim', body: { ...ref, worker_id, boot, token } })],
    [5, () => ({ name: 'complete', body: anyCompletion(dice, ref, token) })],
    [4, () => ({ name: 'reserve', body: { ...ref, token, keys: dice.chance(0.5) ? KEYS : KEYS.slice(0, 1) } })],
    [1, () => ({ name: 'hello', body: { worker_id, boot } })],
    [2, () => ({ name: 'replay', body: { ...ref, choice: dice.pick(CHOICES) } })],
    [1, () => ({ name: 'replay_parked', body: { problem_code: 'zoho_busy', choice: dice.pick(CHOICES) } })],
    [1, () => ({ name: 'backfill', body: { ids: ORDERS.slice(0, 1 + dice.below(ORDERS.length)) } })],
    [1, () => ({ name: 'cancel_backfill', body: {} })],
    [1, () => ({ name: 'due', body: {} })],
  ];
  return dice.weighted(makers)();
}

function anyCompletion(dice: Dice, ref: Ref, token: string): CompleteRequest {
  const outcome: Outcome = {
    state: dice.pick(['done', 'ignored', 'parked', 'waiting', 'waiting'] as const),
    problem: dice.chance(0.3) ? { code: 'zoho_busy', params: { until: 'x' } } : null,
    retry_in_ms: dice.pick([0, 5_000, 30_000]),
    burns_attempt: dice.chance(0.5),
    certainty: dice.pick(['unknown', 'resolved', 'keep'] as const),
    second_look_in_ms: dice.pick([null, 0, 120_000]),
  };
  const key = dice.pick(KEYS);
  return {
    ...ref,
    token,
    links: dice.chance(0.3) ? [linkOf(key, String(1 + dice.below(9)))] : [],
    outcome,
    entry: { trigger: 'poll', outcome: 'waiting', problem: null, actions: [], calls: [], duration_ms: 1 },
  };
}

function linkOf(key: LinkKey, zoho_id: string): Link {
  const none = { facts: null, zoho_echo: null, total: null, currency: null, exchange_rate: null, date: null };
  return { ...key, ...none, zoho_id, number: '', url: '', representation: '', status: '' };
}

/** Runs one command on the model and answers as the PHP does. */
function applyToModel(operation: Operation, tables: Tables, now: number): unknown {
  switch (operation.name) {
    case 'upsert':
      upsertChange(tables, ref(operation.body), now, operation.body.deleted === 'trash' ? { deleted: 'trash' } : {});
      return null;
    case 'claim': {
      const claimed = claimChange(tables, operation.body, now, LEASE_MS);
      return { result: claimed.result, token: claimed.result === 'claimed' ? claimed.row.claimToken : null };
    }
    case 'complete':
      return completeChange(tables, operation.body, now);
    case 'reserve':
      return reserveLinks(tables, operation.body, now);
    case 'hello':
      endEarlierLives(tables, operation.body.worker_id, operation.body.boot, now);
      return null;
    case 'replay':
      return replayChanges(tables, [operation.body], now, operation.body.choice) === 1;
    case 'replay_parked': {
      const { problem_code, choice } = operation.body;
      return replayChanges(tables, parkedWith(tables, 'order', problem_code), now, choice);
    }
    case 'backfill':
      return operation.body.ids.filter((id) => queuePastOrder(tables, BACKFILL, id, now)).length;
    case 'cancel_backfill':
      takeBack(tables, BACKFILL);
      return null;
    case 'due':
      return dueChanges(tables, now, 100)
        .map((row) => row.ref.object_id)
        .sort();
  }
}

const ref = ({ object_type, object_id }: Ref): Ref => ({ object_type, object_id });

interface Dump {
  readonly changes: Record<string, string | null>[];
  readonly links: Record<string, string | null>[];
  readonly token: number;
}

const number = (value: string | null | undefined) => (value === null || value === undefined ? null : Number(value));

function normalDump(dump: Dump): unknown {
  return {
    token: dump.token,
    changes: dump.changes.map((row) => ({
      id: row.object_id,
      generation: number(row.generation),
      doneGeneration: number(row.done_generation),
      claimGeneration: number(row.claim_generation),
      claimToken: row.claim_token,
      claimUntil: number(row.claim_until),
      unresolvedSince: number(row.unresolved_since),
      secondLookAt: number(row.second_look_at),
      state: row.state,
      dueAt: number(row.due_at),
      attempts: number(row.attempts),
      problem: row.problem_code,
      deleted: row.deleted,
      replayGeneration: number(row.replay_generation),
      choice: row.choice,
      lane: row.lane,
      cause: row.cause,
      backfill: row.backfill_id,
      lastWorkAt: number(row.last_work_at),
    })),
    links: dump.links
      .map((row) => ({
        id: row.object_id,
        zohoId: row.zoho_id,
        token: row.token,
        unresolvedSince: number(row.unresolved_since),
      }))
      .sort(byId),
  };
}

function modelDump(tables: Tables): unknown {
  return {
    token: tables.token,
    changes: [...tables.changes.values()]
      .map((row) => ({
        id: row.ref.object_id,
        generation: row.generation,
        doneGeneration: row.doneGeneration,
        claimGeneration: row.claimGeneration,
        claimToken: row.claimToken,
        claimUntil: row.claimUntil,
        unresolvedSince: row.unresolvedSince,
        secondLookAt: row.secondLookAt,
        state: row.state,
        dueAt: row.dueAt,
        attempts: row.attempts,
        problem: row.problem?.code ?? null,
        deleted: row.deleted,
        replayGeneration: row.replayGeneration,
        choice: row.choice,
        lane: row.lane,
        cause: row.trigger,
        backfill: row.backfillId,
        lastWorkAt: row.lastWorkAt,
      }))
      .sort(byId),
    links: [...tables.links.values()]
      .map((row) => ({
        id: row.key.object_id,
        zohoId: row.link?.zoho_id ?? null,
        token: row.token,
        unresolvedSince: row.unresolvedSince,
      }))
      .sort(byId),
  };
}

const byId = (a: { id: string | null | undefined }, b: { id: string | null | undefined }) =>
  String(a.id) < String(b.id) ? -1 : 1;

function isSame(a: unknown, b: unknown): boolean {
  try {
    assert.deepEqual(a, b);
    return true;
  } catch {
    return false;
  }
}

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length <= 1) {
    yield [...items];
    return;
  }
  for (const [index, item] of items.entries()) {
    for (const rest of permutations([...items.slice(0, index), ...items.slice(index + 1)])) yield [item, ...rest];
  }
}

function connectedTables(): Tables {
  const tables = newTables(defaultSettings('AB12'));
  tables.connection = { state: 'connected', organization_id: '10', organizations: [], problem: null, sealed: 'x' };
  return tables;
}

interface PhpProcess {
  ask(name: string, now: number, body?: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

async function startPhp(wpPath: string): Promise<PhpProcess> {
  const child: ChildProcessWithoutNullStreams = spawn('php', [SERVER, wpPath]);
  child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  assert.equal(first.value, 'ready');
  return {
    async ask(name, now, body = {}) {
      child.stdin.write(`${JSON.stringify({ name, now, body })}\n`);
      const { value } = (await lines.next()) as { value: string };
      const answer = JSON.parse(value) as unknown;
      return name === 'due' && Array.isArray(answer) ? [...(answer as string[])].sort() : answer;
    },
    stop() {
      child.stdin.end();
      return end(child, 'SIGTERM');
    },
  };
}
