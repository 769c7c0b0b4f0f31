import { BaseControl, Button, CheckboxControl, Spinner, TextControl } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import { api } from '../../api';
import { Fault } from '../../components/Fault';
import { useAction } from '../../hooks/use-action';
import { statusText } from './run-texts';

/** Which orders: days and statuses. Nothing is sent by counting them. */
export function RangeForm({ onEstimated }: { onEstimated: () => Promise<void> }) {
  const { today } = window.storebooks;
  const [from, setFrom] = useState(`${today.slice(0, 4)}-01-01`);
  const [to, setTo] = useState(today);
  const [bookable, setBookable] = useState<readonly string[] | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const loading = useAction();
  const { isBusy, error, run } = useAction();
  useEffect(() => {
    void loading.run(async () => {
      const { status_map } = await api.settings();
      setBookable(Object.keys(status_map).filter((status) => status_map[status] === 'invoice'));
    });
    // Once: the person's choice must not be overwritten by a later answer.
  }, []);

  if (bookable === null) return loading.error === null ? <Spinner /> : <Fault>{loading.error}</Fault>;
  const chosen = bookable.filter((status) => !left.has(status));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      await api.estimateBackfill({ from, to, statuses: chosen });
      await onEstimated();
    });
  };
  return (
    <form onSubmit={submit} className="storebooks-form">
      <p>
        {__(
          'Orders from before Zoho Books was connected are left alone until you ask for them here. First they are counted; nothing is sent yet.',
          'storebooks',
        )}
      </p>
      <div className="storebooks-one-line">
        <TextControl
          __next40pxDefaultSize
          __nextHasNoMarginBottom
          type="date"
          label={__('First day', 'storebooks')}
          value={from}
          max={to}
          onChange={setFrom}
          required
        />
        <TextControl
          __next40pxDefaultSize
          __nextHasNoMarginBottom
          type="date"
          label={__('Last day', 'storebooks')}
          value={to}
          min={from}
          max={today}
          onChange={setTo}
          required
        />
      </div>
      <fieldset className="storebooks-checks">
        <BaseControl.VisualLabel as="legend">{__('Orders with these statuses', 'storebooks')}</BaseControl.VisualLabel>
        {bookable.map((status) => (
          <CheckboxControl
            __nextHasNoMarginBottom
            key={status}
            label={statusText(status)}
            checked={!left.has(status)}
            onChange={(isChosen) => {
              const next = new Set(left);
              if (isChosen) next.delete(status);
              else next.add(status);
              setLeft(next);
            }}
          />
        ))}
        <p className="description">
          {__('Statuses that make an invoice.', 'storebooks')}{' '}
          <a href="#settings/orders">{__('Change them', 'storebooks')}</a>
        </p>
      </fieldset>
      <Fault>{error}</Fault>
      <p className="storebooks-buttons">
        <Button
          type="submit"
          variant="primary"
          isBusy={isBusy}
          disabled={isBusy || chosen.length === 0}
          accessibleWhenDisabled
        >
          {__('Count them', 'storebooks')}
        </Button>
      </p>
    </form>
  );
}
