import fc from 'fast-check';
import type { Command } from '../command/command.ts';
import { findings } from '../findings/findings.ts';
import { project } from '../state/evolve.ts';
import type { LedgerState } from '../state/ledger-state.ts';
import { decideIn, opened, tell } from './given-when-then.ts';

/** A command drawn blindly, and where to point it in the ledger that it meets; null leaves it blind. */
interface Shot {
  readonly command: Command;
  readonly aim: readonly [number, number] | null;
}

/** Mostly aimed, so that a history is about something; blind ones are stale, contradictory or about nothing. */
export function arbitraryShots(
  commands: fc.Arbitrary<Command>,
  constraints: fc.ArrayConstraints,
): fc.Arbitrary<readonly Shot[]> {
  const aim = fc.option(fc.tuple(fc.nat(), fc.nat()), { freq: 4 });
  return fc.array(fc.record({ command: commands, aim }), constraints);
}

/**
 * The commands of a history: the first as they are, then each shot pointed at the ledger as it is by then. Left to
 * chance alone, a declaration is hardly ever withdrawn and a voided activity hardly ever reinstated.
 */
export function aimedCommands(first: readonly Command[], shots: readonly Shot[]): readonly Command[] {
  const commands = [...first];
  let state = tell(first, [opened]).state;
  for (const { command, aim } of shots) {
    const aimed = aim === null ? command : aimedAt(state, command, aim);
    commands.push(aimed);
    const decision = decideIn(state, aimed);
    if (decision.accepted) state = project(decision.events, state);
  }
  return commands;
}

/** The command about something that is there and stands as the command expects; as it was where there is nothing. */
function aimedAt(state: LedgerState, command: Command, [one, other]: readonly [number, number]): Command {
  switch (command.kind) {
    case 'correct-activity': {
      // Its facts name figures by their activity, so that only the version can be put right.
      const standing = state.activities.get(command.activityId);
      return standing === undefined ? command : { ...command, expectedVersion: standing.version };
    }
    case 'void-activity':
    case 'reinstate-activity': {
      const wanted = command.kind === 'void-activity' ? 'recorded' : 'voided';
      const target = pick(
        [...state.activities.values()].filter(({ status }) => status === wanted),
        one,
      );
      return target === undefined ? command : { ...command, activityId: target.id, expectedVersion: target.version };
    }
    case 'declare-inclusion': {
      const living = [...state.activities.values()].filter(({ status }) => status === 'recorded');
      const ids = living.flatMap(({ figures }) => figures.map(({ id }) => id));
      return { ...command, figure: pick(ids, one) ?? command.figure, of: pick(ids, other) ?? command.of };
    }
    case 'withdraw-inclusion': {
      const declared = pick([...state.inclusions.values()], one);
      return declared === undefined ? command : { ...command, figure: declared.figure, of: declared.of };
    }
    case 'reopen-year': {
      const closed = pick(
        [...state.years].filter(([, year]) => year.closed),
        one,
      );
      return closed === undefined ? command : { ...command, year: closed[0] };
    }
    case 'change-measure': {
      const present = state.catalogue.measures.get(command.measure.id);
      return present === undefined
        ? command
        : { ...command, measure: { ...command.measure, version: present.version + 1 } };
    }
    case 'accept-finding': {
      const open = pick(
        findings(state, { year: command.year }).findings.filter(({ settle }) => settle.includes('accept')),
        one,
      );
      return open === undefined ? command : { ...command, key: open.key };
    }
    case 'withdraw-acceptance': {
      const standing = pick([...state.acceptances.values()], one);
      return standing === undefined ? command : { ...command, year: standing.year, key: standing.key };
    }
    case 'open-ledger':
    case 'record-activity':
    case 'close-year':
    case 'define-measure':
    case 'add-breakdown':
      return command;
  }
}

function pick<Value>(values: readonly Value[], number: number): Value | undefined {
  return values.length === 0 ? undefined : values[number % values.length];
}
