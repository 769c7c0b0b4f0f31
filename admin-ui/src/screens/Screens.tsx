import { TabPanel } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ReactElement } from 'react';
import type { Connection, Overview } from '../api';
import { usePlace } from '../hooks/use-place';
import { Orders } from './orders/Orders';
import { PastOrders } from './past-orders/PastOrders';
import { Settings } from './settings/Settings';
import { useSettingsDraft } from './settings/use-settings-draft';
import { SetUp } from './set-up/SetUp';

const TABS = ['orders', 'past-orders', 'settings', 'set-up'] as const;
type Tab = (typeof TABS)[number];

export interface ScreensProps {
  readonly connection: Connection;
  readonly overview: Overview;
  readonly onChange: () => Promise<void>;
}

/** The tabs. What is typed into the settings outlives a look at another tab. */
export function Screens({ connection, overview, onChange }: ScreensProps) {
  const isConnected = connection.state === 'connected';
  const { tab: open, jumps, choose } = usePlace<Tab>(TABS, isConnected ? 'orders' : 'set-up');
  const draft = useSettingsDraft();

  const screens: Record<Tab, { title: string; count: number; screen: () => ReactElement }> = {
    orders: {
      title: __('Orders', 'storebooks'),
      count: overview.counts.parked,
      screen: () => <Orders connection={connection} overview={overview} onChange={onChange} />,
    },
    'past-orders': {
      title: __('Past orders', 'storebooks'),
      count: 0,
      screen: () => <PastOrders isConnected={isConnected} />,
    },
    settings: {
      title: __('Settings', 'storebooks'),
      count: draft.count,
      screen: () => <Settings draft={draft} />,
    },
    'set-up': {
      title: __('Set-up', 'storebooks'),
      count: 0,
      screen: () => <SetUp connection={connection} overview={overview} onChange={onChange} />,
    },
  };
  return (
    <TabPanel
      key={jumps}
      className="storebooks-tabs"
      initialTabName={open}
      onSelect={(name) => {
        const chosen = TABS.find((tab) => tab === name);
        if (chosen !== undefined) choose(chosen);
      }}
      tabs={TABS.map((name) => ({ name, title: titleOf(screens[name]) }))}
    >
      {({ name }) => screens[TABS.find((tab) => tab === name) ?? open].screen()}
    </TabPanel>
  );
}

function titleOf({ title, count }: { title: string; count: number }): string {
  return count === 0 ? title : `${title} (${String(count)})`;
}
