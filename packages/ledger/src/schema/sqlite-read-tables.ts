import type { ReadTable } from './read-tables.ts';
import { openUntil } from './schema-version.ts';

/** A read table under any name, so that a rebuild can make it anew beside the one that is in use. */
export interface SqliteReadTable {
  readonly name: ReadTable;
  create(name: string): string;
  readonly indexes: readonly SqliteIndex[];
}

export interface SqliteIndex {
  readonly name: string;
  /** Whether folding the log looks up by it; the others serve lists and questions. */
  readonly servesFold: boolean;
  create(name: string, table: string): string;
}

/** What is computed from the log and nothing else, as schema version 1 has it on SQLite. */
export const sqliteReadTables: readonly SqliteReadTable[] = [
  {
    name: 'measure_definition',
    create: (name) => `CREATE TABLE ${name} (
    ledger_key INTEGER NOT NULL REFERENCES ledger (ledger_key),
    position INTEGER NOT NULL,
    measure_id TEXT NOT NULL,
    definition TEXT NOT NULL,
    PRIMARY KEY (ledger_key, position)
  ) STRICT, WITHOUT ROWID`,
    indexes: [],
  },
  {
    name: 'activity',
    create: (name) => `CREATE TABLE ${name} (
    ledger_key INTEGER NOT NULL REFERENCES ledger (ledger_key),
    activity_id TEXT NOT NULL,
    since_position INTEGER NOT NULL,
    until_position INTEGER NOT NULL,
    status TEXT NOT NULL,
    reporting_year INTEGER NOT NULL,
    happened TEXT NOT NULL,
    occurred_from TEXT,
    occurred_to TEXT,
    date_precision TEXT NOT NULL,
    direction TEXT NOT NULL,
    kind TEXT NOT NULL,
    campaign TEXT NOT NULL,
    parent_id TEXT,
    title TEXT NOT NULL,
    search TEXT NOT NULL,
    measures TEXT NOT NULL,
    scopes TEXT NOT NULL,
    has_figures INTEGER NOT NULL,
    recorded_position INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    stated_position INTEGER NOT NULL,
    stated_at TEXT NOT NULL,
    corrected_figures TEXT NOT NULL,
    state TEXT NOT NULL,
    UNIQUE (ledger_key, activity_id, until_position)
  ) STRICT`,
    indexes: [
      {
        name: 'activity_list',
        servesFold: false,
        create: (name, table) =>
          `CREATE INDEX ${name} ON ${table} (ledger_key, reporting_year, until_position, happened, recorded_position)`,
      },
      {
        name: 'activity_parent',
        servesFold: false,
        create: (name, table) =>
          `CREATE INDEX ${name} ON ${table} (ledger_key, parent_id, until_position) WHERE parent_id IS NOT NULL`,
      },
      {
        name: 'activity_look_alike',
        servesFold: false,
        create: (name, table) =>
          `CREATE INDEX ${name} ON ${table} (ledger_key, reporting_year, title) WHERE until_position = ${openUntil}`,
      },
      {
        name: 'activity_newest',
        servesFold: false,
        create: (name, table) => `CREATE INDEX ${name} ON ${table} (ledger_key, reporting_year, stated_position)
    WHERE until_position = ${openUntil} AND status = 'recorded'`,
      },
    ],
  },
  {
    name: 'figure',
    create: (name) => `CREATE TABLE ${name} (
    ledger_key INTEGER NOT NULL REFERENCES ledger (ledger_key),
    reporting_year INTEGER NOT NULL,
    measure_key INTEGER NOT NULL REFERENCES measure (measure_key),
    until_position INTEGER NOT NULL,
    figure_id TEXT NOT NULL,
    since_position INTEGER NOT NULL,
    activity_id TEXT NOT NULL,
    spanning INTEGER NOT NULL,
    statement TEXT NOT NULL,
    PRIMARY KEY (ledger_key, reporting_year, measure_key, until_position, figure_id)
  ) STRICT, WITHOUT ROWID`,
    indexes: [
      {
        name: 'figure_by_id',
        servesFold: true,
        create: (name, table) => `CREATE INDEX ${name} ON ${table} (ledger_key, figure_id, until_position)`,
      },
      {
        name: 'figure_spanning',
        servesFold: true,
        create: (name, table) => `CREATE INDEX ${name} ON ${table} (ledger_key, reporting_year, measure_key)
    WHERE until_position = ${openUntil} AND spanning = 1`,
      },
    ],
  },
  {
    name: 'inclusion',
    create: (name) => `CREATE TABLE ${name} (
    ledger_key INTEGER NOT NULL REFERENCES ledger (ledger_key),
    figure_id TEXT NOT NULL,
    of_figure_id TEXT NOT NULL,
    until_position INTEGER NOT NULL,
    since_position INTEGER NOT NULL,
    relation TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (ledger_key, figure_id, of_figure_id, until_position)
  ) STRICT, WITHOUT ROWID`,
    indexes: [
      {
        name: 'inclusion_by_whole',
        servesFold: true,
        create: (name, table) => `CREATE INDEX ${name} ON ${table} (ledger_key, of_figure_id, until_position)`,
      },
    ],
  },
  {
    name: 'contribution',
    create: (name) => `CREATE TABLE ${name} (
    ledger_key INTEGER NOT NULL REFERENCES ledger (ledger_key),
    reporting_year INTEGER NOT NULL,
    until_position INTEGER NOT NULL,
    measure_key INTEGER NOT NULL REFERENCES measure (measure_key),
    figure_id TEXT NOT NULL,
    since_position INTEGER NOT NULL,
    scope_key INTEGER NOT NULL REFERENCES scope (scope_key),
    activity_id TEXT NOT NULL,
    breakdown TEXT,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    because TEXT,
    lower INTEGER,
    upper INTEGER,
    about INTEGER NOT NULL,
    unknown INTEGER NOT NULL,
    through TEXT,
    members TEXT,
    PRIMARY KEY (ledger_key, reporting_year, until_position, measure_key, figure_id)
  ) STRICT, WITHOUT ROWID`,
    indexes: [],
  },
  {
    name: 'day_head',
    create: (name) => `CREATE TABLE ${name} (
    ledger_key INTEGER NOT NULL REFERENCES ledger (ledger_key),
    day TEXT NOT NULL,
    last_position INTEGER NOT NULL,
    PRIMARY KEY (ledger_key, day)
  ) STRICT, WITHOUT ROWID`,
    indexes: [],
  },
];
