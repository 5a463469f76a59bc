import type { CanonicalMemo } from '../append/canonical-json.ts';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { createDictionary } from './dictionary.ts';
import type { ProjectionTables } from './projection-tables.ts';
import type { ActivityRows } from './sqlite-activity-rows.ts';
import { prepareActivityRows } from './sqlite-activity-rows.ts';
import { prepareContributionRows } from './sqlite-contribution-rows.ts';
import type { FigureRows } from './sqlite-figure-rows.ts';
import { prepareFigureRows } from './sqlite-figure-rows.ts';
import type { InclusionRows } from './sqlite-inclusion-rows.ts';
import { prepareInclusionRows } from './sqlite-inclusion-rows.ts';
import type { LedgerRows } from './sqlite-ledger-rows.ts';
import { prepareLedgerRows } from './sqlite-ledger-rows.ts';
import type { YearRows } from './sqlite-year-rows.ts';
import { prepareYearRows } from './sqlite-year-rows.ts';

/** The read tables of a store, on prepared statements. */
export interface SqliteProjection {
  /** The tables of one ledger. `memo` holds what of the event was written as canonical JSON already. */
  tables(ledgerKey: number, memo?: CanonicalMemo): ProjectionTables;
  readonly ledgers: LedgerRows;
  readonly activities: ActivityRows;
  readonly figures: FigureRows;
  readonly inclusions: InclusionRows;
  readonly years: YearRows;
  /** Must be called when a transaction begins: other processes may have written since the last one. */
  begin(): void;
  /** Must be called after every rollback: keys and catalogues read inside it may never have been written. */
  forget(): void;
}

/** A reader's projection finds what is there; only the writer's `open…` and `close…` can be called. */
export function prepareProjection(connection: SqliteConnection, role: 'writer' | 'reader'): SqliteProjection {
  const dictionary = createDictionary(connection, role === 'writer');
  const ledgers = prepareLedgerRows(connection);
  const activities = prepareActivityRows(connection);
  const figures = prepareFigureRows(connection, dictionary);
  const inclusions = prepareInclusionRows(connection, dictionary);
  const contributions = prepareContributionRows(connection, dictionary);
  const years = prepareYearRows(connection, dictionary, ledgers);
  return {
    ledgers,
    activities,
    figures,
    inclusions,
    years,
    begin: () => ledgers.begin(),
    forget: () => {
      dictionary.forget();
      ledgers.forget();
      years.forget();
    },
    tables: (key, memo) => ({
      catalogue: () => ledgers.catalogue(key),
      openLedger: (opened, position) => ledgers.open(key, opened, position),
      defineMeasure: (measure, position) => ledgers.defineMeasure(key, measure, position),
      activity: (id) => activities.find(key, id),
      closeActivity: (id, position) => activities.close(key, id, position),
      openActivity: (standing, position) => activities.open(key, standing, position, memo),
      figure: (id) => figures.find(key, id),
      closeFigure: (living, position) => figures.close(key, living, position),
      openFigure: (living, position) => figures.open(key, living, position, memo),
      inclusion: (figure, of) => inclusions.find(key, figure, of),
      closeInclusion: (inclusion, position) => inclusions.close(key, inclusion, position),
      openInclusion: (inclusion, position) => inclusions.open(key, inclusion, position),
      isDeclared: (figure) => inclusions.isDeclared(key, figure),
      hasSpanning: (group) => figures.hasSpanning(key, group),
      groupFigures: (group) => figures.inGroup(key, group),
      groupInclusions: (group) => inclusions.inGroup(key, group),
      groupContributions: (group) => contributions.inGroup(key, group),
      contribution: (group, figure) => contributions.find(key, group, figure),
      closeContribution: (contribution, position) => contributions.close(key, contribution, position),
      openContribution: (contribution, position) => contributions.open(key, contribution, position),
    }),
  };
}
