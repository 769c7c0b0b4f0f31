import { __ } from '@wordpress/i18n';
import { moment } from '../controls/moment';
import { statusMap } from '../controls/status-map';
import { toggle } from '../controls/toggle';
import { field, type Group } from '../field';

export function ordersGroup(): Group {
  return {
    id: 'settings/orders',
    title: __('Orders and statuses', 'storebooks'),
    fields: [
      field(
        'approval_first',
        __('Ask me before each order is booked', 'storebooks'),
        __('Each new order waits under "Needs you" until you approve it.', 'storebooks'),
        toggle,
      ),
      field(
        'sync_from',
        __('Book orders created from', 'storebooks'),
        __(
          'Older orders are left alone; "Past orders" can still book them. Shown in your own time zone.',
          'storebooks',
        ),
        moment,
      ),
      field(
        'status_map',
        __('What each order status means', 'storebooks'),
        __(
          'The invoice is made when an order first gets such a status. A paid order’s invoice is never voided without asking you.',
          'storebooks',
        ),
        statusMap,
      ),
    ],
  };
}
