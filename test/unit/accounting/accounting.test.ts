import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { contactOf } from '../../../worker/accounting/contact.js';
import type { Action, Booking, Documents } from '../../../worker/accounting/documents.js';
import { isBooked } from '../../../worker/accounting/is-booked.js';
import { itemOf } from '../../../worker/accounting/item.js';
import { lineForm } from '../../../worker/accounting/line-form.js';
import { fromMinor, toMinor } from '../../../worker/accounting/money.js';
import { plan, type PlanContext } from '../../../worker/accounting/plan.js';
import { editionOf } from '../../../worker/accounting/editions.js';
import { factsOf, paymentFactsOf, readSale, type Sale } from '../../../worker/accounting/sale.js';
import { sha256 } from '../../../worker/accounting/sha256.js';
import { meaningOf } from '../../../worker/accounting/status.js';
import { mapTaxes } from '../../../worker/accounting/tax.js';
import { emptyBooksProfile, type BooksProfile } from '../../../worker/contract/books-profile.js';
import type { Link } from '../../../worker/contract/link.js';
import type { ZohoTax } from '../../../worker/contract/reference-data.js';
import { DEFAULT_STATUS_MAP, defaultSettings } from '../../../worker/contract/settings.js';
import { wooOrderSchema } from '../../../worker/contract/woo-order.js';
import { newLink } from '../../../worker/sync/new-link.js';
import { desiredOf, fixtureOrders, readFixture, referenceDataFor } from '../../fixtures/fixture-orders.js';

const fixtures = fixtureOrders(['us-excl']);
const [fixture] = fixtures.filter(({ order }) => order.status === 'completed' && order.customer_id !== '0');
assert.ok(fixture);
const data = referenceDataFor(fixture.settings);

function sale(change: Record<string, unknown> = {}, decimals = 2): Sale {
  assert.ok(fixture);
  return readFixture({ ...fixture.rawOrder, ...change }, [], decimals);
}

function wanted(of: Sale): Documents {
  const documents = desiredOf(of, data);
  assert.ok(documents.ok, JSON.stringify(documents));
  return documents.value;
}

function booking(of: Sale): Booking {
  const documents = wanted(of);
  assert.ok(documents.kind === 'booking');
  return documents;
}

function invoiceLink(of: Sale, more: Partial<Link> = {}): Link {
  const key = { object_type: 'order', object_id: of.orderId, kind: 'invoice', slot: '' } as const;
  return newLink(key, '1', { facts: factsOf(of), status: 'paid', number: 'INV-1', total: of.total, ...more });
}
function paymentLink(of: Sale): Link {
  const key = { object_type: 'order', object_id: of.orderId, kind: 'payment', slot: '1' } as const;
  return newLink(key, '2', { facts: paymentFactsOf(of) });
}

describe('accounting/money', () => {
  const cases: [string, number, string][] = [
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['1.004999', 2, '1.00'],
    ['0', 3, '0.000'],
    ['99999999999.99', 2, '99999999999.99'],
    ['12.5', 0, '13'],
  ];
  for (const [text, decimals, expected] of cases) {
    it(`reads ${text} at ${decimals} decimals as ${expected}`, () => {
      assert.equal(fromMinor(toMinor(text, decimals), decimals), expected);
    });
  }
});

describe('accounting/sha256', () => {
  for (const text of ['', 'abc', 'ä€😀', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(1000)]) {
    it(`agrees with the runtime on ${text.length} characters`, () => {
      assert.equal(sha256(text), createHash('sha256').update(text).digest('hex'));
    });
  }
});

