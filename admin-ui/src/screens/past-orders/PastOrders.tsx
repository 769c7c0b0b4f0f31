import { Spinner } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { api, type Backfill } from '../../api';
import { Fault } from '../../components/Fault';
import { Section } from '../../components/Section';
import { usePolled } from '../../hooks/use-polled';
import { EarlierRuns } from './EarlierRuns';
import { Estimate } from './Estimate';
import { RangeForm } from './RangeForm';
import { RunCard } from './RunCard';

const QUICK_MS = 3_000;
const CALM_MS = 15_000;
const OPEN_STATES: readonly Backfill['state'][] = ['running', 'paused'];

/** Orders from before the books were connected: first counted, then started, watched, paused, cancelled. */
export function PastOrders({ isConnected }: { isConnected: boolean }) {
  const [isRunning, setRunning] = useState(false);
  const { value, error, refresh } = usePolled(
    async () => {
      const { items } = await api.backfills();
      setRunning(items.some(({ state }) => state === 'running'));
      return items;
    },
    isRunning ? QUICK_MS : CALM_MS,
  );
  if (!isConnected) return <p>{__('Connect Zoho Books first, under Set-up.', 'storebooks')}</p>;
  if (value === null) return error === null ? <Spinner /> : <Fault>{error}</Fault>;

  const estimate = value.find(({ state }) => state === 'estimated');
  const open = value.filter(({ state }) => OPEN_STATES.includes(state));
  // An estimate that was never started is nothing to remember.
  const over = value.filter(({ state, queued }) => state === 'done' || (state === 'cancelled' && queued > 0));
  return (
    <>
      <Fault>{error}</Fault>
      {open.map((run) => (
        <RunCard key={run.id} run={run} onChange={refresh} />
      ))}
      <Section
        title={open.length > 0 ? __('Book other past orders', 'storebooks') : __('Book past orders', 'storebooks')}
      >
        {estimate === undefined ? <RangeForm onEstimated={refresh} /> : <Estimate run={estimate} onChange={refresh} />}
      </Section>
      {over.length > 0 && (
        <Section title={__('Earlier runs', 'storebooks')}>
          <EarlierRuns runs={over} />
        </Section>
      )}
    </>
  );
}
