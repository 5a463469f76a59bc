import { firstDayOf } from '../../civil/civil-date.ts';
import { groupBy } from '../../grouping/group-by.ts';
import { finding, type Observation } from '../observation.ts';
import type { YearView } from '../year-view.ts';

/** Damaged digits: 1XX is no number, and the yearly total is open at both ends until somebody finds the draft. */
export function illegibleNumbers(view: YearView): readonly Observation[] {
  return view.figures
    .filter(({ figure }) => figure.quantity.mark === 'unknown' && figure.quantity.why === 'illegible')
    .map(({ figure }) =>
      finding(
        view,
        'illegible',
        { measure: figure.measure, raw: figure.quantity.raw },
        { figures: [figure.id], settle: ['correct', 'accept'] },
      ),
    );
}

/** 目前 and 今年以来 without a day: nobody can say what the number covers. One finding for all of an activity. */
export function openThroughDays(view: YearView): readonly Observation[] {
  const open = view.figures.filter(
    ({ figure }) => figure.basis.kind === 'cumulative' && figure.basis.through === null && figure.role === 'result',
  );
  return [...groupBy(open, ({ activity }) => activity).values()].map((figures) =>
    finding(
      view,
      'open-through-day',
      { count: figures.length },
      { figures: figures.map(({ figure }) => figure.id), settle: ['correct', 'accept'] },
    ),
  );
}

/** Running since before the year, so that it is shown and not added. */
export function sinceStart(view: YearView): readonly Observation[] {
  return view.figures.flatMap(({ figure, year }) => {
    const { basis } = figure;
    if (basis.kind !== 'cumulative' || basis.from >= firstDayOf(year) || figure.role !== 'result') return [];
    return [
      finding(
        view,
        'since-start',
        { measure: figure.measure, from: basis.from },
        { figures: [figure.id], settle: ['correct', 'accept'] },
      ),
    ];
  });
}
