import { __ } from '@wordpress/i18n';
import type { SyncLogItem } from '../../api';

const OUTCOMES: Record<SyncLogItem['outcome'], () => string> = {
  booked: () => __('Booked', 'storebooks'),
  unchanged: () => __('Nothing to do', 'storebooks'),
  ignored: () => __('Not for the books', 'storebooks'),
  parked: () => __('Needs you', 'storebooks'),
  waiting: () => __('Tried again by itself', 'storebooks'),
  failed: () => __('Failed, tried again', 'storebooks'),
};

const KINDS: Record<string, () => string> = {
  contact: () => __('Contact', 'storebooks'),
  item: () => __('Item', 'storebooks'),
  tax_group: () => __('Tax group', 'storebooks'),
  invoice: () => __('Invoice', 'storebooks'),
  payment: () => __('Payment', 'storebooks'),
  credit_note: () => __('Credit note', 'storebooks'),
  refund: () => __('Money paid back', 'storebooks'),
  resolve: () => __('Looked in Zoho', 'storebooks'),
  mark_sent: () => __('Marked as sent, without an e-mail', 'storebooks'),
  void_invoice: () => __('Voiding of the invoice', 'storebooks'),
  void_credit_note: () => __('Voiding of the credit note', 'storebooks'),
  open_credit_note: () => __('Credit note opened', 'storebooks'),
  apply_credit: () => __('Credit set against the invoice', 'storebooks'),
  ensure_tax: () => __('Tax', 'storebooks'),
  accept: () => __('Your answer', 'storebooks'),
};

/** "ensure_contact" and "contact" are the same to a reader. */
export function kindText(kind: string): string {
  const own = KINDS[kind];
  if (own !== undefined) return own();
  const [, thing = kind] = /^[a-z]+_(contact|item|tax_group|invoice|payment|credit_note|refund)$/.exec(kind) ?? [];
  return KINDS[thing]?.() ?? kind.replaceAll('_', ' ');
}

export function outcomeText(outcome: SyncLogItem['outcome']): string {
  return OUTCOMES[outcome]();
}

/** In the reader's own time zone and manner. */
export function whenText(at: string): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
}

/** A calendar day (yyyy-mm-dd) in the reader's manner; it is the shop's day, whatever the reader's time zone. */
export function dayText(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
}
