import type { ContributionGroup, Inclusion, PlacedFigure } from '@outreach/domain';
import { builtinCatalogue } from '@outreach/domain';

const measure = (() => {
  const found = builtinCatalogue.measures.get('material_copies');
  if (found === undefined) throw new Error('the catalogue has lost its leaflets');
  return found;
})();

/** What the figures of a year count: activities with a total now and then, or monthly statistics alone. */
export type YearOf = 'activities' | 'monthly-statistics';

/** A year of `count` figures, one in five declared inside the figure of the thousand it stands in. */
export function manyFigures(count: number, yearOf: YearOf = 'activities'): ContributionGroup {
  const figures: PlacedFigure[] = [];
  const inclusions: Inclusion[] = [];
  for (let index = 0; index < count; index += 1) {
    const month = String((index % 12) + 1).padStart(2, '0');
    const day = `2013-${month}-${String((index % 28) + 1).padStart(2, '0')}`;
    figures.push({
      activity: `a${index}`,
      year: 2013,
      dates: { from: day, to: day, precision: 'day', raw: day },
      figure: {
        id: `f${index}`,
        measure: measure.id,
        breakdown: null,
        quantity: {
          lower: index % 97,
          upper: index % 3 === 0 ? null : index % 97,
          mark: index % 3 === 0 ? 'at-least' : 'exact',
          raw: '',
        },
        unit: '份',
        basis: basisOf(index, yearOf),
        scope: 'own',
        role: 'result',
        members: [],
        note: '',
      },
    });
    if (index % 5 === 1) {
      inclusions.push({
        figure: `f${index}`,
        of: `f${Math.floor(index / 1000) * 1000}`,
        relation: 'inside',
        reason: '',
      });
    }
  }
  return { year: 2013, measure, figures, inclusions };
}

function basisOf(index: number, yearOf: YearOf): PlacedFigure['figure']['basis'] {
  if (index % 1000 === 0) return { kind: 'period', from: '2013-01-01', to: '2013-12-31' };
  if (yearOf === 'activities') return { kind: 'event' };
  const month = index % 12;
  const lastDay = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month];
  const prefix = `2013-${String(month + 1).padStart(2, '0')}`;
  return { kind: 'period', from: `${prefix}-01`, to: `${prefix}-${lastDay}` };
}
