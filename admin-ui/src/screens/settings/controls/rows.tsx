import { BaseControl, Button } from '@wordpress/components';
import { useId, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ReactElement } from 'react';

export interface RowsProps<Row> {
  readonly label: string;
  readonly help: string;
  readonly initial: readonly Row[];
  readonly empty: Row;
  readonly most: number;
  readonly addLabel: string;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly draw: (row: Row, change: (row: Row) => void) => ReactElement;
}

/** A list of rows to add to and take from. The rows are kept here: half-typed ones are no setting yet. */
export function Rows<Row>({ label, help, initial, empty, most, addLabel, onChange, draw }: RowsProps<Row>) {
  const [rows, setRows] = useState(() => initial.map((row, index) => ({ key: index, row })));
  const [next, setNext] = useState(initial.length);
  const helpId = useId();
  const put = (changed: typeof rows) => {
    setRows(changed);
    onChange(changed.map(({ row }) => row));
  };
  return (
    <fieldset className="storebooks-rows" aria-describedby={helpId}>
      <BaseControl.VisualLabel as="legend">{label}</BaseControl.VisualLabel>
      <p className="description" id={helpId}>
        {help}
      </p>
      {rows.map(({ key, row }) => (
        <div key={key} className="storebooks-rows__row">
          {draw(row, (changed) => put(rows.map((one) => (one.key === key ? { key, row: changed } : one))))}
          <Button
            variant="tertiary"
            isDestructive
            __next40pxDefaultSize
            onClick={() => put(rows.filter((one) => one.key !== key))}
          >
            {__('Remove', 'storebooks')}
          </Button>
        </div>
      ))}
      {rows.length < most && (
        <Button
          variant="secondary"
          size="compact"
          onClick={() => {
            put([...rows, { key: next, row: empty }]);
            setNext(next + 1);
          }}
        >
          {addLabel}
        </Button>
      )}
    </fieldset>
  );
}
