import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { api, type Backfill } from '../../api';
import { Confirm } from '../../components/Confirm';
import { Fault } from '../../components/Fault';
import { Light } from '../../components/Light';
import { Section } from '../../components/Section';
import { useAction } from '../../hooks/use-action';
import { progressText, rangeText, stateText, statusText } from './run-texts';

/** A run that goes on or is paused. */
export function RunCard({ run, onChange }: { run: Backfill; onChange: () => Promise<void> }) {
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, run: act } = useAction();
  const set = (state: 'running' | 'paused' | 'cancelled') =>
    void act(async () => {
      await api.changeBackfill(run.id, state);
      await onChange();
    });
  const isRunning = run.state === 'running';
  // Orders may have come into the range since they were counted.
  const all = Math.max(run.orders, run.queued);
  const settled = run.queued - run.open;
  return (
    <Section
      title={rangeText(run)}
      aside={<Light colour={isRunning ? 'green' : 'orange'}>{stateText(run.state)}</Light>}
    >
      <p>{run.statuses.map(statusText).join(', ')}</p>
      <progress
        className="storebooks-progress"
        max={all}
        value={settled}
        aria-label={__('Orders done', 'storebooks')}
      />
      <p>
        {progressText(run)} {run.parked > 0 && <a href="#orders">{__('Look at them', 'storebooks')}</a>}
      </p>
      {!isRunning && (
        <p>{__('Nothing more is sent until you let it go on. New orders are not affected.', 'storebooks')}</p>
      )}
      <Fault>{error}</Fault>
      <p className="storebooks-buttons">
        <Button
          variant={isRunning ? 'secondary' : 'primary'}
          disabled={isBusy}
          accessibleWhenDisabled
          onClick={() => set(isRunning ? 'paused' : 'running')}
        >
          {isRunning ? __('Pause', 'storebooks') : __('Go on', 'storebooks')}
        </Button>
        <Button
          variant="tertiary"
          isDestructive
          disabled={isBusy}
          accessibleWhenDisabled
          onClick={() => setAsked(true)}
        >
          {__('Cancel this run', 'storebooks')}
        </Button>
      </p>
      {isAsked && (
        <Confirm
          question={{
            title: __('Cancel this run?', 'storebooks'),
            text: __(
              'What is booked stays booked. The other orders of these days are left alone, also those that need you; you can count and start them again at any time.',
              'storebooks',
            ),
            yes: __('Cancel this run', 'storebooks'),
          }}
          onYes={() => {
            setAsked(false);
            set('cancelled');
          }}
          onNo={() => setAsked(false)}
        />
      )}
    </Section>
  );
}
