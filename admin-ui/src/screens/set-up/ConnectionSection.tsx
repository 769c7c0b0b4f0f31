import { Button, Notice, RadioControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { ReactElement } from 'react';
import { api, type Connection, type Overview } from '../../api';
import { Fault } from '../../components/Fault';
import { Light } from '../../components/Light';
import { Section } from '../../components/Section';
import { describeProblem } from '../../describe-problem';
import { useAction } from '../../hooks/use-action';
import { ConnectForm } from './ConnectForm';

export interface ConnectionSectionProps {
  readonly connection: Connection;
  readonly contacts: Overview['contacts'];
  readonly isServiceSeen: boolean;
  readonly onChange: () => Promise<void>;
}

const LIGHTS: Record<Connection['state'], { colour: 'green' | 'orange' | 'grey' | 'red'; text: () => string }> = {
  none: { colour: 'grey', text: () => __('Not connected', 'storebooks') },
  connecting: { colour: 'orange', text: () => __('Connecting …', 'storebooks') },
  choose_organization: { colour: 'orange', text: () => __('Choose an organisation', 'storebooks') },
  connected: { colour: 'green', text: () => __('Connected', 'storebooks') },
  reconnect: { colour: 'red', text: () => __('Connect again', 'storebooks') },
  paused: { colour: 'red', text: () => __('Paused', 'storebooks') },
};

/** Each state of the connection with what a person can do in it. */
export function ConnectionSection({ connection, contacts, isServiceSeen, onChange }: ConnectionSectionProps) {
  const { colour, text } = LIGHTS[connection.state];
  const parts: Record<Connection['state'], () => ReactElement> = {
    none: () => <ConnectForm isServiceSeen={isServiceSeen} onChange={onChange} />,
    connecting: () => <ConnectForm isServiceSeen={isServiceSeen} onChange={onChange} />,
    reconnect: () => <ConnectForm isServiceSeen={isServiceSeen} onChange={onChange} />,
    choose_organization: () => <ChooseOrganization connection={connection} onChange={onChange} />,
    connected: () => <Connected connection={connection} contacts={contacts} onChange={onChange} />,
    paused: () => <Moved onChange={onChange} />,
  };
  return (
    <Section title={__('2. Zoho Books', 'storebooks')} aside={<Light colour={colour}>{text()}</Light>}>
      {connection.problem !== null && (
        <Notice status="error" isDismissible={false}>
          {describeProblem(connection.problem)}
        </Notice>
      )}
      {parts[connection.state]()}
    </Section>
  );
}

function contactsText({ count, isWhole }: NonNullable<Overview['contacts']>): string {
  const text = isWhole
    ? /* translators: %s: number of contacts. */
      _n(
        '%s contact of Zoho Books is known here; customers are matched to them by e-mail.',
        '%s contacts of Zoho Books are known here; customers are matched to them by e-mail.',
        count,
        'storebooks',
      )
    : /* translators: %s: number of contacts. */
      _n(
        'The contacts of Zoho Books are being read: %s so far. Orders need not wait for it.',
        'The contacts of Zoho Books are being read: %s so far. Orders need not wait for it.',
        count,
        'storebooks',
      );
  return sprintf(text, count.toLocaleString());
}

type PartProps = Omit<ConnectionSectionProps, 'isServiceSeen' | 'contacts'>;

function Connected({ connection, contacts, onChange }: PartProps & Pick<ConnectionSectionProps, 'contacts'>) {
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, run } = useAction();
  const organization = connection.organizations.find((one) => one.organization_id === connection.organization_id);
  const disconnect = () =>
    run(async () => {
      await api.disconnect();
      await onChange();
    });
  return (
    <>
      <p>
        {sprintf(
          /* translators: 1: name of the organisation, 2: its currency. */
          __('Orders are booked in "%1$s" (%2$s).', 'storebooks'),
          organization?.name ?? connection.organization_id ?? '',
          organization?.currency_code ?? '?',
        )}
      </p>
      {contacts !== null && <p role="status">{contactsText(contacts)}</p>}
      <Fault>{error}</Fault>
      {isAsked ? (
        <p className="storebooks-buttons">
          <span>{__('New orders will wait until you connect again. Disconnect?', 'storebooks')}</span>
          <Button variant="primary" isDestructive isBusy={isBusy} disabled={isBusy} onClick={() => void disconnect()}>
            {__('Disconnect', 'storebooks')}
          </Button>
          <Button variant="tertiary" onClick={() => setAsked(false)}>
            {__('Keep it', 'storebooks')}
          </Button>
        </p>
      ) : (
        <Button variant="secondary" isDestructive onClick={() => setAsked(true)}>
          {__('Disconnect', 'storebooks')}
        </Button>
      )}
    </>
  );
}

function ChooseOrganization({ connection, onChange }: PartProps) {
  const [chosen, setChosen] = useState('');
  const { isBusy, error, run } = useAction();
  const choose = () =>
    run(async () => {
      await api.chooseOrganization(chosen);
      await onChange();
    });
  return (
    <>
      <RadioControl
        label={__('In whose books?', 'storebooks')}
        selected={chosen}
        options={connection.organizations.map((one) => ({
          label: `${one.name} (${one.currency_code})`,
          value: one.organization_id,
        }))}
        onChange={setChosen}
      />
      <Fault>{error}</Fault>
      <Button variant="primary" isBusy={isBusy} disabled={isBusy || chosen === ''} onClick={() => void choose()}>
        {__('Use this organisation', 'storebooks')}
      </Button>
    </>
  );
}

function Moved({ onChange }: { onChange: () => Promise<void> }) {
  const { isBusy, error, run } = useAction();
  const answer = (work: () => Promise<unknown>) =>
    run(async () => {
      await work();
      await onChange();
    });
  return (
    <>
      <p>
        {sprintf(
          /* translators: %s: address of the shop. */
          __('This database now answers under %s. Nothing is sent to Zoho until you say which it is.', 'storebooks'),
          window.storebooks.siteUrl,
        )}
      </p>
      <Fault>{error}</Fault>
      <p className="storebooks-buttons">
        <Button variant="primary" disabled={isBusy} onClick={() => void answer(api.shopMoved)}>
          {__('The shop moved here', 'storebooks')}
        </Button>
        <Button variant="secondary" disabled={isBusy} onClick={() => void answer(api.shopCopied)}>
          {__('This is a copy', 'storebooks')}
        </Button>
      </p>
    </>
  );
}
