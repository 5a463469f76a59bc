import type { FigureId } from '../activity/activity.ts';
import type { Relations } from '../inclusion/relations.ts';
import { compareText } from '../inclusion/relations.ts';
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
  const path: FigureId[] = [figure];
  for (let here = figure; ; ) {
    const next = relations.of(here).find(({ relation }) => relation === 'same')?.of;
    if (next === undefined) return here;
    const turn = path.indexOf(next);
    if (turn >= 0) return path.slice(turn).sort(compareText)[0] ?? here;
    path.push(next);
    here = next;
  }
}
