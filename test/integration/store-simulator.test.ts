import assert from 'node:assert/strict';
import { oauth1Header } from '../../worker/store/oauth1.js';
import { fixtureOrders } from '../fixtures/fixture-orders.js';
import { serveStore } from '../simulators/store/serve.js';
import { createStore, type OrderJson, type Store } from '../simulators/store/store.js';
import { signWebhook } from '../simulators/store/webhooks.js';
import { describeStoreContract } from './store-contract.js';

const KEYS = { consumerKey: 'ck_test', consumerSecret: 'cs_test', workerSecret: 'ab'.repeat(32) };
const START = Date.UTC(2026, 10, 24, 10);
const connected = { state: 'connected', organization_id: '10', organizations: [], problem: null, sealed: 'x' } as const;

describeStoreContract('the simulator', async () => {
  let now = START;
  let lastId = 100;
  const template = fixtureOrders(['us-excl'])[0];
  assert.ok(template);
  const store = createStore({ ...KEYS, now: () => now, url: '' });
  store.tables.connection = { ...connected, organizations: [] };
  const server = await serveStore(store);
  const orderOf = (status: string, email = 'ann@example.com', day = '2026-11-24'): OrderJson => {
    const id = ++lastId;
    const order = template.rawOrder as OrderJson;
    const billing = { ...(order.billing as object), email };
    return { ...order, id, number: String(id), status, billing, date_created_gmt: `${day}T12:00:00` };
  };
  const place = (status: string, email?: string) => {
    const order = orderOf(status, email);
    store.placeOrder(order);
    return Promise.resolve(String(order.id));
  };
  const filters: Record<string, Store['shop']['filters']> = {
    skip: { skipOrder: () => true },
    change: { sale: (order) => ({ ...order, customer_note: `changed ${String(order.id)}` }) },
    other: { skipOrder: () => 'another type', sale: () => 'another type' },
    throw: {
      skipOrder: () => {
        throw new Error('a filter that throws');
      },
      sale: () => {
        throw new Error('a filter that throws');
      },
    },
  };
  const done = (action: () => void) => {
    action();
    return Promise.resolve();
  };
  return {
    ...KEYS,
    baseUrl: server.url,
    now: () => now,
    createOrder: (email) => place('processing', email),
    createDraft: () => place('checkout-draft'),
    touchOrder: (id) => done(() => store.updateOrder(id, (order) => order)),
    refundOrder: (id) => done(() => store.addRefund(id, { id: 9000, amount: '1.00' })),
    trashOrder: (id) => done(() => store.trashOrder(id)),
    deleteOrder: (id) => done(() => store.deleteOrder(id)),
    createCustomer: (email) => {
      const id = ++lastId;
      store.registerCustomer({ id, email, billing: { email: '' } });
      return Promise.resolve(String(id));
    },
    deleteCustomer: (id) => done(() => store.deleteCustomer(id)),
    createPastOrders: (day, count, status = 'completed') => {
      const orders = Array.from({ length: count }, () => orderOf(status, undefined, day));
      for (const order of orders) store.importOrder(order);
      return Promise.resolve(orders.map((order) => String(order.id)));
    },
    setFilter: (kind) => done(() => Object.assign(store.shop.filters, filters[kind])),
    runUpkeep: () => done(() => store.runUpkeep()),
    passTime: (ms) =>
      done(() => {
        now += ms;
      }),
    close: () => server.close(),
  };
});

