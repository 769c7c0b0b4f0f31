import { credit, invoice, payment, payOut } from '../books.js';
import type { Scenario } from '../run-scenario.js';
import type { ShopName } from '../shops.js';
import type { Person } from '../../../simulators/zoho-books/person.js';
import {
  asGuest,
  billed,
  CART,
  edit,
  known,
  LARGER,
  listed,
  pay,
  person,
  place,
  refund,
  reinstalled,
  UNPAID,
  ONE,
} from './steps.js';

const vendor = (contact_name: string, email = '') =>
  person(({ person: somebody }) =>
    somebody.call('POST', '/contacts', {
      contact_name,
      contact_type: 'vendor',
      ...(email === '' ? {} : { contact_persons: [{ email, is_primary_contact: true }] }),
    }),
  );
const item = (somebody: Person, name: string, sku = '') =>
  somebody.call('POST', '/items', { name, rate: '1', ...(sku === '' ? {} : { sku }) });
const items = (...rows: readonly (readonly [name: string, sku?: string])[]) =>
  person(({ person: somebody }) => {
    for (const [name, sku] of rows) item(somebody, name, sku);
  });

const PAID = { row: 'done', books: [invoice('paid'), payment()] } as const;

/** Names that are taken in Zoho already. */
export const NAMES: readonly Scenario[] = [
  {
    name: 'Items that another tool made under other names are found by their SKU',
    steps: [items(['Mug, blue', 'SKU-11'], ['Teapot', 'SKU-12']), listed, place(CART)],
    ...PAID,
  },
  {
    name: 'An item of the same name with another SKU is another product: ours is made with the SKU behind its name',
    steps: [items(['Product 11', 'OLD-11']), listed, place(CART)],
    ...PAID,
  },
  {
    name: 'An item of the same name in other letters is taken',
    steps: [items(['PRODUCT 11'], ['product 12']), listed, place(CART)],
    ...PAID,
  },
  {
    name: 'An item whose name and SKU belong to two items in Zoho is the one with the SKU',
    steps: [items(['Product 11', 'OLD-11'], ['Mug, blue', 'SKU-11']), listed, place(CART, UNPAID), edit(LARGER), pay()],
    ...PAID,
  },
  {
    name: 'After the plugin was installed anew the contact and the items of before are found',
    steps: [known(), listed, reinstalled, place(CART)],
    ...PAID,
  },
  {
    name: 'A buyer who is a supplier too gets a contact of its own beside the vendor',
    steps: [vendor('Ada Lovelace', 'ada@example.com'), listed, place(CART), refund(ONE)],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: "A guest with a vendor's name gets a contact of its own",
    steps: [vendor('Ada Lovelace'), listed, place(CART, asGuest('guest@example.com'))],
    ...PAID,
  },
  {
    name: 'Two customers of the same name are two contacts',
    steps: [
      known(CART, { customer_id: 6, ...billed({ email: 'other@example.com' }) }),
      listed,
      place(CART, UNPAID),
      pay(),
    ],
    ...PAID,
  },
  {
    name: "A customer who takes a vendor's name keeps the old one in Zoho, and the rest of the change is taken",
    steps: [
      known(),
      vendor('Ada King'),
      place(CART, billed({ last_name: 'King', address_1: '2 Side St' }), { calls: 5 }),
    ],
    ...PAID,
  },
  ...(['usTwoTaxes', 'euTwoTaxes', 'ca'] as const satisfies readonly ShopName[]).flatMap((shop): Scenario[] => [
    {
      name: `After the plugin was installed anew an order with several taxes is booked (${shop})`,
      shop,
      steps: [known(), listed, reinstalled, place(CART)],
      ...PAID,
    },
    {
      name: `A tax group of another's with the name of ours but other taxes is not taken (${shop})`,
      shop,
      steps: [
        person(({ org, person: somebody }) => {
          const [first, second, third] = org.taxes.map(({ tax_id }) => tax_id);
          const pairs = org.taxes.flatMap((a) =>
            org.taxes.filter((b) => b !== a).map((b) => `${a.tax_name} + ${b.tax_name}`),
          );
          for (const tax_group_name of new Set(pairs.map((name) => name.slice(0, 100))))
            somebody.call('POST', '/settings/taxgroups', { tax_group_name, taxes: [first, second, third].join(',') });
        }),
        place(CART, UNPAID),
        pay(),
      ],
      ...PAID,
    },
  ]),
];
