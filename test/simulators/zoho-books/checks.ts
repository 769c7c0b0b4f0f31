import BigJs from 'big.js';
import { Refusal, text, type Context, type Json } from './http-types.js';
import type { CustomFieldValue, Stamped } from './state.js';

/** Code 2 of reference §3, which names the field by its label. */
export function invalid(label: string): Refusal {
  return new Refusal(400, 2, `Invalid value passed for ${label}`);
}

/** A signed decimal; nothing given is 0. */
export function decimal(value: unknown, label: string): string {
  const raw = text(value ?? '0') || '0';
  if (!/^-?\d+(\.\d+)?$/.test(raw)) throw invalid(label);
  return raw;
}

export function positive(value: unknown, label: string): string {
  const raw = decimal(value, label);
  if (new BigJs(raw).lte(0)) throw invalid(label);
  return raw;
}

export function dateOf(value: unknown, label: string): string {
  const raw = text(value);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(raw) || Number.isNaN(Date.parse(raw))) throw invalid(label);
  return raw;
}

/** Field → its greatest length. */
export function refuseLong(body: Json, lengths: Readonly<Record<string, number>>): void {
  for (const [field, length] of Object.entries(lengths)) {
    if (text(body[field]).length > length) throw invalid(field);
  }
}

/** The transaction lock covers documents by their own date, whatever is done to them (reference §4). */
export function refuseLocked({ limits, switches }: Context, ...dates: readonly string[]): void {
  if (limits.lockDate === '' || !dates.some((date) => date <= limits.lockDate)) return;
  throw new Refusal(Number(switches.lockStatus), Number(switches.lockCode), 'Transactions are locked.');
}

/** The account named, or `fallback` where none is. */
export function accountOf({ org }: Context, value: unknown, label: string, fallback: string): string {
  const id = text(value);
  if (id === '') return fallback;
  if (!org.accounts.some((account) => account.account_id === id)) throw invalid(label);
  return id;
}

export function locationOf({ org, switches }: Context, value: unknown): string {
  if (switches.locations === 'off') return '';
  const id = text(value);
  if (!org.locations.some((location) => location.location_id === id)) throw invalid('Location');
  return id;
}

/** By id, API name or label (reference §7.1). */
export function customFieldsOf({ org, switches }: Context, sent: readonly Json[]): CustomFieldValue[] {
  return sent.flatMap((entry) => {
    const known = org.customFields.find(
      (field) =>
        field.customfield_id === text(entry.customfield_id) ||
        field.api_name === text(entry.api_name) ||
        field.label === text(entry.label),
    );
    if (known === undefined && switches.unknownCustomField === 'reject') throw invalid('Custom Field');
    return known === undefined ? [] : [{ ...known, value: text(entry.value) }];
  });
}

export function touch({ now, switches }: Context, record: Stamped): void {
  record.modifiedAt = switches.modifiedStamp === 'distinct' ? Math.max(now, record.modifiedAt + 1000) : now;
}

/** Numbers somebody chose do not advance the series, and the series steps over them (reference §7.5). */
export function nextNumber(
  { org }: Context,
  series: keyof typeof org.series,
  prefix: string,
  digits: number,
  taken: (number: string) => boolean,
): string {
  for (;;) {
    const number = `${prefix}${String(++org.series[series]).padStart(digits, '0')}`;
    if (!taken(number)) return number;
  }
}
