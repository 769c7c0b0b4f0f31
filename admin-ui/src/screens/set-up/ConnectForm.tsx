import { Button, SelectControl, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import { api, type ConnectRequest } from '../../api';
import { Copyable } from '../../components/Copyable';
import { Fault } from '../../components/Fault';
import { useAction } from '../../hooks/use-action';
import { untilAnswered } from '../../until-answered';

const PLACES: Record<ConnectRequest['data_center'], () => string> = {
  us: () => __('United States (zoho.com)', 'storebooks'),
  eu: () => __('Europe (zoho.eu)', 'storebooks'),
  in: () => __('India (zoho.in)', 'storebooks'),
  au: () => __('Australia (zoho.com.au)', 'storebooks'),
  jp: () => __('Japan (zoho.jp)', 'storebooks'),
  ca: () => __('Canada (zohocloud.ca)', 'storebooks'),
  cn: () => __('China (zoho.com.cn)', 'storebooks'),
  sa: () => __('Saudi Arabia (zoho.sa)', 'storebooks'),
  uk: () => __('United Kingdom (zoho.uk)', 'storebooks'),
  ae: () => __('United Arab Emirates (zoho.ae)', 'storebooks'),
};

/** Client id and secret from Zoho's API console; by the browser's consent, or with a self-client code. */
export function ConnectForm({ isServiceSeen, onChange }: { isServiceSeen: boolean; onChange: () => Promise<void> }) {
  const [dataCentre, setDataCentre] = useState<ConnectRequest['data_center']>('us');
  const [clientId, setClientId] = useState('');
  const [secret, setSecret] = useState('');
  const [code, setCode] = useState('');
  const [hasCode, setHasCode] = useState(false);
  const { isBusy, error, run } = useAction();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = { client_id: clientId.trim(), client_secret: secret.trim(), data_center: dataCentre };
    void run(async () => {
      const answer = await api.connect(hasCode ? { ...typed, code: code.trim() } : typed);
      if (answer.authorize_url !== undefined) window.location.assign(answer.authorize_url);
      // A refusal is told by the connection itself, above the form.
      else if (answer.request_id !== undefined) await untilAnswered(answer.request_id);
      await onChange();
    });
  };

  if (!isServiceSeen)
    return <p>{__('Start the sync service first; then Zoho can be connected here.', 'storebooks')}</p>;
  return (
    <form onSubmit={submit} className="storebooks-form">
      <p>
        {__(
          'In Zoho’s API console (api-console.zoho.com, or the address of your region) add a client, then enter it here.',
          'storebooks',
        )}
      </p>
      <SelectControl
        __next40pxDefaultSize
        __nextHasNoMarginBottom
        label={__('Where is your Zoho account?', 'storebooks')}
        value={dataCentre}
        options={window.storebooks.dataCentres.map((name) => ({ value: name, label: PLACES[name]() }))}
        onChange={setDataCentre}
      />
      {!hasCode && (
        <Copyable label={__('Authorized redirect URI', 'storebooks')} text={window.storebooks.redirectUri} />
      )}
      <TextControl
        __next40pxDefaultSize
        __nextHasNoMarginBottom
        label={__('Client ID', 'storebooks')}
        value={clientId}
        onChange={setClientId}
        autoComplete="off"
        required
      />
      <TextControl
        __next40pxDefaultSize
        __nextHasNoMarginBottom
        label={__('Client secret', 'storebooks')}
        type="password"
        value={secret}
        onChange={setSecret}
        autoComplete="new-password"
        required
      />
      {hasCode && (
        <TextControl
          __next40pxDefaultSize
          __nextHasNoMarginBottom
          label={__('Code of the self client', 'storebooks')}
          help={__('Valid for the few minutes chosen in the console, and only once.', 'storebooks')}
          value={code}
          onChange={setCode}
          autoComplete="off"
          required
        />
      )}
      <Fault>{error}</Fault>
      <p className="storebooks-buttons">
        <Button type="submit" variant="primary" isBusy={isBusy} disabled={isBusy} accessibleWhenDisabled>
          {hasCode ? __('Connect with this code', 'storebooks') : __('Connect in the browser', 'storebooks')}
        </Button>
        <Button variant="link" onClick={() => setHasCode(!hasCode)}>
          {hasCode ? __('Connect in the browser instead', 'storebooks') : __('I have a self-client code', 'storebooks')}
        </Button>
      </p>
    </form>
  );
}
