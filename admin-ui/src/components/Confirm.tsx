import { Button, Modal } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

export interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly yes: string;
}

export interface ConfirmProps {
  readonly question: Question;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once before something that cannot be undone here. */
export function Confirm({ question, onYes, onNo }: ConfirmProps) {
  return (
    <Modal title={question.title} onRequestClose={onNo} size="medium">
      <p>{question.text}</p>
      <p className="storebooks-buttons">
        <Button variant="primary" onClick={onYes}>
          {question.yes}
        </Button>
        <Button variant="tertiary" onClick={onNo}>
          {__('Go back', 'storebooks')}
        </Button>
      </p>
    </Modal>
  );
}