describe('simulators/store', () => {
  let now: number;
  let store: Store;
  beforeEach(() => {
    now = START;
    store = createStore({ ...KEYS, now: () => now, url: 'http://store.example:8081' });
  });

  const get = (path: string, query: Record<string, string> = {}) => {
    const url = `http://store.example:8081${path}?${new URLSearchParams(query).toString()}`;
    const authorization = oauth1Header(KEYS.consumerKey, KEYS.consumerSecret, {
      method: 'GET',
      url,
      unixSeconds: Math.floor(now / 1000),
      nonce: String(Math.random()),
    });
    return store.handle({ method: 'GET', path, query, headers: { authorization }, body: '' });
  };

  it('answers every fixture order as WooCommerce did, with six decimals and with its own', () => {
    for (const fixture of fixtureOrders()) {
      store.shop.decimals = fixture.settings.decimals;
      store.placeOrder(fixture.rawOrder as OrderJson, fixture.rawRefunds);
      const path = `/wp-json/wc/v3/orders/${fixture.order.id}`;
      const exact = JSON.parse(get(path, { dp: '6' }).body) as Record<string, unknown>;
      assert.equal(exact.total, fixture.rawOrder.total);
      assert.deepEqual(exact.line_items, fixture.rawOrder.line_items);
      const shown = JSON.parse(get(path).body) as Record<string, unknown>;
      for (const key of ['total', 'total_tax', 'cart_tax', 'shipping_total', 'discount_total']) {
        assert.equal(shown[key], fixture.defaultOrder[key], `${fixture.profile}-${fixture.order.id} ${key}`);
      }
    }
  });

  it('refuses a nonce that was used, an old time and a wrong secret', () => {
    const url = 'http://store.example:8081/wp-json/wc/v3/orders';
    const header = (secret: string, unixSeconds: number) =>
      oauth1Header(KEYS.consumerKey, secret, { method: 'GET', url, unixSeconds, nonce: 'once' });
    const send = (authorization: string) =>
      store.handle({ method: 'GET', path: '/wp-json/wc/v3/orders', query: {}, headers: { authorization }, body: '' })
        .status;
    const seconds = Math.floor(now / 1000);
    assert.equal(send(header('wrong', seconds)), 401);
    assert.equal(send(header(KEYS.consumerSecret, seconds - 1000)), 401);
    assert.equal(send(header(KEYS.consumerSecret, seconds)), 200);
    assert.equal(send(header(KEYS.consumerSecret, seconds)), 401);
  });

  it('takes Basic only where it knows that it is behind TLS', () => {
    const authorization = `Basic ${Buffer.from('ck_test:cs_test').toString('base64')}`;
    const send = (of: Store) =>
      of.handle({ method: 'GET', path: '/wp-json/wc/v3/orders', query: {}, headers: { authorization }, body: '' })
        .status;
    assert.equal(send(store), 401);
    assert.equal(send(createStore({ ...KEYS, now: () => now, url: 'https://store.example' })), 200);
    assert.equal(send(createStore({ ...KEYS, now: () => now, url: 'https://store.example', seesTls: false })), 401);
  });

  describe('webhooks', () => {
    const order = (id: number): OrderJson => ({ ...(fixtureOrders(['us-excl'])[0]?.rawOrder as OrderJson), id });

    it('are announced by an unsigned ping and coalesce while one is pending', () => {
      store.webhooks.add('order.updated', 'http://worker.example/', 'secret');
      store.placeOrder(order(1));
      store.updateOrder('1', (current) => current);
      store.updateOrder('1', (current) => current);
      const [ping, event, ...rest] = store.webhooks.due();
      assert.equal(ping?.body, 'webhook_id=1');
      assert.equal(ping.headers['x-wc-webhook-signature'], undefined);
      assert.equal(event?.headers['x-wc-webhook-signature'], signWebhook(event?.body ?? '', 'secret'));
      assert.deepEqual(rest, []);
    });

    it('show the state of the delivery, not of the event', () => {
      store.webhooks.add('order.created', 'http://worker.example/', 'secret');
      store.placeOrder(order(1));
      store.updateOrder('1', (current) => ({ ...current, status: 'completed' }));
      assert.match(store.webhooks.due()[1]?.body ?? '', /"status":"completed"/);
    });

    it('carry the same delivery id for two orders of one second', () => {
      store.webhooks.add('order.created', 'http://worker.example/', 'secret');
      store.placeOrder(order(1));
      store.placeOrder(order(2));
      const ids = store.webhooks.due().flatMap((delivery) => delivery.headers['x-wc-webhook-delivery-id'] ?? []);
      assert.equal(ids.length, 2);
      assert.equal(new Set(ids).size, 1);
    });

    it('are switched off by the seventh failure in a row, and lose what happens then', () => {
      const webhook = store.webhooks.add('order.created', 'http://worker.example/', 'secret');
      for (let id = 1; id <= 7; id++) {
        assert.equal(webhook.status, 'active');
        store.placeOrder(order(id));
        for (const delivery of store.webhooks.due())
          store.webhooks.settle(delivery, delivery.kind === 'ping' ? 200 : 500);
      }
      assert.equal(webhook.status, 'disabled');
      store.placeOrder(order(8));
      assert.deepEqual(store.webhooks.due(), []);
      webhook.status = 'active';
      store.placeOrder(order(9));
      for (const delivery of store.webhooks.due()) store.webhooks.settle(delivery, 500);
      assert.equal(webhook.status, 'disabled');
    });

    it('take a redirect for success, and lose events where they are lost', () => {
      const webhook = store.webhooks.add('order.created', 'http://worker.example/', 'secret');
      store.placeOrder(order(1));
      for (const delivery of store.webhooks.due()) store.webhooks.settle(delivery, 301);
      assert.equal(webhook.failureCount, 0);
      store.webhooks.lose = () => true;
      store.placeOrder(order(2));
      assert.deepEqual(
        store.webhooks.due().filter((delivery) => delivery.kind === 'event'),
        [],
      );
    });

    it('deliver errors as signed bodies when the owner lost the right or the order is gone', () => {
      const webhook = store.webhooks.add('order.updated', 'http://worker.example/', 'secret');
      store.placeOrder(order(1));
      store.updateOrder('1', (current) => current);
      store.deleteOrder('1');
      assert.match(store.webhooks.due().at(-1)?.body ?? '', /woocommerce_rest_shop_order_invalid_id/);
      webhook.ownerMayRead = false;
      store.placeOrder(order(2));
      store.updateOrder('2', (current) => current);
      assert.match(store.webhooks.due().at(-1)?.body ?? '', /woocommerce_rest_cannot_view/);
    });
  });
});
