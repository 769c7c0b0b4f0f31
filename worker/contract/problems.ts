import { z } from 'zod';

/**
 * Everything that can stop an order, by code. `params` are the names a message may fill in, `remedy` is what the
 * merchant reads, `where` is the screen that fixes it. PHP and the admin page read the generated copy of this table.
 */
export const PROBLEMS = {
  unmapped_tax: {
    params: ['rate_id', 'label', 'percent'],
    remedy: 'Choose the Zoho tax for "{label}" ({percent} %). All orders waiting for it are then sent.',
    where: 'mappings',
  },
  mapped_tax_differs: {
    params: ['rate_id', 'label', 'percent', 'zoho_name', 'zoho_percent'],
    remedy:
      'The order was taxed with {percent} % ("{label}"), the chosen Zoho tax "{zoho_name}" has {zoho_percent} %. Choose a tax with the same percentage.',
    where: 'mappings',
  },
  currency_not_in_books: {
    params: ['currency'],
    remedy: 'Add the currency {currency} in Zoho Books (Settings → Currencies), then send the order again.',
    where: 'zoho',
  },
  total_unexplained: {
    params: ['total', 'parts', 'currency'],
    remedy:
      'The order total {total} {currency} is not the sum of its parts ({parts}). A gift card or another plugin may have changed it.',
    where: 'order',
  },
  total_not_reachable: {
    params: ['total', 'nearest', 'currency'],
    remedy:
      'No invoice Zoho would compute comes to {total} {currency}; the nearest is {nearest}. Check rounding and discount settings in Zoho Books.',
    where: 'zoho',
  },
  total_differs: {
    params: ['total', 'zoho_total', 'currency'],
    remedy: 'Zoho computed {zoho_total} instead of {total} {currency}; the draft was removed again.',
    where: 'zoho',
  },
  negative_total: {
    params: ['total', 'currency'],
    remedy: 'Zoho does not take an invoice below zero ({total} {currency}). Book this order by hand.',
    where: 'order',
  },
  needs_approval: {
    params: ['total', 'currency'],
    remedy: 'Ready to be booked over {total} {currency}. Approve it with "send again".',
    where: 'order',
  },
  changed_after_booking: {
    params: ['number', 'before', 'now'],
    remedy: 'The order changed after invoice {number} was made. Compare both and correct the invoice by hand.',
    where: 'order',
  },
  money_received_cancelled: {
    params: ['number', 'status'],
    remedy: 'The order is now "{status}", but invoice {number} exists. Void or credit it in Zoho Books.',
    where: 'order',
  },
  two_candidates: {
    params: ['kind', 'reference', 'zoho_ids'],
    remedy: 'Zoho holds more than one {kind} for {reference} ({zoho_ids}). Remove the wrong one, then send again.',
    where: 'zoho',
  },
  found_but_different: {
    params: ['kind', 'number', 'zoho_total', 'total'],
    remedy:
      'Zoho already holds {kind} {number} over {zoho_total} for this order of {total}, and a person has touched it. Correct it there, then send again.',
    where: 'zoho',
  },
  payment_exceeds_balance: {
    params: ['number', 'balance', 'amount'],
    remedy: 'Invoice {number} has only {balance} open, the order was paid with {amount}. Check its payments in Zoho.',
    where: 'zoho',
  },
  refused_by_zoho: {
    params: ['code', 'message', 'what'],
    remedy: 'Zoho refused the {what} (code {code}): {message}',
    where: 'zoho',
  },
  locked_period: {
    params: ['date', 'lock_date'],
    remedy: 'The books are locked up to {lock_date}; the order is dated {date}.',
    where: 'zoho',
  },
  missing_in_zoho: {
    params: ['what', 'zoho_id'],
    remedy: 'The {what} {zoho_id} no longer exists in Zoho Books.',
    where: 'mappings',
  },
  unreadable_order: {
    params: ['detail'],
    remedy: 'WooCommerce answered an order that cannot be read: {detail}',
    where: 'order',
  },
  deleted_after_booking: {
    params: ['number'],
    remedy: 'The order was deleted, but invoice {number} exists. Void or keep it in Zoho Books.',
    where: 'order',
  },
  store_refused: {
    params: ['code', 'message'],
    remedy: 'WooCommerce did not answer the order ({code}): {message}',
    where: 'connection',
  },
  reconnect: {
    params: ['reason'],
    remedy: 'Zoho no longer accepts the connection ({reason}). Connect again.',
    where: 'connection',
  },
  not_connected: { params: [], remedy: 'Connect Zoho Books first.', where: 'connection' },
  sync_service_never_seen: {
    params: [],
    remedy: 'Start the sync service first; it has never said hello.',
    where: 'sync_service',
  },
  moved_or_copied: {
    params: ['site_url'],
    remedy: 'This database belongs to {site_url}. Say whether the shop moved here or this is a copy.',
    where: 'connection',
  },
  zoho_busy: { params: ['until'], remedy: 'Zoho asks to wait; the order goes on by itself.', where: 'none' },
  day_quota_used: {
    params: ['until'],
    remedy: 'The Zoho calls of today are used up. The orders go on by themselves after the reset.',
    where: 'none',
  },
  unreachable: { params: ['what'], remedy: 'Could not reach {what}; it is tried again by itself.', where: 'none' },
  unknown_outcome: {
    params: ['what'],
    remedy: 'Zoho did not answer the {what}. Before anything is written again, Zoho is asked what is there.',
    where: 'none',
  },
  waits_for_another_order: {
    params: ['what'],
    remedy: 'Another order is creating the same {what}; this one goes on in a moment.',
    where: 'none',
  },
  invalid_code: { params: [], remedy: 'The code was already used or is too old. Make a new one.', where: 'connection' },
  invalid_client: {
    params: ['data_center'],
    remedy: 'Zoho does not know this client in {data_center}. Check client id and data centre.',
    where: 'connection',
  },
  access_denied: { params: [], remedy: 'The connection was refused in Zoho.', where: 'connection' },
  too_many_tokens: {
    params: [],
    remedy: 'Zoho asks to wait ten minutes before connecting again.',
    where: 'connection',
  },
  internal_error: {
    params: ['error_id'],
    remedy: 'An error in Storebooks itself ({error_id}). Please report it with this number.',
    where: 'order',
  },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export const problemCodeSchema = z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]);

export const problemSchema = z.object({
  code: problemCodeSchema,
  params: z.record(z.string().max(50), z.string().max(500)),
});

export type ProblemParams<C extends ProblemCode> = Record<(typeof PROBLEMS)[C]['params'][number], string>;
export type Problem = z.infer<typeof problemSchema>;

/** Builds a problem with exactly the parameters its row of the table names. */
export function problem<C extends ProblemCode>(code: C, params: ProblemParams<C>): Problem {
  const entries = Object.entries<string>(params).map(([name, value]): [string, string] => [name, value.slice(0, 500)]);
  return { code, params: Object.fromEntries(entries) };
}

/** The sentence a merchant reads, in English; the admin page translates the same template. */
export function describeProblem({ code, params }: Problem): string {
  return PROBLEMS[code].remedy.replace(/\{(\w+)\}/g, (_: string, name: string) => params[name] ?? '?');
}
