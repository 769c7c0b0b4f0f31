import {
  answer,
  CART,
  edit,
  known,
  LARGER,
  person,
  place,
  SMALLER,
  UNPAID,
} from '../life-of-an-order/scenarios/steps.js';
import type { CodeLife, CodeRow } from './code-life.js';
import { BOOKED, connectAgain, parksTheInvoice, refused, unsure } from './expected.js';

const ON = 'Connect again; the orders then go on by themselves.';
const INVALID = 'Invalid value passed for Payment Terms';
const KNOWN: Pick<CodeLife, 'before' | 'does' | 'books'> = { before: [known()], does: place(CART), books: BOOKED };
const AT_INVOICE = { call: 'POST /invoices' } as const;
const ONCE = { ...AT_INVOICE, times: 1 } as const;

const stops = (reason: string, calls: number, tokens: number): CodeLife => ({
  ...KNOWN,
  name: 'stops all calls until the merchant connects again, and loses no order',
  answered: AT_INVOICE,
  calls,
  tokens,
  row: 'waiting',
  reads: `Zoho no longer accepts the connection: ${reason}. ${ON}`,
  then: { does: person(connectAgain), row: 'done', calls: 2 },
});

const isBug = (status: number, code: number, message: string): CodeRow => ({
  status,
  code,
  where: 'all',
  message,
  class: 'bug',
  lives: [
    {
      ...KNOWN,
      name: 'is a fault of ours: tried five times, each time after a look, then parked with a number to report',
      answered: AT_INVOICE,
      calls: 9,
      row: 'internal_error',
      reads: 'An error in Storebooks itself (i0000000). Please report it with this number, then send the order again.',
      then: { does: answer(), row: 'done', calls: 3 },
    },
  ],
});

const throttles = (code: 44 | 1070, seconds: number, pauses: readonly [number, number]): CodeRow => ({
  status: 429,
  code,
  where: 'all',
  message: 'Too many requests',
  class: 'Wait',
  lives: [
    {
      ...KNOWN,
      name: `pauses the organisation ${String(seconds)} s and goes on by itself`,
      answered: ONCE,
      calls: 3,
      row: 'done',
      reads: `Zoho asks to wait ${String(seconds)} s; the order then goes on by itself.`,
      pauses,
    },
  ],
});

