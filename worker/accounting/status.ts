import type { StatusMap, StatusMeaning } from '../contract/settings.js';

/** What a status means for the books; a status nobody mapped means "nothing" (DESIGN §10). */
export function meaningOf(status: string, statusMap: StatusMap): StatusMeaning {
  return (Object.hasOwn(statusMap, status) ? statusMap[status] : undefined) ?? 'nothing';
}
