import type { CompleteRequest, Outcome, ReserveRequest } from '../../worker/contract/claim.js';
import type { Link, LinkKey } from '../../worker/contract/link.js';
import { queuePastOrder, takeBack } from '../simulators/store/backfills.js';
import {
  claimChange,
  completeChange,
  dueChanges,
  endEarlierLives,
  parkedWith,
  replayChanges,
  upsertChange,
} from '../simulators/store/changes.js';
import { reserveLinks } from '../simulators/store/reservations.js';
import type { Tables } from '../simulators/store/tables.js';
import type { Dice } from './dice.js';

/** One command, for the PHP and for the model. */
export type Operation =
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

export const LEASE_MS = 120_000;
const ORDERS = ['1', '2', '3'];
const WORKERS = ['w1', 'w2'];
const CHOICES = [null, 'leave', 'adopt:7'];
const BACKFILL = '1';
const KEYS: LinkKey[] = [
  { object_type: 'product', object_id: '77', kind: 'item', slot: '' },
  { object_type: 'guest', object_id: 'abc', kind: 'contact', slot: 'USD' },
];

/** Any command, mostly one that fits where the model stands. */
export function anyOperation(dice: Dice, tables: Tables): Operation {
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
export function applyToModel(operation: Operation, tables: Tables, now: number): unknown {
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
