import type { ActivityFacts, ActivityId, FigureId } from '../activity/activity.ts';
import type { Acceptance } from '../findings/acceptance.ts';
import type { InclusionRelation } from '../inclusion/inclusion.ts';
import type { Breakdown, Measure, MeasureId } from '../measure/measure.ts';
import type { LateApproval, Statement } from '../year/statement.ts';

/**
 * Everything that can happen in a ledger. The payload is what is stored; `stream` names what it happened to,
 * `schemaVersion` the shape of the payload, which the upcaster reads.
 */
export type DomainEvent =
  | LedgerOpened
  | ActivityRecorded
  | ActivityCorrected
  | ActivityVoided
  | ActivityReinstated
  | InclusionDeclared
  | InclusionWithdrawn
  | MeasureDefined
  | BreakdownAdded
  | YearClosed
  | YearReopened
  | FindingAccepted
  | AcceptanceWithdrawn;

interface Shape<Type extends string, Payload, Version extends number = 1> {
  readonly type: Type;
  readonly schemaVersion: Version;
  readonly stream: StreamId;
  readonly payload: Payload;
}

/** `ledger`, `activity/<id>`, `inclusion/<figure>~<of>`, `measure/<id>`, `year/<year>`, `finding/<year>/<key>`. */
export type StreamId = string;

export type LedgerOpened = Shape<
  'ledger.opened',
  { readonly name: string; readonly timeZone: string; readonly demo: boolean }
>;
export type ActivityRecorded = Shape<
  'activity.recorded',
  {
    readonly activityId: ActivityId;
    readonly facts: ActivityFacts;
    readonly acknowledged: readonly string[];
    readonly late?: LateApproval;
  }
>;
export type ActivityCorrected = Shape<
  'activity.corrected',
  {
    readonly activityId: ActivityId;
    readonly facts: ActivityFacts;
    readonly reason: string;
    readonly acknowledged: readonly string[];
    readonly late?: LateApproval;
  }
>;
export type ActivityVoided = Shape<
  'activity.voided',
  { readonly activityId: ActivityId; readonly reason: string; readonly late?: LateApproval }
>;
export type ActivityReinstated = Shape<
  'activity.reinstated',
  { readonly activityId: ActivityId; readonly reason: string; readonly late?: LateApproval }
>;
export type InclusionDeclared = Shape<
  'inclusion.declared',
  {
    readonly figure: FigureId;
    readonly of: FigureId;
    readonly relation: InclusionRelation;
    readonly reason: string;
    readonly late?: LateApproval;
  }
>;
export type InclusionWithdrawn = Shape<
  'inclusion.withdrawn',
  { readonly figure: FigureId; readonly of: FigureId; readonly reason: string; readonly late?: LateApproval }
>;

/**
 * A measure of the bureau's own, or another definition of a measure from a year on. Version 1 knew no year: it was always
 * the first definition, and held for every year.
 */
export type MeasureDefined = Shape<
  'measure.defined',
  {
    readonly measure: Measure;
    /** The first year counted by this definition; null where it holds for every year. */
    readonly from: number | null;
    /** Why it was defined otherwise; empty for a first definition. */
    readonly reason: string;
    readonly late?: LateApproval;
  },
  2
>;
export type BreakdownAdded = Shape<
  'measure.breakdown-added',
  { readonly measure: MeasureId; readonly breakdown: Breakdown }
>;

/** 封账: fixes a statement of a year. */
export type YearClosed = Shape<'year.closed', { readonly statement: Statement }>;
export type YearReopened = Shape<'year.reopened', { readonly year: number; readonly reason: string }>;

/** A finding that somebody lets stand, with what it said. */
export type FindingAccepted = Shape<'finding.accepted', Acceptance>;
export type AcceptanceWithdrawn = Shape<
  'finding.acceptance-withdrawn',
  { readonly year: number; readonly key: string; readonly reason: string }
>;

/** The types of events, such as `activity.recorded`. */
export type DomainEventType = DomainEvent['type'];

/** An event as it stands in the log: where, when, and by whom. */
export interface RecordedEvent {
  readonly position: number;
  readonly eventId: string;
  readonly streamVersion: number;
  /** ISO instant set by the server, non-decreasing; never used as order. */
  readonly recordedAt: string;
  readonly actorId: string;
  readonly commandId: string;
  readonly correlationId: string;
  readonly event: DomainEvent;
}

/** The stream of what concerns the whole ledger. */
export const ledgerStream: StreamId = 'ledger';

/** The stream of one activity: its events, in order, are its history. */
export function activityStream(id: ActivityId): StreamId {
  return `activity/${id}`;
}

/** The stream of what was declared and withdrawn between two figures. */
export function inclusionStream(figure: FigureId, of: FigureId): StreamId {
  return `inclusion/${figure}~${of}`;
}

/** The stream of a measure of the bureau's own, or of one that was given a breakdown. */
export function measureStream(id: MeasureId): StreamId {
  return `measure/${id}`;
}

/** The stream of the closings and reopenings of a year. */
export function yearStream(year: number): StreamId {
  return `year/${year}`;
}

/** The stream of what was accepted and withdrawn about one finding; all of a year's stand together. */
export function findingStream(year: number, key: string): StreamId {
  return `finding/${year}/${key}`;
}
