import type { CodeRow } from './code-life.js';
import { CODES_OF_EVERY_CALL } from './codes-of-every-call.js';
import { CODES_OF_INVOICES } from './codes-of-invoices.js';
import { CODES_OF_SETTLING } from './codes-of-settling.js';
import { CODES_OF_SHARED_THINGS } from './codes-of-shared-things.js';

/** Every row of the table of zoho-books-api §3, and one code that is in none. */
export const CODES: readonly CodeRow[] = [
  ...CODES_OF_EVERY_CALL,
  ...CODES_OF_SHARED_THINGS,
  ...CODES_OF_INVOICES,
  ...CODES_OF_SETTLING,
];

/** That table as it stands there: HTTP statuses, codes, where; 15 is a guess for the one whose number nobody has seen. */
export const TABLE: readonly (readonly [statuses: readonly number[], codes: readonly number[], where: string])[] = [
  [[200, 201], [0], 'all'],
  [[400], [2, 1, 4, 9, 10], 'all'],
  [[404, 400], [5], 'all'],
  [[405], [37], 'all'],
  [[401], [14], 'all'],
  [[401], [57], 'all'],
  [[400], [6041], 'all'],
  [[429], [44], 'all'],
  [[429], [45], 'all'],
  [[429], [1070], 'all'],
  [[500], [1000], 'all'],
  [[404], [1002], 'invoices/contacts/creditnotes'],
  [[400], [3062], 'contacts'],
  [[400], [3013], 'contacts'],
  [[400], [3000], 'contacts'],
  [[400], [9004], 'contacts'],
  [[400], [31006], 'contacts'],
  [[400], [1001, 1000], 'items'],
  [[404], [2006], 'items'],
  [[400], [2049], 'items'],
  [[400], [2076], 'items'],
  [[400], [1001], 'invoices'],
  [[400], [4097], 'invoices, others'],
  [[400], [4089], 'invoices'],
  [[400], [3009, 3010], 'invoices'],
  [[400], [4001, 12008], 'invoices'],
  [[400], [4043], 'estimates etc.'],
  [[400], [1002], 'invoices'],
  [[400], [36004], 'sales orders'],
  [[400], [24016], 'payments'],
  [[400], [3004], 'payments'],
  [[400], [9521, 9523], 'payments'],
  [[400], [12003, 12004], 'credit notes'],
  [[400], [12005, 12006, 12007], 'credit notes'],
  [[400], [12018], 'credit notes'],
  [[400], [15], 'contacts/invoices (unknown)'],
  [[400], [29032, 108004], 'PO / bank'],
];

/** What is no row of the table: nothing says that nothing was written, so of a write nobody knows what came of it. */
export const OTHER_ANSWERS: readonly { name: string; status: number; body: string }[] = [
  { name: 'a request timeout, though it comes with a code', status: 408, body: '{"code":408,"message":"Timeout"}' },
  { name: 'a gateway that is down', status: 502, body: '<html><h1>502 Bad Gateway</h1></html>' },
  { name: 'a page in place of JSON under a status of success', status: 200, body: '<html>Maintenance</html>' },
  { name: 'an answer that was cut off', status: 201, body: '{"code":0,"message":"succ' },
  { name: 'an internal error under a status of success', status: 200, body: '{"code":1000,"message":"Internal"}' },
  { name: 'a refusal without JSON', status: 400, body: 'Bad Request' },
  { name: 'JSON that is no answer of Zoho Books', status: 404, body: '{"error":"not found"}' },
  { name: 'an unknown code under a status of 500', status: 503, body: '{"code":987654,"message":"?"}' },
];
