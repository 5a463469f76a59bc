import type { RecordedEvent } from '@outreach/domain';

/** A stored event of a type or version that this program does not know: counted and shown, never dropped. */
export interface UnknownEvent {
  readonly position: number;
  readonly eventId: string;
  readonly recordedAt: string;
  readonly actorId: string;
  readonly stream: string;
  readonly type: string;
  readonly schemaVersion: number;
}

export type LedgerEvent = ({ readonly known: true } & RecordedEvent) | ({ readonly known: false } & UnknownEvent);
