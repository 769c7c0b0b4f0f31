import { credit, invoice, payment, payOut } from '../books.js';
import type { Scenario } from '../run-scenario.js';
import type { ShopName } from '../shops.js';
import { CART, edit, LARGER, pay, place, refund, SMALLER, status, UNPAID, ONE } from './steps.js';
import * as at from './steps.js';

const WHERE: Readonly<Partial<Record<ShopName, string>>> = {
  usTwoTaxes: 'in Los Angeles, with two taxes on the goods',
  untaxed: 'in a shop without taxes',
  eu: 'in Berlin, with the tax in the price',
  euTwoTaxes: 'in Barcelona, with two taxes in the price',
  uk: 'in Manchester',
  in: 'in Tamil Nadu, with CGST and SGST',
  ca: 'on Prince Edward Island, with compound taxes',
  jp: 'in Tokyo, without decimals',
  kw: 'in Dubai, with three decimals',
  foreign: "in euros, in an American organisation's books",
};

const METAS: Partial<Record<ShopName, { key: string; value: string }>> = {
  uk: { key: '_billing_vat_number', value: 'GB123456789' },
  in: { key: '_billing_gstin', value: '33AAAAA0000A1Z5' },
  kw: { key: '_billing_trn', value: '100123456700003' },
};

/** The same lives where taxes and currencies are others. */
export const SHOP_LIVES: readonly Scenario[] = Object.entries(WHERE).flatMap(([name, where]): Scenario[] => {
  const shop = name as ShopName;
  const meta = METAS[shop];
  return [
    {
      name: `A paid order ${where}`,
      shop,
      steps: [at.known(), place(CART, {}, { calls: 2 })],
      row: 'done',
      books: [invoice('paid'), payment()],
    },
    {
      name: `A refund of one piece ${where}`,
      shop,
      steps: [place(CART), refund(ONE, { calls: [2, 3] })],
      row: 'done',
      books: [invoice('paid'), payment(), credit(1), payOut(1)],
    },
    {
      name: `An order edited before payment ${where}`,
      shop,
      steps: [place(CART, UNPAID), edit(SMALLER), pay()],
      row: 'done',
      books: [invoice('paid'), payment()],
    },
    ...(['eu', 'in', 'uk', 'foreign', 'kw'].includes(shop)
      ? [
          {
            name: `An order with a coupon and a surcharge ${where}`,
            shop,
            steps: [place({ ...LARGER, coupon: { code: 'TEN', type: 'percent', amount: 10 } as const, fee: 2 })],
            row: 'done',
            books: [invoice('paid'), payment()],
          } satisfies Scenario,
          {
            name: `An unpaid order that is cancelled ${where}`,
            shop,
            steps: [
              place(CART, {
                ...UNPAID,
                ...(meta === undefined ? {} : { meta_data: [{ id: 1, ...meta }] }),
              }),
              status('cancelled', { calls: 2 }),
            ],
            row: 'done',
            books: [invoice('void')],
          } satisfies Scenario,
        ]
      : []),
  ];
});

const BY_WEIGHT = { items: [{ product: 11, price: 12.99, quantity: 1.5 }] };

export const OTHER_SHOPS: readonly Scenario[] = [
  {
    name: 'A new combination of taxes costs one call for its group, once',
    shop: 'usTwoTaxes',
    steps: [
      at.known({ items: [], shipping: 5 }),
      { does: (life) => life.place({ items: CART.items }, {}, 901) },
      place(CART, {}, { calls: 2 }),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  ...(['a paid order', 'a refund', 'an edited order', 'two refunds', 'a refund of an unpaid order'] as const).map(
    (what): Scenario => ({
      name: `Sold by weight: ${what}`,
      shop: 'byWeight',
      steps: [
        place(BY_WEIGHT, what === 'an edited order' || what === 'a refund of an unpaid order' ? UNPAID : {}),
        ...(what === 'an edited order'
          ? [edit({ items: [{ product: 11, price: 12.99, quantity: 0.75 }] }), pay()]
          : []),
        ...(what === 'a refund' ? [refund({ items: [{ index: 0, quantity: 0.5 }] })] : []),
        ...(what === 'two refunds'
          ? [refund({ items: [{ index: 0, quantity: 0.5 }] }), refund({ items: [{ index: 0, quantity: 1 }] })]
          : []),
        ...(what === 'a refund of an unpaid order' ? [refund({ items: [{ index: 0, quantity: 0.5 }] })] : []),
      ],
      row: 'done',
      books: {
        'a paid order': [invoice('paid'), payment()],
        'an edited order': [invoice('paid'), payment()],
        'a refund': [invoice('paid'), payment(), credit(1), payOut(1)],
        'two refunds': [invoice('paid'), payment(), credit(1), payOut(1), credit(2), payOut(2)],
        'a refund of an unpaid order': [invoice('partially_paid', { open: '15.46' }), credit(1)],
      }[what],
    }),
  ),
];
