import { SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Control } from '../field';

/** An account of the books of one of these types (zoho-books-api §8). */
export function account(types: readonly string[]): Control<string | null> {
  return ({ label, help, value, onChange, reference }) => {
    const fitting = reference.accounts.filter((one) => types.includes(one.type) || one.account_id === value);
    const isGone = value !== null && !fitting.some((one) => one.account_id === value);
    return (
      <SelectControl
        __next40pxDefaultSize
        __nextHasNoMarginBottom
        label={label}
        help={help}
        value={value ?? ''}
        options={[
          { value: '', label: __('— none —', 'storebooks') },
          ...(isGone ? [{ value, label: value }] : []),
          ...fitting.map((one) => ({ value: one.account_id, label: one.name })),
        ]}
        onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
      />
    );
  };
}
