import { Button } from '@wordpress/components';
import { Fragment, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ParkedOrder as Order, Problem } from '../../../api';
import { candidatesOf, withoutIds } from '../../../candidates';
import { Confirm } from '../../../components/Confirm';
import { choicesOf, type Choice } from './choices';
import { isFixedInZoho, type Fix } from './problem-fix';

export interface ParkedOrderProps {
  readonly order: Order;
  /** null: said once above, for all. */
  readonly sentence: string | null;
  /** null: there is none on this page, or it stands above, for all. */
  readonly fix: Fix | null;
  readonly isBusy: boolean;
  /** null: send again without an answer. */
  readonly onAnswer: (choice: string | null) => void;
  readonly onPreview: (orderId: string) => void;
  readonly onShowLog: (reference: string) => void;
}

/** One order or customer with its reason and what may be done. */
export function ParkedOrder({ order, sentence, fix, isBusy, onAnswer, onPreview, onShowLog }: ParkedOrderProps) {
  const [asked, setAsked] = useState<Choice | null>(null);
  const name = nameOf(order);
  const isOrder = order.objectType === 'order';
  const isApproval = order.problem.code === 'needs_approval';
  const choices = choicesOf(order.problem);
  const give = (choice: Choice) => (choice.warning === null ? onAnswer(choice.value) : setAsked(choice));
  return (
    <li>
      <a href={order.editUrl}>{name}</a>
      {sentence !== null && (
        <span className="storebooks-needs-you__why">
          <Sentence text={sentence} problem={order.problem} />
        </span>
      )}
      <span className="storebooks-buttons">
        {choices.map((choice) => (
          <Button
            key={choice.value}
            variant={isApproval ? 'primary' : 'secondary'}
            size="compact"
            disabled={isBusy}
            accessibleWhenDisabled
            aria-label={`${choice.label}: ${name}`}
            onClick={() => give(choice)}
          >
            {choice.label}
          </Button>
        ))}
        {!isApproval && (
          <Button
            variant={choices.length === 0 ? 'secondary' : 'tertiary'}
            size="compact"
            disabled={isBusy}
            accessibleWhenDisabled
            aria-label={`${__('Send again', 'storebooks')}: ${name}`}
            onClick={() => onAnswer(null)}
          >
            {__('Send again', 'storebooks')}
          </Button>
        )}
        {isOrder && (
          <Button
            variant="tertiary"
            size="compact"
            aria-label={`${__('Preview', 'storebooks')}: ${name}`}
            onClick={() => onPreview(order.objectId)}
          >
            {__('Preview', 'storebooks')}
          </Button>
        )}
        {isFixedInZoho(order.problem.code) && (
          <Button
            variant="tertiary"
            size="compact"
            aria-label={`${__('Show in the log', 'storebooks')}: ${name}`}
            onClick={() => onShowLog(order.reference)}
          >
            {__('Show in the log', 'storebooks')}
          </Button>
        )}
        {fix !== null && <a href={fix.href}>{fix.label}</a>}
      </span>
      {asked !== null && (
        <Confirm
          question={{ title: `${name}: ${asked.label}`, text: asked.warning ?? '', yes: asked.label }}
          onYes={() => {
            setAsked(null);
            onAnswer(asked.value);
          }}
          onNo={() => setAsked(null)}
        />
      )}
    </li>
  );
}

/** The invoices it names lead to Zoho, where they can be compared. */
function Sentence({ text, problem }: { text: string; problem: Problem }) {
  const { books, candidates = '' } = problem.params;
  const [before = '', after] = text.split(withoutIds(candidates), 2);
  if (books === undefined || after === undefined) return text;
  return (
    <>
      {before}
      {candidatesOf(candidates).map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && '; '}
          <a href={`${books}${id}`} target="_blank" rel="noreferrer">
            {name}
          </a>
        </Fragment>
      ))}
      {after}
    </>
  );
}

function nameOf({ objectType, objectId, reference }: Order): string {
  if (objectType === 'order') return reference || `#${objectId}`;
  /* translators: %s: number of a customer. */
  return sprintf(__('Customer %s', 'storebooks'), objectId);
}
