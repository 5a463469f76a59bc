CREATE TABLE ledger (
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
  ) STRICT;

CREATE TABLE event (
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
  ) STRICT;

CREATE TABLE command_receipt (
    ledger_key INTEGER NOT NULL REFERENCES ledger (ledger_key),
    command_id TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    outcome TEXT NOT NULL,
    first_position INTEGER NOT NULL,
    last_position INTEGER NOT NULL,
    PRIMARY KEY (ledger_key, command_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE measure (measure_key INTEGER PRIMARY KEY, measure_id TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE scope (scope_key INTEGER PRIMARY KEY, scope_id TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE measure_definition (
    ledger_key INTEGER NOT NULL REFERENCES ledger (ledger_key),
    position INTEGER NOT NULL,
    measure_id TEXT NOT NULL,
    definition TEXT NOT NULL,
    PRIMARY KEY (ledger_key, position)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
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
  ) STRICT;

CREATE INDEX activity_list ON activity (ledger_key, reporting_year, until_position, happened, recorded_position);

CREATE INDEX activity_parent ON activity (ledger_key, parent_id, until_position) WHERE parent_id IS NOT NULL;

CREATE INDEX activity_look_alike ON activity (ledger_key, reporting_year, title) WHERE until_position = 9007199254740991;

CREATE INDEX activity_newest ON activity (ledger_key, reporting_year, stated_position)
    WHERE until_position = 9007199254740991 AND status = 'recorded';

CREATE TABLE figure (
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
  ) STRICT, WITHOUT ROWID;

CREATE INDEX figure_by_id ON figure (ledger_key, figure_id, until_position);

CREATE INDEX figure_spanning ON figure (ledger_key, reporting_year, measure_key)
    WHERE until_position = 9007199254740991 AND spanning = 1;

CREATE TABLE inclusion (
    ledger_key INTEGER NOT NULL REFERENCES ledger (ledger_key),
    figure_id TEXT NOT NULL,
    of_figure_id TEXT NOT NULL,
    until_position INTEGER NOT NULL,
    since_position INTEGER NOT NULL,
    relation TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (ledger_key, figure_id, of_figure_id, until_position)
  ) STRICT, WITHOUT ROWID;

CREATE INDEX inclusion_by_whole ON inclusion (ledger_key, of_figure_id, until_position);

CREATE TABLE contribution (
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
  ) STRICT, WITHOUT ROWID;

CREATE TABLE day_head (
    ledger_key INTEGER NOT NULL REFERENCES ledger (ledger_key),
    day TEXT NOT NULL,
    last_position INTEGER NOT NULL,
    PRIMARY KEY (ledger_key, day)
  ) STRICT, WITHOUT ROWID;

CREATE TRIGGER event_no_update BEFORE UPDATE ON event
  BEGIN
    SELECT RAISE(ABORT, 'log.append-only: an event is never changed') WHERE 1;
  END;

CREATE TRIGGER event_no_delete BEFORE DELETE ON event
  BEGIN
    SELECT RAISE(ABORT, 'log.append-only: an event is never deleted') WHERE 1;
  END;

CREATE TRIGGER event_row_guard BEFORE INSERT ON event
  BEGIN
    SELECT RAISE(ABORT, 'log.seq-not-next: seq must be the last one plus 1') WHERE NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM event);
    SELECT RAISE(ABORT, 'log.position-not-next: position must be the last one of the ledger plus 1') WHERE NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM event WHERE ledger_key = NEW.ledger_key);
    SELECT RAISE(ABORT, 'log.prev-hash-wrong: prev_hash must be the hash of the last event of the ledger') WHERE NEW.prev_hash IS NOT coalesce(
          (SELECT hash FROM event WHERE ledger_key = NEW.ledger_key ORDER BY position DESC LIMIT 1), x'');
    SELECT RAISE(ABORT, 'log.stream-version-not-next: stream_version must be the last one of the stream plus 1') WHERE NEW.stream_version IS NOT (
          SELECT coalesce(max(stream_version), 0) + 1 FROM event
          WHERE ledger_key = NEW.ledger_key AND stream_id = NEW.stream_id);
    SELECT RAISE(ABORT, 'log.event-id-used: this event_id stands in the log already') WHERE EXISTS (SELECT 1 FROM event WHERE event_id = NEW.event_id);
  END;

CREATE TRIGGER receipt_no_update BEFORE UPDATE ON command_receipt
  BEGIN
    SELECT RAISE(ABORT, 'receipt.append-only: a receipt is never changed') WHERE 1;
  END;

CREATE TRIGGER receipt_no_delete BEFORE DELETE ON command_receipt
  BEGIN
    SELECT RAISE(ABORT, 'receipt.append-only: a receipt is never deleted') WHERE 1;
  END;

CREATE TRIGGER receipt_row_guard BEFORE INSERT ON command_receipt
  BEGIN
    SELECT RAISE(ABORT, 'receipt.command-id-used: this command has its receipt already') WHERE EXISTS (SELECT 1 FROM command_receipt
        WHERE ledger_key = NEW.ledger_key AND command_id = NEW.command_id);
  END;
