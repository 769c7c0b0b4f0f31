import { Notice, Spinner, TabPanel } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { api } from './api';
import { Fault } from './components/Fault';
import { usePolled } from './hooks/use-polled';
import { Orders } from './screens/orders/Orders';
import { SetUp } from './screens/set-up/SetUp';

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
  const { value: current } = connection;
  const { value: seen } = overview;
  const refresh = async () => {
    await Promise.all([connection.refresh(), overview.refresh()]);
  };
  const parked = seen.counts.parked;
  const orders = parked === 0 ? __('Orders', 'storebooks') : `${__('Orders', 'storebooks')} (${String(parked)})`;
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
      <TabPanel
        className="storebooks-tabs"
        initialTabName={current.state === 'connected' ? 'orders' : 'set-up'}
        tabs={[
          { name: 'orders', title: orders },
          { name: 'set-up', title: __('Set-up', 'storebooks') },
        ]}
      >
        {({ name }) =>
          name === 'orders' ? (
            <Orders overview={seen} onChange={refresh} />
          ) : (
            <SetUp connection={current} overview={seen} onChange={refresh} />
          )
        }
      </TabPanel>
    </>
  );
}
