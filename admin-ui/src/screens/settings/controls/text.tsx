import { TextareaControl, TextControl } from '@wordpress/components';
import type { Control } from '../field';

export interface TextRules {
  /** As HTML has it: the whole text must match. */
  readonly pattern?: string;
  readonly maxLength: number;
  /** What the pattern means, shown by the browser where the text does not match. */
  readonly title?: string;
  readonly required?: boolean;
}

export function text(rules: TextRules): Control<string> {
  return ({ label, help, value, onChange }) => (
    <TextControl
      __next40pxDefaultSize
      __nextHasNoMarginBottom
      label={label}
      help={help}
      value={value}
      onChange={onChange}
      autoComplete="off"
      {...rules}
    />
  );
}

/** The same where an empty field means "none". */
export function optionalText(rules: TextRules): Control<string | null> {
  const control = text(rules);
  return ({ value, onChange, ...rest }) =>
    control({ ...rest, value: value ?? '', onChange: (typed) => onChange(typed === '' ? null : typed) });
}

export const longText: Control<string> = ({ label, help, value, onChange }) => (
  <TextareaControl
    __nextHasNoMarginBottom
    label={label}
    help={help}
    value={value}
    rows={3}
    maxLength={500}
    onChange={onChange}
  />
);
