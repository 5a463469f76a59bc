import type { StoredShape } from '@outreach/domain';
import type { Kysely } from 'kysely';
import { canonicalJson } from '../append/canonical-json.ts';
import { civilDayOf, defaultTimeZone } from '../append/civil-day.ts';
import { eventHash, noHash, sha256 } from '../append/event-hash.ts';
import type { Tables } from '../schema/tables.ts';

/** An event as another version of the program would store it. */
export interface PlantedEvent extends StoredShape {
  readonly stream: string;
}

/**
 * Appends events to a log as another version of the program would: row, receipt and head, each as the guards demand. What
 * that program would write into the read tables is not there; `rebuild` makes it where this one knows the events.
 *
 * @param db a connection that may write; `seq` counts the rows of a SQLite file, and PostgreSQL has none
 */
export async function plantEvents(
  db: Kysely<Tables>,
  ledgerId: string,
  events: readonly PlantedEvent[],
  { hasSeq }: { readonly hasSeq: boolean },
): Promise<void> {
  const recordedAt = '2099-01-01T00:00:00.000Z';
  await db.transaction().execute(async (trx) => {
    let head = await headOf(trx, ledgerId);
    for (const { stream, type, schemaVersion, payload } of events) {
      const position = head.position + 1;
      const commandId = `planted-${ledgerId}-${position}`;
      const text = canonicalJson(payload);
      const fields = {
        position,
        eventId: `${commandId}-event`,
        streamId: stream,
        streamVersion: (await streamVersion(trx, head.ledger_key, stream)) + 1,
        type,
        schemaVersion,
        reportingYear: null,
        occurredFrom: null,
        occurredTo: null,
        recordedAt,
        actorId: 'newer',
        commandId,
        ordinal: 0,
        correlationId: commandId,
      };
      const hash = eventHash({ ...fields, ledgerId }, sha256(text), head.hash);
      const row = {
        ledger_key: head.ledger_key,
        position,
        event_id: fields.eventId,
        stream_id: stream,
        stream_version: fields.streamVersion,
        type,
        schema_version: schemaVersion,
        reporting_year: null,
        occurred_from: null,
        occurred_to: null,
        recorded_at: recordedAt,
        actor_id: fields.actorId,
        command_id: commandId,
        ordinal: 0,
        correlation_id: commandId,
        payload: text,
        payload_hash: Buffer.from(sha256(text)),
        prev_hash: Buffer.from(head.hash),
        hash: Buffer.from(hash),
      };
      // PostgreSQL's table has no such column, though the shared type does.
      const seq = hasSeq ? { seq: (await lastSeq(trx)) + 1 } : ({} as { readonly seq: number });
      await trx
        .insertInto('event')
        .values({ ...row, ...seq })
        .execute();
      await trx
        .insertInto('command_receipt')
        .values({
          ledger_key: head.ledger_key,
          command_id: commandId,
          fingerprint: Buffer.from(sha256(text)),
          outcome: canonicalJson({ version: fields.streamVersion, warnings: [] }),
          first_position: position,
          last_position: position,
        })
        .execute();
      head = { ledger_key: head.ledger_key, position, hash };
    }
    await trx
      .updateTable('ledger')
      .set({
        position: head.position,
        projected_position: head.position,
        hash: Buffer.from(head.hash),
        recorded_at: recordedAt,
      })
      .where('ledger_key', '=', head.ledger_key)
      .execute();
    await trx
      .insertInto('day_head')
      .values({
        ledger_key: head.ledger_key,
        day: civilDayOf(recordedAt, defaultTimeZone),
        last_position: head.position,
      })
      .execute();
  });
}

interface Head {
  readonly ledger_key: number;
  readonly position: number;
  readonly hash: Uint8Array;
}

async function headOf(db: Kysely<Tables>, ledgerId: string): Promise<Head> {
  const select = () =>
    db
      .selectFrom('ledger')
      .select(['ledger_key', 'position', 'hash'])
      .where('ledger_id', '=', ledgerId)
      .executeTakeFirst();
  const standing = await select();
  if (standing !== undefined) return standing;
  const empty = { name: '', time_zone: '', demo: 0, opened_position: 0, position: 0, projected_position: 0 };
  await db
    .insertInto('ledger')
    .values({ ...empty, ledger_id: ledgerId, hash: Buffer.from(noHash), recorded_at: null })
    .execute();
  const added = await select();
  if (added === undefined) throw new Error(`ledger ${ledgerId} was added and is not there`);
  return added;
}

async function streamVersion(db: Kysely<Tables>, key: number, stream: string): Promise<number> {
  const row = await db
    .selectFrom('event')
    .select((eb) => eb.fn.max('stream_version').as('version'))
    .where('ledger_key', '=', key)
    .where('stream_id', '=', stream)
    .executeTakeFirst();
  return row?.version ?? 0;
}

async function lastSeq(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('event')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst();
  return row?.seq ?? 0;
}
