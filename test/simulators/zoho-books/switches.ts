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
  /** §8.1: whether answers name the account a payment was deposited to: all of them, those about one payment, or none, as described. */
  paymentAccountEcho: ['named', 'alone', 'absent'],
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
  defaultNotes: ['none', 'filled'],
  /** §7.3 A and B: a payment with the invoice. */
  quickCreatePayment: ['ignored', 'supported', 'rejected'],
  batchPayments: ['ignored', 'supported', 'rejected'],
  /** §6: a customer's price list. */
  priceList: ['none', 'ten_percent_off'],
  /** §8.2: the description types the quantity of a credited line integer. */
  creditNoteQuantity: ['decimal', 'integer'],
  /** §8.2: a credit note is open at once, or where an organisation has it so, a draft until it is opened. */
  creditNoteBegins: ['open', 'draft'],
  /** §7.1 "Negative lines"; in Saudi Arabia they are refused whatever this says. */
  negativeLine: ['accept', 'reject'],
  /** §7.2: a change of an invoice with payments, its total staying at or above them (3010). */
  editPaidInvoice: ['accept', 'reject'],
  /** §7.2: what a PUT does to a top-level field it does not name; lines not named always stay as they are. */
  putOmitted: ['kept', 'cleared'],
  /** §12.1: how an entity-level discount is spread over the lines before tax; `line_total` leaves the rest to the last line. */
  discountProration: ['line_total', 'largest_remainder', 'exact'],
  /** §7.1, §15.5. */
  shippingTax: ['honoured', 'ignored'],
  /** §12.1 has the tax of a shipping charge as a summand of its own: rounded by itself, or with the lines'. */
  shippingTaxRounding: ['apart', 'with_lines'],
  /** §7.1: whether `tax_total` holds it. */
  shippingTaxTotal: ['held', 'beside'],
  /** §4: the organisation's preference for a shipping charge. */
  shippingField: ['on', 'off'],
  /** §7.1: a custom field the organisation does not have. */
  unknownCustomField: ['reject', 'ignore'],
  /** §7.1: with several locations each document must name one. */
  locations: ['off', 'required'],
  /** §15.9: nobody shows the refusal of a locked period. */
  lockCode: ['1038', '2', '4152'],
  lockStatus: ['400', '403'],
  /** §3: "Invalid Element", of which only the text was seen. */
  invalidElementCode: ['15', '2', '9'],
  /** §5.4: vendors and customers share one set of names. */
  vendorNames: ['shared', 'separate'],
  /** §9: EU treatments are only partly described; the table names the UK alone. */
  euVatFields: ['rejected', 'accepted'],
  /** §9: in India the place of supply decides between CGST + SGST and IGST. */
  placeOfSupply: ['off', 'enforced'],
  /** §14.12: an unpaid invoice past its due date. */
  overdue: ['by_clock', 'never'],
  /** §4: stamps have whole seconds, so a change in the second of the last one may not show. */
  modifiedStamp: ['distinct', 'whole_seconds'],
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
