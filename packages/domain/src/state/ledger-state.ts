import type { Activity, ActivityId, FigureId } from '../activity/activity.ts';
import type { Acceptance } from '../findings/acceptance.ts';
import type { Inclusion } from '../inclusion/inclusion.ts';
import { builtinCatalogue } from '../measure/builtin-catalogue.ts';
import type { Catalogue } from '../measure/catalogue.ts';
import type { YearState } from '../year/statement.ts';

/** A whole ledger folded in memory: what a program needs that has the events and no database. */
export interface LedgerState {
  /** null before `ledger.opened`. */
  readonly opened: { readonly name: string; readonly timeZone: string; readonly demo: boolean } | null;
  readonly activities: ReadonlyMap<ActivityId, Activity>;
  /** Which activity first stated a figure. An id is never used again, also when its figure is gone. */
  readonly figureOwners: ReadonlyMap<FigureId, ActivityId>;
  /** By `figure~of`. */
  readonly inclusions: ReadonlyMap<string, Inclusion>;
  readonly catalogue: Catalogue;
  /** Years that were ever closed. */
  readonly years: ReadonlyMap<number, YearState>;
  /** Findings that were accepted, by their key. One whose facts have changed since has another key, and is open again. */
  readonly acceptances: ReadonlyMap<string, Acceptance>;
}

/** A ledger before its first event: nothing recorded, and the catalogue that every ledger starts with. */
export const initialState: LedgerState = {
  opened: null,
  activities: new Map(),
  figureOwners: new Map(),
  inclusions: new Map(),
  catalogue: builtinCatalogue,
  years: new Map(),
  acceptances: new Map(),
};

/** The key of a declared pair in `LedgerState.inclusions`. */
export function inclusionKey(figure: FigureId, of: FigureId): string {
  return `${figure}~${of}`;
}
