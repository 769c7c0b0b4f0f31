import type { Link, LinkKey } from '../contract/link.js';

/** A link with nothing but its id; documents add what they stand for. */
export function newLink(key: LinkKey, zohoId: string, more: Partial<Link> = {}): Link {
  return {
    object_type: key.object_type,
    object_id: key.object_id,
    kind: key.kind,
    slot: key.slot,
    zoho_id: zohoId,
    number: '',
    url: '',
    facts: null,
    representation: '',
    zoho_echo: null,
    total: null,
    currency: null,
    exchange_rate: null,
    date: null,
    status: '',
    ...more,
  };
}
