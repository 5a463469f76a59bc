import { groupBy } from '../../grouping/group-by.ts';
import { compareText } from '../../inclusion/relations.ts';
import { fromSmallestUnit } from '../../totals/smallest-unit.ts';
import { finding, type Observation } from '../observation.ts';
import type { YearView } from '../year-view.ts';

/**
 * Kinds, townships and schools counted in several activities: the same one may have come twice, and only names would
 * tell. Nothing to ask where every one is named.
 */
export function notAdditive(view: YearView): readonly Observation[] {
  return view.totals
    .filter(({ adds, lower, upper }) => adds === 'distinct' && lower !== upper)
    .flatMap((total) => {
      const counted = total.figures.filter((id) => view.rowOf.get(id)?.state === 'counted');
      const activities = new Set(counted.flatMap((id) => view.find(id)?.activity ?? []));
      if (activities.size < 2) return [];
      const { measure, scope, lower, upper } = total;
      return [
        finding(
          view,
          'not-additive',
          { measure, scope, lower, upper, activities: activities.size },
          { figures: counted, settle: ['correct', 'accept'] },
        ),
      ];
    });
}

/** One measure under several scopes. Adding all of them would be wrong, and shows by how much. */
export function scopesNotAdded(view: YearView): readonly Observation[] {
  return [...groupBy(view.totals, ({ measure }) => measure)].flatMap(([id, totals]) => {
    const measure = view.measure(id);
    const scopes = totals.map(({ scope }) => scope).sort(compareText);
    if (measure === undefined || scopes.length < 2) return [];
    const rows = totals.flatMap(({ figures }) => figures).flatMap((figure) => view.rowOf.get(figure) ?? []);
    const lowers = rows.map(({ figure }) => view.find(figure)?.figure.quantity.lower ?? 0);
    const naive = fromSmallestUnit(
      measure,
      lowers.reduce((sum, lower) => sum + Math.round(lower * 10 ** measure.decimals), 0),
    );
    return [
      finding(
        view,
        'scopes-not-added',
        { measure: id, scopes, naive },
        { figures: rows.map(({ figure }) => figure), settle: ['accept'] },
      ),
    ];
  });
}
