import { z } from 'zod';
import { laneSchema, triggerSchema } from '../contract/claim.js';
import { idSchema } from '../contract/primitives.js';
import type { Job } from '../ports.js';

/** What may lie in Redis: ids and nothing else. Parsed on the way in and on the way out. */
const jobSchema = z.object({
  name: z.enum(['sync-order', 'sync-customer']),
  data: z.strictObject({ id: idSchema, trigger: triggerSchema }),
  lane: laneSchema,
});

/** Throws where a job is not one of ours. */
export function parseJob(value: unknown): Job {
  return jobSchema.parse(value);
}

/** One job of an order at a time, whatever woke it. */
export function deduplicationId(job: Job): string {
  return `${job.name}-${job.data.id}`;
}
