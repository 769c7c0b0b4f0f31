import type { Settings } from '../../../../worker/contract/settings.js';
import type { Fault } from '../../../simulators/zoho-books/faults.js';
import type { Invoice } from '../../../simulators/zoho-books/state.js';
import { type Cart, type Giving, type Head } from '../cart.js';
import { ORDER, type Life } from '../life.js';
import type { Step } from '../run-scenario.js';

type More = Omit<Step, 'does'>;

/** Two products and shipping. */
export const CART: Cart = {
  items: [
    { product: 11, price: 12.99, quantity: 3 },
    { product: 12, price: 45, quantity: 1 },
  ],
  shipping: 5.5,
};
/** The same with one piece less. */
export const SMALLER: Cart = { ...CART, items: [{ product: 11, price: 12.99, quantity: 2 }, ...CART.items.slice(1)] };
/** One piece of the first line. */
export const ONE: Giving = { items: [{ index: 0, quantity: 1 }] };
/** The same with another product. */
export const LARGER: Cart = { ...CART, items: [...CART.items, { product: 13, price: 8.4, quantity: 2 }] };

const PAID = { date_paid_gmt: '2026-03-01T10:20:00', transaction_id: `ch_${String(ORDER)}` };
export const UNPAID = { date_paid_gmt: null, transaction_id: '' };
const GUEST = { customer_id: 0 };

const step =
  (does: Step['does']) =>
  (more: More = {}): Step => ({ does, ...more });

export const place = (cart: Cart, head: Partial<Head> = {}, more: More = {}) =>
  step((life) => life.place(cart, head))(more);
/** Another order of the same customer with the same products: from then on all of them are known. */
export const known = (cart: Cart = CART, head: Partial<Head> = {}): Step =>
  step((life) => life.place(cart, head, 900))();
export const change = (head: Partial<Head>, more: More = {}) => step((life) => life.change(head))(more);
export const status = (to: string, more: More = {}) => change({ status: to }, more);
export const pay = (more: More = {}) => change({ status: 'processing', ...PAID }, more);
export const edit = (cart: Cart, more: More = {}) => step((life) => life.edit(cart))(more);
export const refund = (giving: Giving, more: More = {}) => step((life) => void life.refund(giving))(more);
export const deleteRefund = (nth: number, more: More = {}) =>
  step((life) => life.store.deleteRefund(String(ORDER), life.refunds()[nth - 1]?.id ?? 0))(more);
export const touch = (more: More = {}) => change({}, more);
export const trash = (more: More = {}) => step((life) => life.store.trashOrder(String(ORDER)))(more);
export const untrash = (more: More = {}) => step((life) => life.store.untrashOrder(String(ORDER)))(more);
export const remove = (more: More = {}) => step((life) => life.store.deleteOrder(String(ORDER)))(more);
export const set = (settings: Partial<Settings>, more: More = {}) => step((life) => life.set(settings))(more);
export const setWith = (settings: (life: Life) => Partial<Settings>, more: More = {}) =>
  step((life) => life.set(settings(life)))(more);
export const answer = (choice?: string, more: More = {}) => step((life) => life.answer(choice))(more);
export const answerWith = (choice: (life: Life) => string, more: More = {}) =>
  step((life) => life.answer(choice(life)))(more);
export const fee = (amount: string, more: More = {}) =>
  change({ meta_data: [{ id: 1, key: '_stripe_fee', value: amount }] }, more);
/** Somebody at Zoho Books' own page. */
export const person = (does: (life: Life) => unknown, more: More = {}) => step((life) => void does(life))(more);

export const asGuest = (email: string): Partial<Head> => ({ ...GUEST, ...billed({ email }) });

export function billed(fields: Record<string, string>): Partial<Head> {
  const address = {
    ...{ first_name: 'Ada', last_name: 'Lovelace', company: '', address_1: '1 Main St', address_2: '' },
    ...{ city: 'Austin', state: 'TX', postcode: '73301', country: 'US', phone: '', email: 'ada@example.com' },
  };
  return { billing: { ...address, ...fields } };
}

/** The order's invoice that stands, as the simulator holds it. */
export function invoiceOf({ org }: Life): Invoice {
  const found = org.invoices.find((row) => row.reference_number === `AB12-${String(ORDER)}` && row.status !== 'void');
  if (found === undefined) throw new Error('there is no invoice');
  return found;
}

/** Until what was just made is found in Zoho's lists. */
export const listed: Step = step((life) => life.wait(10_000))();

/** Like "POST /invoices"; 1 stands for any id. */
const callOf = ({ method, path }: { method: string; path: string }) =>
  `${method} ${path.replace('/books/v3', '').replace(/\d{5,}/g, '1')}`;

/** When the next call of this kind arrives. */
const atNext = (call: string, does: (life: Life) => Fault | null): Step =>
  step((life) => {
    life.fault = (request) => {
      if (callOf(request) !== call) return null;
      life.fault = null;
      return does(life);
    };
  })();

/** It is carried out, but its answer never comes: a gateway answers 502. */
export const loseNext = (call: string): Step => atNext(call, () => ({ kind: 'after', how: 'html-502' }));

/** Calls of another application on the same organisation. */
export function callsOfOthers({ zoho }: Life, count: number): void {
  const request = {
    method: 'GET',
    path: '/books/v3/items',
    query: { organization_id: '100200300' },
    headers: { authorization: `Zoho-oauthtoken ${zoho.issueToken()}` },
    body: '',
  };
  for (let call = 0; call < count; call++) zoho.handle(request);
}
export const others = (count: number): Step => step((life) => callsOfOthers(life, count))();

/** In the moment before it arrives. */
export const meanwhile = (call: string, does: (life: Life) => void, fault: Fault | null = null): Step =>
  atNext(call, (life) => {
    does(life);
    return fault;
  });

export const later = (ms: number, more: More = {}): Step => step((life) => life.wait(ms))(more);

/** The plugin was removed with its tables and installed again: nothing is known of what it once made in Zoho. */
export const reinstalled: Step = step(({ store }) => {
  store.tables.links.clear();
  store.tables.changes.clear();
})();
