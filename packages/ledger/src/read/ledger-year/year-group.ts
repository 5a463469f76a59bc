import type { Adding, FigureId, MeasureId, Scope, TotalParts } from '@outreach/domain';
import type { FigureRow, Stretch } from './figure-columns.ts';

/** A contribution row that belongs to a total, ended or not, as a ledger's year keeps it. */
export interface YearRow extends FigureRow {
  readonly figure: FigureId;
  readonly measure: MeasureId;
  readonly scope: Scope;
}

/** All rows that one measure ever had in one scope of a ledger's year. */
export interface YearGroup {
  readonly size: number;
  /** What makes the total at a position; null where no figure belongs to it. */
  partsAt(position: number, adds: Adding | undefined): TotalParts | null;
  /** The widest stretch around a position in which nothing changes. */
  stretchAt(position: number): Stretch;
  begin(row: YearRow): void;
  /** Ends a row that was open. False where there is none of its figure and beginning. */
  end(row: YearRow): boolean;
}

/** The order in which a group keeps its rows: that of the ids in a total, and of a figure's own rows. */
export function compareRows(a: Pick<YearRow, 'figure' | 'since'>, b: Pick<YearRow, 'figure' | 'since'>): number {
  if (a.figure === b.figure) return a.since - b.since;
  return a.figure < b.figure ? -1 : 1;
}
