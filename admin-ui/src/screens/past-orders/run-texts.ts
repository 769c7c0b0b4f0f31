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

/** How far a run is: what became of the orders that are done. */
export function progressText({ orders, queued, open, booked, adopted, parked }: Backfill): string {
  // Orders may have come into the range since they were counted.
  const all = Math.max(orders, queued);
  const parts = [
    /* translators: %s: number of orders. */
    sprintf(__('%s booked', 'storebooks'), (booked - adopted).toLocaleString()),
    /* translators: %s: number of orders. */
    ...(adopted > 0 ? [sprintf(__('%s found in Zoho Books', 'storebooks'), adopted.toLocaleString())] : []),
    ...(parked > 0 ? [needText(parked)] : []),
  ];
  return sprintf(
    /* translators: 1: orders done, 2: all orders of the run, 3: a list such as "3 booked, 1 needs you". */
    __('%1$s of %2$s orders done: %3$s.', 'storebooks'),
    (queued - open).toLocaleString(),
    all.toLocaleString(),
    parts.join(', '),
  );
}

export function needText(count: number): string {
  /* translators: %s: number of orders. */
  return sprintf(_n('%s needs you', '%s need you', count, 'storebooks'), count.toLocaleString());
}

function durationText(minutes: number): string {
  if (minutes <= 90)
    /* translators: %s: number of minutes. */
    return sprintf(_n('about %s minute', 'about %s minutes', minutes, 'storebooks'), minutes.toLocaleString());
  const hours = Math.ceil(minutes / 60);
  /* translators: %s: number of hours. */
  return sprintf(_n('about %s hour', 'about %s hours', hours, 'storebooks'), hours.toLocaleString());
}

function limitText({ calls_per_day, is_limit_known }: Backfill): string {
  return sprintf(
    is_limit_known
      ? /* translators: %s: number of calls. */
        __('Zoho allows this organisation %s calls a day.', 'storebooks')
      : /* translators: %s: number of calls. */
        __('How many calls a day your Zoho plan allows is not known yet; %s are assumed.', 'storebooks'),
    calls_per_day.toLocaleString(),
  );
}

/** What an estimate comes to, in one sentence each. */
export function estimateTexts(run: Backfill): string[] {
  const { orders, estimated_calls, estimated_minutes, estimated_days } = run;
  return [
    sprintf(
      /* translators: %s: number of orders. */
      _n(
        '%s order of these days has not been sent to Zoho Books yet.',
        '%s orders of these days have not been sent to Zoho Books yet.',
        orders,
        'storebooks',
      ),
      orders.toLocaleString(),
    ),
    sprintf(
      /* translators: 1: number of calls, 2: such as "about 3 hours". */
      __('That takes about %1$s calls to Zoho, %2$s. New orders always go first.', 'storebooks'),
      estimated_calls.toLocaleString(),
      estimated_days > 1
        ? /* translators: %s: number of days. */
          sprintf(__('about %s days', 'storebooks'), estimated_days.toLocaleString())
        : durationText(Math.max(1, estimated_minutes)),
    ),
    limitText(run),
    __(
      'What you or another program have booked there is recognised, and no second invoice is made; where that is doubtful, you are asked.',
      'storebooks',
    ),
  ];
}
