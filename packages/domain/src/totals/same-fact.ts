import type { FigureId } from '../activity/activity.ts';
import type { Relations } from '../inclusion/relations.ts';
import type { Standings } from './standing.ts';
import type { PlacedFigure } from './total.ts';

/** "Declared the same fact as another living one: the other counts." In a ring of declarations the smallest id counts. */
export function settleSameFacts(figures: readonly PlacedFigure[], relations: Relations, standings: Standings): void {
  for (const { figure } of figures) {
    const root = rootOf(figure.id, relations);
    if (root !== figure.id) standings.decide(figure.id, 'same', 'declared-same', root);
  }
}

function rootOf(figure: FigureId, relations: Relations): FigureId {
  const path: FigureId[] = [];
  for (let here = figure; ; ) {
    if (path.includes(here)) return path.slice(path.indexOf(here)).reduce((a, b) => (a < b ? a : b));
    path.push(here);
    const next = relations.of(here).find(({ relation }) => relation === 'same');
    if (next === undefined) return here;
    here = next.of;
  }
}
