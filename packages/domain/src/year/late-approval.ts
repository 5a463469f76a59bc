import type { Command, Problem } from '../command/command.ts';
import type { Decision, DecisionContext, DecisionState } from '../command/decision.ts';
import { refuse } from '../command/refuse.ts';
import type { LateApproval } from './statement.ts';

/**
 * Refuses what would change a closed year without a reason and a second person. A late correction never changes the
 * statement: it only makes 更正后 differ from 按定稿. null where nothing stands in the way.
 */
export function refuseUnapproved(command: Command, state: DecisionState, context: DecisionContext): Decision | null {
  const year = touchedYears(command, state).find((touched) => state.years.get(touched)?.closed === true);
  if (year === undefined) return null;
  const late = 'late' in command ? command.late : undefined;
  if (late === undefined) return refuse('invalid', [{ code: 'year.closed', path: 'late', params: { year } }]);
  const problems: Problem[] = [];
  if (late.reason.trim() === '') problems.push({ code: 'reason.missing', path: 'late.reason', params: {} });
  if (late.secondPerson.trim() === '') {
    problems.push({ code: 'late.second-person-missing', path: 'late.secondPerson', params: { year } });
  } else if (late.secondPerson.trim() === context.actorId) {
    problems.push({ code: 'late.second-person-same', path: 'late.secondPerson', params: { person: context.actorId } });
  }
  return problems.length > 0 ? refuse('invalid', problems) : null;
}

/** What an event stores of an approval; nothing where none was given. */
export function lateOf(command: { readonly late?: LateApproval }): { readonly late?: LateApproval } {
  if (command.late === undefined) return {};
  return { late: { reason: command.late.reason.trim(), secondPerson: command.late.secondPerson.trim() } };
}

/** Years whose totals a command may change, oldest first. */
function touchedYears(command: Command, state: DecisionState): readonly number[] {
  switch (command.kind) {
    case 'record-activity':
    case 'correct-activity':
      return sorted([command.facts.year, ...(state.activity === null ? [] : [state.activity.year])]);
    case 'void-activity':
    case 'reinstate-activity':
      return state.activity === null ? [] : [state.activity.year];
    case 'declare-inclusion':
    case 'withdraw-inclusion':
      return sorted([...state.figures.values()].map(({ year }) => year));
    case 'change-measure':
      // The years that will be counted by the new definition.
      return sorted([...state.years.keys()].filter((year) => year >= command.from));
    case 'accept-finding':
    case 'withdraw-acceptance':
      // What is accepted changes no total.
      return [];
    case 'open-ledger':
    case 'define-measure':
    case 'add-breakdown':
    case 'close-year':
    case 'reopen-year':
      return [];
  }
}

function sorted(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
