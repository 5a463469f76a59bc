import type { CivilDate } from '@outreach/domain';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The time zone of a ledger until it says another. */
export const defaultTimeZone = 'Asia/Shanghai';

/** Whether this machine knows the time zone (an IANA name). */
export function isTimeZone(name: string): boolean {
  try {
    return formatOf(name) !== undefined;
  } catch {
    return false;
  }
}

/** The civil day of an instant in a time zone. @throws RangeError where the zone is unknown */
export function civilDayOf(instant: string, timeZone: string): CivilDate {
  // Zones differ by whole minutes, so every instant of a minute lies on one day; events come in by the minute.
  const minute = `${timeZone} ${instant.slice(0, 'YYYY-MM-DDThh:mm'.length)}`;
  if (minute !== lastMinute) {
    lastDay = formattedDay(instant, timeZone);
    lastMinute = minute;
  }
  return lastDay;
}

let lastMinute = '';
let lastDay = '';

function formattedDay(instant: string, timeZone: string): CivilDate {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}
