import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { api, type Backfill } from '../../api';
import { Fault } from '../../components/Fault';
import { useAction } from '../../hooks/use-action';
import { estimateTexts, rangeText, statusText } from './run-texts';

/** What a run would be; it begins only when a person says so. */
export function Estimate({ run, onChange }: { run: Backfill; onChange: () => Promise<void> }) {
  const { isBusy, error, run: act } = useAction();
  const set = (state: 'running' | 'cancelled') =>
    void act(async () => {
      await api.changeBackfill(run.id, state);
      await onChange();
    });
  return (
    <>
      <p>
        <strong>{rangeText(run)}</strong> · {run.statuses.map(statusText).join(', ')}
      </p>
      {run.orders === 0 ? (
        <p>{__('Nothing is left to do: every order of these days is in Zoho Books.', 'storebooks')}</p>
      ) : (
        estimateTexts(run).map((text) => <p key={text}>{text}</p>)
      )}
      <Fault>{error}</Fault>
      <p className="storebooks-buttons">
        {run.orders > 0 && (
          <Button variant="primary" disabled={isBusy} accessibleWhenDisabled onClick={() => set('running')}>
            {__('Start', 'storebooks')}
          </Button>
        )}
        <Button
          variant={run.orders > 0 ? 'tertiary' : 'secondary'}
          disabled={isBusy}
          accessibleWhenDisabled
          onClick={() => set('cancelled')}
        >
          {__('Choose other days', 'storebooks')}
        </Button>
      </p>
    </>
  );
}
