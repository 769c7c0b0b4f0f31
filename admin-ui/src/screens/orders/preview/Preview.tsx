import { Button, Modal, Notice, Spinner } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { api, type PreviewResult } from '../../../api';
import { Fault } from '../../../components/Fault';
import { describeProblem } from '../../../describe-problem';
import { useAction } from '../../../hooks/use-action';
import { untilAnswered } from '../../../until-answered';
import { PreviewDocument } from './PreviewDocument';

export interface PreviewProps {
  readonly orderId: string;
  readonly onClose: () => void;
  /** Set where the order waits for that alone. */
  readonly onApprove?: () => void;
}

/** What the sync service would book for this order now. */
export function Preview({ orderId, onClose, onApprove }: PreviewProps) {
  const [result, setResult] = useState<PreviewResult | null>(null);
  const { error, run } = useAction();
  useEffect(() => {
    const closing = new AbortController();
    void run(async () => {
      const answer = await askForPreview(orderId, closing.signal);
      if (!closing.signal.aborted) setResult(answer);
    });
    return () => closing.abort();
    // Once per order.
  }, [orderId]);

  return (
    <Modal title={__('Preview: nothing is written yet', 'storebooks')} onRequestClose={onClose} size="large">
      <Fault>{error}</Fault>
      {result === null && error === null && (
        <p role="status">
          <Spinner /> {__('The sync service works it out …', 'storebooks')}
        </p>
      )}
      {result !== null && <Result result={result} />}
      <p className="storebooks-buttons">
        {onApprove !== undefined && (
          <Button variant="primary" onClick={onApprove}>
            {__('Approve', 'storebooks')}
          </Button>
        )}
        <Button variant={onApprove === undefined ? 'secondary' : 'tertiary'} onClick={onClose}>
          {__('Close', 'storebooks')}
        </Button>
      </p>
    </Modal>
  );
}

function Result({ result: { documents, reason, actions, problems } }: { result: PreviewResult }) {
  // That a person must say yes is what they are doing here.
  const obstacles = problems.filter(({ code }) => code !== 'needs_approval');
  return (
    <>
      {obstacles.length > 0 && (
        <Notice status="warning" isDismissible={false}>
          <p>
            <strong>{__('This would wait for you:', 'storebooks')}</strong>
          </p>
          {obstacles.map((problem, index) => (
            <p key={index}>{describeProblem(problem)}</p>
          ))}
        </Notice>
      )}
      {reason !== '' && (
        <Notice status="info" isDismissible={false}>
          {reason}
        </Notice>
      )}
      {(documents ?? []).map((document, index) => (
        <PreviewDocument key={index} document={document} />
      ))}
      {actions.length > 0 && (
        <>
          <h3>{__('Steps in Zoho Books', 'storebooks')}</h3>
          <ol>
            {actions.map((action, index) => (
              <li key={index}>{action}</li>
            ))}
          </ol>
        </>
      )}
      {reason === '' && actions.length === 0 && problems.length === 0 && (
        <p>{__('Nothing is left to do for this order.', 'storebooks')}</p>
      )}
    </>
  );
}

async function askForPreview(orderId: string, signal: AbortSignal): Promise<PreviewResult> {
  const { request_id } = await api.preview(orderId);
  const { state, result, problem } = await untilAnswered(request_id, signal);
  if (state === 'failed') {
    throw new Error(problem === null ? __('No preview could be made.', 'storebooks') : describeProblem(problem));
  }
  // The store has checked the answer against the contract's request route; its result is free there, and this one here.
  return result as PreviewResult;
}
