import type { Connection, ZohoConnection } from '../contract/connection.js';
import { zohoConnectionSchema } from '../contract/connection.js';
import type { ReferenceData } from '../contract/reference-data.js';
import type { Settings } from '../contract/settings.js';
import { problem } from '../contract/problems.js';
import { Reconnect } from '../errors.js';
import type { StoreClient } from '../store/store-client.js';

/** Settings, reference data and the connection as last read; read again when the store names a newer version. */
export interface Books {
  settings(version: number): Promise<Settings>;
  referenceData(version: number): Promise<ReferenceData>;
  /** The unsealed connection to this organisation, or null while there is none. Throws Reconnect where it cannot be opened. */
  connection(organizationId: string): Promise<ZohoConnection | null>;
  /** Forget the connection: it was replaced, or Zoho refused it. */
  forgetConnection(): void;
}

export type Unseal = (sealed: string) => string;

export function createBooks(deps: {
  store: StoreClient;
  unseal: Unseal;
  /** Told of every new version of the settings. */
  onSettings: (settings: Settings) => Promise<void>;
}): Books {
  const { store } = deps;
  let settings: Settings | null = null;
  let referenceData: ReferenceData | null = null;
  let connection: ZohoConnection | null = null;

  return {
    async settings(version) {
      if (settings?.version !== version) {
        settings = await store.settings();
        await deps.onSettings(settings);
      }
      return settings;
    },
    async referenceData(version) {
      if (referenceData?.version !== version) referenceData = await store.referenceData();
      return referenceData;
    },
    async connection(organizationId) {
      if (connection?.organization_id !== organizationId)
        connection = openConnection(await store.connection(), deps.unseal);
      return connection?.organization_id === organizationId ? connection : null;
    },
    forgetConnection() {
      connection = null;
    },
  };
}

/** null unless connected; throws Reconnect where the sealed text was made with keys this worker does not have. */
export function openConnection(connection: Connection, unseal: Unseal): ZohoConnection | null {
  if (connection.sealed === null) return null;
  try {
    return zohoConnectionSchema.parse(JSON.parse(unseal(connection.sealed)));
  } catch {
    // Nothing of what went wrong is told: it may hold what was sealed.
    throw new Reconnect(
      problem('reconnect', { reason: 'another sync service made it, whose keys this one does not have' }),
    );
  }
}
