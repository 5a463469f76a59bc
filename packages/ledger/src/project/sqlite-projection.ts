import type { Command } from '@outreach/domain';
import { watchOtherWriters } from '../connection/other-writers.ts';
import type { WaitingConnection } from '../connection/waiting-rows.ts';
import { createDictionary } from './dictionary.ts';
import type { Projection } from './projection.ts';
import { ledgerTables } from './projection.ts';
import { prepareActivityRows } from './sqlite-activity-rows.ts';
import { prepareContributionRows } from './sqlite-contribution-rows.ts';
import { prepareFigureRows } from './sqlite-figure-rows.ts';
import { prepareFindingRows } from './sqlite-finding-rows.ts';
import { prepareInclusionRows } from './sqlite-inclusion-rows.ts';
import { prepareLedgerRows } from './sqlite-ledger-rows.ts';
import { prepareUnknownRows } from './sqlite-unknown-rows.ts';
import { prepareYearRows } from './sqlite-year-rows.ts';

/** What the writer asks of the projection before commands that follow each other are run. */
export interface ForeseeingProjection extends Projection {
  /** Looks up together what no row is there for. Good until the next call, or the end of the transaction. */
  foresee(ledgerKey: number, commands: readonly Command[]): void;
}

/** A reader's projection finds what is there; only the writer's `open…` and `close…` can be called. */
export function prepareProjection(connection: WaitingConnection, role: 'writer' | 'reader'): ForeseeingProjection {
  const dictionary = createDictionary(connection, role === 'writer');
  const ledgers = prepareLedgerRows(connection);
  const activities = prepareActivityRows(connection);
  const inclusions = prepareInclusionRows(connection, dictionary);
  const figures = prepareFigureRows(connection, dictionary);
  const contributions = prepareContributionRows(connection, dictionary);
  const unknown = prepareUnknownRows(connection);
  const years = prepareYearRows(connection, dictionary, ledgers);
  const others = watchOtherWriters(connection);
  return {
    ledgers,
    activities,
    figures,
    inclusions,
    years,
    findings: prepareFindingRows(connection),
    unknown,
    begin: () => {
      activities.forget();
      figures.begin();
      unknown.begin();
      if (!others.haveWritten()) return;
      ledgers.begin();
      figures.forget();
      years.forget();
    },
    foresee: (ledgerKey, commands) => {
      const recorded = commands.filter((command) => command.kind === 'record-activity');
      activities.foresee(
        ledgerKey,
        recorded.map(({ activityId }) => activityId),
      );
      figures.foresee(
        ledgerKey,
        recorded.flatMap(({ facts }) => facts.figures.map(({ id }) => id)),
      );
      // The titles of one year: those of another are looked up one by one.
      const year = recorded[0]?.facts.year ?? 0;
      const ofYear = recorded.filter(({ facts }) => facts.year === year);
      activities.foreseeTitles(
        ledgerKey,
        year,
        ofYear.map(({ facts }) => facts.title.trim()),
      );
    },
    forget: () => {
      for (const rows of [dictionary, ledgers, activities, figures, years, unknown]) rows.forget();
    },
    tables: ledgerTables({ ledgers, activities, figures, inclusions, contributions }),
  };
}
