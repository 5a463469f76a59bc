import type { ReceiptColumns } from '../append/receipt.ts';
import type { StandingColumns } from '../project/activity-row.ts';
import type { ContributionColumns } from '../project/contribution-row.ts';
import type { ShapeColumns } from '../project/unknown-events.ts';
import type { ReadColumns } from '../read/events.ts';
import type { FigureTable, InclusionTable } from '../schema/tables.ts';

/** A figure's row. The measure is in its statement. */
export interface LoadedFigure extends Pick<FigureTable, 'figure_id' | 'reporting_year' | 'activity_id' | 'statement'> {
  readonly living: boolean;
  /** Whether everything that is declared of it comes with it, as it does for the figures of a group. */
  readonly whole: boolean;
}

/** A contribution's row, with stable ids in place of keys. */
export interface LoadedContribution extends Omit<ContributionColumns, 'measure_key' | 'scope_key'> {
  readonly measure_id: string;
  readonly scope_id: string;
}

/** The days of an activity of which nothing else is wanted, as JSON of the domain's ActivityDates. */
export interface LoadedDates {
  readonly activity_id: string;
  readonly dates: string;
}

/** Rows as the database had them, in answer to `RowNeeds`. A row that is not among them does not exist. */
export interface LoadedRows {
  /** The ledger's own measures that were defined after what is known, oldest first. */
  readonly definitions: readonly { readonly position: number; readonly definition: string }[];
  /** Events that closed or opened years after what is known, oldest first within a year. */
  readonly yearEvents: readonly ReadColumns[];
  readonly receipts: readonly (ReceiptColumns & { readonly command_id: string })[];
  readonly streams: readonly { readonly stream_id: string; readonly stream_version: number }[];
  readonly activities: readonly (StandingColumns & { readonly activity_id: string })[];
  readonly figures: readonly LoadedFigure[];
  readonly inclusions: readonly Pick<InclusionTable, 'figure_id' | 'of_figure_id' | 'relation' | 'reason'>[];
  readonly spanning: readonly { readonly year: number; readonly measure: string; readonly count: number }[];
  readonly contributions: readonly LoadedContribution[];
  readonly dates: readonly LoadedDates[];
  readonly measureYears: readonly { readonly measure: string; readonly year: number }[];
  /** Events that accepted findings of the wanted years, or withdrew that, oldest first. */
  readonly findingEvents: readonly ReadColumns[];
  /** Events after what is known whose shape this program does not know, oldest first. */
  readonly unknownEvents: readonly ShapeColumns[];
}

export const noRows: LoadedRows = {
  definitions: [],
  yearEvents: [],
  receipts: [],
  streams: [],
  activities: [],
  figures: [],
  inclusions: [],
  spanning: [],
  contributions: [],
  dates: [],
  measureYears: [],
  findingEvents: [],
  unknownEvents: [],
};
