import assert from 'node:assert/strict';
import { settingsSchema } from '../../../worker/contract/settings.js';

interface Groups {
  settingsGroups: () => { readonly title: string; readonly fields: readonly { readonly key: string }[] }[];
}

/** Bundled by its own rules of import: only node finds it, not the compiler. */
const GROUPS = new URL('../../../admin-ui/src/screens/settings/groups/settings-groups.ts', import.meta.url).href;

/** Chosen in the set-up, beside what Zoho has to choose from. */
const IN_THE_SET_UP = ['taxes', 'gateways'];

describe('admin-ui settings', () => {
  it('show every setting once, but for what the set-up maps', async () => {
    const { settingsGroups } = (await import(GROUPS)) as Groups;
    const shown = settingsGroups().flatMap(({ fields }) => fields.map(({ key }) => key));
    const settable = Object.keys(settingsSchema.omit({ version: true }).shape);
    assert.deepEqual([...shown, ...IN_THE_SET_UP].sort(), settable.sort());
  });
});
