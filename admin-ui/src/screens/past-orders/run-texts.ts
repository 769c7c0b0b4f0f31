import { __, _n, sprintf } from '@wordpress/i18n';
import type { Backfill } from '../../api';
import { dayText } from '../orders/log-texts';

const STATES: Record<Backfill['state'], () => string> = {
  estimated: () => __('Not started', 'storebooks'),
  running: () => __('Under way', 'storebooks'),
  paused: () => __('Paused', 'storebooks'),
  done: () => __('Finished', 'storebooks'),
  cancelled: () => __('Cancelled', 'storebooks'),
};

export function stateText(state: Backfill['state']): string {
  return STATES[state]();
}

export function rangeText({ from, to }: Pick<Backfill, 'from' | 'to'>): string {
  return from === to ? dayText(from) : `${dayText(from)} – ${dayText(to)}`;
}

export function statusText(status: string): string {
  return window.storebooks.statuses[status] ?? status;
}

/** What an estimate comes to, in one sentence each. */
export function estimateTexts({ orders, estimated_calls, estimated_days }: Backfill): string[] {
  return [
    sprintf(
      /* translators: %s: number of orders. */
      _n(
        '%s order of these days is not in Zoho Books yet.',
        '%s orders of these days are not in Zoho Books yet.',
        orders,
        'storebooks',
      ),
      orders.toLocaleString(),
    ),
    sprintf(
      /* translators: 1: number of calls, 2: number of days. */
      _n(
        'That takes about %1$s calls to Zoho, done within about %2$s day. New orders always go first.',
        'That takes about %1$s calls to Zoho. Zoho allows so many a day that it lasts about %2$s days. New orders always go first.',
        Math.max(1, estimated_days),
        'storebooks',
      ),
      estimated_calls.toLocaleString(),
      Math.max(1, estimated_days).toLocaleString(),
    ),
    __('Invoices that are in Zoho Books already are recognised; where that is doubtful, you are asked.', 'storebooks'),
  ];
}
