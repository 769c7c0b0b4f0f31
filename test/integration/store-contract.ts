import { describeBackfills } from './contract-backfills.js';
import { describeCallers } from './contract-callers.js';
import { describeClaims } from './contract-claims.js';
import { describeCompletions } from './contract-completions.js';
import { describeChoices, describeMaterial, describeSettings } from './contract-material.js';
import { describeIndex, describePreviews, describeReference } from './contract-requests.js';
import { describeReservations } from './contract-reservations.js';
import { createContractTools, type StoreUnderTest } from './contract-tools.js';

/** What the worker relies on, told of one store; each test gets a fresh one. */
export function describeStoreContract(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`store contract: ${name}`, () => {
    let store: StoreUnderTest;
    beforeEach(async () => {
      store = await make();
    });
    afterEach(() => store.close());

    const tools = createContractTools(() => store);
    describeMaterial(tools);
    describeChoices(tools);
    describeIndex(tools);
    describePreviews(tools);
    describeReference(tools);
    describeBackfills(tools);
    describeSettings(tools);
    describeClaims(tools);
    describeCompletions(tools);
    describeReservations(tools);
    describeCallers(tools);
  });
}
