import type { FigureId } from '../activity/activity.ts';
import type { ContributionReason, ContributionState, PlacedFigure } from './total.ts';

/** How a figure stands in its total, and which figure explains it. */
export interface Standing {
  readonly state: ContributionState;
  readonly reason: ContributionReason;
  readonly because: FigureId | null;
}

/** What a figure is that no rule speaks of. */
const counted: Standing = { state: 'counted', reason: 'result', because: null };

/** Standings being worked out: the first rule that speaks of a figure decides it. */
export class Standings {
  readonly #decided = new Map<FigureId, Standing>();

  decide(figure: FigureId, state: ContributionState, reason: ContributionReason, because: FigureId | null): void {
    if (!this.#decided.has(figure)) this.#decided.set(figure, { state, reason, because });
  }

  of(figure: FigureId): Standing {
    return this.#decided.get(figure) ?? counted;
  }

  open(figures: readonly PlacedFigure[]): readonly PlacedFigure[] {
    return figures.filter(({ figure }) => !this.#decided.has(figure.id));
  }
}
