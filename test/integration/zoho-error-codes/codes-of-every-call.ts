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
import { BOOKED, connectAgain, parksTheInvoice, unsure } from './expected.js';

const ON = 'Connect again; the orders then go on by themselves.';
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
  ...[2, 1, 4, 9, 10].map((code) =>
    parksTheInvoice({ status: 400, code, where: 'all', message: 'Invalid value passed for Payment Terms' }),
  ),
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
