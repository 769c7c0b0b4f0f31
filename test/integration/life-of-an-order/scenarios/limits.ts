import { credit, invoice, payment, payOut } from '../books.js';
import type { Scenario } from '../run-scenario.js';
import {
  CART,
  callsOfOthers,
  edit,
  known,
  later,
  meanwhile,
  others,
  pay,
  person,
  place,
  refund,
  SMALLER,
  touch,
  UNPAID,
  ONE,
} from './steps.js';
import type { Life } from '../life.js';

/** As many as a minute has. */
const OTHERS = 100;
const HOUR_MS = 3_600_000;

/** Another application takes what is left of the day. */
function useUpTheDay(life: Life): void {
  life.zoho.limits.perDay = life.zoho.log.length + 20;
  callsOfOthers(life, 30);
}

/** Calls of others that Zoho is still busy with when ours come, and how many of ours they outlast. */
function holdPlaces(life: Life, calls: number): void {
  const request = {
    method: 'GET',
    path: '/books/v3/items',
    query: { organization_id: '100200300' },
    headers: { authorization: `Zoho-oauthtoken ${life.zoho.issueToken()}` },
    body: '',
  };
  const held = Array.from({ length: life.zoho.limits.concurrency }, () => life.zoho.arrive(request));
  let left = calls;
  life.fault = () => {
    if (left-- > 0) return null;
    for (const call of held.splice(0)) call.leave();
    life.fault = null;
    return null;
  };
}

/** Where other applications use the same organisation's quota. */
export const LIMITS: readonly Scenario[] = [
  {
    name: "An order that finds the minute's calls used up by another application waits for the next minute",
    steps: [known(), others(OTHERS), place(CART, {}, { calls: 3 }), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: "An order that meets the minute's limit half-way is paid a minute later, and no second invoice is made",
    steps: [
      known(),
      meanwhile('POST /customerpayments', (life) => callsOfOthers(life, OTHERS)),
      place(CART, {}, { calls: 3 + OTHERS }),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: "A refund that meets the minute's limit half-way is paid out a minute later",
    steps: [
      known(),
      place(CART),
      meanwhile('POST /creditnotes/1/refunds', (life) => callsOfOthers(life, OTHERS)),
      refund(ONE, { calls: 3 + OTHERS }),
    ],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: "An order that finds the day's calls used up waits for the next day, and asks nothing in between",
    steps: [
      known(),
      person(useUpTheDay),
      place(CART, {}, { calls: 1, row: 'waiting' }),
      later(2 * HOUR_MS, { calls: 0 }),
      later(14 * HOUR_MS),
    ],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An order paid on a day whose calls are used up has its payment booked on the next, dated when it was paid',
    steps: [known(), place(CART, UNPAID), person(useUpTheDay), pay({ calls: 1 }), later(14 * HOUR_MS)],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'An order that comes while Zoho is busy with ten calls of others goes on when these are done',
    steps: [known(), person((life) => holdPlaces(life, 3)), place(CART, {}, { calls: 5 })],
    row: 'done',
    books: [invoice('paid'), payment()],
  },
  {
    name: "An edit that meets the minute's limit between its read and its write reads again and is made once",
    steps: [
      known(),
      place(CART, UNPAID),
      meanwhile('PUT /invoices/1', (life) => callsOfOthers(life, OTHERS)),
      edit(SMALLER, { calls: 4 + OTHERS }),
    ],
    row: 'done',
    books: [invoice('sent')],
  },
];