describe('accounting/sale', () => {
  it('has the same facts whatever decimals WooCommerce shows, and whatever is renamed, deleted or paid', () => {
    assert.ok(fixture);
    const facts = factsOf(sale()).hash;
    const lines = fixture.order.line_items.map((line) => ({ ...line, name: 'Renamed', product_id: 0, sku: null }));
    for (const change of [
      { line_items: lines },
      { date_paid_gmt: null, transaction_id: 'other' },
      { billing: { ...fixture.order.billing, first_name: 'Somebody' } },
      { total: String(fixture.rawOrder.total).slice(0, -4) },
    ]) {
      assert.equal(factsOf(sale(change)).hash, facts, Object.keys(change).join());
    }
  });

  it('has other facts when an amount, a quantity, a tax or a refund changes', () => {
    assert.ok(fixture);
    const facts = factsOf(sale()).hash;
    const [line, ...rest] = fixture.order.line_items;
    assert.ok(line);
    const changes = [
      { total: '1.00' },
      { total_tax: '0.01' },
      { line_items: [{ ...line, quantity: line.quantity + 1 }, ...rest] },
      { line_items: rest },
      { currency: 'EUR' },
    ];
    for (const change of changes) assert.notEqual(factsOf(sale(change)).hash, facts, Object.keys(change).join());
  });

  it('answers a problem, not an exception, for an amount that is none', () => {
    assert.ok(fixture);
    const read = readSale(wooOrderSchema.parse({ ...fixture.rawOrder, total: 'NaN' }), [], {
      decimals: 2,
      timeZone: 'UTC',
    });
    assert.ok(!read.ok && read.error.code === 'unreadable_order');
  });
});

describe('accounting/status', () => {
  it('means nothing for a status nobody mapped, not even an inherited one', () => {
    assert.equal(meaningOf('processing', DEFAULT_STATUS_MAP), 'invoice');
    assert.equal(meaningOf('partially-shipped', DEFAULT_STATUS_MAP), 'nothing');
    assert.equal(meaningOf('constructor', DEFAULT_STATUS_MAP), 'nothing');
  });
});

describe('accounting/is-booked', () => {
  const paid = sale();
  const links = [invoiceLink(paid), paymentLink(paid)];
  const cases: [string, Sale, Link[], Record<string, 'invoice' | 'nothing' | 'void'>, boolean][] = [
    ['the same facts', paid, links, DEFAULT_STATUS_MAP, true],
    ['another status of the same meaning', sale({ status: 'processing' }), links, DEFAULT_STATUS_MAP, true],
    ['a status map that lost every entry', paid, links, {}, true],
    ['a status of another meaning', sale({ status: 'cancelled' }), links, DEFAULT_STATUS_MAP, false],
    ['other amounts', sale({ total: '1' }), links, DEFAULT_STATUS_MAP, false],
    ['other amounts, read with other decimals', sale({ total: '1' }, 0), links, DEFAULT_STATUS_MAP, true],
    ['a payment that is missing', paid, [invoiceLink(paid)], DEFAULT_STATUS_MAP, false],
    [
      'an unpaid order whose invoice was sent',
      sale({ date_paid_gmt: null }),
      [invoiceLink(paid, { status: 'sent' })],
      DEFAULT_STATUS_MAP,
      true,
    ],
    [
      'an unpaid order whose invoice is a draft',
      sale({ date_paid_gmt: null }),
      [invoiceLink(paid, { status: 'draft' })],
      DEFAULT_STATUS_MAP,
      false,
    ],
    [
      'an invoice whose total was never verified',
      paid,
      [invoiceLink(paid, { facts: null }), paymentLink(paid)],
      DEFAULT_STATUS_MAP,
      false,
    ],
    ['nothing', paid, [], DEFAULT_STATUS_MAP, false],
  ];
  for (const [what, of, held, statusMap, expected] of cases) {
    it(`is ${expected} with ${what}`, () => assert.equal(isBooked(of, held, statusMap), expected));
  }
});

