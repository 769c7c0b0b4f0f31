import type { Context, Json } from './http-types.js';

/** Rows younger than the index delay are not found yet (reference §11). */
export function listAnswer<T extends { readonly createdAt: number }>(
  context: Context,
  key: string,
  rows: readonly T[],
  toRow: (row: T) => Json,
): Json {
  const { query, limits, now } = context;
  const visible = rows.filter((row) => row.createdAt + limits.indexDelayMs <= now);
  return pageOf(context, key, query.sort_order === 'D' ? visible.reverse() : visible, toRow);
}

/** Pages of reference §2 and §7.4: at most 200 rows, page_context as object or array. */
export function pageOf<T = Json>(
  { query, switches }: Context,
  key: string,
  rows: readonly T[],
  toRow: (row: T) => Json = (row) => row as Json,
): Json {
  const perPage = Math.min(200, Math.max(1, Number(query.per_page ?? '200') || 200));
  const page = Math.max(1, Number(query.page ?? '1') || 1);
  const start = (page - 1) * perPage;
  const page_context = {
    page,
    per_page: perPage,
    has_more_page: rows.length > start + perPage,
    sort_order: query.sort_order ?? 'A',
  };
  return {
    [key]: rows.slice(start, start + perPage).map(toRow),
    page_context: switches.pageContext === 'array' ? [page_context] : page_context,
  };
}

/** `field`, `field_startswith`, `field_contains`, all without regard to case; parameters nobody knows are ignored (§3). */
export function matchesText(query: Record<string, string>, field: string, value: string): boolean {
  const lower = value.toLowerCase();
  const exact = query[field]?.toLowerCase();
  const start = query[`${field}_startswith`]?.toLowerCase();
  const part = query[`${field}_contains`]?.toLowerCase();
  return (
    (exact === undefined || lower === exact) &&
    (start === undefined || lower.startsWith(start)) &&
    (part === undefined || lower.includes(part))
  );
}

/** `date`, `date_start`, `date_end` with that day, `date_before`, `date_after` without it (§7.4). */
export function matchesDate(query: Record<string, string>, field: string, value: string): boolean {
  const bound = (suffix: string) => query[`${field}${suffix}`];
  const [exact, start, end, before, after] = ['', '_start', '_end', '_before', '_after'].map(bound);
  return (
    (exact === undefined || value === exact) &&
    (start === undefined || value >= start) &&
    (end === undefined || value <= end) &&
    (before === undefined || value < before) &&
    (after === undefined || value > after)
  );
}

/** `last_modified_time`: changed at that stamp or later; a stamp nobody can read filters nothing. */
export function matchesModified(query: Record<string, string>, modifiedAt: number): boolean {
  const since = Date.parse((query.last_modified_time ?? '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(since) || Math.floor(modifiedAt / 1000) * 1000 >= since;
}

/** `search_text`: somewhere in one of the texts (§5.3, §7.4). */
export function matchesSearch(query: Record<string, string>, texts: readonly string[]): boolean {
  const wanted = query.search_text?.toLowerCase();
  return wanted === undefined || texts.some((text) => text.toLowerCase().includes(wanted));
}

/** Inactive rows are hidden unless Status.All or Status.Inactive is asked for (§5.3, §6). */
export function matchesStatus(query: Record<string, string>, status: 'active' | 'inactive'): boolean {
  const filter = query.filter_by ?? 'Status.Active';
  if (filter === 'Status.All') return true;
  return filter === 'Status.Inactive' ? status === 'inactive' : status === 'active';
}
