import type { Command, DecisionState, Problem, StreamId } from '@outreach/domain';
import { activityStream, findingStream, inclusionStream, ledgerStream, measureStream } from '@outreach/domain';
import type { UnknownShape } from '../project/unknown-events.ts';

/**
 * Why a program may not decide a command: a newer one wrote something that the decision would have to know. Deciding all
 * the same could undo or contradict what it cannot read. Everything else goes on; a year is closed only over a log that
 * is understood as a whole, because a signature stands for all of it. null where nothing stands in the way.
 */
export function unknownInTheWay(
  command: Command,
  state: DecisionState,
  unknown: readonly UnknownShape[],
): Problem | null {
  if (unknown.length === 0) return null;
  const streams = new Set(streamsOf(command, state));
  const found = unknown.find(({ stream }) => command.kind === 'close-year' || streams.has(stream));
  if (found === undefined) return null;
  const { stream, type, schemaVersion, position } = found;
  return { code: 'log.unknown-event', path: '', params: { stream, type, schemaVersion, position } };
}

/** Every stream that the decision rests on. What concerns the whole ledger concerns every command. */
function streamsOf(command: Command, state: DecisionState): readonly StreamId[] {
  return [ledgerStream, ...ownStreams(command), ...streamsOfState(state), ...yearsOf(command, state).map(streamOfYear)];
}

function ownStreams(command: Command): readonly StreamId[] {
  switch (command.kind) {
    case 'record-activity':
    case 'correct-activity':
      return [
        activityStream(command.activityId),
        ...command.facts.figures.map(({ measure }) => measureStream(measure)),
      ];
    case 'void-activity':
    case 'reinstate-activity':
      return [activityStream(command.activityId)];
    case 'declare-inclusion':
    case 'withdraw-inclusion':
      return [inclusionStream(command.figure, command.of)];
    case 'define-measure':
    case 'change-measure':
      return [measureStream(command.measure.id)];
    case 'add-breakdown':
      return [measureStream(command.measure)];
    case 'accept-finding':
    case 'withdraw-acceptance':
      return [findingStream(command.year, command.key)];
    case 'open-ledger':
    case 'close-year':
    case 'reopen-year':
      return [];
  }
}

/** Activities whose figures or children the command is about, and the declarations that a chain of wholes rests on. */
function streamsOfState({ activity, figures, upward, ancestors }: DecisionState): readonly StreamId[] {
  return [
    ...[...figures.values()].map((figure) => activityStream(figure.activity)),
    ...(activity?.figures ?? []).map(({ measure }) => measureStream(measure)),
    ...upward.map(({ figure, of }) => inclusionStream(figure, of)),
    ...ancestors.map(activityStream),
  ];
}

/** Years that the command names or touches. */
function yearsOf(command: Command, { activity, figures }: DecisionState): readonly number[] {
  return [
    ...('facts' in command ? [command.facts.year] : []),
    ...('year' in command ? [command.year] : []),
    ...(activity === null ? [] : [activity.year]),
    ...[...figures.values()].map(({ year }) => year),
  ];
}

function streamOfYear(year: number): StreamId {
  return `year/${year}`;
}
