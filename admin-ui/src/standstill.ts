import type { Connection, Overview } from './api';

/** It polls every 15 s at the least; three of them missed is silence. */
const SILENT_AFTER_S = 60;

/** Nothing was heard of the sync service for so long that it does not run. */
export function isSilent({ secondsAgo }: Pick<Overview['worker'], 'secondsAgo'>): boolean {
  return secondsAgo === null || secondsAgo > SILENT_AFTER_S;
}

/** What keeps every order from the books now, or null; without a connection the sync service has nothing to do. */
export function standstillOf(
  connection: Pick<Connection, 'state'>,
  worker: Pick<Overview['worker'], 'secondsAgo'>,
): 'connection' | 'sync_service' | null {
  if (connection.state !== 'connected') return 'connection';
  return isSilent(worker) ? 'sync_service' : null;
}
