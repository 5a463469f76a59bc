import type {
  AcceptedOutcome,
  Activity,
  CommandEnvelope,
  DomainEvent,
  Outcome,
  Problem,
  RecordedEvent,
  RejectedOutcome,
} from '@outreach/domain';
import { decide } from '@outreach/domain';
import { projectEvent } from '../project/project-event.ts';
import type { Projection } from '../project/projection.ts';
import type { CanonicalMemo } from './canonical-json.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkEnvelope } from './check-envelope.ts';
import { readDecisionState } from './decision-state.ts';
import { calendarOf } from './event-columns.ts';
import { digestOf, eventDigest } from './event-hash.ts';
import type { HeadRow, LogRows } from './log-rows.ts';
import type { Receipts } from './receipt.ts';
import { answerOfReceipt } from './receipt.ts';
import { recordedAtOf } from './recorded-at.ts';
import { unknownInTheWay } from './refuse-unknown.ts';
import type { MovedHead, TransactionHeads } from './transaction-heads.ts';

/** What an append takes from outside: time and ids, so that tests decide both. */
export interface AppendClock {
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** A time-ordered id that was never given before. */
  nextEventId(): string;
}

/** The rows that an append reads and writes, on either engine. */
export interface AppendTools {
  readonly events: LogRows;
  readonly heads: TransactionHeads;
  readonly receipts: Receipts;
  readonly projection: Projection;
  readonly clock: AppendClock;
}

/**
 * Decides a command and writes what it makes happen. The caller holds the ledger, and undoes whatever a thrown error
 * leaves half done.
 */
export function appendCommand(tools: AppendTools, ledgerId: string, envelope: CommandEnvelope): Outcome {
  const { command, commandId } = envelope;
  const memo: CanonicalMemo = new Map();
  const checked = checkEnvelope(envelope, memo);
  if (!checked.ok) return reject('invalid', checked.problems);
  const { fingerprint } = checked;

  const found = tools.heads.find(ledgerId);
  const receipt = found === undefined ? undefined : tools.receipts.find(found.ledger_key, commandId);
  if (receipt !== undefined) {
    // The same id with the same content is a retry and gets its answer again, whatever has happened since.
    if (receipt.fingerprint === fingerprint) return answerOfReceipt(receipt);
    return reject('conflict', [{ code: 'command.id-reused', path: 'commandId', params: { commandId } }]);
  }

  const known =
    found === undefined
      ? null
      : {
          ledgerKey: found.ledger_key,
          opened: found.opened_position > 0,
          head: { position: found.position, hash: found.hash },
        };
  const state = readDecisionState(tools.projection, known, command);
  const unreadable =
    known === null
      ? null
      : unknownInTheWay(command, state, tools.projection.unknown.through(known.ledgerKey, known.head.position));
  if (unreadable !== null) return reject('conflict', [unreadable]);
  // A ledger that has no row yet has no measures of its own; key 0 is never given out.
  const catalogue = tools.projection.ledgers.catalogue(found?.ledger_key ?? 0);
  const decision = decide(command, state, { catalogue, actorId: envelope.actorId });
  if (!decision.accepted) return reject(decision.because, decision.problems);
  if (decision.events.length === 0) throw new Error(`command ${command.kind} was accepted without an event`);

  const head = found ?? tools.events.addLedger(ledgerId);
  const decided = { ledgerId, head, envelope, events: decision.events, activity: state.activity, memo };
  const { moved, version } = writeEvents(tools, decided);
  const outcome: AcceptedOutcome = {
    status: 'accepted',
    firstPosition: head.position + 1,
    lastPosition: moved.position,
    recordedAt: moved.recordedAt,
    version,
    warnings: decision.warnings,
    repeated: false,
  };
  tools.receipts.add(head.ledger_key, commandId, fingerprint, outcome);
  tools.projection.unknown.wrote(head.ledger_key, head.position, moved.position);
  tools.heads.move(ledgerId, head, moved);
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

/** Writes the events of one command and everything computed from them. */
function writeEvents(tools: AppendTools, decided: Decided): { readonly moved: MovedHead; readonly version: number } {
  const { head, envelope } = decided;
  const tables = tools.projection.tables(head.ledger_key, decided.memo);
  const recordedAt = recordedAtOf(tools.clock.nowMs(), head.recorded_at);
  const seq = tools.heads.nextSeq();
  let { position, hash } = head;
  let version = 0;
  decided.events.forEach((event, ordinal) => {
    position += 1;
    // A stream of an activity that nobody recorded yet is empty; the log's own guard would refuse another version.
    version = isNew(event, decided.activity) ? 1 : tools.events.streamVersion(head.ledger_key, event.stream) + 1;
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
  const opening = decided.events.find((event) => event.type === 'ledger.opened');
  const opened = opening === undefined ? null : { timeZone: opening.payload.timeZone, position };
  return { moved: { position, hash, recordedAt, opened }, version };
}

function isNew(event: DomainEvent, activity: Activity | null): boolean {
  return event.type === 'activity.recorded' && activity === null;
}

function insertEvent(
  tools: AppendTools,
  { ledgerId, head, activity, memo }: Decided,
  recorded: RecordedEvent,
  place: { readonly ordinal: number; readonly seq: number; readonly prevHash: string },
): string {
  const { event } = recorded;
  const payload = canonicalJson(event.payload, memo);
  const payloadHash = digestOf(payload);
  const calendar = calendarOf(event, activity);
  const hash = eventDigest(
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
