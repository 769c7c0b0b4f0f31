import { RadioControl } from '@wordpress/components';
import type { Control } from '../field';

/** One of a few, each said in words. */
export function choice<T extends string>(options: readonly (readonly [value: T, label: string])[]): Control<T> {
  return ({ label, help, value, onChange }) => (
    <RadioControl
      label={label}
      help={help}
      selected={value}
      options={options.map(([one, text]) => ({ value: one, label: text }))}
      onChange={(chosen) => {
        const found = options.find(([one]) => one === chosen);
        if (found !== undefined) onChange(found[0]);
      }}
    />
  );
}
