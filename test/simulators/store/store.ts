import { defaultSettings, type Settings } from '../../../worker/contract/settings.js';
import { ROUTES, type RouteName } from '../../../worker/contract/routes.js';
import { CONTRACT, CONTRACT_HEADER, NAMESPACE } from '../../../worker/contract/version.js';
import { createAuth } from './auth.js';
import { upsertChange } from './changes.js';
import { wpError, type Json, type StoreAnswer, type StoreRequest } from './http-types.js';
import { oauthCallback } from './connection-handlers.js';
import type { PluginContext } from './plugin-handler.js';
import { pluginRoute } from './plugin-routes.js';
import { runUpkeep } from './requests.js';
import { newTables, type Tables } from './tables.js';
import { createWebhooks, type Topic, type WebhookSim } from './webhooks.js';
import { renderOrder, wooRest, type Shop } from './woo-rest.js';

export type { StoreAnswer, StoreRequest } from './http-types.js';

export interface StoreOptions {
  /** The database clock, epoch milliseconds. */
  readonly now: () => number;
  readonly url: string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly workerSecret: string;
  readonly storeCode?: string;
  readonly decimals?: number;
  readonly settings?: Partial<Settings>;
  readonly leaseMs?: number;
  /** Default: whether the URL is https. */
  readonly seesTls?: boolean;
}

export type OrderJson = Json & { id: number; status: string };

/** A WooCommerce shop with our plugin: its REST API, its webhooks, and the plugin's routes and tables in memory. */
export interface Store {
  /** One request, one transaction. */
  handle(request: StoreRequest): StoreAnswer;
  /** As an administrator in wp-admin (cookie and nonce). */
  adminCall(method: string, path: string, body?: unknown): StoreAnswer;
  placeOrder(order: OrderJson, refunds?: Json[]): void;
  updateOrder(id: string, change: (order: OrderJson) => OrderJson): void;
  addRefund(id: string, refund: Json): void;
  deleteRefund(id: string, refundId: number): void;
  trashOrder(id: string): void;
  untrashOrder(id: string): void;
  deleteOrder(id: string): void;
  registerCustomer(customer: Json & { id: number }): void;
  /** Nothing is recorded, as in WordPress. */
  deleteCustomer(id: string): void;
  /** An order from before the plugin was there. */
  importOrder(order: OrderJson): void;
  /** What is done once an hour. */
  runUpkeep(): void;
  setUrl(url: string): void;
  readonly shop: Shop;
  readonly tables: Tables;
  readonly webhooks: WebhookSim;
  readonly installationId: string;
}

const DRAFTS = new Set(['checkout-draft', 'auto-draft', 'draft', 'new']);
const PLUGIN = `/wp-json/${NAMESPACE}`;

