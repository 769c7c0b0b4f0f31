import { __ } from '@wordpress/i18n';

/** What orders with the same problem have in common, in a few words. */
const TITLES: Record<string, () => string> = {
  needs_approval: () => __('Wait for your approval', 'storebooks'),
  unmapped_tax: () => __('Tax not matched yet', 'storebooks'),
  mapped_tax_differs: () => __('Tax has another percentage in Zoho', 'storebooks'),
  currency_not_in_books: () => __('Currency missing in Zoho', 'storebooks'),
  total_unexplained: () => __('Order total is not the sum of its parts', 'storebooks'),
  total_not_reachable: () => __('Zoho cannot reach the total', 'storebooks'),
  total_differs: () => __('Zoho computed another total', 'storebooks'),
  deposit: () => __('Deposits and part payments', 'storebooks'),
  negative_total: () => __('Total below zero', 'storebooks'),
  edited_after_payment: () => __('Changed after payment', 'storebooks'),
  edited_after_credit: () => __('Changed after a credit', 'storebooks'),
  edited_in_zoho: () => __('Changed by a person in Zoho', 'storebooks'),
  money_received_cancelled: () => __('Cancelled, but paid', 'storebooks'),
  restored_with_credit: () => __('Active again after being voided', 'storebooks'),
  two_candidates: () => __('Twice in Zoho', 'storebooks'),
  found_but_different: () => __('Already in Zoho, but different', 'storebooks'),
  payment_exceeds_balance: () => __('More paid than is open', 'storebooks'),
  refused_by_zoho: () => __('Refused by Zoho', 'storebooks'),
  refused_after_booking: () => __('Booked, but not finished in Zoho', 'storebooks'),
  name_taken: () => __('Name already taken in Zoho', 'storebooks'),
  locked_period: () => __('Dated in a closed period', 'storebooks'),
  invoice_number_taken: () => __('Invoice number already taken', 'storebooks'),
  refund_unexplained: () => __('Refund is not the sum of its lines', 'storebooks'),
  unmapped_gateway: () => __('No account for refunds chosen', 'storebooks'),
  gift_card_account_missing: () => __('No account for gift cards chosen', 'storebooks'),
  several_contacts: () => __('Several contacts with this e-mail', 'storebooks'),
  maybe_booked: () => __('May be booked already', 'storebooks'),
  missing_in_zoho: () => __('Removed from Zoho', 'storebooks'),
  unreadable_order: () => __('Cannot be read', 'storebooks'),
  deleted_after_booking: () => __('Deleted, but paid', 'storebooks'),
  store_refused: () => __('WooCommerce did not answer', 'storebooks'),
  internal_error: () => __('Error in Storebooks', 'storebooks'),
};

export function problemTitle(code: string): string {
  return TITLES[code]?.() ?? code.replaceAll('_', ' ');
}
