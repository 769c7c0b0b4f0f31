import { z } from 'zod';
import { materialSchema } from './claim.js';
import { connectionUpdateSchema } from './connection.js';
import { DATA_CENTRE_NAMES } from './data-centres.js';
import { currencySchema, idSchema, moneySchema, momentSchema, textSchema } from './primitives.js';
import { problemSchema } from './problems.js';
import { learntSchema } from './reference-data.js';

/**
 * What the admin page asks of the worker. `sealed` is base64 of a libsodium sealed box around the JSON of the secrets;
 * it is erased when the request is answered.
 */
export const requestPayloadSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('connect'),
    /** Seals {client_id, client_secret}. */
    sealed: z.string().max(8000),
    /** Seals the code alone: it comes after the browser's consent, when the plugin can no longer open the rest. */
    sealed_code: z.string().max(8000),
    data_center: z.enum(DATA_CENTRE_NAMES),
    /** Absent for a self-client code. */
    redirect_uri: z.string().max(500).optional(),
    /** From Zoho's call-back; checked against the list of data centres. */
    accounts_server: z.string().max(500).optional(),
  }),
  z.object({ type: z.literal('choose_organization'), organization_id: idSchema }),
  z.object({ type: z.literal('read_reference') }),
  /** One page of the index; `modified_since` null reads everything. The answer's result says whether another page follows. */
  z.object({
    type: z.literal('read_index'),
    resource: z.enum(['contacts', 'items']),
    page: z.int().min(1).max(10_000),
    modified_since: momentSchema.nullable(),
  }),
  /** What would be booked for this order now; nothing is written. */
  z.object({ type: z.literal('preview'), material: materialSchema }),
  z.object({ type: z.literal('revoke') }),
]);

/** Result of a preview: the documents, the steps, and what would park the order. */
export const previewResultSchema = z.object({
  /** null where nothing would be booked; `reason` says why. */
  documents: z
    .array(
      z.object({
        kind: z.enum(['invoice', 'payment', 'credit_note', 'refund']),
        reference: textSchema,
        date: textSchema,
        total: moneySchema,
        tax: moneySchema.nullable(),
        /** What the shop says it is. */
        declared_tax: moneySchema.nullable(),
        currency: currencySchema,
        representation: textSchema,
        lines: z.array(
          z.object({ name: textSchema, quantity: textSchema, rate: textSchema, discount: textSchema, tax: textSchema }),
        ),
        adjustment: moneySchema.nullable(),
        /** What else it says: number, due_date, salesperson, notes, exchange_rate, and custom fields by their api names. */
        fields: z.array(z.object({ name: textSchema, value: textSchema })),
      }),
    )
    .nullable(),
  reason: textSchema,
  actions: z.array(textSchema),
  problems: z.array(problemSchema),
});

export const requestSchema = z.object({ id: idSchema, payload: requestPayloadSchema });

export const requestsAnswerSchema = z.object({ requests: z.array(requestSchema) });

export const answerRequestSchema = z.object({
  state: z.enum(['done', 'failed']),
  result: z.record(z.string().max(50), z.unknown()),
  problem: problemSchema.nullable(),
  connection: connectionUpdateSchema.optional(),
  learnt: learntSchema.optional(),
});

export const requestStateSchema = z.object({
  state: z.enum(['waiting', 'done', 'failed']),
  result: z.record(z.string().max(50), z.unknown()),
  problem: problemSchema.nullable(),
});

/** Plain text inside `sealed` of a connect request. */
export const connectSecretsSchema = z.object({ client_id: z.string(), client_secret: z.string() });

export type AdminRequest = z.infer<typeof requestSchema>;
export type PreviewResult = z.infer<typeof previewResultSchema>;
export type AnswerRequest = z.infer<typeof answerRequestSchema>;
