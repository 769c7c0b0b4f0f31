import assert from 'node:assert/strict';

interface LogTexts {
  kindText: (kind: string) => string;
}

/** Bundled by its own rules of import: only node finds it, not the compiler. */
const LOG_TEXTS = new URL('../../../admin-ui/src/screens/orders/log-texts.ts', import.meta.url).href;

/** Every step the sync service notes in the log (worker/sync: run.note). */
const NOTED = [
  'accept',
  'apply_credit',
  'create_credit_note',
  'create_invoice',
  'ensure_contact',
  'ensure_item',
  'ensure_tax',
  'ensure_tax_group',
  'mark_sent',
  'record_payment',
  'refund',
  'update_contact',
  'update_invoice',
  'update_payment',
  'void_credit_note',
  'void_invoice',
];

describe('admin-ui: what was done, in the log', () => {
  it('is said in words of its own for every step, not by its name', async () => {
    const { kindText } = (await import(LOG_TEXTS)) as LogTexts;
    const bare = NOTED.filter((kind) => kindText(kind) === kind.replaceAll('_', ' '));
    assert.deepEqual(bare, []);
  });
});
