import type { EventTable } from '../schema/tables.ts';

/** An event that a newer program wrote: where it stands, and what it calls itself. */
export interface UnknownShape {
  readonly position: number;
  readonly stream: string;
  readonly type: string;
  readonly schemaVersion: number;
}

export type ShapeColumns = Pick<EventTable, 'position' | 'stream_id' | 'type' | 'schema_version'>;

/** What a ledger's log holds that this program does not know; no position is looked at twice. */
export interface UnknownEvents {
  /** Must be called when a transaction begins: what was appended before it stays. */
  begin(): void;
  /** Unknown events up to the head of a ledger, oldest first. */
  through(ledgerKey: number, head: number): readonly UnknownShape[];
  /** Says that this program itself has written the positions after one and up to another. */
  wrote(ledgerKey: number, after: number, through: number): void;
  /** Must be called after every rollback: positions may be given again, to events of others. */
  forget(): void;
}

interface Followed {
  readonly position: number;
  readonly unknown: readonly UnknownShape[];
  /** Up to here nothing can be rolled back. */
  readonly kept: number;
}

/**
 * Follows the logs of a store.
 *
 * @param read the unknown ones of the events after one position and up to another, oldest first. The first call for a
 * ledger goes through its whole log, later ones only through what others have appended since.
 */
export function followUnknownEvents(
  read: (run: {
    readonly ledgerKey: number;
    readonly after: number;
    readonly through: number;
  }) => readonly ShapeColumns[],
): UnknownEvents {
  const followed = new Map<number, Followed>();
  const touched = new Set<number>();
  return {
    begin: () => touched.clear(),
    through: (ledgerKey, head) => {
      const before = followed.get(ledgerKey) ?? { position: 0, unknown: [], kept: 0 };
      const more =
        head > before.position ? read({ ledgerKey, after: before.position, through: head }).map(unknownShape) : [];
      const unknown = more.length === 0 ? before.unknown : [...before.unknown, ...more];
      // The head that a transaction finds first was there before it.
      const kept = touched.has(ledgerKey) ? before.kept : head;
      touched.add(ledgerKey);
      followed.set(ledgerKey, { position: Math.max(head, before.position), unknown, kept });
      return unknown;
    },
    wrote: (ledgerKey, after, through) => {
      const before = followed.get(ledgerKey);
      if (before?.position === after) followed.set(ledgerKey, { ...before, position: through });
    },
    forget: () => {
      for (const ledgerKey of touched) {
        const { kept, unknown } = followed.get(ledgerKey) ?? { kept: 0, unknown: [] };
        followed.set(ledgerKey, { kept, position: kept, unknown: unknown.filter(({ position }) => position <= kept) });
      }
    },
  };
}

export function unknownShape(row: ShapeColumns): UnknownShape {
  return { position: row.position, stream: row.stream_id, type: row.type, schemaVersion: row.schema_version };
}
