import { BaseControl, SelectControl } from '@wordpress/components';
import { useId } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Settings } from '../../../api';
import type { Control, ControlProps } from '../field';

type StatusMap = Settings['status_map'];

/** Nobody sees orders of these statuses, and the books never hear of them. */
const DRAFTS: readonly string[] = ['checkout-draft', 'auto-draft'];

/** One line per status of the shop, those of other plugins too. */
export const statusMap: Control<StatusMap> = (props) => <StatusMapField {...props} />;

function StatusMapField({ label, help, value, onChange }: ControlProps<StatusMap>) {
  const helpId = useId();
  const names = window.storebooks.statuses;
  const statuses = [...new Set([...Object.keys(names), ...Object.keys(value)])].filter(
    (status) => !DRAFTS.includes(status),
  );
  const meanings = [
    { value: 'invoice' as const, label: __('Make an invoice', 'storebooks') },
    { value: 'nothing' as const, label: __('Do nothing', 'storebooks') },
    { value: 'void' as const, label: __('Void the invoice', 'storebooks') },
  ];
  return (
    <fieldset className="storebooks-rows" aria-describedby={helpId}>
      <BaseControl.VisualLabel as="legend">{label}</BaseControl.VisualLabel>
      <p className="description" id={helpId}>
        {help}
      </p>
      <div className="storebooks-statuses">
        {statuses.map((status) => (
          <SelectControl
            __next40pxDefaultSize
            __nextHasNoMarginBottom
            key={status}
            label={names[status] ?? status}
            value={value[status] ?? 'nothing'}
            options={meanings}
            onChange={(meaning) => onChange({ ...value, [status]: meaning })}
          />
        ))}
      </div>
    </fieldset>
  );
}
