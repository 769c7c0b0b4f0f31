import assert from 'node:assert/strict';
import { openBooks, ORGANIZATION } from './books-over-http.js';

describe('zoho/organizations', () => {
  const cases: [string, string | undefined, boolean | undefined, boolean | undefined][] = [
    ['U.S.A', 'US', false, undefined],
    ['Canada', 'CA', false, undefined],
    ['United Kingdom', 'GB', undefined, undefined],
    ['Saudi Arabia', 'SA', undefined, false],
    ['Deutschland', 'DE', undefined, undefined],
    ['Atlantis', undefined, undefined, undefined],
  ];
  for (const [country, edition, inclusive, negativeLine] of cases) {
    it(`learns what the edition of ${country} is like`, async () => {
      const books = await openBooks({ country });
      try {
        const profile = await books.ports.zoho.organizations.profile(ORGANIZATION);
        assert.deepEqual(
          [profile.edition?.value, profile.inclusive?.value, profile.negative_line?.value],
          [edition, inclusive, negativeLine],
        );
      } finally {
        await books.close();
      }
    });
  }
});