/** Rows of zoho-books-api §3 that any call may be answered with. */
export const CODES_OF_EVERY_CALL: readonly CodeRow[] = [
  ...[200, 201].map((status): CodeRow => ({
    ...{ status, code: 0, where: 'all', message: 'success', class: 'ok' },
    lives: [{ ...KNOWN, name: 'is success', calls: 2, row: 'done', reads: null }],
  })),
  {
    ...parksTheInvoice({ status: 400, code: 2, where: 'all', message: INVALID }),
    lives: [
      ...parksTheInvoice({ status: 400, code: 2, where: 'all', message: INVALID }).lives,
      {
        name: 'without any words of Zoho says so',
        before: [known()],
        answered: { ...AT_INVOICE, message: ' ' },
        does: place(CART),
        calls: 1,
        row: 'refused_by_zoho',
        reads: refused('invoice', { code: 2, message: 'no reason given' }),
        then: { does: answer(), row: 'done', calls: 2 },
        books: BOOKED,
      },
      {
        name: 'of a look at an item does not mean that it is gone: no second one is made',
        before: [known(), person(({ org }) => org.items.splice(0, 1))],
        answered: { call: 'GET /items/1' },
        does: place(CART),
        calls: 3,
        row: 'refused_by_zoho',
        reads: refused('item', { code: 2, message: INVALID }),
        then: { does: answer(), row: 'done', calls: 10 },
        books: BOOKED,
      },
      {
        name: "of a tax group parks the order with Zoho's words, the group's name tried twice",
        shop: 'usTwoTaxes',
        answered: { call: 'POST /settings/taxgroups' },
        does: place(CART),
        calls: 8,
        row: 'refused_by_zoho',
        reads: refused('tax group', { code: 2, message: INVALID }),
        then: { does: answer(), row: 'done', calls: 3 },
        books: ['invoice 97.45 tax 7.98, paid', 'payment 97.45'],
      },
      {
        name: "of a tax that a rule makes parks the order with Zoho's words",
        shop: 'usTaxService',
        settings: { tax_rules: [{ label: 'tax', code: 'US-TX', create: true }] },
        answered: { call: 'POST /settings/taxes' },
        does: place(CART),
        calls: 7,
        row: 'refused_by_zoho',
        reads: refused('tax', { code: 2, message: INVALID }),
        then: { does: answer(), row: 'done', calls: 3 },
        books: BOOKED,
      },
    ],
  },
  ...[1, 4, 9, 10].map((code) => parksTheInvoice({ status: 400, code, where: 'all', message: INVALID })),
  isBug(404, 5, 'Invalid URL Passed'),
  isBug(400, 5, 'Invalid URL Passed'),
  isBug(405, 37, 'Method not allowed'),
  {
    ...{ status: 401, code: 14, where: 'all', message: 'Invalid value passed for authtoken.', class: 'Reconnect' },
    lives: [
      {
        ...KNOWN,
        name: 'refreshes the token once and goes on',
        answered: ONCE,
        calls: 3,
        tokens: 1,
        row: 'done',
        reads: null,
      },
      stops('Zoho does not take the access token it has just given out', 2, 1),
    ],
  },
  {
    ...{ status: 401, code: 57, where: 'all', message: 'You are not authorized', class: 'Reconnect' },
    lives: [
      {
        ...KNOWN,
        name: 'refreshes the token once and goes on',
        answered: ONCE,
        calls: 3,
        tokens: 1,
        row: 'done',
        reads: null,
      },
      stops('the person who connected lacks a permission in Zoho Books', 2, 1),
    ],
  },
  {
    ...{ status: 400, code: 6041, where: 'all', message: 'This user is not associated', class: 'Reconnect' },
    lives: [stops('the person who connected does not belong to this Zoho organisation', 1, 0)],
  },
  throttles(44, 60, [60, 80]),
  {
    ...{ status: 429, code: 45, where: 'all', message: 'Maximum call rate limit of 2000', class: 'Wait' },
    lives: [
      {
        ...KNOWN,
        name: 'pauses the organisation to the end of the day, with not one call in between',
        answered: ONCE,
        calls: 1,
        row: 'waiting',
        reads: 'The Zoho calls of today are used up. The orders go on by themselves at 2026-03-02 00:00 UTC.',
        then: { does: { does: (life) => life.wait(13 * 3_600_000) }, row: 'done', calls: 2 },
      },
    ],
  },
  throttles(1070, 2, [2, 5]),
  {
    ...{
      status: 500,
      code: 1000,
      where: 'all',
      message: 'Internal error',
      class: 'UnknownOutcome',
      classOfRead: 'Retry',
    },
    lives: [
      {
        ...KNOWN,
        name: 'leaves open whether an invoice was made: looked up first, then made',
        answered: ONCE,
        calls: 4,
        row: 'done',
        reads: unsure('invoice'),
        pauses: [10, 40],
      },
      {
        ...KNOWN,
        name: 'for forty minutes: tried at growing distances, looked up each time, and booked once when Zoho is well again',
        answered: AT_INVOICE,
        calls: 23,
        row: 'waiting',
        reads: unsure('invoice'),
        then: { does: answer(), row: 'done', calls: 3 },
      },
      {
        name: 'of a read is tried again',
        before: [known(LARGER), place(CART, UNPAID)],
        answered: { call: 'GET /invoices/1', times: 1 },
        does: edit(SMALLER),
        calls: 3,
        row: 'done',
        reads: 'Could not reach Zoho Books; it is tried again by itself.',
        pauses: [1, 6],
        books: ['invoice 82.78 tax 6.30, sent, open 82.78'],
      },
    ],
  },
];
