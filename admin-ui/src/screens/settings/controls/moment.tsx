import { TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import type { Control, ControlProps } from '../field';

/** A moment, typed in the reader's own time zone, kept in UTC; none only until one is chosen. */
export const moment: Control<string | null> = (props) => <MomentField {...props} />;

function MomentField({ label, help, value, onChange }: ControlProps<string | null>) {
  const [typed, setTyped] = useState(value === null ? '' : localText(new Date(value)));
  return (
    <TextControl
      __next40pxDefaultSize
      __nextHasNoMarginBottom
      className="storebooks-short"
      type="datetime-local"
      label={label}
      help={help}
      value={typed}
      required={value !== null}
      onChange={(now) => {
        setTyped(now);
        if (now !== '') onChange(new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'));
      }}
    />
  );
}

/** "2026-11-24T10:00" on the reader's clock, as the browser's field wants it. */
function localText(date: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  const day = `${String(date.getFullYear())}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${day}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
}
