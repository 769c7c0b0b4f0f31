import { z } from 'zod';
import { countSchema, currencySchema, daySchema, idSchema, momentSchema } from './primitives.js';

/** What a status of an order means for the books. */
export const statusMeaningSchema = z.enum(['invoice', 'nothing', 'void']);

export const gatewaySettingSchema = z.object({
  account_id: idSchema.nullable(),
  payment_mode: z.string().max(100).nullable(),
});

/**
 * Rates of a tax service come one by one, with an id per postcode: a rule stands for all of them. Empty fields match everything. The
 * Zoho tax is the one of the same percentage; `create` makes it where there is none.
 */
export const taxRuleSchema = z.object({
  /** Contained in the rate's label, case ignored. */
  label: z.string().max(100),
  /** Start of the rate's code, e.g. "US-CA". */
  code: z.string().max(50),
  create: z.boolean(),
});

const templateSchema = z.string().max(500);

/** Every setting but its version and the store code, with what a shop that never opened the page has (DESIGN §10). */
const fields = {
  status_map: z.record(z.string().max(50), statusMeaningSchema),
  gateways: z.record(z.string().max(100), gatewaySettingSchema),
  /** WooCommerce rate id → Zoho tax id, chosen by a person; wins over every match by name. */
  taxes: z.record(z.string().max(20), idSchema),
  tax_rules: z.array(taxRuleSchema).max(50),
  /** Orders created before this moment are left alone; null until connected. */
  sync_from: momentSchema.nullable(),
  approval_first: z.boolean(),

  /** What a customer's own change does to the contact; guests never change one. */
  contact_update: z.enum(['never', 'replace']),
  contact_name: z.enum(['company_or_person', 'person', 'person_and_email']),
  /** Several Zoho contacts with one e-mail: ask, or take the oldest. */
  several_contacts: z.enum(['ask', 'oldest']),
  /** One contact for all guests; null: one per e-mail address. */
  guest_contact: idSchema.nullable(),
  /** Customer id or e-mail → Zoho contact, chosen by a person; always wins. */
  contact_matches: z.record(z.string().max(200), idSchema),
  /** One item for every line; null: one per product. */
  generic_item: idSchema.nullable(),
  /** Product or variation id → Zoho item, chosen by a person; always wins. A product's is that of its variations without an own one. */
  item_matches: z.record(z.string().max(20), idSchema),

  /** Zoho's own series, or the order's number behind a prefix. */
  invoice_numbers: z.enum(['zoho', 'order']),
  invoice_prefix: z.string().regex(/^[0-9A-Za-z_./-]{0,20}$/),
  payment_terms_days: z.int().min(0).max(100),
  /** What an unpaid order's invoice is left as. */
  unpaid_invoices: z.enum(['sent', 'draft']),
  location_id: idSchema.nullable(),
  /** A name, or a template such as {meta:sales_agent}. */
  salesperson: z.string().max(200).nullable(),
  /** Zoho's api name of a custom field → template; accounting/fill-template names what may stand in its braces. */
  custom_fields: z.record(z.string().max(100), templateSchema),
  notes: templateSchema,

  /** Lines at what was paid for them, or at the full price with the coupon's discount beside it. */
  coupons: z.enum(['net', 'discount']),
  /** The gateway's fee, where the gateway notes it on the order, as bank charges of the payment. */
  gateway_fees: z.boolean(),
  /** The liability account gift cards and store credit are paid from; null: such orders ask. */
  gift_card_account: idSchema.nullable(),
  /** Taxes of a refund that names only an amount: the order's own shares, or none. */
  amount_refunds: z.enum(['tax_share', 'untaxed']),
  /** Currency → rate to the base currency, decimal text; others take Zoho's own rate of the day. */
  exchange_rates: z.record(currencySchema, z.string().regex(/^[0-9]{1,9}(\.[0-9]{1,8})?$/)),
  /** Books closed up to and including this day, where the bookkeeper locks them. */
  lock_date: daySchema.nullable(),
  /** An order dated in the closed period: ask, or book it on the first open day. */
  locked_period: z.enum(['ask', 'first_open_day']),

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
};

export const settingsSchema = z.object({
  version: countSchema,
  store_code: z.string().regex(/^[A-Z0-9]{1,8}$/),
  ...fields,
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

/** The settings of a shop that never opened the page; PHP reads the generated copy. */
export const DEFAULT_SETTINGS: Omit<Settings, 'version' | 'store_code'> = {
  status_map: DEFAULT_STATUS_MAP,
  gateways: {},
  taxes: {},
  tax_rules: [],
  sync_from: null,
  approval_first: false,
  contact_update: 'replace',
  contact_name: 'company_or_person',
  several_contacts: 'ask',
  guest_contact: null,
  contact_matches: {},
  generic_item: null,
  item_matches: {},
  invoice_numbers: 'zoho',
  invoice_prefix: '',
  payment_terms_days: 0,
  unpaid_invoices: 'sent',
  location_id: null,
  salesperson: null,
  custom_fields: {},
  notes: '',
  coupons: 'net',
  gateway_fees: true,
  gift_card_account: null,
  amount_refunds: 'tax_share',
  exchange_rates: {},
  lock_date: null,
  locked_period: 'ask',
  quota_share: 100,
  log_days: 90,
  worker_url: null,
  admin_mail: true,
};

export type StatusMeaning = z.infer<typeof statusMeaningSchema>;
export type StatusMap = Record<string, StatusMeaning>;
export type TaxRule = z.infer<typeof taxRuleSchema>;
export type Settings = z.infer<typeof settingsSchema>;

export function defaultSettings(storeCode: string): Settings {
  return { ...DEFAULT_SETTINGS, version: 1, store_code: storeCode };
}
