import type { FigureId, Scope } from '../../activity/activity.ts';
import { groupBy } from '../../grouping/group-by.ts';
import { compareText } from '../../inclusion/relations.ts';
import { isSpanning, overlaps, spanDays, spanOf } from '../../totals/span.ts';
import type { PlacedFigure } from '../../totals/total.ts';
import { surelyAbove } from '../interval.ts';
import { finding, type Observation } from '../observation.ts';
import { builtinRelatedMeasures } from '../related-measures.ts';
import type { YearView } from '../year-view.ts';
import { impossible } from './impossible-inclusion.ts';

interface Pair {
  readonly part: PlacedFigure;
  readonly whole: PlacedFigure;
}

/**
 * Figures that may count the same things in different scopes or measures. This changes no total, but nobody should
 * add them: asked once per whole. A part that is larger than the whole is shown as counted otherwise.
 */
export function maybeIncluded(view: YearView): readonly Observation[] {
  const counted = view.figures.filter(({ figure }) => {
    const state = view.rowOf.get(figure.id)?.state;
    return state === 'counted' || state === 'undecided';
  });
  const byMeasure = groupBy(counted, ({ figure }) => figure.measure);
  const pairs = [
    ...[...byMeasure.values()].flatMap((figures) => acrossScopes(view, figures)),
    ...acrossMeasures(view, byMeasure),
    ...declaredUndecided(view),
  ];
  return [...groupBy(unique(pairs), ({ whole }) => whole.figure.id).values()].flatMap((ofWhole) =>
    asked(view, ofWhole),
  );
}

function asked(view: YearView, pairs: readonly [Pair, ...Pair[]]): readonly Observation[] {
  const [{ whole }] = pairs;
  const fitting = pairs.filter(({ part }) => !surelyAbove(part.figure.quantity, whole.figure.quantity));
  const tooLarge = pairs.filter(
    ({ part }) =>
      part.figure.measure === whole.figure.measure && surelyAbove(part.figure.quantity, whole.figure.quantity),
  );
  const observations = tooLarge.map(({ part }) => impossible(view, part, whole));
  if (fitting.length === 0) return observations;
  const parts = fitting.map(({ part }) => part);
  return [
    ...observations,
    finding(
      view,
      'maybe-included',
      {
        partMeasures: [...new Set(parts.map(({ figure }) => figure.measure))].sort(compareText),
        wholeMeasure: whole.figure.measure,
        partScopes: [...new Set(parts.map(({ figure }) => figure.scope))].sort(compareText),
        wholeScope: whole.figure.scope,
        parts: parts.length,
      },
      {
        figures: [whole, ...parts].map(({ figure }) => figure.id),
        settle: ['declare', 'accept'],
        questions: parts.map(({ figure }) => ({
          figure: figure.id,
          of: whole.figure.id,
          answers: ['inside', 'outside', 'same'],
        })),
      },
    ),
  ];
}

/** An activity's figure may lie in another scope's yearly one, and a year of our own in the district's. */
function acrossScopes(view: YearView, figures: readonly [PlacedFigure, ...PlacedFigure[]]): readonly Pair[] {
  if (view.measure(figures[0].figure.measure)?.adds !== 'sum') return [];
  const scopes = groupBy(figures, ({ figure }) => figure.scope);
  const wholes = [...scopes].map(([scope, members]) => ({ scope, wholes: widestPerSpan(members) }));
  return figures.flatMap((part) =>
    wholes.flatMap(({ scope, wholes: candidates }) => {
      if (scope === part.figure.scope) return [];
      const whole = candidates.find((candidate) => mayHold(candidate, part));
      return whole === undefined || isSettled(view, part, whole) ? [] : [{ part, whole }];
    }),
  );
}

/** The yearly figures of a scope, widest first, one for each stretch of time: there are few stretches in a year. */
function widestPerSpan(figures: readonly PlacedFigure[]): readonly PlacedFigure[] {
  const spans = groupBy(figures.filter(isSpanning), (placed) => `${spanOf(placed).from} ${spanOf(placed).to}`);
  return [...spans.values()]
    .map((group) => group.reduce((a, b) => (larger(a, b) < 0 ? a : b)))
    .sort((a, b) => spanDays(spanOf(b)) - spanDays(spanOf(a)) || larger(a, b));
}

function larger(a: PlacedFigure, b: PlacedFigure): number {
  return (
    (b.figure.quantity.upper ?? Number.MAX_VALUE) - (a.figure.quantity.upper ?? Number.MAX_VALUE) ||
    compareText(a.figure.id, b.figure.id)
  );
}

function mayHold(whole: PlacedFigure, part: PlacedFigure): boolean {
  const [whole_, part_] = [spanOf(whole), spanOf(part)];
  if (!overlaps(whole_, part_)) return false;
  return !isSpanning(part) || reach(part.figure.scope) < reach(whole.figure.scope);
}

/** How far a scope reaches. The bureau's own lies in what all units did, and that in the district. */
function reach(scope: Scope): number {
  // A body that is named counts no more than its own.
  return Math.max(0, ['own', 'joint', 'district'].indexOf(scope));
}

/** What was seized may be among what was destroyed, on the same day or later. */
function acrossMeasures(view: YearView, byMeasure: ReadonlyMap<string, readonly PlacedFigure[]>): readonly Pair[] {
  return builtinRelatedMeasures.flatMap(({ part: partMeasure, whole: wholeMeasure }) => {
    const wholes = [...(byMeasure.get(wholeMeasure) ?? [])].sort((a, b) => compareText(spanOf(a).to, spanOf(b).to));
    return (byMeasure.get(partMeasure) ?? []).flatMap((part) => {
      const whole = wholes.find((candidate) => spanOf(candidate).to >= spanOf(part).from);
      return whole === undefined || isSettled(view, part, whole) ? [] : [{ part, whole }];
    });
  });
}

/** Pairs that somebody left open although no total depends on them. */
function declaredUndecided(view: YearView): readonly Pair[] {
  return view.figures.flatMap((part) =>
    view.relations.of(part.figure.id).flatMap(({ of, relation }) => {
      const whole = view.find(of);
      if (relation !== 'undecided' || whole === undefined || whole.year !== part.year) return [];
      const sameTotal = whole.figure.measure === part.figure.measure && whole.figure.scope === part.figure.scope;
      return sameTotal ? [] : [{ part, whole }];
    }),
  );
}

function isSettled(view: YearView, part: PlacedFigure, whole: PlacedFigure): boolean {
  const relation = view.relations.between(part.figure.id, whole.figure.id);
  return relation !== undefined && relation !== 'undecided';
}

function unique(pairs: readonly Pair[]): readonly Pair[] {
  const seen = new Set<FigureId>();
  return pairs.filter(({ part, whole }) => {
    const key = `${part.figure.id}\n${whole.figure.id}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
