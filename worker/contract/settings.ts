import { z } from 'zod';
import { countSchema, idSchema, momentSchema } from './primitives.js';

/** What a status of an order means for the books. */
export const statusMeaningSchema = z.enum(['invoice', 'nothing', 'void']);

export const gatewaySettingSchema = z.object({
  account_id: idSchema.nullable(),
  payment_mode: z.string().max(100).nullable(),
});

export const settingsSchema = z.object({
  version: countSchema,
  status_map: z.record(z.string().max(50), statusMeaningSchema),
  gateways: z.record(z.string().max(100), gatewaySettingSchema),
  /** WooCommerce rate id → Zoho tax id, chosen by a person; wins over every match by name. */
  taxes: z.record(z.string().max(20), idSchema),
  /** Orders created before this moment are left alone; null until connected. */
  sync_from: momentSchema.nullable(),
  store_code: z.string().regex(/^[A-Z0-9]{1,8}$/),
  approval_first: z.boolean(),
  /** Per cent of the organisation's calls this shop may use. */
  quota_share: z.int().min(5).max(100),
  log_days: z.int().min(7).max(3650),
  /** Where WordPress reaches the sync service; null = where it last said it listens, if that is this machine. */
  worker_url: z
    .string()
    .regex(/^https?:\/\/[^\s/?#@]+$/)
    .max(200)
    .nullable(),
  /** Mail the site's administrator when orders wait and the sync service is silent. */
  admin_mail: z.boolean(),
});

/** A PUT takes any subset of the keys. */
export const settingsChangeSchema = settingsSchema.omit({ version: true }).partial();

/** DESIGN §10: a status missing here means "nothing". */
export const DEFAULT_STATUS_MAP: Record<string, z.infer<typeof statusMeaningSchema>> = {
  processing: 'invoice',
  completed: 'invoice',
  refunded: 'invoice',
  pending: 'nothing',
  'on-hold': 'nothing',
  'checkout-draft': 'nothing',
  'auto-draft': 'nothing',
  cancelled: 'void',
  failed: 'void',
  trash: 'void',
};

export type StatusMeaning = z.infer<typeof statusMeaningSchema>;
export type StatusMap = Record<string, StatusMeaning>;
export type Settings = z.infer<typeof settingsSchema>;

/** The settings of a shop that never opened the page. */
export function defaultSettings(storeCode: string): Settings {
  return {
    version: 1,
    status_map: DEFAULT_STATUS_MAP,
    gateways: {},
    taxes: {},
    sync_from: null,
    store_code: storeCode,
    approval_first: false,
    quota_share: 100,
    log_days: 90,
    worker_url: null,
    admin_mail: true,
  };
}
