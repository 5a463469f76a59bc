import { groupBy } from '../../grouping/group-by.ts';
import type { Contribution } from '../../totals/total.ts';
import { surelyAbove } from '../interval.ts';
import { finding, type Observation } from '../observation.ts';
import type { YearView } from '../year-view.ts';
import { impossible } from './impossible-inclusion.ts';

/**
 * One question per whole: everything that nobody has decided about it, so that it can be answered once
 * (全部包含 / 都不包含 / 逐项). What cannot lie in the whole is asked apart, and can only be answered with outside.
 */
export function undecidedInclusion(view: YearView): readonly Observation[] {
  const open = view.rows
    .filter((row) => row.state === 'undecided' && !isAskedFromOtherSide(view, row))
    .flatMap(({ figure, because }) => {
      const [part, whole] = [view.find(figure), view.find(because ?? '')];
      return part === undefined || whole === undefined ? [] : [{ part, whole }];
    });
  return [...groupBy(open, ({ whole }) => whole).entries()].flatMap(([whole, pairs]) => {
    const parts = pairs.map(({ part }) => part);
    const tooLarge = parts.filter(({ figure }) => surelyAbove(figure.quantity, whole.figure.quantity));
    const fitting = parts.filter((part) => !tooLarge.includes(part));
    const asked: Observation[] = tooLarge.map((part) => impossible(view, part, whole));
    if (fitting.length > 0) {
      asked.push(
        finding(
          view,
          'inclusion-undecided',
          { measure: whole.figure.measure, scope: whole.figure.scope, parts: fitting.length },
          {
            figures: [whole, ...fitting].map(({ figure }) => figure.id),
            // Sometimes nobody can know any more: the total stays a range, and that is accepted.
            settle: ['declare', 'correct', 'accept'],
            questions: fitting.map(({ figure }) => ({
              figure: figure.id,
              of: whole.figure.id,
              answers: ['inside', 'outside', 'same'],
            })),
          },
        ),
      );
    }
    return asked;
  });
}

/** Of two figures that were each declared undecided of the other, only one is asked about. */
function isAskedFromOtherSide(view: YearView, { figure, because }: Contribution): boolean {
  if (because === null || because > figure) return false;
  const other = view.rowOf.get(because);
  return other?.state === 'undecided' && other.because === figure;
}
