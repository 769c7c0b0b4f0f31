import assert from 'node:assert/strict';
import { invoice, payment } from './books.js';
import { runScenario, type Step } from './run-scenario.js';
import { CART, known, place } from './scenarios/steps.js';

describe('the life of an order in an organisation that was believed to be another', () => {
  it('gives up the belief that drafts take payments where one is refused', async () => {
    const believe: Step = {
      does({ store }) {
        const { profile } = store.tables.reference;
        if (profile === null) throw new Error('nothing was learnt yet');
        const draft_payment = { value: 'accepted' as const, source: 'echo' as const };
        store.tables.reference = { ...store.tables.reference, profile: { ...profile, draft_payment } };
      },
    };
    const steps = [known(), believe, place(CART)];
    const books = [invoice('paid'), payment()];
    const { faults, life } = await runScenario({ name: '', steps, row: 'done', books }, { draftPayment: 'reject' });
    assert.deepEqual(faults, []);
    assert.equal(life.store.tables.reference.profile?.draft_payment?.value, 'refused');
  });
});
