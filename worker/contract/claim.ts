import { z } from 'zod';
import { linkKeySchema, linkSchema, reservationSchema } from './link.js';
import { countSchema, daySchema, durationMsSchema, idSchema, textSchema, tokenSchema } from './primitives.js';
import { problemSchema } from './problems.js';
import { indexedContactSchema, learntSchema } from './reference-data.js';

/** A longer body is cut, in UTF-16 units; compressed it fits into the store's 16 kB. */
export const BODY_LENGTH = 32_000;
/** More bodies than this are not kept of one attempt. */
export const MOST_BODIES = 10;

export const objectRefSchema = z.object({ object_type: z.enum(['order', 'customer']), object_id: idSchema });

/** An answer to a parked order's question: one of the problem's choices, with an id behind a colon where it names one. */
export const choiceSchema = z.string().regex(/^[a-z_]{1,40}(:[0-9A-Za-z_.-]{1,50})?$/);

export const laneSchema = z.enum(['live', 'backfill']);
export const triggerSchema = z.enum(['wake', 'webhook', 'poll', 'replay', 'backfill', 'reconcile']);

/** Recorded with a renewal before an existing document is written, so that a later look knows both states (DESIGN §5). */
export const intentSchema = z.object({
  kind: z.string().max(40),
  zoho_id: idSchema,
  before: z.string().max(64),
  after: z.string().max(64),
});

/** With `token` the call renews that claim and may record an intent; without, it asks for the claim. */
export const claimRequestSchema = objectRefSchema.extend({
  worker_id: idSchema,
  boot: countSchema,
  token: tokenSchema.optional(),
  intent: intentSchema.optional(),
});

/** One order or customer as the store holds it: what a claim hands over, and what a preview is made from. */
export const materialSchema = z.object({
  ref: objectRefSchema,
  /** Frozen at the first claim: `<store code>-<number>` or `<store code>-<number>-<id>`. */
  reference: textSchema,
  deleted: z.enum(['trash', 'permanent']).nullable(),
  /** The filter storebooks_skip_order said so. */
  skip: z.boolean(),
  /** The wc/v3 order with dp=6, or null when it no longer exists; read by accounting/sale only. */
  order: z.unknown(),
  refunds: z.array(z.unknown()),
  /** The wc/v3 customer of a customer's own change; null for orders and where it no longer exists. */
  customer: z.unknown(),
  /** The shop's number of decimals while the order was read. */
  decimals: z.int().min(0).max(8),
  /** IANA name or an offset such as "+05:30": the days of documents are the shop's. */
  time_zone: z.string().max(60),
  /** The day it is in the shop. */
  today: daySchema,
  organization_id: idSchema.nullable(),
  /** The order's own links and those of the contact, items and tax groups it may need. */
  links: z.array(linkSchema),
  contacts: z.object({
    /** The index was read whole and lately, so a contact that is not in it does not exist. */
    fresh: z.boolean(),
    /** Those with the e-mail address of this order or customer. */
    candidates: z.array(indexedContactSchema),
  }),
  settings_version: countSchema,
  reference_version: countSchema,
});

export const claimAnswerSchema = z.object({
  result: z.enum(['claimed', 'renewed', 'not_due', 'held', 'stale_token']),
  /** Present when claimed. */
  claim: materialSchema
    .extend({
      token: tokenSchema,
      lease_ms: durationMsSchema,
      generation: countSchema,
      lane: laneSchema,
      attempts: countSchema,
      /** How long ago an unknown outcome was left behind, or null. */
      unresolved_for_ms: durationMsSchema.nullable(),
      second_look: z.boolean(),
      intent: intentSchema.nullable(),
      /** A person asked for it: facts equal to the links' do not end the work. */
      replay: z.boolean(),
      /** What the person answered to the question the order was parked with, e.g. "credit_note"; null: nothing. */
      choice: choiceSchema.nullable(),
    })
    .nullable(),
  lease_ms: durationMsSchema,
});

export const outcomeSchema = z.object({
  state: z.enum(['done', 'ignored', 'parked', 'waiting']),
  problem: problemSchema.nullable(),
  /** For `waiting`: when to try again. */
  retry_in_ms: durationMsSchema,
  burns_attempt: z.boolean(),
  /** unknown: a write may have happened; resolved: everything in Zoho was read and linked; keep: neither. */
  certainty: z.enum(['unknown', 'resolved', 'keep']),
  /** Look once more after this time for a document that arrived late; 0 = that look is done, null = unchanged. */
  second_look_in_ms: durationMsSchema.nullable(),
});

export const callSchema = z.object({
  method: z.string().max(10),
  path: z.string().max(200),
  status: z.int().min(0).max(999),
  code: z.int().nullable(),
  ms: durationMsSchema,
});

export const logEntrySchema = z.object({
  trigger: triggerSchema,
  outcome: z.enum(['booked', 'unchanged', 'ignored', 'parked', 'waiting', 'failed']),
  problem: problemSchema.nullable(),
  actions: z.array(z.object({ kind: z.string().max(40), result: textSchema })),
  calls: z.array(callSchema),
  duration_ms: durationMsSchema,
});

/** What one call sent and received, secrets removed; cut to a length the store keeps (DESIGN §4 `log_bodies`). */
export const callBodySchema = z.object({
  method: callSchema.shape.method,
  path: callSchema.shape.path,
  status: callSchema.shape.status,
  /** What the call was about: "invoice", "payment". */
  document: z.string().max(40),
  failed: z.boolean(),
  sent: z.string().max(BODY_LENGTH),
  received: z.string().max(BODY_LENGTH),
});

export const completeRequestSchema = objectRefSchema.extend({
  token: tokenSchema,
  links: z.array(linkSchema),
  outcome: outcomeSchema,
  entry: logEntrySchema,
  learnt: learntSchema.optional(),
  bodies: z.array(callBodySchema).max(MOST_BODIES).optional(),
});

export const completeAnswerSchema = z.object({ result: z.enum(['done', 'superseded', 'stale_token']) });

export const reserveRequestSchema = objectRefSchema.extend({ token: tokenSchema, keys: z.array(linkKeySchema) });
export const reserveAnswerSchema = z.object({
  result: z.enum(['ok', 'stale_token']),
  reservations: z.array(reservationSchema),
});

export type ObjectRef = z.infer<typeof objectRefSchema>;
export type Lane = z.infer<typeof laneSchema>;
export type Trigger = z.infer<typeof triggerSchema>;
export type Intent = z.infer<typeof intentSchema>;
export type ClaimRequest = z.infer<typeof claimRequestSchema>;
export type ClaimAnswer = z.infer<typeof claimAnswerSchema>;
export type Material = z.infer<typeof materialSchema>;
export type Claim = NonNullable<ClaimAnswer['claim']>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Call = z.infer<typeof callSchema>;
export type CallBody = z.infer<typeof callBodySchema>;
export type LogEntry = z.infer<typeof logEntrySchema>;
export type CompleteRequest = z.infer<typeof completeRequestSchema>;
export type CompleteAnswer = z.infer<typeof completeAnswerSchema>;
export type ReserveRequest = z.infer<typeof reserveRequestSchema>;
export type ReserveAnswer = z.infer<typeof reserveAnswerSchema>;
