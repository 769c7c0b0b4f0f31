import { z } from 'zod';
import { countSchema, daySchema, idSchema } from './primitives.js';

/** POST backfills: past orders created on these days (the shop's, both included) in one of these statuses. */
export const backfillRequestSchema = z.object({
  from: daySchema,
  to: daySchema,
  /** Without the prefix "wc-"; absent: every status the map calls an invoice. */
  statuses: z.array(z.string().max(50)).max(50).optional(),
  /** Only count; nothing is queued until the state is set to running. */
  estimate_only: z.boolean().optional(),
});

export const backfillStateSchema = z.enum(['estimated', 'running', 'paused', 'done', 'cancelled']);

export const backfillSchema = z.object({
  id: idSchema,
  state: backfillStateSchema,
  from: daySchema,
  to: daySchema,
  statuses: z.array(z.string().max(50)),
  /** Orders of the range that are not linked yet. */
  orders: countSchema,
  /** Handed to the sync service so far. */
  queued: countSchema,
  /** The adopted ones too. */
  booked: countSchema,
  /** An invoice that was in the books already. */
  adopted: countSchema,
  parked: countSchema,
  open: countSchema,
  /** Zoho calls all of it will take; the minutes they take, and the days where a day's calls do not suffice. */
  estimated_calls: countSchema,
  estimated_minutes: countSchema,
  estimated_days: countSchema,
  /** What the organisation may call in a day; assumed as long as Zoho has not told. */
  calls_per_day: countSchema,
  is_limit_known: z.boolean(),
});

export const backfillChangeSchema = z.object({ state: z.enum(['running', 'paused', 'cancelled']) });
export const backfillsAnswerSchema = z.object({ items: z.array(backfillSchema) });

export type Backfill = z.infer<typeof backfillSchema>;
