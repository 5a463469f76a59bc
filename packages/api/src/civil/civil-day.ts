import { type CivilDate, civilDate } from '@outreach/domain';

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * The civil day of an instant in a time zone. "Today" and "this year" of a ledger are read here, never from UTC
 * (DESIGN section 9).
 *
 * @throws RangeError where the zone is not known to the runtime or the instant is not a time.
 */
export function civilDayIn(timeZone: string, instant: string): CivilDate {
  const parts = clockOf(timeZone).formatToParts(new Date(instant));
  const part = (type: 'year' | 'month' | 'day') => Number(parts.find((entry) => entry.type === type)?.value);
  return civilDate(part('year'), part('month'), part('day'));
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  clocks.set(timeZone, clock);
  return clock;
}
