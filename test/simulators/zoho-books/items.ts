import { listAnswer, matchesStatus, matchesText } from './lists.js';
import { money, Refusal, stamp, text, type Context, type Json, type Route } from './http-types.js';
import type { Item } from './state.js';

function refuseTaken({ org, switches }: Context, name: string, sku: string, except: Item | null): void {
  const others = org.items.filter((item) => item !== except);
  const sameName = others.some((item) => item.name.toLowerCase() === name.toLowerCase());
  const sameSku = sku !== '' && others.some((item) => item.sku === sku);
  if (switches.duplicateItemNames === 'allowed' && sku === '' && sameName)
    throw new Refusal(400, 2, 'Invalid value passed for SKU');
  if (sameSku || (sameName && switches.duplicateItemNames === 'refused')) {
    throw new Refusal(400, Number(switches.duplicateItemCode), `Item "${name}" already exists.`);
  }
}

/** Reference §6: name ≤ 100 and unique, SKU unique. */
function read(context: Context, previous: Item | null): Pick<Item, 'name' | 'sku' | 'rate'> {
  const { body } = context;
  const name = text(body.name) || (previous?.name ?? '');
  const sku = 'sku' in body ? text(body.sku) : (previous?.sku ?? '');
  if (name.trim() === '' || name.length > 100) throw new Refusal(400, 2, 'Invalid value passed for Name');
  if (text(body.rate) === '' && previous === null) throw new Refusal(400, 2, 'Invalid value passed for Rate');
  refuseTaken(context, name, sku, previous);
  return { name, sku, rate: text(body.rate) || (previous?.rate ?? '0') };
}

function create(context: Context) {
  const { now } = context;
  const item: Item = {
    item_id: context.nextId(),
    status: 'active',
    createdAt: now,
    modifiedAt: now,
    ...read(context, null),
  };
  context.org.items.push(item);
  return { status: 201 as const, body: { item: row(item, context) } };
}

function find({ org, ids }: Context): Item {
  const item = org.items.find((candidate) => candidate.item_id === ids[0]);
  if (item === undefined) throw new Refusal(404, 2006, 'Item does not exist.');
  return item;
}

function list(context: Context) {
  const { org, query, switches } = context;
  const rows = org.items.filter(
    (item) =>
      matchesStatus(query, item.status) &&
      matchesText(query, 'name', item.name) &&
      (switches.skuFilter === 'ignored' || query.sku === undefined || item.sku === query.sku),
  );
  return { body: listAnswer(context, 'items', rows, (item) => row(item, context)) };
}

function row(item: Item, { switches }: Context): Json {
  return {
    item_id: item.item_id,
    name: item.name,
    sku: item.sku,
    rate: money(item.rate, switches),
    status: item.status,
    last_modified_time: stamp(item.modifiedAt),
  };
}

function update(context: Context) {
  const item = find(context);
  Object.assign(item, read(context, item), { modifiedAt: context.now });
  return { body: { item: row(item, context) } };
}

function setStatus(status: Item['status']) {
  return (context: Context) => {
    Object.assign(find(context), { status, modifiedAt: context.now });
    return { body: {} };
  };
}

export const ITEM_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/items$/, scope: 'settings.READ', run: list },
  { method: 'POST', pattern: /^\/items$/, scope: 'settings.CREATE', run: create },
  {
    method: 'GET',
    pattern: /^\/items\/(\d+)$/,
    scope: 'settings.READ',
    run: (c) => ({ body: { item: row(find(c), c) } }),
  },
  { method: 'PUT', pattern: /^\/items\/(\d+)$/, scope: 'settings.UPDATE', run: update },
  { method: 'POST', pattern: /^\/items\/(\d+)\/active$/, scope: 'settings.CREATE', run: setStatus('active') },
  { method: 'POST', pattern: /^\/items\/(\d+)\/inactive$/, scope: 'settings.CREATE', run: setStatus('inactive') },
];
