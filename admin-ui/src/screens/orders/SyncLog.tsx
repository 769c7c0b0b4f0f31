import { Button, SearchControl, SelectControl, Spinner } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { api, LOG_PAGE, type LogFilter, type SyncLogItem } from '../../api';
import { Fault } from '../../components/Fault';
import { usePolled } from '../../hooks/use-polled';
import { Preview } from './preview/Preview';
import { LogDetail } from './LogDetail';
import { outcomeText, whenText } from './log-texts';

const INTERVAL_MS = 5_000;
const OUTCOMES = ['booked', 'unchanged', 'ignored', 'parked', 'waiting', 'failed'] as const;

export interface SyncLogProps {
  readonly filter: LogFilter;
  readonly onFilter: (filter: LogFilter) => void;
  readonly onChange: () => Promise<void>;
}

/** The log, newest first: searched, filtered, a page at a time. */
export function SyncLog({ filter, onFilter, onChange }: SyncLogProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const [previewed, setPreviewed] = useState<string | null>(null);
  const { value, error, refresh } = usePolled(() => api.syncLog(filter), INTERVAL_MS);
  useEffect(() => {
    void refresh();
  }, [filter, refresh]);

  const pages = Math.max(1, Math.ceil((value?.total ?? 0) / LOG_PAGE));
  return (
    <>
      <div className="storebooks-filter">
        <SearchControl
          __nextHasNoMarginBottom
          label={__('Search by order or invoice number', 'storebooks')}
          placeholder={__('Order or invoice number', 'storebooks')}
          value={filter.search}
          onChange={(search) => onFilter({ ...filter, search, page: 1 })}
        />
        <SelectControl
          __next40pxDefaultSize
          __nextHasNoMarginBottom
          label={__('Outcome', 'storebooks')}
          hideLabelFromVision
          value={filter.outcome}
          options={[
            { value: '' as const, label: __('All outcomes', 'storebooks') },
            ...OUTCOMES.map((outcome) => ({ value: outcome, label: outcomeText(outcome) })),
          ]}
          onChange={(outcome) => onFilter({ ...filter, outcome, page: 1 })}
        />
      </div>
      <Fault>{error}</Fault>
      {value === null && error === null && <Spinner />}
      {value !== null && value.items.length === 0 && (
        <p>
          {filter.search === '' && filter.outcome === ''
            ? __('Nothing here yet.', 'storebooks')
            : __('No line of the log fits.', 'storebooks')}
        </p>
      )}
      {value !== null && value.items.length > 0 && (
        <LogTable items={value.items} onOpen={setOpened} onPreview={setPreviewed} />
      )}
      {pages > 1 && (
        <p className="storebooks-buttons">
          <Button
            variant="tertiary"
            disabled={filter.page <= 1}
            onClick={() => onFilter({ ...filter, page: filter.page - 1 })}
          >
            {__('Newer', 'storebooks')}
          </Button>
          <span>
            {
              /* translators: 1: page, 2: number of pages. */ sprintf(
                __('Page %1$d of %2$d', 'storebooks'),
                filter.page,
                pages,
              )
            }
          </span>
          <Button
            variant="tertiary"
            disabled={filter.page >= pages}
            onClick={() => onFilter({ ...filter, page: filter.page + 1 })}
          >
            {__('Older', 'storebooks')}
          </Button>
        </p>
      )}
      {previewed !== null && <Preview orderId={previewed} onClose={() => setPreviewed(null)} />}
      {opened !== null && (
        <LogDetail
          id={opened}
          onClose={() => setOpened(null)}
          onSent={async () => {
            setOpened(null);
            await Promise.all([refresh(), onChange()]);
          }}
        />
      )}
    </>
  );
}

interface LogTableProps {
  readonly items: readonly SyncLogItem[];
  readonly onOpen: (id: string) => void;
  readonly onPreview: (orderId: string) => void;
}

function LogTable({ items, onOpen, onPreview }: LogTableProps) {
  return (
    <table className="widefat striped storebooks-log">
      <thead>
        <tr>
          <th scope="col">{__('When', 'storebooks')}</th>
          <th scope="col">{__('Order', 'storebooks')}</th>
          <th scope="col">{__('Outcome', 'storebooks')}</th>
          <th scope="col">{__('Invoice', 'storebooks')}</th>
          <th scope="col" className="is-number">
            {__('Total', 'storebooks')}
          </th>
          <th scope="col">
            <span className="screen-reader-text">{__('Details', 'storebooks')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td>{whenText(item.at)}</td>
            <td>{item.reference || `${item.object_type} ${item.object_id}`}</td>
            <td>
              <span className={`storebooks-outcome is-${item.outcome}`}>{outcomeText(item.outcome)}</span>
            </td>
            <td>
              {item.zoho_url.startsWith('https:') ? (
                <a href={item.zoho_url} target="_blank" rel="noreferrer">
                  {item.zoho_number}
                </a>
              ) : (
                item.zoho_number
              )}
            </td>
            <td className="is-number">{item.total ?? ''}</td>
            <td>
              <span className="storebooks-buttons">
                <Button variant="link" onClick={() => onOpen(item.id)}>
                  {__('Details', 'storebooks')}
                </Button>
                {item.object_type === 'order' && (
                  <Button variant="link" onClick={() => onPreview(item.object_id)}>
                    {__('Preview', 'storebooks')}
                  </Button>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
