import { sqliteReadTables } from './sqlite-read-tables.ts';

/**
 * The tables of schema version 1 on SQLite. STRICT, so that a value of the wrong kind is an error and not a surprise.
 * The log is a rowid table: without rowid its four indexes would each carry the whole long key.
 */
export const sqliteTables: readonly string[] = [
  `CREATE TABLE ledger (
    ledger_key INTEGER PRIMARY KEY,
    ledger_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    demo INTEGER NOT NULL,
    opened_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    hash BLOB NOT NULL,
    recorded_at TEXT,
    projected_position INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    ledger_key INTEGER NOT NULL REFERENCES ledger (ledger_key),
    position INTEGER NOT NULL,
    event_id TEXT NOT NULL UNIQUE,
    stream_id TEXT NOT NULL,
    stream_version INTEGER NOT NULL,
    type TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    reporting_year INTEGER,
    occurred_from TEXT,
    occurred_to TEXT,
    recorded_at TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    command_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    correlation_id TEXT NOT NULL,
    payload TEXT NOT NULL,
    payload_hash BLOB NOT NULL,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (ledger_key, position),
    UNIQUE (ledger_key, stream_id, stream_version),
    UNIQUE (ledger_key, command_id, ordinal)
  ) STRICT`,
  `CREATE TABLE command_receipt (
    ledger_key INTEGER NOT NULL REFERENCES ledger (ledger_key),
    command_id TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    outcome TEXT NOT NULL,
    first_position INTEGER NOT NULL,
    last_position INTEGER NOT NULL,
    PRIMARY KEY (ledger_key, command_id)
  ) STRICT, WITHOUT ROWID`,
  'CREATE TABLE measure (measure_key INTEGER PRIMARY KEY, measure_id TEXT NOT NULL UNIQUE) STRICT',
  'CREATE TABLE scope (scope_key INTEGER PRIMARY KEY, scope_id TEXT NOT NULL UNIQUE) STRICT',
  ...sqliteReadTables.flatMap(({ name, create, indexes }) => [
    create(name),
    ...indexes.map((index) => index.create(index.name, name)),
  ]),
];
