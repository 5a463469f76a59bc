import type { Quantity } from '../../quantity/quantity.ts';
import type { PlacedFigure } from '../../totals/total.ts';
import { estimated, exactValue, type Interval, mayBeEqual, surelyAbove } from '../interval.ts';
import { finding, type Observation, verified } from '../observation.ts';
import type { YearView } from '../year-view.ts';

/** What was declared, checked against the numbers: one fact has one number, and a declaration stays in its year. */
export function declaredRelations(view: YearView): readonly Observation[] {
  return view.everyFigure.flatMap((placed) =>
    view.relations.of(placed.figure.id).flatMap(({ of, relation }): readonly Observation[] => {
      const other = view.find(of);
      if (other === undefined || relation === 'outside') return [];
      if (placed.year !== other.year) return acrossYears(view, placed, other);
      if (placed.year !== view.year || relation !== 'same') return [];
      return [sameFact(view, placed, other)];
    }),
  );
}

function sameFact(view: YearView, one: PlacedFigure, other: PlacedFigure): Observation {
  const figures = [one.figure.id, other.figure.id];
  const [a, b] = [meant(one.figure.quantity), meant(other.figure.quantity)];
  const { measure } = other.figure;
  if (mayBeEqual(a, b)) {
    return verified(view, 'same-fact-agrees', { measure, value: exactValue(a) ?? exactValue(b) }, { figures });
  }
  const [small, big] = surelyAbove(b, a) ? [a, b] : [b, a];
  return finding(
    view,
    'same-fact-differs',
    { measure, lower: small.upper ?? 0, upper: big.lower ?? 0 },
    {
      figures,
      settle: ['correct', 'declare', 'accept'],
      blocking: true,
      questions: [{ figure: one.figure.id, of: other.figure.id, answers: ['inside', 'outside'] }],
    },
  );
}

function meant(quantity: Quantity): Interval {
  return quantity.mark === 'about' ? estimated(quantity) : quantity;
}

/** After an activity moved to another year its declarations say nothing any more, and both figures count. */
function acrossYears(view: YearView, one: PlacedFigure, other: PlacedFigure): readonly Observation[] {
  if (one.year !== view.year && other.year !== view.year) return [];
  return [
    finding(
      view,
      'inclusion-across-years',
      { figureYear: one.year, ofYear: other.year },
      {
        figures: [one.figure.id, other.figure.id],
        settle: ['declare', 'correct', 'accept'],
        questions: [{ figure: one.figure.id, of: other.figure.id, answers: ['outside'] }],
      },
    ),
  ];
}
