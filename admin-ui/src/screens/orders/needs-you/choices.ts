import { __, sprintf } from '@wordpress/i18n';
import type { Problem } from '../../../api';
import { candidatesOf } from '../../../candidates';

/** One answer a person may give: what is sent, what its button says. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What it does, where that cannot be undone here; null: nothing is asked. */
  readonly warning: string | null;
}

interface ChoiceText {
  /** `name` is the candidate's where the choice names one. */
  readonly label: (name: string) => string;
  readonly warning?: () => string;
}

/** Every answer of the contract's table of problems. */
const TEXTS: Record<string, ChoiceText> = {
  approve: { label: () => __('Approve', 'storebooks') },
  book_as_it_stands: {
    label: () => __('Book it as it stands', 'storebooks'),
    warning: () =>
      __('Zoho Books gets an invoice over the total of this order, whatever was paid of it so far.', 'storebooks'),
  },
  update_invoice: {
    label: () => __('Update the invoice', 'storebooks'),
    warning: () => __('The paid invoice in Zoho Books is changed to what the order says now.', 'storebooks'),
  },
  credit_note: {
    label: () => __('Make a credit note', 'storebooks'),
    warning: () => __('Zoho Books gets a credit note over the whole invoice.', 'storebooks'),
  },
  leave_as_credit: {
    label: () => __('Void it, leave the money as credit', 'storebooks'),
    warning: () =>
      __('The invoice is voided; what was paid stays in Zoho Books as the customer’s credit.', 'storebooks'),
  },
  leave: { label: () => __('Leave the books as they are', 'storebooks') },
  first_open_day: { label: () => __('Book it on the first open day', 'storebooks') },
  'use_contact:': {
    /* translators: %s: name of a contact in Zoho. */
    label: (name) => sprintf(__('Use %s', 'storebooks'), name),
  },
  'adopt:': {
    /* translators: %s: number of an invoice in Zoho and its total. */
    label: (name) => sprintf(__('It is invoice %s', 'storebooks'), name),
    warning: () =>
      __('From now on this invoice stands for the order; no other is made. Compare the two first.', 'storebooks'),
  },
  create: {
    label: () => __('Create a new invoice', 'storebooks'),
    warning: () =>
      __('If one of the invoices listed is this order, Zoho Books will hold it twice afterwards.', 'storebooks'),
  },
  create_again: {
    label: () => __('Create it again', 'storebooks'),
    warning: () => __('Somebody removed it from Zoho Books; it is made there once more.', 'storebooks'),
  },
};

/** The answers to this problem, one per candidate where a choice names one. */
export function choicesOf(problem: Problem): Choice[] {
  const choices = window.storebooks.problems[problem.code]?.choices ?? [];
  return choices.flatMap((choice) =>
    choice.endsWith(':')
      ? candidatesOf(problem.params.candidates ?? '').map(({ id, name }) => withText(choice, `${choice}${id}`, name))
      : [withText(choice, choice, '')],
  );
}

/** Those that can be given for many orders at once: they name nothing of a single one. */
export function sharedChoices(code: string): Choice[] {
  const choices = window.storebooks.problems[code]?.choices ?? [];
  return choices.filter((choice) => !choice.endsWith(':')).map((choice) => withText(choice, choice, ''));
}

function withText(choice: string, value: string, name: string): Choice {
  const text = TEXTS[choice];
  return {
    value,
    label: text?.label(name) ?? value.replaceAll('_', ' '),
    warning: text?.warning?.() ?? null,
  };
}
