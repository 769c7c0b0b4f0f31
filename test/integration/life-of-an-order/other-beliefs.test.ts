import assert from 'node:assert/strict';
import { credit, invoice, payment, payOut } from './books.js';
import { runScenario, type Step } from './run-scenario.js';
import { CART, known, ONE, place, refund } from './scenarios/steps.js';

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

  it('opens a credit note that begins as a draft, at the price of one call, before it is paid out', async () => {
    const steps = [known(), place(CART), refund(ONE, { calls: 3 })];
    const books = [invoice('paid'), payment(), credit(1), payOut(1)];
    const switches = { creditNoteBegins: 'draft' } as const;
    const { faults, stopped } = await runScenario({ name: '', steps, row: 'done', books }, switches);
    assert.deepEqual([faults, stopped], [[], null]);
  });
});
