import { __ } from '@wordpress/i18n';
import type { CallBody } from '../../api';
import { kindText } from './log-texts';

/** What was sent and answered, folded away: for whoever has to find out why. */
export function CallBodies({ bodies }: { bodies: readonly CallBody[] }) {
  return (
    <>
      <h3>{__('What was sent and answered', 'storebooks')}</h3>
      <p className="description">
        {__('Kept for 14 days: what failed, and the latest write of each document.', 'storebooks')}
      </p>
      {bodies.map((body, index) => (
        <details key={index} className="storebooks-body">
          <summary>
            {kindText(body.document)} <code>{`${body.method} ${body.path}`}</code>{' '}
            {body.failed && <strong>{__('failed', 'storebooks')}</strong>}
          </summary>
          {body.sent !== '' && <pre>{pretty(body.sent)}</pre>}
          <pre>{body.received === '' ? __('no answer', 'storebooks') : pretty(body.received)}</pre>
        </details>
      ))}
    </>
  );
}

/** JSON with line breaks; what is no whole JSON as it is. */
function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
