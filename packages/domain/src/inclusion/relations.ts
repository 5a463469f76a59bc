import type { FigureId } from '../activity/activity.ts';
import type { Inclusion, InclusionRelation } from './inclusion.ts';

/** What is declared among a set of figures, ready to be asked. Declarations about others are left out. */
export interface Relations {
  /** The relation declared of the first to the second, or of the second to the first. */
  between(a: FigureId, b: FigureId): InclusionRelation | undefined;
  /** What was declared of a figure, sorted by the other figure's id. */
  of(figure: FigureId): readonly Inclusion[];
}

const nothing: readonly Inclusion[] = [];

export function relationsAmong(figures: ReadonlySet<FigureId>, inclusions: readonly Inclusion[]): Relations {
  const byFigure = new Map<FigureId, Inclusion[]>();
  const byPair = new Map<string, InclusionRelation>();
  for (const inclusion of inclusions) {
    if (!figures.has(inclusion.figure) || !figures.has(inclusion.of)) continue;
    const declared = byFigure.get(inclusion.figure);
    if (declared === undefined) byFigure.set(inclusion.figure, [inclusion]);
    else declared.push(inclusion);
    byPair.set(`${inclusion.figure}\n${inclusion.of}`, inclusion.relation);
  }
  for (const declared of byFigure.values()) declared.sort((a, b) => compareText(a.of, b.of));
  return {
    between: (a, b) => byPair.get(`${a}\n${b}`) ?? byPair.get(`${b}\n${a}`),
    of: (figure) => byFigure.get(figure) ?? nothing,
  };
}

/** Order by code unit: the same on every machine, unlike a locale's. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
