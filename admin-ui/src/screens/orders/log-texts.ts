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

export function outcomeText(outcome: SyncLogItem['outcome']): string {
  return OUTCOMES[outcome]();
}

/** In the reader's own time zone and manner. */
export function whenText(at: string): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
}
