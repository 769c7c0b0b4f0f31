import type { AdminRequest, AnswerRequest } from '../contract/request.js';
import type { Zoho } from '../zoho/zoho.js';
import type { IndexPage } from '../zoho/contacts.js';

type ReadIndex = Extract<AdminRequest['payload'], { type: 'read_index' }>;

/**
 * One page (one call, 200 rows) of the index of contacts or items. With `modified_since` only rows changed since then are kept, and no
 * further page is asked for once Zoho, sorting as asked, has come to older ones; where it does not sort, and for items, which it
 * cannot sort so, every page is read. `result.more` says whether another page follows.
 */
export async function readIndex(payload: ReadIndex, zoho: Pick<Zoho, 'contacts' | 'items'>): Promise<AnswerRequest> {
  const { resource, page, modified_since: since } = payload;
  if (resource === 'contacts') {
    const order = since === null ? 'any' : 'newest_change_first';
    const { rows, more } = changedSince(since, await zoho.contacts.page(page, order));
    return { state: 'done', result: { more }, problem: null, learnt: { contacts: rows } };
  }
  const { rows, more } = changedSince(since, await zoho.items.page(page));
  return { state: 'done', result: { more }, problem: null, learnt: { items: rows } };
}

/** A row whose stamp cannot be read counts as changed. */
function changedSince<T>(since: string | null, { rows, more }: IndexPage<T>): { rows: T[]; more: boolean } {
  if (since === null) return { rows: rows.map(({ row }) => row), more };
  const from = Date.parse(since);
  const times = rows.map(({ modified }) => Date.parse(modified));
  const isOld = (time: number | undefined) => time !== undefined && time < from;
  const isSorted = times.every((time, index) => index === 0 || (times[index - 1] ?? NaN) >= time);
  return {
    rows: rows.flatMap(({ row }, index) => (isOld(times[index]) ? [] : [row])),
    more: more && !(isSorted && isOld(times.at(-1))),
  };
}
