import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import type { EventTable } from '../schema/tables.ts';
import type { HeadRow, LogRows } from './log-rows.ts';

export function prepareEventRows(connection: SqliteConnection): LogRows {
  const head = prepareStatement<{ readonly ledgerId: string }, HeadRow>(connection, (db, slot) =>
    db
      .selectFrom('ledger')
      .select(['ledger_key', 'position', 'hash', 'recorded_at', 'time_zone', 'opened_position'])
      .where('ledger_id', '=', slot('ledgerId')),
  );
  const addLedger = prepareStatement<{ readonly ledgerId: string }>(connection, (db, slot) =>
    db.insertInto('ledger').values({
      ledger_id: slot('ledgerId'),
      name: '',
      time_zone: '',
      demo: 0,
      opened_position: 0,
      position: 0,
      hash: Buffer.alloc(0),
      recorded_at: null,
      projected_position: 0,
    }),
  );
  const lastSeq = prepareStatement<object, { readonly seq: number | null }>(connection, (db) =>
    db.selectFrom('event').select((eb) => eb.fn.max('seq').as('seq')),
  );
  const streamVersion = prepareStatement<
    { readonly ledgerKey: number; readonly streamId: string },
    { readonly version: number | null }
  >(connection, (db, slot) =>
    db
      .selectFrom('event')
      .select((eb) => eb.fn.max('stream_version').as('version'))
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('stream_id', '=', slot('streamId')),
  );
  const insert = prepareStatement<EventTable>(connection, (db, slot) =>
    db.insertInto('event').values({
      seq: slot('seq'),
      ledger_key: slot('ledger_key'),
      position: slot('position'),
      event_id: slot('event_id'),
      stream_id: slot('stream_id'),
      stream_version: slot('stream_version'),
      type: slot('type'),
      schema_version: slot('schema_version'),
      reporting_year: slot('reporting_year'),
      occurred_from: slot('occurred_from'),
      occurred_to: slot('occurred_to'),
      recorded_at: slot('recorded_at'),
      actor_id: slot('actor_id'),
      command_id: slot('command_id'),
      ordinal: slot('ordinal'),
      correlation_id: slot('correlation_id'),
      payload: slot('payload'),
      payload_hash: slot('payload_hash'),
      prev_hash: slot('prev_hash'),
      hash: slot('hash'),
    }),
  );
  const moveHead = prepareStatement<{
    readonly ledgerKey: number;
    readonly position: number;
    readonly hash: Uint8Array;
    readonly recordedAt: string;
  }>(connection, (db, slot) =>
    db
      .updateTable('ledger')
      .set({
        position: slot('position'),
        hash: slot('hash'),
        recorded_at: slot('recordedAt'),
        projected_position: slot('position'),
      })
      .where('ledger_key', '=', slot('ledgerKey')),
  );
  return {
    head: (ledgerId) => head.get({ ledgerId }),
    addLedger: (ledgerId) => {
      addLedger.run({ ledgerId });
      const added = head.get({ ledgerId });
      if (added === undefined) throw new Error(`ledger ${ledgerId} was added and is not there`);
      return added;
    },
    nextSeq: () => (lastSeq.get({})?.seq ?? 0) + 1,
    streamVersion: (ledgerKey, streamId) => streamVersion.get({ ledgerKey, streamId })?.version ?? 0,
    insert: (row) => {
      const inserted = insert.run(row);
      if (inserted !== 1) throw new Error(`${inserted} rows instead of 1 inserted for position ${row.position}`);
    },
    moveHead: (ledgerKey, { position, hash, recordedAt }) => {
      const moved = moveHead.run({ ledgerKey, position, hash, recordedAt });
      if (moved !== 1) throw new Error(`${moved} heads instead of 1 moved to position ${position}`);
    },
  };
}
