import type { Context, Json } from './http-types.js';

/**
 * Pages of reference §2 and §7.4: at most 200 rows, page_context as object or array; rows younger than the index delay are not
 * found yet.
 */
export function listAnswer<T extends { readonly createdAt: number }>(
  context: Context,
  key: string,
  rows: readonly T[],
  toRow: (row: T) => Json,
): Json {
  const { query, limits, now, switches } = context;
  const perPage = Math.min(200, Math.max(1, Number(query.per_page ?? '200') || 200));
  const page = Math.max(1, Number(query.page ?? '1') || 1);
  const visible = rows.filter((row) => row.createdAt + limits.indexDelayMs <= now);
  const sorted = query.sort_order === 'D' ? [...visible].reverse() : visible;
  const start = (page - 1) * perPage;
  const page_context = {
    page,
    per_page: perPage,
    has_more_page: sorted.length > start + perPage,
    sort_order: query.sort_order ?? 'A',
  };
  return {
    [key]: sorted.slice(start, start + perPage).map(toRow),
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

/** Inactive rows are hidden unless Status.All or Status.Inactive is asked for (§5.3, §6). */
export function matchesStatus(query: Record<string, string>, status: 'active' | 'inactive'): boolean {
  const filter = query.filter_by ?? 'Status.Active';
  if (filter === 'Status.All') return true;
  return filter === 'Status.Inactive' ? status === 'inactive' : status === 'active';
}
