import { z } from 'zod';
import { callBodySchema, choiceSchema, laneSchema, logEntrySchema, objectRefSchema, triggerSchema } from './claim.js';
import { connectionStateSchema } from './connection.js';
import { countSchema, durationMsSchema, idSchema, moneySchema, textSchema } from './primitives.js';
import { problemCodeSchema, problemSchema } from './problems.js';

/** GET changes: what is due now, live lane first, oldest first; a second look that is due counts as due. */
export const changesAnswerSchema = z.object({
  changes: z.array(objectRefSchema.extend({ lane: laneSchema, trigger: triggerSchema })),
  /** How many requests of the admin page wait for the worker. */
  requests_waiting: countSchema,
  connection_state: connectionStateSchema,
  organization_id: idSchema.nullable(),
});

export const changeStateSchema = z.enum(['due', 'claimed', 'waiting', 'parked', 'done', 'ignored']);

/** GET status: counts for people and monitors; nothing personal. */
export const statusAnswerSchema = z.object({
  counts: z.record(changeStateSchema, countSchema),
  connection_state: connectionStateSchema,
  organization_id: idSchema.nullable(),
  settings_version: countSchema,
  reference_version: countSchema,
  /**
   * Age of the youngest sign that a Zoho call may have been made: a claim not completed counts as 0 while its lease
   * runs, then from its end; null = never. After a Redis wipe no call is made until this is 60 s (DESIGN §6).
   */
  last_activity_ms: durationMsSchema.nullable(),
});

export const replayRequestSchema = z.object({
  object_type: z.enum(['order', 'customer']),
  ids: z.array(idSchema).max(500),
  /** Every parked object with this problem too, e.g. all that need approval. */
  problem_code: problemCodeSchema.optional(),
  /** The person's answer to the question they are parked with. */
  choice: choiceSchema.optional(),
});
export const replayAnswerSchema = z.object({ replayed: countSchema });

export const syncLogItemSchema = z.object({
  id: idSchema,
  object_type: z.enum(['order', 'customer']),
  object_id: idSchema,
  reference: textSchema,
  trigger: triggerSchema,
  outcome: logEntrySchema.shape.outcome,
  problem: problemSchema.nullable(),
  zoho_number: textSchema,
  zoho_url: textSchema,
  total: moneySchema.nullable(),
  at: z.string().max(40),
});

export const syncLogAnswerSchema = z.object({ items: z.array(syncLogItemSchema), total: countSchema });
/** `bodies` are there for 14 days: of failures, and of the latest write of each document. */
export const syncLogDetailSchema = syncLogItemSchema.extend({
  entry: logEntrySchema,
  bodies: z.array(callBodySchema),
});

export type ChangesAnswer = z.infer<typeof changesAnswerSchema>;
export type StatusAnswer = z.infer<typeof statusAnswerSchema>;
export type SyncLogItem = z.infer<typeof syncLogItemSchema>;
