import assert from 'node:assert/strict';

interface Standstill {
  standstillOf: (connection: { state: string }, worker: { secondsAgo: number | null }) => string | null;
}

/** Bundled by its own rules of import: only node finds it, not the compiler. */
const STANDSTILL = new URL('../../../admin-ui/src/standstill.ts', import.meta.url).href;

describe('admin-ui: what keeps every order from the books', () => {
  let standstillOf: Standstill['standstillOf'];
  before(async () => {
    ({ standstillOf } = (await import(STANDSTILL)) as Standstill);
  });

  it('is nothing while the sync service asks in its rhythm', () => {
    assert.equal(standstillOf({ state: 'connected' }, { secondsAgo: 35 }), null);
  });

  it('is the sync service where it has missed several turns or was never heard', () => {
    assert.equal(standstillOf({ state: 'connected' }, { secondsAgo: 61 }), 'sync_service');
    assert.equal(standstillOf({ state: 'connected' }, { secondsAgo: null }), 'sync_service');
  });

  it('is the connection in every state but connected, whatever the sync service does', () => {
    for (const state of ['none', 'connecting', 'choose_organization', 'reconnect', 'paused'])
      for (const secondsAgo of [0, 900]) assert.equal(standstillOf({ state }, { secondsAgo }), 'connection');
  });
});
