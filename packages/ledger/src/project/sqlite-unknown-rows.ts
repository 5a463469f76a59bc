import { knownShapes } from '@outreach/domain';
import { sql } from 'kysely';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import { followUnknownEvents, type ShapeColumns, type UnknownEvents } from './unknown-events.ts';

interface Run {
  readonly ledgerKey: number;
  readonly after: number;
  readonly through: number;
}

export function prepareUnknownRows(connection: SqliteConnection): UnknownEvents {
  const shapes = prepareStatement<Run, ShapeColumns>(connection, (db, slot) =>
    db
      .selectFrom('event')
      .select(['position', 'stream_id', 'type', 'schema_version'])
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('position', '>', slot('after'))
      .where('position', '<=', slot('through'))
      // The type has no blank, so that the two together say what each says.
      .where(
        sql<string>`type || ' ' || schema_version`,
        'not in',
        sql<string>`(${sql.join(knownShapes().map((shape) => sql.lit(shape)))})`,
      )
      .orderBy('position'),
  );
  return followUnknownEvents((run) => shapes.all(run));
}
