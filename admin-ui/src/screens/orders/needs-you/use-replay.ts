import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { api, type Replay } from '../../../api';
import { useAction } from '../../../hooks/use-action';

export interface Replaying {
  readonly isBusy: boolean;
  readonly error: string | null;
  /** What was done last, in words. */
  readonly message: string | null;
  readonly forget: () => void;
  readonly replay: (request: Replay) => Promise<void>;
}

/** Sends orders again, with a person's answer or without, and says how many that were. */
export function useReplay(onChange: () => Promise<void>): Replaying {
  const [message, setMessage] = useState<string | null>(null);
  const { isBusy, error, run } = useAction();
  return {
    isBusy,
    error,
    message,
    forget: () => setMessage(null),
    replay: (request) =>
      run(async () => {
        setMessage(null);
        const { replayed } = await api.replay(request);
        await onChange();
        setMessage(
          replayed === 0
            ? __('Nothing was left to send; somebody was faster.', 'storebooks')
            : /* translators: %d: number of orders. */
              sprintf(
                _n('%d is sent to Zoho Books now.', '%d are sent to Zoho Books now.', replayed, 'storebooks'),
                replayed,
              ),
        );
      }),
  };
}
