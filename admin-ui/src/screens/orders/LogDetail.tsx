import { Button, Modal, Notice, Spinner } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { api, type LogEntry, type LogLine, type SyncLogItem } from '../../api';
import { Fault } from '../../components/Fault';
import { describeProblem } from '../../describe-problem';
import { CallBodies } from './CallBodies';
import { useAction } from '../../hooks/use-action';
import { kindText, outcomeText, whenText } from './log-texts';

export interface LogDetailProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onSent: () => Promise<void>;
}

/** One line of the log with all that was done. */
export function LogDetail({ id, onClose, onSent }: LogDetailProps) {
  const [line, setLine] = useState<LogLine | null>(null);
  const { isBusy, error, run } = useAction();
  useEffect(() => {
    void run(async () => setLine(await api.logDetail(id)));
    // Once per line.
  }, [id]);

  const again = (item: SyncLogItem) =>
    run(async () => {
      await api.replay({ object_type: item.object_type, ids: [item.object_id] });
      await onSent();
    });
  return (
    <Modal title={line?.reference ?? __('Details', 'storebooks')} onRequestClose={onClose} size="large">
      <Fault>{error}</Fault>
      {line === null && error === null && <Spinner />}
      {line !== null && (
        <>
          <p>
            {outcomeText(line.outcome)} · {whenText(line.at)} ·{' '}
            {/* translators: %d: milliseconds. */ sprintf(__('%d ms', 'storebooks'), line.entry.duration_ms)}
          </p>
          {line.problem !== null && (
            <Notice status="warning" isDismissible={false}>
              {describeProblem(line.problem)}
            </Notice>
          )}
          {line.entry.actions.length > 0 && (
            <>
              <h3>{__('What was done', 'storebooks')}</h3>
              <ul className="ul-disc">
                {line.entry.actions.map((action, index) => (
                  <li key={index}>
                    {kindText(action.kind)}: {action.result.replaceAll('_', ' ')}
                  </li>
                ))}
              </ul>
            </>
          )}
          {line.entry.calls.length > 0 && <Calls calls={line.entry.calls} />}
          {line.bodies.length > 0 && <CallBodies bodies={line.bodies} />}
          <p className="storebooks-buttons">
            <Button variant="primary" isBusy={isBusy} disabled={isBusy} onClick={() => void again(line)}>
              {__('Send again', 'storebooks')}
            </Button>
            <Button variant="tertiary" onClick={onClose}>
              {__('Close', 'storebooks')}
            </Button>
          </p>
        </>
      )}
    </Modal>
  );
}

function Calls({ calls }: { calls: LogEntry['calls'] }) {
  return (
    <>
      <h3>{__('Calls to Zoho', 'storebooks')}</h3>
      <table className="widefat striped">
        <tbody>
          {calls.map((call, index) => (
            <tr key={index}>
              <td>
                <code>
                  {call.method} {call.path}
                </code>
              </td>
              <td>{call.status === 0 ? __('no answer', 'storebooks') : call.status}</td>
              <td>{call.code !== null && call.code !== 0 ? call.code : ''}</td>
              <td className="is-number">{call.ms} ms</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
