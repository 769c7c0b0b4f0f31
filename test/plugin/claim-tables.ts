import type { Tables } from '../simulators/store/tables.js';

/** The tables as the PHP tells them. */
export interface Dump {
  readonly changes: Record<string, string | null>[];
  readonly links: Record<string, string | null>[];
  readonly token: number;
}

const number = (value: string | null | undefined) => (value === null || value === undefined ? null : Number(value));

/** What both sides must agree on, of the PHP's tables. */
export function normalDump(dump: Dump): unknown {
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

/** The same of the model's. */
export function modelDump(tables: Tables): unknown {
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
