import type { DomainEvent } from '@outreach/domain';
import { canonicalJson } from '../append/canonical-json.ts';
import { calendarOf } from '../append/event-columns.ts';
import { eventHash, noHash, sha256 } from '../append/event-hash.ts';
import { openSqlite } from '../connection/open-sqlite.ts';

/** Events written in one transaction. */
const eventsAtOnce = 5_000;

/** One event of a planted log; the version is that of its stream, from 1. */
export interface PlantedStep {
  readonly event: DomainEvent;
  readonly streamVersion: number;
  /** Set by the server, never earlier than the one before. */
  readonly recordedAt: string;
}

/**
 * Appends a sound log to a SQLite file without deciding anything: events, receipts and heads as appends would write
 * them, each an accepted command of its own, and no read tables; `rebuildStore` makes those. For logs that are too long
 * to record. The ledger must be new to the file.
 */
export function plantLog(path: string, ledgerId: string, steps: Iterable<PlantedStep>): void {
  const connections = openSqlite(path);
  const { raw } = connections.writer;
  try {
    const { lastInsertRowid: key } = raw
      .prepare("INSERT INTO ledger VALUES (NULL, ?, '', '', 0, 0, 0, x'', NULL, 0)")
      .run(ledgerId);
    const insert = raw.prepare(`INSERT INTO event VALUES (${Array.from({ length: 20 }, () => '?').join(', ')})`);
    const receive = raw.prepare("INSERT INTO command_receipt VALUES (?, ?, ?, '{}', ?, ?)");
    const moveHead = raw.prepare(
      'UPDATE ledger SET position = ?, projected_position = ?, hash = ?, recorded_at = ? WHERE ledger_key = ?',
    );
    let seq = raw.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM event').pluck().get() ?? 0;
    let position = 0;
    let last: Uint8Array = noHash;
    const add = ({ event, streamVersion, recordedAt }: PlantedStep) => {
      seq += 1;
      position += 1;
      const commandId = `${ledgerId}-${String(position).padStart(9, '0')}`;
      const payload = canonicalJson(event.payload);
      const payloadHash = sha256(payload);
      const fields = {
        ledgerId,
        position,
        eventId: `e-${commandId}`,
        streamId: event.stream,
        streamVersion,
        type: event.type,
        schemaVersion: event.schemaVersion,
        ...calendarOf(event, null),
        recordedAt,
        actorId: 'clerk',
        commandId,
        ordinal: 0,
        correlationId: commandId,
      };
      const hash = eventHash(fields, payloadHash, last);
      const { ledgerId: _, ...columns } = fields;
      insert.run(seq, key, ...Object.values(columns), payload, payloadHash, last, hash);
      receive.run(key, commandId, payloadHash, position, position);
      last = hash;
    };
    const all = steps[Symbol.iterator]();
    const addSome = raw.transaction((): boolean => {
      let recordedAt: string | null = null;
      for (let count = 0; count < eventsAtOnce; count += 1) {
        const next = all.next();
        if (next.done === true) break;
        add(next.value);
        ({ recordedAt } = next.value);
      }
      if (recordedAt !== null) moveHead.run(position, position, last, recordedAt, key);
      return recordedAt !== null;
    });
    while (addSome.immediate());
  } finally {
    connections.close();
  }
}
