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
  resolve: () => __('Looked in Zoho', 'storebooks'),
};

/** "ensure_contact" and "contact" are the same to a reader. */
export function kindText(kind: string): string {
  const [, thing = kind] = /^[a-z]+_(contact|item|tax_group|invoice|payment)$/.exec(kind) ?? [];
  return KINDS[thing]?.() ?? kind.replaceAll('_', ' ');
}

export function outcomeText(outcome: SyncLogItem['outcome']): string {
  return OUTCOMES[outcome]();
}

/** In the reader's own time zone and manner. */
export function whenText(at: string): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
}
