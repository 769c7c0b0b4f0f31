import { useRef, useState } from '@wordpress/element';
import { __, _n } from '@wordpress/i18n';
import type { Connection, LogFilter, Overview } from '../../api';
import { Section } from '../../components/Section';
import { standstillOf } from '../../standstill';
import { NeedsYou } from './needs-you/NeedsYou';
import { PreviewForm } from './preview/PreviewForm';
import { Standstill } from './Standstill';
import { SyncLog } from './SyncLog';

export interface OrdersProps {
  readonly connection: Connection;
  readonly overview: Overview;
  readonly onChange: () => Promise<void>;
}

/** What needs a person, then everything that happened. */
export function Orders({ connection, overview, onChange }: OrdersProps) {
  const standstill = standstillOf(connection, overview.worker);
  const { due, claimed, waiting, done } = overview.counts;
  const [filter, setFilter] = useState<LogFilter>({ search: '', outcome: '', page: 1 });
  const log = useRef<HTMLDivElement>(null);
  const showLog = (search: string) => {
    setFilter({ search, outcome: '', page: 1 });
    log.current?.scrollIntoView();
    log.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <Standstill cause={standstill} />
      <p className="storebooks-counts">
        <Count value={done} label={__('booked', 'storebooks')} />
        <Count value={due + claimed} label={__('under way', 'storebooks')} />
        <Count value={waiting} label={__('tried again by themselves', 'storebooks')} />
        <Count
          value={overview.counts.parked}
          label={_n('needs you', 'need you', overview.counts.parked, 'storebooks')}
        />
      </p>
      <NeedsYou overview={overview} isFlowing={standstill === null} onChange={onChange} onShowLog={showLog} />
      <Section title={__('Preview', 'storebooks')}>
        <PreviewForm />
      </Section>
      <div ref={log} tabIndex={-1} className="storebooks-place">
        <Section title={__('Sync log', 'storebooks')}>
          <SyncLog filter={filter} onFilter={setFilter} onChange={onChange} />
        </Section>
      </div>
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
