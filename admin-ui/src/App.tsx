import { Notice, Spinner } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { api } from './api';
import { Fault } from './components/Fault';
import { usePolled } from './hooks/use-polled';
import { Screens } from './screens/Screens';

/** Someone sets things up and waits for an answer, or everything runs. */
const QUICK_MS = 3_000;
const CALM_MS = 15_000;

/** The whole page: what everything below needs to know is asked here, and nowhere else. */
export function App() {
  const connection = usePolled(api.connection, QUICK_MS);
  const overview = usePolled(api.overview, connection.value?.state === 'connected' ? CALM_MS : QUICK_MS);

  if (connection.value === null || overview.value === null) {
    const error = connection.error ?? overview.error;
    return error === null ? <Spinner /> : <Fault>{error}</Fault>;
  }
  const refresh = async () => {
    await Promise.all([connection.refresh(), overview.refresh()]);
  };
  return (
    <>
      {!window.storebooks.pretty && (
        <Notice status="error" isDismissible={false}>
          {__(
            'Choose another structure than "Plain" under Settings → Permalinks: WooCommerce’s keys need it.',
            'storebooks',
          )}
        </Notice>
      )}
      <Fault>{connection.error ?? overview.error}</Fault>
      <Screens connection={connection.value} overview={overview.value} onChange={refresh} />
    </>
  );
}
