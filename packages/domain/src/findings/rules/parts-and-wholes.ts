import type { FigureId } from '../../activity/activity.ts';
import { groupBy } from '../../grouping/group-by.ts';
import type { Measure } from '../../measure/measure.ts';
import { breakdownParts, dimensionOf } from '../../totals/breakdowns.ts';
import type { PlacedFigure } from '../../totals/total.ts';
import { exactValue, sumOf, surelyAbove } from '../interval.ts';
import { finding, type Observation, verified } from '../observation.ts';
import type { YearView } from '../year-view.ts';

/** A whole with everything that is declared inside it or is its breakdown. */
interface Whole {
  readonly whole: PlacedFigure;
  readonly parts: readonly PlacedFigure[];
}

/**
 * Parts against their whole. A single part that is larger counts in full and is asked about; parts that fit one by one
 * may still be too many together; a breakdown that states every kind of its dimension has to reach the whole.
 */
export function partsAndWholes(view: YearView): readonly Observation[] {
  return wholesOf(view).flatMap((whole) => [
    ...singleParts(view, whole),
    ...partsTogether(view, whole),
    ...incompleteDimensions(view, whole),
    ...exactSum(view, whole),
  ]);
}

function wholesOf(view: YearView): readonly Whole[] {
  const parts = new Map<FigureId, PlacedFigure[]>();
  const put = (part: PlacedFigure, whole: FigureId) => {
    const found = parts.get(whole);
    if (found === undefined) parts.set(whole, [part]);
    else found.push(part);
  };
  const results = view.figures.filter(({ figure }) => figure.role === 'result');
  for (const part of results) {
    for (const { of, relation } of view.relations.of(part.figure.id)) {
      const whole = view.find(of);
      if (relation === 'inside' && whole?.year === view.year && whole.figure.role === 'result') put(part, of);
    }
  }
  for (const group of groupBy(results, ({ figure }) => `${figure.measure}\n${figure.scope}`).values()) {
    for (const { part, whole } of breakdownParts(group, view.relations)) put(part, whole.figure.id);
  }
  return view.figures.flatMap((whole) => {
    const found = parts.get(whole.figure.id);
    return found === undefined ? [] : [{ whole, parts: found }];
  });
}

function singleParts(view: YearView, { whole, parts }: Whole): readonly Observation[] {
  return parts
    .filter((part) => surelyAbove(part.figure.quantity, whole.figure.quantity))
    .map((part) =>
      finding(
        view,
        'part-above-whole',
        {
          partMeasure: part.figure.measure,
          wholeMeasure: whole.figure.measure,
          part: part.figure.quantity.lower ?? 0,
          whole: whole.figure.quantity.upper ?? 0,
        },
        {
          figures: [part.figure.id, whole.figure.id],
          settle: ['correct', 'declare', 'accept'],
          blocking: part.figure.quantity.mark !== 'about' && whole.figure.quantity.mark !== 'about',
          questions: [{ figure: part.figure.id, of: whole.figure.id, answers: ['outside'] }],
        },
      ),
    );
}

function partsTogether(view: YearView, { whole, parts }: Whole): readonly Observation[] {
  const measure = view.measure(whole.figure.measure);
  if (measure === undefined || measure.adds !== 'sum') return [];
  const fitting = parts.filter(
    (part) => addsUpWith(part, whole) && !surelyAbove(part.figure.quantity, whole.figure.quantity),
  );
  const together = { lower: leastTogether(measure, directOnly(view, fitting)), upper: null };
  if (!surelyAbove(together, whole.figure.quantity)) return [];
  return [
    finding(
      view,
      'parts-above-whole',
      {
        measure: measure.id,
        parts: together.lower,
        whole: whole.figure.quantity.upper ?? 0,
        count: fitting.length,
      },
      {
        figures: [whole, ...fitting].map(({ figure }) => figure.id),
        settle: ['correct', 'declare', 'accept'],
        blocking: [whole, ...fitting].every(({ figure }) => figure.quantity.mark !== 'about'),
        questions: fitting.map(({ figure }) => ({ figure: figure.id, of: whole.figure.id, answers: ['outside'] })),
      },
    ),
  ];
}

