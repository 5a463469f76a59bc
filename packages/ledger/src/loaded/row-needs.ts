import type { ActivityId, FigureId, MeasureId } from '@outreach/domain';
import type { GroupId } from '../project/projection-tables.ts';

/** Rows of one ledger that have to be read before commands can be decided in memory. */
export interface RowNeeds {
  /** Definitions and closed years after this position; null where they are not wanted again. */
  readonly newsAfter: number | null;
  readonly receipts: readonly string[];
  /** Streams whose last version is wanted. */
  readonly streams: readonly string[];
  readonly activities: readonly ActivityId[];
  /** Activities of a year under exactly a title. */
  readonly titles: readonly { readonly year: number; readonly title: string }[];
  /** The last row of each figure, living or not. */
  readonly figures: readonly FigureId[];
  /** Everything declared of these figures, or of others to them. */
  readonly declared: readonly FigureId[];
  /** Groups in which to count the figures that cover a stretch of time. */
  readonly spanning: readonly GroupId[];
  readonly contributions: readonly (GroupId & { readonly figure: FigureId })[];
  /** Groups wanted whole: figures, days of their activities, declarations, contributions. */
  readonly groups: readonly GroupId[];
  /** Years wanted whole, because they are about to be closed. */
  readonly years: readonly number[];
  /** Measures of which it is wanted in which years living figures have them. */
  readonly yearsOf: readonly MeasureId[];
  /** Years of which the acceptances of findings are wanted. */
  readonly acceptances: readonly number[];
  /** Whether all activities and declarations are wanted, to look the ledger over for findings. */
  readonly everything: boolean;
}

export const noNeeds: RowNeeds = {
  newsAfter: null,
  receipts: [],
  streams: [],
  activities: [],
  titles: [],
  figures: [],
  declared: [],
  spanning: [],
  contributions: [],
  groups: [],
  years: [],
  yearsOf: [],
  acceptances: [],
  everything: false,
};

export function isEmpty({ newsAfter, everything, ...lists }: RowNeeds): boolean {
  return (
    newsAfter === null && !everything && Object.values(lists).every((list: readonly unknown[]) => list.length === 0)
  );
}

/** Thrown where a command meets rows that nobody has read yet: they are read, and the command runs again. */
export interface MissingRows extends Error {
  readonly name: 'MissingRows';
  readonly needs: RowNeeds;
}

export function missingRows(needs: Partial<RowNeeds>): MissingRows {
  return Object.assign(new Error('rows have to be read first'), {
    name: 'MissingRows' as const,
    needs: { ...noNeeds, ...needs },
  });
}

export function isMissingRows(error: unknown): error is MissingRows {
  return error instanceof Error && error.name === 'MissingRows';
}

export function groupKey({ year, measure }: GroupId): string {
  return `${year} ${measure}`;
}
