import type { Activity, DomainEvent, Problem, RecordedEvent } from '@outreach/domain';
import { decide } from '@outreach/domain';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import type { AcceptedOutcome, CommandEnvelope, Outcome, RejectedOutcome } from '../outcome.ts';
import { projectEvent } from '../project/project-event.ts';
import type { SqliteProjection } from '../project/sqlite-projection.ts';
import { prepareProjection } from '../project/sqlite-projection.ts';
import type { CanonicalMemo } from './canonical-json.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkEnvelope } from './check-envelope.ts';
import { civilDayOf, defaultTimeZone } from './civil-day.ts';
import { readDecisionState } from './decision-state.ts';
import { calendarOf } from './event-columns.ts';
import { eventHash, hexOf, sha256 } from './event-hash.ts';
import type { EventRows, HeadRow } from './event-rows.ts';
import { prepareEventRows } from './event-rows.ts';
import type { Receipts } from './receipt.ts';
import { answerOfReceipt, prepareReceipts } from './receipt.ts';
import { recordedAtOf } from './recorded-at.ts';

/** What an append takes from outside: time and ids, so that tests decide both. */
export interface AppendClock {
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** A time-ordered id that was never given before. */
  nextEventId(): string;
}

/** Runs single commands. The caller holds the write lock, and rolls back whatever a thrown error leaves half done. */
export interface CommandAppender {
  append(ledgerId: string, envelope: CommandEnvelope): Outcome;
  /** Must be called after every rollback. */
  forget(): void;
}

export function createCommandAppender(connection: SqliteConnection, clock: AppendClock): CommandAppender {
  const events = prepareEventRows(connection);
  const receipts = prepareReceipts(connection);
  const projection = prepareProjection(connection, 'writer');
  return {
    append: (ledgerId, envelope) => appendCommand({ events, receipts, projection, clock }, ledgerId, envelope),
    forget: () => projection.forget(),
  };
}

interface AppendTools {
  readonly events: EventRows;
  readonly receipts: Receipts;
  readonly projection: SqliteProjection;
  readonly clock: AppendClock;
}

function appendCommand(tools: AppendTools, ledgerId: string, envelope: CommandEnvelope): Outcome {
  const { command, commandId } = envelope;
  const memo: CanonicalMemo = new Map();
  const checked = checkEnvelope(envelope, memo);
  if (!checked.ok) return reject('invalid', checked.problems);
  const { fingerprint } = checked;

  const head = tools.events.head(ledgerId);
  const receipt = head === undefined ? undefined : tools.receipts.find(head.ledger_key, commandId);
  if (receipt !== undefined) {
    // The same id with the same content is a retry and gets its answer again, whatever has happened since.
    if (Buffer.compare(receipt.fingerprint, fingerprint) === 0) return answerOfReceipt(receipt);
    return reject('conflict', [{ code: 'command.id-reused', path: 'commandId', params: { commandId } }]);
  }

  const known =
    head === undefined
      ? null
      : {
          ledgerKey: head.ledger_key,
          opened: head.opened_position > 0,
          head: { position: head.position, hash: hexOf(head.hash) },
        };
  const state = readDecisionState(tools.projection, known, command);
  // A ledger that has no row yet has no measures of its own; key 0 is never given out.
  const catalogue = tools.projection.ledgers.catalogue(head?.ledger_key ?? 0);
  const decision = decide(command, state, { catalogue, actorId: envelope.actorId });
  if (!decision.accepted) return reject(decision.because, decision.problems);
  if (decision.events.length === 0) throw new Error(`command ${command.kind} was accepted without an event`);

  const written = writeEvents(tools, {
    ledgerId,
    head: head ?? tools.events.addLedger(ledgerId),
    envelope,
    events: decision.events,
    activity: state.activity,
    memo,
  });
  const outcome: AcceptedOutcome = {
    status: 'accepted',
    ...written.answer,
    warnings: decision.warnings,
    repeated: false,
  };
  tools.receipts.add(written.ledgerKey, commandId, fingerprint, outcome);
  return outcome;
}

interface Decided {
  readonly ledgerId: string;
  readonly head: HeadRow;
  readonly envelope: CommandEnvelope;
  readonly events: readonly DomainEvent[];
  readonly activity: Activity | null;
  readonly memo: CanonicalMemo;
}

/** Writes the events of one command, everything computed from them, and the head once. */
function writeEvents(tools: AppendTools, decided: Decided) {
  const { head, envelope } = decided;
  const tables = tools.projection.tables(head.ledger_key);
  const recordedAt = recordedAtOf(tools.clock.nowMs(), head.recorded_at);
  const seq = tools.events.nextSeq();
  let { position, hash } = head;
  let version = 0;
  decided.events.forEach((event, ordinal) => {
    position += 1;
    version = tools.events.streamVersion(head.ledger_key, event.stream) + 1;
    const recorded: RecordedEvent = {
      position,
      eventId: tools.clock.nextEventId(),
      streamVersion: version,
      recordedAt,
      actorId: envelope.actorId,
      commandId: envelope.commandId,
      correlationId: envelope.correlationId ?? envelope.commandId,
      event,
    };
    hash = insertEvent(tools, decided, recorded, { ordinal, seq: seq + ordinal, prevHash: hash });
    projectEvent(tables, recorded);
  });
  const opened = decided.events.find((event) => event.type === 'ledger.opened');
  const timeZone = opened?.payload.timeZone ?? (head.time_zone === '' ? defaultTimeZone : head.time_zone);
  tools.projection.ledgers.markDay(head.ledger_key, civilDayOf(recordedAt, timeZone), position);
  tools.events.moveHead(head.ledger_key, { position, hash, recordedAt });
  return {
    ledgerKey: head.ledger_key,
    answer: { firstPosition: head.position + 1, lastPosition: position, recordedAt, version },
  };
}

function insertEvent(
  tools: AppendTools,
  { ledgerId, head, activity, memo }: Decided,
  recorded: RecordedEvent,
  place: { readonly ordinal: number; readonly seq: number; readonly prevHash: Uint8Array },
): Uint8Array {
  const { event } = recorded;
  const payload = canonicalJson(event.payload, memo);
  const payloadHash = sha256(payload);
  const calendar = calendarOf(event, activity);
  const hash = eventHash(
    {
      ...recorded,
      ...calendar,
      ledgerId,
      streamId: event.stream,
      type: event.type,
      schemaVersion: event.schemaVersion,
      ordinal: place.ordinal,
    },
    payloadHash,
    place.prevHash,
  );
  tools.events.insert({
    seq: place.seq,
    ledger_key: head.ledger_key,
    position: recorded.position,
    event_id: recorded.eventId,
    stream_id: event.stream,
    stream_version: recorded.streamVersion,
    type: event.type,
    schema_version: event.schemaVersion,
    reporting_year: calendar.reportingYear,
    occurred_from: calendar.occurredFrom,
    occurred_to: calendar.occurredTo,
    recorded_at: recorded.recordedAt,
    actor_id: recorded.actorId,
    command_id: recorded.commandId,
    ordinal: place.ordinal,
    correlation_id: recorded.correlationId,
    payload,
    payload_hash: payloadHash,
    prev_hash: place.prevHash,
    hash,
  });
  return hash;
}

function reject(because: RejectedOutcome['because'], problems: readonly Problem[]): RejectedOutcome {
  return { status: 'rejected', because, problems };
}
