import assert from 'node:assert/strict';
import { codeOf, fresh, type Reply } from './fresh-books.js';

const ready = (...given: Parameters<typeof fresh>) => {
  const books = fresh(...given);
  books.ready();
  return books;
};

describe('simulators/zoho-books credit notes', () => {
  it('answer a new note as GET gives it: lines, taxes, totals, balance and how they were rounded', () => {
    const books = ready();
    const made = books.ok(
      books.note([books.line('10', { quantity: 2, tax_id: books.tax(0), description: 'chipped', unit: 'pcs' })]),
    ).creditnote;
    const read = books.get(`/creditnotes/${String(made?.creditnote_id)}`);
    assert.deepEqual(made, read);
    const { sub_total, tax_total, total, balance, status, is_inclusive_tax, exchange_rate, tax_rounding } = read;
    assert.deepEqual(
      [sub_total, tax_total, total, balance, status, is_inclusive_tax, exchange_rate, tax_rounding],
      [20, 3.8, 23.8, 23.8, 'open', false, 1, 'item_level'],
    );
    const [line] = read.line_items as Record<string, unknown>[];
    assert.deepEqual([line?.description, line?.quantity, line?.item_total, line?.unit], ['chipped', 2, 20, 'pcs']);
    const silent = ready({ echoRounding: 'silent' });
    assert.equal(silent.ok(silent.note([silent.line('1')])).creditnote?.tax_rounding, undefined);
  });

  it('take tax out of gross rates, and know the customer’s currency and its rate', () => {
    const books = ready();
    const gross = books.ok(books.note([books.line('11.90', { tax_id: books.tax(0) })], { is_inclusive_tax: true }));
    assert.deepEqual([gross.creditnote?.total, gross.creditnote?.tax_total], [11.9, 1.9]);
    const currency_id = books.zoho.org('100').currencies[1]?.currency_id;
    const customer = books.ok(books.call('POST', '/contacts', { contact_name: 'Kenji', currency_id })).contact;
    const yen = books.ok(
      books.note([books.line('100.4')], { customer_id: customer?.contact_id, exchange_rate: '0.0062' }),
    ).creditnote;
    assert.deepEqual([yen?.currency_code, yen?.total, yen?.exchange_rate], ['JPY', 100, 0.0062]);
  });

  it('ignore a shipping charge, a discount and an adjustment', () => {
    const books = ready();
    const fields = { shipping_charge: '5', adjustment: '1', discount: '2', discount_type: 'entity_level' };
    assert.equal(books.ok(books.note([books.line('10', { discount: '3' })], fields)).creditnote?.total, 10);
  });

  it('take lines by name alone, and refuse a line without one, texts that are too long and a negative total', () => {
    const books = ready();
    assert.equal(books.note([{ name: 'Shipping', rate: '4', quantity: 1 }]).status, 201);
    const refused: Reply[] = [
      books.note([{ rate: '4', quantity: 1 }]),
      books.note([books.line('1', { description: 'x'.repeat(2001) })]),
      books.note([books.line('1')], { reference_number: 'x'.repeat(101) }),
      books.note([books.line('-1')]),
      books.note([]),
      books.note([books.line('1', { account_id: '5' })]),
      books.note([books.line('1', { tax_id: '5' })]),
    ];
    for (const reply of refused) assert.deepEqual(codeOf(reply), [400, 2]);
    assert.deepEqual(codeOf(books.note([books.line('1', { item_id: '5' })])), [404, 2006]);
    assert.deepEqual(codeOf(books.note([books.line('1')], { customer_id: '5' })), [404, 1002]);
  });

  it('take negative lines where the total stays positive, unless the switch refuses them', () => {
    const lines = (books: ReturnType<typeof fresh>) => [books.line('10'), books.line('-4')];
    const books = ready();
    assert.equal(books.ok(books.note(lines(books))).creditnote?.total, 6);
    const strict = ready({ negativeLine: 'reject' });
    assert.deepEqual(codeOf(strict.note(lines(strict))), [400, 2]);
    assert.deepEqual(codeOf(strict.invoice(lines(strict))), [400, 2]);
  });

  it('are open at once, or begin as a draft that nothing is paid out of', () => {
    for (const [creditNoteBegins, status] of [
      ['open', 'open'],
      ['draft', 'draft'],
    ] as const) {
      const books = ready({ creditNoteBegins });
      assert.equal(books.ok(books.note([books.line('10')])).creditnote?.status, status);
    }
  });

  it('take parts of a unit or only whole ones', () => {
    for (const [creditNoteQuantity, status] of [
      ['decimal', 201],
      ['integer', 400],
    ] as const) {
      const books = ready({ creditNoteQuantity });
      assert.equal(books.note([books.line('10', { quantity: 1.5 })]).status, status);
      assert.equal(books.note([books.line('10', { quantity: '2' })]).status, 201);
    }
  });

  it('number themselves, and take a number only with the flag in the query, once', () => {
    const books = ready();
    assert.equal(books.ok(books.note([books.line('1')])).creditnote?.creditnote_number, 'CN-00001');
    const own = { creditnote_number: 'CN-00002', ignore_auto_number_generation: true };
    const flag = { ignore_auto_number_generation: 'true' };
    assert.deepEqual(codeOf(books.note([books.line('1')], own)), [400, 4097]);
    assert.equal(books.note([books.line('1')], own, flag).status, 201);
    assert.deepEqual(codeOf(books.note([books.line('1')], own, flag)), [400, 12018]);
    assert.equal(books.ok(books.note([books.line('1')])).creditnote?.creditnote_number, 'CN-00003');
  });

  it('are found by reference, number, customer and date, late, and page by page', () => {
    const books = ready({}, { indexDelayMs: 5000 });
    for (const day of ['01', '02', '03'])
      books.note([books.line('1')], { date: `2026-11-${day}`, reference_number: `R-${day}` });
    const count = (query: Record<string, string>) => books.list('/creditnotes', 'creditnotes', query).length;
    assert.equal(count({}), 0);
    books.clock.now += 5001;
    assert.equal(count({ reference_number: 'R-02' }), 1);
    assert.equal(count({ creditnote_number: 'CN-00003' }), 1);
    assert.equal(count({ customer_id: books.state.contact }), 3);
    assert.equal(count({ date_start: '2026-11-02' }), 2);
    assert.equal(count({ date_after: '2026-11-02' }), 1);
    assert.equal(count({ date: '2026-11-01' }), 1);
    assert.equal(count({ status: 'void' }), 0);
    const page = books.call('GET', '/creditnotes', undefined, { per_page: '2' }).json;
    assert.deepEqual((page.page_context as { has_more_page: boolean }).has_more_page, true);
    books.zoho.switches.referenceFilter = 'ignored';
    assert.equal(count({ reference_number: 'R-02' }), 3);
  });

  it('replace their lines on PUT, keeping those named by id, and are locked once used', () => {
    const books = ready();
    const made = books.ok(books.note([books.line('10'), books.line('5')])).creditnote;
    const path = `/creditnotes/${String(made?.creditnote_id)}`;
    const [first] = made?.line_items as { line_item_id: string }[];
    const change = { line_items: [{ line_item_id: first?.line_item_id, rate: '12' }, books.line('1')] };
    const changed = books.ok(books.call('PUT', path, change)).creditnote;
    assert.equal(changed?.total, 13);
    assert.deepEqual(
      (changed.line_items as { line_item_id: string }[]).map((line) => line.line_item_id === first?.line_item_id),
      [true, false],
    );
    assert.notEqual(changed.last_modified_time, made?.last_modified_time);
    const refund = { amount: '1', date: '2026-11-24', from_account_id: books.bank() };
    books.ok(books.call('POST', `${path}/refunds`, refund));
    assert.equal(books.call('PUT', path, change).status, 400);
    assert.equal(books.call('DELETE', path).status, 400);
    assert.equal(books.call('POST', `${path}/status/void`).status, 400);
  });

  it('go from open to void to draft to open, and are deleted while unused', () => {
    const books = ready();
    const id = books.credit('10');
    const move = (status: string) => codeOf(books.call('POST', `/creditnotes/${id}/status/${status}`));
    assert.deepEqual(move('draft'), [400, 4043]);
    assert.deepEqual(move('void'), [200, 0]);
    assert.equal(books.get(`/creditnotes/${id}`).status, 'void');
    assert.deepEqual(move('open'), [400, 4043]);
    assert.deepEqual(move('draft'), [200, 0]);
    assert.deepEqual(move('open'), [200, 0]);
    assert.equal(books.call('DELETE', `/creditnotes/${id}`).status, 200);
    assert.deepEqual(codeOf(books.call('GET', `/creditnotes/${id}`)), [404, 1002]);
  });

  it('are refunded up to their balance from an account that exists; a refund is read, changed and deleted', () => {
    const books = ready();
    const id = books.credit('10');
    const path = `/creditnotes/${id}/refunds`;
    const body = { amount: '4', date: '2026-11-24', refund_mode: 'banktransfer', reference_number: 'R1-R2' };
    assert.deepEqual(codeOf(books.call('POST', path, body)), [400, 2]);
    assert.deepEqual(codeOf(books.call('POST', path, { ...body, from_account_id: '5' })), [400, 2]);
    const full = { ...body, from_account_id: books.bank(), description: 'chipped' };
    assert.deepEqual(codeOf(books.call('POST', path, { ...full, amount: '10.01' })), [400, 2]);
    const refund = books.ok(books.call('POST', path, full)).creditnote_refund;
    const one = `${path}/${String(refund?.creditnote_refund_id)}`;
    assert.deepEqual(books.get(one), refund);
    assert.deepEqual(
      [refund?.refund_mode, refund?.reference_number, refund?.description, refund?.amount],
      ['banktransfer', 'R1-R2', 'chipped', 4],
    );
    assert.equal(books.get(`/creditnotes/${id}`).balance, 6);
    assert.equal(books.ok(books.call('PUT', one, { amount: '10' })).creditnote_refund?.amount, 10);
    assert.equal(books.get(`/creditnotes/${id}`).status, 'closed');
    assert.deepEqual(codeOf(books.call('POST', path, full)), [400, 12003]);
    assert.equal(books.list('/creditnotes/refunds', 'creditnote_refunds').length, 1);
    assert.equal(books.call('DELETE', one).status, 200);
    assert.deepEqual(books.list(path, 'creditnote_refunds'), []);
    assert.equal(books.get(`/creditnotes/${id}`).status, 'open');
  });

  it('are applied to an invoice and taken off again, from either side', () => {
    const books = ready();
    const invoice = books.sent('10');
    const id = books.credit('6');
    const apply = (amount: string) =>
      books.call('POST', `/creditnotes/${id}/invoices`, {
        invoices: [{ invoice_id: invoice, amount_applied: amount }],
      });
    assert.deepEqual(codeOf(apply('6.01')), [400, 2]);
    books.ok(apply('6'));
    const [entry] = books.list(`/creditnotes/${id}/invoices`, 'invoices_credited');
    assert.deepEqual([entry?.invoice_id, entry?.credited_amount], [invoice, 6]);
    const { credits_applied, payment_made, balance } = books.get(`/invoices/${invoice}`);
    assert.deepEqual([credits_applied, payment_made, balance], [6, 0, 4]);
    assert.deepEqual(codeOf(books.call('DELETE', `/invoices/${invoice}`)), [400, 12008]);
    books.ok(books.call('DELETE', `/creditnotes/${id}/invoices/${String(entry?.creditnote_invoice_id)}`));
    assert.equal(books.get(`/invoices/${invoice}`).balance, 10);
    books.ok(apply('2'));
    const [credit] = books.list(`/invoices/${invoice}/creditsapplied`, 'credits');
    books.ok(books.call('DELETE', `/invoices/${invoice}/creditsapplied/${String(credit?.creditnotes_invoice_id)}`));
    assert.equal(books.get(`/creditnotes/${id}`).balance, 6);
  });

  it('refuse to be applied with 12003 to 12007, and then leave nothing behind', () => {
    const books = ready();
    const apply = (id: string, ...invoices: string[]) =>
      codeOf(
        books.call('POST', `/creditnotes/${id}/invoices`, {
          invoices: invoices.map((invoice_id) => ({ invoice_id, amount_applied: '1' })),
        }),
      );
    const draft = String(books.ok(books.invoice([books.line('5')])).invoice?.invoice_id);
    const paid = books.sent('5');
    books.ok(books.paid(paid, '5'));
    const voided = books.sent('5');
    books.ok(books.call('POST', `/invoices/${voided}/status/void`));
    const open = books.sent('5');
    const note = books.credit('3');
    const { last_modified_time } = books.get(`/invoices/${open}`);
    assert.deepEqual(apply(note, open, draft), [400, 12005]);
    assert.equal(books.get(`/invoices/${open}`).last_modified_time, last_modified_time);
    assert.equal(books.get(`/creditnotes/${note}`).balance, 3);
    assert.deepEqual(apply(note, paid), [400, 12006]);
    assert.deepEqual(apply(note, voided), [400, 12007]);
    const closed = books.credit('1');
    books.ok(
      books.call('POST', `/creditnotes/${closed}/refunds`, {
        amount: 1,
        date: '2026-11-24',
        from_account_id: books.bank(),
      }),
    );
    assert.deepEqual(apply(closed, open), [400, 12003]);
    const dead = books.credit('1');
    books.ok(books.call('POST', `/creditnotes/${dead}/status/void`));
    assert.deepEqual(apply(dead, open), [400, 12004]);
  });

  it('name the invoice of ?invoice_id=, and are not applied to it', () => {
    const books = ready();
    const invoice = books.sent('10');
    const made = books.ok(books.note([books.line('4')], {}, { invoice_id: invoice })).creditnote;
    assert.equal(made?.invoice_id, invoice);
    assert.equal(books.get(`/invoices/${invoice}`).balance, 10);
  });

  it('are locked by their own date', () => {
    const books = ready();
    const id = books.credit('10');
    books.zoho.limits.lockDate = '2026-11-24';
    const refund = { amount: '1', date: '2026-11-25', from_account_id: books.bank() };
    assert.deepEqual(codeOf(books.note([books.line('1')])), [400, 1038]);
    assert.deepEqual(codeOf(books.call('POST', `/creditnotes/${id}/status/void`)), [400, 1038]);
    assert.deepEqual(codeOf(books.call('DELETE', `/creditnotes/${id}`)), [400, 1038]);
    assert.deepEqual(codeOf(books.call('PUT', `/creditnotes/${id}`, { date: '2026-12-01' })), [400, 1038]);
    assert.equal(books.call('POST', `/creditnotes/${id}/refunds`, { ...refund, date: '2026-11-20' }).status, 400);
    assert.equal(books.call('POST', `/creditnotes/${id}/refunds`, refund).status, 201);
  });
});
