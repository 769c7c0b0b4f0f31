import { __ } from '@wordpress/i18n';
import type { Overview } from '../../api';
import { Section } from '../../components/Section';
import { NeedsYou } from './NeedsYou';
import { SyncLog } from './SyncLog';

/** What needs a person, then everything that happened. */
export function Orders({ overview, onChange }: { overview: Overview; onChange: () => Promise<void> }) {
  const { due, claimed, waiting, done } = overview.counts;
  return (
    <>
      <p className="storebooks-counts">
        <Count value={done} label={__('booked', 'storebooks')} />
        <Count value={due + claimed} label={__('under way', 'storebooks')} />
        <Count value={waiting} label={__('tried again by themselves', 'storebooks')} />
        <Count value={overview.counts.parked} label={__('need you', 'storebooks')} />
      </p>
      {overview.parked.length > 0 && <NeedsYou parked={overview.parked} onChange={onChange} />}
      <Section title={__('Sync log', 'storebooks')}>
        <SyncLog onChange={onChange} />
      </Section>
    </>
  );
}

function Count({ value, label }: { value: number; label: string }) {
  return (
    <span>
      <strong>{value}</strong> {label}
    </span>
  );
}
