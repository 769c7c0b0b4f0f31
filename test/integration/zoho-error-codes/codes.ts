import type { CodeRow } from './code-life.js';
import { CODES_OF_DOCUMENTS } from './codes-of-documents.js';
import { CODES_OF_EVERY_CALL } from './codes-of-every-call.js';
import { CODES_OF_SHARED_THINGS } from './codes-of-shared-things.js';

/** Every row of the table of zoho-books-api §3, and one code that is in none. */
export const CODES: readonly CodeRow[] = [...CODES_OF_EVERY_CALL, ...CODES_OF_SHARED_THINGS, ...CODES_OF_DOCUMENTS];
