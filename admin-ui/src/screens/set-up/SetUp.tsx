import type { Connection, Overview } from '../../api';
import { ConnectionSection } from './ConnectionSection';
import { MappingsSection } from './MappingsSection';
import { ServiceSection } from './ServiceSection';

export interface SetUpProps {
  readonly connection: Connection;
  readonly overview: Overview;
  readonly onChange: () => Promise<void>;
}

/** Three steps in their order: the sync service, Zoho, what stands for what. */
export function SetUp({ connection, overview, onChange }: SetUpProps) {
  return (
    <>
      <ServiceSection worker={overview.worker} />
      <ConnectionSection
        connection={connection}
        contacts={overview.contacts}
        isServiceSeen={overview.worker.version !== null}
        onChange={onChange}
      />
      {connection.state === 'connected' && <MappingsSection />}
    </>
  );
}
