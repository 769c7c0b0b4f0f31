import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Overview, ParkedGroup as Group } from '../../../api';
import { Done } from '../../../components/Done';
import { Fault } from '../../../components/Fault';
import { Section } from '../../../components/Section';
import { useKeptFocus } from '../../../hooks/use-kept-focus';
import { Preview } from '../preview/Preview';
import { ParkedGroup } from './ParkedGroup';
import { useReplay } from './use-replay';

export interface NeedsYouProps {
  readonly overview: Overview;
  /** Orders go to the books now. */
  readonly isFlowing: boolean;
  readonly onChange: () => Promise<void>;
  /** Shows an order's lines in the log. */
  readonly onShowLog: (reference: string) => void;
}

/** What waits for a person, by problem: the reason, and a button for each answer. */
export function NeedsYou({ overview, isFlowing, onChange, onShowLog }: NeedsYouProps) {
  const replaying = useReplay(onChange);
  const keptFocus = useKeptFocus('.storebooks-needs-you li', replaying.message);
  const [previewed, setPreviewed] = useState<{ id: string; code: string } | null>(null);
  const groups = [...overview.parked].sort(approvalFirst);
  return (
    <Section title={__('Needs you', 'storebooks')}>
      <Fault>{replaying.error}</Fault>
      <Done onClose={replaying.forget}>{replaying.message}</Done>
      {groups.length === 0 && (
        <p>
          {isFlowing
            ? __('Nothing. Orders go to Zoho Books by themselves.', 'storebooks')
            : __('No order has a question for you.', 'storebooks')}
        </p>
      )}
      <div {...keptFocus}>
        {groups.map((group) => (
          <ParkedGroup
            key={`${group.objectType} ${group.code}`}
            group={group}
            replaying={replaying}
            onPreview={(id) => setPreviewed({ id, code: group.code })}
            onShowLog={onShowLog}
          />
        ))}
      </div>
      {previewed !== null && (
        <Preview
          orderId={previewed.id}
          onClose={() => setPreviewed(null)}
          {...(previewed.code === 'needs_approval' && {
            onApprove: () => {
              setPreviewed(null);
              void replaying.replay({ object_type: 'order', ids: [previewed.id], choice: 'approve' });
            },
          })}
        />
      )}
    </Section>
  );
}

/** Nothing is wrong with these: they are quickly done. Otherwise as the store has them, newest first. */
function approvalFirst(one: Group, other: Group): number {
  return Number(other.code === 'needs_approval') - Number(one.code === 'needs_approval');
}
