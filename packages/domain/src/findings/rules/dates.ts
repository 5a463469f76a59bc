import type { Activity, Basis } from '../../activity/activity.ts';
import type { CivilDate } from '../../civil/civil-date.ts';
import { type About, finding, type Observation } from '../observation.ts';
import type { YearView } from '../year-view.ts';

/** An end before its start. Recording refuses it; a log that was brought from elsewhere may hold it. */
export function reversedDates(view: YearView): readonly Observation[] {
  return view.activities.flatMap((activity) => [...ofActivity(view, activity), ...ofFigures(view, activity)]);
}

function ofActivity(view: YearView, { id, dates }: Activity): readonly Observation[] {
  return reversed(view, dates, { activities: [id] });
}

function ofFigures(view: YearView, { figures }: Activity): readonly Observation[] {
  return figures.flatMap(({ id, basis }) => reversed(view, endsOf(basis), { figures: [id] }));
}

function endsOf(basis: Basis): Ends {
  switch (basis.kind) {
    case 'period':
      return basis;
    case 'cumulative':
      return { from: basis.from, to: basis.through };
    case 'event':
    case 'stock':
      return { from: null, to: null };
  }
}

interface Ends {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

function reversed(view: YearView, { from, to }: Ends, about: About): readonly Observation[] {
  if (from === null || to === null || from <= to) return [];
  return [finding(view, 'dates-reversed', { from, to }, { ...about, settle: ['correct'], blocking: true })];
}
