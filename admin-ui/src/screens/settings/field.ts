import type { ReactElement } from 'react';
import type { ReferenceData, Settings } from '../../api';

export interface ControlProps<T> {
  readonly label: string;
  readonly help: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly reference: ReferenceData;
}

/** Draws a field for a value of this type. */
export type Control<T> = (props: ControlProps<T>) => ReactElement;

export interface Form {
  readonly settings: Settings;
  readonly reference: ReferenceData;
  readonly set: <K extends keyof Settings>(key: K, value: Settings[K]) => void;
}

export interface Field {
  readonly key: keyof Settings;
  readonly draw: (form: Form) => ReactElement;
}

export interface Group {
  /** Links name it: "settings/money". */
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

/** One setting: its label, one line of help, and a control that fits its type. */
export function field<K extends keyof Settings>(
  key: K,
  label: string,
  help: string,
  control: Control<Settings[K]>,
): Field {
  return {
    key,
    draw: ({ settings, reference, set }) =>
      control({ label, help, value: settings[key], onChange: (value) => set(key, value), reference }),
  };
}