describe('accounting/plan', () => {
  const contextOf = (of: Sale, profile: BooksProfile | null = null): PlanContext => ({
    orderId: of.orderId,
    profile,
    choice: null,
    lockDate: null,
    settings: defaultSettings('AB12'),
  });
  const kinds = (actions: readonly Action[]) => actions.map((action) => action.kind);
  const shared = (of: Sale): Link[] => {
    const { contact, items, taxGroups } = booking(of);
    return [
      newLink(contact.key, '9', { facts: contact.facts }),
      ...[...items, ...taxGroups].map(({ key }) => newLink(key, '9')),
    ];
  };
  const planned = (of: Sale, links: Link[], profile = emptyBooksProfile('10', 'USD')) => {
    const result = plan(wanted(of), links, contextOf(of, profile));
    assert.ok(result.ok, JSON.stringify(result));
    return kinds(result.value);
  };

  it('makes shared things first, then the invoice and its payment', () => {
    const actions = planned(sale(), []);
    assert.equal(actions[0], 'ensure_contact');
    assert.deepEqual(actions.slice(-2), ['create_invoice', 'record_payment']);
  });
  it('is two actions for a known customer with known items', () => {
    assert.deepEqual(planned(sale(), shared(sale())), ['create_invoice', 'record_payment']);
  });
  it('marks the draft sent first where payments on drafts are refused', () => {
    const profile = {
      ...emptyBooksProfile('10', 'USD'),
      draft_payment: { value: 'refused', source: 'refusal' } as const,
    };
    assert.deepEqual(planned(sale(), shared(sale()), profile), ['create_invoice', 'mark_sent', 'record_payment']);
  });
  it('sends the invoice of an unpaid order', () => {
    const unpaid = sale({ date_paid_gmt: null });
    assert.deepEqual(planned(unpaid, shared(unpaid)), ['create_invoice', 'mark_sent']);
  });
  it('adds only what is missing', () => {
    const of = sale();
    assert.deepEqual(planned(of, [...shared(of), invoiceLink(of)]), ['record_payment']);
    assert.deepEqual(planned(of, [...shared(of), invoiceLink(of), paymentLink(of)]), []);
  });
  it('changes the invoice of an unpaid order, and asks about a paid one', () => {
    const of = sale();
    const other = invoiceLink(of, { facts: { ...factsOf(of), hash: 'other' } });
    const unpaid = sale({ date_paid_gmt: null });
    assert.deepEqual(planned(unpaid, [...shared(unpaid), other]), ['update_invoice']);
    const asked = plan(wanted(of), [...shared(of), other, paymentLink(of)], contextOf(of));
    assert.ok(!asked.ok && asked.error[0]?.code === 'edited_after_payment');
  });
});

describe('accounting/desired', () => {
  const reasonOf = (change: Record<string, unknown>, settings = defaultSettings('AB12')) => {
    const documents = desiredOf(sale(change), data, settings);
    assert.ok(documents.ok);
    return documents.value.kind === 'nothing' ? documents.value.reason : documents.value.kind;
  };
  it('wants nothing for what is not booked', () => {
    assert.equal(reasonOf({ status: 'pending' }), 'status');
    assert.equal(reasonOf({ status: 'cancelled' }), 'status');
    assert.equal(reasonOf({}, { ...defaultSettings('AB12'), sync_from: '2030-01-01T00:00:00Z' }), 'before_sync_from');
  });
  it('asks for a currency the books do not have', () => {
    const documents = desiredOf(sale({ currency: 'CHF' }), data);
    assert.ok(!documents.ok && documents.error[0]?.code === 'currency_not_in_books');
  });
  it('parks a total that its parts do not explain, and one below zero', () => {
    for (const [total, code] of [
      ['1.00', 'total_unexplained'],
      ['-1.00', 'negative_total'],
    ] as const) {
      const documents = desiredOf(sale({ total }), data);
      assert.ok(!documents.ok && documents.error[0]?.code === code, code);
    }
  });
  it('records no payment for a total of zero', () => {
    const free = fixtureOrders().find(({ order }) => Number(order.total) === 0 && order.status === 'completed');
    assert.ok(free);
    const documents = desiredOf(
      readFixture(free.rawOrder, [], free.settings.decimals),
      referenceDataFor(free.settings),
    );
    assert.ok(documents.ok && documents.value.kind === 'booking');
    assert.deepEqual(documents.value.payments, []);
  });
});

