import { z } from 'zod';
import { cutTo } from './primitives.js';

interface ProblemRow {
  readonly params: readonly string[];
  readonly remedy: string;
  readonly where: 'mappings' | 'zoho' | 'order' | 'connection' | 'sync_service' | 'none';
  readonly choices?: readonly string[];
}

/**
 * Everything that can stop an order, by code. `params` are the names a message may fill in, `remedy` is what the
 * merchant reads, `where` is the screen that fixes it, `choices` are the answers a person may give with "send again"; one that ends
 * in a colon is followed by an id. PHP and the admin page read the generated copy of this table.
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
      'The order total {total} {currency} is not the sum of its parts ({parts}). A gift card or another plugin may have changed it. Correct the order in WooCommerce and send it again, or book it by hand in Zoho Books, then leave the books as they are.',
    where: 'order',
    choices: ['leave'],
  },
  total_not_reachable: {
    params: ['total', 'nearest', 'currency'],
    remedy:
      'No invoice Zoho would compute comes to {total} {currency}; the nearest is {nearest}. Check the settings for rounding and discounts in Zoho Books, then send the order again, or book it there by hand, then leave the books as they are.',
    where: 'zoho',
    choices: ['leave'],
  },
  total_differs: {
    params: ['total', 'zoho_total', 'currency'],
    remedy:
      "Zoho computed {zoho_total} instead of {total} {currency}. A new document was removed again, one from before stays as it is there. Check rounding of totals and the customer's price list in Zoho Books, then send the order again.",
    where: 'zoho',
  },
  negative_total: {
    params: ['total', 'currency'],
    remedy:
      'Zoho does not take an invoice below zero ({total} {currency}). Book this order by hand, then leave the books as they are.',
    where: 'order',
    choices: ['leave'],
  },
  deposit: {
    params: ['total', 'currency'],
    remedy:
      'This order over {total} {currency} is a deposit or a part payment, so it may not be the whole sale, or not be paid in full. Book it by hand, or have it booked as it stands: an invoice over its total, paid where WooCommerce says so.',
    where: 'order',
    choices: ['book_as_it_stands'],
  },
  needs_approval: {
    params: ['total', 'currency'],
    remedy: 'Ready to be booked over {total} {currency}. It waits for your approval.',
    where: 'order',
    choices: ['approve'],
  },
  edited_after_payment: {
    params: ['number', 'before', 'now'],
    remedy:
      'The order was changed from {before} to {now} after invoice {number} was paid. Update the invoice in Zoho, or leave the books as they are.',
    where: 'order',
    choices: ['update_invoice', 'leave'],
  },
  edited_after_credit: {
    params: ['number', 'before', 'now', 'credit'],
    remedy:
      'The order was changed from {before} to {now}, but a credit of {credit} was set against invoice {number} before, so Zoho does not change it. Correct it in Zoho Books and send the order again, or leave the books as they are.',
    where: 'order',
    choices: ['leave'],
  },
  edited_in_zoho: {
    params: ['what', 'number', 'sent', 'there', 'now'],
    remedy:
      'A person changed {what} {number} in Zoho: we sent {sent}, there it says {there}, the order now says {now}. It is not overwritten; correct it there, or leave it as it is.',
    where: 'zoho',
    choices: ['leave'],
  },
  money_received_cancelled: {
    params: ['number', 'status'],
    remedy:
      'The order is now "{status}", but invoice {number} is paid. Make a credit note over it, void it and leave the payment as the customer\'s credit, or leave the books as they are.',
    where: 'order',
    choices: ['credit_note', 'leave_as_credit', 'leave'],
  },
  restored_with_credit: {
    params: ['number'],
    remedy:
      "The order is active again, but its invoice {number} was voided and the payment left as the customer's credit. Apply that credit to a new invoice in Zoho, or leave the books as they are.",
    where: 'zoho',
    choices: ['leave'],
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
    remedy:
      'Invoice {number} has only {balance} open, the order was paid with {amount}. Where the payment in Zoho is the right one, leave the books as they are; otherwise remove it there, then send the order again.',
    where: 'order',
    choices: ['leave'],
  },
  refused_by_zoho: {
    params: ['code', 'message', 'what'],
    remedy:
      'Zoho refused the {what} and says: "{message}" (code {code}). Correct this in Zoho Books or in the order, then send the order again.',
    where: 'zoho',
  },
  refused_after_booking: {
    params: ['code', 'message', 'what', 'number'],
    remedy:
      'Invoice {number} is booked, but Zoho refused the {what} and says: "{message}" (code {code}). Correct this in Zoho Books and send the order again, or do this step there by hand and leave the books as they are.',
    where: 'order',
    choices: ['leave'],
  },
  name_taken: {
    params: ['what', 'name'],
    remedy:
      'Zoho holds another {what} with the name "{name}" already. Rename it or make it active in Zoho Books, then send the order again.',
    where: 'zoho',
  },
  locked_period: {
    params: ['date', 'lock_date'],
    remedy: 'The books are closed up to {lock_date}; this is dated {date}. Book it on the first open day.',
    where: 'order',
    choices: ['first_open_day'],
  },
  invoice_number_taken: {
    params: ['number'],
    remedy:
      'Zoho holds another invoice with the number {number}. Choose another prefix, or let Zoho number the invoices.',
    where: 'order',
  },
  refund_unexplained: {
    params: ['refund', 'amount', 'parts', 'currency'],
    remedy: 'Refund {refund} is over {amount} {currency}, its lines come to {parts}. Book it by hand.',
    where: 'order',
    choices: ['leave'],
  },
  unmapped_gateway: {
    params: ['gateway', 'title'],
    remedy:
      'Choose the Zoho account that money of "{title}" is paid back from. All orders waiting for it are then sent.',
    where: 'mappings',
  },
  gift_card_account_missing: {
    params: ['amount', 'currency'],
    remedy:
      'The order was paid with gift cards or store credit of {amount} {currency}. Choose the liability account for them.',
    where: 'mappings',
  },
  several_contacts: {
    params: ['email', 'candidates'],
    remedy: 'Zoho holds several contacts with {email}: {candidates}. Choose the right one.',
    where: 'order',
    choices: ['use_contact:'],
  },
  maybe_booked: {
    // `books`: the address of an invoice, without its id.
    params: ['candidates', 'books'],
    remedy: 'This past order may be booked already: {candidates}. Say which invoice it is, or have a new one created.',
    where: 'order',
    choices: ['adopt:', 'create'],
  },
  missing_in_zoho: {
    params: ['what', 'zoho_id'],
    remedy: 'The {what} {zoho_id} no longer exists in Zoho Books. Create it again, or leave the books as they are.',
    where: 'order',
    choices: ['create_again', 'leave'],
  },
  unreadable_order: {
    params: ['detail'],
    remedy: 'WooCommerce answered an order that cannot be read ({detail}). Open it, save it, and send it again.',
    where: 'order',
  },
  deleted_after_booking: {
    params: ['number'],
    remedy:
      "The order was deleted, but invoice {number} is paid. Void it and leave the payment as the customer's credit, or leave the books as they are.",
    where: 'order',
    choices: ['leave_as_credit', 'leave'],
  },
  store_refused: {
    params: ['code', 'message'],
    remedy: 'WooCommerce did not answer the order ({code}): {message}',
    where: 'connection',
  },
  reconnect: {
    params: ['reason'],
    remedy: 'Zoho no longer accepts the connection: {reason}. Connect again; the orders then go on by themselves.',
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
  zoho_busy: {
    params: ['until'],
    remedy: 'Zoho asks to wait {until}; the order then goes on by itself.',
    where: 'none',
  },
  day_quota_used: {
    params: ['until'],
    remedy: 'The Zoho calls of today are used up. The orders go on by themselves at {until}.',
    where: 'none',
  },
  unreachable: { params: ['what'], remedy: 'Could not reach {what}; it is tried again by itself.', where: 'none' },
  unknown_outcome: {
    params: ['what'],
    remedy:
      'Zoho did not say whether the {what} went through. It goes on by itself: before anything is written again, Zoho is asked what is there.',
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
  access_denied: {
    params: [],
    remedy: 'The connection was refused in Zoho. Connect again and accept there.',
    where: 'connection',
  },
  too_many_tokens: {
    params: [],
    remedy: 'Zoho asks to wait ten minutes before connecting again.',
    where: 'connection',
  },
  internal_error: {
    params: ['error_id'],
    remedy: 'An error in Storebooks itself ({error_id}). Please report it with this number, then send the order again.',
    where: 'order',
  },
} as const satisfies Record<string, ProblemRow>;

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
  const entries = Object.entries<string>(params).map(([name, value]): [string, string] => [name, cutTo(value, 500)]);
  return { code, params: Object.fromEntries(entries) };
}

/** The sentence a merchant reads, in English; the admin page translates the same template. */
export function describeProblem({ code, params }: Problem): string {
  return PROBLEMS[code].remedy.replace(/\{(\w+)\}/g, (_: string, name: string) => params[name] ?? '?');
}
