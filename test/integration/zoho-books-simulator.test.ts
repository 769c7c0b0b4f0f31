import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SCOPES } from '../../worker/contract/scopes.js';
import { sharedFolder } from '../fixtures/shared-folder.js';
import { SWITCHES, type Switches } from '../simulators/zoho-books/switches.js';
import { SERVED, type ZohoBooks } from '../simulators/zoho-books/zoho-books.js';
import { codeOf, fresh, ORG, type Reply } from './fresh-books.js';

describe('simulators/zoho-books', () => {
  describe('transport', () => {
    it('refuses a missing token with 14, an unknown one with 57, a foreign organisation with 6041', () => {
      const { call } = fresh();
      assert.deepEqual(codeOf(call('GET', '/contacts', undefined, {}, { authorization: '' })), [401, 14]);
      assert.deepEqual(
        codeOf(call('GET', '/contacts', undefined, {}, { authorization: 'Zoho-oauthtoken x' })),
        [401, 57],
      );
      assert.deepEqual(codeOf(call('GET', '/contacts', undefined, { organization_id: '9' })), [400, 6041]);
    });

    it('refuses the 101st call of a minute in each kind of limiter', () => {
      for (const limiter of SWITCHES.limiter) {
        const { call, clock } = fresh({ limiter });
        for (let count = 0; count < 100; count++) assert.equal(call('GET', '/items').status, 200);
        assert.deepEqual(codeOf(call('GET', '/items')), [429, 44], limiter);
        clock.now += 61_000;
        if (limiter !== 'sliding') assert.equal(call('GET', '/items').status, 200, limiter);
      }
    });

    it('refuses what is beyond the day quota, whose figures are in the headers', () => {
      const { call } = fresh({}, { perDay: 3 });
      assert.equal(call('GET', '/items').headers['x-rate-limit-remaining'], '2');
      call('GET', '/items');
      call('GET', '/items');
      assert.deepEqual(codeOf(call('GET', '/items')), [429, 45]);
    });

    it('refuses the eleventh call in flight', () => {
      const { zoho } = fresh();
      const request = {
        method: 'GET',
        path: '/books/v3/items',
        query: { organization_id: ORG },
        headers: {},
        body: '',
      };
      const flying = Array.from({ length: 10 }, () => zoho.arrive(request));
      const eleventh = zoho.arrive(request).delivery;
      assert.ok(eleventh.kind === 'answer' && eleventh.answer.status === 429);
      flying[0]?.leave();
      const next = zoho.arrive(request).delivery;
      assert.ok(next.kind === 'answer' && next.answer.status === 401);
    });

    it('knows its routes: a wrong path is 5, a wrong method 37', () => {
      const { call } = fresh();
      assert.deepEqual(codeOf(call('GET', '/nothing')), [404, 5]);
      assert.deepEqual(codeOf(call('PUT', '/contacts')), [405, 37]);
    });

    it('serves beyond our scopes only the deletion of items and taxes, which is for people and tests', () => {
      const beyond = SERVED.filter(({ scope }) => !(SCOPES as readonly string[]).includes(`ZohoBooks.${scope}`));
      assert.deepEqual(
        beyond.map(({ method, pattern }) => `${method} ${pattern.source}`),
        [
          'DELETE ^\\/items\\/(\\d+)$',
          'DELETE ^\\/settings\\/taxes\\/(\\d+)$',
          'DELETE ^\\/settings\\/taxgroups\\/(\\d+)$',
        ],
      );
    });

    it("serves only what Zoho's own description has, under the scope it names there", function () {
      const folder = join(sharedFolder, 'zoho-openapi');
      if (!existsSync(folder)) return this.skip();
      interface Operation {
        readonly security?: readonly Record<string, readonly string[]>[];
      }
      const described: { method: string; path: string; scopes: readonly string[] }[] = [];
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.yml'))) {
        const document = parse(readFileSync(join(folder, file), 'utf8')) as {
          paths: Record<string, Record<string, Operation>>;
        };
        for (const [path, operations] of Object.entries(document.paths)) {
          for (const [method, operation] of Object.entries(operations)) {
            const scopes = (operation.security ?? []).flatMap((entry) => Object.values(entry).flat());
            described.push({ method: method.toUpperCase(), path: path.replace(/\{[^}]+\}/g, '123'), scopes });
          }
        }
      }
      for (const { method, pattern, scope } of SERVED) {
        const found = described.filter((entry) => entry.method === method && pattern.test(entry.path));
        assert.ok(found.length > 0, `${method} ${pattern.source} is not described by Zoho`);
        const scopes = found.flatMap((entry) => entry.scopes);
        assert.ok(
          scopes.length === 0 || scopes.includes(`ZohoBooks.${scope}`),
          `${method} ${pattern.source}: ${scopes.join()}`,
        );
      }
    });
  });

  describe('OAuth', () => {
    const form = (
      zoho: ZohoBooks,
      fields: Record<string, string>,
      contentType = 'application/x-www-form-urlencoded',
    ) => {
      const delivery = zoho.handle({
        method: 'POST',
        path: '/oauth/v2/token',
        query: {},
        headers: { 'content-type': contentType },
        body: contentType.includes('json') ? JSON.stringify(fields) : new URLSearchParams(fields).toString(),
      });
      assert.ok(delivery.kind === 'answer');
      return { status: delivery.answer.status, json: JSON.parse(delivery.answer.body) as Record<string, string> };
    };
    const client = { client_id: 'id', client_secret: 'secret' };

    it('exchanges a code once, answers its errors with 200, and knows no JSON body', () => {
      const { zoho } = fresh();
      const code = zoho.selfClientCode();
      const fields = { grant_type: 'authorization_code', code, ...client };
      assert.equal(form(zoho, fields, 'application/json').json.error, 'invalid_client');
      assert.equal(form(zoho, { ...fields, client_secret: 'x' }).json.error, 'invalid_client_secret');
      assert.ok(form(zoho, fields).json.refresh_token);
      const again = form(zoho, fields);
      assert.deepEqual([again.status, again.json.error], [200, 'invalid_code']);
    });

    it('lets a code die after two minutes and a token after an hour', () => {
      const { zoho, clock, call } = fresh();
      const code = zoho.selfClientCode();
      clock.now += 121_000;
      assert.equal(form(zoho, { grant_type: 'authorization_code', code, ...client }).json.error, 'invalid_code');
      clock.now += 3_600_000;
      assert.deepEqual(codeOf(call('GET', '/items')), [401, 57]);
    });

    it('gives out ten tokens in ten minutes and then denies', () => {
      const { zoho } = fresh();
      const granted = form(zoho, { grant_type: 'authorization_code', code: zoho.selfClientCode(), ...client }).json;
      const refresh = () =>
        form(zoho, { grant_type: 'refresh_token', refresh_token: granted.refresh_token ?? '', ...client });
      for (let count = 0; count < 10; count++) assert.ok(refresh().json.access_token);
      assert.deepEqual([refresh().status, refresh().json.error], [400, 'Access Denied']);
      zoho.revokeTokens();
      assert.equal(refresh().json.error, 'invalid_code');
    });
  });

  describe('records', () => {
    it('refuses a taken contact name, also on a change, unless the preference allows it', () => {
      const { call, contact } = fresh();
      contact('Ada');
      const other = contact('Bob', 'bob@example.com');
      assert.deepEqual(codeOf(call('POST', '/contacts', { contact_name: 'ada' })), [400, 3062]);
      assert.deepEqual(codeOf(call('PUT', `/contacts/${other}`, { contact_name: 'Ada' })), [400, 3062]);
      const lenient = fresh({ duplicateContactNames: 'allowed' });
      lenient.contact('Ada');
      lenient.contact('Ada', 'x@example.com');
    });

    it('hides inactive contacts, ignores filters it does not know, and shows new rows late', () => {
      const { call, contact, clock, ok } = fresh({}, { indexDelayMs: 5000 });
      const id = contact();
      const count = (query: Record<string, string>) =>
        (ok(call('GET', '/contacts', undefined, query)).contacts as unknown as unknown[]).length;
      assert.equal(count({}), 0);
      assert.equal(call('GET', `/contacts/${id}`).json.code, 0);
      clock.now += 5001;
      assert.equal(count({ email: 'ADA@example.com' }), 1);
      assert.equal(count({ nonsense: 'x' }), 1);
      call('POST', `/contacts/${id}/inactive`);
      assert.equal(count({}), 0);
      assert.equal(count({ filter_by: 'Status.All' }), 1);
    });

    it('refuses a taken item name or SKU, and an unknown or inactive item on a line', () => {
      const books = fresh();
      books.ready();
      assert.deepEqual(codeOf(books.call('POST', '/items', { name: 'mug', sku: 'X', rate: 1 })), [400, 1001]);
      assert.deepEqual(codeOf(books.call('POST', '/items', { name: 'Other', sku: 'MUG', rate: 1 })), [400, 1001]);
      assert.deepEqual(codeOf(books.invoice([books.line('1', { item_id: '123' })])), [404, 2006]);
    });

    it('numbers invoices itself, and takes a number only with the flag in the query', () => {
      const books = fresh();
      books.ready();
      assert.equal(books.ok(books.invoice([books.line('1')])).invoice?.invoice_number, 'INV-000001');
      const numbered = { invoice_number: 'A1', ignore_auto_number_generation: true };
      assert.deepEqual(codeOf(books.invoice([books.line('1')], numbered)), [400, 4097]);
      const flag = { ignore_auto_number_generation: 'true' };
      assert.equal(books.invoice([books.line('1')], { invoice_number: 'A1' }, flag).status, 201);
      assert.deepEqual(codeOf(books.invoice([books.line('1')], { invoice_number: 'A1' }, flag)), [400, 1001]);
    });

    it('refuses fields of other editions, a negative total and a locked day', () => {
      const books = fresh({}, { lockDate: '2026-10-31' });
      books.ready();
      assert.equal(books.invoice([books.line('1')], { gst_treatment: 'consumer' }).status, 400);
      assert.equal(books.invoice([books.line('-1')]).status, 400);
      assert.equal(books.invoice([books.line('1')], { date: '2026-10-31' }).status, 400);
      assert.equal(books.invoice([books.line('1')], { date: '2026-11-01' }).status, 201);
    });

    it('goes from draft to sent to paid, refuses more than the balance, and does not delete what is paid', () => {
      const books = fresh();
      books.ready();
      const made = books.ok(books.invoice([books.line('10')])).invoice;
      assert.equal(made?.status, 'draft');
      const id = String(made.invoice_id);
      const pay = (amount: string) =>
        books.call('POST', '/customerpayments', {
          customer_id: books.state.contact,
          payment_mode: 'cash',
          amount,
          date: '2026-11-24',
          invoices: [{ invoice_id: id, amount_applied: amount }],
        });
      const status = () => books.ok(books.call('GET', `/invoices/${id}`)).invoice?.status;
      books.call('POST', `/invoices/${id}/status/sent`);
      assert.equal(status(), 'sent');
      assert.equal(pay('4').status, 201);
      assert.equal(status(), 'partially_paid');
      assert.deepEqual(codeOf(pay('7')), [400, 24016]);
      assert.equal(pay('6').status, 201);
      assert.equal(status(), 'paid');
      assert.deepEqual(codeOf(books.call('DELETE', `/invoices/${id}`)), [400, 4001]);
      assert.deepEqual(books.zoho.org(ORG).mails, []);
    });

    it('closes a credit note when it is applied or refunded, and refuses what it does not hold', () => {
      const books = fresh();
      books.ready();
      const id = String(books.ok(books.invoice([books.line('10')])).invoice?.invoice_id);
      const body = {
        customer_id: books.state.contact,
        date: '2026-11-24',
        reference_number: 'R1-R2',
        line_items: [{ name: 'Mug', rate: '6', quantity: 1 }],
      };
      const note = books.ok(books.call('POST', '/creditnotes', body)).creditnote;
      const path = `/creditnotes/${String(note?.creditnote_id)}`;
      const apply = (amount: string) =>
        books.call('POST', `${path}/invoices`, { invoices: [{ invoice_id: id, amount_applied: amount }] });
      const refund = (amount: string) =>
        books.call('POST', `${path}/refunds`, {
          amount,
          date: '2026-11-24',
          from_account_id: books.zoho.org(ORG).accounts[1]?.account_id,
        });
      assert.deepEqual(codeOf(apply('4')), [400, 12005]);
      books.call('POST', `/invoices/${id}/status/sent`);
      assert.equal(apply('4').status, 200);
      assert.equal(books.ok(books.call('GET', `/invoices/${id}`)).invoice?.balance, 6);
      assert.equal(refund('3').status, 400);
      assert.equal(refund('2').status, 201);
      assert.equal(books.ok(books.call('GET', path)).creditnote?.status, 'closed');
      assert.deepEqual(codeOf(apply('1')), [400, 12003]);
      assert.equal((books.call('GET', `${path}/refunds`).json.creditnote_refunds as unknown[]).length, 1);
    });

    it('logs a mail for send=true', () => {
      const books = fresh();
      books.ready();
      books.invoice([books.line('1')], {}, { send: 'true' });
      assert.equal(books.zoho.org(ORG).mails.length, 1);
    });
  });

  describe('totals', () => {
    const totalOf = (
      switches: Partial<Switches>,
      lines: (tax: (index: number) => string) => Record<string, unknown>[],
      more: Record<string, unknown> = {},
    ) => {
      const books = fresh(switches);
      books.ready();
      const reply = books.invoice(
        lines(books.tax).map((line) => books.line(String(line.rate), line)),
        more,
      );
      const { total, tax_total } = books.ok(reply).invoice ?? {};
      return [total, tax_total];
    };
    const three = (tax: (index: number) => string) => [1, 2, 3].map(() => ({ rate: '8.39', tax_id: tax(0) }));

    it('rounds tax per line or once', () => {
      assert.deepEqual(totalOf({ taxRounding: 'item' }, three), [29.94, 4.77]);
      assert.deepEqual(totalOf({ taxRounding: 'entity' }, three), [29.95, 4.78]);
    });
    it('takes tax out of a gross price, where that is honoured', () => {
      const gross = (tax: (index: number) => string) => [{ rate: '9.99', tax_id: tax(0) }];
      assert.deepEqual(totalOf({}, gross, { is_inclusive_tax: true }), [9.99, 1.6]);
      assert.deepEqual(totalOf({ inclusive: 'ignored' }, gross, { is_inclusive_tax: true }), [11.89, 1.9]);
    });
    it('takes tax on the line as rounded', () => {
      assert.deepEqual(
        totalOf({ ratePrecision: '6' }, (tax) => [{ rate: '54.54545', tax_id: tax(0) }]),
        [64.91, 10.36],
      );
    });
    it('adds the adjustment, rounds off, or ignores the field', () => {
      assert.deepEqual(
        totalOf({}, () => [{ rate: '9.99' }], { adjustment: '0.01' }),
        [10, 0],
      );
      assert.deepEqual(
        totalOf({ adjustmentField: 'off' }, () => [{ rate: '9.99' }], { adjustment: '0.01' }),
        [9.99, 0],
      );
      assert.deepEqual(
        totalOf({ roundOff: 'nearest_whole' }, () => [{ rate: '9.99' }]),
        [10, 0],
      );
    });
    it('computes a compound tax of a group by its switch', () => {
      for (const [compoundInGroup, tax] of [
        ['on_previous_taxes', 15.5],
        ['on_net', 15],
      ] as const) {
        const books = fresh({ compoundInGroup });
        books.ready();
        const group = books.ok(
          books.call('POST', '/settings/taxgroups', { tax_group_name: 'G', taxes: `${books.tax(1)},${books.tax(2)}` }),
        ).tax_group;
        const made = books.ok(books.invoice([books.line('100', { tax_id: group?.tax_group_id })])).invoice;
        assert.equal(made?.tax_total, tax);
      }
    });
  });

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
