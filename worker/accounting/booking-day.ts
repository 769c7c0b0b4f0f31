/**
 * The calendar day of a moment in the shop's time zone (an IANA name, or an offset such as "+05:30", as WordPress gives it). Years
 * before 1970 and unreadable zones count in UTC.
 */
export function bookingDay(moment: string | null, timeZone: string): string {
  const at = moment === null ? NaN : Date.parse(moment);
  if (Number.isNaN(at)) return '1970-01-01';
  const offset = /^([+-])(\d{2}):(\d{2})$/.exec(timeZone);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3]);
    return isoDay(at + (offset[1] === '-' ? -minutes : minutes) * 60_000);
  }
  return isoDay(timeZone === 'UTC' ? at : at + offsetMs(at, timeZone));
}

/** The day after a day. */
export function dayAfter(day: string): string {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
}

export function addDays(day: string, days: number): string {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
}

/** How many days the second is after the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10);

function offsetMs(at: number, timeZone: string): number {
  let parts: Intl.DateTimeFormatPart[];
  try {
    parts = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }).formatToParts(at);
  } catch {
    return 0;
  }
  const part = (type: string) => Number(parts.find((entry) => entry.type === type)?.value ?? 0);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(at / 1000) * 1000;
}
