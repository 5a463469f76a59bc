import type { Activity, Basis } from '../../activity/activity.ts';
import type { CivilDate } from '../../civil/civil-date.ts';
import { finding, type Observation } from '../observation.ts';
import type { YearView } from '../year-view.ts';

/** An end before its start. Recording refuses it; a log that was brought from elsewhere may hold it. */
export function reversedDates(view: YearView): readonly Observation[] {
  return view.activities.flatMap((activity) => [...ofActivity(view, activity), ...ofFigures(view, activity)]);
}

function ofActivity(view: YearView, { id, dates }: Activity): readonly Observation[] {
  const { from, to } = dates;
  if (from === null || to === null || from <= to) return [];
  return [finding(view, 'dates-reversed', { from, to }, { activities: [id], settle: ['correct'], blocking: true })];
}

function ofFigures(view: YearView, { figures }: Activity): readonly Observation[] {
  return figures.flatMap(({ id, basis }) => {
    const [from, to] = endsOf(basis);
    if (from === null || to === null || from <= to) return [];
    return [finding(view, 'dates-reversed', { from, to }, { figures: [id], settle: ['correct'], blocking: true })];
  });
}

function endsOf(basis: Basis): readonly [CivilDate | null, CivilDate | null] {
  switch (basis.kind) {
    case 'period':
      return [basis.from, basis.to];
    case 'cumulative':
      return [basis.from, basis.through];
    case 'event':
    case 'stock':
      return [null, null];
  }
}
