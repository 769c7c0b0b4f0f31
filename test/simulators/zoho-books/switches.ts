/** Everything nobody knows about Zoho, or that organisations set differently: one row a question, its values, the likeliest first. */
export const SWITCHES = {
  /** §12.1: tax rounded per line, or once per tax. */
  taxRounding: ['item', 'entity'],
  roundingMode: ['half_up', 'half_even'],
  /** §9: what a compound tax inside a group is computed on. */
  compoundInGroup: ['on_previous_taxes', 'on_net'],
  /** §13.19: is_inclusive_tax is honoured (never in US and Canada). */
  inclusive: ['honoured', 'ignored'],
  /** Whether the answer names its ways of rounding in fields (§7.1 "Live extras"). */
  echoRounding: ['named', 'silent'],
  /** Decimals of a rate that are kept. */
  ratePrecision: ['2', '6'],
  quantityPrecision: ['2', '0'],
  discountLevel: ['item', 'entity', 'none'],
  adjustmentField: ['on', 'off'],
  roundOff: ['none', 'nearest_whole'],
  /** §7.3 C and D. */
  draftPayment: ['accept', 'reject'],
  lineWithoutItem: ['accept', 'reject'],
  skuFilter: ['honoured', 'ignored'],
  referenceFilter: ['honoured', 'ignored'],
  emailFilter: ['exact', 'contains'],
  duplicateContactNames: ['refused', 'allowed'],
  duplicateItemNames: ['refused', 'allowed'],
  duplicateItemCode: ['1001', '1000'],
  duplicateGroupNames: ['allowed', 'refused'],
  moneyAs: ['number', 'string'],
  zeroTotalStatus: ['sent', 'paid'],
  limiter: ['sliding', 'fixed', 'bucket'],
  rejectedCallsCount: ['yes', 'no'],
  retryAfter: ['absent', 'sent'],
  messages: ['english', 'localized'],
  contactCurrency: ['one', 'multi'],
  pageContext: ['object', 'array'],
  paymentListKey: ['customerpayments', 'customer_payments'],
  defaultNotes: ['none', 'filled'],
  /** §7.3 A and B: a payment with the invoice. */
  quickCreatePayment: ['ignored', 'supported', 'rejected'],
  batchPayments: ['ignored', 'supported', 'rejected'],
  /** §6: a customer's price list. */
  priceList: ['none', 'ten_percent_off'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type SwitchName = keyof typeof SWITCHES;
export type Switches = { -readonly [K in SwitchName]: (typeof SWITCHES)[K][number] };

/** Numbers beside the switches. */
export interface Limits {
  perMinute: number;
  perDay: number;
  concurrency: number;
  /** A new document is found in lists only after this time; by its id at once (§11). */
  indexDelayMs: number;
  /** Documents dated on or before this day are refused; '' = no lock. */
  lockDate: string;
}

export const DEFAULT_LIMITS: Limits = {
  perMinute: 100,
  perDay: 10_000,
  concurrency: 10,
  indexDelayMs: 3_000,
  lockDate: '',
};

export function defaultSwitches(): Switches {
  return Object.fromEntries(Object.entries(SWITCHES).map(([name, values]) => [name, values[0]])) as Switches;
}
