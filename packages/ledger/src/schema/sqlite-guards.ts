/** A trigger by name, so that verify can tell when one is missing or was changed. */
export interface Guard {
  readonly name: string;
  readonly sql: string;
}

function refuse(rule: string, when: string): string {
  return `SELECT RAISE(ABORT, '${rule}') WHERE ${when};`;
}

/**
 * What keeps the log append-only on SQLite. The row guard reads the log itself and never the head row, because
 * `INSERT OR REPLACE` would otherwise delete the row it collides with before any other trigger is asked.
 */
export const sqliteGuards: readonly Guard[] = [
  guard('event_no_update', 'BEFORE UPDATE ON event', refuse('log.append-only: an event is never changed', '1')),
  guard('event_no_delete', 'BEFORE DELETE ON event', refuse('log.append-only: an event is never deleted', '1')),
  guard(
    'event_row_guard',
    'BEFORE INSERT ON event',
    [
      refuse(
        'log.seq-not-next: seq must be the last one plus 1',
        'NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM event)',
      ),
      refuse(
        'log.position-not-next: position must be the last one of the ledger plus 1',
        'NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM event WHERE ledger_key = NEW.ledger_key)',
      ),
      refuse(
        'log.prev-hash-wrong: prev_hash must be the hash of the last event of the ledger',
        `NEW.prev_hash IS NOT coalesce(
          (SELECT hash FROM event WHERE ledger_key = NEW.ledger_key ORDER BY position DESC LIMIT 1), x'')`,
      ),
      refuse(
        'log.stream-version-not-next: stream_version must be the last one of the stream plus 1',
        `NEW.stream_version IS NOT (
          SELECT coalesce(max(stream_version), 0) + 1 FROM event
          WHERE ledger_key = NEW.ledger_key AND stream_id = NEW.stream_id)`,
      ),
      refuse(
        'log.event-id-used: this event_id stands in the log already',
        'EXISTS (SELECT 1 FROM event WHERE event_id = NEW.event_id)',
      ),
    ].join('\n    '),
  ),
  guard(
    'receipt_no_update',
    'BEFORE UPDATE ON command_receipt',
    refuse('receipt.append-only: a receipt is never changed', '1'),
  ),
  guard(
    'receipt_no_delete',
    'BEFORE DELETE ON command_receipt',
    refuse('receipt.append-only: a receipt is never deleted', '1'),
  ),
  guard(
    'receipt_row_guard',
    'BEFORE INSERT ON command_receipt',
    refuse(
      'receipt.command-id-used: this command has its receipt already',
      `EXISTS (SELECT 1 FROM command_receipt
        WHERE ledger_key = NEW.ledger_key AND command_id = NEW.command_id)`,
    ),
  ),
];

function guard(name: string, event: string, body: string): Guard {
  return { name, sql: `CREATE TRIGGER ${name} ${event}\n  BEGIN\n    ${body}\n  END` };
}
