import { accountOf, decimal, invalid, refuseLong, touch } from './checks.js';
import { ITEM_FIELDS, refuseForeignFields } from './editions.js';
import { money, objects, Refusal, stamp, text, type Context, type Json, type Route } from './http-types.js';
import { listAnswer, matchesModified, matchesSearch, matchesStatus, matchesText } from './lists.js';
import type { Item } from './state.js';

const LENGTHS = { description: 2000, unit: 100 };
const PRODUCT_TYPES = ['', 'goods', 'service', 'digital_service', 'capital_goods', 'capital_service'];
const BOUGHT = new Set(['purchases', 'sales_and_purchases', 'inventory']);

function refuseTaken({ org, switches }: Context, name: string, sku: string, except: Item | null): void {
  const others = org.items.filter((item) => item !== except);
  const sameName = others.some((item) => item.name.toLowerCase() === name.toLowerCase());
  const sameSku = sku !== '' && others.some((item) => item.sku === sku);
  if (switches.duplicateItemNames === 'allowed' && sku === '' && sameName) throw invalid('SKU');
  if (sameSku || (sameName && switches.duplicateItemNames === 'refused')) {
    throw new Refusal(400, Number(switches.duplicateItemCode), `Item "${name}" already exists.`);
  }
}

/** Reference §6: name ≤ 100 and unique, SKU unique, the accounts its type asks for, the fields its edition knows. */
function read(context: Context, previous: Item | null): Pick<Item, 'name' | 'sku' | 'rate' | 'fields'> {
  const { body } = context;
  refuseForeignFields(context, body, ITEM_FIELDS);
  refuseLong(body, LENGTHS);
  const name = 'name' in body ? text(body.name) : (previous?.name ?? '');
  const sku = 'sku' in body ? text(body.sku) : (previous?.sku ?? '');
  if (name.trim() === '' || name.length > 100) throw invalid('Name');
  if (text(body.rate) === '' && previous === null) throw invalid('Rate');
  refuseTaken(context, name, sku, previous);
  const fields: Json = { ...(previous?.fields ?? {}), ...body };
  refuseUnknownIds(context, fields);
  refuseMissingAccounts(context, fields);
  if (!PRODUCT_TYPES.includes(text(fields.product_type))) throw invalid('Product Type');
  return { name, sku, rate: text(body.rate) === '' ? (previous?.rate ?? '0') : decimal(body.rate, 'Rate'), fields };
}

function refuseUnknownIds({ org }: Context, fields: Json): void {
  const taxIds = [...org.taxes.map((tax) => tax.tax_id), ...org.taxGroups.map((group) => group.tax_group_id)];
  const named = [fields.tax_id, ...objects(fields.item_tax_preferences).map((preference) => preference.tax_id)];
  if (named.some((id) => text(id) !== '' && !taxIds.includes(text(id)))) throw invalid('Tax');
  const needsExemption = fields.is_taxable === false;
  const exempt = org.taxExemptions.some((row) => row.tax_exemption_id === text(fields.tax_exemption_id));
  if (needsExemption && !exempt) throw invalid('Tax Exemption');
}

/** Bought items name a purchase account, inventory also its own (reference §6). */
function refuseMissingAccounts(context: Context, fields: Json): void {
  accountOf(context, fields.account_id, 'Account', '');
  const type = text(fields.item_type);
  if (BOUGHT.has(type) && accountOf(context, fields.purchase_account_id, 'Purchase Account', '') === '')
    throw invalid('Purchase Account');
  if (type === 'inventory' && accountOf(context, fields.inventory_account_id, 'Inventory Account', '') === '')
    throw invalid('Inventory Account');
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
  return { status: 201 as const, body: { item: detail(item, context) } };
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
      matchesText(query, 'description', text(item.fields.description)) &&
      (switches.skuFilter === 'ignored' || query.sku === undefined || item.sku === query.sku) &&
      matchesModified(query, item.modifiedAt) &&
      matchesSearch(query, [item.name, text(item.fields.description)]),
  );
  return { body: listAnswer(context, 'items', rows, (item) => row(item, context)) };
}

/** Many at once: `?item_ids=a,b,c` (reference §6). */
function details(context: Context) {
  const wanted = (context.query.item_ids ?? '').split(',');
  const items = context.org.items.filter((item) => wanted.includes(item.item_id));
  return { body: { items: items.map((item) => detail(item, context)) } };
}

function row(item: Item, { switches }: Context): Json {
  return {
    item_id: item.item_id,
    name: item.name,
    sku: item.sku,
    rate: money(item.rate, switches),
    description: text(item.fields.description),
    unit: text(item.fields.unit),
    status: item.status,
    item_type: text(item.fields.item_type) || 'sales',
    product_type: text(item.fields.product_type) || 'goods',
    last_modified_time: stamp(item.modifiedAt),
  };
}

function detail(item: Item, context: Context): Json {
  return { ...item.fields, ...row(item, context) };
}

function update(context: Context) {
  const item = find(context);
  Object.assign(item, read(context, item));
  touch(context, item);
  return { body: { item: detail(item, context) } };
}

function remove(context: Context) {
  const { org } = context;
  const item = find(context);
  const isUsed = [...org.invoices, ...org.creditNotes].some(({ lines }) =>
    lines.some((line) => line.item_id === item.item_id),
  );
  if (isUsed) throw new Refusal(400, 2049, 'Items used in transactions cannot be deleted. Mark it inactive instead.');
  org.items.splice(org.items.indexOf(item), 1);
  return { body: {} };
}

function setStatus(status: Item['status']) {
  return (context: Context) => {
    const item = find(context);
    item.status = status;
    touch(context, item);
    return { body: {} };
  };
}

const ONE = /^\/items\/(\d+)$/;

export const ITEM_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/items$/, scope: 'settings.READ', run: list },
  { method: 'POST', pattern: /^\/items$/, scope: 'settings.CREATE', run: create },
  { method: 'GET', pattern: /^\/itemdetails$/, scope: 'settings.READ', run: details },
  { method: 'GET', pattern: ONE, scope: 'settings.READ', run: (c) => ({ body: { item: detail(find(c), c) } }) },
  { method: 'PUT', pattern: ONE, scope: 'settings.UPDATE', run: update },
  { method: 'DELETE', pattern: ONE, scope: 'settings.DELETE', run: remove },
  { method: 'POST', pattern: /^\/items\/(\d+)\/active$/, scope: 'settings.CREATE', run: setStatus('active') },
  { method: 'POST', pattern: /^\/items\/(\d+)\/inactive$/, scope: 'settings.CREATE', run: setStatus('inactive') },
];
