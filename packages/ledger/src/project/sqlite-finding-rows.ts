import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import { eventOfRow, type ReadColumns, readColumns } from '../read/events.ts';
import { acceptancesOf, streamsOfYear } from './acceptances.ts';
import type { FindingRows } from './projection.ts';

interface Streams {
  readonly ledgerKey: number;
  readonly first: string;
  readonly end: string;
}

export function prepareFindingRows(connection: SqliteConnection): FindingRows {
  const events = prepareStatement<Streams, ReadColumns>(connection, (db, slot) =>
    db
      .selectFrom('event')
      .select(readColumns)
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('stream_id', '>=', slot('first'))
      .where('stream_id', '<', slot('end'))
      .orderBy('stream_id')
      .orderBy('stream_version'),
  );
  return {
    acceptances: (ledgerKey, year) => acceptancesOf(events.all({ ledgerKey, ...streamsOfYear(year) }).map(eventOfRow)),
  };
}
