import assert from 'node:assert/strict';
import type { Switches } from '../simulators/zoho-books/switches.js';
import { fresh, type Reply } from './fresh-books.js';

describe('simulators/zoho-books', () => {
  describe('switches', () => {
    const refusedBy: [Partial<Switches>, (books: ReturnType<typeof fresh>) => Reply, number][] = [
      [{ lineWithoutItem: 'reject' }, (b) => b.invoice([{ name: 'x', rate: 1, quantity: 1 }]), 2],
      [
        { discountLevel: 'entity' },
        (b) => b.invoice([b.line('5', { discount: 1 })], { discount_type: 'item_level' }),
        4089,
      ],
      [{ duplicateItemCode: '1000' }, (b) => b.call('POST', '/items', { name: 'Mug', rate: 1 }), 1000],
    ];
    for (const [switches, attempt, code] of refusedBy) {
      it(`${JSON.stringify(switches)} refuses with ${code}, the default not`, () => {
        const strict = fresh(switches);
        strict.ready();
        assert.equal(attempt(strict).json.code, code);
      });
    }

    it('a payment on a draft is accepted or refused', () => {
      for (const [draftPayment, status] of [
        ['accept', 201],
        ['reject', 400],
      ] as const) {
        const books = fresh({ draftPayment });
        books.ready();
        const id = String(books.ok(books.invoice([books.line('10')])).invoice?.invoice_id);
        const body = {
          customer_id: books.state.contact,
          payment_mode: 'cash',
          amount: '10',
          date: '2026-11-24',
          invoices: [{ invoice_id: id, amount_applied: '10' }],
        };
        assert.equal(books.call('POST', '/customerpayments', body).status, status);
      }
    });

    it('a payment with the invoice is supported, silently ignored or refused', () => {
      for (const [name, field] of [
        ['quickCreatePayment', { quick_create_payment: { account_id: '1' } }],
        ['batchPayments', { batch_payments: [{ amount: '10' }] }],
      ] as const) {
        const statusIn = (position: 'supported' | 'ignored' | 'rejected') => {
          const books = fresh({ [name]: position });
          books.ready();
          const reply = books.invoice([books.line('10')], field, { is_quick_create: 'true' });
          return reply.status === 201 ? books.ok(reply).invoice?.status : reply.status;
        };
        assert.deepEqual(
          ['supported', 'ignored', 'rejected'].map((position) => statusIn(position as 'ignored')),
          ['paid', 'draft', 400],
        );
      }
    });

    it('a price list re-prices lines with an item', () => {
      const books = fresh({ priceList: 'ten_percent_off' });
      books.ready();
      assert.equal(books.ok(books.invoice([books.line('10')])).invoice?.total, 9);
    });

    it('filters that are ignored answer everything', () => {
      const books = fresh({ referenceFilter: 'ignored', skuFilter: 'ignored' });
      books.ready();
      books.invoice([books.line('1')]);
      assert.equal(
        (books.call('GET', '/invoices', undefined, { reference_number: 'other' }).json.invoices as unknown[]).length,
        1,
      );
      assert.equal((books.call('GET', '/items', undefined, { sku: 'other' }).json.items as unknown[]).length, 1);
    });

    it('change the form of money, pages and messages', () => {
      const books = fresh(
        {
          moneyAs: 'string',
          pageContext: 'array',
          messages: 'localized',
          retryAfter: 'sent',
        },
        { perMinute: 4 },
      );
      books.ready();
      assert.equal(books.ok(books.invoice([books.line('1')])).invoice?.total, '1.00');
      assert.ok(Array.isArray(books.call('GET', '/invoices').json.page_context));
      assert.equal(books.call('GET', '/items').headers['retry-after'], '60');
    });

    it('give the same bytes for the same calls', () => {
      const run = () => {
        const books = fresh();
        books.ready();
        return JSON.stringify(books.invoice([books.line('12.34', { tax_id: books.tax(0) })]).json);
      };
      assert.equal(run(), run());
    });
  });
});
