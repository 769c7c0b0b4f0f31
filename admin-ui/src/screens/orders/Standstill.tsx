import { Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { standstillOf } from '../../standstill';

/** Says that nothing is booked now, and where that is put right; or nothing. */
export function Standstill({ cause }: { cause: ReturnType<typeof standstillOf> }) {
  if (cause === null) return null;
  return (
    <Notice status="warning" isDismissible={false}>
      {cause === 'connection'
        ? __('Nothing is sent to Zoho Books now: it is not connected.', 'storebooks')
        : __(
            'Nothing is sent to Zoho Books now: the sync service is silent. Orders wait, and go by themselves once it runs again.',
            'storebooks',
          )}{' '}
      <a href="#set-up">
        {cause === 'connection'
          ? __('Look at the connection', 'storebooks')
          : __('Look at the sync service', 'storebooks')}
      </a>
    </Notice>
  );
}
