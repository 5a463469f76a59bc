import type { FigureId } from '../activity/activity.ts';

/** What was declared of two figures: the first is inside, outside, or the same fact as the second, or nobody knows yet. */
export type InclusionRelation = 'inside' | 'outside' | 'same' | 'undecided';

/** 包含: declared between figures by a person, never guessed from dates. At most one stands for a pair. */
export interface Inclusion {
  readonly figure: FigureId;
  readonly of: FigureId;
  readonly relation: InclusionRelation;
  readonly reason: string;
}
