import type { DisplayCounter } from '@outreach/api';
import type { Names, Scope, Total } from '@outreach/domain';
import { type FigureDescriptor, figureOfTotal } from '@outreach/ui/figure-descriptor';
import { standsAlone } from '@outreach/ui/hall';

/** A counter as the display draws it. */
export interface CounterView {
  /** Measure and scope: stays the same while the number changes. */
  readonly key: string;
  /** Empty for activities held. */
  readonly measure: string;
  readonly name: Names;
  /** null where no scope can be said of it: activities held are counted whoever is counted in them. */
  readonly scope: Scope | null;
  readonly figure: FigureDescriptor;
  /** `not-reported` where last year has no such total, which is not zero; `not-asked` where nobody looked. */
  readonly lastYear: FigureDescriptor | 'not-reported' | 'not-asked';
  /** Why the two years may not be compared; null where they may. */
  readonly notComparable: string | null;
  readonly phrase: string | null;
}

/**
 * The counters that may stand on a wall by themselves, best first. What is only an upper bound, a range, or wholly
 * undecided or illegible is left out: a bare number would claim more than is known (VISUAL section 5).
 */
export function counterViews(counters: readonly DisplayCounter[]): readonly CounterView[] {
  return counters.map(viewOf).filter((view) => standsAlone(view.figure));
}

export function counterKey(measure: string, scope: Scope): string {
  return `${measure} ${scope}`;
}

function viewOf({ measure, total, settledOpen, lastYear, notComparable, phrase }: DisplayCounter): CounterView {
  return {
    key: counterKey(measure.id, total.scope),
    measure: measure.id,
    name: measure.short ?? measure.names,
    scope: total.scope,
    figure: figureOfTotal(total, measure, settledOpen === true ? { settledOpen } : {}),
    lastYear: lastYear === null ? 'not-reported' : asSettled(figureOfTotal(lastYear, measure)),
    notComparable,
    phrase,
  };
}

/** Activities held, for a year in which nothing else is counted yet. */
export function heldView(held: number, name: Names, unit: Names): CounterView {
  const total: Total = {
    measure: 'held',
    scope: '',
    adds: 'sum',
    lower: held,
    upper: held,
    counted: held,
    undecided: 0,
    unknown: 0,
    about: 0,
    missing: 0,
    undecidedUpper: 0,
    figures: [],
  };
  return {
    key: 'held',
    measure: '',
    name,
    scope: null,
    figure: figureOfTotal(total, { units: [unit.zh], unitEn: unit.en }),
    lastYear: 'not-asked',
    notComparable: null,
    phrase: null,
  };
}

/** Last year stands beside in one line, without room for its open questions: the settled part, said to be at least. */
function asSettled(figure: FigureDescriptor): FigureDescriptor {
  return figure.state === 'undecided' && figure.lower > 0 ? { ...figure, state: 'at-least' } : figure;
}
