import { ToggleControl } from '@wordpress/components';
import type { Control } from '../field';

export const toggle: Control<boolean> = ({ label, help, value, onChange }) => (
  <ToggleControl __nextHasNoMarginBottom label={label} help={help} checked={value} onChange={onChange} />
);
