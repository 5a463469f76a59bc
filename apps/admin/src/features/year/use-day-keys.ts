import { type CivilDate, lastDayOf } from '@outreach/domain';
import { shellWords } from '@outreach/messages/admin';
import { dateOfDay, dayOfYear, monthsOn } from '@outreach/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useAbout } from '../../client/ledger-queries.ts';
import { useShortcuts } from '../../keys/shortcuts.tsx';
import { useWords } from '../../language/language.tsx';

const route = getRouteApi('/year');

/** [ and ] move the as-of day by a day, with Shift by a month; past the last day stands the present. */
export function useDayKeys(year: number, asOf: CivilDate | undefined): void {
  const words = useWords(shellWords);
  const about = useAbout();
  const navigate = route.useNavigate();
  const latest = year < about.thisYear ? lastDayOf(year) : about.today;
  const from = asOf ?? latest;

  function see(day: CivilDate): void {
    void navigate({ search: (before) => ({ ...before, asOf: day < latest ? day : undefined }), replace: true });
  }
  const byDays = (days: number) => see(dateOfDay(year, dayOfYear(year, from) + days));
  const byMonths = (months: number) => see(monthsOn(year, from, months));
  useShortcuts('page', [
    { caps: ['[', ']'], label: words.keyDay, bindings: { '[': () => byDays(-1), ']': () => byDays(1) } },
    { caps: ['Shift+[', ']'], label: words.keyMonth, bindings: { '{': () => byMonths(-1), '}': () => byMonths(1) } },
  ]);
}