describe('accounting/tax', () => {
  const rate = (label: string, percent: string, compound = false) => ({
    rateId: '1',
    code: '',
    label,
    percent,
    compound,
    amount: '1',
  });
  const zoho = (tax_id: string, name: string, percent: string, type: ZohoTax['type'] = 'tax'): ZohoTax => ({
    tax_id,
    name,
    percent,
    type,
    country: '',
  });
  const map = (
    label: string,
    percent: string,
    taxes: ZohoTax[],
    chosen: Record<string, string> = {},
    compound = false,
  ) => {
    const [line] = sale().lines;
    assert.ok(line);
    const lines = [{ ...line, taxes: [{ rateId: '1', amount: '1' }] }];
    const settings = { taxes: chosen, tax_rules: [] };
    const mapped = mapTaxes(lines, [rate(label, percent, compound)], { settings, zohoTaxes: taxes, links: [] });
    return mapped.ok ? mapped.value.get('1')?.zoho.tax_id : mapped.error[0]?.code;
  };
  const cases: [string, string | undefined, () => string | undefined][] = [
    [
      'the one whose name is the label, whatever case',
      'a',
      () => map(' vat ', '20', [zoho('a', 'VAT', '20'), zoho('b', 'VAT UK', '20')]),
    ],
    [
      'the one whose name holds the label',
      'b',
      () => map('VAT', '20', [zoho('a', 'Sales', '20'), zoho('b', 'UK VAT std', '20')]),
    ],
    [
      'the only one of that percentage',
      'a',
      () => map('Steuer', '19.00', [zoho('a', 'USt', '19'), zoho('b', 'USt', '7')]),
    ],
    ['none where two would do', 'unmapped_tax', () => map('Tax', '5', [zoho('a', 'GST', '5'), zoho('b', 'PST', '5')])],
    ['none of another percentage', 'unmapped_tax', () => map('VAT', '20', [zoho('a', 'VAT', '19')])],
    [
      'none by an empty label where two would do',
      'unmapped_tax',
      () => map('', '5', [zoho('a', 'GST', '5'), zoho('b', 'PST', '5')]),
    ],
    [
      'the one a person chose',
      'b',
      () => map('GST', '5', [zoho('a', 'GST', '5'), zoho('b', 'PST', '5')], { '1': 'b' }),
    ],
    [
      'not one a person chose whose percentage differs, but the one whose name fits',
      'a',
      () => map('GST', '5', [zoho('a', 'GST', '5'), zoho('b', 'PST', '7')], { '1': 'b' }),
    ],
    [
      'none where the chosen one differs and no other fits',
      'mapped_tax_differs',
      () => map('GST', '5', [zoho('b', 'PST', '7')], { '1': 'b' }),
    ],
    [
      'the compound one for a compound rate',
      'b',
      () => map('QST', '9.975', [zoho('a', 'QST', '9.975'), zoho('b', 'QST', '9.975', 'compound_tax')], {}, true),
    ],
    ['never a group', 'unmapped_tax', () => map('HST', '13', [zoho('a', 'HST', '13', 'tax_group')])],
  ];
  for (const [what, expected, run] of cases) it(`takes ${what}`, () => assert.equal(run(), expected));
});

