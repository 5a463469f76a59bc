import type { ActivityFacts, ActivityId, FigureId } from '../activity/activity.ts';
import type { Command } from './command.ts';

/** What has to be known of a ledger before a command can be decided. */
export interface DecisionNeeds {
  readonly activity: ActivityId | null;
  readonly figures: readonly FigureId[];
  readonly pair: { readonly figure: FigureId; readonly of: FigureId } | null;
  readonly parent: ActivityId | null;
  /** Facts to find look-alikes of; null where none are wanted. */
  readonly lookAlikesOf: ActivityFacts | null;
  /** A year whose totals and head are wanted, to fix them; null where none is closed. */
  readonly closing: number | null;
  /** A year that is looked over for findings; null where none is accepted and no year closed. */
  readonly findings: number | null;
  /** A finding of which the standing acceptance is wanted. */
  readonly acceptance: { readonly year: number; readonly key: string } | null;
}

const nothing: DecisionNeeds = {
  activity: null,
  figures: [],
  pair: null,
  parent: null,
  lookAlikesOf: null,
  closing: null,
  findings: null,
  acceptance: null,
};

/** What `decide` has to be told about the ledger for this command, so that a database reads a few rows only. */
export function needsOf(command: Command): DecisionNeeds {
  switch (command.kind) {
    case 'record-activity':
    case 'correct-activity':
      return {
        ...nothing,
        activity: command.activityId,
        figures: command.facts.figures.map(({ id }) => id),
        parent: command.facts.parent,
        lookAlikesOf: command.kind === 'record-activity' ? command.facts : null,
      };
    case 'void-activity':
    case 'reinstate-activity':
      return { ...nothing, activity: command.activityId };
    case 'declare-inclusion':
    case 'withdraw-inclusion':
      return {
        ...nothing,
        figures: [command.figure, command.of],
        pair: { figure: command.figure, of: command.of },
      };
    case 'close-year':
      return { ...nothing, closing: command.year, findings: command.year };
    case 'accept-finding':
      return { ...nothing, findings: command.year, acceptance: { year: command.year, key: command.key } };
    case 'withdraw-acceptance':
      return { ...nothing, acceptance: { year: command.year, key: command.key } };
    case 'reopen-year':
    case 'open-ledger':
    case 'define-measure':
    case 'change-measure':
    case 'add-breakdown':
      return nothing;
  }
}
