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

/** A reader's projection finds what is there; only the writer's `open…` and `close…` can be called. */
export function prepareProjection(connection: WaitingConnection, role: 'writer' | 'reader'): Projection {
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
      unknown.begin();
      if (!others.haveWritten()) return;
      ledgers.begin();
      figures.forget();
      years.forget();
    },
    forget: () => {
      for (const rows of [dictionary, ledgers, activities, figures, years, unknown]) rows.forget();
    },
    tables: ledgerTables({ ledgers, activities, figures, inclusions, contributions }),
  };
}
