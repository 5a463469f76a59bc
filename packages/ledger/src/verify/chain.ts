import { eventHash, hexOf, noHash, sha256 } from '../append/event-hash.ts';
import type { EventTable } from '../schema/tables.ts';
import type { Anchor } from './anchor.ts';
import type { VerifyFinding } from './report.ts';

/** What the chain has shown so far. Grows by one event, and holds no more memory for it. */
export interface ChainState {
  readonly position: number;
  readonly hash: Uint8Array;
  readonly recordedAt: string;
}

export const chainStart: ChainState = { position: 0, hash: noHash, recordedAt: '' };

/** Checks that one stored event follows the ones before it; the next state, or what is wrong with it. */
export function checkEvent(
  ledgerId: string,
  state: ChainState,
  row: EventTable,
  anchor: Anchor | null,
): { readonly ok: true; readonly state: ChainState } | { readonly ok: false; readonly finding: VerifyFinding } {
  const expected = state.position + 1;
  const wrong = (code: VerifyFinding['code'], params: VerifyFinding['params'] = {}) =>
    ({ ok: false, finding: { code, position: Math.min(expected, row.position), params } }) as const;

  if (row.position !== expected) return wrong('log.gap', { expected, found: row.position });
  const payloadHash = sha256(row.payload);
  if (!same(payloadHash, row.payload_hash)) return wrong('log.payload-changed', { eventId: row.event_id });
  if (!same(row.prev_hash, state.hash)) {
    return wrong('log.chain-broken', { expected: hexOf(state.hash), found: hexOf(row.prev_hash) });
  }
  const hash = eventHash(hashedFields(ledgerId, row), payloadHash, state.hash);
  if (!same(hash, row.hash)) return wrong('log.hash-wrong', { eventId: row.event_id });
  if (row.recorded_at < state.recordedAt) {
    return wrong('log.clock-backwards', { before: state.recordedAt, found: row.recorded_at });
  }
  if (anchor?.position === expected && hexOf(hash) !== anchor.hash) {
    return wrong('anchor.wrong', { expected: anchor.hash, found: hexOf(hash) });
  }
  return { ok: true, state: { position: expected, hash, recordedAt: row.recorded_at } };
}

function hashedFields(ledgerId: string, row: EventTable): Parameters<typeof eventHash>[0] {
  return {
    ledgerId,
    position: row.position,
    eventId: row.event_id,
    streamId: row.stream_id,
    streamVersion: row.stream_version,
    type: row.type,
    schemaVersion: row.schema_version,
    reportingYear: row.reporting_year,
    occurredFrom: row.occurred_from,
    occurredTo: row.occurred_to,
    recordedAt: row.recorded_at,
    actorId: row.actor_id,
    commandId: row.command_id,
    ordinal: row.ordinal,
    correlationId: row.correlation_id,
  };
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
