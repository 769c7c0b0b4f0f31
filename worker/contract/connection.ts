import { z } from 'zod';
import { DATA_CENTRE_NAMES } from './data-centres.js';
import { countSchema, currencySchema, idSchema, textSchema } from './primitives.js';
import { problemSchema } from './problems.js';

export const organizationSchema = z.object({
  organization_id: idSchema,
  name: textSchema,
  currency_code: currencySchema,
});

export const connectionStateSchema = z.enum([
  'none',
  'connecting',
  'choose_organization',
  'connected',
  'reconnect',
  'paused',
]);

/** What everyone may see of the connection. */
export const connectionSchema = z.object({
  state: connectionStateSchema,
  organization_id: idSchema.nullable(),
  organizations: z.array(organizationSchema),
  problem: problemSchema.nullable(),
  /** The connection sealed by the worker (DESIGN §8); answered to signed calls only, null to everyone else. */
  sealed: z.string().max(20_000).nullable(),
});

/** POST connection, as typed by the admin; client_id, client_secret and code are sealed before they are stored. */
export const connectRequestSchema = z.object({
  client_id: z.string().min(1).max(200),
  client_secret: z.string().min(1).max(200),
  data_center: z.enum(DATA_CENTRE_NAMES),
  code: z.string().min(1).max(500).optional(),
});

export const connectAnswerSchema = z.object({
  request_id: idSchema.optional(),
  authorize_url: z.string().max(4000).optional(),
});

/** The worker's part of a finished connection: stored in one transaction with the request's answer. */
export const connectionUpdateSchema = z.object({
  state: connectionStateSchema,
  sealed: z.string().max(20_000).nullable(),
  organization_id: idSchema.nullable(),
  organizations: z.array(organizationSchema),
  problem: problemSchema.nullable(),
});

/** Plain text of the sealed connection; only the worker ever holds it. */
export const zohoConnectionSchema = z.object({
  client_id: z.string(),
  client_secret: z.string(),
  refresh_token: z.string(),
  accounts_server: z.string(),
  api_domain: z.string(),
  data_center: z.enum(DATA_CENTRE_NAMES),
  organization_id: idSchema.nullable(),
});

export const helloRequestSchema = z.object({
  worker_id: idSchema,
  boot: countSchema,
  version: z.string().max(40),
  contract: countSchema,
  /** base64 of the X25519 key for sodium_crypto_box_seal. */
  public_key: z.string().max(100),
  /** Set where ZOHO_ACCOUNTS_URL replaces every accounts server. */
  accounts_url: z.string().max(500).nullable(),
  /** Where the worker listens, e.g. "http://127.0.0.1:8080"; a hint for wake-ups from the same machine. */
  listens_on: z.string().max(200).nullable(),
  /** The highest fencing token ever seen; a lower one in the store means a restored database. */
  highest_token: z.string().max(20),
  /** A token came that had come before: the store was restored while this worker ran. */
  saw_restore: z.boolean(),
});

export const helloAnswerSchema = z.object({
  installation_id: idSchema,
  site_url: z.string().max(500),
  contract: countSchema,
  /** The store's highest token is below the worker's: every claim resolves first (DESIGN §5). */
  restored: z.boolean(),
});

export type Organization = z.infer<typeof organizationSchema>;
export type Connection = z.infer<typeof connectionSchema>;
export type ConnectionUpdate = z.infer<typeof connectionUpdateSchema>;
export type ConnectRequest = z.infer<typeof connectRequestSchema>;
export type ZohoConnection = z.infer<typeof zohoConnectionSchema>;
export type HelloRequest = z.infer<typeof helloRequestSchema>;
export type HelloAnswer = z.infer<typeof helloAnswerSchema>;