export function createStore(options: StoreOptions): Store {
  let url = options.url;
  const installationId = 'inst0001';
  const shop: Shop = {
    orders: new Map(),
    customers: new Map(),
    products: new Map(),
    taxRates: [],
    decimals: options.decimals ?? 2,
    timeZone: '+00:00',
    filters: {},
  };
  const tables = newTables({ ...defaultSettings(options.storeCode ?? 'AB12'), ...options.settings });
  const auth = createAuth({ ...options, url: () => url, seesTls: () => options.seesTls ?? url.startsWith('https:') });
  const context: PluginContext = {
    tables,
    shop,
    now: options.now,
    leaseMs: options.leaseMs ?? 120_000,
    url: () => url,
    installationId,
    states: new Map(),
  };
  const webhooks = createWebhooks({ now: options.now, source: () => `${url}/`, render });

  function render(topic: Topic, id: string, ownerMayRead: boolean): unknown {
    if (!ownerMayRead)
      return {
        code: 'woocommerce_rest_cannot_view',
        message: 'Sorry, you cannot view this resource.',
        data: { status: 401 },
      };
    if (topic === 'order.deleted') return { id: Number(id) };
    if (topic === 'customer.created') return shop.customers.get(id) ?? {};
    const entry = shop.orders.get(id);
    if (entry === undefined)
      return { code: 'woocommerce_rest_shop_order_invalid_id', message: 'Invalid ID.', data: { status: 404 } };
    return renderOrder(entry, shop.decimals);
  }

  function changed(id: string, topic: Topic | null, more: Parameters<typeof upsertChange>[3] = {}): void {
    upsertChange(tables, { object_type: 'order', object_id: id }, options.now(), more);
    if (topic !== null) webhooks.fire(topic, id);
  }

  function entryOf(id: string) {
    const entry = shop.orders.get(id);
    if (entry === undefined) throw new Error(`no order ${id}`);
    return entry;
  }

  /** Who may call what: DESIGN §9, in WordPress's order – route, authentication, permission. */
  function callPlugin(request: StoreRequest, asAdmin: boolean): StoreAnswer {
    const path = request.path.slice(PLUGIN.length);
    if (path === '/connection/callback' && request.method === 'GET') return oauthCallback(request, context);
    const match = findRoute(request.method, path);
    if (match === null) return wpError(404, 'rest_no_route', 'No route was found matching the URL and request method.');
    const { name, id } = match;
    if (asAdmin)
      return ROUTES[name].who === 'signature'
        ? wpError(401, 'storebooks_bad_signature', '')
        : pluginRoute(request, name, id, false, context);
    if (!auth.hasKey(request)) return wpError(401, 'woocommerce_rest_authentication_error', 'Invalid signature.');
    const signed = auth.hasSignature(request);
    if (!signed) {
      const carriesOne = request.headers['x-storebooks-signature'] !== undefined;
      if (carriesOne) return wpError(401, 'storebooks_bad_signature', 'The signature does not match.');
      return ROUTES[name].who === 'key'
        ? pluginRoute(request, name, id, false, context)
        : wpError(403, 'storebooks_signature_required', 'Sign this call.');
    }
    const contract = Number(request.headers[CONTRACT_HEADER]);
    if (!(contract >= CONTRACT - 1 && contract <= CONTRACT))
      return wpError(426, 'storebooks_upgrade_worker', 'Restart the sync service.');
    return pluginRoute(request, name, id, true, context);
  }

  return {
    shop,
    tables,
    webhooks,
    installationId,
    setUrl: (next) => {
      url = next;
    },
    handle(request) {
      if (request.path.startsWith(PLUGIN)) return callPlugin(request, false);
      if (!request.path.startsWith('/wp-json/wc/v3')) return wpError(404, 'rest_no_route', 'No route was found.');
      if (!auth.hasKey(request))
        return wpError(401, 'woocommerce_rest_cannot_view', 'Sorry, you cannot list resources.');
      return wooRest(shop, request);
    },
    adminCall: (method, path, body) =>
      callPlugin(
        {
          method,
          path: `${PLUGIN}${path}`,
          query: {},
          headers: {},
          body: body === undefined ? '' : JSON.stringify(body),
        },
        true,
      ),
    placeOrder(order, refunds = []) {
      const id = String(order.id);
      shop.orders.set(id, { order, refunds, trashed: false });
      if (DRAFTS.has(order.status)) webhooks.fire('order.updated', id);
      else changed(id, 'order.created');
    },
    updateOrder(id, change) {
      const entry = entryOf(id);
      entry.order = change(entry.order);
      if (DRAFTS.has(entry.order.status)) webhooks.fire('order.updated', id);
      else changed(id, 'order.updated');
    },
    addRefund(id, refund) {
      entryOf(id).refunds.push(refund);
      changed(id, 'order.updated');
    },
    deleteRefund(id, refundId) {
      const entry = entryOf(id);
      entry.refunds = entry.refunds.filter((refund) => refund.id !== refundId);
      changed(id, null);
    },
    trashOrder(id) {
      entryOf(id).trashed = true;
      changed(id, 'order.deleted', { deleted: 'trash' });
    },
    untrashOrder(id) {
      entryOf(id).trashed = false;
      changed(id, 'order.restored', { deleted: null });
    },
    deleteOrder(id) {
      shop.orders.delete(id);
      changed(id, null, { deleted: 'permanent' });
    },
    registerCustomer(customer) {
      const id = String(customer.id);
      shop.customers.set(id, customer);
      upsertChange(tables, { object_type: 'customer', object_id: id }, options.now());
      webhooks.fire('customer.created', id);
    },
    deleteCustomer(id) {
      shop.customers.delete(id);
    },
    importOrder(order) {
      shop.orders.set(String(order.id), { order, refunds: [], trashed: false });
    },
    runUpkeep: () => runUpkeep(tables, options.now()),
  };
}

function findRoute(method: string, path: string): { name: RouteName; id: string } | null {
  for (const [name, route] of Object.entries(ROUTES) as [RouteName, (typeof ROUTES)[RouteName]][]) {
    const match = new RegExp(`^${route.path.replace('{id}', '([^/]+)')}$`).exec(path);
    if (route.method === method && match !== null) return { name, id: match[1] ?? '' };
  }
  return null;
}
