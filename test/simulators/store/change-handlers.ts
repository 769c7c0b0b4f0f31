import type { Claim } from '../../../worker/contract/claim.js';
import { feedBackfills } from './backfills.js';
import { claimChange, completeChange, dueChanges, isLive, parkedWith, replayChanges } from './changes.js';
import { reserveLinks } from './reservations.js';
import { materialOf } from './material.js';
import type { Handlers, PluginContext } from './plugin-handler.js';
import { runUpkeep, waitingRequests } from './requests.js';
import type { ChangeRow, Tables } from './tables.js';

const UPKEEP_MS = 3_540_000;

type ChangeRoute = 'claim' | 'complete' | 'reserve' | 'changes' | 'status' | 'replay';

/** What is due, who has it, and what became of it. */
export const CHANGE_HANDLERS: Handlers<ChangeRoute> = {
  claim(body, context) {
    const { tables, now, leaseMs } = context;
    const result = claimChange(tables, body, now(), leaseMs);
    if (result.result !== 'claimed') return { result: result.result, claim: null, lease_ms: leaseMs };
    return { result: 'claimed', claim: claimAnswer(result.row, context), lease_ms: leaseMs };
  },
  complete: (body, { tables, now }) => ({ result: completeChange(tables, body, now()) }),
  reserve: (body, { tables, now }) => reserveLinks(tables, body, now()),
  changes(_, { tables, shop, now }, { query }) {
    if (tables.upkeepAt === null || now() - tables.upkeepAt >= UPKEEP_MS) {
      if (tables.upkeepAt !== null) runUpkeep(tables, now());
      tables.upkeepAt = now();
    }
    if (tables.connection.state === 'connected') feedBackfills(tables, shop, now());
    const isConnected = tables.connection.state === 'connected';
    const limit = Math.min(100, Number(query.limit ?? '50'));
    return {
      changes: isConnected
        ? dueChanges(tables, now(), limit).map((row) => ({ ...row.ref, lane: row.lane, trigger: row.trigger }))
        : [],
      requests_waiting: waitingRequests(tables).length,
      connection_state: tables.connection.state,
      organization_id: tables.connection.organization_id,
    };
  },
  status(_, { tables, now }) {
    const counts = { due: 0, claimed: 0, waiting: 0, parked: 0, done: 0, ignored: 0 };
    for (const row of tables.changes.values()) counts[row.state]++;
    return {
      counts,
      connection_state: tables.connection.state,
      organization_id: tables.connection.organization_id,
      settings_version: tables.settings.version,
      reference_version: tables.reference.version,
      last_activity_ms: lastActivity(tables, now()),
    };
  },
  replay(body, { tables, now }) {
    const { object_type, ids, problem_code, choice = null } = body;
    const named = replayChanges(
      tables,
      ids.map((object_id) => ({ object_type, object_id })),
      now(),
      choice,
    );
    if (problem_code === undefined) return { replayed: named };
    return {
      replayed: named + replayChanges(tables, parkedWith(tables, object_type, problem_code), now(), choice),
    };
  },
};

function claimAnswer(row: ChangeRow, context: PluginContext): Claim {
  const { now } = context;
  const material = materialOf(row.ref, context);
  row.reference ??= material.reference;
  const isBooked = material.links.some((link) => link.kind === 'invoice');
  return {
    ...material,
    token: row.claimToken ?? '0',
    lease_ms: Math.max(0, row.claimUntil - now()),
    generation: row.claimGeneration,
    reference: row.reference,
    // A past order somebody chose stays chosen until it is booked, whatever put it into the live lane.
    lane: row.backfillId !== null && !isBooked ? 'backfill' : row.lane,
    attempts: row.attempts,
    unresolved_for_ms:
      row.unresolvedSince === null ? null : Math.min(2_147_483_647, Math.max(0, now() - row.unresolvedSince)),
    second_look: row.secondLookAt !== null && row.secondLookAt <= now(),
    intent: row.intent,
    replay: row.replayGeneration > 0,
    choice: row.choice,
  };
}

/** See contract/changes.ts: a claim that was never completed may have called Zoho until its lease ended. */
function lastActivity(tables: Tables, now: number): number | null {
  const moments = [...tables.log.map((row) => row.at)];
  for (const row of tables.changes.values()) {
    if (row.lastWorkAt !== null) moments.push(row.lastWorkAt);
    if (row.claimToken !== null) moments.push(isLive(row, now) ? now : Math.min(now, row.claimUntil));
  }
  return moments.length === 0 ? null : Math.max(0, now - Math.max(...moments));
}
