import { hash } from 'node:crypto';

/** What the hash of an event covers. Stable text ids only, so that a chain verifies on either engine. */
export interface HashedEvent {
  readonly ledgerId: string;
  readonly position: number;
  readonly eventId: string;
  readonly streamId: string;
  readonly streamVersion: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly reportingYear: number | null;
  readonly occurredFrom: string | null;
  readonly occurredTo: string | null;
  readonly recordedAt: string;
  readonly actorId: string;
  readonly commandId: string;
  readonly ordinal: number;
  readonly correlationId: string;
}

/** The `prev_hash` of the first event, and the hash of an empty ledger's head. */
export const noHash: Uint8Array = new Uint8Array(0);

export function sha256(text: string): Uint8Array {
  return hash('sha256', text, 'buffer');
}

/** SHA-256 in hexadecimal: to append, which only hands digests on, text costs half of what bytes do. */
export function digestOf(text: string): string {
  return hash('sha256', text, 'hex');
}

export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

/**
 * The hash of an event: SHA-256 over its fields, each with its length in UTF-8 bytes before it, so that no two
 * different events can give the same text. null is written `-`, which no length is.
 */
export function eventHash(event: HashedEvent, payloadHash: Uint8Array, prevHash: Uint8Array): Uint8Array {
  return sha256(hashedText(event, hexOf(payloadHash), hexOf(prevHash)));
}

/** The same hash, of digests in hexadecimal and in hexadecimal itself. */
export function eventDigest(event: HashedEvent, payloadDigest: string, prevDigest: string): string {
  return digestOf(hashedText(event, payloadDigest, prevDigest));
}

function hashedText(event: HashedEvent, payloadDigest: string, prevDigest: string): string {
  let text = 'outreach-event-1\n';
  const fields: readonly (string | number | null)[] = [
    event.ledgerId,
    event.position,
    event.eventId,
    event.streamId,
    event.streamVersion,
    event.type,
    event.schemaVersion,
    event.reportingYear,
    event.occurredFrom,
    event.occurredTo,
    event.recordedAt,
    event.actorId,
    event.commandId,
    event.ordinal,
    event.correlationId,
    payloadDigest,
    prevDigest,
  ];
  for (const field of fields) text += lengthPrefixed(field);
  return text;
}

function lengthPrefixed(field: string | number | null): string {
  if (field === null) return '-\n';
  const text = typeof field === 'number' ? String(field) : field;
  return `${Buffer.byteLength(text)}:${text}\n`;
}
