import { compareTotals } from '../../totals/compare-totals.ts';
import type { Total } from '../../totals/total.ts';
import { finding, type Observation } from '../observation.ts';
import type { YearView } from '../year-view.ts';

/**
 * What stands in the way of comparing a year with the one before: totals over unequal spans (nine months beside
 * twelve), and a measure that was defined otherwise.
 */
export function yearsCompared(view: YearView): readonly Observation[] {
  const before = new Map(view.before.totals.map((total) => [totalKey(total), total]));
  return view.totals.flatMap((total) => {
    const earlier = before.get(totalKey(total));
    return earlier === undefined ? [] : [...unequalSpans(view, total, earlier), ...definition(view, total, earlier)];
  });
}

function totalKey({ measure, scope }: Total): string {
  return `${measure}\n${scope}`;
}

function unequalSpans(view: YearView, total: Total, earlier: Total): readonly Observation[] {
  const [now, before] = [view.speaking(total), view.before.speaking(earlier)];
  const comparison = compareTotals({ total, rows: now }, { total: earlier, rows: before });
  if (comparison.comparable || comparison.reason !== 'spans-differ') return [];
  return [
    finding(
      view,
      'spans-unequal',
      { measure: total.measure, scope: total.scope, now: comparison.now, before: comparison.before },
      { figures: [...now, ...before].map(({ figure }) => figure), settle: ['correct', 'accept'] },
    ),
  ];
}

function definition(view: YearView, total: Total, earlier: Total): readonly Observation[] {
  const now = view.versionOf(total.measure, view.year);
  const before = view.versionOf(total.measure, view.before.year);
  if (now === before) return [];
  return [
    finding(
      view,
      'definition-changed',
      { measure: total.measure, now, before },
      {
        figures: [...view.speaking(total), ...view.before.speaking(earlier)].map(({ figure }) => figure),
        settle: ['accept'],
      },
    ),
  ];
}
