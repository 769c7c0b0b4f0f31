import { __ } from '@wordpress/i18n';
import type { Backfill } from '../../api';
import { needText, rangeText, stateText } from './run-texts';

/** Runs that are over, newest first. */
export function EarlierRuns({ runs }: { runs: readonly Backfill[] }) {
  const columns = [
    __('Days', 'storebooks'),
    __('How it ended', 'storebooks'),
    __('Orders', 'storebooks'),
    __('Booked', 'storebooks'),
    __('Found in Zoho Books', 'storebooks'),
    __('Need you', 'storebooks'),
  ];
  return (
    <table className="widefat striped storebooks-lines">
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={column} scope="col" className={index > 1 ? 'is-number' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <td>{rangeText(run)}</td>
            <td data-label={columns[1]}>{stateText(run.state)}</td>
            {[run.queued, run.booked - run.adopted, run.adopted].map((count, index) => (
              <td key={index} className="is-number" data-label={columns[index + 2]}>
                {count.toLocaleString()}
              </td>
            ))}
            <td className="is-number" data-label={columns[5]}>
              {run.parked > 0 ? <a href="#orders">{needText(run.parked)}</a> : run.parked}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
