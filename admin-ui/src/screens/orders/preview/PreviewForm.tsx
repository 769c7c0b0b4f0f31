import { Button, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import { Fault } from '../../../components/Fault';
import { useAction } from '../../../hooks/use-action';
import { findOrder } from './find-order';
import { Preview } from './Preview';

/** What would be booked for any order, asked by its number. */
export function PreviewForm() {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<string | null>(null);
  const { isBusy, error, run } = useAction();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      const id = await findOrder(typed);
      if (id === null) throw new Error(__('There is no such order.', 'storebooks'));
      setFound(id);
    });
  };
  return (
    <>
      <form onSubmit={submit}>
        <p>{__('See what any order would become in Zoho Books. Nothing is written.', 'storebooks')}</p>
        <Fault>{error}</Fault>
        <div className="storebooks-one-line">
          <TextControl
            __next40pxDefaultSize
            __nextHasNoMarginBottom
            label={__('Order number', 'storebooks')}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            required
          />
          <Button
            __next40pxDefaultSize
            type="submit"
            variant="secondary"
            isBusy={isBusy}
            disabled={isBusy}
            accessibleWhenDisabled
          >
            {__('Preview', 'storebooks')}
          </Button>
        </div>
      </form>
      {found !== null && <Preview orderId={found} onClose={() => setFound(null)} />}
    </>
  );
}
