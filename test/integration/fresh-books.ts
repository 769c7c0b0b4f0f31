import assert from 'node:assert/strict';
import type { Limits, Switches } from '../simulators/zoho-books/switches.js';
import { createZohoBooks, type OrganizationSeed } from '../simulators/zoho-books/zoho-books.js';

export const ORG = '100';

export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly json: Record<string, unknown> & { code: number };
}

/** A fresh organisation in the given position of its switches, and a client that talks to it. */
export function fresh(
  switches: Partial<Switches> = {},
  limits: Partial<Limits> = {},
  edition = 'global',
  seed: Partial<OrganizationSeed> = {},
) {
  const clock = { now: Date.UTC(2026, 10, 24) };
  const zoho = createZohoBooks({
    now: () => clock.now,
    origin: 'http://zoho.example',
    switches,
    limits: { indexDelayMs: 0, ...limits },
    organizations: [
      {
        organization_id: ORG,
        name: 'Test',
        edition,
        country: 'Germany',
        currency_code: 'EUR',
        otherCurrencies: [{ code: 'JPY', price_precision: 0 }],
        taxes: [
          { name: 'VAT', percent: '19' },
          { name: 'Base', percent: '5' },
          { name: 'On top', percent: '10', type: 'compound_tax' },
        ],
        ...seed,
      },
    ],
    clients: [{ client_id: 'id', client_secret: 'secret', redirect_uris: ['http://shop.example/back'] }],
  });
  const token = zoho.issueToken();
  const call = (
    method: string,
    path: string,
    body?: unknown,
    query: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Reply => {
    const delivery = zoho.handle({
      method,
      path: `/books/v3${path}`,
      query: { organization_id: ORG, ...query },
      headers: { authorization: `Zoho-oauthtoken ${token}`, ...headers },
      body: body === undefined ? '' : JSON.stringify(body),
    });
    assert.ok(delivery.kind === 'answer');
    const { status, headers: answered, body: text } = delivery.answer;
    return { status, headers: answered, json: JSON.parse(text) as Reply['json'] };
  };
  const ok = (reply: Reply): Record<string, Record<string, unknown>> => {
    assert.equal(reply.json.code, 0, JSON.stringify(reply.json));
    return reply.json as unknown as Record<string, Record<string, unknown>>;
  };
  const contact = (name = 'Ada', email = 'ada@example.com') =>
    String(
      ok(call('POST', '/contacts', { contact_name: name, contact_persons: [{ email, is_primary_contact: true }] }))
        .contact?.contact_id,
    );
  const item = (name = 'Mug', sku = 'MUG') =>
    String(ok(call('POST', '/items', { name, sku, rate: '1' })).item?.item_id);
  const line = (rate: string, more: Record<string, unknown> = {}) => ({
    item_id: state.item,
    name: 'Mug',
    rate,
    quantity: 1,
    ...more,
  });
  const state = { contact: '', item: '' };
  const ready = () => {
    state.contact = contact();
    state.item = item();
  };
  const invoice = (lines: unknown[], more: Record<string, unknown> = {}, query: Record<string, string> = {}) =>
    call(
      'POST',
      '/invoices',
      { customer_id: state.contact, reference_number: 'R1', date: '2026-11-24', line_items: lines, ...more },
      query,
    );
  const paid = (invoiceId: string, amount: string, more: Record<string, unknown> = {}) =>
    call('POST', '/customerpayments', {
      customer_id: state.contact,
      payment_mode: 'cash',
      amount,
      date: '2026-11-24',
      invoices: [{ invoice_id: invoiceId, amount_applied: amount }],
      ...more,
    });
  /** An invoice of that amount, sent; its id. */
  const sent = (amount: string, more: Record<string, unknown> = {}) => {
    const id = String(ok(invoice([line(amount)], more)).invoice?.invoice_id);
    ok(call('POST', `/invoices/${id}/status/sent`));
    return id;
  };
  const note = (lines: unknown[], more: Record<string, unknown> = {}, query: Record<string, string> = {}) =>
    call(
      'POST',
      '/creditnotes',
      { customer_id: state.contact, reference_number: 'R1-R2', date: '2026-11-24', line_items: lines, ...more },
      query,
    );
  /** An open credit note of that amount; its id. */
  const credit = (amount: string) => String(ok(note([line(amount)])).creditnote?.creditnote_id);
  const get = (path: string): Record<string, unknown> => Object.values(ok(call('GET', path)))[2] ?? {};
  const list = (path: string, key: string, query: Record<string, string> = {}) =>
    ok(call('GET', path, undefined, query))[key] as unknown as Record<string, unknown>[];
  const bank = () => zoho.org(ORG).accounts[1]?.account_id ?? '';
  const tax = (index: number) => zoho.org(ORG).taxes[index]?.tax_id ?? '';
  return {
    zoho,
    clock,
    call,
    ok,
    get,
    list,
    contact,
    item,
    line,
    ready,
    invoice,
    sent,
    paid,
    note,
    credit,
    bank,
    tax,
    state,
  };
}

/** HTTP status and Zoho's code. */
export const codeOf = (reply: Reply) => [reply.status, reply.json.code];
