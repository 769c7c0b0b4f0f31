import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { ParkedGroup as Group } from '../../../api';
import { Confirm } from '../../../components/Confirm';
import { describeProblem } from '../../../describe-problem';
import { sharedChoices, type Choice } from './choices';
import { ParkedOrder } from './ParkedOrder';
import { fixOf } from './problem-fix';
import { problemTitle } from './problem-titles';
import type { Replaying } from './use-replay';

export interface ParkedGroupProps {
  readonly group: Group;
  readonly replaying: Replaying;
  readonly onPreview: (orderId: string) => void;
  readonly onShowLog: (reference: string) => void;
}

/** Everything with the same problem, with one answer for all of it where there is one. */
export function ParkedGroup({ group, replaying, onPreview, onShowLog }: ParkedGroupProps) {
  const { code, count, orders, objectType } = group;
  const sentences = new Set(orders.map(({ problem }) => describeProblem(problem)));
  const [common] = sentences;
  const isSaidOnce = count > 1 && sentences.size === 1 && common !== undefined;
  return (
    <section className="storebooks-group" aria-label={problemTitle(code)}>
      <h3>
        {problemTitle(code)} {count > 1 && <span className="storebooks-group__count">{count}</span>}
      </h3>
      {isSaidOnce && <p>{common}</p>}
      {count > 1 && <ForAll group={group} replaying={replaying} />}
      <ul className="storebooks-needs-you">
        {orders.map((order) => (
          <ParkedOrder
            key={order.objectId}
            order={order}
            fix={count > 1 ? null : fixOf(code)}
            sentence={isSaidOnce ? null : describeProblem(order.problem)}
            isBusy={replaying.isBusy}
            onAnswer={(choice) =>
              void replaying.replay({
                object_type: objectType,
                ids: [order.objectId],
                ...(choice !== null && { choice }),
              })
            }
            onPreview={onPreview}
            onShowLog={onShowLog}
          />
        ))}
      </ul>
      {count > orders.length && (
        <p className="description">
          {sprintf(
            /* translators: %d: number of orders. */
            _n('and %d older one', 'and %d older ones', count - orders.length, 'storebooks'),
            count - orders.length,
          )}
        </p>
      )}
    </section>
  );
}

/** One answer for the whole group; asked once, since it is many at a time. */
function ForAll({ group, replaying }: Pick<ParkedGroupProps, 'group' | 'replaying'>) {
  const [asked, setAsked] = useState<Choice | null>(null);
  const { code, count, objectType } = group;
  const fix = fixOf(code);
  const answer = (choice: string | null) =>
    void replaying.replay({
      object_type: objectType,
      ids: [],
      problem_code: code,
      ...(choice !== null && { choice }),
    });
  return (
    <p className="storebooks-buttons storebooks-group__all">
      {/* translators: %d: number of orders. */}
      <span>{sprintf(__('For all %d:', 'storebooks'), count)}</span>
      {sharedChoices(code).map((choice) => (
        <Button
          key={choice.value}
          variant={choice.value === 'approve' ? 'primary' : 'secondary'}
          size="compact"
          disabled={replaying.isBusy}
          accessibleWhenDisabled
          onClick={() => setAsked(choice)}
        >
          {choice.value === 'approve' ? __('Approve all', 'storebooks') : choice.label}
        </Button>
      ))}
      {code !== 'needs_approval' && (
        <Button
          variant="secondary"
          size="compact"
          disabled={replaying.isBusy}
          accessibleWhenDisabled
          onClick={() => answer(null)}
        >
          {__('Send all again', 'storebooks')}
        </Button>
      )}
      {fix !== null && <a href={fix.href}>{fix.label}</a>}
      {asked !== null && (
        <Confirm
          question={{
            title: asked.label,
            text: [
              /* translators: %d: number of orders. */
              sprintf(__('This is done for all %d.', 'storebooks'), count),
              asked.warning ?? '',
            ].join(' '),
            /* translators: %d: number of orders. */
            yes: sprintf(__('Yes, for all %d', 'storebooks'), count),
          }}
          onYes={() => {
            setAsked(null);
            answer(asked.value);
          }}
          onNo={() => setAsked(null)}
        />
      )}
    </p>
  );
}
