import { answer, wpError, type Json, type StoreAnswer, type StoreRequest } from './http-types.js';

export interface ShopOrder {
  order: Json & { id: number; status: string };
  refunds: Json[];
  /** Trashed orders keep their row. */
  trashed: boolean;
}

export interface Shop {
  readonly orders: Map<string, ShopOrder>;
  readonly customers: Map<string, Json>;
  readonly products: Map<string, Json>;
  readonly taxRates: Json[];
  decimals: number;
  /** As wp_timezone_string() answers it: a name, or an offset where the shop was given none. */
  timeZone: string;
  /** What the shop's own code answers to the plugin's filters. */
  filters: { skipOrder?: (order: Json) => unknown; sale?: (order: Json) => unknown };
}

/** The day it is in the shop at a moment. */
export function shopDay({ timeZone }: Shop, at: number): string {
  const offset = /^([+-])(\d\d):(\d\d)$/.exec(timeZone);
  if (offset === null) return new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);
  const minutes = (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  return new Date(at + minutes * 60_000).toISOString().slice(0, 10);
}

const MONEY_KEYS = new Set([
  'total',
  'subtotal',
  'total_tax',
  'subtotal_tax',
  'tax_total',
  'shipping_tax_total',
  'discount_total',
  'discount_tax',
  'shipping_total',
  'shipping_tax',
  'cart_tax',
  'amount',
]);

/** The order as GET /orders/{id}?dp= answers it: every amount rounded half away from zero (woocommerce §2.3). */
export function renderOrder(entry: ShopOrder, dp: number): Json {
  const status = entry.trashed ? 'trash' : entry.order.status;
  return { ...(roundMoney(entry.order, dp) as Json), status };
}

export function renderRefunds(entry: ShopOrder, dp: number): Json[] {
  return entry.refunds.map((refund) => roundMoney(refund, dp) as Json);
}

function roundMoney(node: unknown, dp: number, key = ''): unknown {
  if (Array.isArray(node)) return node.map((entry) => roundMoney(entry, dp, key));
  if (typeof node === 'object' && node !== null) {
    return Object.fromEntries(
      Object.entries(node).map(([name, value]) => [
        name,
        name === 'coupon_lines' ? value : roundMoney(value, dp, name),
      ]),
    );
  }
  return MONEY_KEYS.has(key) && typeof node === 'string' && /^-?\d+(\.\d+)?$/.test(node) ? roundText(node, dp) : node;
}

/** Half away from zero on text, without floats. */
function roundText(text: string, dp: number): string {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const digits = BigInt(whole + fraction.slice(0, dp).padEnd(dp, '0')) + (Number(fraction[dp] ?? '0') >= 5 ? 1n : 0n);
  const padded = digits.toString().padStart(dp + 1, '0');
  const rounded = dp === 0 ? padded : `${padded.slice(0, -dp)}.${padded.slice(-dp)}`;
  return text.startsWith('-') && /[1-9]/.test(rounded) ? `-${rounded}` : rounded;
}

/** wc/v3, the part the worker and its tests use (woocommerce §3). */
export function wooRest(shop: Shop, request: StoreRequest): StoreAnswer {
  const path = request.path.replace('/wp-json/wc/v3', '');
  const dp = request.query.dp === undefined ? shop.decimals : Number(request.query.dp);
  const one = /^\/orders\/(\d+)(\/refunds)?$/.exec(path);
  if (one !== null) {
    const entry = shop.orders.get(one[1] ?? '');
    if (entry === undefined) return wpError(404, 'woocommerce_rest_shop_order_invalid_id', 'Invalid ID.');
    return answer(200, one[2] === undefined ? renderOrder(entry, dp) : renderRefunds(entry, dp));
  }
  if (path === '/orders') return listOrders(shop, request, dp);
  if (path === '/taxes') return answer(200, shop.taxRates, { 'x-wp-total': String(shop.taxRates.length) });
  const customer = /^\/customers\/(\d+)$/.exec(path);
  if (customer !== null) return found(shop.customers.get(customer[1] ?? ''));
  const product = /^\/products\/(?:\d+\/variations\/)?(\d+)$/.exec(path);
  if (product !== null) return found(shop.products.get(product[1] ?? ''));
  return wpError(404, 'rest_no_route', 'No route was found matching the URL and request method.');
}

function found(row: Json | undefined): StoreAnswer {
  return row === undefined ? wpError(404, 'woocommerce_rest_invalid_id', 'Invalid ID.') : answer(200, row);
}

function listOrders(shop: Shop, request: StoreRequest, dp: number): StoreAnswer {
  const { query } = request;
  const perPage = Math.min(100, Number(query.per_page ?? '10'));
  const page = Number(query.page ?? '1');
  const statuses = (query.status ?? 'any').split(',');
  const rows = [...shop.orders.values()]
    .filter((entry) =>
      statuses.includes('any') ? !entry.trashed : statuses.includes(entry.trashed ? 'trash' : entry.order.status),
    )
    .filter((entry) => query.modified_after === undefined || modifiedAt(entry) > query.modified_after)
    .sort((a, b) => (query.order === 'asc' ? a.order.id - b.order.id : b.order.id - a.order.id));
  const shown = rows.slice((page - 1) * perPage, page * perPage).map((entry) => renderOrder(entry, dp));
  return answer(200, shown, {
    'x-wp-total': String(rows.length),
    'x-wp-totalpages': String(Math.ceil(rows.length / perPage)),
  });
}

function modifiedAt(entry: ShopOrder): string {
  return typeof entry.order.date_modified_gmt === 'string' ? entry.order.date_modified_gmt : '';
}
