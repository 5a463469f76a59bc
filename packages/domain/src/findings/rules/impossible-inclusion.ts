import type { PlacedFigure } from '../../totals/total.ts';
import { finding, type Observation } from '../observation.ts';
import type { YearView } from '../year-view.ts';

/** A figure that is larger than the whole it meets: the two cannot count the same things, usually because of scope. */
export function impossible(view: YearView, part: PlacedFigure, whole: PlacedFigure): Observation {
  return finding(
    view,
    'inclusion-impossible',
    {
      partMeasure: part.figure.measure,
      wholeMeasure: whole.figure.measure,
      partScope: part.figure.scope,
      wholeScope: whole.figure.scope,
      part: part.figure.quantity.lower ?? 0,
      whole: whole.figure.quantity.upper ?? 0,
    },
    {
      figures: [part.figure.id, whole.figure.id],
      settle: ['declare', 'correct', 'accept'],
      questions: [{ figure: part.figure.id, of: whole.figure.id, answers: ['outside'] }],
    },
  );
}