describe('accounting/line-form', () => {
  const profile = emptyBooksProfile('10', 'USD');
  const cases: [string, bigint, string, typeof profile, Record<string, string | null>][] = [
    ['4 × 2.50', 1000n, '4', profile, { rate: '2.50', quantity: '4', countInDescription: null }],
    ['a third as one piece', 1000n, '3', profile, { rate: '10.00', quantity: '1', countInDescription: '3' }],
    [
      'a third with six known decimals',
      1000n,
      '3',
      { ...profile, rate_precision: { value: 6, source: 'setting' } },
      { rate: '3.333333', quantity: '3' },
    ],
    [
      'a third with a line discount',
      1000n,
      '3',
      { ...profile, discount_level: { value: 'item', source: 'setting' } },
      { rate: '3.34', quantity: '3', discount: '0.02' },
    ],
    ['half a metre as one piece', 1000n, '0.5', profile, { rate: '10.00', quantity: '1', countInDescription: '0.5' }],
    [
      'half a metre where quantities keep decimals',
      1000n,
      '0.5',
      { ...profile, quantity_precision: { value: 2, source: 'setting' } },
      { rate: '20.00', quantity: '0.5' },
    ],
    ['a negative line', -500n, '1', profile, { rate: '-5.00', quantity: '1' }],
  ];
  it('relies on no half that one organisation rounds up and another to the even neighbour', () => {
    // 194 × 365.25 is 70858.5.
    const books: BooksProfile = { ...profile, rate_precision: { value: 2, source: 'setting' } };
    assert.equal(lineForm(toMinor('70859', 0), '194', books, 0).quantity, '1');
  });

  for (const [what, amount, quantity, books, expected] of cases) {
    it(`writes ${what}`, () => {
      const form = lineForm(amount as Parameters<typeof lineForm>[0], quantity, books, 2);
      assert.deepEqual(
        Object.fromEntries(Object.keys(expected).map((key) => [key, form[key as keyof typeof form]])),
        expected,
      );
    });
  }
});

describe('accounting/contact and item', () => {
  const settings = defaultSettings('AB12');
  const contactFor = (of: Sale) =>
    contactOf(of, 'AB12-1', '55', settings, editionOf(emptyBooksProfile('10', 'USD')), null);
  it('key a customer by id, a guest by e-mail, an order without e-mail by itself, each with its currency', () => {
    const billing = { ...fixture.order.billing, email: ' Ada@Example.com ' };
    const key = (change: Record<string, unknown>) => contactFor(sale(change)).key;
    assert.deepEqual(key({ customer_id: 7 }), {
      object_type: 'customer',
      object_id: '7',
      kind: 'contact',
      slot: 'USD',
    });
    assert.equal(key({ customer_id: 0, billing }).object_id, sha256('ada@example.com'));
    assert.equal(key({ customer_id: 0, billing: { ...billing, email: '' } }).object_type, 'order');
  });
  it('name a contact without breaking characters, and always have a name', () => {
    const contact = (first_name: string, email = 'a@b.c') =>
      contactFor(sale({ billing: { ...fixture.order.billing, first_name, last_name: '', company: '', email } }));
    assert.equal(contact('A\u0000d\na').name, 'A d a');
    assert.ok(contact('😀'.repeat(90)).name.length <= 100);
    assert.ok(!/[\uD800-\uDBFF]$/.test(contact('😀'.repeat(90)).name));
    assert.equal(contact('').name, 'a@b.c');
    assert.equal(contact('', '').name, 'AB12-1 (AB12-1)');
    for (const name of contact('N'.repeat(300)).alternativeNames) assert.ok(name.length <= 100);
  });
  it('keep the key of a product when its name changes, and one of its own when it was deleted', () => {
    const line = sale().lines.find(({ kind }) => kind === 'product');
    assert.ok(line);
    assert.deepEqual(itemOf({ ...line, name: 'Other' }, settings).key, itemOf(line, settings).key);
    assert.match(itemOf({ ...line, productId: null }, settings).key.object_id, /^name-[0-9a-f]{16}$/);
    assert.ok(
      itemOf({ ...line, name: 'x'.repeat(300) }, settings).alternativeNames.every((name) => name.length <= 100),
    );
  });
});