/** Only figures of one measure and scope share their whole; others are compared one by one. */
function addsUpWith(part: PlacedFigure, whole: PlacedFigure): boolean {
  return part.figure.measure === whole.figure.measure && part.figure.scope === whole.figure.scope;
}

/** Leaves out what lies inside another of the parts, and what is declared the same fact as another one. */
function directOnly(view: YearView, parts: readonly PlacedFigure[]): readonly PlacedFigure[] {
  const ids = new Set(parts.map(({ figure }) => figure.id));
  return parts.filter(
    ({ figure }) =>
      view.rowOf.get(figure.id)?.state === 'inside' &&
      !view.relations.of(figure.id).some(({ of, relation }) => relation === 'inside' && ids.has(of)),
  );
}

/**
 * The least that parts are together. Parts of different activities are different things, and so are breakdowns of one
 * dimension; of parts of one activity that may overlap only the largest counts.
 */
function leastTogether(measure: Measure, parts: readonly PlacedFigure[]): number {
  const perActivity = [...groupBy(parts, ({ activity }) => activity).values()].map((ofActivity) => {
    const divisions = groupBy(ofActivity, ({ figure }) => dimensionOf(measure, figure.breakdown) ?? figure.id);
    return Math.max(...[...divisions.values()].map(leastOfDivision));
  });
  return sumOf(perActivity.map((lower) => ({ lower, upper: null }))).lower;
}

function leastOfDivision(parts: readonly PlacedFigure[]): number {
  const largest = [...groupBy(parts, ({ figure }) => figure.breakdown).values()].map((same) =>
    Math.max(...same.map(({ figure }) => figure.quantity.lower ?? 0)),
  );
  return sumOf(largest.map((lower) => ({ lower, upper: null }))).lower;
}

/** A dimension of which every kind is stated, and which still does not reach its whole. 其中 may leave kinds out. */
function incompleteDimensions(view: YearView, { whole, parts }: Whole): readonly Observation[] {
  const measure = view.measure(whole.figure.measure);
  if (measure === undefined || whole.figure.breakdown !== null) return [];
  const kinds = parts.filter((part) => addsUpWith(part, whole) && part.figure.breakdown !== null);
  return [...groupBy(kinds, ({ figure }) => dimensionOf(measure, figure.breakdown) ?? '')].flatMap(
    ([dimension, stated]) => {
      const known = measure.breakdowns.filter((breakdown) => breakdown.dimension === dimension);
      const names = new Set(stated.map(({ figure }) => figure.breakdown));
      if (known.length < 2 || !known.every(({ id }) => names.has(id))) return [];
      const together = sumOf(stated.map(({ figure }) => figure.quantity));
      if (!surelyAbove(whole.figure.quantity, together)) return [];
      return [
        finding(
          view,
          'breakdown-below-whole',
          {
            measure: measure.id,
            dimension,
            parts: together.upper ?? 0,
            whole: whole.figure.quantity.lower ?? 0,
          },
          {
            figures: [whole, ...stated].map(({ figure }) => figure.id),
            settle: ['correct', 'accept'],
            blocking: false,
          },
        ),
      ];
    },
  );
}

/** 43 = 24 + 12 + 7: the best evidence that all of them were read correctly. */
function exactSum(view: YearView, { whole, parts }: Whole): readonly Observation[] {
  const value = exactValue(whole.figure.quantity);
  const added = parts.filter((part) => addsUpWith(part, whole));
  const values = added.map(({ figure }) => exactValue(figure.quantity));
  if (value === null || added.length < 2 || values.includes(null)) return [];
  const numbers = values.flatMap((number) => number ?? []);
  if (sumOf(numbers.map((number) => ({ lower: number, upper: number }))).lower !== value) return [];
  return [
    verified(
      view,
      'parts-make-whole',
      { measure: whole.figure.measure, whole: value, parts: numbers },
      { figures: [whole, ...added].map(({ figure }) => figure.id) },
    ),
  ];
}
