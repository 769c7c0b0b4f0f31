import { TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import type { Control, ControlProps } from '../field';

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A whole number between bounds; what is typed on the way there stays in the field alone. */
export function number(bounds: Bounds): Control<number> {
  return (props) => <NumberField {...props} {...bounds} />;
}

function NumberField({ label, help, value, onChange, min, max }: ControlProps<number> & Bounds) {
  const [typed, setTyped] = useState(String(value));
  return (
    <TextControl
      __next40pxDefaultSize
      __nextHasNoMarginBottom
      className="storebooks-short"
      type="number"
      label={label}
      help={help}
      value={typed}
      min={min}
      max={max}
      step={1}
      required
      onChange={(now) => {
        setTyped(now);
        if (/^\d{1,9}$/.test(now)) onChange(Number(now));
      }}
    />
  );
}
