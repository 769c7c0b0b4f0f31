import { __ } from '@wordpress/i18n';
import { number } from '../controls/number';
import { optionalText } from '../controls/text';
import { toggle } from '../controls/toggle';
import { field, type Group } from '../field';

export function advancedGroup(): Group {
  return {
    id: 'settings/advanced',
    title: __('Advanced', 'storebooks'),
    fields: [
      field(
        'admin_mail',
        __('Mail me when orders wait and the sync service is silent', 'storebooks'),
        __('Goes to the administrator’s address of this site.', 'storebooks'),
        toggle,
      ),
      field(
        'quota_share',
        __('Share of Zoho’s calls, in per cent', 'storebooks'),
        __('Less than 100 leaves calls for other programs that use the same books.', 'storebooks'),
        number({ min: 5, max: 100 }),
      ),
      field(
        'log_days',
        __('Keep the sync log for, in days', 'storebooks'),
        __('Which invoice belongs to an order is never forgotten.', 'storebooks'),
        number({ min: 7, max: 3650 }),
      ),
      field(
        'worker_url',
        __('Address of the sync service', 'storebooks'),
        __(
          'Only where it runs on another machine, so that orders are sent within a second. STOREBOOKS_WORKER_URL in wp-config.php comes first.',
          'storebooks',
        ),
        optionalText({
          pattern: 'https?:\\/\\/[^\\s\\/?#@]+',
          maxLength: 200,
          title: __('Such as https://sync.example.com:8080, with nothing behind it', 'storebooks'),
        }),
      ),
    ],
  };
}
