import { linkKeyText, type Link, type LinkKey } from '../../../worker/contract/link.js';
import type { Tables } from './tables.js';

export function linksFor(tables: Tables, wanted: (key: LinkKey) => boolean): Link[] {
  return [...tables.links.values()].flatMap((row) =>
    row.link !== null && row.organizationId === tables.connection.organization_id && wanted(row.key) ? [row.link] : [],
  );
}

export function storeLink(tables: Tables, organizationId: string, link: Link): void {
  const key: LinkKey = { object_type: link.object_type, object_id: link.object_id, kind: link.kind, slot: link.slot };
  const text = `${organizationId}|${linkKeyText(key)}`;
  tables.links.set(text, { key, organizationId, link, token: null, unresolvedSince: null });
}

/** At completion: what was not made is free again; after an unknown outcome it is looked for first. */
export function releaseReservations(tables: Tables, token: string, isUnknown: boolean, now: number): void {
  for (const [text, row] of tables.links) {
    if (row.token !== token || row.link !== null) continue;
    if (isUnknown) row.unresolvedSince = now;
    else if (row.unresolvedSince === null) tables.links.delete(text);
  }
}
