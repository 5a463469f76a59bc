import type { AcceptedOutcome, CommandEnvelope, LedgerState, Outcome, RecordedEvent } from '@outreach/domain';
import { decide, decisionStateOf, initialState, needsOf, project } from '@outreach/domain';
import { canonicalJson } from '../append/canonical-json.ts';
import { checkEnvelope } from '../append/check-envelope.ts';
import { civilDayOf, defaultTimeZone } from '../append/civil-day.ts';
import { calendarOf } from '../append/event-columns.ts';
import { eventHash, hexOf, noHash, sha256 } from '../append/event-hash.ts';
import { recordedAtOf } from '../append/recorded-at.ts';

/** An event with the chain's hash after it and the civil day on which it was recorded. */
export interface LoggedEvent {
  readonly recorded: RecordedEvent;
  readonly hash: Uint8Array;
  readonly day: string;
}

/** One ledger as plain values: what is appended makes a new one. */
export interface MemoryLog {
  readonly ledgerId: string;
  readonly events: readonly LoggedEvent[];
  readonly state: LedgerState;
  readonly receipts: ReadonlyMap<string, { readonly content: string; readonly outcome: AcceptedOutcome }>;
}

export function emptyLog(ledgerId: string): MemoryLog {
  return { ledgerId, events: [], state: initialState, receipts: new Map() };
}

/** The state that a log had at a position, folded anew. */
export function stateAt(log: MemoryLog, position: number): LedgerState {
  if (position === log.events.length) return log.state;
  return project(log.events.slice(0, position).map(({ recorded }) => recorded.event));
}

interface Clock {
  nowMs(): number;
  nextEventId(): string;
}

/** Decides a command against a log: the log after it, and the answer. */
export function appendToLog(log: MemoryLog, envelope: CommandEnvelope, clock: Clock): readonly [MemoryLog, Outcome] {
  const { command, commandId } = envelope;
  const checked = checkEnvelope(envelope, new Map());
  if (!checked.ok) return [log, { status: 'rejected', because: 'invalid', problems: checked.problems }];
  const content = checked.fingerprint;
  const receipt = log.receipts.get(commandId);
  if (receipt?.content === content) return [log, { ...receipt.outcome, repeated: true }];
  if (receipt !== undefined) {
    const problem = { code: 'command.id-reused', path: 'commandId', params: { commandId } };
    return [log, { status: 'rejected', because: 'conflict', problems: [problem] }];
  }
  const decision = decideIn(log, envelope);
  if (!decision.accepted) return [log, { status: 'rejected', because: decision.because, problems: decision.problems }];

  const events = [...log.events];
  const recordedAt = recordedAtOf(clock.nowMs(), events.at(-1)?.recorded.recordedAt ?? null);
  const state = project(decision.events, log.state);
  const day = civilDayOf(recordedAt, state.opened?.timeZone ?? defaultTimeZone);
  const activityId = needsOf(command).activity;
  const activity = activityId === null ? null : (log.state.activities.get(activityId) ?? null);
  decision.events.forEach((event, ordinal) => {
    const last = events.at(-1);
    const inStream = events.filter(({ recorded }) => recorded.event.stream === event.stream).length;
    const recorded: RecordedEvent = {
      position: events.length + 1,
      eventId: clock.nextEventId(),
      streamVersion: inStream + 1,
      recordedAt,
      actorId: envelope.actorId,
      commandId,
      correlationId: envelope.correlationId ?? commandId,
      event,
    };
    const fields = {
      ...recorded,
      ...calendarOf(event, activity),
      ledgerId: log.ledgerId,
      streamId: event.stream,
      type: event.type,
      schemaVersion: event.schemaVersion,
      ordinal,
    };
    events.push({ recorded, day, hash: eventHash(fields, sha256(canonicalJson(event.payload)), last?.hash ?? noHash) });
  });
  const outcome: AcceptedOutcome = {
    status: 'accepted',
    firstPosition: log.events.length + 1,
    lastPosition: events.length,
    recordedAt,
    version: events.at(-1)?.recorded.streamVersion ?? 0,
    warnings: decision.warnings,
    repeated: false,
  };
  return [{ ...log, events, state, receipts: new Map(log.receipts).set(commandId, { content, outcome }) }, outcome];
}

function decideIn({ state, events }: MemoryLog, { command, actorId }: CommandEnvelope): ReturnType<typeof decide> {
  const head = { position: events.length, hash: hexOf(events.at(-1)?.hash ?? noHash) };
  return decide(command, decisionStateOf(state, needsOf(command), head), { catalogue: state.catalogue, actorId });
}
