import assert from 'node:assert/strict';

interface ZohoId {
  zohoId: () => { readonly pattern?: string };
}

/** Bundled by its own rules of import: only node finds it, not the compiler. */
const ZOHO_ID = new URL('../../../admin-ui/src/screens/settings/groups/zoho-id.ts', import.meta.url).href;

describe('admin-ui: an id of Zoho, typed by a person', () => {
  it('is the long number it is asked for, not a name', async () => {
    const { zohoId } = (await import(ZOHO_ID)) as ZohoId;
    // As the browser matches it: the whole text.
    const takes = (typed: string) => new RegExp(`^(?:${zohoId().pattern ?? ''})$`, 'v').test(typed);
    assert.ok(takes('460000000012345'));
    for (const typed of ['abc', 'Guests', '460000000012345?', '-3']) assert.ok(!takes(typed), typed);
  });
});
