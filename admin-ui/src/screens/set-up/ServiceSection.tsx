import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { api, type Overview } from '../../api';
import { Copyable } from '../../components/Copyable';
import { Fault } from '../../components/Fault';
import { Light } from '../../components/Light';
import { Section } from '../../components/Section';
import { useAction } from '../../hooks/use-action';
import { isSilent } from '../../standstill';

/** How it stands, and the one line that pairs it, starts it and keeps it alive. */
export function ServiceSection({ worker }: { worker: Overview['worker'] }) {
  const [made, setMade] = useState<{ code: string; whileSilent: boolean } | null>(null);
  const { isBusy, error, run } = useAction();
  const silent = isSilent(worker);
  const makeCode = () => run(async () => setMade({ ...(await api.pairingCode()), whileSilent: silent }));
  // A code that has been used need not stay on the screen.
  const code = made === null || (made.whileSilent && !silent) ? null : made.code;
  const file = window.storebooks.workerFile;

  return (
    <Section title={__('1. Sync service', 'storebooks')} aside={<ServiceLight worker={worker} />}>
      {silent && (
        <p>
          {__(
            'The sync service is a small program that takes your orders to Zoho Books. It runs on this server, or on any other that reaches this shop, and needs Node 20 and Redis.',
            'storebooks',
          )}
        </p>
      )}
      {silent && worker.isPaired && worker.secondsAgo !== null && code === null && (
        <Copyable label={__('To start it again, on its server', 'storebooks')} text={`node ${quoted(file)} install`} />
      )}
      <Fault>{error}</Fault>
      {code === null ? (
        <Button
          variant={silent ? 'primary' : 'secondary'}
          isBusy={isBusy}
          disabled={isBusy}
          onClick={() => void makeCode()}
        >
          {worker.isPaired ? __('Make a new pairing code', 'storebooks') : __('Make a pairing code', 'storebooks')}
        </Button>
      ) : (
        <>
          <p>
            {__(
              'Run this line on the server. It pairs the service, starts it, and has it started again after a reboot.',
              'storebooks',
            )}
          </p>
          <Copyable
            label={__('Command', 'storebooks')}
            text={`echo ${code} | node ${quoted(file)} pair && node ${quoted(file)} install`}
          />
          <p className="description">
            {__('The code is shown once and works like a password. Making a new one ends the old.', 'storebooks')}
          </p>
        </>
      )}
    </Section>
  );
}

function ServiceLight({ worker }: { worker: Overview['worker'] }) {
  if (worker.secondsAgo === null) return <Light colour="grey">{__('Never heard of yet', 'storebooks')}</Light>;
  if (isSilent(worker)) {
    const minutes = Math.round(worker.secondsAgo / 60);
    /* translators: %d: minutes. */
    const text = _n('Silent for %d minute', 'Silent for %d minutes', minutes, 'storebooks');
    return <Light colour="orange">{sprintf(text, minutes)}</Light>;
  }
  /* translators: %s: version number. */
  return <Light colour="green">{sprintf(__('Running, version %s', 'storebooks'), worker.version ?? '?')}</Light>;
}

/** For a shell, only where it is needed. */
function quoted(path: string): string {
  return /^[A-Za-z0-9_/.-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
