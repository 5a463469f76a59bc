import { prepareStatement } from '../connection/prepare-statement.ts';
import type { WaitingConnection } from '../connection/waiting-rows.ts';
import { prepareInserts } from '../connection/waiting-rows.ts';
import type { LedgerTable } from '../schema/tables.ts';
import { hexOf } from './event-hash.ts';
import type { HeadRow, LogRows } from './log-rows.ts';

export function prepareEventRows(connection: WaitingConnection): LogRows {
  const head = prepareStatement<{ readonly ledgerId: string }, Omit<HeadRow, 'hash'> & Pick<LedgerTable, 'hash'>>(
    connection,
    (db, slot) =>
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
  const inserts = prepareInserts(
    connection,
    'event',
    [
      'seq',
      'ledger_key',
      'position',
      'event_id',
      'stream_id',
      'stream_version',
      'type',
      'schema_version',
      'reporting_year',
      'occurred_from',
      'occurred_to',
      'recorded_at',
      'actor_id',
      'command_id',
      'ordinal',
      'correlation_id',
      'payload',
      'payload_hash',
      'prev_hash',
      'hash',
    ],
    ['payload_hash', 'prev_hash', 'hash'],
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
  const find = (ledgerId: string): HeadRow | undefined => {
    const row = head.get({ ledgerId });
    return row === undefined ? undefined : { ...row, hash: hexOf(row.hash) };
  };
  return {
    head: find,
    addLedger: (ledgerId) => {
      addLedger.run({ ledgerId });
      const added = find(ledgerId);
      if (added === undefined) throw new Error(`ledger ${ledgerId} was added and is not there`);
      return added;
    },
    nextSeq: () => (lastSeq.get({})?.seq ?? 0) + 1,
    streamVersion: (ledgerKey, streamId) => streamVersion.get({ ledgerKey, streamId })?.version ?? 0,
    insert: (row) =>
      inserts.add([
        row.seq,
        row.ledger_key,
        row.position,
        row.event_id,
        row.stream_id,
        row.stream_version,
        row.type,
        row.schema_version,
        row.reporting_year,
        row.occurred_from,
        row.occurred_to,
        row.recorded_at,
        row.actor_id,
        row.command_id,
        row.ordinal,
        row.correlation_id,
        row.payload,
        row.payload_hash,
        row.prev_hash,
        row.hash,
      ]),
    moveHead: (ledgerKey, { position, hash, recordedAt }) => {
      const moved = moveHead.run({ ledgerKey, position, hash: Buffer.from(hash, 'hex'), recordedAt });
      if (moved !== 1) throw new Error(`${moved} heads instead of 1 moved to position ${position}`);
    },
  };
}
