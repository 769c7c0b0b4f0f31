import { TextControl } from '@wordpress/components';
import type { Control } from '../field';

/** A calendar day; empty means none. */
export const day: Control<string | null> = ({ label, help, value, onChange }) => (
  <TextControl
    __next40pxDefaultSize
    __nextHasNoMarginBottom
    className="storebooks-short"
    type="date"
    label={label}
    help={help}
    value={value ?? ''}
    onChange={(typed) => onChange(typed === '' ? null : typed)}
  />
);
